//! An agenda among a million appointments.

use std::time::Instant;

use chrono::{Days, TimeDelta};
use domain::calendar::start_of;
use domain::directory::{Directories, OfficeId};
use sqlx::AnyPool;
use store::{AgendaFilter, Store};

use crate::centre::{WORKERS, centre, now, today};
use crate::told;

const OFFICES: usize = 17;
/// Four a day for each worker, over so many days before and after today.
const BEFORE: i64 = 400;
const AFTER: i64 = 91;
const READS: u64 = 200;

pub async fn reads(database: &str) {
    let directories = Directories::of_one(centre(OFFICES, WORKERS, 0));
    let store = Store::open(database).await.unwrap();
    store.migrate().await.unwrap();
    fill(database).await;
    let store = store.of(directories.shared().own_centre_id());
    let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM appointments")
        .fetch_one(&AnyPool::connect(database).await.unwrap())
        .await
        .unwrap();
    told("appointments", count as f64);
    let begun = Instant::now();
    store.keep(&directories, now()).await.unwrap();
    told("index filled, milliseconds", begun.elapsed().as_secs_f64() * 1e3);
    let mut times = Vec::new();
    for read in 0..READS {
        let date = today() - Days::new(60) + Days::new(read % 120);
        let office = OfficeId::parse(&format!("o-{}", read % OFFICES as u64)).unwrap();
        // Each second one is the agenda of the whole centre.
        let filter = AgendaFilter { office: (read % 2 == 0).then_some(office), worker: None };
        let from = start_of(date);
        let begun = Instant::now();
        let found = store.appointments_between(from, from + TimeDelta::days(1), &filter).await.unwrap();
        times.push(begun.elapsed().as_secs_f64() * 1e3);
        assert!(!found.is_empty(), "{date}");
    }
    times.sort_by(f64::total_cmp);
    told("agenda of a day, p95 milliseconds", times[times.len() * 95 / 100]);
    store.close().await;
}

/// Writes the appointments and what they take, of the shape in which the program does.
async fn fill(database: &str) {
    let rows = AnyPool::connect(database).await.unwrap();
    let midnight = start_of(today()).timestamp_millis();
    let day = 86_400_000;
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!(
        "INSERT INTO appointments (id, reference, centre, commune, kind, starts_at, ends_at, office, worker,
             language, family_name, birth_year, booked_at, booked_by, sequence, search_name)
         WITH RECURSIVE days (day) AS (SELECT -{BEFORE} UNION ALL SELECT day + 1 FROM days WHERE day < {AFTER}),
              workers (worker) AS (SELECT 0 UNION ALL SELECT worker + 1 FROM workers WHERE worker < {}),
              hours (hour) AS (SELECT 0 UNION ALL SELECT hour + 1 FROM hours WHERE hour < 3)
         SELECT 'm-' || day || '-' || worker || '-' || hour,
                SUBSTR('ABCDEFGHJKMNPQRST', worker % {OFFICES} + 1, 1)
                    || SUBSTR(CAST(100000 + (day + {BEFORE}) * 120 + worker / {OFFICES} * 4 + hour AS TEXT), 2),
                'here', '10000',
                'first_reception', {midnight} + CAST(day AS BIGINT) * {day} + 32400000 + hour * 5400000,
                {midnight} + CAST(day AS BIGINT) * {day} + 37800000 + hour * 5400000, 'o-' || (worker % {OFFICES}),
                'w-' || (worker % {OFFICES}) || '-' || (worker / {OFFICES}), 'fr', 'Nom', 1990,
                {midnight} + CAST(day AS BIGINT) * {day} - {day}, 'visitor', 0, ' nom'
         FROM days, workers, hours",
        OFFICES * WORKERS - 1
    )))
    .execute(&rows)
    .await
    .unwrap();
    sqlx::query(
        "INSERT INTO busy (centre, resource, cell, held_by)
         SELECT 'here', 'worker:' || worker, starts_at / 900000 + quarter.number, 'appointment:' || id
         FROM appointments, (SELECT 0 AS number UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3
                             UNION ALL SELECT 4 UNION ALL SELECT 5) AS quarter",
    )
    .execute(&rows)
    .await
    .unwrap();
    rows.close().await;
}
