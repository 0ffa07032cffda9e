//! The page behind the link of a request to interpret: what is asked, and two buttons.
//! Opening it answers nothing, for programs that look at mail open links too. Nothing
//! on it says who comes.

use domain::{
    booking::{AnswerRefused, Appointment, InterpreterAnswer, InterpreterRequest},
    calendar::in_brussels,
    directory::InterpretingMode,
};
use http::StatusCode;
use leptos::prelude::*;
use locales::{InfoTexts, Lang};
use service::{AskedInterpreter, Service};

use super::{
    behind_link::{Unknown, after_answer},
    office::Phone,
};
use crate::{
    form::FormPost,
    posted::PostAnswer,
    routes::InfoPage,
    slots::words::moment,
    ui::{Notice, Tone},
    wording::{kind_name, language_name},
};

/// The name of the buttons.
const FIELD: &str = "answer";

/// How somebody interprets.
#[must_use]
pub fn mode_word(texts: InfoTexts, mode: InterpretingMode) -> &'static str {
    match mode {
        InterpretingMode::OnSite => texts.interpret_mode_on_site(),
        InterpretingMode::Phone => texts.interpret_mode_phone(),
        InterpretingMode::Video => texts.interpret_mode_video(),
    }
}

/// How long she is needed.
#[must_use]
pub fn minutes(request: &InterpreterRequest) -> u32 {
    u32::try_from((request.end - request.start).num_minutes()).unwrap_or_default()
}

/// Keeps the answer; the page then shows it, or why it could not be kept.
pub async fn answer_post(lang: Lang, secret: &str, form: &FormPost) -> PostAnswer {
    let Some(service) = use_context::<Service>() else { return PostAnswer::same_page(StatusCode::OK) };
    let Some(answer) = InterpreterAnswer::from_code(form.text(FIELD)) else {
        return PostAnswer::same_page(StatusCode::UNPROCESSABLE_ENTITY);
    };
    let answered = async {
        let (asked, _) = service.visitor().with_request_link(secret).await?;
        asked.answer(answer).await
    };
    after_answer(answered.await, InfoPage::Interpret(secret.to_owned()).at(lang))
}

#[component]
pub fn InterpretPage(secret: String) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let shown = move || {
        let (service, secret) = (service.clone(), secret.clone());
        Suspend::new(async move {
            match service.visitor().with_request_link(&secret).await {
                Ok((asked, appointment)) => {
                    let page = InfoPage::Interpret(secret).at(texts.lang());
                    let now = service.now();
                    view! { <Request asked=&asked appointment=&appointment page now/> }.into_any()
                }
                Err(error) => view! { <Unknown error/> }.into_any(),
            }
        })
    };
    view! { <Suspense>{shown}</Suspense> }
}

#[component]
fn Request<'a>(
    asked: &'a AskedInterpreter<'a>,
    appointment: &'a Appointment,
    page: String,
    now: chrono::DateTime<chrono::Utc>,
) -> impl IntoView + use<> {
    let texts = expect_context::<InfoTexts>();
    let request = asked.request();
    let may_answer = request.may_answer(now);
    let lead = may_answer.is_ok() && request.answer.is_none();
    let notice = match may_answer {
        Err(AnswerRefused::NoLonger) => Some((Tone::Note, over(texts, appointment, request))),
        Err(AnswerRefused::TooLate) => Some((Tone::Note, texts.interpret_over_begun())),
        Ok(()) => request.answer.map(|answer| match answer {
            InterpreterAnswer::Confirmed => (Tone::Ok, texts.interpret_said_confirmed()),
            InterpreterAnswer::Declined => (Tone::Calm, texts.interpret_said_declined()),
        }),
    };
    let phone = asked.directory().office(&request.office).and_then(|office| office.contact.phone.clone());
    view! {
        <h1 tabindex="-1">{texts.interpret_title()}</h1>
        {lead.then(|| view! { <p class="lead">{texts.interpret_lead()}</p> })}
        {notice.map(|(tone, text)| view! { <Notice tone><p>{text}</p></Notice> })}
        <Facts asked appointment/>
        {may_answer.is_ok().then(|| view! { <Buttons page answer=request.answer/> })}
        {phone.map(|phone| view! { <p>{texts.interpret_question()}" "<Phone phone/></p> })}
    }
}

/// Why a request asks nothing any more.
fn over(texts: InfoTexts, appointment: &Appointment, request: &InterpreterRequest) -> &'static str {
    let slot = &appointment.slot;
    if appointment.cancelled_at.is_some() {
        texts.interpret_over_cancelled()
    } else if slot.start.to_utc() != request.start || slot.office != request.office {
        texts.interpret_over_moved()
    } else {
        texts.interpret_over_other()
    }
}

#[component]
fn Facts<'a>(asked: &'a AskedInterpreter<'a>, appointment: &'a Appointment) -> impl IntoView + use<> {
    let texts = expect_context::<InfoTexts>();
    let (directory, request) = (asked.directory(), asked.request());
    let office = directory.office(&request.office);
    let place = office
        .map(|office| format!("{}, {}, {} {}", office.name, office.street, office.postal_code, office.town));
    let language = appointment.interpreter_language.map(|language| language_name(texts.lazy(), language));
    let mode = directory.interpreter(&request.interpreter).map(|one| mode_word(texts, one.mode));
    let facts = [
        (texts.message_when(), Some(moment(texts.lazy(), in_brussels(request.start)))),
        (texts.interpret_duration(), Some(texts.interpret_minutes(minutes(request)))),
        (texts.message_where(), place),
        (texts.interpret_language(), language.map(str::to_owned)),
        (texts.interpret_kind(), Some(kind_name(texts.lazy(), appointment.kind).to_owned())),
        (texts.interpret_mode(), mode.map(str::to_owned)),
        (texts.interpret_reference(), Some(appointment.reference.to_string())),
    ];
    let facts = facts.into_iter().filter_map(|(label, fact)| Some((label, fact?)));
    view! {
        <section class="section card" aria-label=texts.interpret_facts()>
            <dl class="facts">
                {facts
                    .map(|(label, fact)| view! { <div><dt>{label}</dt><dd><bdi>{fact}</bdi></dd></div> })
                    .collect_view()}
            </dl>
        </section>
    }
}

/// Yes and no; what was said is the quieter one, and can be said again.
#[component]
fn Buttons(page: String, answer: Option<InterpreterAnswer>) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let button = |value: InterpreterAnswer, text: &'static str| {
        let class = if answer == Some(value) { "button quiet" } else { "button" };
        let is_said = (answer == Some(value)).then_some("true");
        let class =
            if value == InterpreterAnswer::Declined && answer.is_none() { "button line" } else { class };
        view! { <button class=class name=FIELD value=value.code() aria-pressed=is_said>{text}</button> }
    };
    view! {
        <section class="section card" aria-labelledby="answer">
            <h2 id="answer">{texts.interpret_answer()}</h2>
            <form method="post" action=page>
                <div class="answers">
                    {button(InterpreterAnswer::Confirmed, texts.interpret_come())}
                    {button(InterpreterAnswer::Declined, texts.interpret_cannot())}
                </div>
            </form>
            <p class="muted small">{texts.interpret_change()}</p>
        </section>
    }
}
