//! The rulebook beside other rules engines, on the same persons.
//!
//! - `rules-bench write FOLDER` writes `table.json` and `persons.json`, from
//!   which the other contenders build their rules and take their persons.
//! - `rules-bench race FOLDER` is the rulebook as a contender (see `race.rs`).
//! - `rules-bench count WHAT N` only does one thing for N persons, for callgrind.

mod measure;
mod persons;
mod race;
mod table;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::json;

/// On so many persons every engine must agree before it is timed.
const PERSONS: usize = 10_000;

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write", folder] => write(Path::new(folder)),
        ["race", _] => race::race(&mut measure::figures(&persons::some(PERSONS)?)),
        ["count", what, n] => {
            let persons = persons::some(PERSONS)?;
            measure::repeat(&measure::figures(&persons), what, n.parse().context("how many?")?)
        }
        _ => bail!("rules-bench write FOLDER | rules-bench race FOLDER | rules-bench count WHAT N"),
    }
}

fn write(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let plain: Vec<_> = persons::some(PERSONS)?.iter().map(persons::Person::plain).collect::<Result<_>>()?;
    fs::write(folder.join("table.json"), json!({ "rules": table::rules() }).to_string())?;
    fs::write(folder.join("persons.json"), serde_json::to_vec(&plain)?)?;
    Ok(())
}
