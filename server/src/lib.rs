//! The binary: settings, everything reachable over HTTP, sessions, documents
//! and the operator's verbs. Business rules live elsewhere.

// The views of the pages are types as deep as their elements.
#![recursion_limit = "512"]

pub mod cli;
pub mod settings;

pub mod api;
pub mod documents;
pub mod files;
pub mod health;
pub mod http;
pub mod jobs;
pub mod messages;
pub mod pages;
pub mod permissions;
pub mod router;
pub mod sessions;
pub mod state;

pub mod chance;
pub mod clock;
pub mod demonstration;
pub mod directory_files;
pub mod phones;
