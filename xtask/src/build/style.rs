//! The style sheets: `style/main.css` for everyone, `style/staff.css` for the
//! console, `style/info.css` for the pages to read, `style/kiosk.css` for the tabs of a
//! hall, `style/map.css` for the map, each with what it imports, minified.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::fingerprint;
use crate::shell::{command, root, run, step, target};

const SHEETS: [&str; 5] = ["main", "staff", "info", "kiosk", "map"];
/// All of these know logical properties, so none is translated to left and right.
const BROWSERS: &str = "chrome >= 90, firefox >= 90, safari >= 15, samsung >= 15";

/// The finished sheets by name.
pub fn build(tools: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let sources = root().join("style");
    let work = target().join("xtask/style");
    let sheets: BTreeMap<String, PathBuf> = SHEETS
        .iter()
        .filter(|name| sources.join(format!("{name}.css")).is_file())
        .map(|name| ((*name).to_owned(), work.join(format!("{name}.css"))))
        .collect();
    let mut inputs = fingerprint::files_below(&sources)?;
    inputs.push(root().join("xtask/package-lock.json"));
    let state =
        format!("{} {}", fingerprint::of_bytes(include_bytes!("style.rs")), fingerprint::of_files(&inputs)?);
    let stamp = work.join("stamp");
    if fs::read_to_string(&stamp).is_ok_and(|before| before == state) {
        return Ok(sheets);
    }
    let _step = step("bundling the style sheets");
    let lightning = lightning(tools)?;
    fs::create_dir_all(&work)?;
    for (name, sheet) in &sheets {
        run(command(&lightning)
            .args(["--bundle", "--minify", "--targets", BROWSERS])
            .arg(sources.join(format!("{name}.css")))
            .arg("--output-file")
            .arg(sheet))?;
    }
    fs::write(&stamp, state)?;
    Ok(sheets)
}

/// The program of Lightning CSS. npm puts one package for this machine's system
/// beside `lightningcss-cli`, whose own link an install script would make.
fn lightning(tools: &Path) -> Result<PathBuf> {
    for entry in fs::read_dir(tools).with_context(|| format!("cannot list {}", tools.display()))? {
        let folder = entry?.path();
        let program = folder.join("lightningcss");
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("lightningcss-cli-") && program.is_file() {
            return Ok(program);
        }
    }
    bail!("npm installed no Lightning CSS for this system into {}", tools.display())
}
