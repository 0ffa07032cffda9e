//! The languages the product speaks.

use crate::{
    plural::{self, Plural},
    weighed,
};

/// A language with complete texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    Fr,
    En,
    Ar,
}

impl Lang {
    /// In the order in which they are offered; the reference first.
    pub const ALL: [Self; 3] = [Self::Fr, Self::En, Self::Ar];

    /// BCP 47; also what addresses begin with.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    /// The language of a code, if we speak it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language that a path begins with.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        path.trim_start_matches('/').split('/').next().and_then(Self::from_code)
    }

    /// The value of HTML's `dir`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// Its name as its own speakers write it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
            Self::Ar => "العربية",
        }
    }

    /// The language that an `Accept-Language` header likes best among ours; the
    /// reference when it likes none.
    #[must_use]
    pub fn from_accept_language(header: &str) -> Self {
        let mut best = (Self::Fr, 0);
        for wish in header.split(',') {
            let (tag, weight) = weighed(wish);
            let primary = tag.split('-').next().unwrap_or_default();
            if let Some(lang) = Self::from_code(primary)
                && weight > best.1
            {
                best = (lang, weight);
            }
        }
        best.0
    }

    pub(crate) const fn plural(self, count: u32) -> Plural {
        plural::plural(self, count)
    }

    /// Its place in tables of all languages.
    #[cfg(feature = "embedded")]
    pub(crate) const fn place(self) -> usize {
        self as usize
    }
}
