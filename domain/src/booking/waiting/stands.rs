//! When offers leave, and for how long each stands: never into the night, and longer
//! where offices are closed in between.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};

use crate::calendar::{brussels_date, holiday_on, in_brussels, instant_of};

/// An offer stands for so long by day.
const STANDS: TimeDelta = TimeDelta::hours(3);
/// Nobody is asked to decide in less.
const SHORTEST: TimeDelta = TimeDelta::hours(1);

const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// Between these hours of the wall nobody is disturbed: no offer leaves, and none ends.
const EVENING: NaiveTime = hour(20);
const MORNING: NaiveTime = hour(8);
/// What stands over a night stands until this hour of the next working day.
const NEXT_MORNING: NaiveTime = hour(10);

/// Whether it is an hour at which nobody is written to.
#[must_use]
pub fn is_quiet(now: DateTime<Utc>) -> bool {
    let time = in_brussels(now).time();
    time < MORNING || time >= EVENING
}

/// Until when an offer of a time that begins at `start` stands if it is made at `now`, to
/// somebody who must know `notice` before: three hours, or until the next working morning
/// where these would reach into the night or a day without work; no longer than she can
/// still come. `None` where none may be made: at night, or where nearly no time is left
/// to decide.
#[must_use]
pub fn offer_until(now: DateTime<Utc>, start: DateTime<Utc>, notice: TimeDelta) -> Option<DateTime<Utc>> {
    if is_quiet(now) {
        return None;
    }
    let until = usual_end(now)?.min(by_day(start - notice)?);
    (until - now >= SHORTEST).then_some(until)
}

fn usual_end(now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let (today, end) = (brussels_date(now), in_brussels(now + STANDS));
    if is_working_day(today) && end.date_naive() == today && end.time() <= EVENING {
        return Some(end.to_utc());
    }
    let next = today.iter_days().skip(1).find(|date| is_working_day(*date))?;
    instant_of(next.and_time(NEXT_MORNING))
}

/// That moment, or the evening before it where it falls into a night.
fn by_day(moment: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let wall = in_brussels(moment);
    let evening = if wall.time() > EVENING {
        Some(wall.date_naive())
    } else if wall.time() < MORNING {
        Some(wall.date_naive().pred_opt()?)
    } else {
        None
    };
    evening.map_or(Some(moment), |date| instant_of(date.and_time(EVENING)))
}

fn is_working_day(date: NaiveDate) -> bool {
    let is_weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    !is_weekend && holiday_on(date).is_none_or(|holiday| !holiday.is_legal())
}
