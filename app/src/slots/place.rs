//! Where one is received.

use leptos::prelude::*;
use locales::LazyTexts;

use super::state::Place;

/// An office: name, address, how to get in, and whether all this is invented.
#[component]
pub fn PlaceView(
    place: Place,
    /// Only what tells one office from another.
    #[prop(optional)]
    brief: bool,
    /// How to get in stands behind a word: the times come first.
    #[prop(optional)]
    folded: bool,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <address class="place">
            <b><bdi lang="fr">{place.name}</bdi></b>
            <span><bdi lang="fr">{place.address}</bdi></span>
            {(!brief).then(|| view! { <Access words=place.access folded/> })}
            {(place.step_free && !brief).then(|| view! { <span class="tag calm">{texts.booking_step_free()}</span> })}
            {place
                .demonstration
                .then(|| view! { <span class="demonstration small">{texts.booking_slots_demonstration()}</span> })}
        </address>
    }
}

/// How to get in, in the words of the centre.
#[component]
fn Access(words: String, folded: bool) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let words = view! { <span class="muted small"><bdi lang="fr">{words}</bdi></span> };
    if folded {
        view! { <details class="access"><summary class="small">{texts.mine_access()}</summary>{words}</details> }.into_any()
    } else {
        words.into_any()
    }
}
