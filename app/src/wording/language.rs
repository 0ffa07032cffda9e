//! The page that serves a language.

use domain::language::Language;
use locales::Lang;

/// The language of the pages for somebody who reads this one: the same where
/// there are texts in it; otherwise French, which the centre speaks.
#[must_use]
pub fn page_language(of: Language) -> Lang {
    Lang::from_code(of.code()).unwrap_or(Lang::Fr)
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
