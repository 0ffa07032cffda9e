//! The words of the waiting list, for staff.

use domain::{
    booking::{MoveRefused, OfferOutcome, OfferRefused, WaitingBecause, WaitingWish},
    calendar::HalfDay,
};

use super::model::WaitingOutcome;
use crate::{staff::words::Words, ui::Tone};

/// What became of a wish.
pub fn outcome(words: Words, said: WaitingOutcome) -> (Tone, &'static str) {
    let texts = words.staff;
    match said {
        WaitingOutcome::Joined => (Tone::Ok, texts.waiting_said_joined()),
        WaitingOutcome::Removed => (Tone::Ok, texts.waiting_said_removed()),
        WaitingOutcome::Offered => (Tone::Ok, texts.waiting_said_offered()),
        WaitingOutcome::Taken => (Tone::Ok, texts.waiting_said_taken()),
        WaitingOutcome::Kept => (Tone::Ok, texts.waiting_said_kept()),
        WaitingOutcome::NothingFree => (Tone::Note, texts.waiting_not_free()),
        WaitingOutcome::NotFree => (Tone::Note, texts.waiting_not_taken()),
        WaitingOutcome::NotWaiting => (Tone::Note, texts.waiting_not_waiting()),
        WaitingOutcome::Join(MoveRefused::Cancelled | MoveRefused::TooLate) => {
            (Tone::Note, texts.waiting_not_over())
        }
        WaitingOutcome::Answer(OfferRefused::TooLate) => (Tone::Note, texts.waiting_not_late()),
        WaitingOutcome::Answer(OfferRefused::NoLonger) => (Tone::Note, texts.waiting_not_longer()),
        WaitingOutcome::Wrong => (Tone::Note, texts.waiting_wrong()),
    }
}

/// What puts somebody in her place.
pub fn because(words: Words, because: WaitingBecause) -> &'static str {
    let texts = words.staff;
    match because {
        WaitingBecause::Date => texts.waiting_because_date(),
        WaitingBecause::Booked => texts.waiting_because_booked(),
        WaitingBecause::Joined => texts.waiting_because_joined(),
        WaitingBecause::Alone => texts.waiting_because_alone(),
        WaitingBecause::Hand => texts.waiting_because_hand(),
    }
}

/// What became of an offer.
pub fn offer_outcome(words: Words, outcome: Option<OfferOutcome>) -> &'static str {
    let texts = words.staff;
    match outcome {
        None => texts.waiting_outcome_open(),
        Some(OfferOutcome::Taken) => texts.waiting_outcome_taken(),
        Some(OfferOutcome::Declined) => texts.waiting_outcome_declined(),
        Some(OfferOutcome::Expired) => texts.waiting_outcome_expired(),
        Some(OfferOutcome::Unreached) => texts.waiting_outcome_unreached(),
        Some(OfferOutcome::Withdrawn) => texts.waiting_outcome_withdrawn(),
    }
}

/// When she could come.
pub fn wish(words: Words, wish: WaitingWish) -> String {
    let texts = words.staff;
    let half_day = wish.half_day.map(|half| match half {
        HalfDay::Morning => texts.waiting_morning().to_owned(),
        HalfDay::Afternoon => texts.waiting_afternoon().to_owned(),
    });
    let parts = [
        wish.must_by.map(|day| texts.waiting_must_by(&words.common.date(day))),
        wish.from.map(|day| texts.waiting_from(&words.common.date(day))),
        half_day,
        Some(texts.waiting_notice(u32::from(wish.notice_hours))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
