//! Measures what would be shipped, on this machine, beside what is wanted.
//!
//! Times depend on the machine and gate nothing; counts of instructions do not.

mod race;
mod rules;
mod server;
mod weight;

use anyhow::Result;

/// Prints every figure.
pub fn bench() -> Result<()> {
    rules::bench()?;
    weight::bench()?;
    server::bench()
}
