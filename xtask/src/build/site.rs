//! Collects program, styles and the files of `public/` into `target/site/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::manifest::Manifest;
use super::{fingerprint, parts, precompress, program, site_folder, style};
use crate::shell::{root, step};

/// Builds what browsers load; gives its folder.
pub fn build(tools: &Path) -> Result<PathBuf> {
    let program = program::build(tools)?;
    let styles = style::build(tools)?;
    let plan = plan(&program, &styles)?;
    let site = site_folder();
    let stamp = site.with_extension("stamp");
    let state = state(&plan)?;
    let complete = plan.files.keys().all(|name| site.join(name).is_file());
    if complete && fs::read_to_string(&stamp).is_ok_and(|before| before == state) {
        return Ok(site);
    }
    let _step = step(format_args!("collecting and compressing {}", site.display()));
    let mut fresh = Vec::new();
    for (name, source) in &plan.files {
        let to = site.join(name);
        if is_named_by_content(name) && to.is_file() {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(source, &to).with_context(|| format!("cannot copy {}", source.display()))?;
        fresh.push(to);
    }
    precompress::files(&fresh)?;
    fs::write(site.join("manifest.json"), plan.manifest.text())?;
    remove_old(&site, &plan)?;
    fs::write(&stamp, state)?;
    Ok(site)
}

/// What the site will consist of.
struct Plan {
    /// Where each file comes from, by its place in the site.
    files: BTreeMap<String, PathBuf>,
    manifest: Manifest,
}

fn plan(program: &program::Program, styles: &BTreeMap<String, PathBuf>) -> Result<Plan> {
    let mut files = BTreeMap::new();
    let built = fingerprint::files_below(&program.folder)?;
    let pkg = format!("pkg/{}", fingerprint::of_files(&built)?);
    for file in built {
        files.insert(format!("{pkg}/{}", name_of(&file)), file);
    }
    let mut sheets = BTreeMap::new();
    for (name, sheet) in styles {
        let hashed = format!("pkg/{name}.{}.css", fingerprint::of_bytes(&fs::read(sheet)?));
        sheets.insert(name.clone(), format!("/{hashed}"));
        files.insert(hashed, sheet.clone());
    }
    let public = root().join("public");
    for file in fingerprint::files_below(&public)? {
        files.insert(file.strip_prefix(&public)?.to_string_lossy().into_owned(), file);
    }
    let address = |part: &String| (part.clone(), format!("/{pkg}/{}", parts::file_name(part)));
    let parts = program.parts.iter().map(address).collect();
    let manifest = Manifest { folder: format!("/{pkg}"), name: program::NAME.into(), styles: sheets, parts };
    Ok(Plan { files, manifest })
}

fn state(plan: &Plan) -> Result<String> {
    let sources: Vec<PathBuf> = plan.files.values().cloned().collect();
    let recipe =
        fingerprint::of_bytes(concat!(include_str!("site.rs"), include_str!("precompress.rs")).as_bytes());
    Ok(format!(
        "{recipe} {} {}",
        fingerprint::of_files(&sources)?,
        fingerprint::of_bytes(plan.manifest.text().as_bytes())
    ))
}

/// A file whose name has its hash never changes: what is there is right.
fn is_named_by_content(name: &str) -> bool {
    name.starts_with("pkg/")
}

/// Removes what earlier builds left.
fn remove_old(site: &Path, plan: &Plan) -> Result<()> {
    let mut wanted: BTreeSet<String> = plan.files.keys().cloned().collect();
    wanted.insert("manifest.json".into());
    for file in fingerprint::files_below(site)? {
        let name = file.strip_prefix(site)?.to_string_lossy().into_owned();
        let plain = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz")).unwrap_or(&name);
        if !wanted.contains(plain) {
            fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
        }
    }
    for folder in fs::read_dir(site.join("pkg")).into_iter().flatten().flatten() {
        // Fails where files are left, which is what is wanted.
        fs::remove_dir(folder.path()).ok();
    }
    Ok(())
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
