//! The picture on a step back or forward.

use leptos::prelude::*;

/// Points to what came before; the style turns it round.
#[component]
pub fn Arrow() -> impl IntoView {
    view! { <svg viewBox="0 0 20 20" aria-hidden="true" class="icon"><path d="M12 4l-6 6 6 6"/></svg> }
}
