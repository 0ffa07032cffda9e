//! The page that does not exist.

use leptos::prelude::*;
use locales::{Lang, Texts};

use super::PageTitle;

/// In the language that the address begins with, if it begins with one.
#[component]
pub fn NotFound() -> impl IntoView {
    #[cfg(feature = "ssr")]
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    let lang = language().unwrap_or(Lang::Fr);
    let texts = Texts::of(lang);
    provide_context(texts);
    view! {
        <PageTitle text=texts.errors_not_found_title()/>
        <main class="main" id="main">
            <h1 tabindex="-1">{texts.errors_not_found_title()}</h1>
            <p>{texts.errors_not_found_text()}</p>
            <a class="button" href=["/", lang.code()].concat() rel="external">{texts.common_go_home()}</a>
        </main>
    }
}

/// The language that the address begins with.
fn language() -> Option<Lang> {
    #[cfg(feature = "ssr")]
    return use_context::<http::request::Parts>().and_then(|head| Lang::of_path(head.uri.path()));
    #[cfg(not(feature = "ssr"))]
    window().location().pathname().ok().and_then(|path| Lang::of_path(&path))
}
