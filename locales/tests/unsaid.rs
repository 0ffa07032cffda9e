//! No text stands in the catalogues that no page says: nobody should go on
//! translating it, and whoever reads them should find what is on the screens.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use locales::{Side, inventory};

#[test]
fn every_text_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    for room in ["app/src", "server/src", "server/tests", "end2end/support", "end2end/tests", "locales/src"] {
        read(&root.join("..").join(room), &mut code).unwrap();
    }
    let is_said = |key: &str| {
        let method = key.replace('-', "_");
        let said = |name: &str| code.match_indices(name).any(|(at, _)| is_whole(&code, at, name.len()));
        // Numbered names are reached by counting from the first.
        key.starts_with("date-") || [key, &method, &method.to_uppercase()].into_iter().any(said)
    };
    let keys = Side::ALL.into_iter().flat_map(inventory).map(|entry| entry.key);
    let unsaid: Vec<&str> = keys.filter(|key| !is_said(key)).collect();
    assert!(unsaid.is_empty(), "remove from every language, or show: {unsaid:?}");
}

/// Whether a name is not a part of a longer one.
fn is_whole(code: &str, at: usize, length: usize) -> bool {
    let part = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == '-';
    let before = code.get(..at).and_then(|text| text.chars().next_back());
    let after = code.get(at + length..).and_then(|text| text.chars().next());
    !before.is_some_and(part) && !after.is_some_and(part)
}

/// Every Rust and TypeScript file below a folder.
fn read(folder: &Path, code: &mut String) -> io::Result<()> {
    let mut entries: Vec<PathBuf> = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            entries.push(entry?.path());
        }
    }
    for path in entries {
        if path.is_dir() {
            read(&path, code)?;
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "ts") {
            code.push_str(&fs::read_to_string(path)?);
            code.push('\n');
        }
    }
    Ok(())
}
