//! Finding and booking hours: the index beside an interval sweep, how its cost grows, and
//! bookings that last beside a bare loop of commits; `store/examples/bench_booking` does
//! the work.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::budgets::temporary_folder;
use crate::needs;
use crate::shell::{cargo, command, find_program, note, read, root, run, step, target};

/// So many random worlds in which the search is compared with one minute by minute.
const WORLDS: &str = "10000";
/// A figure that may be at most this.
const MOST: [(&str, f64, f64, &str); 4] = [
    ("17 offices, all starts", 1e3, 100.0, "µs"),
    ("17 offices, a language and a half-day", 1e3, 250.0, "µs"),
    ("262 communes, all starts", 1e6, 4.0, "ms"),
    ("agenda of a day, p95 milliseconds", 1.0, 100.0, "ms"),
];
/// A figure that must be at least this.
const LEAST: [(&str, f64, f64, &str); 3] = [
    ("interval sweep of all starts", 1.0, 20.0, "×"),
    ("one client, of the bare loop", 1.0, 0.7, "×"),
    ("64 clients, of the bare loop", 1.0, 4.0, "×"),
];
/// What grows, over which sizes, and the slope of its instructions on logarithmic scales.
const GROWTH: [(&str, [u64; 4], f64, f64); 3] = [
    ("workers", [2, 4, 8, 16], 0.95, 1.05),
    ("days", [23, 46, 92, 184], 0.95, 1.05),
    ("past", [10, 100, 1_000, 10_000], -0.02, 0.02),
];
/// The counts are differences of two runs, so that making the world does not count.
const TIMES: [u64; 2] = [2, 6];

pub fn bench() -> Result<()> {
    needs::valgrind()?;
    let binary = build()?;
    agrees()?;
    {
        let _step = step("searches in the index, beside an interval sweep that finds the same");
        table(read(command(&binary).arg("search"))?.as_str());
    }
    growth(&binary)?;
    let folder = temporary_folder()?;
    let outcome = on_databases(&binary, &folder);
    std::fs::remove_dir_all(&folder).ok();
    outcome
}

fn build() -> Result<PathBuf> {
    let _step = step("building what is measured of the booking");
    run(cargo()
        .args(["build", "--release", "--package", "store", "--example", "bench_booking"])
        .current_dir(root()))?;
    Ok(target().join("release/examples/bench_booking"))
}

/// Before anything is timed: the search finds what a search minute by minute finds.
fn agrees() -> Result<()> {
    let _step = step(format_args!("{WORLDS} random worlds, searched minute by minute too"));
    run(cargo()
        .args(["test", "--release", "--package", "domain", "--test", "booking", "the_obvious_one_finds"])
        .current_dir(root())
        .env("JALON_WORLDS", WORLDS))
}

/// How the instructions of a search grow.
fn growth(binary: &Path) -> Result<()> {
    let _step = step("counting instructions");
    for (what, sizes, least, most) in GROWTH {
        let counts = sizes.map(|size| Ok((size as f64, instructions(binary, what, size)? as f64)));
        let counts = counts.into_iter().collect::<Result<Vec<_>>>()?;
        let slope = slope(&counts);
        let verdict = if (least..=most).contains(&slope) { "met" } else { "MISSED" };
        let told: Vec<_> = counts.iter().map(|(size, count)| format!("{size}: {count:.0}")).collect();
        println!(
            "{:<44} {slope:>9.3}     {least:.2} to {most:.2}  {verdict}  ({})",
            format!("growth with {what}"),
            told.join(", ")
        );
    }
    let search = instructions(binary, "search", 17)?;
    println!("{:<44} {search:>9}     instructions", "a search of one commune over two weeks");
    Ok(())
}

fn instructions(binary: &Path, what: &str, size: u64) -> Result<u64> {
    let [few, many] = TIMES;
    let counted = |times: u64| -> Result<u64> {
        let out = target().join(format!("callgrind.booking.{times}"));
        let mut valgrind = command("valgrind");
        valgrind.args(["--quiet", "--tool=callgrind"]).arg(format!("--callgrind-out-file={}", out.display()));
        read(valgrind.arg(binary).args(["count", what, &size.to_string(), &times.to_string()]))?;
        let text = std::fs::read_to_string(&out)?;
        std::fs::remove_file(&out).ok();
        let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
        total.and_then(|figure| figure.trim().parse().ok()).context("callgrind wrote no total")
    };
    let difference = counted(many)?.saturating_sub(counted(few)?);
    ensure!(difference > 0, "nothing was counted of {what}");
    Ok(difference / (many - few))
}

/// The slope of the line that lies nearest to these points on logarithmic scales.
fn slope(points: &[(f64, f64)]) -> f64 {
    let logs: Vec<_> = points.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let count = logs.len() as f64;
    let (sum_x, sum_y) = logs.iter().fold((0.0, 0.0), |(sx, sy), (x, y)| (sx + x, sy + y));
    let (mean_x, mean_y) = (sum_x / count, sum_y / count);
    let both: f64 = logs.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    let alone: f64 = logs.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    both / alone
}

/// Bookings and the agenda, on a file and on a server of Postgres where there is one.
fn on_databases(binary: &Path, folder: &Path) -> Result<()> {
    for what in ["commit", "agenda"] {
        let _step = step(format_args!("{what}, SQLite"));
        let file = format!("sqlite://{}", folder.join(format!("{what}.db")).display());
        table(&read(command(binary).args([what, &file]))?);
    }
    let Some(virtual_server) = find_program(&["pg_virtualenv"]) else {
        note("no pg_virtualenv on the PATH (`apt-get install postgresql-common`): Postgres is not measured");
        return Ok(());
    };
    for what in ["commit", "agenda"] {
        let _step = step(format_args!("{what}, Postgres"));
        let address = "postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE";
        let script = format!("exec \"$0\" {what} \"{address}\"");
        // It is made for tests, in which nothing needs to reach the disk.
        table(&read(
            Command::new(&virtual_server).args(["-o", "fsync=on", "sh", "-c", &script]).arg(binary),
        )?);
    }
    Ok(())
}

/// What was measured beside what is wanted, a line each. Times fail nothing.
fn table(told: &str) {
    for (name, figure) in figures(told) {
        println!("{}", row(&name, figure));
    }
}

/// The lines of the program that measures.
fn figures(told: &str) -> BTreeMap<String, f64> {
    let line = |line: &str| {
        let (name, figure) = line.split_once('\t')?;
        Some((name.to_owned(), figure.parse().ok()?))
    };
    told.lines().filter_map(line).collect()
}

fn row(name: &str, figure: f64) -> String {
    let verdict = |met: bool| if met { "met" } else { "MISSED" };
    if let Some((_, unit, most, word)) = MOST.iter().find(|(known, ..)| *known == name) {
        let figure = figure / unit;
        return format!("{name:<44} {figure:>9.2} {word}  ≤ {most} {word}  {}", verdict(figure <= *most));
    }
    if let Some((_, unit, least, word)) = LEAST.iter().find(|(known, ..)| *known == name) {
        let figure = figure / unit;
        return format!("{name:<44} {figure:>9.2} {word}  ≥ {least} {word}  {}", verdict(figure >= *least));
    }
    format!("{name:<44} {figure:>9.0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slope_of_a_power_is_its_exponent() {
        let of = |power: f64| slope(&[1.0_f64, 2.0, 4.0, 8.0].map(|x| (x, 3.0 * x.powf(power))));
        for power in [0.0, 1.0, 2.0] {
            assert!((of(power) - power).abs() < 1e-9);
        }
    }

    #[test]
    fn a_figure_is_told_beside_what_is_wanted() {
        let told =
            figures("17 offices, all starts\t99000.4\nnoise\n64 clients, of the bare loop\t3.99\nother\t7\n");
        let rows: Vec<_> = told.iter().map(|(name, figure)| row(name, *figure)).collect();
        assert!(rows[0].ends_with("≤ 100 µs  met"), "{rows:?}");
        assert!(rows[1].ends_with("≥ 4 ×  MISSED"), "{rows:?}");
        assert_eq!(rows.len(), 3);
    }
}
