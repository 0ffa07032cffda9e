//! The values at which rules change their mind: every word of a list, and of
//! dates the day before, the day and the day after each threshold. Facts that
//! no rule reads together with others stand in groups of their own.

use chrono::NaiveDate;
use domain::eligibility::{FactName, Facts};

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

/// The groups; the test `every_rule_reads_one_group` holds them to their word.
pub fn groups() -> Vec<Group> {
    let words = |name: FactName| (name, each(name.words()));
    let alone = |name: FactName| Group { name: name.as_str(), facts: vec![words(name)] };
    vec![
        alone(FactName::Region),
        Group {
            name: "nationalities and document",
            facts: vec![
                (FactName::Nationalities, nationality_sets()),
                words(FactName::ResidenceDocument),
                words(FactName::PermitLongerThanThreeMonths),
            ],
        },
        alone(FactName::AsylumPending),
        alone(FactName::TemporaryProtection),
        alone(FactName::FamilyTie),
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
pub fn vague_values(name: FactName) -> Vec<Value> {
    each(match name {
        FactName::LegalStaySince => &["2022-09", "2023-11", "2025-06"],
        FactName::PermitOrderedOn => &["2025-09", "2026-11"],
        FactName::BirthDate => &["1961-11", "2008-11", "1961", "2008", "1990"],
        FactName::WorkSince => &["2026-08", "2026-11"],
        _ => &[],
    })
}

/// Whether "I don't know" is a value that the table itself judges, not a hole.
pub fn judges_unsure(name: FactName) -> bool {
    matches!(name, FactName::LegalStaySince | FactName::PermitOrderedOn | FactName::BirthDate)
}

impl Group {
    /// Every combination of the group's values.
    pub fn complete(&self) -> Vec<Facts> {
        self.combine(|_, values| values.to_vec())
    }

    /// Every combination of values, holes and vague dates.
    pub fn partial(&self) -> Vec<Facts> {
        self.combine(|name, values| {
            let mut all = values.to_vec();
            all.retain(|value| value != &[EARLIEST_STAY] && value != &[EARLIEST_ORDER]);
            all.push(Vec::new());
            if !judges_unsure(name) {
                all.push(vec!["unsure"]);
            }
            all.extend(vague_values(name));
            all
        })
    }

    fn combine(&self, values: impl Fn(FactName, &[Value]) -> Vec<Value>) -> Vec<Facts> {
        let mut all = vec![Facts::new()];
        for (name, known) in &self.facts {
            let values = values(*name, known);
            all = all
                .iter()
                .flat_map(|facts| {
                    values.iter().map(|value| {
                        let mut more = *facts;
                        more.set(*name, value).unwrap();
                        more
                    })
                })
                .collect();
        }
        all
    }

    /// The complete combinations that fill the holes of a partial one.
    pub fn completions<'all>(&self, partial: &Facts, complete: &'all [Facts]) -> Vec<&'all Facts> {
        complete
            .iter()
            .filter(|full| self.facts.iter().all(|(name, _)| fills(partial, full, *name)))
            .collect()
    }
}

fn fills(partial: &Facts, full: &Facts, name: FactName) -> bool {
    let (hole, value) = (partial.values(name), full.values(name));
    match hole.as_slice() {
        [] => true,
        [word] if word == "unsure" => !judges_unsure(name) || hole == value,
        // A month or a year is filled by its days.
        [word] if vague_values(name).iter().any(|vague| vague == &[word.as_str()]) => {
            value.iter().all(|day| day.starts_with(word.as_str()))
        }
        _ => hole == value,
    }
}
