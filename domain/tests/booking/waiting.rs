//! Who waits for an earlier time is offered one in a fair order, that suits her, once,
//! and with time to think.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, TimeDelta, Timelike, Utc};
use domain::booking::{
    Appointment, AppointmentId, Busy, Offer, OfferOutcome, OfferRefused, Placed, Resource, Slot, Waiting,
    WaitingBecause, WaitingWish, in_order, is_quiet, offer_until, offers_now,
};
use domain::calendar::{HalfDay, brussels_date, in_brussels};
use domain::directory::{AppointmentKind, Directory};
use domain::language::Language;
use domain::people::Actor;
use proptest::prelude::*;

use crate::life::appointment;
use crate::worlds::{World, any_world, at, day, id, opening, world};

const NOW: &str = "2026-11-26T09:00:00+01:00";

/// Somebody who has a first reception in the north that begins then.
fn waits(name: &str, start: &str) -> Waiting {
    let one = appointment();
    let start = in_brussels(at(start));
    let slot = Slot {
        start,
        end: start + TimeDelta::minutes(90),
        office: id("north"),
        worker: id("anna"),
        interpreter: None,
        room: None,
    };
    let kind = AppointmentKind::FirstReception;
    let (booked_at, interpreter_language) = (at("2026-11-02T09:00:00+01:00"), None);
    Waiting {
        appointment: Appointment {
            id: AppointmentId::new(name),
            slot,
            kind,
            booked_at,
            interpreter_language,
            ..one
        },
        wish: WaitingWish::default(),
        joined_at: at("2026-11-20T09:00:00+01:00"),
        joined_by: Actor::Visitor,
        left_at: None,
        offers: Vec::new(),
    }
}

fn offered(waiting: &Waiting, start: &str, outcome: Option<(OfferOutcome, &str)>) -> Offer {
    let start = in_brussels(at(start));
    Offer {
        number: 1,
        slot: Slot { start, end: start + TimeDelta::minutes(90), ..waiting.appointment.slot.clone() },
        offered_at: at(NOW) - TimeDelta::hours(1),
        offered_by: Actor::Service,
        until: at(NOW) + TimeDelta::hours(2),
        because: WaitingBecause::Alone,
        place: 1,
        of: 1,
        outcome: outcome.map(|(outcome, _)| outcome),
        ended_at: outcome.map(|(_, ended)| at(ended)),
    }
}

fn names(placed: &[Placed]) -> Vec<(&str, u32, WaitingBecause)> {
    placed.iter().map(|one| (one.waiting.appointment.id.as_str(), one.place, one.because)).collect()
}

/// Anna receives twice on Monday and Tuesday mornings.
fn mornings() -> Directory {
    world(
        &[
            opening("anna", "north", "monday", "09:00", "12:00"),
            opening("anna", "north", "tuesday", "13:00", "16:00"),
        ]
        .concat(),
    )
}

/// To whom which time is offered.
fn made(directory: &Directory, waiting: Vec<Waiting>, now: &str) -> Vec<(String, String)> {
    let placed = in_order(waiting);
    let offers = offers_now(directory, &mut Busy::none(), &placed, |_| true, at(now));
    let words = |start: DateTime<Utc>| in_brussels(start).format("%a %d %H:%M").to_string();
    offers.iter().map(|one| (one.appointment.to_string(), words(one.slot.start.to_utc()))).collect()
}

fn pair(name: &str, time: &str) -> (String, String) {
    (name.to_owned(), time.to_owned())
}

#[test]
fn the_nearest_date_comes_first_then_who_booked_first_then_who_joined_first() {
    let start = "2026-12-21T09:00:00+01:00";
    let with_date = |name, date: &str| {
        let one = waits(name, start);
        Waiting { wish: WaitingWish { must_by: Some(day(date)), ..one.wish }, ..one }
    };
    let mut early = waits("booked-first", start);
    early.appointment.booked_at -= TimeDelta::days(3);
    let mut late = waits("joined-last", start);
    late.joined_at += TimeDelta::hours(1);
    let placed = in_order(vec![
        late,
        waits("joined-first", start),
        early,
        with_date("january", "2027-01-15"),
        with_date("december", "2026-12-18"),
    ]);
    assert_eq!(
        names(&placed),
        [
            ("december", 1, WaitingBecause::Date),
            ("january", 2, WaitingBecause::Date),
            ("booked-first", 3, WaitingBecause::Booked),
            ("joined-first", 4, WaitingBecause::Joined),
            ("joined-last", 5, WaitingBecause::Joined),
        ]
    );
    assert_eq!(names(&in_order(vec![waits("one", start)])), [("one", 1, WaitingBecause::Alone)]);
}

#[test]
fn each_is_offered_the_earliest_time_that_nobody_before_her_has_on_an_earlier_day() {
    let directory = mornings();
    let waiting: Vec<_> =
        ["a", "b", "c", "d", "e"].map(|name| waits(name, "2026-12-01T14:30:00+01:00")).into();
    // On Tuesday, the day of their own, a free hour before it is no offer.
    assert_eq!(made(&directory, waiting, NOW), [pair("a", "Mon 30 09:00"), pair("b", "Mon 30 10:30")]);
}

#[test]
fn what_does_not_suit_her_is_not_offered() {
    let directory = mornings();
    let with = |wish: WaitingWish| {
        let one = Waiting { wish, ..waits("a", "2026-12-14T09:00:00+01:00") };
        made(&directory, vec![one], NOW)
    };
    let wish = WaitingWish::default();
    assert_eq!(with(wish), [pair("a", "Mon 30 09:00")]);
    assert_eq!(with(WaitingWish { half_day: Some(HalfDay::Afternoon), ..wish }), [pair("a", "Tue 01 13:00")]);
    assert_eq!(with(WaitingWish { from: Some(day("2026-12-02")), ..wish }), [pair("a", "Mon 07 09:00")]);
    // Monday is four days away.
    assert_eq!(with(WaitingWish { notice_hours: 99, ..wish }), [pair("a", "Tue 01 13:00")]);
    assert_eq!(with(WaitingWish { from: Some(day("2026-12-14")), ..wish }), []);
}

#[test]
fn only_where_her_language_is_interpreted() {
    let somali = "\n[[interpreter]]\nid = \"hodan\"\nname = \"Hodan\"\nlanguages = [\"so\"]\n\
                  hours = [{ weekday = \"tuesday\", start = \"12:00\", end = \"16:00\" }]\n";
    let openings = [
        opening("anna", "north", "monday", "09:00", "12:00"),
        opening("anna", "north", "tuesday", "13:00", "16:00"),
        somali.to_owned(),
    ];
    let directory = world(&openings.concat());
    let speaks = |language| {
        let mut one = waits("a", "2026-12-14T09:00:00+01:00");
        one.appointment.interpreter_language = Some(language);
        made(&directory, vec![one], NOW)
    };
    assert_eq!(speaks(Language::Somali), [pair("a", "Tue 01 13:00")]);
    assert_eq!(speaks(Language::Ukrainian), []);
}

#[test]
fn one_offer_a_person_and_after_a_no_the_next_one_tomorrow_at_another_time() {
    let directory = mornings();
    let her = || waits("a", "2026-12-14T09:00:00+01:00");
    let monday = "2026-11-30T09:00:00+01:00";
    let mut asked = her();
    asked.offers.push(offered(&asked, monday, None));
    assert_eq!(made(&directory, vec![asked], NOW), [], "she has not answered");
    for outcome in [OfferOutcome::Declined, OfferOutcome::Expired] {
        let mut refused = her();
        refused.offers.push(offered(&refused, monday, Some((outcome, "2026-11-26T08:30:00+01:00"))));
        assert_eq!(made(&directory, vec![refused.clone()], NOW), [], "not on the same day");
        assert_eq!(made(&directory, vec![refused], "2026-11-27T09:00:00+01:00"), [pair("a", "Mon 30 10:30")]);
    }
    let mut withdrawn = her();
    let ended = Some((OfferOutcome::Withdrawn, "2026-11-26T08:30:00+01:00"));
    withdrawn.offers.push(offered(&withdrawn, "2026-12-01T13:00:00+01:00", ended));
    assert_eq!(made(&directory, vec![withdrawn], NOW), [pair("a", "Mon 30 09:00")], "not her doing");
}

#[test]
fn whoever_says_nothing_three_times_waits_no_longer() {
    let mut her = waits("a", "2026-12-14T09:00:00+01:00");
    let push = |her: &mut Waiting, outcome| {
        let offer = offered(her, "2026-11-30T09:00:00+01:00", Some((outcome, NOW)));
        her.offers.push(offer);
    };
    for outcome in [OfferOutcome::Expired, OfferOutcome::Expired, OfferOutcome::Declined] {
        push(&mut her, outcome);
        assert!(!her.has_gone_quiet());
    }
    push(&mut her, OfferOutcome::Expired);
    push(&mut her, OfferOutcome::Expired);
    assert!(!her.has_gone_quiet());
    push(&mut her, OfferOutcome::Expired);
    assert!(her.has_gone_quiet());
    her.joined_at = at(NOW);
    assert!(!her.has_gone_quiet(), "she has joined again since");
}

#[test]
fn an_offer_is_taken_while_it_stands_and_once() {
    let her = waits("a", "2026-12-14T09:00:00+01:00");
    let open = offered(&her, "2026-11-30T09:00:00+01:00", None);
    assert_eq!(open.may_answer(open.until - TimeDelta::milliseconds(1)), Ok(()));
    assert_eq!(open.may_answer(open.until), Err(OfferRefused::TooLate));
    for (outcome, refused) in [
        (OfferOutcome::Expired, OfferRefused::TooLate),
        (OfferOutcome::Taken, OfferRefused::NoLonger),
        (OfferOutcome::Declined, OfferRefused::NoLonger),
        (OfferOutcome::Withdrawn, OfferRefused::NoLonger),
    ] {
        let ended = offered(&her, "2026-11-30T09:00:00+01:00", Some((outcome, NOW)));
        assert_eq!(ended.may_answer(at(NOW)), Err(refused), "{outcome:?}");
    }
}

#[test]
fn an_offer_stands_three_hours_by_day_and_over_a_night_until_the_next_working_morning() {
    let far = at("2028-01-10T09:00:00+01:00");
    for (made, until) in [
        ("2026-11-26T09:00:00+01:00", "2026-11-26T12:00:00+01:00"),
        ("2026-11-26T17:00:00+01:00", "2026-11-26T20:00:00+01:00"),
        ("2026-11-26T17:00:01+01:00", "2026-11-27T10:00:00+01:00"),
        // A Friday evening, a Saturday and a Sunday.
        ("2026-11-27T18:00:00+01:00", "2026-11-30T10:00:00+01:00"),
        ("2026-11-28T09:00:00+01:00", "2026-11-30T10:00:00+01:00"),
        ("2026-11-29T19:59:00+01:00", "2026-11-30T10:00:00+01:00"),
        // Christmas Eve is a Thursday: the day after is a holiday, then comes a weekend.
        ("2026-12-24T18:00:00+01:00", "2026-12-28T10:00:00+01:00"),
        // Easter Monday, and the clocks that went forward the day before.
        ("2027-03-27T18:00:00+01:00", "2027-03-30T10:00:00+02:00"),
        ("2027-10-30T18:00:00+02:00", "2027-11-02T10:00:00+01:00"),
    ] {
        let day = TimeDelta::hours(24);
        assert_eq!(offer_until(at(made), far, day), Some(at(until)), "{made}");
    }
    for night in ["2026-11-26T20:00:00+01:00", "2026-11-27T02:00:00+01:00", "2026-11-27T07:59:59+01:00"] {
        assert!(is_quiet(at(night)), "{night}");
        assert_eq!(offer_until(at(night), far, TimeDelta::hours(24)), None, "{night}");
    }
}

#[test]
fn it_ends_while_she_can_still_come_and_never_leaves_her_less_than_an_hour() {
    let until = |start: &str, hours| offer_until(at(NOW), at(start), TimeDelta::hours(hours));
    // Of a time tomorrow at eleven she must know today at eleven.
    assert_eq!(until("2026-11-27T11:00:00+01:00", 24), Some(at("2026-11-26T11:00:00+01:00")));
    assert_eq!(until("2026-11-27T10:00:00+01:00", 24), Some(at("2026-11-26T10:00:00+01:00")));
    assert_eq!(until("2026-11-27T09:59:59+01:00", 24), None);
    // Tomorrow at nine with three hours' notice ends this evening: she need not get up at six.
    let evening =
        offer_until(at("2026-11-26T18:00:00+01:00"), at("2026-11-27T09:00:00+01:00"), TimeDelta::hours(3));
    assert_eq!(evening, Some(at("2026-11-26T20:00:00+01:00")));
}

prop_compose! {
    fn any_waiting()(
        number in 0..10_000_u32,
        (start, length) in (0..60_u64, 4..9_i64),
        worker in 0..3_usize,
        (booked, joined) in (0..500_i64, 0..500_i64),
        from in prop::option::of(0..20_u64),
        half_day in 0..6_usize,
        notice in 0..4_usize,
        must_by in prop::option::of(0..60_u64),
        language in 0..6_usize,
    ) -> (u32, (u64, i64, usize), (i64, i64), WaitingWishBy, usize) {
        let by = WaitingWishBy { from, half_day, notice, must_by };
        (number, (start, length, worker), (booked, joined), by, language)
    }
}

#[derive(Debug, Clone, Copy)]
struct WaitingWishBy {
    from: Option<u64>,
    half_day: usize,
    notice: usize,
    must_by: Option<u64>,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nobody_is_offered_a_later_time_or_one_that_does_not_suit_her_and_none_is_offered_twice(
        world in any_world(),
        people in prop::collection::vec(any_waiting(), 1..12),
    ) {
        let World { directory, mut busy, query, now, .. } = world;
        let today = brussels_date(now);
        let people: Vec<_> = people.into_iter().enumerate().map(|(place, one)| {
            let (number, (start, length, worker), (booked, joined), by, language) = one;
            let begins = in_brussels(now + TimeDelta::days(start as i64) + TimeDelta::hours(1));
            let mut waiting = waits(&format!("{number}-{place}"), NOW);
            waiting.appointment.commune = query.commune;
            waiting.appointment.slot.start = begins;
            waiting.appointment.slot.end = begins + TimeDelta::minutes(length * 15);
            waiting.appointment.slot.worker = id(["anna", "bert", "cleo"][worker]);
            waiting.appointment.interpreter_language = [Language::Arabic, Language::Turkish].get(language).copied();
            waiting.appointment.booked_at = now - TimeDelta::hours(booked);
            waiting.joined_at = now - TimeDelta::hours(joined);
            waiting.wish = WaitingWish {
                from: by.from.map(|days| today + Days::new(days)),
                half_day: HalfDay::ALL.get(by.half_day).copied(),
                notice_hours: WaitingWish::NOTICES[by.notice],
                must_by: by.must_by.map(|days| today + Days::new(days)),
            };
            waiting
        }).collect();
        let before = busy.clone();
        let placed = in_order(people);
        let offers = offers_now(&directory, &mut busy, &placed, |_| true, now);
        prop_assert!(offers.is_empty() || !is_quiet(now));
        let mut taken = BTreeSet::new();
        for offer in &offers {
            let waiting = &placed[offer.place as usize - 1].waiting;
            let (wish, slot) = (waiting.wish, &offer.slot);
            prop_assert_eq!(&waiting.appointment.id, &offer.appointment);
            prop_assert!(slot.date() < waiting.appointment.slot.date());
            prop_assert!(wish.from.is_none_or(|from| from <= slot.date()));
            prop_assert!(wish.half_day.is_none_or(|half| half == slot.half_day()));
            prop_assert!(offer.until + wish.notice() <= slot.start.to_utc());
            prop_assert!(offer.until >= now + TimeDelta::hours(1));
            let hour = in_brussels(offer.until);
            prop_assert!((8..20).contains(&hour.hour()) || (hour.hour(), hour.minute()) == (20, 0));
            prop_assert_eq!(slot.interpreter.is_some(), waiting.appointment.interpreter_language.is_some());
            for resource in slot.resources() {
                prop_assert!(before.is_free(&resource, slot.cells()));
                for cell in slot.cells() {
                    let key: (Resource, i64) = (resource.clone(), cell);
                    prop_assert!(taken.insert(key), "an hour in two offers");
                }
            }
        }
        let people: BTreeSet<_> = offers.iter().map(|offer| offer.appointment.as_str()).collect();
        prop_assert_eq!(people.len(), offers.len());
    }

    #[test]
    fn the_order_is_the_same_however_people_are_listed(dates in prop::collection::vec((prop::option::of(0..4_u64), 0..3_i64, 0..3_i64), 1..9), turn in 0..8_usize) {
        let people: Vec<_> = dates.iter().enumerate().map(|(number, (date, booked, joined))| {
            let mut one = waits(&number.to_string(), "2026-12-14T09:00:00+01:00");
            one.wish.must_by = date.map(|days| day("2026-12-20") + Days::new(days));
            one.appointment.booked_at -= TimeDelta::days(*booked);
            one.joined_at -= TimeDelta::days(*joined);
            one
        }).collect();
        let mut turned = people.clone();
        turned.rotate_left(turn % people.len());
        turned.reverse();
        prop_assert_eq!(in_order(people), in_order(turned));
    }
}
