//! The addresses of agendas, and how long interpreters were there.

use domain::booking::{FeedOf, LogRefused};
use domain::directory::{InterpreterId, WorkerId};
use domain::language::Language;
use domain::people::Actor;
use store::{ChangeOutcome, HistoryEvent, Token};

use crate::place;
use crate::world::{at, booked, centre, now, staff, wish, wish_with};

const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
const LATER: &str = "2026-12-01T10:30:00+01:00";
const AFTER: &str = "2026-12-01T11:00:00+01:00";

fn rana() -> FeedOf {
    FeedOf::Interpreter(InterpreterId::parse("rana").unwrap())
}

on_both! {
    async fn an_address_is_one_at_a_time_and_its_own_centres(place) {
        let by = staff();
        let (first, second) = (Token::new([1; 16]), Token::new([2; 16]));
        let whose = async |secret: &Token| place.store.feed_by_secret(secret).await.unwrap();
        assert!(!place.store.end_feed(&rana(), now()).await.unwrap());
        place.store.give_feed(&rana(), &first, &by, now()).await.unwrap();
        assert_eq!(whose(&first).await, Some((place.store.centre().clone(), rana())));
        place.store.give_feed(&rana(), &second, &by, now()).await.unwrap();
        assert_eq!((whose(&first).await, whose(&second).await.is_some()), (None, true));
        let other = place.store.of(&place::centre("cri-other"));
        assert_eq!(other.feeds().await.unwrap(), []);
        assert!(!other.end_feed(&rana(), now()).await.unwrap());
        assert_eq!(place.store.feeds().await.unwrap(), [rana()]);
        assert!(place.store.end_feed(&rana(), now()).await.unwrap());
        assert_eq!(whose(&second).await, None);
    }

    async fn a_persons_feed_tells_her_appointment_alone_whatever_becomes_of_it(place) {
        let own = booked(&place, &wish(TUESDAY), 1).await;
        booked(&place, &wish(LATER), 2).await;
        let (hers, by) = (FeedOf::Appointment(own.id.clone()), Actor::Visitor);
        assert!(!place.store.has_feed(&hers).await.unwrap());
        place.store.give_feed(&hers, &Token::new([1; 16]), &by, now()).await.unwrap();
        assert!(place.store.has_feed(&hers).await.unwrap());
        assert_eq!(place.store.feeds().await.unwrap(), [], "it is no agenda of the centre's");
        let told = async || -> Vec<_> {
            let entries = place.store.feed_entries(&hers, now(), at("2027-01-01T00:00:00Z")).await.unwrap();
            entries.into_iter().map(|one| (one.changes, one.appointment.cancelled_at.is_some())).collect()
        };
        assert_eq!(told().await, [(0, false)]);
        place.store.move_to(&centre(), &own.id, at("2026-12-08T09:00:00+01:00"), None, &staff(), now()).await.unwrap();
        assert_eq!(told().await, [(1, false)]);
        place.store.cancel(&own.id, &staff(), now()).await.unwrap();
        assert_eq!(told().await, [(2, true)]);
        place.store.erase_appointment(&own.id, &staff(), now()).await.unwrap();
        assert_eq!(told().await, []);
        assert_eq!(place.store.feed_by_secret(&Token::new([1; 16])).await.unwrap(), None);
    }

    async fn a_disabled_account_is_followed_no_longer(place) {
        let anna = FeedOf::Worker(WorkerId::parse("anna").unwrap());
        let (hers, ranas) = (Token::new([1; 16]), Token::new([2; 16]));
        let Actor::Staff(id) = staff() else { unreachable!() };
        place.store.give_feed(&anna, &hers, &staff(), now()).await.unwrap();
        place.store.give_feed(&rana(), &ranas, &staff(), now()).await.unwrap();
        place.store.disable_staff(&id, now()).await.unwrap();
        assert_eq!(place.store.feed_by_secret(&hers).await.unwrap(), None);
        assert!(place.store.feed_by_secret(&ranas).await.unwrap().is_some(), "an interpreter's agenda goes on");
    }

    async fn a_feed_tells_what_stands_of_its_own_and_how_often_it_changed(place) {
        let own = booked(&place, &wish_with(Language::Arabic, TUESDAY), 1).await;
        let other = booked(&place, &wish(LATER), 2).await;
        let told = async |whose: &FeedOf| -> Vec<_> {
            let entries = place.store.feed_entries(whose, now(), at("2027-01-01T00:00:00Z")).await.unwrap();
            entries.into_iter().map(|entry| (entry.appointment.id, entry.changes, entry.is_open)).collect()
        };
        let anna = FeedOf::Worker(WorkerId::parse("anna").unwrap());
        assert_eq!(told(&rana()).await, [(own.id.clone(), 1, false)]);
        assert_eq!(told(&anna).await, [(own.id.clone(), 1, false), (other.id.clone(), 1, false)]);
        assert_eq!(told(&FeedOf::Worker(WorkerId::parse("bert").unwrap())).await, []);
        place.store.move_to(&centre(), &own.id, at("2026-12-08T09:00:00+01:00"), None, &staff(), now()).await.unwrap();
        place.store.cancel(&other.id, &staff(), now()).await.unwrap();
        assert_eq!(told(&anna).await, [(own.id, 2, false)]);
    }

    async fn minutes_are_noted_from_the_beginning_on_and_stay_when_the_person_goes(place) {
        let id = booked(&place, &wish_with(Language::Arabic, TUESDAY), 1).await.id;
        let alone = booked(&place, &wish(LATER), 2).await.id;
        let log = async |id, minutes, when: &str| {
            place.store.log_interpreter(id, minutes, &staff(), at(when)).await.unwrap()
        };
        assert_eq!(log(&id, 60, "2026-12-01T08:59:59+01:00").await, ChangeOutcome::Refused(LogRefused::NotBegun));
        assert_eq!(log(&alone, 60, AFTER).await, ChangeOutcome::Refused(LogRefused::NobodyInterprets));
        assert_eq!(place.store.interpreter_minutes(&id).await.unwrap(), None);
        for (minutes, noted) in [(60, 2), (60, 2), (0, 3), (45, 4)] {
            assert!(matches!(log(&id, minutes, AFTER).await, ChangeOutcome::Made(_)));
            assert_eq!(place.store.interpreter_minutes(&id).await.unwrap(), Some(minutes));
            assert_eq!(place.store.history_of(&id).await.unwrap().len(), noted, "the same again is nothing");
        }
        let last = place.store.history_of(&id).await.unwrap().pop().unwrap();
        assert_eq!((last.event, last.by), (HistoryEvent::InterpreterLogged(true), staff()));
        place.store.erase_appointment(&id, &Actor::Service, at("2026-12-02T09:00:00+01:00")).await.unwrap();
        let all = place.store.interpreter_minutes_between(now(), at("2027-01-01T00:00:00Z")).await.unwrap();
        assert_eq!(all.into_iter().collect::<Vec<_>>(), [(id, 45)]);
    }
}
