//! At which quarters of an hour of a day somebody could begin with a worker at an
//! office, were nothing taken.

use super::day::{Day, run_of};
use crate::calendar::{HalfDay, WallTime};
use crate::directory::{Directory, KindRule, OfficeId, Opening, WorkerId};

/// The starts of one worker at one office on one day for one kind, in the bits of
/// [`Day`]; above them what is known of her hours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Offer {
    /// Every start, and the marks.
    pub(super) any: u128,
    /// The starts of openings of the afternoon.
    pub(super) afternoon: u128,
}

/// An offer in the half-day that was asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Offered {
    pub(super) starts: u128,
    /// She has hours there.
    pub(super) has_hours: bool,
    /// She is away for some of them.
    pub(super) is_away: bool,
    /// The office is closed.
    pub(super) is_closed: bool,
}

/// The bits of starts; a day has a hundred quarters of an hour at the most.
pub(super) const STARTS: u128 = run_of(112);
const CLOSED: u128 = 1 << 112;

const fn has_hours(half: HalfDay) -> u128 {
    1 << (113 + half as u32)
}

const fn is_away(half: HalfDay) -> u128 {
    1 << (115 + half as u32)
}

impl Offer {
    /// What these openings of a worker at an office come to on a day; those that happen
    /// then and receive the kind count.
    pub(super) fn new<'o>(
        directory: &Directory,
        (office, worker): (&OfficeId, &WorkerId),
        rule: KindRule,
        day: Day,
        openings: impl Iterator<Item = &'o Opening>,
    ) -> Self {
        let mut offer = Self::default();
        for opening in openings.filter(|one| one.receives(rule.kind) && one.happens_on(day.date)) {
            offer.any |= has_hours(opening.half_day());
            if directory.is_closed(office, day.date) {
                offer.any |= CLOSED;
            } else if directory.worker_away_on(worker, day.date).covers(opening.half_day()) {
                offer.any |= is_away(opening.half_day());
            } else {
                let starts = starts_of(opening, rule, day);
                offer.any |= starts;
                offer.afternoon |= if opening.half_day() == HalfDay::Afternoon { starts } else { 0 };
            }
        }
        offer
    }

    /// What is left of it in one half of the day.
    pub(super) fn in_half(self, half: Option<HalfDay>, day: Day) -> Offered {
        let starts = match half {
            None => self.any & STARTS,
            // Openings of the afternoon begin in it.
            Some(HalfDay::Morning) => self.any & day.before(HalfDay::AFTERNOON),
            Some(HalfDay::Afternoon) => self.afternoon,
        };
        let marked = |mark: fn(HalfDay) -> u128| {
            let halves = HalfDay::ALL.into_iter().filter(|one| half.is_none_or(|half| half == *one));
            self.any & halves.fold(0, |marks, half| marks | mark(half)) != 0
        };
        Offered {
            starts,
            has_hours: marked(has_hours),
            is_away: marked(is_away),
            is_closed: self.any & CLOSED != 0,
        }
    }
}

/// The starts from which an appointment ends before the opening does.
fn starts_of(opening: &Opening, rule: KindRule, day: Day) -> u128 {
    let open = day.cells_between(opening.start, opening.end);
    (opening.start.minutes()..opening.end.minutes())
        .step_by(usize::from(rule.every.max(15)))
        .filter_map(|minutes| day.place_of(WallTime::from_minutes(minutes)))
        .filter(|place| run_of(cells_of(rule)) << place & !open == 0)
        .fold(0, |starts, place| starts | 1 << place)
}

/// How many quarters of an hour an appointment takes.
pub(super) const fn cells_of(rule: KindRule) -> u32 {
    rule.minutes as u32 / 15
}

/// The bits from which on so many in a row are set.
#[inline(always)]
pub(super) const fn runs_of(mut bits: u128, length: u32) -> u128 {
    let mut have = 1;
    while have < length {
        let step = if have < length - have { have } else { length - have };
        bits &= bits >> step;
        have += step;
    }
    bits
}
