use icalendar::{Calendar, Component, EventLike};
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn entry<'entry>() -> CalendarEntry<'entry> {
    CalendarEntry {
        uid: "019aa000-0000-7000-8000-000000000001@jalon.example.be",
        sequence: 0,
        changed_at: at("2026-11-23T07:30:00Z"),
        start: at("2026-12-01T08:00:00Z"),
        end: at("2026-12-01T09:30:00Z"),
        cancelled: false,
        language: "ar",
        summary: "موعد",
        description: "Référence K7Q-4MD\nApportez vos documents ; merci, à bientôt",
        location: "Bureau de La Louvière, rue Dieudonné François 43, 7100",
        position: Some((50.4755, 4.1853)),
        organiser: "Ce.R.A.I.C. \"démonstration\"",
        url: "https://jalon.example.be/ar/my/0123456789abcdef0123456789abcdef",
    }
}

fn read(entry: &CalendarEntry) -> icalendar::Event {
    let calendar: Calendar = calendar_file(entry).parse().unwrap();
    calendar.components.iter().find_map(|component| component.as_event().cloned()).unwrap()
}

#[test]
fn a_calendar_reads_the_appointment_as_it_was_written() {
    let event = read(&entry());
    assert_eq!(event.get_uid(), Some(entry().uid));
    assert_eq!(event.get_sequence(), Some(0));
    assert_eq!(event.get_summary(), Some("موعد"));
    assert_eq!(event.get_description(), Some(entry().description));
    assert_eq!(event.get_location(), Some(entry().location));
    assert_eq!(event.get_url(), Some(entry().url));
    assert_eq!(event.property_value("DTSTAMP"), Some("20261123T073000Z"));
    assert_eq!(event.property_value("STATUS"), Some("CONFIRMED"));
    assert_eq!(event.property_value("GEO"), Some("50.475500;4.185300"));
}

#[test]
fn hours_are_those_on_the_wall_in_brussels_in_winter_and_in_summer() {
    for (start, shown) in [
        ("2026-12-01T08:00:00Z", "20261201T090000"),
        ("2027-07-01T07:00:00Z", "20270701T090000"),
        ("2027-03-28T07:00:00Z", "20270328T090000"),
        ("2027-10-31T08:00:00Z", "20271031T090000"),
    ] {
        let event = read(&CalendarEntry { start: at(start), ..entry() });
        let written = event.properties().get("DTSTART").unwrap();
        assert_eq!(written.value(), shown);
        assert_eq!(written.params().get("TZID").unwrap().value(), "Europe/Brussels");
    }
}

#[test]
fn a_cancelled_appointment_frees_its_hour_and_rings_no_alarm() {
    let event = read(&CalendarEntry { cancelled: true, sequence: 3, ..entry() });
    assert_eq!(event.property_value("STATUS"), Some("CANCELLED"));
    assert_eq!(event.get_sequence(), Some(3));
    assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
    assert!(event.components().is_empty());
}

/// As RFC 5546 wants them (3.2.1 and 3.2.5), read by two programs that know nothing
/// of each other.
#[test]
fn a_calendar_is_told_whether_to_take_it_up_or_off() {
    for (cancelled, method, status) in [(false, "PUBLISH", "CONFIRMED"), (true, "CANCEL", "CANCELLED")] {
        let entry = CalendarEntry { cancelled, sequence: 3, ..entry() };
        let file = calendar_file(&entry);

        let one: Calendar = file.parse().unwrap();
        assert_eq!(one.property_value("METHOD"), Some(method));
        let event = read(&entry);
        let first = |name: &str| event.property_value(name).map(str::to_owned);

        let other = ical::IcalParser::new(file.as_bytes()).next().unwrap().unwrap();
        let of = |properties: &[ical::property::Property], name: &str| -> Vec<String> {
            properties.iter().filter(|one| one.name == name).filter_map(|one| one.value.clone()).collect()
        };
        assert_eq!(of(&other.properties, "METHOD"), [method]);
        assert_eq!((other.events.len(), other.timezones.len()), (1, 1));
        let event = &other.events[0];
        assert_eq!(event.alarms.len(), usize::from(!cancelled), "a cancellation has none");
        // What both must have, once each.
        for name in ["UID", "DTSTAMP", "ORGANIZER", "SEQUENCE", "DTSTART", "STATUS"] {
            let found = of(&event.properties, name);
            assert_eq!(found.len(), 1, "{name}");
            assert_eq!(Some(&found[0]), first(name).as_ref(), "{name}");
        }
        assert_eq!(of(&event.properties, "STATUS"), [status]);
        assert_eq!(of(&event.properties, "UID"), [entry.uid], "the same as when it was booked");
    }
}

#[test]
fn the_alarm_rings_the_day_before() {
    let file = calendar_file(&entry());
    assert!(file.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1D\r\n"), "{file}");
}

#[test]
fn the_organiser_does_not_carry_the_secret_of_the_link() {
    let file = calendar_file(&entry());
    assert!(
        file.contains("ORGANIZER;CN=\"Ce.R.A.I.C. démonstration\":https://jalon.example.be\r\n"),
        "{file}"
    );
}

#[test]
fn the_time_zone_changes_its_clock_on_the_days_of_the_european_rule() {
    let file = calendar_file(&entry());
    let zone = file.split("BEGIN:VTIMEZONE").nth(1).unwrap().split("END:VTIMEZONE").next().unwrap();
    assert!(!zone.contains("DTSTAMP") && !zone.contains("UID"));
    for year in 2026..2040 {
        for (month, offset_before, offset_after) in [(3, 3600, 7200), (10, 7200, 3600)] {
            let last_sunday = (25..=31)
                .filter_map(|day| chrono::NaiveDate::from_ymd_opt(year, month, day))
                .rfind(|date| chrono::Datelike::weekday(date) == chrono::Weekday::Sun)
                .unwrap();
            let change = last_sunday.and_hms_opt(1, 0, 0).unwrap().and_utc();
            let offset = |instant| in_brussels(instant).offset().local_minus_utc();
            assert_eq!(offset(change - chrono::TimeDelta::seconds(1)), offset_before);
            assert_eq!(offset(change), offset_after);
        }
    }
}

proptest! {
    /// Whatever somebody writes into a name or an address, it stays one value
    /// of one property, in lines that every calendar can read.
    #[test]
    fn no_text_can_break_out_of_its_line(text in "\\PC{0,120}|[a-z;,:\\\\\"\r\n\u{0}é\u{200f}م ]{0,120}") {
        let entry = CalendarEntry { summary: &text, location: &text, description: &text, organiser: &text, ..entry() };
        let file = calendar_file(&entry);
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} bytes: {line}", line.len());
            prop_assert!(!line.contains(char::is_control), "{line:?}");
        }
        let unfolded = file.replace("\r\n ", "");
        let names: Vec<_> = unfolded.split("\r\n").filter_map(|line| line.split([':', ';']).next()).collect();
        prop_assert_eq!(names.iter().filter(|name| **name == "BEGIN").count(), 6);
        prop_assert_eq!(names.iter().filter(|name| **name == "SUMMARY").count(), 1);
        let kept: String = text.chars().filter(|one| *one == '\n' || !one.is_control()).collect();
        prop_assert_eq!(unescaped(value_of(&unfolded, "LOCATION")), kept);
    }
}

fn value_of<'file>(unfolded: &'file str, name: &str) -> &'file str {
    let line = unfolded.split("\r\n").find(|line| line.starts_with(name)).unwrap();
    line.split_once(':').unwrap().1
}

fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n') => out.push('\n'),
                Some(escaped) => out.push(escaped),
                None => {}
            },
            _ => out.push(character),
        }
    }
    out
}
