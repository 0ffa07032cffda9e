//! The rulebook beside other rules engines, on the same persons.
//!
//! `rules-bench FOLDER` writes `table.json` and `persons.json` for the engines
//! of `peers.mjs`, measures the rulebook, and prints one JSON line a figure.
//! `rules-bench count N` only decides for N persons, for callgrind.

mod measure;
mod persons;
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
        ["count", n] => {
            let persons = persons::some(PERSONS)?;
            println!("{}", measure::decide(&persons, n.parse().context("how many?")?));
            Ok(())
        }
        [folder] => compare(Path::new(folder)),
        _ => bail!("rules-bench FOLDER | rules-bench count N"),
    }
}

fn compare(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let persons = persons::some(PERSONS)?;
    let table = table::rules();
    let plain: Vec<_> = persons.iter().map(persons::Person::plain).collect::<Result<_>>()?;
    fs::write(folder.join("table.json"), json!({ "rules": table }).to_string())?;
    fs::write(folder.join("persons.json"), serde_json::to_vec(&plain)?)?;
    for (name, nanoseconds) in measure::rulebook(&persons) {
        println!("{}", json!({ "name": name, "nanoseconds": nanoseconds }));
    }
    Ok(())
}
