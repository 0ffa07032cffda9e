//! Every deadline on the grid: both sides of every threshold of the starts,
//! against the same arithmetic written once more.

use crate::grid::today;
use crate::law::plus;
use crate::report::report;
use chrono::{Datelike, NaiveDate};
use domain::eligibility::{
    Deadline, DeadlineKind, DeadlinePolicy, FactName, Facts, PartialDate, RULEBOOK, VERSIONS,
};

/// Today less 18 and less 36 months, the decree and its order, month's ends,
/// each with its neighbours, and months without a day around them.
const ORDERED: &[&str] = &[
    "",
    "unsure",
    "2023-11-22",
    "2023-11-23",
    "2023-11-24",
    "2024-02-29",
    "2024-05-03",
    "2024-05-04",
    "2024-05-05",
    "2024-12-31",
    "2025-01-01",
    "2025-01-02",
    "2025-05-22",
    "2025-05-23",
    "2025-05-24",
    "2025-08-30",
    "2025-08-31",
    "2026-11-23",
    "2024-04",
    "2024-05",
    "2024-06",
    "2024-12",
    "2025-01",
    "2025-05",
];
/// Today less three months, and the ends of months that February cuts short.
const REGISTERED: &[&str] = &[
    "",
    "unsure",
    "2026-08-22",
    "2026-08-23",
    "2026-08-24",
    "2025-11-29",
    "2025-11-30",
    "2026-08",
    "2026-09",
    "2026-11-23",
];

/// The dates as the texts count them: kind, day, unclear, first on the page.
fn as_the_texts_count(
    facts: &Facts,
    page: bool,
    policy: DeadlinePolicy,
) -> Vec<(DeadlineKind, NaiveDate, bool, bool)> {
    let start = |name| facts.date(name).known().map(PartialDate::first);
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let mut due = Vec::new();
    if let Some(registered) = start(FactName::RegisteredInCommuneOn) {
        due.push((DeadlineKind::PresentAtCentre, plus(registered, 3), false, false));
    }
    if let Some(ordered) = start(FactName::PermitOrderedOn) {
        let longer = !page && ordered >= day("2024-05-04");
        let longer_first = longer && policy == DeadlinePolicy::Decree2024;
        due.push((DeadlineKind::AimFor, plus(ordered, 18), false, !longer_first));
        if longer {
            let unclear = ordered < day("2025-01-01");
            due.push((DeadlineKind::AllowedUntil, plus(ordered, 36), unclear, longer_first));
        }
    }
    due
}

fn assert_explained(due: &Deadline, facts: &Facts) {
    let start = facts.date(due.start_fact).known().unwrap();
    assert_eq!((due.start, due.approximate), (start.first(), !start.is_day()));
    assert_eq!(due.date, plus(due.start, due.months.into()));
    assert_eq!(due.clamped, due.date.day() < due.start.day());
    assert_eq!(due.past, due.date < today());
    let of_the_order = due.kind != DeadlineKind::PresentAtCentre;
    assert_eq!(due.start_fact == FactName::PermitOrderedOn, of_the_order);
}

#[test]
fn every_deadline_on_both_sides_of_every_threshold_is_the_one_that_the_texts_count() {
    let mut counted = 0_u64;
    for book in VERSIONS {
        for ordered in ORDERED {
            for registered in REGISTERED {
                let mut facts = Facts::new();
                facts.set(FactName::PermitOrderedOn, &[*ordered]).unwrap();
                facts.set(FactName::RegisteredInCommuneOn, &[*registered]).unwrap();
                for policy in DeadlinePolicy::ALL {
                    let due = book.terms.deadlines(&facts, today(), *policy);
                    due.iter().for_each(|one| assert_explained(one, &facts));
                    let found: Vec<_> = due
                        .iter()
                        .map(|one| (one.kind, one.date, one.transition_unclear, one.headline))
                        .collect();
                    let page = book.version != RULEBOOK.version;
                    assert_eq!(found, as_the_texts_count(&facts, page, *policy), "{ordered} {registered}");
                    counted += 1;
                }
            }
        }
    }
    report(&format!("{counted} persons have the deadlines that the texts count"));
}
