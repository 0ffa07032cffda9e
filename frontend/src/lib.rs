//! What the browser runs first: it takes over the page that the server wrote.
#![recursion_limit = "512"]

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the page answer by itself. The page has loaded the texts of its
/// language and the lists of communes beside this module (those of the other
/// regions where the page shows some); texts of another build
/// leave it as it is, and its forms go on working.
#[wasm_bindgen]
pub fn hydrate(text: String, communes: String, others: String) {
    if locales::Side::Public.install(text).is_ok() {
        app::communes::install(communes, others);
        app::wake();
    }
}
