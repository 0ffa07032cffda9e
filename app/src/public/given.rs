//! The commune that a link from elsewhere brings along, as in
//! `/fr/screening?commune=58002`: by its INS code, or by a postal code that means one
//! commune alone.
//!
//! It is what the linking site says, not what she has answered: the page shows it with
//! a way to change it, and what she said herself in this tab comes before it.

#[cfg(feature = "ssr")]
use domain::{
    directory::{CommuneIndex, Meant},
    place::Ins,
};

use locales::Lang;

use crate::routes::Page;
#[cfg(feature = "ssr")]
use crate::{form::FormPost, routes::InfoPage};

/// The word of the button, had she chosen the commune herself: a form with it comes
/// from a link.
pub const GIVEN: &str = "given";

/// Its name in the query.
#[cfg(feature = "ssr")]
pub const NAME: &str = "commune";

/// A commune that a link has named, in the context of the page that shows it.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenCommune {
    /// Its INS code of today.
    pub ins: String,
}

#[cfg(feature = "ssr")]
impl GivenCommune {
    /// The commune of a query that such a page is asked for with; none where the code
    /// is unknown, no code, or means several.
    #[must_use]
    pub fn of(page: &Page, query: &str, communes: &CommuneIndex) -> Option<Self> {
        let takes_one = matches!(
            page,
            Page::Home
                | Page::Screening
                | Page::Appointment
                | Page::Info(InfoPage::Partners | InfoPage::Embed)
        );
        if !takes_one {
            return None;
        }
        let mut codes = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == NAME);
        let (code, more) = (codes.next()?.1, codes.next());
        let is_postal = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
        let commune = match communes.meant(&code, 1) {
            _ if more.is_some() => None,
            Meant::One(commune) if is_postal => Some(commune),
            _ if is_postal => None,
            _ => communes.commune(&Ins::parse(&code).ok()?.to_string()),
        };
        commune.map(|commune| Self { ins: commune.ins.to_owned() })
    }

    /// The form that answers with it where she lives, in the questions and in the
    /// booking alike.
    #[must_use]
    pub fn as_form(&self) -> FormPost {
        let pairs = [("asking", NAME), ("answer", &self.ins), ("go", GIVEN)];
        FormPost(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
    }

    /// As the address of another page says it.
    #[must_use]
    pub fn as_query(&self) -> String {
        ["?", NAME, "=", &self.ins].concat()
    }
}

/// The address of a page in `lang`, with the commune that this one was given. A browser
/// that takes over a page leaves its attributes as they are, so it need not know.
#[must_use]
pub fn link(page: &Page, lang: Lang) -> String {
    #[cfg(feature = "ssr")]
    return page.at(lang) + &query();
    #[cfg(not(feature = "ssr"))]
    page.at(lang)
}

/// What an address adds to pass the commune on: `?commune=58002`, or nothing.
#[cfg(feature = "ssr")]
#[must_use]
pub fn query() -> String {
    leptos::prelude::use_context::<GivenCommune>().map(|given| given.as_query()).unwrap_or_default()
}

/// Whether the page that the server wrote began with one.
#[cfg(feature = "hydrate")]
pub fn was_given() -> bool {
    leptos::prelude::document().document_element().is_some_and(|root| root.has_attribute("data-given"))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    const LINES: &str = "58002|Binche|7130|Ressaix|ceraic\n58001|La Louvière|7100 7110||ceraic\n\
        58003|Estinnes|7120||ceraic\n58004|Morlanwelz|7140||ceraic\n51065|Frasnes|7110||ceraic\n";

    fn given(page: &Page, query: &str) -> Option<String> {
        let communes =
            CommuneIndex::new(LINES.into()).with_others("21015|Schaerbeek|1030||brussels\n".into());
        GivenCommune::of(page, query, &communes).map(|given| given.ins)
    }

    #[test]
    fn a_code_that_means_one_commune_is_taken_and_nothing_else() {
        for (query, ins) in [
            ("commune=58002", Some("58002")),
            ("utm=x&commune=58002", Some("58002")),
            // What it was called before 2019.
            ("commune=56011", Some("58002")),
            ("commune=7130", Some("58002")),
            ("commune=1030", Some("21015")),
            ("commune=21015", Some("21015")),
            // Two communes share it.
            ("commune=7110", None),
            ("commune=9999", None),
            ("commune=99999", None),
            ("commune=Binche", None),
            ("commune=", None),
            ("commune", None),
            ("", None),
            ("commune=58002&commune=58001", None),
            ("commune=%3Cscript%3E", None),
            ("Commune=58002", None),
            ("commune=058002", None),
            ("commune=58002%20", None),
        ] {
            assert_eq!(given(&Page::Screening, query).as_deref(), ins, "{query}");
        }
    }

    #[test]
    fn only_pages_that_show_it_take_it() {
        for page in Page::all() {
            let takes = given(&page, "commune=58002").is_some();
            let path = page.path();
            let expected = ["", "/screening", "/appointment", "/partners", "/embed"].contains(&path.as_str());
            assert_eq!(takes, expected, "{path}");
        }
    }
}
