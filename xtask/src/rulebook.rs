//! `docs/rulebook.*`: the rulebook as the people who sign it off read it.

use anyhow::Result;

use crate::shell::{cargo, root, run, step};

pub fn rulebook() -> Result<()> {
    let _step = step("rendering the rulebook, and running its case book");
    run(cargo()
        .args(["run", "--quiet", "--package", "rulebook-document", "--example", "rulebook", "--"])
        .arg(root().join("docs")))
}
