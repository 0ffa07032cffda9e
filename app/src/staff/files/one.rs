//! One file: who it is, what she answered and saw, and how it stands today.

use crate::resource::resource;
use domain::eligibility::VERSIONS;
use leptos::prelude::*;

use super::{
    Erased, case_file, command,
    list::FoundAppointment,
    model::{AppointmentSummary, FileView},
};
use crate::{
    api_error::ApiError,
    router::{Location, Visit},
    routes::StaffPage,
    staff::{
        parts::{
            AnswerNotice, BookAgain, BookAgainFor, FileOpened, Forms, Judgements, LastLoaded, PageForm,
            Reading, Trouble, focus_on_answer, when,
        },
        words::Words,
    },
    ui::{Notice, PageTitle, Tone},
    verdict::AnswerList,
};

#[component]
pub fn FilePage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let location = Location::here();
    let id = location.id();
    let said = location.now("said").and_then(|code| FileOpened::from_code(&code));
    let page = words.at(&StaffPage::CaseFile(id.clone()));
    let forms = {
        let id = id.clone();
        Forms::answered_by(move |form| command(id.clone(), form))
    };
    let found = resource(move || forms.turn(), move |_| case_file(id.clone()));
    forms.after_each(found, move |answer, _| match answer {
        Some(Ok(Erased)) => {
            let list = [&words.at(&StaffPage::CaseFiles), "?said=erased"].concat();
            location.go(&list, Visit::InPlace);
        }
        _ => focus_on_answer(),
    });
    let last = LastLoaded::nothing_yet();
    view! {
        <PageTitle text=texts.file_title()/>
        <main id="main" class="result">
            <header>
                <p class="no-print"><a href=words.at(&StaffPage::CaseFiles)>{texts.file_back()}</a></p>
                <h1 tabindex="-1">{texts.file_title()}</h1>
            </header>
            {said.map(|said| view! { <OutcomeNotice said/> })}
            <Transition>
                {
                    let page = page.clone();
                    move || {
                        let page = page.clone();
                        Suspend::new(async move {
                            let found = found.await;
                            let answer = forms.answer();
                            if matches!(answer, Some(Ok(Erased))) {
                                return erased();
                            }
                            let (file, trouble) = last.after(found, answer.as_ref());
                            view! {
                                {trouble.map(trouble_with_file)}
                                {file.map(|file| whole_file(file, page, forms))}
                            }
                            .into_any()
                        })
                    }
                }
            </Transition>
        </main>
    }
}

#[component]
fn OutcomeNotice(said: FileOpened) -> impl IntoView {
    let texts = Words::here().staff;
    let text = match said {
        FileOpened::Started => texts.file_started(),
        FileOpened::StartedBefore => texts.file_started_before(),
    };
    view! { <AnswerNotice tone=Tone::Ok text=text.to_owned()/> }
}

fn trouble_with_file(error: ApiError) -> AnyView {
    match error {
        ApiError::NotFound => {
            let text = Words::here().staff.file_unknown().to_owned();
            view! { <AnswerNotice tone=Tone::Note text/> }.into_any()
        }
        error => view! { <Trouble error/> }.into_any(),
    }
}

/// Until the list of the others is there.
fn erased() -> AnyView {
    let text = Words::here().staff.file_erased().to_owned();
    view! { <AnswerNotice tone=Tone::Ok text/> }.into_any()
}

fn whole_file(file: FileView, page: String, forms: Forms<Erased>) -> AnyView {
    let texts = Words::here().staff;
    let may_erase = file.may_erase;
    let Ok(mut reading) = Reading::of_letters(&file.handover) else {
        return view! {
            <Person file=file.clone()/>
            <Appointments lines=file.appointments/>
            <Notice tone=Tone::Note><p>{texts.file_unreadable()}</p></Notice>
            {may_erase.then(|| view! { <Erase page forms/> })}
        }
        .into_any();
    };
    // The file names the rules in full; the letters only half of their fingerprint.
    reading.named = VERSIONS.iter().copied().find(|book| book.stamp().hash_text() == file.hash);
    let seen = reading.seen();
    view! {
        <Person file=file.clone()/>
        <Appointments lines=file.appointments/>
        <div class="two">
            <div class="verdicts"><Judgements reading seen/></div>
            <div class="answers-side">
                <section class="card" aria-labelledby="answers-title">
                    <h2 id="answers-title">{texts.result_answers()}</h2>
                    <AnswerList facts=reading.handover.facts/>
                </section>
            </div>
        </div>
        {may_erase.then(|| view! { <Erase page forms/> })}
    }
    .into_any()
}

/// Those that staff have said are hers.
#[component]
fn Appointments(lines: Vec<AppointmentSummary>) -> impl IntoView {
    let texts = Words::here().staff;
    (!lines.is_empty()).then(|| view! {
        <section aria-labelledby="her-appointments">
            <h2 id="her-appointments">{texts.people_appointments()}</h2>
            <ul class="file-list">{lines.into_iter().map(|line| view! { <FoundAppointment line/> }).collect_view()}</ul>
        </section>
    })
}

#[component]
fn Erase(page: String, forms: Forms<Erased>) -> impl IntoView {
    let texts = Words::here().staff;
    view! {
        <section class="actions no-print" aria-label=texts.file_actions()>
            <details class="sure">
                <summary class="button line">{texts.do_erase()}</summary>
                <p>{texts.file_erase_sure()}</p>
                <PageForm page forms>
                    <button class="button" name="do" value="erase">{texts.do_erase_yes()}</button>
                </PageForm>
            </details>
        </section>
    }
}

#[component]
fn Person(file: FileView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let by = file
        .opened_by
        .map_or_else(|| texts.history_by_someone().to_owned(), |name| texts.file_opened_by(&name));
    let id = Location::here().id();
    view! {
        <section class="card" aria-labelledby="person">
            <h2 id="person"><bdi>{file.name}</bdi></h2>
            <dl class="sheet-facts">
                {file.birth_year.map(|year| view! { <dt>{texts.sheet_birth_year()}</dt><dd>{year}</dd> })}
                {file.phone.map(|phone| {
                    let call = ["tel:", &phone].concat();
                    view! { <dt>{texts.sheet_phone()}</dt><dd><a href=call dir="ltr" rel="external">{phone}</a></dd> }
                })}
                {file.email.map(|email| {
                    let write = ["mailto:", &email].concat();
                    view! { <dt>{texts.sheet_email()}</dt><dd><a href=write dir="ltr" rel="external">{email}</a></dd> }
                })}
                <dt>{texts.file_opened()}</dt><dd>{when(words, file.opened_at)}" "{by}</dd>
                <dt>{texts.file_consented()}</dt><dd>{when(words, file.consented_at)}</dd>
                <dt>{texts.result_preview_rules()}</dt>
                <dd>{texts.rulebook_version(&file.version)}" "<code class="small" dir="ltr" translate="no">{file.hash}</code></dd>
            </dl>
            {file.may_book.then(|| view! { <p class="no-print"><BookAgain known=BookAgainFor::CaseFile id/></p> })}
        </section>
    }
}
