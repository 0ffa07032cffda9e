//! Deadlines and their arithmetic.

use crate::grid::today;
use crate::law::Plain;
use chrono::NaiveDate;
use domain::eligibility::{
    Because, Deadline, DeadlineKind, DeadlinePolicy, FactName, Facts, ReasonKey, Status, assess, deadlines,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ordered(text: &str) -> Facts {
    let mut facts = Facts::new();
    facts.set(FactName::PermitOrderedOn, &[text]).unwrap();
    facts
}

fn due(facts: &Facts, policy: DeadlinePolicy) -> Vec<Deadline> {
    deadlines(facts, today(), policy)
}

fn dates(facts: &Facts) -> Vec<(DeadlineKind, NaiveDate)> {
    due(facts, DeadlinePolicy::Seed18Months).iter().map(|due| (due.kind, due.date)).collect()
}

#[test]
fn a_card_ordered_on_the_last_day_of_august_ends_on_the_last_day_of_february() {
    let due = due(&ordered("2025-08-31"), DeadlinePolicy::Seed18Months);
    let [aim, allowed] = due.as_slice() else { panic!("{due:?}") };
    assert_eq!(
        (aim.date, aim.clamped, aim.months, aim.start),
        (day("2027-02-28"), true, 18, day("2025-08-31"))
    );
    assert_eq!((allowed.date, allowed.clamped, allowed.months), (day("2028-08-31"), false, 36));
    assert_eq!(dates(&ordered("2026-08-31"))[0].1, day("2028-02-29"), "a leap year has one day more");
}

#[test]
fn three_years_begin_with_the_decree_and_are_sure_with_its_order() {
    assert_eq!(dates(&ordered("2024-05-03")), [(DeadlineKind::AimFor, day("2025-11-03"))]);
    for (start, unclear) in [("2024-05-04", true), ("2024-12-31", true), ("2025-01-01", false)] {
        let due = due(&ordered(start), DeadlinePolicy::Seed18Months);
        let [aim, allowed] = due.as_slice() else { panic!("{due:?}") };
        assert!(!aim.transition_unclear);
        assert_eq!(allowed.transition_unclear, unclear, "{start}");
    }
}

#[test]
fn of_a_month_without_a_day_every_day_has_to_be_within_the_decree() {
    let may = due(&ordered("2024-05"), DeadlinePolicy::Decree2024);
    assert_eq!(may.len(), 1, "the first days of May came before the decree");
    assert!(may[0].approximate && may[0].headline);
    assert_eq!(may[0].date, day("2025-11-01"), "the earliest day is the prudent one");
    assert_eq!(due(&ordered("2024-06"), DeadlinePolicy::Decree2024).len(), 2);
}

#[test]
fn the_centre_chooses_which_date_comes_first() {
    let headline = |policy| {
        let due = due(&ordered("2025-09-15"), policy);
        let first: Vec<_> = due.iter().filter(|due| due.headline).map(|due| due.kind).collect();
        first
    };
    assert_eq!(headline(DeadlinePolicy::Seed18Months), [DeadlineKind::AimFor]);
    assert_eq!(headline(DeadlinePolicy::Decree2024), [DeadlineKind::AllowedUntil]);
}

#[test]
fn three_months_count_from_the_registration() {
    let mut facts = ordered("2024-03-10");
    facts.set(FactName::RegisteredInCommuneOn, &["2026-11-30"]).unwrap();
    let due = due(&facts, DeadlinePolicy::Decree2024);
    let [present, aim] = due.as_slice() else { panic!("{due:?}") };
    assert_eq!(
        (present.kind, present.date, present.clamped),
        (DeadlineKind::PresentAtCentre, day("2027-02-28"), true)
    );
    assert!(!present.past && !present.headline);
    assert!(aim.past && aim.headline, "the only end of the path comes first under either policy");
}

#[test]
fn a_deadline_is_past_from_the_day_after() {
    let on =
        |today: &str| deadlines(&ordered("2025-05-23"), day(today), DeadlinePolicy::Seed18Months)[0].past;
    assert!(!on("2026-11-23"));
    assert!(on("2026-11-24"));
}

#[test]
fn an_obligated_worker_learns_from_which_day_a_waiver_is_possible() {
    let person =
        Plain { work: "half_time_or_more", work_since: Some(day("2026-09-30")), ..Plain::obligated() };
    let on = |today: &str| assess(&person.facts(), day(today), DeadlinePolicy::Seed18Months);

    let verdict = on("2026-11-23");
    let remark =
        verdict.reasons.iter().find(|reason| reason.key == ReasonKey::Because(Because::WorkTooRecent));
    assert_eq!(remark.and_then(|remark| remark.date), Some(day("2026-12-31")));

    assert_eq!(on("2026-12-30").status, Status::Obligated, "exactly three months are not more than three");
    assert_eq!(on("2026-12-31").status, Status::Dispensed);
}

#[test]
fn without_the_day_of_the_order_no_date_is_invented() {
    let person = Plain { ordered: None, ..Plain::obligated() };
    let verdict = assess(&person.facts(), today(), DeadlinePolicy::Seed18Months);
    assert_eq!(verdict.status, Status::Obligated);
    assert!(verdict.deadlines.is_empty());
    assert!(verdict.reasons.iter().any(|reason| reason.key == ReasonKey::Because(Because::OrderDateUnknown)));
}
