//! The values at which rules change their mind: every word of a list, and of
//! dates the day before, the day and the day after each threshold. Facts that
//! no rule reads together with others stand in groups of their own.

use chrono::NaiveDate;
use domain::eligibility::FactName;

/// The day of every proof.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// Facts that rules read together, and their values in the words of forms.
pub struct Group {
    pub name: &'static str,
    pub facts: Vec<(FactName, Vec<Value>)>,
}

/// One value, as several words where a fact has several.
pub type Value = Vec<&'static str>;

fn each(words: &[&'static str]) -> Vec<Value> {
    words.iter().map(|word| vec![*word]).collect()
}

/// Every set of the five kinds of nationality that the law tells apart.
fn nationality_sets() -> Vec<Value> {
    let kinds = ["BE", "FR", "GB", "TR", "SY"];
    (1_usize..32)
        .map(|set| (0..5).filter(|bit| set >> bit & 1 == 1).map(|bit| kinds[bit]).collect())
        .collect()
}

/// Earlier than every other date: they fill holes, so that a date not yet
/// answered can lie on either side of every date that is.
const EARLIEST_STAY: &str = "1900-01-01";
const EARLIEST_ORDER: &str = "1940-01-01";

/// Order − 36 months, today − 36 months, each with its neighbours, and the
/// first and last days of the months that are also given without a day.
const STAY: &[&str] = &[
    "unsure",
    EARLIEST_STAY,
    "1980-01-01",
    "2022-09-01",
    "2022-09-14",
    "2022-09-15",
    "2022-09-16",
    "2022-09-30",
    "2023-11-01",
    "2023-11-22",
    "2023-11-23",
    "2023-11-24",
    "2023-11-30",
    "2024-02-29",
    "2025-06-01",
    "2026-11-23",
];
const ORDERED: &[&str] = &[
    "unsure",
    EARLIEST_ORDER,
    "1990-01-01",
    "2025-09-01",
    "2025-09-14",
    "2025-09-15",
    "2025-09-16",
    "2025-09-30",
    "2026-11-01",
    "2026-11-22",
    "2026-11-23",
];
const BORN: &[&str] = &[
    "unsure",
    "1930-01-01",
    "1961-01-01",
    "1961-11-01",
    "1961-11-22",
    "1961-11-23",
    "1961-11-24",
    "1961-11-30",
    "1961-12-31",
    "1990-05-10",
    "2008-01-01",
    "2008-02-29",
    "2008-11-01",
    "2008-11-22",
    "2008-11-23",
    "2008-11-24",
    "2008-11-30",
    "2008-12-31",
    "2026-11-23",
];
const WORK_SINCE: &[&str] = &[
    "1990-01-01",
    "2026-08-01",
    "2026-08-21",
    "2026-08-22",
    "2026-08-23",
    "2026-08-24",
    "2026-08-31",
    "2026-11-23",
];

/// The groups; the tests of `crate::independence` hold them to their word.
pub fn groups() -> Vec<Group> {
    let words = |name: FactName| (name, each(name.words()));
    let alone = |name: FactName| Group { name: name.as_str(), facts: vec![words(name)] };
    vec![
        alone(FactName::Region),
        Group {
            name: "nationalities, document and family",
            facts: vec![
                (FactName::Nationalities, nationality_sets()),
                words(FactName::ResidenceDocument),
                words(FactName::PermitLongerThanThreeMonths),
                words(FactName::FamilyTie),
            ],
        },
        alone(FactName::AsylumPending),
        alone(FactName::TemporaryProtection),
        Group {
            name: "stay and order",
            facts: vec![
                (FactName::LegalStaySince, each(STAY)),
                (FactName::PermitOrderedOn, each(ORDERED)),
                words(FactName::LegalStayIncludesAsylumProcedure),
            ],
        },
        Group {
            name: "age",
            facts: vec![(FactName::BirthDate, each(BORN)), words(FactName::UnaccompaniedMinorInAutonomy)],
        },
        alone(FactName::PriorCertificate),
        alone(FactName::BelgianDiploma),
        alone(FactName::StandstillState),
        Group { name: "work", facts: vec![words(FactName::Work), (FactName::WorkSince, each(WORK_SINCE))] },
        alone(FactName::Study),
        alone(FactName::Medical),
    ]
}

/// Months and years without a day that straddle a threshold, or do not.
fn vague_values(name: FactName) -> &'static [&'static str] {
    match name {
        FactName::LegalStaySince => &["2022-09", "2023-11", "2025-06"],
        FactName::PermitOrderedOn => &["2025-09", "2026-11"],
        FactName::BirthDate => &["1961-11", "2008-11", "1961", "2008", "1990"],
        FactName::WorkSince => &["2026-08", "2026-11"],
        _ => &[],
    }
}

/// Whether "I don't know" is a value that the table itself judges, not a hole.
fn judges_unsure(name: FactName) -> bool {
    matches!(name, FactName::LegalStaySince | FactName::PermitOrderedOn | FactName::BirthDate)
}

/// What a person who does not know everything may say of a fact: its values
/// but those that only fill holes, nothing, "I don't know", and vague dates.
pub fn partial_values(name: FactName, values: &[Value]) -> Vec<Value> {
    let mut all = values.to_vec();
    all.retain(|value| value != &[EARLIEST_STAY] && value != &[EARLIEST_ORDER]);
    all.push(Vec::new());
    if !judges_unsure(name) {
        all.push(vec!["unsure"]);
    }
    all.extend(each(vague_values(name)));
    all
}

/// Whether a value fills the hole that another leaves; a value fills itself.
pub fn fills(name: FactName, hole: &Value, value: &Value) -> bool {
    match hole.as_slice() {
        [] => true,
        ["unsure"] => !judges_unsure(name) || hole == value,
        // A month or a year is filled by its days.
        [word] if vague_values(name).contains(word) => value.iter().all(|day| day.starts_with(word)),
        _ => hole == value,
    }
}
