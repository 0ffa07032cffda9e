//! Many at once for the same hours, on two servers over one database: each hour has one
//! winner, nobody hears that the server is at fault, and whoever loses is offered others.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::budgets::temporary_folder;
use crate::build;
use crate::http::Server;
use crate::shell::step;

const CLIENTS: usize = 64;
const SLOTS: usize = 10;
const USUAL_ROUNDS: u64 = 1_000;
/// How a form says what it is.
const FORM: &str = "application/x-www-form-urlencoded";
/// Whoever waits longer has no answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// `race [rounds] [database address]`: a SQLite file where no database is named.
pub fn race(words: &[&str]) -> Result<()> {
    let (rounds, database) = match words {
        [] => (USUAL_ROUNDS, None),
        [rounds] => (rounds.parse().context("how many rounds?")?, None),
        [rounds, database] => (rounds.parse().context("how many rounds?")?, Some(*database)),
        _ => anyhow::bail!("race [rounds] [database address]"),
    };
    let dist = build::distribute()?;
    let folder = temporary_folder()?;
    let file = format!("sqlite://{}", folder.join("race.db").display());
    let outcome = between_two_servers(&dist, &folder, database.unwrap_or(&file), rounds);
    fs::remove_dir_all(&folder).ok();
    outcome
}

fn between_two_servers(dist: &Path, folder: &Path, database: &str, rounds: u64) -> Result<()> {
    let _step = step(format_args!("{CLIENTS} clients for {SLOTS} hours, {rounds} rounds, two servers"));
    let settings = [("JALON_LIMITS", "off"), ("JALON_DATABASE_URL", database), ("JALON_LOG", "warn")];
    let start = || Server::launch(Command::new(dist.join("jalon")), &dist.join("site"), folder, &settings);
    let servers = [start()?, start()?];
    let addresses = servers.each_ref().map(|server| server.address.as_str());
    let (total, began) = (Counts::default(), Instant::now());
    for round in 0..rounds {
        let (slots, later) = free_slots(one_of(&addresses, 0)?)?;
        let won = everybody_books(addresses, &slots, round, &total)?;
        let stolen = some_cancel_and_some_book(addresses, &slots, &won, round, &total)?;
        let moved = some_move_and_some_book(addresses, &later, &stolen, round, &total)?;
        cancel_twice(addresses, &moved)?;
        cancel_twice(addresses, &stolen)?;
    }
    let seconds = began.elapsed().as_secs_f64();
    let [asked, won, lost, kept, moved] = [&total.asked, &total.won, &total.lost, &total.kept, &total.moved]
        .map(|count| count.load(Ordering::SeqCst));
    println!(
        "{asked} bookings and moves asked for in {seconds:.0} s ({:.0} a second): {won} won, {lost} lost and were \
         offered other hours, none heard of an error; no hour had two winners. {kept} hours were kept for a form and \
         all of them booked by it; {moved} moves were made",
        asked as f64 / seconds
    );
    Ok(())
}

/// What all clients together have seen.
#[derive(Default)]
struct Counts {
    asked: AtomicU64,
    won: AtomicU64,
    lost: AtomicU64,
    kept: AtomicU64,
    moved: AtomicU64,
}

/// An hour with a worker, as it can be booked.
struct Slot {
    start: String,
    worker: String,
}

/// What somebody has won: the secret of its link.
struct Won {
    slot: usize,
    token: String,
}

/// The first hours of a commune that has enough of them, and as many after those.
fn free_slots(address: &str) -> Result<(Vec<Slot>, Vec<Slot>)> {
    let path = "/api/v1/slots?commune=58001&kind=first_reception&days=28";
    let (status, body) = Connection::open(address)?.ask("GET", path, "", "")?;
    ensure!(status == 200, "no hours: {status}");
    let found: Value = serde_json::from_str(&body)?;
    let days = found.pointer("/days").and_then(Value::as_array).context("no days")?;
    let mut slots: Vec<_> = days
        .iter()
        .filter_map(|day| day.pointer("/slots")?.as_array())
        .flatten()
        .take(2 * SLOTS)
        .filter_map(|slot| {
            let text = |place| slot.pointer(place).and_then(Value::as_str).map(str::to_owned);
            Some(Slot { start: text("/start")?, worker: text("/worker/id")? })
        })
        .collect();
    ensure!(slots.len() == 2 * SLOTS, "only {} hours are free: what was cancelled is not", slots.len());
    let later = slots.split_off(SLOTS);
    Ok((slots, later))
}

/// Every client goes from hour to hour until she wins one; each presses twice, on both
/// servers at once, and every other one first has the hour kept for her form. Each hour has
/// one winner.
fn everybody_books(addresses: [&str; 2], slots: &[Slot], round: u64, total: &Counts) -> Result<Vec<Won>> {
    let won = all_at_once(CLIENTS, |client| {
        let mut connection = Connection::open(one_of(&addresses, client)?)?;
        Ok(move || -> Result<Option<Won>> {
            for step in 0..SLOTS {
                let person = client / 2;
                let slot = (person + step) % SLOTS;
                let key = format!("race-{round:06}-{person:02}-{step:02}");
                let is_kept = person % 2 == 0 && keep(&mut connection, one_of(slots, slot)?, &key, total)?;
                let token = book(&mut connection, one_of(slots, slot)?, &key, total)?;
                ensure!(!is_kept || token.is_some(), "round {round}: what was kept for a form was lost");
                if let Some(token) = token {
                    return Ok(Some(Won { slot, token }));
                }
            }
            Ok(None)
        })
    })?;
    let winners = winners_of(&won);
    ensure!(winners == vec![1; SLOTS], "round {round}: {winners:?} winners");
    Ok(won)
}

/// Whoever has an hour moves it, three times at once, to a later one that others want. Each
/// later hour has one winner.
fn some_move_and_some_book(
    addresses: [&str; 2],
    later: &[Slot],
    holders: &[Won],
    round: u64,
    total: &Counts,
) -> Result<Vec<Won>> {
    let won = all_at_once(CLIENTS, |client| {
        let mut connection = Connection::open(one_of(&addresses, client)?)?;
        let holder = holders.get(client / 3);
        Ok(move || -> Result<Option<Won>> {
            let slot = holder.map_or(client % SLOTS, |holder| holder.slot);
            let key = format!("race-{round:06}-{client:02}-later");
            let wanted = one_of(later, slot)?;
            let token = match holder {
                Some(holder) => relocate(&mut connection, wanted, &holder.token, total)?,
                None => book(&mut connection, wanted, &key, total)?,
            };
            Ok(token.map(|token| Won { slot, token }))
        })
    })?;
    let winners = winners_of(&won);
    ensure!(winners.iter().all(|count| *count <= 1), "round {round}: {winners:?} winners of later hours");
    Ok(won)
}

/// Of each hour its winner cancels, twice at once, while others want it. Nobody or one
/// of them has it afterwards.
fn some_cancel_and_some_book(
    addresses: [&str; 2],
    slots: &[Slot],
    won: &[Won],
    round: u64,
    total: &Counts,
) -> Result<Vec<Won>> {
    let stolen = all_at_once(CLIENTS, |client| {
        let mut connection = Connection::open(one_of(&addresses, client)?)?;
        let one = one_of(won, client)?;
        Ok(move || -> Result<Option<Won>> {
            if client < 2 * SLOTS {
                cancel(&mut connection, &one.token)?;
                return Ok(None);
            }
            let key = format!("race-{round:06}-{client:02}-again");
            let token = book(&mut connection, one_of(slots, one.slot)?, &key, total)?;
            Ok(token.map(|token| Won { slot: one.slot, token }))
        })
    })?;
    let winners = winners_of(&stolen);
    ensure!(
        winners.iter().all(|count| *count <= 1),
        "round {round}: {winners:?} winners of what was cancelled"
    );
    Ok(stolen)
}

/// How many appointments won each hour.
fn winners_of(won: &[Won]) -> Vec<usize> {
    let tokens_of = |slot| won.iter().filter(move |won| won.slot == slot).map(|won| &won.token);
    (0..SLOTS).map(|slot| tokens_of(slot).collect::<BTreeSet<_>>().len()).collect()
}

/// The thing whose turn it is.
fn one_of<T>(things: &[T], turn: usize) -> Result<&T> {
    things.get(turn % things.len().max(1)).context("there is none")
}

fn cancel_twice(addresses: [&str; 2], won: &[Won]) -> Result<()> {
    all_at_once(2 * won.len(), |client| {
        let mut connection = Connection::open(one_of(&addresses, client)?)?;
        let one = one_of(won, client / 2)?;
        Ok(move || cancel(&mut connection, &one.token).map(|()| None))
    })
    .map(drop)
}

/// Runs the tries of so many clients from the same moment on; what they won.
fn all_at_once<'a, Try>(clients: usize, prepare: impl Fn(usize) -> Result<Try> + Sync) -> Result<Vec<Won>>
where
    Try: FnOnce() -> Result<Option<Won>> + Send + 'a,
{
    let tries = (0..clients).map(prepare).collect::<Result<Vec<_>>>()?;
    let start = Barrier::new(clients.max(1));
    thread::scope(|scope| {
        let running: Vec<_> = tries
            .into_iter()
            .map(|one| {
                let start = &start;
                scope.spawn(move || {
                    start.wait();
                    one()
                })
            })
            .collect();
        let mut won = Vec::new();
        for client in running {
            won.extend(client.join().map_err(|_| anyhow::anyhow!("a client has panicked"))??);
        }
        Ok(won)
    })
}

/// Books an hour; the secret of its link, or nothing where somebody was faster and other
/// hours were offered.
fn book(connection: &mut Connection, slot: &Slot, key: &str, total: &Counts) -> Result<Option<String>> {
    let body = json!({
        "commune": "58001", "kind": "first_reception", "start": slot.start, "worker": slot.worker,
        "language": "fr", "person": {"family_name": "Racer", "phone": "0470 12 34 56"}, "consent": true,
    });
    total.asked.fetch_add(1, Ordering::SeqCst);
    let header = format!("Idempotency-Key: {key}\r\n");
    let (status, answer) = connection.ask("POST", "/api/v1/appointments", &header, &body.to_string())?;
    let answer: Value = serde_json::from_str(&answer).with_context(|| format!("{status}"))?;
    match status {
        201 => {
            total.won.fetch_add(1, Ordering::SeqCst);
            let link = answer
                .pointer("/manage_url")
                .and_then(Value::as_str)
                .and_then(|link| link.rsplit('/').next());
            Ok(Some(link.context("no link")?.to_owned()))
        }
        409 => {
            let offered = answer.pointer("/alternatives").and_then(Value::as_array).map_or(0, Vec::len);
            ensure!(offered > 0, "whoever loses is offered nothing: {answer}");
            total.lost.fetch_add(1, Ordering::SeqCst);
            Ok(None)
        }
        _ => anyhow::bail!("a booking was answered with {status}: {answer}"),
    }
}

/// Has an hour kept for the form of a key; whether it is.
fn keep(connection: &mut Connection, slot: &Slot, key: &str, total: &Counts) -> Result<bool> {
    let start = slot.start.replace('+', "%2B");
    let form = format!(
        "commune=58001&kind=first_reception&language=fr&interpreter=no&slot={start}%20{}&key={key}&go=details",
        slot.worker
    );
    let (status, page) = connection.send("POST", "/fr/appointment", FORM, "", &form)?;
    ensure!(matches!(status, 200 | 409), "keeping an hour was answered with {status}");
    let is_kept = status == 200;
    ensure!(!is_kept || page.contains("Nous gardons cette heure"), "an hour is free and not kept");
    total.kept.fetch_add(u64::from(is_kept), Ordering::SeqCst);
    Ok(is_kept)
}

/// Moves an appointment; its secret again, or nothing where somebody was faster or it is
/// with somebody else there.
fn relocate(connection: &mut Connection, to: &Slot, token: &str, total: &Counts) -> Result<Option<String>> {
    total.asked.fetch_add(1, Ordering::SeqCst);
    let body = json!({ "start": to.start });
    let path = format!("/api/v1/appointments/{token}/move");
    let (status, answer) = connection.ask("POST", &path, "", &body.to_string())?;
    ensure!(matches!(status, 200 | 409), "a move was answered with {status}: {answer}");
    let is_moved = status == 200;
    let count = if is_moved { &total.moved } else { &total.lost };
    count.fetch_add(1, Ordering::SeqCst);
    let answer: Value = serde_json::from_str(&answer)?;
    // With whoever else receives then, she has another hour than the one that is raced for.
    let is_there = answer.pointer("/worker/id").and_then(Value::as_str) == Some(&to.worker);
    Ok((is_moved && is_there).then(|| token.to_owned()))
}

fn cancel(connection: &mut Connection, token: &str) -> Result<()> {
    let path = format!("/api/v1/appointments/{token}/cancel");
    let (status, answer) = connection.ask("POST", &path, "", "")?;
    // Who comes second hears that it is cancelled.
    ensure!(matches!(status, 200 | 409), "a cancelling was answered with {status}: {answer}");
    Ok(())
}

/// One client's connection, kept open.
struct Connection {
    host: String,
    stream: BufReader<TcpStream>,
}

impl Connection {
    fn open(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self { host: address.to_owned(), stream: BufReader::new(stream) })
    }

    /// Sends JSON; status and body of the answer.
    fn ask(&mut self, method: &str, path: &str, header: &str, body: &str) -> Result<(u16, String)> {
        self.send(method, path, "application/json", header, body)
    }

    fn send(
        &mut self,
        method: &str,
        path: &str,
        kind: &str,
        header: &str,
        body: &str,
    ) -> Result<(u16, String)> {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{header}\r\n{body}",
            self.host,
            body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            ensure!(self.stream.read_line(&mut head)? > 0, "the connection broke off: {head}");
        }
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).context("no status")?;
        let length = head
            .lines()
            .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:").map(str::to_owned))
            .and_then(|length| length.trim().parse().ok())
            .with_context(|| format!("an answer without a length: {head}"))?;
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok((status, String::from_utf8_lossy(&body).into_owned()))
    }
}
