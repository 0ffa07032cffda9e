//! What a language is called, and the page that serves it.

use domain::language::Language;
use locales::{Lang, LazyTexts};

/// The language of the pages for somebody who reads this one: the same where
/// there are texts in it; otherwise French, which the centre speaks.
#[must_use]
pub fn page_language(of: Language) -> Lang {
    Lang::from_code(of.code()).unwrap_or(Lang::Fr)
}

/// A language in the language of the page.
#[must_use]
pub fn language_name(texts: LazyTexts, language: Language) -> &'static str {
    match language {
        Language::French | Language::EasyFrench => texts.language_fr(),
        Language::English => texts.language_en(),
        Language::Arabic => texts.language_ar(),
        Language::Ukrainian => texts.language_uk(),
        Language::Turkish => texts.language_tr(),
        Language::Russian => texts.language_ru(),
        Language::Spanish => texts.language_es(),
        Language::Persian => texts.language_fa(),
        Language::Pashto => texts.language_ps(),
        Language::Somali => texts.language_so(),
        Language::Albanian => texts.language_sq(),
        Language::Kurdish => texts.language_ku(),
        Language::Chinese => texts.language_zh(),
        Language::Portuguese => texts.language_pt(),
        Language::Tigrinya => texts.language_ti(),
        Language::Italian => texts.language_it(),
        Language::Romanian => texts.language_ro(),
        Language::Lingala => texts.language_ln(),
        Language::Swahili => texts.language_sw(),
        Language::Sorani => texts.language_ckb(),
        Language::Fula => texts.language_ff(),
        Language::Amazigh => texts.language_ber(),
        Language::Amharic => texts.language_am(),
        Language::Vietnamese => texts.language_vi(),
        Language::Hindi => texts.language_hi(),
        Language::Urdu => texts.language_ur(),
        Language::Bengali => texts.language_bn(),
        Language::Armenian => texts.language_hy(),
        Language::Georgian => texts.language_ka(),
        Language::Chechen => texts.language_ce(),
        Language::Lsfb => texts.language_sfb(),
        Language::Other => texts.language_other(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_ours_has_its_pages_and_every_other_the_french_ones() {
        for lang in Lang::ALL {
            assert!(Language::ALL.iter().any(|spoken| page_language(*spoken) == lang), "{lang:?}");
        }
        assert_eq!(page_language(Language::Arabic), Lang::Ar);
        for french in [Language::French, Language::EasyFrench, Language::Turkish, Language::Other] {
            assert_eq!(page_language(french), Lang::Fr);
        }
    }
}
