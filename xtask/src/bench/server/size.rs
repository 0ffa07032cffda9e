//! How soon the server is ready among many bookings, and how much memory it holds: as a
//! centre runs it, for a demonstration first makes passwords for all its accounts.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::Released;
use crate::http::Server;
use crate::shell::{root, step};

/// Starts that are timed; the middle one is told.
const STARTS: usize = 5;
const MOST_READY: Duration = Duration::from_millis(200);
/// Bytes when nobody asks.
const MOST_IDLE: u64 = 64_000_000;
/// Bytes with so many connections open, each of which has asked for a page.
const MOST_HELD: u64 = 160_000_000;
const CONNECTIONS: usize = 256;

/// Memory stops a change, time does not.
pub fn measure(released: &Released, folder: &Path) -> Result<()> {
    let _step = step("start and memory with 100,000 bookings");
    fill(&folder.join("jalon.db"))?;
    let directory = folder.join("directory");
    fs::create_dir_all(&directory)?;
    fs::copy(root().join("directory/demonstration.toml"), directory.join("centre.toml"))?;
    let settings = [("JALON_DEMO", "0"), ("JALON_DIRECTORY", &*directory.to_string_lossy())];
    let mut starts = Vec::new();
    let (mut idle, mut held) = (0, 0);
    for _ in 0..STARTS {
        let server = Server::launch(Command::new(&released.binary), &released.site, folder, &settings)?;
        starts.push(server.ready_after);
        thread::sleep(Duration::from_secs(1));
        idle = idle.max(server.resident()?);
        held = held.max(with_connections(&server)?);
    }
    starts.sort();
    let ready = starts.get(STARTS / 2).copied().unwrap_or_default();
    let milliseconds = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    row("ready among 100,000 bookings", milliseconds(ready), milliseconds(MOST_READY), "ms");
    row("resident when idle", idle / 1000, MOST_IDLE / 1000, "kB");
    row(&format!("resident with {CONNECTIONS} connections open"), held / 1000, MOST_HELD / 1000, "kB");
    ensure!(idle <= MOST_IDLE, "the idle server holds too much memory");
    ensure!(held <= MOST_HELD, "the server holds too much memory for its connections");
    Ok(())
}

fn row(what: &str, measured: u64, most: u64, unit: &str) {
    let verdict = if measured <= most { "met" } else { "MISSED" };
    println!("{what:<44} {measured:>9} {unit}  ≤ {most} {unit}  {verdict}");
}

/// Writes the bookings into a database that has its schema.
fn fill(database: &Path) -> Result<()> {
    let mut shell = Command::new("sqlite3")
        .arg("-bail")
        .arg(database)
        .stdin(Stdio::piped())
        .spawn()
        .context("cannot start sqlite3")?;
    let bookings = fs::read(root().join("bench/server/bookings.sql"))?;
    shell.stdin.take().context("sqlite3 reads nothing")?.write_all(&bookings)?;
    ensure!(shell.wait()?.success(), "the bookings could not be written");
    Ok(())
}

fn with_connections(server: &Server) -> Result<u64> {
    let open = (0..CONNECTIONS).map(|_| asked(server)).collect::<Result<Vec<_>>>()?;
    let held = server.resident()?;
    drop(open);
    Ok(held)
}

/// A connection that has got a page and stays open.
fn asked(server: &Server) -> Result<TcpStream> {
    let mut stream = TcpStream::connect(&server.address)?;
    let host = &server.address;
    write!(stream, "GET /fr/appointment HTTP/1.1\r\nHost: {host}\r\n\r\n")?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    // Rendered pages come in chunks, of which the last is empty.
    let (mut answer, mut some) = (Vec::new(), [0; 16 * 1024]);
    while !answer.ends_with(b"\r\n0\r\n\r\n") {
        let read = stream.read(&mut some).context("no answer")?;
        ensure!(read > 0, "a connection was closed before its answer");
        answer.extend(some.iter().take(read));
    }
    Ok(stream)
}
