//! The released server: how soon it answers and how much memory it holds.

use std::fs;
use std::thread;
use std::time::Duration;

use anyhow::Result;

use crate::budgets::temporary_folder;
use crate::build;
use crate::http::Server;
use crate::shell::step;

/// Starts that are timed; the middle one is told.
const STARTS: usize = 5;

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
    println!("{:<58} {:>8} ms    at most 1000 ms", "ready on a migrated database", ready.as_millis());
    println!("{:<58} {:>8} kB    at most 64000 kB", "resident when idle", resident / 1000);
    fs::remove_dir_all(&folder).ok();
    Ok(())
}
