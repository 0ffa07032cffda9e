//! The rulebook beside other rules engines, from one table and on the same
//! persons; `bench/` does the work.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::shell::{cargo, command, find_program, note, read, root, run, step, target};
use crate::{budgets, needs};

/// What ours is compared by: the same answer that the peers give.
const OURS: &str = "Jalon: status and rule, everything answered";
/// The most that each of our figures may take, in nanoseconds.
const WANTED: [(&str, f64); 3] = [
    (OURS, 1_000.0),
    ("Jalon: whole verdict, half answered", 6_000.0),
    ("Jalon: next question, half answered", 200_000.0),
];
/// How many times slower each peer is expected to be.
const AHEAD_OF: [(&str, f64); 4] = [
    ("json-logic-engine (compiled)", 1.0),
    ("@gorules/zen-engine", 50.0),
    ("json-rules-engine", 300.0),
    ("publicodes", 1_000.0),
];
/// The figures of callgrind come from the difference of two runs, so that
/// reading the persons does not count.
const COUNTS: [u64; 2] = [10_000, 30_000];

pub fn bench() -> Result<()> {
    let _step = step("the rulebook beside other rules engines");
    let folder = root().join("bench");
    needs::npm(&folder)?;
    run(cargo()
        .args(["build", "--release"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target().join("bench")))?;
    let binary = target().join("bench/release/rules-bench");
    let table = target().join("bench/data");
    let mut lines = read(command(&binary).arg(&table))?;
    note("timing the peers, once all agree on every person");
    lines += &read(command("node").arg(folder.join("peers.mjs")).arg(&table))?;
    let figures: Vec<(String, f64)> = lines.lines().map(figure).collect::<Result<_>>()?;
    let ours = figures.iter().find(|(name, _)| name == OURS).map(|(_, time)| *time);
    let ours = ours.context("the rulebook was not timed")?;
    for (name, time) in &figures {
        println!("{name:<58} {time:>10.0} ns    {}", remark(name, *time, ours));
    }
    instructions(&binary)
}

fn figure(line: &str) -> Result<(String, f64)> {
    let line: Value = serde_json::from_str(line)?;
    let name = line.get("name").and_then(Value::as_str).context("a figure without a name")?;
    match line.get("nanoseconds").and_then(Value::as_f64) {
        Some(time) => Ok((name.to_owned(), time)),
        None => bail!("{name}: {}", line.get("trouble").unwrap_or(&Value::Null)),
    }
}

fn remark(name: &str, time: f64, ours: f64) -> String {
    let of = |list: &[(&str, f64)]| list.iter().find(|(one, _)| *one == name).map(|(_, figure)| *figure);
    match (of(&WANTED), of(&AHEAD_OF)) {
        (Some(most), _) => format!("at most {most:.0} ns"),
        (_, Some(times)) => format!("{:.0} times ours, at least {times:.0} wanted", time / ours),
        _ => String::new(),
    }
}

/// Instructions for one person: the same on every machine.
fn instructions(binary: &Path) -> Result<()> {
    if find_program(&["valgrind"]).is_none() {
        note("no instruction counts: `apt-get install valgrind`");
        return Ok(());
    }
    let [few, many] = COUNTS;
    let difference = counted(binary, many)?.saturating_sub(counted(binary, few)?);
    budgets::compare("instructions", difference / (many - few))
}

fn counted(binary: &Path, persons: u64) -> Result<u64> {
    let out = target().join(format!("bench/callgrind.{persons}"));
    let mut valgrind = command("valgrind");
    valgrind.args(["--quiet", "--tool=callgrind"]).arg(format!("--callgrind-out-file={}", out.display()));
    read(valgrind.arg(binary).args(["count", &persons.to_string()]))?;
    let text = std::fs::read_to_string(&out)?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    total.and_then(|figure| figure.trim().parse().ok()).context("callgrind wrote no total")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_is_told_as_a_multiple_of_ours() {
        assert_eq!(remark("publicodes", 300_000.0, 150.0), "2000 times ours, at least 1000 wanted");
        assert_eq!(remark(OURS, 150.0, 150.0), "at most 1000 ns");
    }

    #[test]
    fn a_peer_that_disagrees_stops_the_comparison() {
        assert!(figure(r#"{"name":"publicodes","trouble":"says R02"}"#).is_err());
        assert_eq!(figure(r#"{"name":"a","nanoseconds":1.5}"#).unwrap(), ("a".into(), 1.5));
    }
}
