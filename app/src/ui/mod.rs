//! Parts that know nothing of the law: brand, frame pieces, fields, notices.

mod brand;
mod field;
mod focus;
mod fresh;
mod language_field;
mod not_found;
mod notice;
mod page_title;
mod person_fields;
mod text_area;

pub use brand::Brand;
pub use field::{ErrorBeside, ErrorSummary, FieldMessage, TextField};
#[cfg(feature = "hydrate")]
pub use focus::focus;
pub use focus::{focus_heading, focus_instead, focus_on};
pub use fresh::Fresh;
pub use language_field::LanguageField;
pub use not_found::NotFound;
pub use notice::{Notice, Tone};
pub use page_title::{PageTitle, page_has_error, provide_page_errors};
pub use person_fields::{ConsentField, PersonField};
pub use text_area::TextArea;
