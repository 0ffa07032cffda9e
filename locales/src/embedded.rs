//! Every language in the binary, for the server.

use std::sync::LazyLock;

use crate::{Key, Lang, Side, catalogue::Catalogue};

/// A compiled catalogue as it is served.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// `/text/<side>-<language>.<hash of the body>.txt`: never changes its content.
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
    use super::{Asset, Entry, Side};

    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

    pub(super) const fn assets(side: Side) -> &'static [Asset] {
        match side {
            Side::Public => &PUBLIC,
            Side::Lazy => &LAZY,
            Side::Staff => &STAFF,
            Side::Info => &INFO,
        }
    }

    pub(super) const fn entries(side: Side) -> &'static [Entry] {
        match side {
            Side::Public => &PUBLIC_ENTRIES,
            Side::Lazy => &LAZY_ENTRIES,
            Side::Staff => &STAFF_ENTRIES,
            Side::Info => &INFO_ENTRIES,
        }
    }
}

static CATALOGUES: LazyLock<Vec<Vec<Option<Catalogue>>>> = LazyLock::new(|| {
    let of_side = |side: Side| {
        let (shape, length) = side.shape();
        let parse = |asset: &Asset| Catalogue::parse(asset.body, side.name(), shape, length).ok();
        files::assets(side).iter().map(parse).collect()
    };
    Side::ALL.into_iter().map(of_side).collect()
});

/// The texts of a side in a language.
#[must_use]
pub fn catalogue(side: Side, lang: Lang) -> &'static Catalogue {
    let languages = CATALOGUES.get(side as usize);
    languages.and_then(|all| all.get(lang.place())?.as_ref()).unwrap_or(Catalogue::EMPTY)
}

/// A catalogue as it was compiled, and as a browser loads it.
#[must_use]
pub fn asset(side: Side, lang: Lang) -> Asset {
    files::assets(side).get(lang.place()).copied().unwrap_or(Asset { path: "", body: "" })
}

/// Every message of a side.
#[must_use]
pub const fn inventory(side: Side) -> &'static [Entry] {
    files::entries(side)
}

impl Key {
    /// The plain public text of that name, if there is one.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let place = inventory(Side::Public)
            .iter()
            .position(|entry| entry.key == name && entry.variables.is_empty())?;
        u16::try_from(place).ok().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::{catalogue, inventory};
    use crate::{Lang, Side, catalogue::Value};

    #[test]
    fn every_message_of_every_language_can_be_said_with_any_number() {
        for lang in Lang::ALL {
            for (catalogue, entries) in Side::ALL.map(|side| (catalogue(side, lang), inventory(side))) {
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
