//! The plural categories of whole numbers, after CLDR.

use crate::Lang;

/// The categories of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    /// Its letter in a compiled catalogue.
    pub(crate) const fn letter(self) -> &'static str {
        match self {
            Self::Zero => "z",
            Self::One => "o",
            Self::Two => "t",
            Self::Few => "f",
            Self::Many => "m",
            Self::Other => "x",
        }
    }
}

/// The category of a whole number in a language.
#[must_use]
pub const fn plural(lang: Lang, count: u32) -> Plural {
    match lang {
        Lang::Fr => french(count),
        Lang::En => english(count),
        Lang::Ar => arabic(count),
    }
}

/// Nothing is singular in French, and whole millions take "de".
const fn french(count: u32) -> Plural {
    match count {
        0 | 1 => Plural::One,
        _ if count.is_multiple_of(1_000_000) => Plural::Many,
        _ => Plural::Other,
    }
}

const fn english(count: u32) -> Plural {
    if count == 1 { Plural::One } else { Plural::Other }
}

/// The last two digits decide from three on.
const fn arabic(count: u32) -> Plural {
    match (count, count % 100) {
        (0, _) => Plural::Zero,
        (1, _) => Plural::One,
        (2, _) => Plural::Two,
        (_, 3..=10) => Plural::Few,
        (_, 11..=99) => Plural::Many,
        _ => Plural::Other,
    }
}
