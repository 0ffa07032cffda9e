//! Which messages an event brings, and when each may leave.

use chrono::{DateTime, Days, TimeDelta, Utc};

use super::{Media, Medium, MessageAddress, MessageKind};
use crate::booking::Slot;
use crate::calendar::{in_brussels, instant_of};
use crate::directory::Interpreter;
use crate::people::Person;

/// Whoever asks for a link waits for it, and asks again.
const LINK_KEEPS: TimeDelta = TimeDelta::hours(1);
/// A confirmation that comes later than this tells nothing new.
const CONFIRMATION_KEEPS: TimeDelta = TimeDelta::days(1);
/// Who has just heard of an appointment needs no reminder of it: so long after the
/// event each reminder may come at the earliest.
const QUIET_BEFORE_DAYS: TimeDelta = TimeDelta::days(1);
const QUIET_BEFORE_HOURS: TimeDelta = TimeDelta::hours(3);
/// The reminder of two hours before is of use until one is on the way.
const ON_THE_WAY: TimeDelta = TimeDelta::minutes(30);
/// Whoever is offered a time has so long to answer, however late the message leaves.
const TIME_TO_ANSWER: TimeDelta = TimeDelta::minutes(30);

/// A message that an event brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedMessage {
    /// What it is about.
    pub kind: MessageKind,
    /// How it travels.
    pub medium: Medium,
    /// It leaves from then on.
    pub due: DateTime<Utc>,
    /// From then on it is of no use, and does not leave any more.
    pub not_after: DateTime<Utc>,
}

/// The messages that `event` at `now` brings to `person` about an appointment at
/// `slot`: the event itself, and the reminders that follow; each by the medium that
/// serves it best, of those that she and the installation have. None about an
/// appointment that has begun; and none for what is no such event.
#[must_use]
pub fn planned_messages(
    event: MessageKind,
    slot: &Slot,
    person: &Person,
    media: Media,
    now: DateTime<Utc>,
) -> Vec<PlannedMessage> {
    let start = slot.start.to_utc();
    let told = match event {
        MessageKind::Confirmation => start.min(now + CONFIRMATION_KEEPS),
        MessageKind::Moved | MessageKind::Cancelled => start,
        MessageKind::DaysBefore
        | MessageKind::HoursBefore
        | MessageKind::Link
        | MessageKind::Offer
        | MessageKind::InterpreterRequest
        | MessageKind::InterpreterOff => return Vec::new(),
    };
    let days_before = days_before(slot, 2);
    let hours_before = start - TimeDelta::hours(2);
    let reminds = event != MessageKind::Cancelled;
    [
        (event, now, told, true),
        // The one of two hours before takes over from the one of two days before.
        (
            MessageKind::DaysBefore,
            days_before,
            hours_before,
            reminds && days_before - now >= QUIET_BEFORE_DAYS,
        ),
        (
            MessageKind::HoursBefore,
            hours_before,
            start - ON_THE_WAY,
            reminds && hours_before - now >= QUIET_BEFORE_HOURS,
        ),
    ]
    .into_iter()
    .filter(|(_, due, not_after, wanted)| *wanted && due < not_after)
    .filter_map(|(kind, due, not_after, _)| {
        let medium = medium_for(kind, person, media)?;
        Some(PlannedMessage { kind, medium, due, not_after })
    })
    .collect()
}

/// The message with the link that somebody at this address has asked for at `now`.
#[must_use]
pub fn link_message(to: &MessageAddress, now: DateTime<Utc>) -> PlannedMessage {
    PlannedMessage { kind: MessageKind::Link, medium: to.medium(), due: now, not_after: now + LINK_KEEPS }
}

/// How the offer of an earlier time reaches somebody, of what an installation can send.
#[must_use]
pub fn offer_medium(person: &Person, media: Media) -> Option<Medium> {
    medium_for(MessageKind::Offer, person, media)
}

/// The message about an offer that is made at `now` and stands until `until`: of no use
/// any more when hardly any time is left to answer.
#[must_use]
pub fn offer_message(medium: Medium, now: DateTime<Utc>, until: DateTime<Utc>) -> PlannedMessage {
    PlannedMessage { kind: MessageKind::Offer, medium, due: now, not_after: until - TIME_TO_ANSWER }
}

/// How a message reaches an interpreter, of what an installation can send: a letter
/// holds more.
#[must_use]
pub const fn interpreter_medium(one: &Interpreter, media: Media) -> Option<Medium> {
    if media.mail && one.email.is_some() {
        Some(Medium::Mail)
    } else if media.sms && one.phone.is_some() {
        Some(Medium::Sms)
    } else {
        None
    }
}

/// What an interpreter is told at `now` about an appointment that begins at `start`, by
/// the medium that reaches her; nothing once it has begun.
#[must_use]
pub fn interpreter_message(
    kind: MessageKind,
    start: DateTime<Utc>,
    medium: Medium,
    now: DateTime<Utc>,
) -> Option<PlannedMessage> {
    (now < start).then_some(PlannedMessage { kind, medium, due: now, not_after: start })
}

/// So many days before it begins, at the same hour on Brussels' clocks; an hour
/// that they skip that day is the hour before it.
fn days_before(slot: &Slot, days: u64) -> DateTime<Utc> {
    let wall = in_brussels(slot.start.to_utc()).naive_local() - Days::new(days);
    instant_of(wall)
        .or_else(|| instant_of(wall - TimeDelta::hours(1)))
        .unwrap_or_else(|| slot.start.to_utc() - TimeDelta::hours(24) * i32::try_from(days).unwrap_or(0))
}

/// A letter can be read again and holds the calendar's entry; two hours before, or where
/// an answer is waited for, what rings is better.
fn medium_for(kind: MessageKind, person: &Person, media: Media) -> Option<Medium> {
    let can = |medium: &Medium| match medium {
        Medium::Mail => media.mail && person.email.is_some(),
        Medium::Sms => media.sms && person.phone.is_some(),
    };
    let order = match kind {
        MessageKind::HoursBefore | MessageKind::Offer => [Medium::Sms, Medium::Mail],
        _ => [Medium::Mail, Medium::Sms],
    };
    order.into_iter().find(can)
}

/// When a message whose try number `tries` (the first is 1) has failed is tried
/// again: after a minute, then each time thrice as long, at most two hours.
#[must_use]
pub fn next_try(tries: u32, now: DateTime<Utc>) -> DateTime<Utc> {
    let minutes = 3_i64.saturating_pow(tries.saturating_sub(1)).min(120);
    now + TimeDelta::minutes(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Moment;
    use crate::directory::{OfficeId, WorkerId};
    use crate::people::{Email, PersonName, Phone};

    const BOTH: Media = Media { mail: true, sms: true };

    fn at(text: &str) -> DateTime<Utc> {
        text.parse::<Moment>().unwrap().to_utc()
    }

    fn slot(start: &str) -> Slot {
        Slot {
            start: in_brussels(at(start)),
            end: in_brussels(at(start) + TimeDelta::hours(1)),
            office: OfficeId::parse("mons").unwrap(),
            worker: WorkerId::parse("anna").unwrap(),
            interpreter: None,
            room: None,
        }
    }

    fn person(phone: bool, email: bool) -> Person {
        Person {
            given_name: None,
            family_name: PersonName::parse("Diallo").unwrap(),
            birth_year: None,
            phone: phone.then(|| Phone::parse("+32470123456").unwrap()),
            email: email.then(|| Email::parse("a@example.org").unwrap()),
        }
    }

    fn kinds(planned: &[PlannedMessage]) -> Vec<(MessageKind, Medium)> {
        planned.iter().map(|message| (message.kind, message.medium)).collect()
    }

    #[test]
    fn a_booking_far_ahead_is_confirmed_and_reminded_of_twice_by_what_serves_best() {
        let planned = planned_messages(
            MessageKind::Confirmation,
            &slot("2026-12-10T10:00:00+01:00"),
            &person(true, true),
            BOTH,
            at("2026-11-30T09:00:00+01:00"),
        );
        assert_eq!(
            kinds(&planned),
            [
                (MessageKind::Confirmation, Medium::Mail),
                (MessageKind::DaysBefore, Medium::Mail),
                (MessageKind::HoursBefore, Medium::Sms),
            ]
        );
        let due: Vec<_> = planned.iter().map(|message| message.due).collect();
        assert_eq!(
            due,
            [
                at("2026-11-30T09:00:00+01:00"),
                at("2026-12-08T10:00:00+01:00"),
                at("2026-12-10T08:00:00+01:00")
            ]
        );
    }

    #[test]
    fn nobody_is_reminded_of_what_she_has_just_heard() {
        let told = |now: &str| {
            let start = slot("2026-12-10T10:00:00+01:00");
            planned_messages(MessageKind::Moved, &start, &person(true, false), BOTH, at(now)).len()
        };
        assert_eq!(told("2026-12-07T10:00:00+01:00"), 3, "a day before the first reminder");
        assert_eq!(told("2026-12-07T10:00:01+01:00"), 2);
        assert_eq!(told("2026-12-10T05:00:00+01:00"), 2, "three hours before the second one");
        assert_eq!(told("2026-12-10T05:00:01+01:00"), 1);
        assert_eq!(told("2026-12-10T10:00:00+01:00"), 0, "it has begun");
    }

    #[test]
    fn two_days_before_is_the_same_hour_where_the_clock_changes_in_between() {
        for (start, due) in [
            ("2027-03-29T10:00:00+02:00", "2027-03-27T10:00:00+01:00"),
            ("2027-11-01T10:00:00+01:00", "2027-10-30T10:00:00+02:00"),
            ("2035-03-26T09:30:00+02:00", "2035-03-24T09:30:00+01:00"),
            // Half past two does not exist on that day.
            ("2027-03-30T02:30:00+02:00", "2027-03-28T01:30:00+01:00"),
        ] {
            let planned = planned_messages(
                MessageKind::Confirmation,
                &slot(start),
                &person(false, true),
                BOTH,
                at(start) - TimeDelta::days(20),
            );
            assert_eq!(planned[1].due, at(due), "{start}");
        }
    }

    #[test]
    fn a_cancelled_appointment_is_told_of_once() {
        let start = slot("2026-12-10T10:00:00+01:00");
        let now = at("2026-11-30T09:00:00+01:00");
        let planned = planned_messages(MessageKind::Cancelled, &start, &person(true, true), BOTH, now);
        assert_eq!(kinds(&planned), [(MessageKind::Cancelled, Medium::Mail)]);
        assert_eq!(planned[0].not_after, start.start.to_utc());
    }

    #[test]
    fn where_there_is_no_way_nothing_is_planned() {
        let start = slot("2026-12-10T10:00:00+01:00");
        let now = at("2026-11-30T09:00:00+01:00");
        let told = |person: &Person, media: Media| {
            kinds(&planned_messages(MessageKind::Confirmation, &start, person, media, now))
        };
        let (mail, sms) = (Media { mail: true, sms: false }, Media { mail: false, sms: true });
        assert!(told(&person(false, false), BOTH).is_empty());
        assert!(told(&person(true, true), Media::default()).is_empty());
        assert!(told(&person(true, false), mail).is_empty());
        assert!(told(&person(true, true), mail).iter().all(|(_, medium)| *medium == Medium::Mail));
        assert!(told(&person(true, true), sms).iter().all(|(_, medium)| *medium == Medium::Sms));
    }

    #[test]
    fn tries_come_further_and_further_apart_and_never_stop() {
        let now = at("2026-11-30T09:00:00+01:00");
        let minutes: Vec<_> = (1..=8).map(|tries| (next_try(tries, now) - now).num_minutes()).collect();
        assert_eq!(minutes, [1, 3, 9, 27, 81, 120, 120, 120]);
        assert_eq!((next_try(u32::MAX, now) - now).num_minutes(), 120);
    }
}
