//! The binary: settings, everything reachable over HTTP, sessions, documents
//! and the operator's verbs. Business rules live elsewhere.

// The views of the pages are types as deep as their elements.
#![recursion_limit = "512"]

pub mod cli;
pub mod settings;

pub mod api;
pub mod documents;
pub mod http;
pub mod permissions;
pub mod sessions;

pub mod chance;
pub mod clock;
pub mod demonstration;
pub mod directory_files;
pub mod phones;
