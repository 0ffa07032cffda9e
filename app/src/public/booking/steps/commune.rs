//! The first step: where she lives.

use leptos::prelude::*;
use locales::LazyTexts;

use super::frame::{BookingForm, Mishaps, Progress, field_errors};
use crate::public::{booking::state::BookingView, commune_field::CommuneField};

#[component]
pub fn CommuneStep(view: BookingView, several: Vec<String>) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let chosen = Some(view.form.text("commune").to_owned()).filter(|ins| !ins.is_empty());
    let typed = view.form.text("commune-text").to_owned();
    let several = if several.is_empty() { chosen.clone().into_iter().collect() } else { several };
    let error = field_errors(&view.wrong).into_iter().next();
    view! {
        <BookingForm form=view.form.clone() own=&["commune", "commune-text"]>
            <main class="main" id="main">
                <Progress now=1/>
                <Mishaps view/>
                <h1 tabindex="-1">{texts.booking_commune_title()}</h1>
                <p class="muted">{texts.booking_commune_text()}</p>
                <CommuneField chosen before=None typed several error/>
                <details class="why">
                    <summary>{texts.booking_commune_region()}</summary>
                    <div class="choices">
                        <label class="choice">
                            <input type="radio" name="answer" value="brussels"/>
                            <span>{texts.booking_commune_brussels()}</span>
                        </label>
                        <label class="choice">
                            <input type="radio" name="answer" value="flanders"/>
                            <span>{texts.booking_commune_flanders()}</span>
                        </label>
                    </div>
                </details>
            </main>
            <div class="action">
                <button class="button" name="go" value="wishes">{texts.common_continue()}</button>
            </div>
        </BookingForm>
    }
}
