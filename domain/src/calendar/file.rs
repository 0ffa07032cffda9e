//! Calendar files (RFC 5545), written by hand: the order of properties and the
//! folding are ours to get right, phones write them too, and no library at hand
//! is light or leaves `DTSTAMP` out of a time zone. Words come in from outside.

use chrono::{Datelike, NaiveDate};

/// A calendar file in the making.
#[derive(Debug, Clone)]
pub struct CalendarFile(String);

/// An entry that takes whole days and no time of anybody.
#[derive(Debug, Clone, Copy)]
pub struct DayEntry<'entry> {
    /// Stays the same when the entry is made again, so that it replaces itself.
    pub uid: &'entry str,
    /// The day on which it was made: the later one counts.
    pub made_on: NaiveDate,
    /// The day it stands on.
    pub day: NaiveDate,
    /// Code of the language of the words below.
    pub language: &'entry str,
    /// Its name.
    pub summary: &'entry str,
    /// What is to be done.
    pub description: &'entry str,
    /// How long before its midnight, or after it, the calendar speaks of it:
    /// durations (3.3.6).
    pub alarms: &'entry [&'entry str],
}

/// The first day that a sequence number can count.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// What a calendar is to do with a file (RFC 5546).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Take up what stands in it (3.2.1).
    Publish,
    /// Take off what it has of it (3.2.5).
    Cancel,
}

impl CalendarFile {
    /// A line may have so many bytes (3.1).
    const LONGEST: usize = 75;

    /// The head of a file; without a method where nobody organises what stands in
    /// it.
    #[must_use]
    pub fn new(method: Option<Method>) -> Self {
        let mut file = Self(String::new());
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Jalon//Jalon//FR");
        file.line("CALSCALE:GREGORIAN");
        match method {
            Some(Method::Publish) => file.line("METHOD:PUBLISH"),
            Some(Method::Cancel) => file.line("METHOD:CANCEL"),
            None => {}
        }
        file
    }

    /// Adds a line, folded between characters where it is too long (3.1).
    pub fn line(&mut self, line: &str) {
        let mut width = 0;
        for character in line.chars() {
            if width + character.len_utf8() > Self::LONGEST {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(character);
            width += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a property whose value is a text (3.3.11).
    pub fn text(&mut self, property: &str, value: &str) {
        self.line(&[property, ":", &escaped(value)].concat());
    }

    /// Adds an entry of whole days, with its alarms.
    pub fn day(&mut self, entry: &DayEntry<'_>) {
        let in_words = |property: &str| [property, ";LANGUAGE=", entry.language].concat();
        let sequence = (entry.made_on - FIRST_DAY).num_days().max(0);
        let next = entry.day.succ_opt().unwrap_or(entry.day);
        self.line("BEGIN:VEVENT");
        self.text("UID", entry.uid);
        self.line(&["SEQUENCE:", &sequence.to_string()].concat());
        self.line(&["DTSTAMP:", &compact(entry.made_on), "T000000Z"].concat());
        self.line(&["DTSTART;VALUE=DATE:", &compact(entry.day)].concat());
        self.line(&["DTEND;VALUE=DATE:", &compact(next)].concat());
        self.text(&in_words("SUMMARY"), entry.summary);
        self.text(&in_words("DESCRIPTION"), entry.description);
        self.line("CLASS:PRIVATE");
        self.line("TRANSP:TRANSPARENT");
        for when in entry.alarms {
            self.alarm(when, entry.summary);
        }
        self.line("END:VEVENT");
    }

    /// Adds an alarm to the entry in the making; `when` is a duration from its
    /// beginning.
    pub fn alarm(&mut self, when: &str, words: &str) {
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.line(&["TRIGGER:", when].concat());
        self.text("DESCRIPTION", words);
        self.line("END:VALARM");
    }

    /// The whole file.
    #[must_use]
    pub fn finish(mut self) -> String {
        self.line("END:VCALENDAR");
        self.0
    }
}

/// A text value (3.3.11). Control characters other than the line break have no
/// way to be written, so they go.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            _ if character.is_control() => {}
            _ => out.push(character),
        }
    }
    out
}

/// `20270315`: a date as calendars write it (3.3.4).
fn compact(date: NaiveDate) -> String {
    let digits = |number: u32, count: usize| {
        let text = number.to_string();
        ["0".repeat(count.saturating_sub(text.len())), text].concat()
    };
    [digits(date.year().unsigned_abs(), 4), digits(date.month(), 2), digits(date.day(), 2)].concat()
}
