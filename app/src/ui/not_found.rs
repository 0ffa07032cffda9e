//! The page that does not exist.

use leptos::prelude::*;
use locales::{Lang, Texts};

#[component]
pub fn NotFound() -> impl IntoView {
    #[cfg(feature = "ssr")]
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    let texts = use_context::<Texts>().unwrap_or_else(|| Texts::of(Lang::Fr));
    view! {
        <main class="main" id="main">
            <h1 tabindex="-1">{texts.errors_not_found_title()}</h1>
            <p>{texts.errors_not_found_text()}</p>
            <a class="button" href=format!("/{}", texts.lang().code()) rel="external">{texts.common_go_home()}</a>
        </main>
    }
}
