//! Somebody who waits: her place, what was offered to her, and what can be done.

use domain::{
    booking::{NotOffered, WaitingWish},
    calendar::HalfDay,
};
use leptos::prelude::*;

use super::{
    model::{OfferView, WaitingLine, WaitingOutcome},
    words::{because, offer_outcome, wish},
};
use crate::{
    routes::StaffPage,
    staff::{
        parts::{Forms, PageForm, when},
        words::Words,
    },
};

#[component]
pub fn Line(
    one: WaitingLine,
    forms: Forms<WaitingOutcome>,
    /// The page shows nobody else.
    is_alone: bool,
) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let sheet = words.at(&StaffPage::Appointment(one.id.clone()));
    let name = one.name.clone().unwrap_or_else(|| texts.sheet_erased().to_owned());
    let rank = one.rank.map(|(place, of, why)| {
        [&texts.waiting_rank(&of.to_string(), &place.to_string()), " · ", because(words, why)].concat()
    });
    let open = one.open.and(one.trail.last());
    let state = match (open, one.not_offered) {
        (Some(offer), _) => texts.waiting_asked(&when(words, offer.until), &when(words, offer.start)),
        (None, NotOffered::NoAddress) => texts.waiting_no_address().to_owned(),
        (None, NotOffered::Refused) => texts.waiting_refused_today().to_owned(),
        (None, NotOffered::NotComing) => texts.waiting_not_over().to_owned(),
        (None, NotOffered::NothingFree | NotOffered::Asked) => texts.waiting_nothing_free().to_owned(),
    };
    let waits = one.rank.is_some();
    let phone = one.phone.clone().map(|(dialled, readable)| {
        let call = ["tel:", &dialled].concat();
        view! { <a class="button line" href=call dir="ltr">{readable}</a> }
    });
    let trail =
        (is_alone || !one.trail.is_empty()).then(|| view! { <Trail trail=one.trail.clone() open=is_alone/> });
    let buttons = (one.may_change && waits).then(|| view! { <Buttons one=one.clone() forms is_alone/> });
    view! {
        <li class="undelivered-one">
            <a href=sheet>
                <b><bdi>{name}</bdi></b>
                <span class="muted small">
                    {texts.waiting_now(&when(words, one.start))}
                    {one.language.map(|language| [" · ", words.language(language)].concat())}
                </span>
            </a>
            {rank.map(|rank| view! { <p><span class="tag calm">{rank}</span></p> })}
            {waits.then(|| view! { <p class="muted small">{wish(words, one.wish)}</p> })}
            {waits.then(|| view! { <p>{state}</p> })}
            {trail}
            <p class="contacts">{phone}</p>
            {buttons}
        </li>
    }
}

/// What was offered to her, in its order, with the reason of the order.
#[component]
fn Trail(trail: Vec<OfferView>, open: bool) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let none = trail.is_empty().then(|| view! { <p class="muted small">{texts.waiting_trail_none()}</p> });
    let lines = trail.into_iter().map(|offer| {
        let rank = texts.waiting_rank(&offer.of.to_string(), &offer.place.to_string());
        view! {
            <li>
                <div>
                    <b>{when(words, offer.start)}" · "{offer_outcome(words, offer.outcome)}</b>
                    <span class="muted small">
                        {when(words, offer.offered_at)}" · "{rank}" · "{because(words, offer.because)}
                    </span>
                </div>
            </li>
        }
    });
    view! {
        <details class="history" open=open>
            <summary>{texts.waiting_trail()}</summary>
            {none}
            <ol class="timeline">{lines.collect_view()}</ol>
        </details>
    }
}

#[component]
fn Buttons(one: WaitingLine, forms: Forms<WaitingOutcome>, is_alone: bool) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let name = one.name.unwrap_or_default();
    let button = |value: &'static str, text: &'static str, label: String| {
        view! { <button class="button line" name="do" value=value aria-label=label>{text}</button> }
    };
    let answers = one.open.map(|number| {
        view! {
            <input type="hidden" name="number" value=number/>
            {button("take", texts.waiting_take(), texts.waiting_take_one(&name))}
            {button("keep", texts.waiting_keep(), texts.waiting_keep_one(&name))}
        }
    });
    let offer =
        one.open.is_none().then(|| button("offer", texts.waiting_offer(), texts.waiting_offer_one(&name)));
    let edit = [&words.at(&StaffPage::Waiting), "?for=", &one.id].concat();
    view! {
        <PageForm page=words.at(&StaffPage::Waiting) forms class="row">
            <input type="hidden" name="id" value=one.id.clone()/>
            {is_alone.then(|| view! { <input type="hidden" name="for" value=one.id/> })}
            {answers}
            {offer}
            {button("remove", texts.waiting_remove(), texts.waiting_remove_one(&name))}
            {(!is_alone).then(|| view! {
                <a class="button line" href=edit aria-label=texts.waiting_edit_one(&name)>{texts.waiting_edit()}</a>
            })}
        </PageForm>
    }
}

/// When she could come; what was sent stays where it cannot be read.
#[component]
pub fn WishForm(one: WaitingLine, forms: Forms<WaitingOutcome>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let waits = one.rank.is_some();
    let sent = forms.sent();
    let is_wrong = matches!(forms.answer(), Some(Ok(WaitingOutcome::Wrong)));
    let day = |name, kept: Option<chrono::NaiveDate>| {
        if is_wrong {
            sent.text(name).to_owned()
        } else {
            kept.map(|day| day.to_string()).unwrap_or_default()
        }
    };
    let (from, must_by) = (day("from_day", one.wish.from), day("must_by", one.wish.must_by));
    let chosen = one.wish.half_day;
    let half_day = move |half: Option<HalfDay>, text| {
        let (value, selected) = (half.map_or("", HalfDay::code), half == chosen);
        view! { <option value=value selected=selected>{text}</option> }
    };
    let notices = WaitingWish::NOTICES.map(|hours| {
        let selected = hours == one.wish.notice_hours;
        view! { <option value=hours selected=selected>{texts.waiting_notice_before(u32::from(hours))}</option> }
    });
    let text = if waits { texts.waiting_save() } else { texts.waiting_join() };
    view! {
        <section class="export">
            <PageForm page=words.at(&StaffPage::Waiting) forms>
                <input type="hidden" name="id" value=one.id.clone()/>
                <input type="hidden" name="for" value=one.id/>
                <div class="field">
                    <label for="must_by">{texts.waiting_field_must_by()}</label>
                    <input type="date" id="must_by" name="must_by" value=must_by/>
                </div>
                <div class="field">
                    <label for="from_day">{texts.waiting_field_from()}</label>
                    <input type="date" id="from_day" name="from_day" value=from/>
                </div>
                <div class="field">
                    <label for="half_day">{texts.waiting_field_half_day()}</label>
                    <select id="half_day" name="half_day">
                        {half_day(None, texts.waiting_any())}
                        {half_day(Some(HalfDay::Morning), texts.waiting_morning())}
                        {half_day(Some(HalfDay::Afternoon), texts.waiting_afternoon())}
                    </select>
                </div>
                <div class="field">
                    <label for="notice">{texts.waiting_field_notice()}</label>
                    <select id="notice" name="notice">{notices.into_iter().collect_view()}</select>
                </div>
                <button class="button" name="do" value="join">{text}</button>
            </PageForm>
        </section>
    }
}
