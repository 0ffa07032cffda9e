//! What is asked of the code without running it.

use anyhow::Result;

use crate::counts::Tally;
use crate::shell::{cargo, run, step};
use crate::{house, needs};

/// Formats every file.
pub fn format() -> Result<()> {
    needs::rust_components()?;
    run(cargo().args(["fmt", "--all"]))
}

/// Everything that `test` asks of the code without running it.
pub fn lint() -> Result<()> {
    let mut tally = Tally::default();
    check(&mut tally);
    tally.report()
}

/// Adds format, clippy and the house rules to a tally.
pub fn check(tally: &mut Tally) {
    tally.check("clippy and rustfmt are installed", needs::rust_components());
    tally.check("cargo fmt --check", {
        let _step = step("checking the format");
        run(cargo().args(["fmt", "--all", "--check"]))
    });
    tally.check("clippy, for servers", {
        let _step = step("clippy, for servers");
        run(cargo()
            .args(["clippy", "--workspace", "--exclude", "frontend", "--all-targets"])
            .args(["--", "-D", "warnings"]))
    });
    tally.check("clippy, for browsers", {
        let _step = step("clippy, for browsers");
        // The profile of the real build: its macros are already compiled.
        run(cargo().args(["clippy", "--package", "frontend", "--target", "wasm32-unknown-unknown"]).args([
            "--profile",
            "wasm-release",
            "--",
            "-D",
            "warnings",
        ]))
    });
    house::check(tally);
}
