//! Our plural rules against those of ICU4X.

#![expect(clippy::unwrap_used, reason = "a helper of tests that cannot go on without")]

use icu_plurals::{PluralCategory, PluralRules};
use locales::{Lang, Plural, plural};
use proptest::prelude::*;

fn oracle(lang: Lang) -> PluralRules {
    let locale: icu_locale_core::Locale = lang.code().parse().unwrap();
    PluralRules::try_new_cardinal((&locale).into()).unwrap()
}

fn same(rules: &PluralRules, lang: Lang, count: u32) -> bool {
    let ours = plural(lang, count);
    let theirs = match rules.category_for(count) {
        PluralCategory::Zero => Plural::Zero,
        PluralCategory::One => Plural::One,
        PluralCategory::Two => Plural::Two,
        PluralCategory::Few => Plural::Few,
        PluralCategory::Many => Plural::Many,
        PluralCategory::Other => Plural::Other,
    };
    ours == theirs
}

#[test]
fn every_number_that_a_page_may_show_has_the_category_of_cldr() {
    for lang in Lang::ALL {
        let rules = oracle(lang);
        for count in (0..=20_000).chain([100_000, 999_999, 1_000_000, 1_000_001, 2_000_000, u32::MAX]) {
            assert!(same(&rules, lang, count), "{lang:?} {count}");
        }
    }
}

proptest! {
    #[test]
    fn any_number_has_the_category_of_cldr(count: u32) {
        for lang in Lang::ALL {
            prop_assert!(same(&oracle(lang), lang, count), "{lang:?} {count}");
        }
    }
}
