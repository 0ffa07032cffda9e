//! Somebody, and what she is recognised by.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Email, PersonName, Phone};
use crate::letters::plain_letters;
use crate::opaque_id::opaque_id;

opaque_id! {
    /// The file of somebody whom the centre follows: see [`crate::case_file`].
    CaseFileId
}

/// Somebody who comes, or whose file is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Given name.
    pub given_name: Option<PersonName>,
    /// Family name.
    pub family_name: PersonName,
    /// Year of birth.
    pub birth_year: Option<u16>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
}

impl Person {
    /// What tells her from others, as one compares it: her telephone number, her
    /// e-mail address, her name with her birth year. Who shares one of them is
    /// taken for the same person where bookings are counted.
    #[must_use]
    pub fn identifiers(&self) -> BTreeSet<String> {
        let name = self.birth_year.map(|year| {
            let given = self.given_name.as_ref().map(ToString::to_string).unwrap_or_default();
            let name = folded(&format!("{given} {}", self.family_name));
            let words: BTreeSet<&str> = name.split(' ').collect();
            format!("name {} {year}", words.into_iter().collect::<Vec<_>>().join(" "))
        });
        let phone = self.phone.as_ref().map(|phone| format!("phone {phone}"));
        let email = self.email.as_ref().map(|email| format!("email {}", email.to_string().to_lowercase()));
        [name, phone, email].into_iter().flatten().collect()
    }

    /// Whether this is her whole name, in any order, case and accents aside.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let sorted = |text: &str| {
            let plain = folded(text);
            let mut words: Vec<_> = plain.split(' ').map(str::to_owned).collect();
            words.sort_unstable();
            words
        };
        !folded(name).is_empty() && sorted(name) == sorted(&self.whole_name())
    }

    /// Family name first, as files are sorted.
    #[must_use]
    pub fn whole_name(&self) -> String {
        match &self.given_name {
            Some(given) => format!("{} {given}", self.family_name),
            None => self.family_name.to_string(),
        }
    }
}

/// A person's name as one compares it: words of plain small letters and digits,
/// one space between them. Nothing is taken for an abbreviation.
#[must_use]
pub fn folded(text: &str) -> String {
    let words = plain_letters(text, |c, words| {
        if c.is_alphanumeric() {
            words.extend(c.to_lowercase());
        }
        c.is_alphanumeric()
    });
    words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
