//! Finding somebody by whatever she is known by.

use super::NameSearch;
use crate::tidy::plain_line;

/// Fewer digits than these find too many numbers.
const FEWEST_DIGITS: usize = 5;

/// What was typed about somebody: a name or a telephone number. Whatever it can be
/// read as is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSearch {
    /// Parts of her name.
    pub name: NameSearch,
    /// Digits in a row of her telephone number, without the zeros that stand for
    /// a country or a zone.
    pub phone_digits: Option<String>,
}

impl PersonSearch {
    /// Reads what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self { name: NameSearch::new(typed), phone_digits: phone_digits(typed) }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.name.is_empty()
    }

    /// Whether somebody with this key of her name and this telephone number is
    /// looked for.
    #[must_use]
    pub fn finds(&self, name_key: &str, phone: Option<&str>) -> bool {
        let has_digits = |digits: &String| phone.is_some_and(|phone| phone.contains(digits.as_str()));
        self.phone_digits.as_ref().is_some_and(has_digits) || self.name.finds(name_key)
    }
}

/// The digits, where nothing but a telephone number was typed.
fn phone_digits(typed: &str) -> Option<String> {
    // "+32 (0)470 …": the zero is not dialled from abroad.
    let typed = plain_line(typed).replace("(0)", "");
    if !typed.chars().all(|c| c.is_ascii_digit() || "+-./() ".contains(c)) {
        return None;
    }
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    (digits.len() >= FEWEST_DIGITS).then(|| digits.to_owned())
}
