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

#[cfg(test)]
mod tests {
    use super::{inventory, public_catalogue, staff_catalogue, staff_inventory};
    use crate::{Lang, catalogue::Value};

    #[test]
    fn every_message_of_every_language_can_be_said_with_any_number() {
        for lang in Lang::ALL {
            let sides = [(public_catalogue(lang), inventory()), (staff_catalogue(lang), staff_inventory())];
            for (catalogue, entries) in sides {
                for (place, entry) in (0_u16..).zip(entries) {
                    for number in [0, 1, 2, 3, 10, 11, 99, 100, 103, 1_000_000] {
                        let values: Vec<Value<'_>> = entry
                            .variables
                            .iter()
                            .map(
                                |(_, is_number)| {
                                    if *is_number { Value::Number(number) } else { Value::Text("Ö/م") }
                                },
                            )
                            .collect();
                        let said = catalogue.format(place, &values);
                        assert!(!said.trim().is_empty(), "{lang:?} {}", entry.key);
                        assert!(!said.chars().any(char::is_control), "{lang:?} {}: {said:?}", entry.key);
                    }
                }
            }
        }
    }
}
