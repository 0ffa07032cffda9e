//! Dates and hours in words, the same on the server and on the phone. Names and
//! patterns are texts of `date.ftl`.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::{Key, Texts, catalogue::push_number, key};

impl Texts {
    /// "mardi 1er décembre 2026"
    #[must_use]
    pub fn date_long(self, date: NaiveDate) -> String {
        self.date_pattern_long(date.day(), self.month(date), self.weekday(date), year(date))
    }

    /// "mardi 1er décembre"
    #[must_use]
    pub fn date_day(self, date: NaiveDate) -> String {
        self.date_pattern_day(date.day(), self.month(date), self.weekday(date))
    }

    /// "1er décembre 2026"
    #[must_use]
    pub fn date(self, date: NaiveDate) -> String {
        self.date_pattern_plain(date.day(), self.month(date), year(date))
    }

    /// "01/12/2026"
    #[must_use]
    pub fn date_short(self, date: NaiveDate) -> String {
        self.date_pattern_short(&two_digits(date.day()), &two_digits(date.month()), year(date))
    }

    /// "1 déc."
    #[must_use]
    pub fn day_month_short(self, date: NaiveDate) -> String {
        self.date_pattern_day_month_short(date.day(), self.month_short(date))
    }

    /// "décembre 2026"
    #[must_use]
    pub fn month_year(self, date: NaiveDate) -> String {
        self.date_pattern_month(self.month(date), year(date))
    }

    /// "décembre"
    #[must_use]
    pub fn month(self, date: NaiveDate) -> &'static str {
        self.nth(key::DATE_MONTH_1, date.month0())
    }

    /// "déc."
    #[must_use]
    pub fn month_short(self, date: NaiveDate) -> &'static str {
        self.nth(key::DATE_MONTH_SHORT_1, date.month0())
    }

    /// "mardi"
    #[must_use]
    pub fn weekday(self, date: NaiveDate) -> &'static str {
        self.weekday_named(date.weekday())
    }

    /// "mardi", whichever
    #[must_use]
    pub fn weekday_named(self, weekday: Weekday) -> &'static str {
        self.nth(key::DATE_WEEKDAY_1, weekday.num_days_from_monday())
    }

    /// "mar."
    #[must_use]
    pub fn weekday_short(self, date: NaiveDate) -> &'static str {
        self.nth(key::DATE_WEEKDAY_SHORT_1, date.weekday().num_days_from_monday())
    }

    /// The hour in a sentence: "10 h 30", "9 h".
    #[must_use]
    pub fn time(self, hour: u32, minute: u32) -> String {
        if minute == 0 {
            self.date_pattern_hour(hour)
        } else {
            self.date_pattern_time(hour, &two_digits(minute))
        }
    }

    /// The hour in a table or on a button, the same in every language: "9:00".
    #[must_use]
    pub fn clock(self, hour: u32, minute: u32) -> String {
        let mut out = String::new();
        push_number(&mut out, hour);
        out.push(':');
        out.push_str(&two_digits(minute));
        out
    }

    /// The text so many places after another: the numbered names of `date.ftl`
    /// follow each other.
    fn nth(self, first: Key, offset: u32) -> &'static str {
        self.get(Key(first.0 + offset as u16))
    }
}

fn two_digits(number: u32) -> String {
    let mut out = String::new();
    if number < 10 {
        out.push('0');
    }
    push_number(&mut out, number);
    out
}

/// The year of our era.
fn year(date: NaiveDate) -> u32 {
    date.year().unsigned_abs()
}
