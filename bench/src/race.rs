//! A contender in turns. Machines are never quiet for long, so the engines are
//! not timed one after the other but in short slices that alternate; whoever
//! asks compares slices of the same round. Every contender, in whatever
//! language, first says what it can do, one JSON line a figure:
//!
//! `{"name":"…"}`, or `{"name":"…","trouble":"…"}` where it does not agree
//!
//! and an empty line; then, for each name that it reads, it works for a slice
//! and answers with one line: the nanoseconds that one person took. Those are
//! of the processor's time, in all threads of the contender: what others do on
//! the machine meanwhile is not counted, nor is waiting for one's own threads.

use std::io::{BufRead, Write};
use std::time::Duration;

use anyhow::{Context, Result};
use cpu_time::ProcessTime;
use serde_json::json;

use crate::measure::Figure;

const SLICE: Duration = Duration::from_millis(150);

/// Takes its turns until nothing more is asked.
pub fn race(figures: &mut [Figure<'_>]) -> Result<()> {
    let mut output = std::io::stdout();
    for figure in figures.iter() {
        writeln!(output, "{}", json!({ "name": figure.name }))?;
    }
    writeln!(output)?;
    for name in std::io::stdin().lock().lines() {
        let name = name?;
        let figure = figures.iter().find(|figure| figure.name == name).context("no such figure")?;
        writeln!(output, "{}", slice(figure))?;
    }
    Ok(())
}

/// Goes round all persons, again and again, until the slice is over.
fn slice(figure: &Figure<'_>) -> f64 {
    let start = ProcessTime::now();
    let mut persons = 0;
    while start.elapsed() < SLICE {
        persons += (figure.once)();
    }
    start.elapsed().as_nanos() as f64 / persons as f64
}
