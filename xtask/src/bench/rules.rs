//! The rulebook beside other rules engines, from one table and on the same
//! persons; `bench/` does the work.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::race::{Contender, Spread};
use crate::shell::{cargo, command, read, root, run, step, target};
use crate::{budgets, needs};

/// The least that ours says, and all that the peers say: the rule.
const OURS: &str = "status";
/// All that a phone shows at the end: reasons, citations, papers, deadlines.
const VERDICT: &str = "verdict";
/// What is timed of ours: name, how it is told, and the most nanoseconds it may take.
const FIGURES: [(&str, &str, Option<f64>); 4] = [
    (OURS, "Jalon: status and rule, everything answered", None),
    (VERDICT, "Jalon: whole verdict, everything answered", Some(1_000.0)),
    ("verdict with trace", "Jalon: verdict and full trace, half answered", Some(6_000.0)),
    ("next question", "Jalon: next question, half answered", Some(200_000.0)),
];
/// How many times slower than ours each peer is expected to be.
const PEERS: [(&str, f64); 5] = [
    ("json-logic-engine (compiled)", 1.0),
    ("zen-engine (crate)", 50.0),
    ("@gorules/zen-engine", 50.0),
    ("json-rules-engine", 300.0),
    ("publicodes", 1_000.0),
];
/// Ours alone; the peers are built for a race only.
const PACKAGE: &str = "rules-bench";
/// Each is timed so many times, in turns.
const ROUNDS: usize = 9;
/// What is counted, and the budget that it is held to.
const COUNTED: [(&str, &str); 3] =
    [(OURS, "instructions"), (VERDICT, "instructions_verdict"), ("verdict with trace", "instructions_trace")];
/// The counts come from the difference of two runs, so that making the persons
/// does not count; multiples of the 10,000 persons that there are.
const COUNTS: [u64; 2] = [10_000, 30_000];

pub fn bench() -> Result<()> {
    let binary = build()?;
    build_peers()?;
    let data = target().join("bench/data");
    run(command(&binary).arg("write").arg(&data))?;
    let mut ours = Contender::start(command(&binary).arg("race").arg(&data))?;
    let mut peers = {
        let _step = step("every engine has to give the rulebook's rule for 10,000 persons");
        let npm = Contender::start(command("node").arg(root().join("bench/peers.mjs")).arg(&data))?;
        // The package has written the decision that the crate reads.
        let zen = target().join("bench-zen/release/rules-zen");
        [npm, Contender::start(command(zen).arg(&data))?]
    };
    let _step = step("the rulebook beside other rules engines, in turns");
    println!("{:<48} {:>12} {:>24}  {:<12}", "", "time", "of ours (from, to)", "wanted");
    for (name, told, most) in FIGURES {
        let slices = (0..ROUNDS).map(|_| ours.turn(name)).collect::<Result<_>>()?;
        row_of_ours(told, Spread::of(slices).context("no slice")?.middle, most);
    }
    for (name, times) in PEERS {
        let peer = peers.iter_mut().find(|peer| peer.names.iter().any(|known| known == name));
        let peer = peer.with_context(|| format!("nobody runs {name}"))?;
        println!("{}", compare(name, &mut ours, peer, times)?);
    }
    drop((ours, peers));
    instructions(&binary)
}

/// Counts instructions and holds them to their budgets, without any peer.
pub fn gate() -> Result<()> {
    instructions(&build()?)
}

fn build() -> Result<PathBuf> {
    let _step = step("building the rulebook for measurement");
    run(cargo()
        .args(["build", "--release", "--package", PACKAGE])
        .current_dir(root().join("bench"))
        .env("CARGO_TARGET_DIR", target().join("bench")))?;
    Ok(target().join("bench/release").join(PACKAGE))
}

fn build_peers() -> Result<()> {
    let _step = step("building the peers");
    let folder = root().join("bench");
    needs::npm(&folder)?;
    run(cargo()
        .args(["build", "--release"])
        .current_dir(folder.join("zen"))
        .env("CARGO_TARGET_DIR", target().join("bench-zen")))
}

fn row_of_ours(told: &str, time: f64, most: Option<f64>) {
    let (wanted, met) = match most {
        Some(most) => (format!("≤ {}", duration(most)), verdict(time <= most)),
        None => (String::new(), ""),
    };
    println!("{told:<48} {:>12} {:>24}  {wanted:<12} {met}", duration(time), "");
}

/// A peer's slices, each against slices of ours right before it.
fn compare(name: &str, ours: &mut Contender, peer: &mut Contender, times: f64) -> Result<String> {
    let (mut slices, mut ratios, mut of_verdict) = (Vec::new(), Vec::new(), Vec::new());
    // Whoever compiles while running has done so by then.
    peer.turn(name)?;
    for _ in 0..ROUNDS {
        let (status, verdict) = (ours.turn(OURS)?, ours.turn(VERDICT)?);
        let slice = peer.turn(name)?;
        slices.push(slice);
        ratios.push(slice / status);
        of_verdict.push(slice / verdict);
    }
    let of = |figures| Spread::of(figures).context("no slice");
    let (slice, ratio, of_verdict) = (of(slices)?.middle, of(ratios)?, of(of_verdict)?.middle);
    let met = verdict(ratio.middle >= times);
    let (slice, wanted) = (duration(slice), format!("≥ {times:.0} ×"));
    Ok(format!(
        "{name:<48} {slice:>12} {:>24}  {wanted:<12} {met}, {of_verdict:.1} × the whole verdict",
        told(ratio)
    ))
}

fn told(ratio: Spread) -> String {
    format!("{:.1} × ({:.1}, {:.1})", ratio.middle, ratio.least, ratio.most)
}

const fn verdict(met: bool) -> &'static str {
    if met { "met" } else { "MISSED" }
}

fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1_000.0 => format!("{nanoseconds:.0} ns"),
        1_000.0..1e6 => format!("{:.1} µs", nanoseconds / 1e3),
        _ => format!("{:.2} ms", nanoseconds / 1e6),
    }
}

/// Instructions for one person: the same on every machine, so they gate.
fn instructions(binary: &Path) -> Result<()> {
    needs::valgrind()?;
    let _step = step("counting instructions");
    let [few, many] = COUNTS;
    let mut outcome = Ok(());
    for (what, budget) in COUNTED {
        let difference = counted(binary, what, many)?.saturating_sub(counted(binary, what, few)?);
        ensure!(difference > 0, "nothing was counted of {what}");
        outcome = outcome.and(budgets::compare(budget, difference / (many - few)));
    }
    outcome
}

fn counted(binary: &Path, what: &str, persons: u64) -> Result<u64> {
    let out = target().join(format!("bench/callgrind.{persons}"));
    let mut valgrind = command("valgrind");
    valgrind.args(["--quiet", "--tool=callgrind"]).arg(format!("--callgrind-out-file={}", out.display()));
    read(valgrind.arg(binary).args(["count", what, &persons.to_string()]))?;
    let text = std::fs::read_to_string(&out)?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    total.and_then(|figure| figure.trim().parse().ok()).context("callgrind wrote no total")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_the_unit_that_fits() {
        let told = [170.4, 4_230.0, 92_600.0, 2_883_000.0].map(duration);
        assert_eq!(told, ["170 ns", "4.2 µs", "92.6 µs", "2.88 ms"]);
    }

    #[test]
    fn a_ratio_is_told_with_its_ends() {
        assert_eq!(told(Spread { middle: 5.0, least: 4.54, most: 6.0 }), "5.0 × (4.5, 6.0)");
    }

    #[test]
    fn every_count_has_a_budget_and_is_timed() {
        for (what, budget) in COUNTED {
            assert!(FIGURES.iter().any(|(name, ..)| *name == what));
            assert!(budgets::compare(budget, 0).is_ok(), "{budget}");
        }
    }
}
