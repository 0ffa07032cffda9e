//! What people see: the public pages and the staff console, and the server
//! functions behind them.
//!
//! `routes` is the map of every page. `public` and `staff` never name each other;
//! both build on `ui`, which knows nothing of the law, on `verdict`, which shows what
//! the law says of somebody, and on `slots`, where free times are found.

// A whole page is one type, and its form one more inside it.
#![recursion_limit = "256"]

pub mod api_error;
pub mod communes;
#[cfg(feature = "ssr")]
pub mod context;
pub mod form;
mod lazy;
#[cfg(feature = "ssr")]
pub mod posted;
pub mod public;
pub mod resource;
mod router;
pub mod routes;
pub mod setting;
#[cfg(feature = "ssr")]
pub mod shell;
pub mod slots;
pub mod staff;
pub mod ui;
pub mod verdict;
pub mod wording;

pub use router::App;
#[cfg(feature = "hydrate")]
pub use router::wake;
