//! Somebody else receives her: who, and what to do.

use leptos::prelude::*;
use locales::LazyTexts;

use super::frame::BookingForm;
use crate::public::booking::state::{BookingView, Elsewhere, OtherCentre};

#[component]
pub fn ElsewhereStep(view: BookingView, elsewhere: Elsewhere) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <BookingForm form=view.form own=&["commune", "commune-text", "office", "from", "slot"]>
            <main class="main" id="main">
                <h1 tabindex="-1">{elsewhere.title}</h1>
                <p>{elsewhere.text}</p>
                {elsewhere.centre.map(|centre| view! { <CentreCard centre/> })}
                <p>{texts.booking_elsewhere_free()}</p>
            </main>
            <div class="action">
                <button class="button line" name="go" value="commune" id="step-back">
                    {texts.booking_elsewhere_change()}
                </button>
            </div>
        </BookingForm>
    }
}

#[component]
fn CentreCard(centre: OtherCentre) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let reachable = centre.phone.is_some() || centre.website.is_some();
    view! {
        <div class="ticket centre">
            <p class="when"><bdi lang="fr">{centre.name}</bdi></p>
            {centre.known_as.map(|name| view! { <p class="muted">{texts.booking_elsewhere_known_as(&name)}</p> })}
            {centre.town.map(|town| view! { <p>{texts.booking_elsewhere_town(&town)}</p> })}
            {centre.phone.map(|phone| {
                let href = ["tel:", &phone].concat();
                view! { <p><a href=href><bdi dir="ltr">{phone}</bdi></a></p> }
            })}
            {centre.website.map(|page| {
                let href = page.clone();
                view! { <p><a href=href><bdi dir="ltr">{page}</bdi></a></p> }
            })}
            {(!reachable).then(|| view! { <p>{texts.booking_elsewhere_ask()}</p> })}
        </div>
    }
}
