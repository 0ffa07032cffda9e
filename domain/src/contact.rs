//! Telephone numbers and e-mail addresses: parsed once, valid for ever.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::tidy::plain_line;

/// A telephone number in E.164: `+`, then 6 to 15 digits, the country's first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

/// Reads a telephone number as people write it. The numbering plans of all
/// countries are large and change often: only the server has them.
pub type ReadPhone = fn(&str) -> Result<Phone, PhoneFault>;

/// Why a text is not a telephone number that can be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneFault {
    /// Something else than a number was written.
    Unreadable,
    /// A digit or more is missing.
    TooShort(DialledNumber),
    /// There is a digit or more that does not belong to it.
    TooLong(DialledNumber),
    /// No number of that country begins like this, or no country does.
    NoSuchPrefix(DialledNumber),
}

/// The digits of a number as they were understood, dialled from abroad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DialledNumber {
    /// The country's code, 32 for Belgium; 0 where no country has it.
    pub country: u16,
    /// How many zeros stand before the digits that follow.
    pub zeros: u8,
    /// The digits after the country's code; all of them where no country has it.
    pub digits: u64,
}

impl fmt::Display for DialledNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("+")?;
        if self.country > 0 {
            write!(f, "{} ", self.country)?;
        }
        (0..self.zeros).try_for_each(|_| f.write_str("0"))?;
        write!(f, "{}", self.digits)
    }
}

/// An e-mail address that can plausibly be written to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

/// How somebody is reached; at the counter some have neither.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReachedBy {
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
}

/// A text that is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

impl Phone {
    /// Reads E.164 and nothing else; see [`ReadPhone`] for what people write.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let digits = text.strip_prefix('+').ok_or(Unreadable)?;
        let is_plausible = (6..=15).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|digit| digit.is_ascii_digit());
        if is_plausible { Ok(Self(text.to_owned())) } else { Err(Unreadable) }
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
