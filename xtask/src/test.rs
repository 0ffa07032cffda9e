//! `cargo xtask test`: everything, counted; of the pages in a browser what the day
//! chooses, unless all of them are asked for.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::counts::{Counts, Tally, slowest};
use crate::shell::{cargo, command, line, root, step, target};
use crate::{agreement, bench, budgets, build, needs, quality};

/// Which looks at pages in a browser a run takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// Those that the seed of the day chooses.
    Sampled,
    /// Every page in every language and in all colours.
    All,
}

/// Runs every test; the last line says how many passed and failed.
pub fn test(looks: Looks) -> Result<()> {
    let mut tally = Tally::default();
    tally.check("Postgres is installed", needs::postgres());
    let browser = needs::browser();
    let site = build::site();
    // The tests first: they build the server with the features that they add,
    // and the browser then meets that very binary.
    for (name, words) in [("cargo test", &[][..]), ("cargo test of xtask", &["--package", "xtask"][..])] {
        let _step = step(name);
        let outcome = rust(cargo().args(["test", "--no-fail-fast"]).args(words));
        add(&mut tally, name, outcome);
    }
    quality::check(&mut tally);
    tally.check("the browser judges as the server does", agreement::agreement(20_000));
    bench::gates(&mut tally);
    let ready = site.is_ok() && browser.is_ok();
    tally.check("the site builds", site.map(drop));
    tally.check(
        "a browser is installed",
        browser.as_ref().map(drop).map_err(|why| anyhow::anyhow!("{why:#}")),
    );
    if ready && let Ok(browser) = browser {
        let _step = step("the product in a real browser");
        add(&mut tally, "end2end", playwright(&browser, looks));
        budgets::check(&mut tally, &target().join("debug/jalon"));
    }
    tally.report()
}

fn add(tally: &mut Tally, name: &str, outcome: Result<(Counts, bool)>) {
    match outcome {
        Ok((counts, ended_well)) => tally.suite(name, counts, ended_well),
        Err(trouble) => tally.check(name, Err(trouble)),
    }
}

/// Runs tests of Rust, shows what they write, and counts; `false` when the run
/// ended badly.
fn rust(command: &mut Command) -> Result<(Counts, bool)> {
    let mut running = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    let mut counts = Counts::default();
    let output = running.stdout.take().context("the tests have no output")?;
    for text in BufReader::new(output).split(b'\n') {
        let text = text?;
        let text = String::from_utf8_lossy(&text);
        println!("{text}");
        if let Some(more) = Counts::of_libtest(&text) {
            counts += more;
        }
    }
    Ok((counts, running.wait()?.success()))
}

/// Runs `end2end/` against the site and the server that were just built.
fn playwright(browser: &Path, looks: Looks) -> Result<(Counts, bool)> {
    let folder = root().join("end2end");
    needs::npm(&folder)?;
    let report = target().join("xtask/playwright.json");
    fs::create_dir_all(target().join("xtask"))?;
    fs::remove_file(&report).ok();
    let status = command(folder.join("node_modules/.bin/playwright"))
        .args(["test", "--reporter=list,json"])
        .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report)
        .env("CHROMIUM", browser)
        .env("JALON_BINARY", target().join("debug/jalon"))
        .env("JALON_SITE", build::site_folder())
        .env("JALON_END2END_ALL", if looks == Looks::All { "1" } else { "0" })
        .current_dir(&folder)
        .stdin(Stdio::null())
        .status()
        .context("cannot start Playwright")?;
    let report = fs::read_to_string(&report).context("Playwright wrote no report")?;
    println!("the ten slowest:");
    for (took, name) in slowest(&report, 10)? {
        println!("{:>6} ms  {name}", took);
    }
    Ok((Counts::of_playwright(&report)?, status.success()))
}
