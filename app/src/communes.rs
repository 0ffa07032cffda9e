//! The communes as the phone knows them: loaded beside the texts, before the
//! page wakes, so that finding one needs no network.

use domain::directory::CommuneIndex;

#[cfg(not(feature = "ssr"))]
static LOADED: std::sync::OnceLock<CommuneIndex> = std::sync::OnceLock::new();

/// Keeps the list that the page has loaded; a second one changes nothing.
#[cfg(feature = "hydrate")]
pub fn install(lines: String) {
    #[cfg(not(feature = "ssr"))]
    let _ = LOADED.set(CommuneIndex::new(lines));
    #[cfg(feature = "ssr")]
    drop(lines);
}

/// The index over all communes of the directory.
#[must_use]
pub fn index() -> CommuneIndex {
    #[cfg(feature = "ssr")]
    return leptos::prelude::use_context::<crate::context::Service>()
        .map(|service| service.directory.commune_index())
        .unwrap_or_else(|| CommuneIndex::new(String::new()));
    #[cfg(not(feature = "ssr"))]
    LOADED.get().cloned().unwrap_or_else(|| CommuneIndex::new(String::new()))
}
