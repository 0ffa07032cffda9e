//! Appointments whose interpreter has declined or not answered, and who else is free. The
//! server writes the page; no browser loads code for it.

mod commands;
mod load;
mod model;

#[cfg(feature = "ssr")]
use domain::{
    booking::{AnswerRefused, AssignRefused, InterpreterAnswer},
    directory::Gender,
    people::Action,
};
use leptos::{prelude::*, server_fn::codec::Json};

pub use self::commands::answer_post;
use self::{
    commands::command,
    model::{ExportForm, InterpreterOutcome, InterpretersView, OtherInterpreter, WantedInterpreter},
};
use super::{
    desk::Viewer,
    parts::{
        AnswerNotice, Forms, LastLoaded, NamedOption, PageForm, RequestStanding, RequestTag, mode_word, when,
    },
    words::Words,
};
use crate::{
    api_error::ApiError,
    resource::resource,
    router::Location,
    routes::StaffPage,
    ui::{PageTitle, Tone},
};

/// The appointments that need an interpreter's answer, or another interpreter.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "interpreters", input = Json)]
pub async fn interpreters() -> Result<InterpretersView, ApiError> {
    load::interpreters(crate::context::staff(Action::SeeInterpreters)?.staff()).await
}

#[component]
pub fn InterpretersPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let forms = Forms::answered_by(command);
    let last = LastLoaded::nothing_yet();
    let found = resource(move || forms.turn(), move |_| interpreters());
    let before = Location::here().now("said").and_then(|code| InterpreterOutcome::from_code(&code));
    view! {
        <PageTitle text=texts.interpreters_title()/>
        <main id="main" class="files">
            <h1 tabindex="-1">{texts.interpreters_title()}</h1>
            <Transition>
                {move || Suspend::new(async move {
                    let notice = move |said| {
                        let (tone, text) = outcome(words, said);
                        view! { <AnswerNotice tone text=text.to_owned()/> }.into_any()
                    };
                    last.page(found.await, (forms.answer(), before), notice, move |view| view! {
                        <Requests requests=view.requests forms/>
                        {view.export.map(|form| view! { <Export form/> })}
                        {(!Viewer::here().only_looks).then(|| view! {
                            <p><a href=words.at(&StaffPage::Calendars)>{texts.feeds_title()}</a></p>
                        })}
                    })
                })}
            </Transition>
        </main>
    }
}

fn outcome(words: Words, said: InterpreterOutcome) -> (Tone, &'static str) {
    let texts = words.staff;
    match said {
        InterpreterOutcome::Assigned => (Tone::Ok, texts.interpreters_done_assigned()),
        InterpreterOutcome::Noted => (Tone::Ok, texts.interpreters_done_noted()),
        InterpreterOutcome::Assign(AssignRefused::Taken) => (Tone::Note, texts.interpreters_refused_taken()),
        InterpreterOutcome::Assign(AssignRefused::NotThere) => {
            (Tone::Note, texts.interpreters_refused_not_there())
        }
        InterpreterOutcome::Assign(AssignRefused::NotNeeded)
        | InterpreterOutcome::Answer(AnswerRefused::NoLonger | AnswerRefused::TooLate) => {
            (Tone::Note, texts.interpreters_refused_over())
        }
    }
}

#[component]
fn Requests(requests: Vec<WantedInterpreter>, forms: Forms<InterpreterOutcome>) -> impl IntoView {
    let texts = Words::here().staff;
    if requests.is_empty() {
        return view! { <p class="muted">{texts.interpreters_none()}</p> }.into_any();
    }
    let lines = requests.into_iter().map(|one| view! { <Wanted one forms/> }).collect_view();
    view! {
        <p class="muted">{texts.interpreters_hint()}</p>
        <ul class="file-list undelivered">{lines}</ul>
    }
    .into_any()
}

/// When and where somebody is needed, who was asked, and what can be done.
#[component]
fn Wanted(one: WantedInterpreter, forms: Forms<InterpreterOutcome>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let WantedInterpreter {
        id,
        number,
        name,
        start,
        office,
        language,
        interpreter,
        phone,
        email,
        standing,
        others,
    } = one;
    let sheet = words.at(&StaffPage::Appointment(id.clone()));
    let move_it = [&sheet, "?move="].concat();
    let may_change = !Viewer::here().only_looks;
    let ask = NamedOption { id: id.clone(), name: interpreter.clone() };
    view! {
        <li class="undelivered-one">
            <a href=sheet>
                <b>{when(words, start)}" · "{language.map(|language| words.language(language))}</b>
                <span class="muted small">
                    <bdi>{name.unwrap_or_else(|| texts.sheet_erased().to_owned())}</bdi>" · "{office}
                </span>
            </a>
            <p><bdi>{interpreter}</bdi>" "<RequestTag standing/></p>
            <p class="contacts">
                {phone.map(|(dialled, readable)| {
                    let call = ["tel:", &dialled].concat();
                    view! { <a class="button line" href=call dir="ltr">{readable}</a> }
                })}
                {email.map(|email| {
                    let write = ["mailto:", &email].concat();
                    view! { <a href=write dir="ltr" rel="external">{email}</a> }
                })}
            </p>
            {may_change.then(|| view! { <Answers ask number standing forms/> })}
            {may_change.then(|| view! { <Others id others forms/> })}
            {may_change.then(|| view! { <p class="contacts"><a href=move_it>{texts.interpreters_move()}</a></p> })}
        </li>
    }
}

/// What a service was asked for and did, as a file; the browser downloads it.
#[component]
fn Export(form: ExportForm) -> impl IntoView {
    let texts = Words::here().staff;
    let ExportForm { address, providers, from, until } = form;
    let providers = providers.into_iter().map(|name| view! { <option>{name}</option> }).collect_view();
    view! {
        <section class="export no-print" aria-labelledby="export">
            <h2 id="export">{texts.interpreters_export()}</h2>
            <p class="muted">{texts.interpreters_export_hint()}</p>
            <form method="get" action=address>
                <div class="field">
                    <label for="provider">{texts.interpreters_provider()}</label>
                    <select id="provider" name="provider">{providers}</select>
                </div>
                <div class="field">
                    <label for="from">{texts.interpreters_from()}</label>
                    <input type="date" id="from" name="from" required="" value=from.to_string()/>
                </div>
                <div class="field">
                    <label for="until">{texts.interpreters_until()}</label>
                    <input type="date" id="until" name="until" required="" value=until.to_string()/>
                </div>
                <button class="button line">{texts.interpreters_download()}</button>
            </form>
        </section>
    }
}

/// What she has said on the telephone.
#[component]
fn Answers(
    /// The appointment, and the name of who was asked.
    ask: NamedOption,
    number: u32,
    standing: RequestStanding,
    forms: Forms<InterpreterOutcome>,
) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let button = |answer: InterpreterAnswer, text, label| {
        view! { <button class="button line" name="do" value=answer.code() aria-label=label>{text}</button> }
    };
    let declines = standing != RequestStanding::Declined;
    let (comes, cannot) = (texts.interpreters_comes_one(&ask.name), texts.interpreters_cannot_one(&ask.name));
    view! {
        <PageForm page=words.at(&StaffPage::Interpreters) forms class="row">
            <input type="hidden" name="id" value=ask.id/>
            <input type="hidden" name="number" value=number/>
            {button(InterpreterAnswer::Confirmed, texts.interpreters_comes(), comes)}
            {declines.then(|| button(InterpreterAnswer::Declined, texts.interpreters_cannot(), cannot))}
        </PageForm>
    }
}

/// Who else is free at that hour.
#[component]
fn Others(id: String, others: Vec<OtherInterpreter>, forms: Forms<InterpreterOutcome>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    if others.is_empty() {
        return view! { <p class="muted small">{texts.interpreters_nobody_else()}</p> }.into_any();
    }
    let buttons = others
        .into_iter()
        .map(|other| {
            let gender = other.gender.map(|gender| match gender {
                Gender::Woman => texts.interpreters_woman(),
                Gender::Man => texts.interpreters_man(),
            });
            let about = [gender, mode_word(words, other.mode)].into_iter().flatten();
            let about: Vec<_> = about.collect();
            view! {
                <button class="button line" name="interpreter" value=other.id>
                    {texts.interpreters_assign(&other.name)}
                    {(!about.is_empty()).then(|| view! { <small>" · "{about.join(" · ")}</small> })}
                </button>
            }
        })
        .collect_view();
    view! {
        <PageForm page=words.at(&StaffPage::Interpreters) forms class="row">
            <input type="hidden" name="do" value="assign"/>
            <input type="hidden" name="id" value=id/>
            {buttons}
        </PageForm>
    }
    .into_any()
}
