//! The sign: markers on a line, the last one warm.

use leptos::prelude::*;

#[component]
pub fn Brand(#[prop(into)] href: String, #[prop(into)] name: String) -> impl IntoView {
    view! {
        <a class="brand" href=href>
            <svg viewBox="0 0 40 32" aria-hidden="true">
                <path
                    d="M4 26 C14 26 12 10 22 10 S30 6 36 6"
                    fill="none"
                    stroke="currentColor"
                    stroke-width="3"
                    stroke-linecap="round"
                    opacity=".35"
                />
                <circle class="marker-past" cx="5" cy="26" r="4"/>
                <circle class="marker-past" cx="20" cy="11" r="4"/>
                <circle class="marker-now" cx="35" cy="6" r="5"/>
            </svg>
            <span translate="no">{name}</span>
        </a>
    }
}
