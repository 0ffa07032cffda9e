//! A part of what a verdict says: open, or folded under what it holds.

use leptos::prelude::*;

#[component]
pub fn Part(
    title: &'static str,
    /// Folded, with this beside the title; on paper it is open.
    #[prop(optional_no_strip)]
    folded: Option<String>,
    children: Children,
) -> impl IntoView {
    match folded {
        None => view! { <section class="section"><h2>{title}</h2>{children()}</section> }.into_any(),
        Some(hint) => view! {
            <details class="fold">
                <summary><h2>{title}</h2><span class="muted small">{hint}</span></summary>
                {children()}
            </details>
        }
        .into_any(),
    }
}
