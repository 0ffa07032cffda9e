//! The outbox: messages are planned with their cause, each is taken by one sender, and
//! what does not reach anybody is told to staff.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::BookingRequest;
use domain::message::{Media, Medium, MessageKind, MessageTrouble};
use domain::people::{Actor, Email, ReachedBy, StaffId};
use store::{
    BookAnswer, Booked, CentreStore, DueMessage, MessageId, MessageLine, MessageState, MoveAnswer, Sending,
    Store,
};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::place::{self, Place};
use crate::world::{at, centre, key, now, random, staff, wish};

const BOTH: Media = Media { mail: true, sms: true };
/// Eleven days ahead of the stories.
pub const MONDAY: &str = "2026-12-07T09:00:00+01:00";
const TUESDAY: &str = "2026-12-08T09:00:00+01:00";

/// The store of a server that sends.
pub fn sending(place: &Place) -> CentreStore {
    place.store.with_media(BOTH).of(place.store.centre())
}

/// Somebody with a telephone and an address.
fn reachable(start: &str) -> BookingRequest {
    let mut wish = wish(start);
    wish.person.email = Email::parse("lina@example.org").ok();
    wish
}

pub async fn booked_at(store: &CentreStore, start: &str, number: usize) -> Booked {
    let by = Actor::Visitor;
    let wish = reachable(start);
    match store.book(&centre(), &wish, &key(number), &by, random(number), now()).await.unwrap() {
        BookAnswer::Booked(booked) => booked,
        other => panic!("not booked: {other:?}"),
    }
}

pub fn kinds(lines: &[MessageLine]) -> Vec<(MessageKind, Medium, &'static str)> {
    let word = |line: &MessageLine| match line.state {
        MessageState::Waiting(_) => "waiting",
        MessageState::Sent(_) => "sent",
        MessageState::Failed(_) => "failed",
        MessageState::Dropped(_) => "dropped",
    };
    lines.iter().map(|line| (line.kind, line.medium, word(line))).collect()
}

async fn take(store: &Store, at: DateTime<Utc>) -> Option<DueMessage> {
    store.take_due_message(BOTH, at).await.unwrap()
}

fn who() -> StaffId {
    match staff() {
        Actor::Staff(id) => id,
        other => panic!("no staff: {other:?}"),
    }
}

on_both! {
    async fn a_booking_plans_its_messages_and_one_that_is_refused_plans_none(place) {
        let store = sending(&place);
        let booked = booked_at(&store, MONDAY, 1).await;
        let lines = store.messages_of(&booked.id).await.unwrap();
        assert_eq!(kinds(&lines), [
            (MessageKind::Confirmation, Medium::Mail, "waiting"),
            (MessageKind::DaysBefore, Medium::Mail, "waiting"),
            (MessageKind::HoursBefore, Medium::Sms, "waiting"),
        ]);
        assert_eq!(lines[1].state, MessageState::Waiting(at("2026-12-05T09:00:00+01:00")));
        // The same request again, and one for a time that is taken.
        booked_at(&store, MONDAY, 1).await;
        let mut taken = reachable(MONDAY);
        taken.worker = Some(booked.slot.worker.clone());
        let answer = store.book(&centre(), &taken, &key(2), &Actor::Visitor, random(2), now()).await.unwrap();
        assert!(matches!(answer, BookAnswer::NotFree { .. }), "{answer:?}");
        assert_eq!(place.count("messages").await, 3);
        // Where nothing can be sent, nothing is planned.
        booked_at(&place.store, TUESDAY, 3).await;
        assert_eq!(place.count("messages").await, 3);
    }

    async fn a_move_and_a_cancelling_make_what_waits_pointless_and_say_what_is_true(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        let confirmation = take(&store, now()).await.unwrap();
        assert!(store.end_sending(&confirmation, Sending::Sent, now()).await.unwrap());

        let moved = store.move_to(&centre(), &id, at(TUESDAY), None, &Actor::Visitor, now()).await.unwrap();
        assert!(matches!(moved, MoveAnswer::Moved(_)), "{moved:?}");
        let lines = store.messages_of(&id).await.unwrap();
        assert_eq!(kinds(&lines), [
            (MessageKind::Confirmation, Medium::Mail, "sent"),
            (MessageKind::DaysBefore, Medium::Mail, "dropped"),
            (MessageKind::HoursBefore, Medium::Sms, "dropped"),
            (MessageKind::Moved, Medium::Mail, "waiting"),
            (MessageKind::DaysBefore, Medium::Mail, "waiting"),
            (MessageKind::HoursBefore, Medium::Sms, "waiting"),
        ]);
        assert_eq!(lines[4].state, MessageState::Waiting(at("2026-12-06T09:00:00+01:00")));
        // To the time that it has: nothing happens.
        store.move_to(&centre(), &id, at(TUESDAY), None, &Actor::Visitor, now()).await.unwrap();
        assert_eq!(place.count("messages").await, 6);

        store.cancel(&id, &staff(), now()).await.unwrap();
        store.cancel(&id, &staff(), now()).await.unwrap();
        let lines = store.messages_of(&id).await.unwrap();
        let waiting: Vec<_> = kinds(&lines).into_iter().filter(|line| line.2 == "waiting").collect();
        assert_eq!(waiting, [(MessageKind::Cancelled, Medium::Mail, "waiting")]);
        // Whoever is forgotten is not written to.
        store.erase_appointment(&id, &staff(), now()).await.unwrap();
        assert_eq!(take(&store, now()).await, None);
        assert!(!store.has_due_message(BOTH, at(TUESDAY)).await.unwrap());
    }

    async fn of_many_senders_each_message_has_one(place) {
        let store = sending(&place);
        let later = ["2026-12-07T10:30:00+01:00", "2026-12-08T10:30:00+01:00"];
        for (number, start) in [MONDAY, TUESDAY].into_iter().chain(later).enumerate() {
            booked_at(&store, start, number).await;
        }
        // A second server, with connections of its own.
        let other = Store::open(&place.url).await.unwrap().with_media(BOTH);
        let (barrier, mut senders) = (Arc::new(Barrier::new(16)), JoinSet::new());
        for sender in 0..16 {
            let store = if sender % 2 == 0 { (*store).clone() } else { other.clone() };
            let barrier = Arc::clone(&barrier);
            senders.spawn(async move {
                barrier.wait().await;
                let mut taken = Vec::new();
                while let Some(message) = take(&store, now()).await {
                    taken.push(message);
                }
                taken
            });
        }
        let taken: Vec<_> = senders.join_all().await.into_iter().flatten().collect();
        assert_eq!(taken.len(), 4, "the confirmations are due: {taken:?}");
        let names: BTreeSet<_> = taken.iter().map(|one| (one.id.appointment.clone(), one.id.number)).collect();
        assert_eq!(names.len(), 4);
        assert!(taken.iter().all(|one| one.tries == 1 && !one.may_have_left));
        other.close().await;
    }

    async fn whoever_dies_while_sending_leaves_the_message_to_the_next_one_who_is_told(place) {
        let store = sending(&place);
        booked_at(&store, MONDAY, 1).await;
        let first = take(&store, now()).await.unwrap();
        assert_eq!(take(&store, now() + TimeDelta::seconds(170)).await, None);
        let later = now() + TimeDelta::minutes(3);
        let second = take(&store, later).await.unwrap();
        assert_eq!(second.id, first.id);
        assert!(second.may_have_left);
        // The first one was only slow: it no longer decides.
        assert!(!store.end_sending(&first, Sending::Failed(MessageTrouble::AddressRefused), later).await.unwrap());
        assert!(store.end_sending(&second, Sending::Sent, later).await.unwrap());
        let lines = store.messages_of(&first.id.appointment).await.unwrap();
        assert_eq!(lines[0].state, MessageState::Sent(later));
    }

    async fn trouble_that_may_pass_is_tried_again_until_it_is_too_late_and_then_staff_hear_of_it(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        let (mut moment, mut waits) = (now(), Vec::new());
        let until = now() + TimeDelta::days(1);
        while let Some(message) = take(&store, moment).await {
            assert_eq!(message.kind, MessageKind::Confirmation);
            store.end_sending(&message, Sending::Failed(MessageTrouble::Unreachable), moment).await.unwrap();
            let [MessageLine { state: MessageState::Waiting(next), .. }, ..] =
                store.messages_of(&id).await.unwrap()[..]
            else {
                panic!("it waits for its next try");
            };
            waits.push((next - moment).num_minutes());
            moment = next;
        }
        assert_eq!(waits[..6], [1, 3, 9, 27, 81, 120]);
        assert_eq!(moment, until, "at its end nothing leaves any more");
        assert_eq!(store.failed_messages(10).await.unwrap(), []);
        assert_eq!(store.fail_late_messages(moment).await.unwrap(), 1);
        let failed = store.failed_messages(10).await.unwrap();
        assert_eq!(failed.len(), 1);
        assert_eq!(failed[0].0.trouble, Some(MessageTrouble::Unreachable), "why, to the last");
        assert_eq!(failed[0].1.id, id);
        assert_eq!(store.count_failed_messages().await.unwrap(), 1);
        // After two days of silence nothing that is late leaves; the reminder does.
        let back = at("2026-12-05T09:00:00+01:00");
        assert_eq!(store.fail_late_messages(back).await.unwrap(), 0);
        assert_eq!(take(&store, back).await.unwrap().kind, MessageKind::DaysBefore);
        assert_eq!(take(&store, back).await, None);
    }

    async fn an_address_that_is_refused_is_told_at_once_and_seen_to_once_by_the_own_centre(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        let message = take(&store, now()).await.unwrap();
        let refused = Sending::Failed(MessageTrouble::AddressRefused);
        assert!(store.end_sending(&message, refused, now()).await.unwrap());
        let failed = store.failed_messages(10).await.unwrap();
        assert_eq!(failed[0].0.state, MessageState::Failed(now()));

        let name = MessageId { appointment: id.clone(), number: 1 };
        let elsewhere = store.of(&place::centre("cri-other"));
        assert_eq!(elsewhere.failed_messages(10).await.unwrap(), []);
        assert_eq!(elsewhere.messages_of(&id).await.unwrap(), []);
        assert!(!elsewhere.settle_message(&name, &who(), now()).await.unwrap());
        let waits = MessageId { number: 2, ..name.clone() };
        assert!(!store.settle_message(&waits, &who(), now()).await.unwrap(), "it has not failed");
        assert!(store.settle_message(&name, &who(), now()).await.unwrap());
        assert!(!store.settle_message(&name, &who(), now()).await.unwrap());
        assert_eq!(store.failed_messages(10).await.unwrap(), []);
        assert!(store.messages_of(&id).await.unwrap()[0].settled);
    }

    async fn who_is_reached_otherwise_hears_of_it_there_and_the_failure_is_over(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        let message = take(&store, now()).await.unwrap();
        store.end_sending(&message, Sending::Failed(MessageTrouble::AddressRefused), now()).await.unwrap();
        assert_eq!(store.count_failed_messages().await.unwrap(), 1);
        let new = ReachedBy { phone: None, email: Email::parse("right@example.org").ok() };
        store.correct_contact(&id, &new, &staff(), now()).await.unwrap();
        assert_eq!(store.count_failed_messages().await.unwrap(), 0);
        let lines = kinds(&store.messages_of(&id).await.unwrap());
        assert!(lines[..3].iter().all(|line| line.2 == "dropped"), "{lines:?}");
        assert_eq!(lines[3..], [
            (MessageKind::Confirmation, Medium::Mail, "waiting"),
            (MessageKind::DaysBefore, Medium::Mail, "waiting"),
            (MessageKind::HoursBefore, Medium::Mail, "waiting"),
        ]);
        // About what is off, nothing is told but that.
        store.cancel(&id, &staff(), now()).await.unwrap();
        store.correct_contact(&id, &ReachedBy::default(), &staff(), now()).await.unwrap();
        assert_eq!(place.count("messages").await, 7);
    }

    async fn what_no_medium_of_this_server_can_send_waits_for_one_that_can(place) {
        let store = sending(&place);
        booked_at(&store, MONDAY, 1).await;
        let only_sms = Media { mail: false, sms: true };
        assert_eq!(store.take_due_message(only_sms, now()).await.unwrap(), None);
        assert!(!store.has_due_message(only_sms, now()).await.unwrap());
        assert!(store.has_due_message(BOTH, now()).await.unwrap());
        let late = now() + TimeDelta::days(1);
        assert!(store.has_due_message(only_sms, late).await.unwrap(), "staff hear of it");
        assert!(take(&store, now()).await.is_some());
    }

    async fn of_several_servers_one_does_a_job_and_not_again_before_its_time(place) {
        let (every, held) = (TimeDelta::hours(1), TimeDelta::minutes(10));
        let begin = async |at| place.store.begin_job("tidying", every, held, at).await.unwrap();
        let mut servers = JoinSet::new();
        for _ in 0..16 {
            let store = place.store.clone();
            servers.spawn(async move { store.begin_job("racing", every, held, now()).await.unwrap() });
        }
        assert_eq!(servers.join_all().await.into_iter().filter(|begun| *begun).count(), 1);

        assert!(begin(now()).await);
        assert!(!begin(now() + TimeDelta::minutes(5)).await, "somebody does it");
        let ended = now() + TimeDelta::minutes(6);
        place.store.end_job("tidying", now(), Some("no room on the disk".to_owned()), ended).await.unwrap();
        assert!(!begin(now() + TimeDelta::minutes(59)).await, "it was done");
        let run = place.store.job_runs().await.unwrap().pop().unwrap();
        assert_eq!((run.name.as_str(), run.ended_at), ("tidying", Some(ended)));
        assert_eq!(run.trouble.as_deref(), Some("no room on the disk"));
        let next = now() + TimeDelta::hours(1);
        assert!(begin(next).await);
        // Its server dies: when nobody holds it any more, another one begins.
        assert!(!begin(next + TimeDelta::minutes(9)).await);
        assert!(begin(next + TimeDelta::hours(1)).await);
        // Who comes back from the dead ends nothing of the other.
        place.store.end_job("tidying", next, None, next + TimeDelta::minutes(61)).await.unwrap();
        let run = place.store.job_runs().await.unwrap().pop().unwrap();
        assert_eq!(run.ended_at, Some(ended));
    }
}
