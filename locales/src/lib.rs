//! The only place for text: what the product says, in every language.
//!
//! `locales/<language>/<area>.ftl` is the source, checked and compiled by
//! `build/`. The public catalogue holds every area but `staff*`, which only the
//! staff console loads. A key or a variable that does not exist does not compile.

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
pub use embedded::{
    Asset, Entry, inventory, public_asset, public_catalogue, staff_asset, staff_catalogue, staff_inventory,
};
pub use lang::Lang;
pub use plural::{Plural, plural};
pub use texts::{Key, StaffKey, StaffTexts, Texts, install_public, install_staff, key, staff_key};
pub use weighed::weighed;
