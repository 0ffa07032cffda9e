//! An appointment as a calendar file (RFC 5545), written by hand: the order of
//! properties, the folding and the time zone are ours to get right, and no
//! library at hand leaves `DTSTAMP` out of a time zone.

use chrono::{DateTime, Utc};
use domain::calendar::in_brussels;

/// One appointment, already worded in its person's language.
pub struct CalendarEntry<'entry> {
    /// Stays the same when the appointment moves or is cancelled.
    pub uid: &'entry str,
    /// Grows with every change, so that calendars know which file is newer.
    pub sequence: u32,
    /// When this state of the appointment came about.
    pub changed_at: DateTime<Utc>,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub cancelled: bool,
    /// Code of the language of the words below.
    pub language: &'entry str,
    /// Neutral: a calendar lies open on a table.
    pub summary: &'entry str,
    pub description: &'entry str,
    pub location: &'entry str,
    /// Latitude and longitude of the office.
    pub position: Option<(f64, f64)>,
    pub organiser: &'entry str,
    /// The person's own secret link.
    pub url: &'entry str,
}

/// Brussels since 1996, the rule of the European Union.
const TIME_ZONE: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Brussels",
    "BEGIN:DAYLIGHT",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// The calendar file of one appointment.
#[must_use]
pub fn calendar_file(entry: &CalendarEntry) -> String {
    let mut file = Lines::default();
    file.add("BEGIN:VCALENDAR");
    file.add("VERSION:2.0");
    file.add("PRODID:-//Jalon//Jalon//FR");
    file.add("CALSCALE:GREGORIAN");
    file.add("METHOD:PUBLISH");
    TIME_ZONE.iter().for_each(|line| file.add(line));
    event(&mut file, entry);
    file.add("END:VCALENDAR");
    file.0
}

fn event(file: &mut Lines, entry: &CalendarEntry) {
    let language = entry.language;
    file.add("BEGIN:VEVENT");
    file.add(&format!("UID:{}", escaped(entry.uid)));
    file.add(&format!("SEQUENCE:{}", entry.sequence));
    file.add(&format!("DTSTAMP:{}", utc(entry.changed_at)));
    file.add(&format!("LAST-MODIFIED:{}", utc(entry.changed_at)));
    file.add(&format!("DTSTART;TZID=Europe/Brussels:{}", wall(entry.start)));
    file.add(&format!("DTEND;TZID=Europe/Brussels:{}", wall(entry.end)));
    file.add(if entry.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    file.add(&format!("SUMMARY;LANGUAGE={language}:{}", escaped(entry.summary)));
    file.add(&format!("DESCRIPTION;LANGUAGE={language}:{}", escaped(entry.description)));
    file.add(&format!("LOCATION:{}", escaped(entry.location)));
    if let Some((latitude, longitude)) = entry.position {
        file.add(&format!("GEO:{latitude:.6};{longitude:.6}"));
    }
    file.add(&format!("ORGANIZER;CN={}:{}", quoted(entry.organiser), site_of(entry.url)));
    file.add(&format!("URL:{}", entry.url.replace(char::is_control, "")));
    file.add("CLASS:PRIVATE");
    file.add(if entry.cancelled { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    if !entry.cancelled {
        file.add("BEGIN:VALARM");
        file.add("ACTION:DISPLAY");
        file.add("TRIGGER:-P1D");
        file.add(&format!("DESCRIPTION:{}", escaped(entry.summary)));
        file.add("END:VALARM");
    }
    file.add("END:VEVENT");
}

fn utc(instant: DateTime<Utc>) -> String {
    instant.format("%Y%m%dT%H%M%SZ").to_string()
}

fn wall(instant: DateTime<Utc>) -> String {
    in_brussels(instant).format("%Y%m%dT%H%M%S").to_string()
}

/// A text value (RFC 5545, 3.3.11). Control characters other than the line
/// break have no way to be written, so they go.
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

/// A parameter in quotation marks, which it cannot hold itself (3.2).
fn quoted(text: &str) -> String {
    let text: String =
        text.chars().filter(|character| !character.is_control() && *character != '"').collect();
    format!("\"{text}\"")
}

/// The organiser's address: the site, without the secret that follows.
fn site_of(url: &str) -> String {
    let after_scheme = url.find("://").map_or(0, |at| at + 3);
    let host_ends =
        url.get(after_scheme..).and_then(|rest| rest.find('/')).map_or(url.len(), |at| after_scheme + at);
    url.get(..host_ends).unwrap_or_default().replace(char::is_control, "")
}

/// Lines of at most 75 bytes, folded between characters (3.1).
#[derive(Default)]
struct Lines(String);

impl Lines {
    const LONGEST: usize = 75;

    fn add(&mut self, line: &str) {
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
}

#[cfg(test)]
mod tests;
