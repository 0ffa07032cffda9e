//! Bookings that last beside a bare loop of commits on the same disk.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, Utc};
use domain::booking::BookingRequest;
use domain::directory::{AppointmentKind, Directory, WorkerId};
use domain::language::Language;
use domain::people::{Actor, Person, PersonName, Phone, StaffId};
use domain::place::Ins;
use sqlx::AnyPool;
use store::{BookAnswer, CentreStore, IdempotencyKey, Random, Store};

use crate::centre::{WORKERS, centre, now, today};
use crate::told;

const OFFICES: usize = 8;
const SLICE: Duration = Duration::from_secs(3);
/// In turns, so that what the disk does meanwhile meets all alike; the middle one is told.
const ROUNDS: usize = 5;

pub async fn rates(database: &str) {
    let store = Store::open(database).await.unwrap();
    store.migrate().await.unwrap();
    let directory = Arc::new(centre(OFFICES, WORKERS, 0));
    let store = store.of(directory.own_centre_id());
    let bare = AnyPool::connect(&beside(database)).await.unwrap();
    sqlx::query("CREATE TABLE bare (number BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL)")
        .execute(&bare)
        .await
        .unwrap();
    let (next, written) = (Arc::new(AtomicUsize::new(0)), AtomicUsize::new(0));
    let (mut one, mut many, mut rates) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let loops = bare_loop(&bare, &written).await;
        let alone = booked(&store, &directory, &next, 1).await;
        let together = booked(&store, &directory, &next, 64).await;
        one.push(alone / loops);
        many.push(together / loops);
        rates.push(loops);
    }
    told("bare commits a second", middle(rates));
    told("one client, of the bare loop", middle(one));
    told("64 clients, of the bare loop", middle(many));
    store.close().await;
    bare.close().await;
}

/// A file beside the file, with the same promises; on a server, the same database.
fn beside(database: &str) -> String {
    if database.starts_with("sqlite") { format!("{database}.bare?mode=rwc") } else { database.to_owned() }
}

async fn bare_loop(bare: &AnyPool, written: &AtomicUsize) -> f64 {
    let mut connection = bare.acquire().await.unwrap();
    if connection.backend_name() == "SQLite" {
        sqlx::raw_sql("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
            .execute(&mut *connection)
            .await
            .unwrap();
    }
    let (begun, before) = (Instant::now(), written.load(Ordering::SeqCst));
    while begun.elapsed() < SLICE {
        sqlx::query("INSERT INTO bare (number, text) VALUES ($1, 'a line as long as some of a booking')")
            .bind(written.fetch_add(1, Ordering::SeqCst) as i64)
            .execute(&mut *connection)
            .await
            .unwrap();
    }
    (written.load(Ordering::SeqCst) - before) as f64 / begun.elapsed().as_secs_f64()
}

async fn booked(
    store: &CentreStore,
    directory: &Arc<Directory>,
    next: &Arc<AtomicUsize>,
    clients: usize,
) -> f64 {
    let (begun, before) = (Instant::now(), next.load(Ordering::SeqCst));
    let clients: Vec<_> = (0..clients)
        .map(|_| {
            let (store, directory, next) = (store.clone(), Arc::clone(directory), Arc::clone(next));
            tokio::spawn(async move {
                while begun.elapsed() < SLICE {
                    book(&store, &directory, next.fetch_add(1, Ordering::SeqCst)).await;
                }
            })
        })
        .collect();
    for client in clients {
        client.await.unwrap();
    }
    (next.load(Ordering::SeqCst) - before) as f64 / begun.elapsed().as_secs_f64()
}

/// Each number is another hour of another worker.
async fn book(store: &CentreStore, directory: &Directory, number: usize) {
    let (worker, hour) = (number % (OFFICES * WORKERS), number / (OFFICES * WORKERS));
    let (office, worker) = (worker % OFFICES, worker / OFFICES);
    let (day, hour) = (hour / 4, hour % 4);
    let monday = today() + Days::new(7 + day as u64 / 5 * 7 + day as u64 % 5);
    let start: DateTime<Utc> =
        format!("{monday}T{}:00Z", ["08:00", "09:30", "12:00", "13:30"][hour]).parse().unwrap();
    let request = BookingRequest {
        commune: Ins::parse(&(10_000 + office).to_string()).unwrap(),
        kind: AppointmentKind::FirstReception,
        start,
        worker: Some(WorkerId::parse(&format!("w-{office}-{worker}")).unwrap()),
        office: None,
        language: Language::French,
        other_language: None,
        interpreter_language: None,
        case_file: None,
        person: Person {
            given_name: None,
            family_name: PersonName::parse("Mesure").unwrap(),
            birth_year: None,
            phone: Some(Phone::parse("+32470123456").unwrap()),
            email: None,
        },
    };
    let key = IdempotencyKey::parse(&format!("measured-booking-{number:012}")).unwrap();
    let mut random: Random = [3; 32];
    // An id of version 7 leaves some bits out, but none of these.
    random[4..8].copy_from_slice(&(number as u32).to_le_bytes());
    random[26..30].copy_from_slice(&(number as u32).to_le_bytes());
    let by = Actor::Staff(StaffId::new("measured"));
    let answer = store.book(directory, &request, &key, &by, random, now()).await.unwrap();
    // The rooms of an hour may be gone: that is an answer too, but no booking.
    assert!(matches!(answer, BookAnswer::Booked(_)), "{number}: {answer:?}");
}

fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
