//! The third step: which time, with whom and where.

use leptos::prelude::*;
use locales::LazyTexts;

use super::frame::{BookingForm, Mishaps, Progress, field_errors};
use crate::{
    public::booking::{hold::proof_for, state::BookingView},
    slots::{DayList, NoTimes, NoTimesView, NotFreeNotice, PlaceView, Reasons, Times, WindowButtons},
    ui::FieldMessage,
};

#[component]
pub fn TimesStep(view: BookingView, times: Times) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let form = view.form.clone();
    let chosen = form.text("slot").to_owned();
    let slot_error = FieldMessage::of(&field_errors(&view.wrong), "slot");
    let some = times.has_some();
    let (go, label) =
        if times.ready { ("book", texts.booking_slots_book()) } else { ("details", texts.common_continue()) };
    let proof = proof_for(form.text("key").to_owned(), form.text("work").to_owned());
    let choose = view! { <button class="button" name="go" value=go>{label}</button> };
    view! {
        <BookingForm form own=&["slot", "work"]>
            <input type="hidden" name="work" value=proof/>
            <main class="main" id="main">
                <Progress now=3/>
                <Mishaps view/>
                {times.not_free.map(|why| view! { <NotFreeNotice why taken=[texts.booking_slots_taken_title(), texts.booking_slots_taken()]/> })}
                <h1 tabindex="-1">{texts.booking_slots_title()}</h1>
                <Who times=times.clone()/>
                {times.none.clone().map(|none| view! { <Ways none/> })}
                {(some && !times.window.is_empty()).then(|| view! { <p class="muted small">{times.window.clone()}</p> })}
                <Reasons of=times.reasons.clone()/>
                <DayList days=times.days.clone() chosen error=slot_error/>
                <WindowButtons earlier=times.earlier.clone() later=times.later.clone() name="go" before="times?from="/>
                <OtherOffices offices=times.offices.clone()/>
            </main>
            <div class="action">
                {some.then_some(choose)}
                <button class="button quiet" name="go" value="wishes" id="step-back">{texts.common_back()}</button>
            </div>
        </BookingForm>
    }
}

/// Who receives, where, for how long, and who interprets.
#[component]
fn Who(times: Times) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let some = times.has_some();
    let face = times.worker.as_deref().map(initials);
    view! {
        <div class="who">
            {face.map(|letters| view! { <span class="face" aria-hidden="true" translate="no">{letters}</span> })}
            <div class="who-text">
                {times.worker.map(|name| view! { <p><b>{texts.booking_slots_worker(&name)}</b></p> })}
                <p class="muted small">{texts.booking_slots_minutes(times.minutes)}</p>
                <PlaceView place=times.place folded=true/>
            </div>
        </div>
        {times
            .interpreter
            .filter(|_| some)
            .map(|language| view! { <p class="tag ok">{texts.booking_slots_interpreter(&language)}</p> })}
    }
}

/// The first letters of a name.
fn initials(name: &str) -> String {
    name.split([' ', '-'])
        .filter_map(|part| part.chars().next())
        .filter(|first| first.is_alphabetic())
        .take(2)
        .collect()
}

/// What she can change to find a time after all.
#[component]
fn Ways(none: NoTimes) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let way = |value: String, label: String| view! { <button class="button line" name="go" value=value>{label}</button> };
    let next = none
        .next
        .clone()
        .map(|(day, words)| way(["times?from=", &day].concat(), texts.booking_none_next(&words)));
    let others = none.ways.clone().into_iter().map(|(value, label)| way(["times?", &value].concat(), label));
    let others = others.collect_view();
    let alone = none
        .without_interpreter
        .then(|| way("times?interpreter=no".to_owned(), texts.booking_none_without_interpreter().to_owned()));
    view! {
        <NoTimesView none>
            {next}
            {others}
            {alone}
        </NoTimesView>
    }
}

#[component]
fn OtherOffices(offices: Vec<(String, String)>) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    (!offices.is_empty()).then(|| {
        view! {
            <details class="why">
                <summary>{texts.booking_slots_offices()}</summary>
                <p class="muted small">{texts.booking_slots_offices_text()}</p>
                <div class="offices">
                    {offices
                        .into_iter()
                        .map(|(id, name)| {
                            view! {
                                <button class="chip" name="go" value=["times?office=", &id].concat()>
                                    <bdi lang="fr">{name}</bdi>
                                </button>
                            }
                        })
                        .collect_view()}
                </div>
            </details>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_face_shows_two_letters_of_a_name() {
        assert_eq!(initials("Nadia Bernard"), "NB");
        assert_eq!(initials("N. Bernard"), "NB");
        assert_eq!(initials("Anne-Marie (démo) Diallo"), "AM");
        assert_eq!(initials(""), "");
    }
}
