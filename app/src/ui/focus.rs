//! Where the reader is after the page changed under her.

/// Moves the focus to the page's heading, so that a screen reader begins there.
pub fn focus_heading() {
    focus_on("h1");
}

/// Moves the focus to the first element that matches, once the page has settled.
pub fn focus_on(selector: &'static str) {
    #[cfg(feature = "hydrate")]
    leptos::prelude::request_animation_frame(move || {
        focus(leptos::prelude::document().query_selector(selector).ok().flatten());
        if selector == "h1"
            && let Some(window) = web_sys::window()
        {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = selector;
}

/// Moves the focus to the first element that matches, in place of following a
/// link to it: the address stays, and so does the browser's own way back.
pub fn focus_instead(event: &leptos::ev::MouseEvent, selector: &str) {
    #[cfg(feature = "hydrate")]
    {
        event.prevent_default();
        focus(leptos::prelude::document().query_selector(selector).ok().flatten());
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (event, selector);
}

/// Moves the focus to an element, if there is one.
#[cfg(feature = "hydrate")]
pub fn focus(element: Option<web_sys::Element>) {
    use wasm_bindgen::JsCast;

    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A refused focus leaves the reader where she was: nothing to mend.
        let _ = element.focus();
    }
}
