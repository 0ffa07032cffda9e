//! Phones judge in WebAssembly, forms without scripts natively: the rulebook
//! has to say the same of the same random persons.

use anyhow::{Result, bail};

use crate::needs;
use crate::shell::{cargo, command, note, read, root, run, step, target};

/// Judges so many persons on both, and compares the digests of all that is said.
pub fn agreement(persons: u32) -> Result<()> {
    let _step = step(format!("the rulebook natively and in WebAssembly, on {persons} random persons"));
    needs::rust_target()?;
    let folder = target().join("bench");
    let build = |words: &[&str]| {
        run(cargo()
            .args(["build", "--release", "--package", "rules-agreement"])
            .args(words)
            .current_dir(root().join("bench"))
            .env("CARGO_TARGET_DIR", &folder))
    };
    build(&["--bins"])?;
    build(&["--lib", "--target", "wasm32-unknown-unknown"])?;
    let persons = persons.to_string();
    let native = read(command(folder.join("release/rules-agreement")).arg(&persons))?;
    let module = folder.join("wasm32-unknown-unknown/release/rules_agreement.wasm");
    let wasm = read(command("node").arg("bench/agreement/in_wasm.mjs").arg(module).arg(&persons))?;
    if native.trim() != wasm.trim() {
        bail!("natively {}, in WebAssembly {}", native.trim(), wasm.trim());
    }
    note(format!("both say {}", native.trim()));
    Ok(())
}
