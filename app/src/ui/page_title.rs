//! The document's title.

use leptos::prelude::*;
use locales::Texts;

/// How many errors the page shows: its title then begins with that word, which a
/// screen reader says first.
#[derive(Clone)]
struct ErrorsShown(ArcRwSignal<u32>);

/// To be called once, around all pages.
pub fn provide_page_errors() {
    provide_context(ErrorsShown(ArcRwSignal::new(0)));
}

/// Says in the title that the page shows an error, for as long as the part that
/// calls this is shown.
pub fn page_has_error() {
    if let Some(ErrorsShown(shown)) = use_context() {
        shown.update(|shown| *shown += 1);
        on_cleanup(move || shown.update(|shown| *shown = shown.saturating_sub(1)));
    }
}

#[component]
pub fn PageTitle(#[prop(into)] text: String) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let shown = use_context::<ErrorsShown>();
    let title = [&text, " · ", texts.common_brand()].concat();
    let has_error = move || match &shown {
        None => false,
        // The server writes the title once, when all the page is there.
        Some(ErrorsShown(shown)) if cfg!(feature = "ssr") => shown.get_untracked() > 0,
        Some(ErrorsShown(shown)) => shown.get() > 0,
    };
    let said = move || if has_error() { texts.errors_in_title(&title) } else { title.clone() };
    #[cfg(feature = "ssr")]
    {
        // What stands in a title is written into the page as it is.
        let escaped = move || said().replace('&', "&amp;").replace('<', "&lt;");
        (leptos_meta::Title(leptos_meta::TitleProps { formatter: None, text: Some(escaped.into()) }), ())
    }
    #[cfg(not(feature = "ssr"))]
    Effect::new(move |_| document().set_title(&said()));
}
