//! The released server: how soon it answers and how much memory it holds.

use std::fs;
use std::thread;
use std::time::Duration;

use anyhow::{Result, ensure};

use crate::budgets::temporary_folder;
use crate::build;
use crate::http::Server;
use crate::shell::step;

/// Starts that are timed; the middle one is told.
const STARTS: usize = 5;
const MOST_READY: Duration = Duration::from_secs(1);
const MOST_RESIDENT: u64 = 64_000_000;

pub fn bench() -> Result<()> {
    let dist = build::distribute()?;
    let folder = temporary_folder()?;
    let _step = step("the server: start and memory");
    let start = || Server::start(&dist.join("jalon"), &dist.join("site"), &folder);
    // The first start makes the database; the later ones find it.
    drop(start()?);
    let mut starts = Vec::new();
    let mut resident = 0;
    for _ in 0..STARTS {
        let server = start()?;
        starts.push(server.ready_after);
        thread::sleep(Duration::from_secs(1));
        resident = resident.max(server.resident()?);
    }
    starts.sort();
    let ready = starts.get(STARTS / 2).copied().unwrap_or_default();
    fs::remove_dir_all(&folder).ok();
    let row = |what: &str, measured: u64, most: u64, unit: &str| {
        println!("{what:<58} {measured:>8} {unit}    at most {most} {unit}");
    };
    let milliseconds = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    row("ready on a migrated database", milliseconds(ready), milliseconds(MOST_READY), "ms");
    row("resident when idle", resident / 1000, MOST_RESIDENT / 1000, "kB");
    ensure!(resident <= MOST_RESIDENT, "the idle server holds too much memory");
    ensure!(ready <= MOST_READY, "the server starts too slowly");
    Ok(())
}
