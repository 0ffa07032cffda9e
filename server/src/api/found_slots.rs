//! The free times that were found a moment ago: where many look for the same, each
//! look need not be a search of its own. A booking of this process is seen at once,
//! one of another within a moment; whether a time is still free when somebody takes
//! it, the database alone decides.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

use axum::body::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::Cell;

/// How long an answer is believed.
const MOMENT: TimeDelta = TimeDelta::seconds(1);
/// So many bytes of questions and answers are kept.
const ROOM: usize = 4_000_000;

/// Answers by the query of their request, as it was written.
#[derive(Default)]
pub struct FoundSlots(RwLock<Answers>);

#[derive(Default)]
struct Answers {
    by_query: HashMap<String, Answer>,
    size: usize,
}

struct Answer {
    seen: FoundAt,
    body: Bytes,
}

/// What an answer was found in: when, and after how many changes of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundAt {
    pub now: DateTime<Utc>,
    pub changes: u64,
}

impl FoundAt {
    /// Whether a search at `self` would find what one at `earlier` found. What is too
    /// soon to be booked, and what day it is, changes at a quarter of an hour.
    fn is_as(self, earlier: Self) -> bool {
        let quarter = Cell::MINUTES * 60_000;
        // The quarter that an instant is in, and the one that ends with it.
        let quarters = |now: DateTime<Utc>| {
            let now = now.timestamp_millis();
            (now.div_euclid(quarter), (now - 1).div_euclid(quarter))
        };
        let passed = self.now - earlier.now;
        self.changes == earlier.changes
            && (TimeDelta::zero()..MOMENT).contains(&passed)
            && quarters(self.now) == quarters(earlier.now)
    }
}

impl FoundSlots {
    /// What was answered a moment ago.
    pub fn find(&self, query: &str, seen: FoundAt) -> Option<Bytes> {
        let answers = self.0.read().unwrap_or_else(PoisonError::into_inner);
        answers.by_query.get(query).filter(|answer| seen.is_as(answer.seen)).map(|answer| answer.body.clone())
    }

    /// Keeps an answer for whoever asks next.
    pub fn keep(&self, query: &str, seen: FoundAt, body: Bytes) {
        let mut answers = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let size = query.len() + body.len();
        if answers.size + size > ROOM {
            *answers = Answers::default();
        }
        if size <= ROOM {
            let before = answers.by_query.insert(query.to_owned(), Answer { seen, body });
            answers.size += size;
            answers.size -= before.map_or(0, |answer| query.len() + answer.body.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(now: &str, changes: u64) -> FoundAt {
        FoundAt { now: now.parse().unwrap(), changes }
    }

    #[test]
    fn an_answer_is_believed_for_a_moment_and_until_something_changes() {
        let found = FoundSlots::default();
        let first = seen("2026-11-23T07:30:00.500Z", 3);
        found.keep("commune=58001", first, Bytes::from_static(b"{}"));
        for (query, later, is_found) in [
            ("commune=58001", first, true),
            ("commune=58001", seen("2026-11-23T07:30:01.499Z", 3), true),
            ("commune=58001", seen("2026-11-23T07:30:01.500Z", 3), false),
            ("commune=58001", seen("2026-11-23T07:30:00.499Z", 3), false),
            ("commune=58001", seen("2026-11-23T07:30:00.500Z", 4), false),
            ("commune=62063", first, false),
        ] {
            assert_eq!(found.find(query, later).is_some(), is_found, "{query} {later:?}");
        }
    }

    #[test]
    fn what_becomes_too_soon_meanwhile_is_searched_again() {
        let instants = ["07:29:59.700Z", "07:30:00.000Z", "07:30:00.001Z", "07:30:00.400Z"]
            .map(|time| seen(&format!("2026-11-23T{time}"), 0));
        let [before, at, after, later] = instants;
        assert!(later.is_as(after));
        for (now, earlier) in [(at, before), (after, before), (after, at)] {
            assert!(!now.is_as(earlier), "{now:?} {earlier:?}");
        }
    }

    #[test]
    fn what_is_kept_stays_within_bounds() {
        let found = FoundSlots::default();
        let now = seen("2026-11-23T07:30:00.500Z", 0);
        for number in 0..100 {
            for _ in 0..2 {
                found.keep(&number.to_string(), now, Bytes::from(vec![b' '; ROOM / 10]));
            }
            let answers = found.0.read().unwrap();
            let size: usize =
                answers.by_query.iter().map(|(query, answer)| query.len() + answer.body.len()).sum();
            assert!(size == answers.size && size <= ROOM, "{number}");
        }
        found.keep("long", now, Bytes::from(vec![b' '; ROOM]));
        assert_eq!(found.find("long", now), None);
    }
}
