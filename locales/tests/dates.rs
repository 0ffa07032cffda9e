//! Dates and hours in words.

#![expect(clippy::unwrap_used, reason = "a helper of tests that cannot go on without")]

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use locales::{Lang, Texts};
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn the_first_of_a_month_is_premier_in_french_alone() {
    let first = day(2026, 12, 1);

    assert_eq!(Texts::of(Lang::Fr).date_long(first), "mardi 1er décembre 2026");
    assert_eq!(Texts::of(Lang::Fr).date_day(day(2026, 12, 2)), "mercredi 2 décembre");
    assert_eq!(Texts::of(Lang::En).date_long(first), "Tuesday 1 December 2026");
    assert_eq!(Texts::of(Lang::Ar).date_long(first), "الثلاثاء 1 ديسمبر 2026");
}

#[test]
fn a_date_has_a_form_for_every_place() {
    let texts = Texts::of(Lang::Fr);
    let date = day(2027, 3, 5);

    assert_eq!(texts.date(date), "5 mars 2027");
    assert_eq!(texts.date_short(date), "05/03/2027");
    assert_eq!(texts.day_month_short(date), "5 mars");
    assert_eq!(texts.month_year(date), "mars 2027");
    assert_eq!(texts.weekday_short(date), "ven.");
}

#[test]
fn an_hour_is_said_as_people_say_it_and_shown_as_clocks_show_it() {
    assert_eq!(Texts::of(Lang::Fr).time(10, 30), "10\u{a0}h\u{a0}30");
    assert_eq!(Texts::of(Lang::Fr).time(9, 0), "9\u{a0}h");
    assert_eq!(Texts::of(Lang::Fr).time(9, 5), "9\u{a0}h\u{a0}05");
    assert_eq!(Texts::of(Lang::En).time(9, 0), "9:00");
    assert_eq!(Texts::of(Lang::Ar).time(14, 15), "14:15");
    assert_eq!(Texts::of(Lang::Ar).clock(9, 0), "9:00");
}

#[test]
fn twelve_months_and_seven_days_have_names_of_their_own() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        let months: Vec<NaiveDate> = (1..=12).map(|month| day(2026, month, 1)).collect();
        let week: Vec<NaiveDate> = (1..=7).map(|date| day(2026, 6, date)).collect();
        let count = |names: Vec<&'static str>| names.into_iter().collect::<BTreeSet<_>>().len();

        assert_eq!(count(months.iter().map(|date| texts.month(*date)).collect()), 12);
        assert_eq!(count(months.iter().map(|date| texts.month_short(*date)).collect()), 12);
        assert_eq!(count(week.iter().map(|date| texts.weekday(*date)).collect()), 7);
        assert_eq!(count(week.iter().map(|date| texts.weekday_short(*date)).collect()), 7);
    }
}

#[test]
fn names_stand_in_the_order_of_the_calendar() {
    let texts = Texts::of(Lang::Fr);
    let french = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
    let said: Vec<&str> = (1..=12).map(|month| texts.month(day(2026, month, 1))).collect();

    assert_eq!(said.join(" "), french);
    // 1 June 2026 is a Monday.
    let week: Vec<&str> = (1..=7).map(|date| texts.weekday(day(2026, 6, date))).collect();
    assert_eq!(week.join(" "), "lundi mardi mercredi jeudi vendredi samedi dimanche");
    let arabic: Vec<&str> = (1..=7).map(|date| Texts::of(Lang::Ar).weekday(day(2026, 6, date))).collect();
    assert_eq!(arabic.join(" "), "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد");
}

proptest! {
    #[test]
    fn every_date_says_its_day_its_month_and_its_year(days in 0..80_000_i32) {
        let date = NaiveDate::from_num_days_from_ce_opt(700_000 + days).unwrap();
        for lang in Lang::ALL {
            let said = Texts::of(lang).date_long(date);
            prop_assert!(said.contains(&date.year().to_string()), "{said}");
            prop_assert!(said.contains(Texts::of(lang).month(date)), "{said}");
            prop_assert!(said.contains(Texts::of(lang).weekday(date)), "{said}");
            prop_assert!(said.contains(&date.day().to_string()), "{said}");
        }
    }
}
