//! The only place for text: what the product says, in every language.
//!
//! `locales/<language>/<area>.ftl` is the source, checked and compiled by
//! `build/`. Each area belongs to one catalogue: what everyone loads first, what
//! follows the questions, and what only the staff console loads. A key or a variable that does not exist does not compile.

mod catalogue;
mod dates;
#[cfg(feature = "embedded")]
mod embedded;
mod lang;
mod plural;
mod texts;
mod weighed;

pub use catalogue::{Catalogue, CatalogueRefused};
#[cfg(feature = "embedded")]
pub use embedded::{Asset, Entry, asset, catalogue, inventory};
pub use lang::Lang;
pub use plural::{Plural, plural};
#[cfg(feature = "embedded")]
pub use texts::{InfoKey, InfoTexts, info_key};
pub use texts::{Key, LazyKey, LazyTexts, Side, StaffKey, StaffTexts, Texts, key, lazy_key, staff_key};
pub use weighed::weighed;
