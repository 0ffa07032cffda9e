//! What this tab remembers until it is closed, and its way back.

use gloo::storage::{SessionStorage, Storage};
use leptos::prelude::window;
use wasm_bindgen::JsValue;

use crate::form::FormPost;

/// Keeps a form under a name. A full or forbidden storage costs only the memory
/// over a reload.
pub fn keep(key: &str, form: &FormPost) {
    let _ = SessionStorage::raw().set_item(key, &form.to_string());
}

/// The form that was kept, if it says anything.
pub fn kept(key: &str) -> Option<FormPost> {
    let text = SessionStorage::raw().get_item(key).ok().flatten()?;
    text.parse::<FormPost>().ok().filter(|form| !form.is_empty())
}

/// One more screen in the history of the tab, under the same address.
pub fn push_step() {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", None);
    }
}

/// A page that a form was posted to becomes one that was opened by its address:
/// who reloads it or comes back to it is not asked to send the form again.
pub fn forget_posting() {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", None);
    }
}
