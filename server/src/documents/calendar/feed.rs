//! Many appointments as one calendar that is looked at again and again.

use chrono::{DateTime, Utc};
use domain::calendar::{CalendarFile, Method};

use super::{CalendarEntry, TIME_ZONE, event, utc, wall};

/// One appointment of an agenda that is followed; nobody is named in it.
pub struct FeedEvent {
    /// Stays the same while the appointment stands.
    pub uid: String,
    /// Grows with whatever happens to it.
    pub sequence: u32,
    pub changed_at: DateTime<Utc>,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    /// Somebody was asked and has not answered.
    pub is_open: bool,
    pub summary: String,
    pub description: String,
    pub location: String,
}

/// The calendar of an agenda, by its name, in this language.
#[must_use]
pub fn feed_file(name: &str, language: &str, events: &[FeedEvent]) -> String {
    let mut file = begun(name);
    let in_words = |property: &str| format!("{property};LANGUAGE={language}");
    for event in events {
        file.line("BEGIN:VEVENT");
        file.text("UID", &event.uid);
        file.line(&format!("SEQUENCE:{}", event.sequence));
        file.line(&format!("DTSTAMP:{}", utc(event.changed_at)));
        file.line(&format!("LAST-MODIFIED:{}", utc(event.changed_at)));
        file.line(&format!("DTSTART;TZID=Europe/Brussels:{}", wall(event.start)));
        file.line(&format!("DTEND;TZID=Europe/Brussels:{}", wall(event.end)));
        file.line(if event.is_open { "STATUS:TENTATIVE" } else { "STATUS:CONFIRMED" });
        file.text(&in_words("SUMMARY"), &event.summary);
        file.text(&in_words("DESCRIPTION"), &event.description);
        file.text("LOCATION", &event.location);
        file.line("CLASS:PRIVATE");
        file.line("TRANSP:OPAQUE");
        file.line("END:VEVENT");
    }
    file.finish()
}

/// The calendar of one person's own appointment, by its name: the same entry as in her
/// messages, cancelled where it is.
#[must_use]
pub fn followed_file(name: &str, entries: &[CalendarEntry<'_>]) -> String {
    let mut file = begun(name);
    entries.iter().for_each(|entry| event(&mut file, entry));
    file.finish()
}

/// The head of a calendar that is looked at again and again.
fn begun(name: &str) -> CalendarFile {
    let mut file = CalendarFile::new(Some(Method::Publish));
    // Both spellings: what RFC 7986 calls them, and what programs understood before it.
    for property in ["NAME", "X-WR-CALNAME"] {
        file.text(property, name);
    }
    file.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    file.line("X-PUBLISHED-TTL:PT1H");
    TIME_ZONE.iter().for_each(|line| file.line(line));
    file
}
