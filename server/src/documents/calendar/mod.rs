//! An appointment as a calendar file (RFC 5545), at its hour in Brussels.

mod feed;

use chrono::{DateTime, Utc};
use domain::calendar::{CalendarFile, Method, in_brussels};

pub use feed::{FeedEvent, feed_file, followed_file};

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

/// A cancelled appointment is taken off the calendars that have it.
#[must_use]
pub const fn method_of(cancelled: bool) -> Method {
    if cancelled { Method::Cancel } else { Method::Publish }
}

/// The calendar file of one appointment.
#[must_use]
pub fn calendar_file(entry: &CalendarEntry) -> String {
    let mut file = CalendarFile::new(Some(method_of(entry.cancelled)));
    TIME_ZONE.iter().for_each(|line| file.line(line));
    event(&mut file, entry);
    file.finish()
}

fn event(file: &mut CalendarFile, entry: &CalendarEntry) {
    let in_words = |property: &str| format!("{property};LANGUAGE={}", entry.language);
    file.line("BEGIN:VEVENT");
    file.text("UID", entry.uid);
    file.line(&format!("SEQUENCE:{}", entry.sequence));
    file.line(&format!("DTSTAMP:{}", utc(entry.changed_at)));
    file.line(&format!("LAST-MODIFIED:{}", utc(entry.changed_at)));
    file.line(&format!("DTSTART;TZID=Europe/Brussels:{}", wall(entry.start)));
    file.line(&format!("DTEND;TZID=Europe/Brussels:{}", wall(entry.end)));
    file.line(if entry.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    file.text(&in_words("SUMMARY"), entry.summary);
    file.text(&in_words("DESCRIPTION"), entry.description);
    file.text("LOCATION", entry.location);
    if let Some((latitude, longitude)) = entry.position {
        file.line(&format!("GEO:{latitude:.6};{longitude:.6}"));
    }
    file.line(&format!("ORGANIZER;CN={}:{}", quoted(entry.organiser), site_of(entry.url)));
    file.line(&format!("URL:{}", entry.url.replace(char::is_control, "")));
    file.line("CLASS:PRIVATE");
    file.line(if entry.cancelled { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    if !entry.cancelled {
        file.alarm("-P1D", entry.summary);
    }
    file.line("END:VEVENT");
}

fn utc(instant: DateTime<Utc>) -> String {
    instant.format("%Y%m%dT%H%M%SZ").to_string()
}

fn wall(instant: DateTime<Utc>) -> String {
    in_brussels(instant).format("%Y%m%dT%H%M%S").to_string()
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

#[cfg(test)]
mod tests;
