//! The communes as the phone knows them: those of Wallonia are loaded beside the
//! texts, before the page wakes, so that finding one needs no network; those of
//! the other regions only once what somebody writes is none of the first.

use domain::directory::CommuneIndex;

#[cfg(not(feature = "ssr"))]
static LOADED: std::sync::OnceLock<CommuneIndex> = std::sync::OnceLock::new();
#[cfg(not(feature = "ssr"))]
static ALL: std::sync::OnceLock<CommuneIndex> = std::sync::OnceLock::new();

/// Keeps the lists that the page has loaded; a second time changes nothing.
#[cfg(feature = "hydrate")]
pub fn install(lines: String, others: String) {
    #[cfg(not(feature = "ssr"))]
    {
        let index = CommuneIndex::new(lines);
        if !others.is_empty() {
            let _ = ALL.set(index.clone().with_others(others.into()));
        }
        let _ = LOADED.set(index);
    }
    #[cfg(feature = "ssr")]
    drop((lines, others));
}

/// The index over all communes of the directory, and those of the other regions
/// as far as they are loaded.
#[must_use]
pub fn index() -> CommuneIndex {
    #[cfg(feature = "ssr")]
    return leptos::prelude::use_context::<service::Service>()
        .map(|service| service.communes)
        .unwrap_or_else(|| CommuneIndex::new(String::new()));
    #[cfg(not(feature = "ssr"))]
    ALL.get().or(LOADED.get()).cloned().unwrap_or_else(|| CommuneIndex::new(String::new()))
}

/// Loads the communes of the other regions; without a network nothing changes,
/// and the page asks for the region instead.
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub(crate) async fn load_others() {
    if let (Some(lines), Some(loaded)) = (crate::lazy::fetch_text("data-communes").await, LOADED.get()) {
        let _ = ALL.set(loaded.clone().with_others(lines.into()));
    }
}
