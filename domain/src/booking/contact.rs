//! Telephone numbers and e-mail addresses: parsed once, valid for ever.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::tidy::plain_line;

/// A telephone number in E.164: `+` and 8 to 15 digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

/// An e-mail address that can plausibly be written to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

/// A text that is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

impl Phone {
    /// Reads a number as people write it: spaces, dots, slashes, hyphens and
    /// brackets, digits of other scripts, `00` for `+`; without country it is
    /// Belgian.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let digits = digits_of(text)?;
        let international = match digits.strip_prefix('+') {
            Some(number) => number.to_owned(),
            None => match digits.strip_prefix("00") {
                Some(number) => number.to_owned(),
                None => format!("32{}", digits.strip_prefix('0').ok_or(Unreadable)?),
            },
        };
        // "+32 (0)470 …" is a common slip: the zero is dropped abroad.
        let international = match international.strip_prefix("320") {
            Some(national) => format!("32{national}"),
            None => international,
        };
        let belgian_length =
            international.strip_prefix("32").is_none_or(|national| matches!(national.len(), 8 | 9));
        let plausible = (8..=15).contains(&international.len()) && !international.starts_with('0');
        if plausible && belgian_length { Ok(Self(format!("+{international}"))) } else { Err(Unreadable) }
    }

    /// The number as Belgians read it aloud, `0470 12 34 56`; a foreign one in
    /// E.164.
    #[must_use]
    pub fn readable(&self) -> String {
        let Some(national) = self.0.strip_prefix("+32") else { return self.0.clone() };
        // Mobile prefixes have three digits, the large zones one, the others two.
        let area = match (national.len(), national.bytes().next()) {
            (9, _) => 3,
            (_, Some(b'2' | b'3' | b'4' | b'9')) => 1,
            _ => 2,
        };
        let (area, rest) = national.split_at(area.min(national.len()));
        let first = rest.len() % 2;
        let mut text = format!("0{area} ");
        for (place, digit) in rest.chars().enumerate() {
            if place > first && (place - first).is_multiple_of(2) {
                text.push(' ');
            }
            text.push(digit);
        }
        text
    }

    /// The number in E.164.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// `+` in front if there is one, then plain digits; separators are dropped.
fn digits_of(text: &str) -> Result<String, Unreadable> {
    let mut digits = String::new();
    for c in plain_line(text).chars() {
        match c {
            '+' if digits.is_empty() => digits.push('+'),
            ' ' | '.' | '/' | '-' | '(' | ')' => {}
            '0'..='9' => digits.push(c),
            _ => return Err(Unreadable),
        }
    }
    if digits.len() < 4 { Err(Unreadable) } else { Ok(digits) }
}

impl Email {
    /// Reads `someone@example.org`: one `@`, a domain with a dot, no spaces, at
    /// most 254 bytes. The domain is written in small letters.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let text = plain_line(text);
        let (local, domain) = text.rsplit_once('@').ok_or(Unreadable)?;
        let local_is_fine = !local.is_empty()
            && local.len() <= 64
            && !local.contains("..")
            && !local.starts_with('.')
            && !local.ends_with('.')
            && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
        let label_is_fine = |label: &str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        let last_is_fine = domain
            .rsplit('.')
            .next()
            .is_some_and(|last| last.chars().count() >= 2 && !last.bytes().all(|b| b.is_ascii_digit()));
        let domain_is_fine = domain.contains('.') && domain.split('.').all(label_is_fine) && last_is_fine;
        if local_is_fine && domain_is_fine && text.len() <= 254 {
            Ok(Self(format!("{local}@{}", domain.to_lowercase())))
        } else {
            Err(Unreadable)
        }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unreadable")
    }
}

macro_rules! text {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = Unreadable;

            fn try_from(text: String) -> Result<Self, Unreadable> {
                Self::parse(&text)
            }
        }
    )*};
}

text! { Phone Email }
