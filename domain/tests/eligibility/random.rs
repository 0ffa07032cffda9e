//! Random persons for the properties, off the grid.

use super::grid::today;
use super::law::Plain;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

/// Not after today: what lies ahead contradicts itself and is never judged.
fn day(first: i32, last: i32) -> impl Strategy<Value = Option<NaiveDate>> {
    let first = NaiveDate::from_ymd_opt(first, 1, 1).unwrap();
    let last = NaiveDate::from_ymd_opt(last, 12, 31).unwrap().min(today());
    let span = u64::try_from((last - first).num_days()).unwrap();
    proptest::option::weighted(0.9, (0..=span).prop_map(move |days| first + Days::new(days)))
}

const NATIONALITIES: [&[&str]; 12] = [
    &["SY"],
    &["MA"],
    &["UA"],
    &["ZZ"],
    &["CD", "RW"],
    &["TR"],
    &["TR", "SY"],
    &["GB"],
    &["GB", "IN"],
    &["BE", "MA"],
    &["FR"],
    &["EU"],
];

/// Any complete person, dates around the thresholds of the autumn of 2026.
pub fn person() -> impl Strategy<Value = Plain> {
    let origin = (
        prop::sample::select(vec![
            "wallonia_french",
            "wallonia_french",
            "wallonia_french",
            "wallonia_french",
            "wallonia_french",
            "brussels",
            "flanders",
            "german_speaking",
        ]),
        prop::sample::select(NATIONALITIES.to_vec()),
        prop::sample::select(domain::eligibility::ResidenceDocument::WORDS.to_vec()),
        prop::bool::weighted(0.9),
        prop::sample::select(domain::eligibility::FamilyTie::WORDS.to_vec()),
    );
    let dates = (day(2022, 2026), day(2021, 2026), day(1955, 2014), day(2026, 2026));
    let flags = (
        any::<bool>(),
        prop::bool::weighted(0.1),
        prop::bool::weighted(0.1),
        any::<bool>(),
        prop::bool::weighted(0.1),
        prop::bool::weighted(0.1),
    );
    let occupation = (
        prop::sample::select(domain::eligibility::PriorCertificate::WORDS.to_vec()),
        prop::sample::select(domain::eligibility::Work::WORDS.to_vec()),
        prop::sample::select(domain::eligibility::Study::WORDS.to_vec()),
        prop::sample::select(domain::eligibility::Medical::WORDS.to_vec()),
        (0_u8..4, 0_u8..4),
    );
    (origin, dates, flags, occupation).prop_map(|(origin, dates, flags, occupation)| Plain {
        region: origin.0,
        nationalities: origin.1,
        document: origin.2,
        long_permit: origin.3,
        family: if occupation.4.0 == 0 { origin.4 } else { "none" },
        ordered: dates.0,
        stay: dates.1,
        born: dates.2,
        work_since: dates.3,
        procedure: flags.0,
        asylum: flags.1,
        protection: flags.2,
        autonomy: flags.3,
        diploma: flags.4,
        standstill: flags.5,
        certificate: if occupation.4.1 == 0 { occupation.0 } else { "none" },
        work: occupation.1,
        study: if occupation.4.0 == 1 { occupation.2 } else { "none" },
        medical: if occupation.4.1 == 1 { occupation.3 } else { "none" },
    })
}

/// Chance that is the same at every run (SplitMix64), where a strategy would
/// only be in the way.
#[derive(Default)]
pub struct Chance(u64);

impl Chance {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }
}
