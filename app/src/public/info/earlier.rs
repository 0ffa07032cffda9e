//! To come earlier than one's appointment is: the waiting list, joined and left by plain
//! forms. And the appointment in a calendar that follows it.

use domain::{
    booking::{Appointment, WaitingWish},
    calendar::HalfDay,
    message::offer_medium,
    people::Phone,
};
use http::StatusCode;
use leptos::prelude::*;
use locales::{InfoTexts, Lang};
use service::{LinkHolder, Service, ServiceError};

use super::behind_link::Unknown;
use crate::{
    api_error::ApiError,
    form::FormPost,
    posted::PostAnswer,
    routes::{Endpoint, InfoPage, Page},
    slots::{waiting::wish_of, words::moment},
    ui::{ErrorSummary, FieldMessage, Notice, TextField, Tone},
};

/// What became of a form, where the page says more than how things stand.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    /// A date cannot be read.
    Wrong(&'static str),
    /// The address of her calendar, shown once.
    Address(String),
}

/// Joins, leaves, makes the address of a calendar or ends it.
pub async fn answer_post(lang: Lang, token: &str, form: &FormPost) -> PostAnswer {
    let Some(service) = use_context::<Service>() else { return PostAnswer::same_page(StatusCode::OK) };
    let done = async {
        let (holder, _) = service.visitor().with_link(token).await?;
        obey(&service, &holder, lang, form).await
    };
    match done.await {
        Ok(None) => PostAnswer::SeeOther(InfoPage::Earlier(token.to_owned()).at(lang)),
        Ok(Some(answer)) => answer,
        Err(error) => PostAnswer::same_page(ApiError::from(error).status()),
    }
}

/// `None` where the page says by itself how things stand then.
async fn obey(
    service: &Service,
    holder: &LinkHolder<'_>,
    lang: Lang,
    form: &FormPost,
) -> Result<Option<PostAnswer>, ServiceError> {
    match form.text("do") {
        "wait" => match wish_of(form) {
            Err(field) => {
                return Ok(Some(PostAnswer::page(StatusCode::UNPROCESSABLE_ENTITY, Said::Wrong(field))));
            }
            Ok(wish) => {
                if holder.wait_for_earlier(&wish).await?.is_err() {
                    return Ok(Some(PostAnswer::same_page(StatusCode::CONFLICT)));
                }
            }
        },
        "stop" => holder.stop_waiting().await?,
        "follow" => {
            let secret = holder.give_feed().await?;
            let address = Endpoint::Feed(secret.to_string()).at(lang);
            let address = [&service.settings.public_url, address.as_str()].concat();
            return Ok(Some(PostAnswer::page(StatusCode::OK, Said::Address(address))));
        }
        "end" => holder.end_feed().await?,
        _ => return Ok(Some(PostAnswer::same_page(StatusCode::UNPROCESSABLE_ENTITY))),
    }
    Ok(None)
}

/// How she waits, and whether a calendar may follow her appointment.
struct Standing {
    appointment: Appointment,
    wish: Option<WaitingWish>,
    has_waited: bool,
    offered: Option<String>,
    may_change: bool,
    has_feed: bool,
}

async fn standing(service: &Service, texts: InfoTexts, token: &str) -> Result<Standing, ServiceError> {
    let (holder, appointment) = service.visitor().with_link(token).await?;
    let (waiting, now) = (holder.waiting().await?, service.now());
    let offer = waiting.as_ref().and_then(|one| one.open_offer(now));
    Ok(Standing {
        offered: offer.map(|offer| moment(texts.lazy(), offer.slot.start)),
        has_waited: waiting.is_some(),
        wish: waiting.filter(|one| one.left_at.is_none()).map(|one| one.wish),
        may_change: appointment.may_move(now).is_ok(),
        has_feed: holder.has_feed().await?,
        appointment,
    })
}

#[component]
pub fn EarlierPage(token: String) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let shown = move || {
        let (service, token) = (service.clone(), token.clone());
        Suspend::new(async move {
            match standing(&service, texts, &token).await {
                Ok(standing) => view! { <Earlier standing token/> }.into_any(),
                Err(error) => view! { <Unknown error/> }.into_any(),
            }
        })
    };
    view! { <Suspense>{shown}</Suspense> }
}

#[component]
fn Earlier(standing: Standing, token: String) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let page = InfoPage::Earlier(token.clone()).at(texts.lang());
    let when = moment(texts.lazy(), standing.appointment.slot.start);
    let Standing { appointment, wish, has_waited, offered, may_change, has_feed } = standing;
    let by_hand = by_hand(texts, &appointment);
    let waits = wish.is_some();
    let can_be_called = appointment.person.as_ref().is_some_and(|person| person.phone.is_some());
    view! {
        <h1 tabindex="-1">{texts.earlier_title()}</h1>
        <p class="lead">{texts.earlier_lead()}</p>
        <p>{texts.message_fact(&when, texts.earlier_now())}</p>
        {may_change.then(|| view! {
            {(waits && (by_hand.is_none() || can_be_called)).then(|| {
                let text = if by_hand.is_some() { texts.earlier_waits_for_call() } else { texts.earlier_waits() };
                view! { <Notice tone=Tone::Ok><p>{text}</p></Notice> }
            })}
            {(has_waited && !waits).then(|| view! { <Notice tone=Tone::Calm><p>{texts.earlier_stopped()}</p></Notice> })}
            {offered.map(|when| view! { <Notice tone=Tone::Note><p>{texts.earlier_offered(&when)}</p></Notice> })}
            {by_hand.filter(|_| !waits || !can_be_called).map(|text| view! { <Notice tone=Tone::Note><p>{text}</p></Notice> })}
            <WishForm page=page.clone() wish/>
        })}
        {(!may_change).then(|| view! { <Notice tone=Tone::Note><p>{texts.earlier_over()}</p></Notice> })}
        <Follow page has_feed/>
        <p><a class="button line" href=Page::Mine(token).at(texts.lang())>{texts.earlier_back()}</a></p>
    }
}

/// Who has to call her, where nothing can be written to her.
fn by_hand(texts: InfoTexts, appointment: &Appointment) -> Option<String> {
    let media = expect_context::<Service>().media();
    let person = appointment.person.as_ref()?;
    if offer_medium(person, media).is_some() {
        return None;
    }
    let phone = person.phone.as_ref().map(Phone::readable);
    Some(phone.map_or_else(|| texts.earlier_no_way().to_owned(), |phone| texts.earlier_by_phone(&phone)))
}

#[component]
fn WishForm(page: String, wish: Option<WaitingWish>) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let waits = wish.is_some();
    let typed = use_context::<FormPost>().filter(|form| form.text("do") == "wait");
    let wish = typed.as_ref().and_then(|form| wish_of(form).ok()).or(wish).unwrap_or_default();
    let day = |name, kept: Option<chrono::NaiveDate>| match &typed {
        Some(form) => form.text(name).to_owned(),
        None => kept.map(|day| day.to_string()).unwrap_or_default(),
    };
    let wrong = match use_context::<Said>() {
        Some(Said::Wrong(field)) => vec![FieldMessage { field, text: texts.earlier_wrong().to_owned() }],
        _ => Vec::new(),
    };
    let half_day = |half: Option<HalfDay>, text| {
        let (value, selected) = (half.map_or("", HalfDay::code), half == wish.half_day);
        view! { <option value=value selected=selected>{text}</option> }
    };
    let notices = WaitingWish::NOTICES.map(|hours| {
        let selected = hours == wish.notice_hours;
        view! { <option value=hours selected=selected>{texts.earlier_notice_hours(u32::from(hours))}</option> }
    });
    let (from, must_by) = (day("from_day", wish.from), day("must_by", wish.must_by));
    view! {
        <section class="section card" aria-labelledby="when">
            <h2 id="when">{texts.earlier_when()}</h2>
            <form method="post" action=page novalidate>
                <ErrorSummary title=texts.errors_summary(1) errors=wrong.clone()/>
                <TextField
                    name="from_day" kind="date" label=texts.earlier_from() hint=texts.earlier_from_hint()
                    value=from errors=wrong.clone()
                />
                <div class="field">
                    <label for="half_day">{texts.earlier_half_day()}</label>
                    <select id="half_day" name="half_day">
                        {half_day(None, texts.earlier_any())}
                        {half_day(Some(HalfDay::Morning), texts.earlier_morning())}
                        {half_day(Some(HalfDay::Afternoon), texts.earlier_afternoon())}
                    </select>
                </div>
                <div class="field">
                    <label for="notice">{texts.earlier_notice()}</label>
                    <select id="notice" name="notice">{notices.into_iter().collect_view()}</select>
                </div>
                <TextField
                    name="must_by" kind="date" label=texts.earlier_must_by() hint=texts.earlier_must_by_hint()
                    value=must_by errors=wrong
                />
                <p class="muted">{texts.earlier_keeps()}</p>
                <div class="answers">
                    <button class="button" name="do" value="wait">
                        {if waits { texts.earlier_save() } else { texts.earlier_join() }}
                    </button>
                    {waits.then(|| view! {
                        <button class="button quiet" name="do" value="stop">{texts.earlier_stop()}</button>
                    })}
                </div>
            </form>
        </section>
    }
}

/// The appointment in a calendar that follows it.
#[component]
fn Follow(page: String, has_feed: bool) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let given = match use_context::<Said>() {
        Some(Said::Address(address)) => Some(address),
        _ => None,
    };
    let shown = given.clone().map(|address| {
        let subscribe = address.replacen("https://", "webcal://", 1).replacen("http://", "webcal://", 1);
        view! {
            <Notice tone=Tone::Ok><p>{texts.follow_given()}</p></Notice>
            <div class="field">
                <label for="feed">{texts.follow_address()}</label>
                <input id="feed" readonly="" dir="ltr" value=address/>
            </div>
            <p><a class="button" href=subscribe rel="external">{texts.follow_open()}</a></p>
        }
    });
    let (give, class) =
        if has_feed { (texts.follow_again(), "button quiet") } else { (texts.follow_give(), "button line") };
    view! {
        <section class="section card" aria-labelledby="follow">
            <h2 id="follow">{texts.follow_title()}</h2>
            <p>{texts.follow_lead()}</p>
            {shown}
            {(has_feed && given.is_none()).then(|| view! { <p class="muted">{texts.follow_is()}</p> })}
            <form method="post" action=page>
                <div class="answers">
                    <button class=class name="do" value="follow">{give}</button>
                    {has_feed.then(|| view! {
                        <button class="button quiet" name="do" value="end">{texts.follow_end()}</button>
                    })}
                </div>
            </form>
        </section>
    }
}
