//! Contenders in turns: programs that work for a short slice whenever they are
//! asked (see `bench/src/race.rs`), so that what the machine does meanwhile
//! meets all of them alike.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::shell::line;

/// A program that waits for its turns.
pub struct Contender {
    running: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    /// What it can be timed at.
    pub names: Vec<String>,
}

impl Contender {
    /// Starts it and waits until it has agreed on every person.
    pub fn start(command: &mut Command) -> Result<Self> {
        let mut running = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start `{}`", line(command)))?;
        let input = running.stdin.take().context("it has no input")?;
        let output = BufReader::new(running.stdout.take().context("it has no output")?);
        let mut contender = Self { running, input, output, names: Vec::new() };
        loop {
            let text = contender.read()?;
            if text.is_empty() {
                return Ok(contender);
            }
            contender.names.push(agreed(&text)?);
        }
    }

    /// The nanoseconds that one person takes in the next slice.
    pub fn turn(&mut self, name: &str) -> Result<f64> {
        writeln!(self.input, "{name}")?;
        self.read()?.parse().with_context(|| format!("{name} was not timed"))
    }

    fn read(&mut self) -> Result<String> {
        let mut text = String::new();
        if self.output.read_line(&mut text)? == 0 {
            bail!("a contender ended before its turn");
        }
        Ok(text.trim().to_owned())
    }
}

impl Drop for Contender {
    fn drop(&mut self) {
        self.running.kill().ok();
        self.running.wait().ok();
    }
}

/// The name of a contender that agrees with the rulebook.
fn agreed(line: &str) -> Result<String> {
    let line: Value = serde_json::from_str(line)?;
    let name = line.get("name").and_then(Value::as_str).context("a contender without a name")?;
    match line.get("trouble").and_then(Value::as_str) {
        None => Ok(name.to_owned()),
        Some(trouble) => bail!("{name}: {trouble}"),
    }
}

/// What several slices say: the middle one and the two ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub middle: f64,
    pub least: f64,
    pub most: f64,
}

impl Spread {
    pub fn of(mut figures: Vec<f64>) -> Option<Self> {
        figures.sort_by(f64::total_cmp);
        let middle = *figures.get(figures.len() / 2)?;
        Some(Self { middle, least: *figures.first()?, most: *figures.last()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contender_that_disagrees_stops_the_comparison() {
        assert!(agreed(r#"{"name":"publicodes","trouble":"says R02"}"#).is_err());
        assert_eq!(agreed(r#"{"name":"a","trouble":null}"#).unwrap(), "a");
        assert_eq!(agreed(r#"{"name":"a"}"#).unwrap(), "a");
    }

    #[test]
    fn one_disturbed_slice_moves_an_end_and_not_the_middle() {
        let spread = Spread::of(vec![2.0, 9.0, 1.0]).unwrap();
        assert_eq!(spread, Spread { middle: 2.0, least: 1.0, most: 9.0 });
        assert_eq!(Spread::of(Vec::new()), None);
    }
}
