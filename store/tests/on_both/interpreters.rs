//! Interpreters who are asked: a request is made with its cause, answered as often as
//! she likes until it begins, and never about another time or by somebody else.

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::{
    AnswerRefused, AppointmentId, AssignRefused, Busy, Channel, InterpreterAnswer, InterpreterRequest,
    Resource, Slot, slot_at,
};
use domain::directory::{Directory, InterpreterId, WorkerId};
use domain::language::Language;
use domain::message::{Media, MessageKind};
use domain::people::Actor;
use store::{
    BookAnswer, Booked, BookingOutcome, CentreStore, ChangeOutcome, HistoryEvent, MessageState, MoveAnswer,
    MoveOutcome, NewBooking, Sending, Token,
};

use crate::place::Place;
use crate::world::{at, centre_of, key, now, random, staff, wish_with};

use InterpreterAnswer::{Confirmed, Declined};

const BOTH: Media = Media { mail: true, sms: true };
const MONDAY: &str = "2026-12-07T09:00:00+01:00";
const TUESDAY: &str = "2026-12-08T09:00:00+01:00";
/// Hodan and Asha have addresses, Idil has none, and comes on Mondays alone.
const INTERPRETERS: &str = r#"
[[interpreter]]
id = "asha"
name = "Asha"
languages = ["so"]
hours = [{ weekday = "monday", start = "08:30", end = "17:00" }, { weekday = "tuesday", start = "08:30", end = "17:00" }]
email = "asha@example.org"

[[interpreter]]
id = "hodan"
name = "Hodan"
languages = ["so"]
hours = [{ weekday = "monday", start = "08:30", end = "17:00" }, { weekday = "tuesday", start = "08:30", end = "17:00" }]
phone = "+32470123456"

[[interpreter]]
id = "idil"
name = "Idil"
languages = ["so"]
hours = [{ weekday = "monday", start = "08:30", end = "17:00" }]
"#;

fn world() -> Directory {
    centre_of(&[include_str!("world.toml"), INTERPRETERS].concat())
}

fn sending(place: &Place) -> CentreStore {
    place.store.with_media(BOTH).of(place.store.centre())
}

fn who(id: &str) -> InterpreterId {
    InterpreterId::parse(id).unwrap()
}

/// Somebody who speaks Somali.
async fn booked_at(store: &CentreStore, start: &str, number: usize) -> Booked {
    let (wish, by) = (wish_with(Language::Somali, start), Actor::Visitor);
    match store.book(&world(), &wish, &key(number), &by, random(number), now()).await.unwrap() {
        BookAnswer::Booked(booked) => booked,
        other => panic!("not booked: {other:?}"),
    }
}

async fn request(store: &CentreStore, id: &AppointmentId) -> InterpreterRequest {
    store.request_of(id).await.unwrap().unwrap().request
}

async fn say(
    store: &CentreStore,
    id: &AppointmentId,
    number: u32,
    answer: InterpreterAnswer,
    now: DateTime<Utc>,
) -> Result<(), AnswerRefused> {
    match store.answer_request(id, number, answer, &Actor::Interpreter, now).await.unwrap() {
        ChangeOutcome::Made(_) => Ok(()),
        ChangeOutcome::Refused(why) => Err(why),
        ChangeOutcome::NotFound => panic!("no such request"),
    }
}

async fn interpreter_of(store: &CentreStore, id: &AppointmentId) -> Option<String> {
    let appointment = store.appointment_by_id(id).await.unwrap().unwrap();
    appointment.slot.interpreter.map(|id| id.to_string())
}

/// Kind and standing of what goes to interpreters about an appointment.
async fn told(store: &CentreStore, id: &AppointmentId) -> Vec<(MessageKind, &'static str)> {
    let word = |state| match state {
        MessageState::Waiting(_) => "waiting",
        MessageState::Sent(_) => "sent",
        MessageState::Failed(_) => "failed",
        MessageState::Dropped(_) => "dropped",
    };
    let kinds = [MessageKind::InterpreterRequest, MessageKind::InterpreterOff];
    let lines = store.messages_of(id).await.unwrap();
    lines.iter().filter(|line| kinds.contains(&line.kind)).map(|line| (line.kind, word(line.state))).collect()
}

/// Everything that is due leaves.
async fn send(store: &CentreStore) {
    while let Some(message) = store.take_due_message(BOTH, now()).await.unwrap() {
        assert!(store.end_sending(&message, Sending::Sent, now()).await.unwrap());
    }
}

/// The hours of an interpreter that are taken, by whom.
async fn held(place: &Place, interpreter: &str) -> Vec<(i64, String)> {
    let key = Resource::Interpreter(who(interpreter)).to_string();
    sqlx::query_as("SELECT cell, held_by FROM busy WHERE resource = $1 ORDER BY cell")
        .bind(key)
        .fetch_all(&place.rows)
        .await
        .unwrap()
}

async fn moved_to(store: &CentreStore, id: &AppointmentId, start: &str) {
    let moved = store.move_to(&world(), id, at(start), None, &Actor::Visitor, now()).await.unwrap();
    assert!(matches!(moved, MoveAnswer::Moved(_)), "{moved:?}");
}

on_both! {
    async fn whoever_was_to_interpret_later_hears_that_the_person_was_received_now(place) {
        let store = sending(&place);
        let booked = booked_at(&store, MONDAY, 1).await;
        assert_eq!(interpreter_of(&store, &booked.id).await.as_deref(), Some("asha"));
        send(&store).await;
        let (worker, north) = (booked.slot.worker.clone(), booked.slot.office.clone());
        let earlier = now() + TimeDelta::hours(1);
        let received = store.receive_appointment(&world(), &booked.id, (&worker, &north), &staff(), earlier).await.unwrap();
        assert!(matches!(received, store::ReceiveAnswer::Received(_)), "{received:?}");
        assert_eq!(told(&store, &booked.id).await.last(), Some(&(MessageKind::InterpreterOff, "waiting")));
        assert_eq!(say(&store, &booked.id, 1, Confirmed, earlier).await, Err(AnswerRefused::NoLonger));
    }

    async fn a_request_is_made_with_its_booking_and_with_nothing_that_fails(place) {
        let store = sending(&place);
        let booked = booked_at(&store, MONDAY, 1).await;
        let asked = request(&store, &booked.id).await;
        assert_eq!((asked.number, asked.interpreter, asked.answer), (1, who("asha"), None));
        assert_eq!((asked.start, asked.asked_at), (at(MONDAY), now()));
        assert_eq!(told(&store, &booked.id).await, [(MessageKind::InterpreterRequest, "waiting")]);
        // The same request again, and one for hours that are taken.
        booked_at(&store, MONDAY, 1).await;
        let (wish, by, world) = (wish_with(Language::Somali, MONDAY), Actor::Visitor, world());
        let new = NewBooking { directory: &world, request: &wish, slot: &booked.slot, key: &key(2), by: &by };
        assert_eq!(store.record_booking(new, random(2), now()).await.unwrap(), BookingOutcome::Taken);
        assert_eq!(place.count("interpreter_requests").await, 1);
        // Who has no address is reserved as before, and asked nothing.
        let slot = Slot { interpreter: Some(who("idil")), start: booked.slot.end, ..booked.slot.clone() };
        let slot = Slot { end: slot.start + TimeDelta::minutes(90), ..slot };
        let new = NewBooking { directory: &world, request: &wish, slot: &slot, key: &key(3), by: &by };
        assert!(matches!(store.record_booking(new, random(3), now()).await.unwrap(), BookingOutcome::Booked(_)));
        assert_eq!(place.count("interpreter_requests").await, 1);
        // Where nothing is sent, somebody has to call her.
        let unsent = booked_at(&place.store, TUESDAY, 4).await;
        assert!(!store.request_of(&unsent.id).await.unwrap().unwrap().is_told);
        assert!(store.request_of(&booked.id).await.unwrap().unwrap().is_told);
    }

    async fn who_declines_is_not_there_any_more_and_may_come_back_while_nobody_else_does(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        let before = held(&place, "asha").await;
        assert_eq!(before.len(), 6);
        for _ in 0..2 {
            say(&store, &id, 1, Declined, now()).await.unwrap();
        }
        assert_eq!(interpreter_of(&store, &id).await, None);
        let declined: Vec<_> = before.iter().map(|(cell, _)| (*cell, format!("declined:{id}"))).collect();
        assert_eq!(held(&place, "asha").await, declined, "nobody asks her for that hour again");
        say(&store, &id, 1, Confirmed, now()).await.unwrap();
        assert_eq!(interpreter_of(&store, &id).await.as_deref(), Some("asha"));
        assert_eq!(held(&place, "asha").await, before);
        assert_eq!(request(&store, &id).await.answer, Some(Confirmed));
        let events: Vec<_> = store.history_of(&id).await.unwrap().into_iter().map(|entry| entry.event).collect();
        assert_eq!(events[1..], [
            HistoryEvent::InterpreterAnswered(Declined), HistoryEvent::InterpreterAnswered(Confirmed),
        ]);
        // Once it begins, it is too late; and her calendar noticed none of it.
        assert_eq!(say(&store, &id, 1, Declined, at(MONDAY)).await, Err(AnswerRefused::TooLate));
        assert_eq!(store.appointment_by_id(&id).await.unwrap().unwrap().sequence, 0);
    }

    async fn hours_that_were_declined_are_offered_to_nobody_even_when_it_moves_or_is_cancelled(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        say(&store, &id, 1, Declined, now()).await.unwrap();
        moved_to(&store, &id, TUESDAY).await;
        assert_eq!(interpreter_of(&store, &id).await.as_deref(), Some("asha"), "on another day she may come");
        store.cancel(&id, &staff(), now()).await.unwrap();
        let left = held(&place, "asha").await;
        assert_eq!(left.len(), 6);
        assert!(left.iter().all(|(_, by)| *by == format!("declined:{id}")), "{left:?}");
        let next = booked_at(&store, MONDAY, 2).await;
        assert_eq!(next.slot.interpreter, Some(who("hodan")));
    }

    async fn a_move_asks_anew_and_the_old_request_asks_nothing(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        send(&store).await;
        moved_to(&store, &id, TUESDAY).await;
        let asked = request(&store, &id).await;
        assert_eq!((asked.number, asked.interpreter, asked.start), (2, who("asha"), at(TUESDAY)));
        // The same interpreter gets one letter, not two.
        assert_eq!(told(&store, &id).await, [
            (MessageKind::InterpreterRequest, "sent"), (MessageKind::InterpreterRequest, "waiting"),
        ]);
        for answer in InterpreterAnswer::ALL {
            assert_eq!(say(&store, &id, 1, answer, now()).await, Err(AnswerRefused::NoLonger));
        }
        assert_eq!(interpreter_of(&store, &id).await.as_deref(), Some("asha"));
        // Moved before anything left: nobody is told of what she never heard.
        moved_to(&store, &id, MONDAY).await;
        assert_eq!(told(&store, &id).await[1..], [
            (MessageKind::InterpreterRequest, "dropped"), (MessageKind::InterpreterRequest, "waiting"),
        ]);
    }

    async fn who_was_asked_is_told_when_it_is_off_unless_she_has_declined(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        send(&store).await;
        store.cancel(&id, &staff(), now()).await.unwrap();
        assert_eq!(told(&store, &id).await, [
            (MessageKind::InterpreterRequest, "sent"), (MessageKind::InterpreterOff, "waiting"),
        ]);
        assert_eq!(say(&store, &id, 1, Confirmed, now()).await, Err(AnswerRefused::NoLonger));
        let declined = booked_at(&store, TUESDAY, 2).await.id;
        send(&store).await;
        say(&store, &declined, 1, Declined, now()).await.unwrap();
        store.cancel(&declined, &staff(), now()).await.unwrap();
        assert_eq!(told(&store, &declined).await, [(MessageKind::InterpreterRequest, "sent")]);
        // A corrected address of the person is no business of her interpreter's.
        let other = booked_at(&store, TUESDAY, 3).await.id;
        store.correct_contact(&other, &domain::people::ReachedBy::default(), &staff(), now()).await.unwrap();
        assert_eq!(told(&store, &other).await, [(MessageKind::InterpreterRequest, "waiting")]);
    }

    async fn another_interpreter_takes_the_hours_in_one_step_or_nothing_happens(place) {
        let store = sending(&place);
        let (world, id) = (world(), booked_at(&store, MONDAY, 1).await.id);
        send(&store).await;
        let appointment = store.appointment_by_id(&id).await.unwrap().unwrap();
        let names = async |store: &CentreStore| -> Vec<String> {
            let appointment = store.appointment_by_id(&id).await.unwrap().unwrap();
            let free = store.free_interpreters(&world, &appointment, now()).await.unwrap();
            free.iter().map(|one| one.id.to_string()).collect()
        };
        assert_eq!(names(&store).await, ["hodan", "idil"]);
        let assign = async |name: &str, when| {
            store.assign_interpreter(&world, &id, &who(name), &staff(), when).await.unwrap()
        };
        for (name, why) in [("rana", AssignRefused::NotThere), ("nobody", AssignRefused::NotThere)] {
            assert_eq!(assign(name, now()).await, ChangeOutcome::Refused(why));
        }
        assert_eq!(assign("hodan", at(MONDAY)).await, ChangeOutcome::Refused(AssignRefused::NotNeeded));
        assert!(matches!(assign("hodan", now()).await, ChangeOutcome::Made(_)));
        assert_eq!((held(&place, "asha").await.len(), held(&place, "hodan").await.len()), (0, 6));
        assert_eq!(request(&store, &id).await.interpreter, who("hodan"));
        assert_eq!(told(&store, &id).await, [
            (MessageKind::InterpreterRequest, "sent"),
            (MessageKind::InterpreterOff, "waiting"),
            (MessageKind::InterpreterRequest, "waiting"),
        ]);
        assert_eq!(say(&store, &id, 1, Declined, now()).await, Err(AnswerRefused::NoLonger), "not hers any more");
        // Somebody else has Asha by now.
        let taken = booked_at(&store, "2026-12-07T10:30:00+01:00", 2).await;
        assert_eq!(taken.slot.interpreter, Some(who("asha")));
        let same_hour = Slot { worker: WorkerId::parse("bert").unwrap(), interpreter: Some(who("asha")), ..appointment.slot };
        let (wish, by) = (wish_with(Language::Somali, MONDAY), Actor::Visitor);
        let new = NewBooking { directory: &world, request: &wish, slot: &same_hour, key: &key(3), by: &by };
        assert!(matches!(store.record_booking(new, random(3), now()).await.unwrap(), BookingOutcome::Booked(_)));
        assert_eq!(names(&store).await, ["idil"]);
        assert_eq!(assign("asha", now()).await, ChangeOutcome::Refused(AssignRefused::Taken));
        assert_eq!((interpreter_of(&store, &id).await.as_deref(), held(&place, "hodan").await.len()), (Some("hodan"), 6));
        // To who has no address: nobody is asked, and Hodan, not told yet, hears nothing.
        assert!(matches!(assign("idil", now()).await, ChangeOutcome::Made(_)));
        assert!(request(&store, &id).await.ended_at.is_some());
    }

    async fn of_a_move_and_an_answer_at_the_same_time_one_is_first_and_both_are_whole(place) {
        let store = sending(&place);
        for round in 0..8 {
            let start = if round % 2 == 0 { MONDAY } else { TUESDAY };
            let id = booked_at(&store, start, 100 + round).await.id;
            let elsewhere = if round % 2 == 0 { TUESDAY } else { MONDAY };
            let there = slot_at(
                &world(), &Busy::none(), &wish_with(Language::Somali, elsewhere).query(Channel::Public),
                at(elsewhere), now(),
            ).unwrap();
            let world = world();
            let (moved, said) = tokio::join!(
                store.record_move(&world, &id, &there, &Actor::Visitor, now()),
                store.answer_request(&id, 1, Declined, &Actor::Interpreter, now()),
            );
            assert!(matches!(moved.unwrap(), MoveOutcome::Moved(_)));
            let declined = matches!(said.unwrap(), ChangeOutcome::Made(_));
            let asked = request(&store, &id).await;
            assert_eq!((asked.number, asked.answer, asked.start), (2, None, at(elsewhere)));
            assert_eq!(interpreter_of(&store, &id).await.as_deref(), Some("asha"));
            let own: Vec<_> = held(&place, "asha").await.into_iter().filter(|(_, by)| by.ends_with(id.as_str())).collect();
            let kept = own.iter().filter(|(_, by)| by.starts_with("declined:")).count();
            assert_eq!((own.len() - kept, kept), (6, if declined { 6 } else { 0 }));
            store.cancel(&id, &staff(), now()).await.unwrap();
            sqlx::query("DELETE FROM busy").execute(&place.rows).await.unwrap();
        }
    }

    async fn a_link_opens_its_request_alone_and_says_when_it_is_over(place) {
        let store = sending(&place);
        let id = booked_at(&store, MONDAY, 1).await.id;
        let (secret, week) = (Token::new([5; 16]), now() + TimeDelta::days(20));
        assert!(store.add_request_link(&id, 1, &secret, week, now()).await.unwrap());
        assert!(!store.add_request_link(&id, 2, &Token::new([6; 16]), week, now()).await.unwrap());
        let elsewhere = store.of(&crate::place::centre("cri-other"));
        assert!(!elsewhere.add_request_link(&id, 1, &Token::new([7; 16]), week, now()).await.unwrap());
        let found = store.request_by_link(&secret, now()).await.unwrap().unwrap();
        assert_eq!((found.0.id, found.1.number, found.1.ended_at), (id.clone(), 1, None));
        // It opens no appointment, and the person's link no request.
        let manage = domain::booking::LinkPurpose::Manage;
        assert!(store.appointment_by_link(&secret, manage, now()).await.unwrap().is_none());
        store.cancel(&id, &staff(), now()).await.unwrap();
        assert!(store.request_by_link(&secret, now()).await.unwrap().unwrap().1.ended_at.is_some());
        assert!(store.request_by_link(&secret, week).await.unwrap().is_none());
        assert!(store.request_by_link(&Token::new([8; 16]), now()).await.unwrap().is_none());
        let wrong = elsewhere.answer_request(&id, 1, Confirmed, &Actor::Interpreter, now()).await.unwrap();
        assert_eq!(wrong, ChangeOutcome::NotFound);
    }
}
