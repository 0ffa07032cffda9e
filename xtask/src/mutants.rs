//! The rulebook spoilt in every small way, one at a time, by cargo-mutants: a
//! change that no test notices is a hole in the tests. `.cargo/mutants.toml`
//! says what is spoilt, and what need not be noticed.

use std::process::Stdio;

use anyhow::Result;

use crate::shell::{cargo, command, run, step, target};

const VERSION: &str = "27.1.0";

/// Spoils the rulebook and fails when a change survives; `words` go to
/// cargo-mutants (for instance `--re eligibility/date.rs`, or `--iterate` to go on
/// with what was not noticed before).
pub fn mutants(words: &[&str]) -> Result<()> {
    install()?;
    let _step = step("spoiling the rulebook; the whole of it takes an hour");
    run(cargo()
        .args(["mutants", "--package", "domain", "--jobs", "2", "--timeout", "20"])
        .arg("--output")
        .arg(target().join("mutants"))
        .args(words)
        // The proofs are some ten times faster a little optimised, and what is
        // compiled for each change stays small without debug information.
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_DEV_DEBUG", "0"))
}

fn install() -> Result<()> {
    let present = command("cargo")
        .args(["mutants", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if present {
        return Ok(());
    }
    let _step = step(format_args!("installing cargo-mutants {VERSION}"));
    run(cargo().args(["install", "cargo-mutants", "--locked", "--version", VERSION]))
}
