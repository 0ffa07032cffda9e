//! The Sunday the clocks change, Easter Monday, and every year to come.
#![expect(clippy::unwrap_used, reason = "what a test is given, it may take for granted")]

use chrono::{Datelike, NaiveDate, Weekday};
use domain::calendar::{
    HalfDay, Holiday, WallTime, brussels_date, easter_sunday, holiday_on, holidays_of, in_brussels,
    instant_of,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn wall(text: &str) -> chrono::NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn easter_falls_where_the_almanacs_say() {
    for sunday in [
        "1961-04-02",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2030-04-21",
        "2035-03-25",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
        "2285-03-22",
    ] {
        assert_eq!(easter_sunday(day(sunday).year()), Some(day(sunday)));
    }
}

#[test]
fn easter_is_a_sunday_of_spring_in_every_year() {
    for year in 1583..4000 {
        let sunday = easter_sunday(year).unwrap();
        assert_eq!(sunday.weekday(), Weekday::Sun, "{year}");
        let (first, last) = (NaiveDate::from_ymd_opt(year, 3, 22), NaiveDate::from_ymd_opt(year, 4, 25));
        assert!(first.unwrap() <= sunday && sunday <= last.unwrap(), "{year}");
    }
}

#[test]
fn the_ten_legal_holidays_of_2026_and_of_2035_are_the_published_ones() {
    let legal = |year| -> Vec<String> {
        let all = holidays_of(year).into_iter().filter(|(_, holiday)| holiday.is_legal());
        all.map(|(date, _)| date.format("%m-%d").to_string()).collect()
    };
    assert_eq!(
        legal(2026),
        ["01-01", "04-06", "05-01", "05-14", "05-25", "07-21", "08-15", "11-01", "11-11", "12-25"]
    );
    assert_eq!(
        legal(2035),
        ["01-01", "03-26", "05-01", "05-03", "05-14", "07-21", "08-15", "11-01", "11-11", "12-25"]
    );
}

#[test]
fn the_day_of_the_french_community_is_known_but_not_legal() {
    assert_eq!(holiday_on(day("2026-09-27")), Some(Holiday::FrenchCommunity));
    assert!(!Holiday::FrenchCommunity.is_legal());
    assert_eq!(holiday_on(day("2026-09-28")), None);
}

#[test]
fn ascension_on_the_first_of_may_is_still_a_holiday() {
    assert!(holiday_on(day("2008-05-01")).is_some_and(Holiday::is_legal));
}

#[test]
fn the_hour_that_is_skipped_in_march_does_not_exist() {
    for sunday in ["2026-03-29", "2027-03-28"] {
        for minute in ["02:00:00", "02:15:00", "02:59:00"] {
            assert_eq!(instant_of(wall(&format!("{sunday}T{minute}"))), None);
        }
        let before = instant_of(wall(&format!("{sunday}T01:59:00"))).unwrap();
        let after = instant_of(wall(&format!("{sunday}T03:00:00"))).unwrap();
        assert_eq!((after - before).num_minutes(), 1);
    }
}

#[test]
fn the_hour_that_comes_twice_in_october_means_the_first_one() {
    for sunday in ["2026-10-25", "2027-10-31"] {
        let half_past_two = instant_of(wall(&format!("{sunday}T02:30:00"))).unwrap();
        assert_eq!(in_brussels(half_past_two).to_rfc3339(), format!("{sunday}T02:30:00+02:00"));
        let three = instant_of(wall(&format!("{sunday}T03:00:00"))).unwrap();
        assert_eq!((three - half_past_two).num_minutes(), 90);
    }
}

#[test]
fn brussels_is_a_day_ahead_before_greenwich_is() {
    let late = chrono::DateTime::parse_from_rfc3339("2026-11-23T23:30:00Z").unwrap().to_utc();
    assert_eq!(brussels_date(late), day("2026-11-24"));
}

#[test]
fn a_half_day_is_decided_by_its_start() {
    let half = |text| HalfDay::of(WallTime::parse(text).unwrap());
    assert_eq!(half("09:00"), HalfDay::Morning);
    assert_eq!(half("12:29"), HalfDay::Morning);
    assert_eq!(half("12:30"), HalfDay::Afternoon);
    for half in HalfDay::ALL {
        assert_eq!(HalfDay::from_code(half.code()), Some(half));
        assert_eq!(serde_json::to_string(&half).unwrap(), format!("\"{}\"", half.code()));
    }
}

#[test]
fn a_time_of_day_is_read_or_refused() {
    assert_eq!(WallTime::parse("9:05").unwrap().to_string(), "09:05");
    assert_eq!(serde_json::from_str::<WallTime>("\"13:45\"").unwrap().minutes(), 825);
    for wrong in ["", "9", "24:00", "12:60", "12:5", "-1:00", "12:00:00", "١٢:٠٠", "+9:00", "9 :00"] {
        assert_eq!(WallTime::parse(wrong), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn every_instant_survives_its_way_over_the_wall_clock(minutes in 0_i64..60 * 24 * 365 * 30) {
        let instant = chrono::DateTime::from_timestamp(1_600_000_000 + minutes * 60, 0).unwrap();
        let shown = in_brussels(instant);
        prop_assert_eq!(shown.to_utc(), instant);
        let again = instant_of(shown.naive_local()).unwrap();
        // In the doubled hour the wall clock means its first passage.
        prop_assert!(again == instant || (instant - again).num_minutes() == 60);
    }
}
