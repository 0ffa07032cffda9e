//! What pages hold: the texts of one language, with a method for each key.

use std::{ops::Deref, sync::OnceLock};

use crate::{
    Lang,
    catalogue::{Catalogue, CatalogueRefused, Value},
};

/// Who loads a catalogue, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Everyone, first: the frame, the questions, what can go wrong.
    Public,
    /// Whoever has a result or comes to book.
    Lazy,
    /// The staff console.
    Staff,
    /// Nobody: the server writes it into pages that need no program, and into messages.
    #[cfg(feature = "embedded")]
    Info,
}

/// What everyone reads first, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Texts(pub(crate) &'static Catalogue);

/// What follows the questions, in one language; and what everyone reads.
#[derive(Clone, Copy, Debug)]
pub struct LazyTexts {
    common: Texts,
    own: &'static Catalogue,
}

/// What the staff console says, in one language.
#[derive(Clone, Copy, Debug)]
pub struct StaffTexts(pub(crate) &'static Catalogue);

/// What pages to read and messages say, in one language; and what everyone reads, and the law.
#[cfg(feature = "embedded")]
#[derive(Clone, Copy, Debug)]
pub struct InfoTexts {
    lazy: LazyTexts,
    own: &'static Catalogue,
}

/// The name of a plain text of [`Texts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub(crate) u16);

/// The name of a plain text of [`LazyTexts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LazyKey(pub(crate) u16);

/// The name of a plain text of the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffKey(pub(crate) u16);

/// The name of a plain text of the pages to read.
#[cfg(feature = "embedded")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InfoKey(pub(crate) u16);

impl Side {
    #[cfg(feature = "embedded")]
    pub const ALL: [Self; 4] = [Self::Public, Self::Lazy, Self::Staff, Self::Info];

    /// What browsers load.
    pub const LOADED: [Self; 3] = [Self::Public, Self::Lazy, Self::Staff];

    /// As catalogues and addresses name it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Lazy => "lazy",
            Self::Staff => "staff",
            #[cfg(feature = "embedded")]
            Self::Info => "info",
        }
    }

    /// What tells this build's catalogue from another's.
    pub(crate) const fn shape(self) -> (u64, usize) {
        match self {
            Self::Public => (Texts::SHAPE, Texts::LENGTH),
            Self::Lazy => (LazyTexts::SHAPE, LazyTexts::LENGTH),
            Self::Staff => (StaffTexts::SHAPE, StaffTexts::LENGTH),
            #[cfg(feature = "embedded")]
            Self::Info => (InfoTexts::SHAPE, InfoTexts::LENGTH),
        }
    }

    fn installed(self) -> &'static OnceLock<Catalogue> {
        static INSTALLED: [OnceLock<Catalogue>; Side::LOADED.len()] =
            [OnceLock::new(), OnceLock::new(), OnceLock::new()];
        let [public, lazy, staff] = &INSTALLED;
        match self {
            Self::Lazy => lazy,
            Self::Staff => staff,
            _ => public,
        }
    }

    /// Keeps the catalogue that a browser has loaded, for as long as the page lives;
    /// a second one changes nothing.
    ///
    /// # Errors
    /// When the text is not a catalogue of this build.
    pub fn install(self, text: String) -> Result<(), CatalogueRefused> {
        let (shape, length) = self.shape();
        let catalogue = Catalogue::parse(text.leak(), self.name(), shape, length)?;
        self.installed().get_or_init(|| catalogue);
        Ok(())
    }

    /// Whether these texts are there: in a browser they come one after the other.
    #[must_use]
    pub fn is_installed(self) -> bool {
        cfg!(feature = "embedded") || self.installed().get().is_some()
    }

    /// The catalogue in `lang`; in the browser the one that was installed, whatever
    /// `lang`: a phone holds one language.
    fn catalogue(self, lang: Lang) -> &'static Catalogue {
        #[cfg(feature = "embedded")]
        return crate::embedded::catalogue(self, lang);
        #[cfg(not(feature = "embedded"))]
        {
            let _ = lang;
            self.installed().get().unwrap_or(Catalogue::EMPTY)
        }
    }
}

impl Texts {
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self(Side::Public.catalogue(lang))
    }

    const fn own(self) -> &'static Catalogue {
        self.0
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

impl LazyTexts {
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self { common: Texts::of(lang), own: Side::Lazy.catalogue(lang) }
    }

    const fn own(self) -> &'static Catalogue {
        self.own
    }

    /// What everyone reads, in the same language.
    #[must_use]
    pub const fn common(self) -> Texts {
        self.common
    }

    #[must_use]
    pub fn get(self, key: LazyKey) -> &'static str {
        self.own.line(key.0)
    }
}

impl Deref for LazyTexts {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        &self.common
    }
}

impl StaffTexts {
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self(Side::Staff.catalogue(lang))
    }

    const fn own(self) -> &'static Catalogue {
        self.0
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

#[cfg(feature = "embedded")]
impl InfoTexts {
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self { lazy: LazyTexts::of(lang), own: Side::Info.catalogue(lang) }
    }

    const fn own(self) -> &'static Catalogue {
        self.own
    }

    /// What follows the questions, and the law, in the same language.
    #[must_use]
    pub const fn lazy(self) -> LazyTexts {
        self.lazy
    }

    #[must_use]
    pub fn get(self, key: InfoKey) -> &'static str {
        self.own.line(key.0)
    }
}

#[cfg(feature = "embedded")]
impl Deref for InfoTexts {
    type Target = LazyTexts;

    fn deref(&self) -> &LazyTexts {
        &self.lazy
    }
}

mod generated {
    //! Written by `build/write.rs`.
    #[cfg(feature = "embedded")]
    use super::{InfoKey, InfoTexts};
    use super::{Key, LazyKey, LazyTexts, StaffKey, StaffTexts, Texts, Value};

    include!(concat!(env!("OUT_DIR"), "/public.rs"));
    include!(concat!(env!("OUT_DIR"), "/lazy.rs"));
    include!(concat!(env!("OUT_DIR"), "/staff.rs"));
    #[cfg(feature = "embedded")]
    include!(concat!(env!("OUT_DIR"), "/info.rs"));
}

#[cfg(test)]
pub(crate) use generated::COMPILED;
#[cfg(feature = "embedded")]
pub use generated::info_key;
pub use generated::{key, lazy_key, staff_key};
