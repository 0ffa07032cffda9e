//! Instructions of one request, counted by callgrind in the whole released server:
//! the same within a thousandth from run to run, so they stop a change that costs more.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::Released;
use crate::budgets;
use crate::http::Server;
use crate::shell::{command, run, step};

/// Requests before one counts: what is made once is made then.
const BEFORE: usize = 100;
/// Requests that are counted.
const COUNTED: u32 = 100;
/// A Monday, so that the free times are always the same.
const NOW: (&str, &str) = ("JALON_NOW", "2026-11-23T08:30");

/// What is asked; the number makes of each request another where answers are kept.
type Request = fn(u32) -> String;

/// What is only told: the database has a thread of its own, and what was found a moment
/// ago is searched again where the machine is too slow for a moment.
const TOLD: [(&str, Request); 2] = [
    ("instructions of free times that are searched (callgrind)", |number| request(&slots(number), "")),
    ("instructions of free times found a moment ago (callgrind)", |_| request(&slots(0), "")),
];
/// Each with its budget in `budgets.toml`.
const ROUTES: [(&str, Request); 4] = [
    ("server_health", |_| request("/healthz", "")),
    ("server_kept", |_| request("/fr", "Accept-Encoding: br\r\n")),
    ("server_wizard", |_| request("/fr/screening", "Accept-Encoding: br\r\n")),
    ("server_rendered", |_| request("/fr/appointment", "")),
];

fn request(path: &str, headers: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: jalon.example\r\n{headers}\r\n")
}

/// The same question in another writing: zeros before a number mean nothing.
fn slots(number: u32) -> String {
    let zeros = "0".repeat(usize::try_from(number).unwrap_or(0));
    format!("/api/v1/slots?commune=58001&kind=first_reception&days={zeros}14")
}

/// Counts, and holds each count to its budget.
pub fn count(released: &Released, folder: &Path) -> Result<()> {
    let _step = step("counting instructions of a request");
    // A database of its own, for its days are others.
    let folder = folder.join("counted");
    std::fs::create_dir_all(&folder)?;
    let mut valgrind = Command::new("valgrind");
    valgrind
        .args(["--quiet", "--tool=callgrind", "--instr-atstart=no"])
        .arg(format!("--callgrind-out-file={}", folder.join("out").display()))
        .arg(&released.binary)
        .env("TOKIO_WORKER_THREADS", "1");
    let server = Server::launch(valgrind, &released.site, &folder, &[("JALON_LIMITS", "off"), NOW])?;
    // What it does once at its start is not counted.
    thread::sleep(Duration::from_secs(2));
    let mut outcome = Ok(());
    let dumps = (1..).map(|number| folder.join(format!("out.{number}")));
    for ((what, request), dump) in ROUTES.into_iter().chain(TOLD).zip(dumps) {
        let one = counted(&server, request, &dump)? / u64::from(COUNTED);
        match TOLD.iter().any(|(told, _)| *told == what) {
            true => println!("{what:<72} {one:>9}"),
            false => outcome = outcome.and(budgets::compare(what, one)),
        }
    }
    outcome
}

fn counted(server: &Server, request: Request, dump: &Path) -> Result<u64> {
    let mut connection = Connection::open(server)?;
    let first = u32::try_from(BEFORE)?;
    connection.ask_all((0..first).map(request))?;
    control(server, &["--instr=on"])?;
    control(server, &["--zero"])?;
    connection.ask_all((first..first + COUNTED).map(request))?;
    control(server, &["--dump"])?;
    control(server, &["--instr=off"])?;
    let text = std::fs::read_to_string(dump).context("callgrind wrote no figures")?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    total.and_then(|figure| figure.trim().parse().ok()).context("callgrind wrote no total")
}

fn control(server: &Server, words: &[&str]) -> Result<()> {
    let mut control = command("callgrind_control");
    run(control.args(words).arg(server.process().to_string()).stdout(Stdio::null()).stderr(Stdio::null()))
}

/// One connection, on which one request follows the other's answer.
struct Connection(TcpStream);

impl Connection {
    fn open(server: &Server) -> Result<Self> {
        let stream = TcpStream::connect(&server.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        stream.set_nodelay(true)?;
        Ok(Self(stream))
    }

    fn ask_all(&mut self, requests: impl Iterator<Item = String>) -> Result<()> {
        for request in requests {
            self.ask(&request).with_context(|| request.lines().next().unwrap_or_default().to_owned())?;
        }
        Ok(())
    }

    fn ask(&mut self, request: &str) -> Result<()> {
        self.0.write_all(request.as_bytes())?;
        let (mut answer, mut some) = (Vec::new(), vec![0; 1 << 20]);
        while !is_whole(&answer)? {
            let read = self.0.read(&mut some)?;
            ensure!(read > 0, "the connection was closed");
            answer.extend(some.iter().take(read));
        }
        Ok(())
    }
}

/// Whether all of an answer has come; one that is no 200 is trouble.
fn is_whole(answer: &[u8]) -> Result<bool> {
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(false) };
    let (head, body) = answer.split_at(end + 4);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    ensure!(head.starts_with("http/1.1 200 "), "{}", head.lines().next().unwrap_or_default());
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    match length {
        Some(length) => Ok(body.len() >= length.trim().parse()?),
        None => Ok(body.ends_with(b"0\r\n\r\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_whole_at_its_end() {
        for (answer, whole) in [
            ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n", false),
            ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", false),
            ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", true),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", false),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", true),
        ] {
            assert_eq!(is_whole(answer.as_bytes()).unwrap(), whole, "{answer}");
        }
        assert!(is_whole(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n").is_err());
    }

    #[test]
    fn every_count_has_a_budget() {
        for (budget, _) in ROUTES {
            assert!(budgets::compare(budget, 0).is_ok(), "{budget}");
        }
    }
}
