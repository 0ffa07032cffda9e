//! Hours in words.

use chrono::NaiveDate;
use domain::{
    calendar::{HalfDay, WallTime},
    directory::{Opening, WeekOfMonth},
    schedule::{ScheduleError, ScheduleField, ScheduleWhy, Unfit},
};

use super::model::Contradiction;
use crate::staff::words::Words;

/// "9:00–12:00"
pub fn hours(words: Words, start: WallTime, end: WallTime) -> String {
    let clock =
        |time: WallTime| words.common.clock(u32::from(time.minutes() / 60), u32::from(time.minutes() % 60));
    [clock(start), "–".to_owned(), clock(end)].concat()
}

/// How often hours come: "every week", "the first of the month", "once".
pub fn rhythm(words: Words, opening: &Opening) -> String {
    let texts = words.staff;
    match opening.in_month {
        _ if opening.is_once() => texts.schedule_once().to_owned(),
        Some(week) => nth_of_month(words, week, words.common.weekday_named(opening.weekday)),
        None => texts.schedule_every_weeks(u32::from(opening.every.max(1))),
    }
}

/// "the first Monday of the month"
fn nth_of_month(words: Words, week: WeekOfMonth, weekday: &str) -> String {
    let texts = words.staff;
    match week {
        WeekOfMonth::First => texts.schedule_first_of_month(weekday),
        WeekOfMonth::Second => texts.schedule_second_of_month(weekday),
        WeekOfMonth::Third => texts.schedule_third_of_month(weekday),
        WeekOfMonth::Fourth => texts.schedule_fourth_of_month(weekday),
        WeekOfMonth::Last => texts.schedule_last_of_month(weekday),
    }
}

/// The same where the day of the week is still to be chosen.
pub fn monthly(words: Words, week: WeekOfMonth) -> &'static str {
    let texts = words.staff;
    match week {
        WeekOfMonth::First => texts.schedule_first_monthly(),
        WeekOfMonth::Second => texts.schedule_second_monthly(),
        WeekOfMonth::Third => texts.schedule_third_monthly(),
        WeekOfMonth::Fourth => texts.schedule_fourth_monthly(),
        WeekOfMonth::Last => texts.schedule_last_monthly(),
    }
}

/// From when until when: nothing where it goes on as it does.
pub fn from_until(
    words: Words,
    (from, until): (Option<NaiveDate>, Option<NaiveDate>),
    today: NaiveDate,
) -> Option<String> {
    let texts = words.staff;
    let date = |date: NaiveDate| words.common.date(date);
    match (from.filter(|from| today < *from), until) {
        (Some(from), Some(until)) => Some(texts.schedule_from_until(&date(from), &date(until))),
        (None, Some(until)) => Some(texts.schedule_until_day(&date(until))),
        (Some(from), None) => Some(texts.schedule_from_day(&date(from))),
        (None, None) => None,
    }
}

pub fn half(words: Words, half_day: Option<HalfDay>) -> &'static str {
    match half_day {
        None => words.staff.schedule_whole_day(),
        Some(HalfDay::Morning) => words.staff.schedule_mornings(),
        Some(HalfDay::Afternoon) => words.staff.schedule_afternoons(),
    }
}

pub fn unfit(words: Words, why: Unfit) -> &'static str {
    let texts = words.staff;
    match why {
        Unfit::Closed => texts.schedule_unfit_closed(),
        Unfit::WorkerAway => texts.schedule_unfit_away(),
        Unfit::NotReceived => texts.schedule_unfit_hours(),
        Unfit::InterpreterAway => texts.schedule_unfit_interpreter(),
        Unfit::RoomGone => texts.team_unfit_room(),
    }
}

pub fn contradiction(words: Words, one: Contradiction) -> String {
    let texts = words.staff;
    match one {
        Contradiction::Overlap => texts.schedule_overlap().to_owned(),
        Contradiction::CrossesHalfDays => texts.schedule_crosses().to_owned(),
        Contradiction::NeverOpen => texts.schedule_never_open().to_owned(),
        Contradiction::NoWorker(communes) => texts.team_no_worker(&communes.join(", ")),
        Contradiction::NoOffice(communes) => texts.team_no_office(&communes.join(", ")),
        Contradiction::GoesOnAfter => texts.team_goes_on_after().to_owned(),
        Contradiction::Other(fault) => texts.schedule_other(&fault),
    }
}

pub fn wrong(words: Words, error: ScheduleError) -> &'static str {
    let texts = words.staff;
    match error.why {
        ScheduleWhy::Missing => texts.schedule_missing(),
        ScheduleWhy::NotAQuarter => texts.schedule_not_a_quarter(),
        ScheduleWhy::NotADate => texts.schedule_not_a_date(),
        ScheduleWhy::BeforeBegin if error.field == ScheduleField::End => texts.schedule_ends_early(),
        ScheduleWhy::BeforeBegin => texts.schedule_last_before_first(),
        ScheduleWhy::NotALength => texts.schedule_not_a_length(),
        ScheduleWhy::TooManyHours => texts.schedule_too_many_hours(),
        ScheduleWhy::NotDaysAhead => texts.schedule_not_days_ahead(),
        ScheduleWhy::TooLong => texts.team_too_long(),
        ScheduleWhy::NotAPostalCode => texts.team_not_a_postal_code(),
        ScheduleWhy::NotAPosition => texts.team_not_a_position(),
        ScheduleWhy::NotInBelgium => texts.team_not_in_belgium(),
        ScheduleWhy::NotAPhone => texts.team_not_a_phone(),
        ScheduleWhy::NotAnEmail => texts.team_not_an_email(),
        ScheduleWhy::NotAWebsite => texts.team_not_a_website(),
        ScheduleWhy::TooManyLeadDays => texts.team_too_many_lead_days(),
        ScheduleWhy::Joined => texts.team_joined(),
        ScheduleWhy::Herself => texts.team_herself(),
    }
}
