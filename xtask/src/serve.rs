//! `cargo xtask serve`: from the sources to a page in the browser.

use std::os::unix::process::CommandExt;

use anyhow::{Result, anyhow};

use crate::build;
use crate::shell::{command, note, step};

/// What the demonstration runs with, unless the environment says otherwise.
const SETTINGS: [(&str, &str); 3] =
    [("JALON_DEMO", "1"), ("JALON_ADDR", "127.0.0.1:3000"), ("JALON_DATABASE_URL", "sqlite://var/jalon.db")];

/// Builds what changed, then becomes the server.
pub fn serve() -> Result<()> {
    let binary = build::develop()?;
    let mut server = command(&binary);
    server.arg("serve");
    for (name, value) in SETTINGS {
        if std::env::var_os(name).is_none() {
            server.env(name, value);
        }
    }
    if std::env::var_os("JALON_SITE").is_none() {
        server.env("JALON_SITE", build::site_folder());
    }
    step("serving; Ctrl-C ends it");
    note("the demonstration set is loaded into an empty database: var/jalon.db");
    // In place of this tool, so that signals reach the server itself.
    Err(anyhow!("cannot start {}: {}", binary.display(), server.exec()))
}
