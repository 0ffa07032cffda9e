//! Who waits for an earlier time: an offer keeps its hours for one person until she
//! answers or its time is over, whoever else wants them.

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::{
    AppointmentId, Cell, OfferAnswer, OfferOutcome, OfferRefused, WaitingBecause, WaitingWish,
};
use domain::directory::Directories;
use domain::message::{Media, MessageKind, MessageTrouble};
use domain::people::{Actor, Email};
use store::{
    BookAnswer, Booked, CentreStore, ChangeOutcome, LinkOutcome, MessageState, MoveAnswer, OfferMade,
    OpenAnswer, Sending, Token,
};

use crate::case_files::new;
use crate::place::Place;
use crate::rulebooks::colleague;
use crate::world::{at, centre, key, now, query, random, staff, wish};

use OfferAnswer::{Keep, Stop, Take};

const BOTH: Media = Media { mail: true, sms: true };
/// On these two Tuesdays Anna receives alone, at nine and at half past ten.
pub const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
const LATER: &str = "2026-12-08T09:00:00+01:00";
const LATER_TOO: &str = "2026-12-08T10:30:00+01:00";
/// Before it all times are taken but Tuesday at nine.
const FULL: [&str; 14] = [
    "2026-11-27T13:00:00+01:00",
    "2026-11-27T14:30:00+01:00",
    "2026-11-29T01:00:00+01:00",
    "2026-11-29T02:30:00+01:00",
    "2026-11-30T09:00:00+01:00",
    "2026-11-30T09:00:00+01:00",
    "2026-11-30T10:30:00+01:00",
    "2026-11-30T10:30:00+01:00",
    "2026-12-01T10:30:00+01:00",
    "2026-12-02T09:00:00+01:00",
    "2026-12-02T10:30:00+01:00",
    "2026-12-03T13:00:00+01:00",
    "2026-12-03T14:30:00+01:00",
    "2026-11-26T13:00:00+01:00",
];

pub fn sending(place: &Place) -> CentreStore {
    place.store.with_media(BOTH).of(place.store.centre())
}

async fn booked_at(store: &CentreStore, start: &str, number: usize) -> Booked {
    match try_booking(store, start, number).await {
        BookAnswer::Booked(booked) => booked,
        other => panic!("not booked: {other:?}"),
    }
}

pub async fn try_booking(store: &CentreStore, start: &str, number: usize) -> BookAnswer {
    let mut request = wish(start);
    request.person.email = Some(Email::parse(&format!("person{number}@example.org")).unwrap());
    store.book(&centre(), &request, &key(number), &staff(), random(number), now()).await.unwrap()
}

async fn wait(store: &CentreStore, id: &AppointmentId, wish: WaitingWish, now: DateTime<Utc>) {
    let joined = store.wait_for_earlier(id, &wish, &Actor::Visitor, now).await.unwrap();
    assert!(matches!(joined, ChangeOutcome::Made(_)), "{joined:?}");
}

/// Two who wait for the only free time that is earlier than theirs: the one who booked
/// first, and the other.
pub async fn two_who_wait(store: &CentreStore) -> (AppointmentId, AppointmentId) {
    let early = WaitingWish { from: Some("2026-12-01".parse().unwrap()), ..WaitingWish::default() };
    let mut people = Vec::new();
    for (number, start) in [LATER, LATER_TOO].into_iter().enumerate() {
        let request = wish(start);
        let (key, at) = (key(900 + number), now() - TimeDelta::minutes(9 - number as i64));
        let answer = store.book(&centre(), &request, &key, &staff(), random(900 + number), at).await.unwrap();
        let BookAnswer::Booked(booked) = answer else { panic!("{answer:?}") };
        wait(store, &booked.id, early, now()).await;
        people.push(booked.id);
    }
    for (number, start) in FULL.iter().enumerate() {
        // Some are no time of the little centre: whatever is there is taken.
        let _ = try_booking(store, start, number).await;
    }
    let other = [
        "2026-12-06T01:00:00+01:00",
        "2026-12-06T02:30:00+01:00",
        "2026-12-04T13:00:00+01:00",
        "2026-12-04T14:30:00+01:00",
        "2026-12-07T09:00:00+01:00",
        "2026-12-07T10:30:00+01:00",
        "2026-12-07T09:00:00+01:00",
        "2026-12-07T10:30:00+01:00",
    ];
    for (number, start) in other.iter().enumerate() {
        let _ = try_booking(store, start, 100 + number).await;
    }
    let mut people = people.into_iter();
    (people.next().unwrap(), people.next().unwrap())
}

pub async fn offers(store: &CentreStore, id: &AppointmentId) -> Vec<(String, Option<OfferOutcome>)> {
    let waiting = store.waiting_of(id).await.unwrap().unwrap();
    let told = |offer: &domain::booking::Offer| (offer.slot.start.to_rfc3339(), offer.outcome);
    waiting.offers.iter().map(told).collect()
}

async fn waits(store: &CentreStore, id: &AppointmentId) -> bool {
    store.waiting_of(id).await.unwrap().unwrap().left_at.is_none()
}

async fn answer(
    store: &CentreStore,
    id: &AppointmentId,
    said: OfferAnswer,
    now: DateTime<Utc>,
) -> Result<(), OfferRefused> {
    let number = store.waiting_of(id).await.unwrap().unwrap().offers.len() as u32;
    match store.answer_offer(&centre(), (id, number), said, &Actor::Visitor, now).await.unwrap() {
        ChangeOutcome::Made(_) => Ok(()),
        ChangeOutcome::Refused(why) => Err(why),
        ChangeOutcome::NotFound => panic!("no such offer"),
    }
}

pub async fn start_of(store: &CentreStore, id: &AppointmentId) -> DateTime<Utc> {
    store.appointment_by_id(id).await.unwrap().unwrap().slot.start.to_utc()
}

/// How many quarters of an hour offers hold.
pub async fn held(place: &Place) -> i64 {
    sqlx::query_scalar("SELECT COUNT(*) FROM busy WHERE held_by LIKE 'offer:%'")
        .fetch_one(&place.rows)
        .await
        .unwrap()
}

/// What became of the messages about offers.
async fn told(store: &CentreStore, id: &AppointmentId) -> Vec<&'static str> {
    let word = |state| match state {
        MessageState::Waiting(_) => "waiting",
        MessageState::Sent(_) => "sent",
        MessageState::Failed(_) => "failed",
        MessageState::Dropped(_) => "dropped",
    };
    let lines = store.messages_of(id).await.unwrap();
    lines.iter().filter(|line| line.kind == MessageKind::Offer).map(|line| word(line.state)).collect()
}

async fn send(store: &CentreStore, sending: Sending, now: DateTime<Utc>) {
    while let Some(message) = store.take_due_message(BOTH, now).await.unwrap() {
        assert!(store.end_sending(&message, sending, now).await.unwrap());
    }
}

on_both! {
    async fn who_waits_joins_says_otherwise_and_leaves(place) {
        let store = sending(&place);
        let booked = booked_at(&store, LATER, 1).await;
        assert!(!store.has_waiting().await.unwrap());
        wait(&store, &booked.id, WaitingWish::default(), now()).await;
        assert!(store.has_waiting().await.unwrap());
        let wish = WaitingWish {
            from: Some("2026-11-30".parse().unwrap()),
            half_day: Some(domain::calendar::HalfDay::Morning),
            notice_hours: 48,
            must_by: Some("2026-12-04".parse().unwrap()),
        };
        wait(&store, &booked.id, wish, now() + TimeDelta::hours(1)).await;
        let waiting = store.waiting_of(&booked.id).await.unwrap().unwrap();
        assert_eq!((waiting.wish, waiting.joined_at, waiting.left_at), (wish, now(), None));
        assert_eq!(store.waiting(now()).await.unwrap(), [waiting]);
        assert!(store.stop_waiting(&booked.id, &Actor::Visitor, now()).await.unwrap());
        assert!(!store.stop_waiting(&booked.id, &Actor::Visitor, now()).await.unwrap());
        assert!(store.waiting(now()).await.unwrap().is_empty());
        let later = now() + TimeDelta::hours(2);
        wait(&store, &booked.id, WaitingWish::default(), later).await;
        let again = store.waiting_of(&booked.id).await.unwrap().unwrap();
        assert_eq!((again.joined_at, again.left_at), (later, None), "she joins anew");
        store.cancel(&booked.id, &Actor::Visitor, now()).await.unwrap();
        assert!(!waits(&store, &booked.id).await, "who does not come waits for nothing");
        let refused = store.wait_for_earlier(&booked.id, &wish, &Actor::Visitor, now()).await.unwrap();
        assert!(matches!(refused, ChangeOutcome::Refused(_)), "{refused:?}");
    }

    async fn what_is_free_is_offered_to_the_first_kept_for_her_and_then_hers(place) {
        let store = sending(&place);
        let (first, second) = two_who_wait(&store).await;
        assert_eq!(store.make_offers(&centre(), now()).await.unwrap(), 1);
        assert_eq!(store.make_offers(&centre(), now()).await.unwrap(), 0, "once");
        let made = store.waiting_of(&first).await.unwrap().unwrap().offers.remove(0);
        assert_eq!(made.slot.start.to_utc(), at(TUESDAY));
        assert_eq!((made.because, made.place, made.of), (WaitingBecause::Booked, 1, 2));
        assert_eq!((made.until, made.offered_by), (now() + TimeDelta::hours(3), Actor::Service));
        assert!(offers(&store, &second).await.is_empty());
        assert_eq!((held(&place).await, told(&store, &first).await), (6, vec!["waiting"]));
        assert!(matches!(try_booking(&store, TUESDAY, 800).await, BookAnswer::NotFree { .. }));

        assert_eq!(answer(&store, &first, Take, now()).await, Ok(()));
        assert_eq!(start_of(&store, &first).await, at(TUESDAY));
        let moved = store.appointment_by_id(&first).await.unwrap().unwrap();
        assert_eq!(moved.sequence, 1);
        assert_eq!((held(&place).await, waits(&store, &first).await), (0, false));
        assert_eq!(answer(&store, &first, Take, now()).await, Ok(()), "the same again");
        assert_eq!(answer(&store, &first, Keep, now()).await, Err(OfferRefused::NoLonger));
        let kinds: Vec<_> = store.messages_of(&first).await.unwrap().iter().map(|line| line.kind).collect();
        assert!(kinds.contains(&MessageKind::Moved), "{kinds:?}");
        // Her own time was free on no earlier day than that of the other one.
        assert_eq!(store.make_offers(&centre(), now()).await.unwrap(), 0);
    }

    async fn a_no_and_silence_pass_it_on_and_nobody_is_asked_twice_a_day(place) {
        let store = sending(&place);
        let (first, second) = two_who_wait(&store).await;
        store.make_offers(&centre(), now()).await.unwrap();
        assert_eq!(answer(&store, &first, Keep, now()).await, Ok(()));
        assert_eq!(offers(&store, &first).await[0].1, Some(OfferOutcome::Declined));
        assert_eq!(told(&store, &first).await, ["dropped"], "it had not left yet");
        assert_eq!((held(&place).await, start_of(&store, &first).await), (0, at(LATER)));
        assert!(waits(&store, &first).await);
        assert_eq!(store.make_offers(&centre(), now()).await.unwrap(), 1);
        assert_eq!(offers(&store, &second).await.len(), 1);
        send(&store, Sending::Sent, now()).await;

        let over = now() + TimeDelta::hours(3);
        assert_eq!(store.end_offers(over - TimeDelta::milliseconds(1)).await.unwrap(), 0);
        assert_eq!(store.end_offers(over).await.unwrap(), 1);
        assert_eq!(offers(&store, &second).await[0].1, Some(OfferOutcome::Expired));
        assert_eq!(answer(&store, &second, Take, over).await, Err(OfferRefused::TooLate));
        assert_eq!(start_of(&store, &second).await, at(LATER_TOO));
        assert_eq!(store.make_offers(&centre(), over).await.unwrap(), 0, "both have been asked today");
        booked_at(&store, TUESDAY, 801).await;
    }

    async fn nobody_is_offered_an_hour_at_which_she_is_elsewhere(place) {
        let store = sending(&place);
        let (first, second) = two_who_wait(&store).await;
        let alix = colleague(&place.store, "Alix", 1).await;
        let answer = store.open_case_file(&new("Haddad", "Lina"), &alix, [1; 10], now()).await.unwrap();
        let OpenAnswer::Opened(file) = answer else { panic!("{answer:?}") };
        assert_eq!(store.link_to_case_file(&first, &file, &staff(), now()).await.unwrap(), LinkOutcome::Linked);
        let elsewhere = "INSERT INTO busy (centre, resource, cell, held_by) VALUES ($1, $2, $3, 'appointment:another')";
        sqlx::query(elsewhere)
            .bind(store.centre().as_str())
            .bind(format!("person:{file}"))
            .bind(Cell::containing(at(TUESDAY)).0)
            .execute(&place.rows)
            .await
            .unwrap();
        assert_eq!(store.make_offers(&centre(), now()).await.unwrap(), 1);
        assert!(offers(&store, &first).await.is_empty());
        assert_eq!(offers(&store, &second).await.len(), 1);
    }

    async fn what_an_offer_keeps_and_gives_back_is_known_in_memory_at_once(place) {
        let store = sending(&place);
        let hours = Directories::of_one(centre());
        let (first, _) = two_who_wait(&store).await;
        store.keep(&hours, now()).await.unwrap();
        let is_free = async || {
            let tuesday = query("2026-12-01", 1);
            let found = store.free_slots(hours.shared(), &tuesday, now()).await.unwrap();
            found.slots().any(|slot| slot.start == at(TUESDAY))
        };
        assert!(is_free().await);
        store.make_offers(&centre(), now()).await.unwrap();
        assert!(!is_free().await);
        assert_eq!(answer(&store, &first, Keep, now()).await, Ok(()));
        assert!(is_free().await);
    }

    async fn what_is_over_is_free_though_no_job_has_seen_it(place) {
        let store = sending(&place);
        let (first, _) = two_who_wait(&store).await;
        store.make_offers(&centre(), now()).await.unwrap();
        let over = now() + TimeDelta::hours(3);
        let (request, by) = (wish(TUESDAY), staff());
        let booked = store.book(&centre(), &request, &key(802), &by, random(802), over).await.unwrap();
        assert!(matches!(booked, BookAnswer::Booked(_)), "{booked:?}");
        assert_eq!(answer(&store, &first, Take, over).await, Err(OfferRefused::TooLate));
        store.end_offers(over).await.unwrap();
        assert_eq!(start_of(&store, &first).await, at(LATER));
        assert!(matches!(try_booking(&store, TUESDAY, 803).await, BookAnswer::NotFree { .. }), "his hour stays his");
    }

    async fn who_wants_no_more_offers_gets_none(place) {
        let store = sending(&place);
        let (first, second) = two_who_wait(&store).await;
        store.make_offers(&centre(), now()).await.unwrap();
        assert_eq!(answer(&store, &first, Stop, now()).await, Ok(()));
        assert!(!waits(&store, &first).await);
        assert_eq!(offers(&store, &first).await[0].1, Some(OfferOutcome::Declined));
        let tomorrow = now() + TimeDelta::days(1);
        assert_eq!(store.make_offers(&centre(), tomorrow).await.unwrap(), 1);
        assert_eq!(offers(&store, &second).await.len(), 1);
    }

    async fn three_times_without_a_word_end_the_waiting(place) {
        let store = sending(&place);
        let (first, second) = two_who_wait(&store).await;
        store.stop_waiting(&second, &staff(), now()).await.unwrap();
        for hours in [0, 4, 8] {
            let then = now() + TimeDelta::hours(hours);
            let made = store.offer_by_hand(&centre(), &first, &staff(), then).await.unwrap();
            assert!(matches!(made, OfferMade::Made(_)), "{made:?}");
            send(&store, Sending::Sent, then).await;
            assert!(waits(&store, &first).await);
            store.end_offers(then + TimeDelta::days(1)).await.unwrap();
        }
        assert!(!waits(&store, &first).await);
        assert!(offers(&store, &first).await.iter().all(|offer| offer.1 == Some(OfferOutcome::Expired)));
    }

    async fn whom_no_message_reaches_loses_her_turn_and_staff_may_ask_her(place) {
        let store = sending(&place);
        let (first, second) = two_who_wait(&store).await;
        store.make_offers(&centre(), now()).await.unwrap();
        send(&store, Sending::Failed(MessageTrouble::AddressRefused), now()).await;
        assert_eq!(store.end_offers(now()).await.unwrap(), 1);
        assert_eq!(offers(&store, &first).await[0].1, Some(OfferOutcome::Unreached));
        assert!(store.failed_messages(9).await.unwrap().iter().all(|(line, _)| line.kind != MessageKind::Offer));
        assert_eq!(store.make_offers(&centre(), now()).await.unwrap(), 1);
        assert_eq!(offers(&store, &second).await.len(), 1);
        let made = store.offer_by_hand(&centre(), &first, &staff(), now()).await.unwrap();
        assert_eq!(made, OfferMade::NothingFree, "it is offered to the other");
        answer(&store, &second, Keep, now()).await.unwrap();
        let made = store.offer_by_hand(&centre(), &first, &staff(), now()).await.unwrap();
        assert_eq!(made, OfferMade::Made(2));
        let trail = store.waiting_of(&first).await.unwrap().unwrap().offers;
        assert_eq!((trail[1].because, &trail[1].offered_by), (WaitingBecause::Hand, &staff()));
    }

    async fn without_a_way_to_write_nothing_is_offered_by_itself(place) {
        let store = place.store.of(place.store.centre());
        let (first, _) = two_who_wait(&store).await;
        assert_eq!(store.make_offers(&centre(), now()).await.unwrap(), 0);
        let made = store.offer_by_hand(&centre(), &first, &staff(), now()).await.unwrap();
        assert_eq!(made, OfferMade::Made(1), "somebody calls her");
        assert!(told(&store, &first).await.is_empty());
    }

    async fn whatever_moves_or_ends_her_appointment_withdraws_the_offer(place) {
        let store = sending(&place);
        let (first, second) = two_who_wait(&store).await;
        store.make_offers(&centre(), now()).await.unwrap();
        let later = at("2026-12-09T09:00:00+01:00");
        let moved = store.move_to(&centre(), &first, later, None, &Actor::Visitor, now()).await.unwrap();
        assert!(matches!(moved, MoveAnswer::Moved(_)), "{moved:?}");
        assert_eq!((offers(&store, &first).await[0].1, held(&place).await), (Some(OfferOutcome::Withdrawn), 0));
        assert!(waits(&store, &first).await, "she would still come earlier");
        assert_eq!(answer(&store, &first, Take, now()).await, Err(OfferRefused::NoLonger));
        // It is not held against her.
        assert_eq!(store.make_offers(&centre(), now() + TimeDelta::minutes(1)).await.unwrap(), 2);
        store.cancel(&second, &Actor::Visitor, now()).await.unwrap();
        assert_eq!(offers(&store, &second).await[0].1, Some(OfferOutcome::Withdrawn));
        assert_eq!(answer(&store, &second, Take, now()).await, Err(OfferRefused::NoLonger));
    }

    async fn at_night_nothing_is_offered(place) {
        let store = sending(&place);
        two_who_wait(&store).await;
        for night in ["2026-11-26T20:00:00+01:00", "2026-11-27T07:59:00+01:00"] {
            assert_eq!(store.make_offers(&centre(), at(night)).await.unwrap(), 0, "{night}");
        }
        assert_eq!(store.make_offers(&centre(), at("2026-11-27T08:00:00+01:00")).await.unwrap(), 1);
    }

    async fn a_link_opens_its_offer_and_nothing_else(place) {
        let store = sending(&place);
        let (first, _) = two_who_wait(&store).await;
        store.make_offers(&centre(), now()).await.unwrap();
        let (secret, ends) = (Token::new([3; 16]), now() + TimeDelta::days(9));
        assert!(store.add_offer_link(&first, 1, &secret, ends, now()).await.unwrap());
        assert!(!store.add_offer_link(&first, 2, &Token::new([4; 16]), ends, now()).await.unwrap());
        let (appointment, offer) = store.offer_by_link(&secret, now()).await.unwrap().unwrap();
        assert_eq!((appointment.id, offer.number), (first, 1));
        assert!(store.offer_by_link(&secret, ends).await.unwrap().is_none());
        let manage = domain::booking::LinkPurpose::Manage;
        assert!(store.appointment_by_link(&secret, manage, now()).await.unwrap().is_none());
    }

    async fn erasing_forgets_when_she_could_come_and_keeps_the_trail(place) {
        let store = sending(&place);
        let (first, _) = two_who_wait(&store).await;
        let wish = WaitingWish { must_by: Some("2026-12-04".parse().unwrap()), ..WaitingWish::default() };
        wait(&store, &first, wish, now()).await;
        store.make_offers(&centre(), now()).await.unwrap();
        store.cancel(&first, &Actor::Visitor, now()).await.unwrap();
        store.erase_appointment(&first, &staff(), now()).await.unwrap();
        let waiting = store.waiting_of(&first).await.unwrap().unwrap();
        assert_eq!((waiting.wish.must_by, waiting.wish.from), (None, None));
        assert_eq!(waiting.offers.len(), 1);
        assert!(waiting.appointment.person.is_none());
    }
}
