//! From sources to what is served.
//!
//! `target/site/` is what browsers load:
//!
//! ```text
//! manifest.json             what the page must name (read by the server at start)
//! pkg/<hash>/jalon.js       \
//! pkg/<hash>/jalon.wasm      > one program: they only fit together
//! pkg/<hash>/part_….bin     /
//! pkg/main.<hash>.css       a new style does not fetch the program again
//! …                         the files of public/, under their own names
//! ```
//!
//! A program is the script, the main module and its lazy parts, all of one
//! compilation: the folder's hash is theirs together, so a phone can never mix
//! two builds, no file has to be rewritten to name another, and everything
//! below `pkg/` can be cached for ever. A deployment copies the new files over
//! the old ones; phones that still run the old program keep finding its parts.

mod dead;
pub mod fingerprint;
mod manifest;
mod parts;
pub mod precompress;
pub mod program;
mod site;
mod style;
mod symbols;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::needs;
use crate::shell::{cargo, run, step, target};

/// Where the development build of the site is.
pub fn site_folder() -> PathBuf {
    target().join("site")
}

/// Builds the site and the development server; gives the server's binary.
pub fn develop() -> Result<PathBuf> {
    site()?;
    // As `cargo test` builds it, with the features that the tests' own dependencies add
    // to those of the server: else each of the two would build the other's crates again.
    // Cargo adds them, for the packages that are built by default, as soon as an example
    // is asked for: this one is small, and `cargo test` builds it too.
    let _step = step("building the server (dev)");
    run(cargo().args(["build", "--bin", "jalon", "--example", "rulebook"]))?;
    Ok(target().join("debug/jalon"))
}

/// Builds what browsers load; quick when nothing changed.
pub fn site() -> Result<PathBuf> {
    needs::rust_target()?;
    let tools = needs::build_tools()?;
    site::build(&tools)
}

/// Makes `target/dist/`, to be copied to the machine that serves.
pub fn distribute() -> Result<PathBuf> {
    let site = site()?;
    let binary = {
        let _step = step("building the server (release)");
        // Alone, and so with none of those features.
        run(cargo().args(["build", "--package", "server", "--bin", "jalon", "--release"]))?;
        target().join("release/jalon")
    };
    let dist = target().join("dist");
    let _step = step(format_args!("collecting {}", dist.display()));
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    fs::create_dir_all(&dist)?;
    fs::copy(&binary, dist.join("jalon"))?;
    for file in fingerprint::files_below(&site)? {
        let to = dist.join("site").join(file.strip_prefix(&site)?);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, &to).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(dist)
}
