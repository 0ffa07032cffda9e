//! Free times to choose from, day by day.

use domain::booking::NotFree;
use leptos::prelude::*;
use locales::LazyTexts;

use super::state::{FreeDay, NoTimes, Time};
use crate::{
    ui::{ErrorBeside, FieldMessage, page_has_error},
    wording::not_free,
};

/// The days with their times, morning and afternoon apart.
#[component]
pub fn DayList(
    days: Vec<FreeDay>,
    #[prop(optional, into)] chosen: String,
    #[prop(optional_no_strip)] error: Option<FieldMessage>,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let wrong = error.is_some();
    // The first time is where the list of errors leads.
    let first = days
        .first()
        .and_then(|day| day.morning.first().or(day.afternoon.first()))
        .map(|time| time.value.clone());
    let half = move |label: &'static str, title: &str, times: Vec<Time>| {
        (!times.is_empty()).then(|| {
            let times = times
                .into_iter()
                .map(|time| {
                    let id = (Some(&time.value) == first.as_ref()).then_some("slot");
                    view! { <TimeCard id day=title.to_owned() checked=time.value == chosen time wrong/> }
                })
                .collect_view();
            view! {
                <div class="half">
                    <p class="muted small">{label}</p>
                    <div class="times">{times}</div>
                </div>
            }
        })
    };
    let days = days
        .into_iter()
        .map(|day| {
            let morning = half(texts.booking_half_day_morning(), &day.title, day.morning);
            let afternoon = half(texts.booking_half_day_afternoon(), &day.title, day.afternoon);
            view! {
                <fieldset class="day-group">
                    <legend><h2>{day.title}</h2></legend>
                    {morning}
                    {afternoon}
                </fieldset>
            }
        })
        .collect_view();
    view! {
        <ErrorBeside error/>
        {days}
    }
}

#[component]
fn TimeCard(id: Option<&'static str>, day: String, time: Time, checked: bool, wrong: bool) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let name =
        [&texts.common_listed(&day, &time.clock), " ", time.with.as_deref().unwrap_or_default()].concat();
    view! {
        <label class="time">
            <input
                type="radio"
                name="slot"
                id=id
                value=time.value
                checked=checked
                aria-label=name
                aria-describedby=wrong.then_some("slot-error")
            />
            <span translate="no">{time.clock}</span>
            {time.with.map(|with| view! { <small>{with}</small> })}
        </label>
    }
}

/// Earlier and later days. `name` and `before` make the value that a button sends.
#[component]
pub fn WindowButtons(
    earlier: Option<String>,
    later: Option<String>,
    name: &'static str,
    before: &'static str,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let button = move |day: String, label: &'static str| {
        view! { <button class="chip" name=name value=[before, &day].concat()>{label}</button> }
    };
    view! {
        <div class="windows">
            {earlier.map(|day| button(day, texts.booking_slots_earlier()))}
            {later.map(|day| button(day, texts.booking_slots_later()))}
        </div>
    }
}

/// The wanted time cannot be hers: said at once, without blame, with what is
/// kept.
#[component]
pub fn NotFreeNotice(
    why: NotFree,
    /// What is said where somebody was faster: a heading and a sentence.
    taken: [&'static str; 2],
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    page_has_error();
    let [taken_title, taken] = taken;
    let title = match why {
        NotFree::Taken => taken_title,
        NotFree::Past => texts.errors_slot_past_title(),
        NotFree::NotOffered => texts.errors_slot_not_offered_title(),
    };
    let text = not_free(texts, why, taken);
    view! {
        <div class="error-summary" id="errors" role="alert" tabindex="-1" autofocus=cfg!(feature = "ssr")>
            <h2>{title}</h2>
            <p>{text}</p>
        </div>
    }
}

/// Which days have no free time and why.
#[component]
pub fn Reasons(of: Vec<String>) -> impl IntoView {
    (!of.is_empty()).then(|| {
        let lines = of.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <ul class="muted small">{lines}</ul> }
    })
}

/// Why there is nothing to choose from, and what can be done about it.
#[component]
pub fn NoTimesView(none: NoTimes, children: Children) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <div class="notice note">
            <h2>{texts.booking_none_title()}</h2>
            <p>{none.why}</p>
        </div>
        <section class="section">
            <h2>{texts.booking_none_try()}</h2>
            {children()}
            {none.phone.map(|phone| {
                let href = ["tel:", &phone].concat();
                view! { <a class="button line" href=href>{texts.booking_none_phone(&phone)}</a> }
            })}
            <p class="muted">{texts.booking_none_call()}</p>
        </section>
    }
}
