//! What an attacker does.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::{ATTACKER, connect};
use crate::http::ask;

/// The server under attack.
#[derive(Clone, Copy)]
pub struct Target {
    pub address: SocketAddr,
    /// The path of the largest file that it serves.
    pub largest_file: &'static str,
    /// When the attack ends.
    pub until: Instant,
}

/// One way to attack.
pub struct Blow {
    pub what: &'static str,
    /// Whether the limits of a household are not what it tries.
    pub also_without_limits: bool,
    /// So many at once.
    pub clients: usize,
    pub lasts: Duration,
    /// The sockets and files that the server may still hold at the end.
    pub most_held: Option<usize>,
    act: fn(usize, Target, &mut BlowCounts),
}

/// What one or all attackers did.
#[derive(Default)]
pub struct BlowCounts {
    pub sent: u64,
    pub served: u64,
    /// Answers 4xx.
    pub refused: u64,
    /// Answers 5xx.
    pub broken: u64,
}

impl BlowCounts {
    pub fn add(self, other: Self) -> Self {
        Self {
            sent: self.sent + other.sent,
            served: self.served + other.served,
            refused: self.refused + other.refused,
            broken: self.broken + other.broken,
        }
    }

    pub const fn answered(&self) -> u64 {
        self.served + self.refused + self.broken
    }

    fn count(&mut self, status: u16) {
        match status {
            400..=499 => self.refused += 1,
            500.. => self.broken += 1,
            _ => self.served += 1,
        }
    }
}

impl Blow {
    /// What one attacker does, from beginning to end.
    pub fn strike(&self, number: usize, target: Target) -> BlowCounts {
        let mut tally = BlowCounts::default();
        (self.act)(number, target, &mut tally);
        tally
    }
}

pub static BLOWS: [Blow; 6] = [
    Blow {
        what: "texts of 60 kB where a commune is asked",
        also_without_limits: true,
        clients: 40,
        lasts: Duration::from_secs(10),
        most_held: None,
        act: long_texts,
    },
    Blow {
        what: "answers that are never read",
        also_without_limits: true,
        clients: 250,
        // Longer than the patience of the server.
        lasts: Duration::from_secs(30),
        most_held: Some(64),
        act: unread_answers,
    },
    Blow {
        what: "heads that trickle in",
        also_without_limits: true,
        clients: 250,
        lasts: Duration::from_secs(20),
        most_held: Some(64),
        act: trickling_heads,
    },
    Blow {
        what: "more connections than one may have",
        also_without_limits: true,
        clients: 64,
        lasts: Duration::from_secs(8),
        most_held: Some(400),
        act: many_connections,
    },
    Blow {
        what: "invented methods",
        also_without_limits: true,
        clients: 8,
        lasts: Duration::from_secs(10),
        most_held: None,
        act: invented_methods,
    },
    Blow {
        what: "pages as fast as they come",
        also_without_limits: false,
        clients: 32,
        lasts: Duration::from_secs(10),
        most_held: None,
        act: pages,
    },
];

/// One request on a connection of its own.
fn send(target: Target, request: &str, tally: &mut BlowCounts) {
    tally.sent += 1;
    let answer = connect(ATTACKER, target.address).and_then(|stream| ask(stream, request));
    if let Ok(answer) = answer {
        tally.count(answer.status);
    }
}

fn request(target: Target, line: &str, kind: &str, body: &str) -> String {
    format!(
        "{line} HTTP/1.1\r\nHost: {}\r\nAccept: */*\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        target.address,
        body.len()
    )
}

/// The writings that cost a search the most: nothing like any name, like all of
/// them, a code again and again, and no word at all.
fn long_texts(number: usize, target: Target, tally: &mut BlowCounts) {
    let writings = ["saint ", "la haine de la ville ", "7100 ", "x"];
    let writing = |length: usize, plus: &str| {
        let piece = writings.get(number % writings.len()).copied().unwrap_or("x").replace(' ', plus);
        piece.repeat(length / piece.len())
    };
    let form = format!("asking=commune&go=wishes&commune-text={}", writing(60_000, "+"));
    let json = format!(
        "{{\"lang\":\"fr\",\"form\":[[\"go\",\"wishes\"],[\"commune-text\",\"{}\"]]}}",
        writing(60_000, " ")
    );
    let kind = "application/x-www-form-urlencoded";
    let requests = [
        request(target, "POST /fr/screening", kind, &form),
        request(target, "POST /fr/appointment", kind, &form),
        request(target, "POST /api/public/continue-booking", "application/json", &json),
        request(target, &format!("GET /api/v1/communes?q={}", writing(20_000, "+")), "text/plain", ""),
    ];
    while Instant::now() < target.until {
        for request in &requests {
            send(target, request, tally);
        }
    }
}

/// Asks for far more than fits into the buffers on the way, and reads none of it.
fn unread_answers(_: usize, target: Target, tally: &mut BlowCounts) {
    let Ok(mut stream) = connect(ATTACKER, target.address) else { return };
    let one = format!("GET {} HTTP/1.1\r\nHost: {}\r\n\r\n", target.largest_file, target.address);
    tally.sent += 1;
    // Whoever no longer listens to requests has enough to write.
    stream.set_nonblocking(true).ok();
    stream.write_all(one.repeat(200).as_bytes()).ok();
    sleep_until(target.until);
}

/// A byte each second, for ever.
fn trickling_heads(_: usize, target: Target, tally: &mut BlowCounts) {
    let Ok(mut stream) = connect(ATTACKER, target.address) else { return };
    tally.sent += 1;
    if write!(stream, "GET /fr HTTP/1.1\r\nHost: {}\r\nX-Slow: ", target.address).is_err() {
        return;
    }
    while Instant::now() < target.until && stream.write_all(b"x").is_ok() {
        thread::sleep(Duration::from_secs(1));
    }
    sleep_until(target.until);
}

/// Opens what it can, and holds it.
fn many_connections(_: usize, target: Target, tally: &mut BlowCounts) {
    let mut held: Vec<TcpStream> = Vec::new();
    while Instant::now() < target.until {
        if held.len() < 40
            && let Ok(mut stream) = connect(ATTACKER, target.address)
        {
            tally.sent += 1;
            let asked = write!(stream, "GET /healthz HTTP/1.1\r\nHost: {}\r\n\r\n", target.address);
            if asked.is_ok() && matches!(stream.read(&mut [0; 256]), Ok(read) if read > 0) {
                tally.served += 1;
                held.push(stream);
            }
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn invented_methods(number: usize, target: Target, tally: &mut BlowCounts) {
    let mut count = 0;
    while Instant::now() < target.until && count < 2_000 {
        let line = format!("BREW{number}X{count} /fr/screening?{number}={count}");
        send(target, &request(target, &line, "text/plain", ""), tally);
        count += 1;
    }
}

fn pages(number: usize, target: Target, tally: &mut BlowCounts) {
    let pages = ["/fr/screening", "/en/appointment", "/ar", "/fr/about"];
    let page = pages.get(number % pages.len()).copied().unwrap_or("/fr");
    let request = request(target, &format!("GET {page}"), "text/plain", "");
    while Instant::now() < target.until {
        send(target, &request, tally);
    }
}

fn sleep_until(instant: Instant) {
    thread::sleep(instant.saturating_duration_since(Instant::now()));
}
