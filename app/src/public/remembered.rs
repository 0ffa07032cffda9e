//! What this phone remembers beyond a visit, because its owner has asked it to: the
//! secret of the link of her appointment, and nothing else. A storage that is forbidden
//! remembers nothing.

use leptos::prelude::window;
use web_sys::Storage;

/// Under this name the browser keeps it until it is forgotten; `kept_appointment.js` reads it.
const KEY: &str = "jalon.mine";

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// The secret that this phone remembers.
#[must_use]
pub fn appointment() -> Option<String> {
    // What somebody else has put there leads nowhere.
    storage()?.get_item(KEY).ok().flatten().filter(|token| token.len() == 32)
}

/// Remembers a secret; whether it does.
pub fn remember(token: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, token).is_ok())
}

/// Forgets a secret, if this one is remembered.
pub fn forget(token: &str) {
    if appointment().is_some_and(|remembered| remembered == token) {
        let _ = storage().map(|storage| storage.remove_item(KEY));
    }
}
