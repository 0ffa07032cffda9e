//! A form that its own page answers.

use leptos::prelude::*;

use crate::form::FormPost;

/// Posted to the server, or taken over by the browser, which puts it into `form`.
#[component]
pub fn PageForm(
    /// The address of the page.
    #[prop(into)]
    page: String,
    form: RwSignal<FormPost>,
    #[prop(optional, into)] class: String,
    children: Children,
) -> impl IntoView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            form.set(FormPost::submitted(&event).once_more());
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, form);
    };
    view! {
        <form method="post" action=page class=class on:submit=submit novalidate>
            {children()}
        </form>
    }
}
