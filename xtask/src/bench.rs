//! Measures the server that would be shipped, on this machine.

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

/// Prints what was measured beside what is wanted.
pub fn bench() -> Result<()> {
    let dist = build::distribute()?;
    let folder = temporary_folder()?;
    {
        let _step = step("the server: start and memory");
        // The first start makes the database; the later ones find it.
        drop(Server::start(&dist.join("jalon"), &dist.join("site"), &folder)?);
        let mut starts = Vec::new();
        let mut resident = 0;
        for _ in 0..STARTS {
            let server = Server::start(&dist.join("jalon"), &dist.join("site"), &folder)?;
            starts.push(server.ready_after);
            thread::sleep(Duration::from_secs(1));
            resident = resident.max(server.resident()?);
        }
        starts.sort();
        let ready = starts.get(STARTS / 2).copied().unwrap_or_default();
        println!(
            "ready on a migrated database   {:>8.0} ms     at most 1000 ms",
            ready.as_secs_f64() * 1000.0
        );
        println!("resident when idle             {:>8.1} MB     at most 64 MB", bytes_as_megabytes(resident));
    }
    fs::remove_dir_all(&folder).ok();
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a figure for people")]
fn bytes_as_megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
