//! Measures what would be shipped, on this machine, beside what is wanted.
//!
//! Times depend on the machine and gate nothing; counts of instructions do not.

mod booking;
mod race;
mod rules;
mod server;
mod weight;

use anyhow::{Result, bail};

use crate::counts::Tally;

/// Prints every figure, or those of the parts that are named.
pub fn bench(parts: &[&str]) -> Result<()> {
    const ALL: [&str; 4] = ["rules", "weight", "server", "booking"];
    let mut outcome = Ok(());
    for part in if parts.is_empty() { &ALL } else { parts } {
        outcome = outcome.and(match *part {
            "rules" => rules::bench(),
            "weight" => weight::gate(),
            "server" => server::bench(),
            "booking" => booking::bench(),
            other => bail!("`{other}` is no part of the bench: {}", ALL.join(", ")),
        });
    }
    outcome
}

/// Adds what does not depend on the machine to a tally.
pub fn gates(tally: &mut Tally) {
    tally.check("the rulebook takes no more instructions than it may", rules::gate());
    tally.check("the rulebook weighs no more than it may", weight::gate());
}
