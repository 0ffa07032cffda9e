//! Requests as fast as they are answered, by `wrk`, and rates beside each other: the
//! servers on one core, who asks on the other.

use std::ffi::OsStr;
use std::fs;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::super::race::Spread;
use super::routes::MeasuredRoute;
use crate::http::Server;
use crate::needs;
use crate::shell::{command, read};

/// Slices of each of the two servers, in turns.
const PAIRS: usize = 6;
/// How long each of them lasts.
const SLICE: Duration = Duration::from_secs(3);
/// Connections that ask at the same time.
const CONNECTIONS: usize = 16;
/// How far our slices may lie apart, the fastest over the slowest: beyond, something
/// else took the processor, and nothing can be said.
const STEADY: f64 = 1.25;
/// For how long one waits for a quiet machine.
const PATIENCE: Duration = Duration::from_secs(30);
/// For how long two quiet cores have nothing to do in a second.
const QUIET: Duration = Duration::from_millis(1_700);
/// The share of its core that the bare handler must have had: with less, it answered
/// no more because nobody asked, and who asks was the limit, or another program.
const LOADED: f64 = 0.85;

/// Fails where something is missing that this needs.
pub fn needs() -> Result<()> {
    needs::measuring("wrk", "wrk")?;
    needs::measuring("taskset", "util-linux")
}

/// A program on the core of the servers, with one thread for all requests.
pub fn on_the_servers_core(program: impl AsRef<OsStr>) -> Command {
    let mut pinned = Command::new("taskset");
    pinned.args(["-c", "0"]).arg(program).env("TOKIO_WORKER_THREADS", "1");
    pinned
}

/// What one slice says.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Slice {
    /// Requests a second.
    rate: f64,
    /// Seconds of the server's processor time for one request.
    cost: f64,
    /// The share of the slice in which the server had the processor.
    busy: f64,
}

/// What the slices of both servers say of one route.
pub struct Race {
    /// Requests a second of ours.
    pub rate: f64,
    /// Our rate by the bare handler's, pair by pair.
    pub ratio: Spread,
    /// The same by the processor time of a request, which hardly depends on what else
    /// the machine does, nor on the limits of who asks.
    pub by_processor_time: f64,
    /// The share of the time in which the bare handler had the processor.
    pub bare_busy: f64,
    /// The fastest slice of ours over the slowest.
    pub apart: f64,
}

impl Race {
    /// Why nothing can be said, if so.
    pub fn rejected(&self) -> Option<String> {
        if self.apart > STEADY {
            return Some(format!("slices of ours lie {:.0} % apart", 100.0 * (self.apart - 1.0)));
        }
        (self.bare_busy < LOADED)
            .then(|| format!("the bare handler had {:.0} % of its core", 100.0 * self.bare_busy))
    }
}

/// Lets both answer in turns; once more where nothing could be said.
pub fn race(route: &MeasuredRoute, ours: &Server, bare: &Server) -> Result<Race> {
    wait_for_quiet()?;
    let first = race_once(route, ours, bare)?;
    if first.rejected().is_none() {
        return Ok(first);
    }
    wait_for_quiet()?;
    race_once(route, ours, bare)
}

/// Waits until others leave the machine alone, but not for ever.
fn wait_for_quiet() -> Result<()> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let before = idle_time()?;
        thread::sleep(Duration::from_secs(1));
        if idle_time()?.saturating_sub(before) >= QUIET {
            break;
        }
    }
    Ok(())
}

/// For how long the machine's cores had nothing to do so far, all together.
fn idle_time() -> Result<Duration> {
    let stat = fs::read_to_string("/proc/stat")?;
    let ticks = stat.split_whitespace().nth(4).and_then(|ticks| ticks.parse::<u64>().ok());
    Ok(Duration::from_millis(10 * ticks.context("the system does not say how busy it is")?))
}

fn race_once(route: &MeasuredRoute, ours: &Server, bare: &Server) -> Result<Race> {
    // What is made at the first request is made then.
    route.answer(ours)?;
    let pairs =
        (0..PAIRS).map(|_| Ok((slice(route, ours)?, slice(route, bare)?))).collect::<Result<Vec<_>>>()?;
    of_pairs(&pairs)
}

fn of_pairs(pairs: &[(Slice, Slice)]) -> Result<Race> {
    let of = |figure: fn(&(Slice, Slice)) -> f64| {
        Spread::of(pairs.iter().map(figure).collect()).context("no slice")
    };
    let own = of(|(ours, _)| ours.rate)?;
    Ok(Race {
        rate: own.middle,
        ratio: of(|(ours, bare)| ours.rate / bare.rate)?,
        by_processor_time: of(|(ours, bare)| bare.cost / ours.cost)?.middle,
        bare_busy: of(|(_, bare)| bare.busy)?.middle,
        apart: own.most / own.least,
    })
}

fn slice(route: &MeasuredRoute, server: &Server) -> Result<Slice> {
    let before = server.processor_time()?;
    let told = read(
        command("taskset")
            .args(["-c", "1", "wrk", "--threads", "1", "--connections", &CONNECTIONS.to_string()])
            .args(["--duration", &format!("{}s", SLICE.as_secs()), "--header", route.header])
            .arg(format!("http://{}{}", server.address, route.address)),
    )?;
    let used = (server.processor_time()? - before).as_secs_f64();
    let rate = rate(&told)?;
    let time = SLICE.as_secs_f64();
    Ok(Slice { rate, cost: used / (rate * time), busy: used / time })
}

/// The rate in what `wrk` wrote; nothing that went wrong may count.
fn rate(told: &str) -> Result<f64> {
    for trouble in ["Socket errors", "Non-2xx"] {
        if let Some(line) = told.lines().find(|line| line.contains(trouble)) {
            bail!("not every request was answered: {}", line.trim());
        }
    }
    let rate = told.lines().find_map(|line| line.strip_prefix("Requests/sec:"));
    let rate: f64 = rate.context("wrk wrote no rate")?.trim().parse()?;
    ensure!(rate > 0.0, "nothing was answered");
    Ok(rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_read_and_trouble_is_no_rate() {
        let told = "Running 3s test @ http://127.0.0.1:3000/\n  1 threads and 16 connections\nRequests/sec:  67128.20\n";
        assert_eq!(rate(told).unwrap(), 67128.2);
        for trouble in
            ["  Non-2xx or 3xx responses: 7", "  Socket errors: connect 0, read 3, write 0, timeout 0"]
        {
            assert!(rate(&format!("{trouble}\n{told}")).is_err());
        }
        assert!(rate("Requests/sec:      0.00\n").is_err());
        assert!(rate("").is_err());
    }

    #[test]
    fn each_slice_is_compared_with_its_neighbour() {
        let slice = |rate: f64| Slice { rate, cost: 1.0 / rate, busy: 1.0 };
        let pairs =
            [(50.0, 100.0), (30.0, 60.0), (44.0, 80.0)].map(|(ours, bare)| (slice(ours), slice(bare)));
        let race = of_pairs(&pairs).unwrap();
        assert_eq!((race.rate, race.ratio.least, race.ratio.middle), (44.0, 0.5, 0.5));
        assert!(race.rejected().is_some() && of_pairs(&pairs[..1]).unwrap().rejected().is_none());
        let idle = Race { bare_busy: 0.5, ..of_pairs(&pairs[..1]).unwrap() };
        assert_eq!(idle.rejected().as_deref(), Some("the bare handler had 50 % of its core"));
        assert!((race.by_processor_time - 0.5).abs() < 1e-9);
    }
}
