//! What the rulebook adds to the download of a phone.

use std::fs;

use anyhow::Result;

use crate::build::{precompress, program};
use crate::shell::{cargo, root, run, step, target};
use crate::{budgets, needs};

/// Weighs it, and holds it to its budget.
pub fn gate() -> Result<()> {
    let _step = step("the weight of the rulebook");
    needs::rust_target()?;
    let with = weigh(&["--features", "rules"])?;
    let without = weigh(&[])?;
    budgets::compare("rulebook", with.saturating_sub(without))
}

/// The module built with these words, after `wasm-opt`, as brotli.
fn weigh(words: &[&str]) -> Result<u64> {
    let tools = needs::build_tools()?;
    let folder = target().join("bench");
    run(cargo()
        .args(["build", "--package", "rules-weight", "--target", "wasm32-unknown-unknown"])
        .args(["--profile", "wasm-release"])
        .args(words)
        .current_dir(root().join("bench"))
        .env("CARGO_TARGET_DIR", &folder))?;
    let small = folder.join("rules-weight.wasm");
    program::optimise(&tools, &folder.join("wasm32-unknown-unknown/wasm-release/rules_weight.wasm"), &small)?;
    Ok(precompress::brotli(&fs::read(small)?)?.len() as u64)
}
