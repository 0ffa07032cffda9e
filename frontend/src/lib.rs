//! What the browser runs first: it takes over the page that the server wrote.

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the page answer by itself; called by the page once this module is there.
#[wasm_bindgen]
pub fn hydrate() {}
