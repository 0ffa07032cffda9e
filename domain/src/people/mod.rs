//! Who somebody is and how she can be reached, found again and told from others;
//! and who may do what.

mod actor;
mod name;
mod name_search;
mod permissions;
mod person;
mod person_search;

pub use crate::contact::{DialledNumber, Email, Phone, PhoneFault, ReachedBy, ReadPhone};
pub use actor::{Actor, StaffId};
pub use name::{NotAName, PersonName};
pub use name_search::NameSearch;
pub use permissions::{Action, Principal, Refusal, Role, may};
pub use person::{CaseFileId, Person, folded};
pub use person_search::PersonSearch;
