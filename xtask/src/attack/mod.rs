//! Attacks on the released server from one address, with the server's own probes
//! as the measure: whoever attacks, `/healthz` and `/readyz` answer in time, and
//! a household that has nothing to do with it is served.
//!
//! Attackers, probes and visitor share the machine with the server, so times are
//! an upper bound; like every time they stop no change, only this command.

mod blows;
mod witness;

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use socket2::{Domain, Socket, Type};

use crate::budgets::temporary_folder;
use crate::build;
use crate::http::Server;
use crate::shell::step;
use blows::{BLOWS, Blow, BlowCounts, Target};
use witness::Witness;

/// Where the attack comes from: each address of the loopback network is a
/// household of its own.
const ATTACKER: Ipv4Addr = Ipv4Addr::new(127, 66, 0, 1);
/// The slowest answer of a probe.
const MOST_PROBE: Duration = Duration::from_millis(100);
/// How much the server may grow under an attack.
const MOST_GROWTH: u64 = 64_000_000;

/// Attacks in every way, or in those that one of the words names, with the limits
/// in use and without them.
pub fn attack(words: &[&str]) -> Result<()> {
    let dist = build::distribute()?;
    let folder = temporary_folder()?;
    let _step = step("attacks from one address");
    println!(
        "{:<44} {:>6} {:>8} {:>8} {:>6} {:>5} {:>9} {:>9} {:>9} {:>8}",
        "attack", "limits", "sent", "answered", "4xx", "5xx", "healthz", "readyz", "visitor", "grown"
    );
    let mut outcome = Ok(());
    let is_wanted = |blow: &&Blow| words.is_empty() || words.iter().any(|word| blow.what.contains(word));
    for blow in BLOWS.iter().filter(is_wanted) {
        for limits in ["on", "off"] {
            if limits == "on" || blow.also_without_limits {
                let one = strike(blow, limits, &dist, &folder).with_context(|| blow.what.to_owned());
                outcome = outcome.and(one);
            }
        }
    }
    fs::remove_dir_all(&folder).ok();
    outcome
}

/// One attack on a fresh server, told in a line.
fn strike(blow: &Blow, limits: &str, dist: &Path, folder: &Path) -> Result<()> {
    let server = Server::start_with(&dist.join("jalon"), &dist.join("site"), folder, limits)?;
    let target = Target {
        address: server.address.parse()?,
        largest_file: largest_program(&dist.join("site"))?,
        until: Instant::now() + blow.lasts,
    };
    let quiet = server.resident()?;
    let witnesses = Witness::all(&target);
    let (tally, held) = thread::scope(|scope| {
        let clients: Vec<_> =
            (0..blow.clients).map(|number| scope.spawn(move || blow.strike(number, target))).collect();
        // Shortly before the attackers let go: what they still hold is held by force.
        thread::sleep(blow.lasts.saturating_sub(Duration::from_secs(1)));
        let held = server.open_files();
        let tally = clients
            .into_iter()
            .filter_map(|client| client.join().ok())
            .fold(BlowCounts::default(), BlowCounts::add);
        (tally, held)
    });
    let [health, ready, visitor] = witnesses.map(Witness::hear);
    let grown = server.resident()?.saturating_sub(quiet);
    let milliseconds = |seen: &witness::Seen| format!("{} ms", seen.slowest.as_millis());
    println!(
        "{:<44} {:>6} {:>8} {:>8} {:>6} {:>5} {:>9} {:>9} {:>9} {:>5} MB",
        blow.what,
        limits,
        tally.sent,
        tally.answered(),
        tally.refused,
        tally.broken,
        milliseconds(&health),
        milliseconds(&ready),
        milliseconds(&visitor),
        grown / 1_000_000
    );
    ensure!(tally.sent > 0, "nothing was sent");
    ensure!(tally.broken == 0, "answers said that the server was at fault");
    for (name, seen) in [("/healthz", &health), ("/readyz", &ready)] {
        ensure!(seen.asked > 10 && seen.failed == 0, "{name} failed {} times of {}", seen.failed, seen.asked);
        ensure!(seen.slowest <= MOST_PROBE, "{name} took {:?}", seen.slowest);
    }
    ensure!(visitor.asked > 1 && visitor.failed == 0, "a visitor was refused {} times", visitor.failed);
    ensure!(grown <= MOST_GROWTH, "the server grew by {grown} bytes");
    if let Some(most) = blow.most_held {
        let held = held?;
        ensure!(held <= most, "{held} sockets and files were still held at the end, of at most {most}");
    }
    Ok(())
}

/// A connection from an address of our choice.
fn connect(from: Ipv4Addr, to: SocketAddr) -> Result<TcpStream> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((from, 0)).into())?;
    socket.connect(&to.into())?;
    Ok(socket.into())
}

/// The address of the largest file that a page loads.
fn largest_program(site: &Path) -> Result<&'static str> {
    let files = build::fingerprint::files_below(&site.join("pkg"))?;
    let size = |file: &Path| fs::metadata(file).map_or(0, |data| data.len());
    let largest = files
        .iter()
        .filter(|file| file.extension().is_some_and(|name| name == "wasm" || name == "bin"))
        .max_by_key(|file| size(file))
        .context("the site has no program")?;
    let path = format!("/{}", largest.strip_prefix(site)?.display());
    Ok(path.leak())
}
