//! The words of what the domain says. The domain itself has none.

mod booking;
mod explanation;
mod language;
mod list;
mod phone;
mod questions;
mod verdict;

#[cfg(feature = "ssr")]
pub use booking::{day_without, none_because};
pub use booking::{kind_hint, kind_name, not_free, wrong_field};
pub use explanation::{path_step, rule, scenario, then};
pub use language::{language_name, page_language};
pub use list::listed;
pub use phone::wrong_phone;
pub use questions::{choice, contradiction, question, question_hint, question_why};
pub use verdict::{citation, citation_quote, document, fact, possible, reason, rule_quote, status};
