//! Any sequence of events leaves the database as a model of a hundred lines says, and
//! both databases give the same answers.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::{AppointmentId, Busy, Cell, HELD, LONGEST_HELD, Slot, SlotQuery};
use domain::directory::{Directories, Directory, RoomId};
use domain::language::Language;
use domain::people::Actor;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use store::{BookingOutcome, ChangeOutcome, Engine, HoldOutcome, IdempotencyKey, MoveOutcome, NewBooking};

use crate::place::{Place, run};
use crate::world::{at, centre, key, now, query, random, slot_for, wish, wish_with};

/// What can happen. Numbers choose among what there is.
#[derive(Debug, Clone)]
enum Event {
    /// Somebody books a slot with some key.
    Book { slot: usize, key: usize },
    /// The appointment of a key moves to a slot.
    Move { key: usize, slot: usize },
    /// The appointment of a key is cancelled.
    Cancel { key: usize },
    /// Somebody who will book with some key chooses a slot, and begins to type.
    Hold { slot: usize, key: usize },
    /// She goes away.
    Leave { key: usize },
    /// Some time passes.
    Wait { minutes: i64 },
}

/// What the store should answer.
#[derive(Debug, PartialEq)]
enum Answer {
    Done,
    Again,
    Taken,
    Refused,
    KeyReused,
    NotFound,
}

/// All slots that play a role: some overlap, some share the interpreter or the
/// room only.
fn slots() -> Vec<(domain::booking::BookingRequest, Slot)> {
    let tuesday = ["2026-12-01T09:00:00+01:00", "2026-12-01T10:30:00+01:00"];
    let french = tuesday.map(wish);
    let arabic = tuesday.map(|start| wish_with(Language::Arabic, start));
    let in_binche = arabic.clone().map(|mut request| {
        request.commune = domain::place::Ins::parse("58002").unwrap();
        request
    });
    let all = french.into_iter().chain(arabic).chain(in_binche);
    let mut slots: Vec<_> = all.map(|request| (request.clone(), slot_for(&request))).collect();
    for place in [0, 4] {
        slots[place].1.room = RoomId::parse("blue").ok();
    }
    // One that lies across two others.
    let (request, mut across) = slots[0].clone();
    across.start += TimeDelta::minutes(45);
    across.end += TimeDelta::minutes(45);
    slots.push((request, across));
    slots
}

/// The model: who has what, by key.
#[derive(Default)]
struct Model {
    live: BTreeMap<usize, (usize, Slot)>,
    cancelled: BTreeMap<usize, usize>,
    /// What is kept for whom, since when and until when.
    kept: BTreeMap<usize, (Slot, DateTime<Utc>, DateTime<Utc>)>,
}

impl Model {
    /// Whether everyone and the room that `slot` needs is free, were the appointment of one
    /// key not there, nor what the form of another keeps.
    fn is_free(&self, slot: &Slot, but: Option<usize>, form: Option<usize>, now: DateTime<Utc>) -> bool {
        let others = self.live.iter().filter(|(key, _)| Some(**key) != but).map(|(_, (_, other))| other);
        let kept = self.kept.iter().filter(|(key, (_, _, until))| Some(**key) != form && *until > now);
        !others.chain(kept.map(|(_, (other, _, _))| other)).any(|other| {
            let together = other.start < slot.end && slot.start < other.end;
            together
                && (other.worker == slot.worker
                    || (other.interpreter.is_some() && other.interpreter == slot.interpreter)
                    || (other.room.is_some() && other.room == slot.room))
        })
    }

    fn book(&mut self, key: usize, wanted: usize, slot: &Slot, now: DateTime<Utc>) -> Answer {
        let known = self.live.get(&key).map(|(asked, _)| asked).or(self.cancelled.get(&key));
        match known {
            Some(asked) if *asked == wanted => Answer::Again,
            Some(_) => Answer::KeyReused,
            None if !self.is_free(slot, None, Some(key), now) => Answer::Taken,
            None => {
                self.kept.remove(&key);
                self.live.insert(key, (wanted, slot.clone()));
                Answer::Done
            }
        }
    }

    fn relocate(&mut self, key: usize, slot: &Slot, now: DateTime<Utc>) -> Answer {
        if self.cancelled.contains_key(&key) {
            return Answer::Refused;
        }
        let Some((_, current)) = self.live.get(&key) else { return Answer::NotFound };
        if current.start <= now {
            Answer::Refused
        } else if !self.is_free(slot, Some(key), None, now) {
            Answer::Taken
        } else {
            self.live.entry(key).and_modify(|(_, there)| *there = slot.clone());
            Answer::Done
        }
    }

    fn hold(&mut self, key: usize, slot: &Slot, now: DateTime<Utc>) -> Answer {
        let before = self.kept.get(&key).filter(|(kept, _, until)| kept.start == slot.start && *until > now);
        let since = before.map_or(now, |(_, since, _)| *since);
        let until = (now + HELD).min(since + LONGEST_HELD);
        if self.is_free(slot, None, Some(key), now) {
            self.kept.insert(key, (slot.clone(), since, until));
            Answer::Done
        } else {
            Answer::Taken
        }
    }

    fn cancel(&mut self, key: usize, now: DateTime<Utc>) -> Answer {
        match self.live.get(&key) {
            None if self.cancelled.contains_key(&key) => Answer::Refused,
            None => Answer::NotFound,
            Some((_, slot)) if slot.start <= now => Answer::Refused,
            Some((asked, _)) => {
                self.cancelled.insert(key, *asked);
                self.live.remove(&key);
                Answer::Done
            }
        }
    }
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        5 => (0..7_usize, 0..9_usize).prop_map(|(slot, key)| Event::Book { slot, key }),
        3 => (0..9_usize, 0..7_usize).prop_map(|(key, slot)| Event::Move { key, slot }),
        2 => (0..9_usize).prop_map(|key| Event::Cancel { key }),
        4 => (0..7_usize, 0..9_usize).prop_map(|(slot, key)| Event::Hold { slot, key }),
        1 => (0..9_usize).prop_map(|key| Event::Leave { key }),
        3 => (1..15_i64).prop_map(|minutes| Event::Wait { minutes }),
        1 => (1..20_i64).prop_map(|hours| Event::Wait { minutes: hours * 60 }),
    ];
    prop::collection::vec(event, 1..60)
}

/// One run of the store beside the model.
struct Run<'a> {
    place: &'a Place,
    model: Model,
    ids: BTreeMap<usize, AppointmentId>,
    /// Keys of this run; other runs of the same database have others.
    prefix: usize,
    now: DateTime<Utc>,
}

impl Run<'_> {
    fn key(&self, number: usize) -> IdempotencyKey {
        key(self.prefix * 100 + number)
    }

    fn id(&self, key: usize) -> AppointmentId {
        self.ids.get(&key).cloned().unwrap_or_else(|| AppointmentId::new("nobody"))
    }

    /// Lets it happen in both; the answers must be the same.
    async fn happen(&mut self, event: &Event, slots: &[(domain::booking::BookingRequest, Slot)]) {
        let (answer, expected) = match event {
            Event::Wait { minutes } => {
                self.now += TimeDelta::minutes(*minutes);
                return;
            }
            Event::Hold { slot, key } => {
                let slot = &slots[*slot].1;
                let outcome = self.place.store.record_hold(slot, &self.key(*key), self.now).await.unwrap();
                let answer = match outcome {
                    HoldOutcome::Until(until) => {
                        assert!(until > self.now && until <= self.now + HELD);
                        Answer::Done
                    }
                    HoldOutcome::Taken => Answer::Taken,
                };
                (answer, self.model.hold(*key, slot, self.now))
            }
            Event::Leave { key } => {
                self.place.store.release_hold(&self.key(*key)).await.unwrap();
                self.model.kept.remove(key);
                return;
            }
            Event::Book { slot: wanted, key } => {
                // A key stands for one wish: which of the slots, as the note says.
                let (mut request, slot) = slots[*wanted].clone();
                request.start = at("2026-12-01T00:00:00+01:00") + TimeDelta::minutes(*wanted as i64);
                let (attempt, by, world) = (self.key(*key), Actor::Visitor, centre());
                let new =
                    NewBooking { directory: &world, request: &request, slot: &slot, key: &attempt, by: &by };
                let outcome = self
                    .place
                    .store
                    .record_booking(new, random(self.prefix * 100 + key), self.now)
                    .await
                    .unwrap();
                (self.noted(*key, outcome), self.model.book(*key, *wanted, &slot, self.now))
            }
            Event::Move { key, slot } => {
                let slot = &slots[*slot].1;
                let outcome = self
                    .place
                    .store
                    .record_move(&centre(), &self.id(*key), slot, &Actor::Visitor, self.now)
                    .await
                    .unwrap();
                let answer = match outcome {
                    MoveOutcome::Moved(_) => Answer::Done,
                    MoveOutcome::Taken => Answer::Taken,
                    MoveOutcome::Refused(_) => Answer::Refused,
                    MoveOutcome::NotFound => Answer::NotFound,
                    MoveOutcome::HasAnother => panic!("nobody has a file here"),
                };
                (answer, self.model.relocate(*key, slot, self.now))
            }
            Event::Cancel { key } => {
                let change =
                    self.place.store.cancel(&self.id(*key), &Actor::Visitor, self.now).await.unwrap();
                let answer = match change {
                    ChangeOutcome::Made(_) => Answer::Done,
                    ChangeOutcome::Refused(_) => Answer::Refused,
                    ChangeOutcome::NotFound => Answer::NotFound,
                };
                (answer, self.model.cancel(*key, self.now))
            }
        };
        assert_eq!(answer, expected, "{event:?}");
    }

    fn noted(&mut self, key: usize, outcome: BookingOutcome) -> Answer {
        match outcome {
            BookingOutcome::Booked(booked) => {
                let known = self.ids.insert(key, booked.id.clone());
                assert!(known.is_none_or(|known| known == booked.id));
                if booked.replayed { Answer::Again } else { Answer::Done }
            }
            BookingOutcome::Taken => Answer::Taken,
            BookingOutcome::KeyReused => Answer::KeyReused,
            BookingOutcome::HasAnother => panic!("nobody has a file here"),
            BookingOutcome::TooManyOpen => panic!("nothing is limited here"),
        }
    }

    /// What is found in memory is what is found in the database.
    async fn compare_memory(&self, hours: &Directory) {
        // Hours that no index was made of.
        let others = centre();
        for language in [None, Some(Language::Arabic)] {
            let asked = SlotQuery { language, ..query("2026-12-01", 3) };
            let found = self.place.store.free_slots(hours, &asked, now()).await.unwrap();
            assert_eq!(found, self.place.store.free_slots(&others, &asked, now()).await.unwrap());
        }
    }

    /// What is taken is what live appointments take, cell by cell.
    async fn compare(&self) {
        let mut expected = Busy::none();
        let kept = self.model.kept.values().filter(|(_, _, until)| *until > self.now);
        let taken: Vec<_> =
            self.model.live.values().map(|(_, slot)| slot).chain(kept.map(|(slot, _, _)| slot)).collect();
        for slot in &taken {
            for resource in slot.resources() {
                for cell in slot.cells() {
                    assert!(expected.take(resource.clone(), Cell(cell)), "the model books twice");
                }
            }
        }
        let rows: Vec<(String, i64)> =
            sqlx::query_as("SELECT resource, cell FROM busy WHERE free_at IS NULL OR free_at > $1")
                .bind(self.now.timestamp_millis())
                .fetch_all(&self.place.rows)
                .await
                .unwrap();
        let resources: Vec<_> = taken.iter().flat_map(|slot| slot.resources().collect::<Vec<_>>()).collect();
        let mut found = Busy::none();
        for (name, cell) in rows {
            let resource = resources.iter().find(|resource| resource.to_string() == name);
            found.take(resource.unwrap_or_else(|| panic!("{name} is taken for nobody")).clone(), Cell(cell));
        }
        assert_eq!(found, expected);
        for (key, (_, slot)) in &self.model.live {
            let appointment = self.place.store.appointment_by_id(&self.id(*key)).await.unwrap().unwrap();
            assert_eq!(appointment.slot, *slot);
        }
    }
}

/// The same sequences on every engine: the generator's seed is fixed.
fn any_sequence_agrees_with_the_model(engine: Engine) {
    run(engine, async |place: Place| {
        let slots = slots();
        let mut runner =
            TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        for prefix in 0..24 {
            for table in ["busy", "links", "appointment_events", "idempotency", "appointments"] {
                let text = sqlx::AssertSqlSafe(format!("DELETE FROM {table}"));
                sqlx::query(text).execute(&place.rows).await.unwrap();
            }
            let sequence = events().new_tree(&mut runner).unwrap().current();
            let mut run =
                Run { place: &place, model: Model::default(), ids: BTreeMap::new(), prefix, now: now() };
            let hours = Directories::of_one(centre());
            place.store.keep(&hours, now()).await.unwrap();
            for event in &sequence {
                run.happen(event, &slots).await;
                run.compare_memory(hours.shared()).await;
            }
            run.compare().await;
        }
    });
}

#[test]
fn any_sequence_agrees_with_the_model_on_sqlite() {
    any_sequence_agrees_with_the_model(Engine::Sqlite);
}

#[test]
fn any_sequence_agrees_with_the_model_on_postgres() {
    any_sequence_agrees_with_the_model(Engine::Postgres);
}
