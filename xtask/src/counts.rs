//! How many checks passed and failed, whoever ran them.

use std::fmt;

use anyhow::{Context, Result};
use serde_json::Value;

/// Checks that were run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(out, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

impl Counts {
    /// Reads a line like `test result: ok. 3 passed; 0 failed; 1 ignored; …`,
    /// which each test binary of Rust ends with.
    pub fn of_libtest(line: &str) -> Option<Self> {
        let (_, figures) = line.strip_prefix("test result: ")?.split_once(". ")?;
        let figure = |name: &str| {
            figures.split(';').find_map(|part| part.trim().strip_suffix(name)?.trim().parse::<u64>().ok())
        };
        Some(Self { passed: figure("passed")?, failed: figure("failed")?, skipped: figure("ignored")? })
    }

    /// Reads Playwright's JSON report. A test that passed at its second attempt
    /// counts as failed: nothing here may depend on luck.
    pub fn of_playwright(report: &str) -> Result<Self> {
        let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
        let stats = report.get("stats").context("Playwright's report has no statistics")?;
        let figure = |name: &str| stats.get(name).and_then(Value::as_u64).unwrap_or(0);
        // What stops a run before any test (a bad setting, no browser) stands here.
        let troubles = report.get("errors").and_then(Value::as_array).map_or(0, Vec::len) as u64;
        Ok(Self {
            passed: figure("expected"),
            failed: figure("unexpected") + figure("flaky") + troubles,
            skipped: figure("skipped"),
        })
    }
}

/// The tests of Playwright's JSON report that took longest, longest first: how many
/// milliseconds, and which.
pub fn slowest(report: &str, most: usize) -> Result<Vec<(u64, String)>> {
    let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
    let mut tests = Vec::new();
    collect(&report, "", &mut tests);
    tests.sort_by(|one, other| other.cmp(one));
    tests.truncate(most);
    Ok(tests)
}

fn collect(suite: &Value, path: &str, tests: &mut Vec<(u64, String)>) {
    let list = |name: &str| suite.get(name).and_then(Value::as_array).into_iter().flatten();
    let title = |of: &Value| of.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
    let joined = |of: &Value| if path.is_empty() { title(of) } else { [path, &title(of)].join(" › ") };
    for spec in list("specs") {
        let results = spec.get("tests").and_then(Value::as_array).into_iter().flatten();
        let results = results.filter_map(|test| test.get("results").and_then(Value::as_array)).flatten();
        let took = results.filter_map(|result| result.get("duration").and_then(Value::as_u64)).max();
        tests.extend(took.map(|took| (took, joined(spec))));
    }
    for inner in list("suites") {
        collect(inner, &joined(inner), tests);
    }
}

/// Counts, with the names of what failed.
#[derive(Default)]
pub struct Tally {
    pub counts: Counts,
    pub failures: Vec<String>,
}

impl Tally {
    /// One check.
    pub fn check(&mut self, name: &str, outcome: Result<()>) {
        match outcome {
            Ok(()) => self.counts.passed += 1,
            Err(trouble) => {
                eprintln!("FAILED {name}: {trouble:#}");
                self.counts.failed += 1;
                self.failures.push(name.to_owned());
            }
        }
    }

    /// Many checks that another program counted. When it ended badly although
    /// it counted no failure, that is a failure too.
    pub fn suite(&mut self, name: &str, counts: Counts, ended_well: bool) {
        self.counts += counts;
        if counts.failed > 0 {
            self.failures.push(format!("{name} ({} failed)", counts.failed));
        } else if !ended_well {
            self.counts.failed += 1;
            self.failures.push(format!("{name} (ended before its end)"));
        }
    }

    /// Lists the failures, then says the figures alone on the last line.
    pub fn report(&self) -> Result<()> {
        for failure in &self.failures {
            println!("failed: {failure}");
        }
        println!("{}", self.counts);
        if self.counts.failed == 0 { Ok(()) } else { Err(anyhow::anyhow!("not everything passed")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_line_of_rust_is_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.02s";
        assert_eq!(Counts::of_libtest(line), Some(Counts { passed: 12, failed: 3, skipped: 1 }));
    }

    #[test]
    fn any_other_line_counts_nothing() {
        assert_eq!(Counts::of_libtest("test booking::a_slot_is_free ... ok"), None);
        assert_eq!(Counts::of_libtest("test result: strange"), None);
    }

    #[test]
    fn luck_is_not_success_in_the_browser() {
        let report = r#"{"errors": [], "stats": {"expected": 5, "unexpected": 1, "flaky": 2, "skipped": 3}}"#;
        assert_eq!(Counts::of_playwright(report).unwrap(), Counts { passed: 5, failed: 3, skipped: 3 });
    }

    #[test]
    fn the_slowest_tests_are_named_with_their_files() {
        let report = r#"{"suites": [{"title": "a.spec.ts", "specs": [
            {"title": "quick", "tests": [{"results": [{"duration": 20}]}]}],
            "suites": [{"title": "fr", "specs": [
                {"title": "slow", "tests": [{"results": [{"duration": 900}, {"duration": 30}]}]},
                {"title": "never ran", "tests": [{"results": []}]}]}]}]}"#;
        let slow = (900, "a.spec.ts › fr › slow".to_owned());
        assert_eq!(slowest(report, 1).unwrap(), std::slice::from_ref(&slow));
        assert_eq!(slowest(report, 9).unwrap(), [slow, (20, "a.spec.ts › quick".to_owned())]);
    }

    #[test]
    fn a_browser_run_that_never_began_is_a_failure() {
        let report = r#"{"errors": [{"message": "no tests found"}], "stats": {"expected": 0}}"#;
        assert_eq!(Counts::of_playwright(report).unwrap().failed, 1);
    }

    #[test]
    fn a_suite_that_breaks_off_is_a_failure() {
        let mut tally = Tally::default();
        tally.suite("server", Counts { passed: 7, ..Counts::default() }, false);
        assert_eq!(tally.counts.to_string(), "7 passed, 1 failed");
        assert!(tally.report().is_err());
    }

    #[test]
    fn skipped_tests_are_said_only_when_there_are_some() {
        assert_eq!(Counts { passed: 1, failed: 0, skipped: 0 }.to_string(), "1 passed, 0 failed");
        assert_eq!(Counts { passed: 1, failed: 0, skipped: 2 }.to_string(), "1 passed, 0 failed, 2 skipped");
    }
}
