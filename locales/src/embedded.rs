//! Every language in the binary, for the server.

use std::sync::LazyLock;

use crate::{Key, Lang, StaffTexts, Texts, catalogue::Catalogue};

/// A compiled catalogue as it is served.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// `/text/<language>.<hash of the body>.txt`: never changes its content.
    pub path: &'static str,
    pub body: &'static str,
}

/// One message, for tests and tools.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub key: &'static str,
    /// In the order of the accessor's parameters; `true` for a number.
    pub variables: &'static [(&'static str, bool)],
}

mod files {
    //! Written by `build/write.rs`.
    use super::{Asset, Entry};

    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

static CATALOGUES: LazyLock<Vec<(Option<Catalogue>, Option<Catalogue>)>> = LazyLock::new(|| {
    let public =
        files::PUBLIC.iter().map(|asset| Catalogue::parse(asset.body, "public", Texts::SHAPE, Texts::LENGTH));
    let staff = files::STAFF
        .iter()
        .map(|asset| Catalogue::parse(asset.body, "staff", StaffTexts::SHAPE, StaffTexts::LENGTH));
    public.zip(staff).map(|(public, staff)| (public.ok(), staff.ok())).collect()
});

/// The public texts in a language.
#[must_use]
pub fn public_catalogue(lang: Lang) -> &'static Catalogue {
    CATALOGUES.get(lang.place()).and_then(|(public, _)| public.as_ref()).unwrap_or(Catalogue::EMPTY)
}

/// The console's texts in a language.
#[must_use]
pub fn staff_catalogue(lang: Lang) -> &'static Catalogue {
    CATALOGUES.get(lang.place()).and_then(|(_, staff)| staff.as_ref()).unwrap_or(Catalogue::EMPTY)
}

/// What a phone of this language loads.
#[must_use]
pub fn public_asset(lang: Lang) -> Asset {
    asset(&files::PUBLIC, lang)
}

/// What the console of this language loads besides.
#[must_use]
pub fn staff_asset(lang: Lang) -> Asset {
    asset(&files::STAFF, lang)
}

fn asset(assets: &[Asset], lang: Lang) -> Asset {
    assets.get(lang.place()).copied().unwrap_or(Asset { path: "", body: "" })
}

/// Every public message.
#[must_use]
pub fn inventory() -> &'static [Entry] {
    &files::PUBLIC_ENTRIES
}

/// Every message of the console.
#[must_use]
pub fn staff_inventory() -> &'static [Entry] {
    &files::STAFF_ENTRIES
}

impl Key {
    /// The plain public text of that name, if there is one.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let place = inventory().iter().position(|entry| entry.key == name && entry.variables.is_empty())?;
        u16::try_from(place).ok().map(Self)
    }
}
