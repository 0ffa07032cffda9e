//! Each letter arrives once, whenever the server dies; once more for each time that it
//! died between handing a letter over and keeping that it did, and then its log says so.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    process::Command,
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    jalon::{Jalon, Serving},
    logs::{field, post},
    mail_server::{MailServer, Stage},
    verbs::get,
};

/// `JALON_ROUNDS=200` for the long run.
const ROUNDS: usize = 8;
/// Longer than a message that is being sent is nobody else's.
const BETWEEN: TimeDelta = TimeDelta::minutes(10);
/// Where somebody is received, so that the long run has times enough.
const COMMUNES: [&str; 9] = ["58001", "57096", "51004", "58002", "55040", "55085", "57097", "58004", "55086"];
/// A test ends although nothing comes.
const A_WHILE: Duration = Duration::from_secs(120);
const MONDAY: &str = "2026-11-23T07:30:00Z";

/// Kills this process when the letter to this address comes to this stage.
type Trap = Arc<Mutex<Option<(u32, String, Stage)>>>;

fn kill(process: u32) {
    assert!(Command::new("kill").args(["-KILL", &process.to_string()]).status().unwrap().success());
}

fn serve(jalon: &Jalon, mail: &MailServer, now: DateTime<Utc>) -> Serving {
    let (now, url) = (now.to_rfc3339(), mail.url());
    jalon.serve(&[
        ("JALON_NOW", &now),
        ("JALON_SMTP_URL", &url),
        ("JALON_MAIL_FROM", "rendez-vous@jalon.example"),
        ("JALON_LIMITS", "off"),
        ("JALON_LOG", "trace"),
    ])
}

fn address_of(round: usize) -> String {
    format!("person-{round}@quetzal.example")
}

/// Books for somebody.
fn book(serving: &Serving, round: usize) {
    let commune = COMMUNES[round % COMMUNES.len()];
    let search = format!("/api/v1/slots?commune={commune}&kind=first_reception&from=2026-12-14&days=60");
    let found = get(&serving.address, &search);
    let start = field(&found, "start");
    let email = address_of(round);
    let body = format!(
        r#"{{"commune":"{commune}","kind":"first_reception","start":"{start}","language":"fr","consent":true,
            "person":{{"family_name":"Zephyrine","email":"{email}"}}}}"#
    );
    let key = format!("idempotency-key: a-key-of-its-own-{round:04}\r\n");
    let answer = post(&serving.address, "/api/v1/appointments", "application/json", &key, &body);
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
}

/// Its `Message-ID`, without what follows the name of the message.
fn name_of(letter: &[u8]) -> String {
    let text = String::from_utf8_lossy(letter);
    let line = text.lines().find_map(|line| line.strip_prefix("Message-ID: <")).unwrap();
    line.split('@').next().unwrap().to_owned()
}

#[test]
fn whoever_is_asked_to_stop_hands_over_the_letter_that_it_has_and_no_other() {
    // The mail server holds its answer back until the server was asked to end.
    let (asked, held) = mpsc::channel::<()>();
    let (tell, told) = mpsc::channel();
    let (held, tell) = (Mutex::new(held), Mutex::new(tell));
    let mail = MailServer::with_hook(Box::new(move |_, stage| {
        if stage == Stage::Received {
            tell.lock().unwrap().send(()).unwrap();
            held.lock().unwrap().recv_timeout(A_WHILE).unwrap();
        }
    }));
    let jalon = Jalon::new();
    let now = MONDAY.parse::<DateTime<Utc>>().unwrap();
    let serving = serve(&jalon, &mail, now);
    book(&serving, 0);
    told.recv_timeout(A_WHILE).unwrap();
    serving.ask_to_end();
    asked.send(()).unwrap();
    serving.wait();
    // It was kept that the letter has left: the next server has nothing to send.
    let serving = serve(&jalon, &mail, now + BETWEEN);
    book(&serving, 1);
    told.recv_timeout(A_WHILE).unwrap();
    asked.send(()).unwrap();
    assert!(serving.end().success());
    let letters: Vec<_> = mail.letters().into_iter().map(|(to, _)| to).collect();
    assert_eq!(letters, [address_of(0), address_of(1)]);
}

#[test]
fn however_the_server_dies_each_letter_arrives_and_a_second_one_is_in_the_log() {
    let rounds = env::var("JALON_ROUNDS").map_or(ROUNDS, |text| text.parse().unwrap());
    let trap = Trap::default();
    let (tell, told) = mpsc::channel();
    let (set, tell) = (Arc::clone(&trap), Mutex::new(tell));
    let mail = MailServer::with_hook(Box::new(move |to, stage| {
        let caught = set.lock().unwrap().take_if(|(_, whose, at)| whose == to && *at == stage);
        if let Some((process, ..)) = caught {
            kill(process);
        }
        if stage == Stage::Received {
            // Nobody listens once the test is over.
            let _ = tell.lock().unwrap().send(());
        }
    }));
    let jalon = Jalon::new();
    let (mut now, mut logs) = (MONDAY.parse::<DateTime<Utc>>().unwrap(), String::new());
    for round in 0..rounds {
        let serving = serve(&jalon, &mail, now);
        match [None, Some(Stage::Announced), Some(Stage::Received), Some(Stage::Answered)][round % 4] {
            None => {
                book(&serving, round);
                kill(serving.process());
            }
            Some(stage) => {
                *trap.lock().unwrap() = Some((serving.process(), address_of(round), stage));
                book(&serving, round);
            }
        }
        serving.wait();
        logs.push_str(&fs::read_to_string(jalon.log()).unwrap());
        now += BETWEEN;
    }
    *trap.lock().unwrap() = None;
    let serving = serve(&jalon, &mail, now);
    let arrived = || mail.letters().into_iter().map(|(to, _)| to).collect::<BTreeSet<_>>().len();
    while arrived() < rounds {
        told.recv_timeout(A_WHILE).expect("every letter arrives");
    }
    assert!(serving.end().success());
    logs.push_str(&fs::read_to_string(jalon.log()).unwrap());

    let mut times = BTreeMap::<String, usize>::new();
    for (_, letter) in mail.letters() {
        *times.entry(name_of(&letter)).or_default() += 1;
    }
    assert_eq!(times.len(), rounds);
    let twice: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
    // Each death in between costs one letter more, and each is told.
    for (name, times) in &twice {
        let is_told = |line: &&str| line.contains("may leave twice") && line.contains(name.as_str());
        let told = logs.lines().filter(is_told).count();
        assert!(**times <= 1 + told, "{name} arrived {times} times, and the log says so {told} times");
    }
    assert!(twice.len() >= rounds / 4, "the server died where it was told to");
    for private in ["quetzal.example", "Zephyrine"] {
        assert!(!logs.contains(private), "{private} stands in the log");
    }
    let most = times.values().max().unwrap();
    println!(
        "killed {rounds} times: {rounds} letters arrived, {} of them again, {most} times at most",
        twice.len()
    );
}
