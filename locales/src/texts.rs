//! What pages hold: the texts of one language, with a method for each key.

use std::sync::OnceLock;

use crate::{
    Lang,
    catalogue::{Catalogue, CatalogueRefused, Value},
};

/// What everyone may read, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Texts(pub(crate) &'static Catalogue);

/// What the staff console says, in one language.
#[derive(Clone, Copy, Debug)]
pub struct StaffTexts(pub(crate) &'static Catalogue);

/// The name of a plain public text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub(crate) u16);

/// The name of a plain text of the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffKey(pub(crate) u16);

static PUBLIC: OnceLock<Catalogue> = OnceLock::new();
static STAFF: OnceLock<Catalogue> = OnceLock::new();

/// Keeps the public catalogue that a phone has loaded, for as long as the page
/// lives; a second one changes nothing.
///
/// # Errors
/// When the text is not a catalogue of this build.
pub fn install_public(text: String) -> Result<Texts, CatalogueRefused> {
    let catalogue = Catalogue::parse(text.leak(), "public", Texts::SHAPE, Texts::LENGTH)?;
    Ok(Texts(PUBLIC.get_or_init(|| catalogue)))
}

/// Keeps the catalogue of the console, as [`install_public`] does.
///
/// # Errors
/// When the text is not a catalogue of this build.
pub fn install_staff(text: String) -> Result<StaffTexts, CatalogueRefused> {
    let catalogue = Catalogue::parse(text.leak(), "staff", StaffTexts::SHAPE, StaffTexts::LENGTH)?;
    Ok(StaffTexts(STAFF.get_or_init(|| catalogue)))
}

impl Texts {
    /// The texts in `lang`. In the browser those that were installed, whatever
    /// `lang`: a phone holds one language.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        #[cfg(feature = "embedded")]
        return Self(crate::embedded::public_catalogue(lang));
        #[cfg(not(feature = "embedded"))]
        {
            let _ = lang;
            Self(PUBLIC.get().unwrap_or(Catalogue::EMPTY))
        }
    }

    #[must_use]
    pub const fn lang(self) -> Lang {
        self.0.lang()
    }

    #[must_use]
    pub fn get(self, key: Key) -> &'static str {
        self.0.line(key.0)
    }

    /// Whether this text is shown in French until its translation is reviewed.
    #[must_use]
    pub fn is_stale(self, key: Key) -> bool {
        self.0.is_stale(key.0)
    }

    /// Whether any text is shown in French until its translation is reviewed.
    #[must_use]
    pub const fn has_stale(self) -> bool {
        self.0.has_stale()
    }
}

impl StaffTexts {
    /// The texts in `lang`; in the browser those that were installed.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        #[cfg(feature = "embedded")]
        return Self(crate::embedded::staff_catalogue(lang));
        #[cfg(not(feature = "embedded"))]
        {
            let _ = lang;
            Self(STAFF.get().unwrap_or(Catalogue::EMPTY))
        }
    }

    /// Whether the console's texts are there: they come after the public ones.
    #[must_use]
    pub fn are_installed() -> bool {
        cfg!(feature = "embedded") || STAFF.get().is_some()
    }

    #[must_use]
    pub const fn lang(self) -> Lang {
        self.0.lang()
    }

    #[must_use]
    pub fn get(self, key: StaffKey) -> &'static str {
        self.0.line(key.0)
    }
}

mod generated {
    //! Written by `build/write.rs`.
    use super::{Key, StaffKey, StaffTexts, Texts, Value};

    include!(concat!(env!("OUT_DIR"), "/public.rs"));
    include!(concat!(env!("OUT_DIR"), "/staff.rs"));
}

#[cfg(test)]
pub(crate) use generated::COMPILED;
pub use generated::{key, staff_key};
