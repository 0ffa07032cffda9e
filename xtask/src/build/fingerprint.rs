//! Knowing whether something changed: the hash of names and contents.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Twelve hexadecimal digits of SHA-256: enough to tell builds apart.
const DIGITS: usize = 12;

/// The fingerprint of some bytes, for a file name.
pub fn of_bytes(bytes: &[u8]) -> String {
    digits(&Sha256::digest(bytes))
}

/// The fingerprint of files, their names included; a missing one counts as empty.
pub fn of_files(files: &[PathBuf]) -> Result<String> {
    let mut hash = Sha256::new();
    for file in files {
        let content = match fs::read(file) {
            Ok(content) => content,
            Err(trouble) if trouble.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(trouble) => return Err(trouble).with_context(|| format!("cannot read {}", file.display())),
        };
        hash.update(file.to_string_lossy().as_bytes());
        hash.update((content.len() as u64).to_le_bytes());
        hash.update(&content);
    }
    Ok(digits(&hash.finalize()))
}

/// Every file below a folder, sorted; none if there is no such folder.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        if !next.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&next).with_context(|| format!("cannot list {}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

fn digits(hash: &[u8]) -> String {
    let mut text: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    text.truncate(DIGITS);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_bytes_have_the_same_name_and_others_another() {
        assert_eq!(of_bytes(b"abc"), "ba7816bf8f01");
        assert_ne!(of_bytes(b"abc"), of_bytes(b"abd"));
    }

    #[test]
    fn content_that_moves_to_another_file_is_a_change() {
        let folder = std::env::temp_dir().join(format!("jalon-fingerprint-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (a, b) = (folder.join("a"), folder.join("b"));
        fs::write(&a, "text").unwrap();
        let before = of_files(&[a.clone(), b.clone()]).unwrap();
        fs::rename(&a, &b).unwrap();
        let after = of_files(&[a, b]).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_ne!(before, after);
    }

    #[test]
    fn a_folder_that_does_not_exist_has_no_files() {
        assert!(files_below(Path::new("/there/is/no/such/folder")).unwrap().is_empty());
    }
}
