//! What is known about an appointment.

use crate::resource::resource;
use domain::people::Phone;
use leptos::prelude::*;

use super::{
    actions::Actions,
    appointment,
    history::History,
    interpreted::interpreted,
    model::{AppointmentOutcome, Sheet},
    told::{TellHer, ToldMessages},
};
use crate::{
    router::Location,
    routes::StaffPage,
    staff::{
        parts::{
            AnswerNotice, Forms, LastLoaded, RequestStanding, RequestTag, StateTag, Trouble, clock,
            focus_on_answer, mode_word,
        },
        words::Words,
    },
    ui::{Fresh, Notice, Tone},
};

/// The sheet of an appointment, with what can be done.
#[component]
pub fn SheetOf(
    id: String,
    forms: Forms<AppointmentOutcome>,
    /// The page to which a form without scripts returns.
    #[prop(into)]
    back: Signal<String>,
    /// Called after the appointment was changed.
    changed: Callback<AppointmentOutcome>,
) -> impl IntoView {
    let location = Location::here();
    let said_before = move || location.now("said").and_then(|code| AppointmentOutcome::from_code(&code));
    let found = resource(move || forms.turn(), move |_| appointment(id.clone()));
    forms.after_each(found, move |answer, _| {
        focus_on_answer();
        if let Some(Ok(said)) = answer
            && said.is_done()
        {
            changed.run(said);
        }
    });
    let last = LastLoaded::nothing_yet();
    // What was unfolded to ask for something is folded again when it is done.
    let unfolded = Fresh::new();
    view! {
        <Transition>
            {move || Suspend::new(async move {
                let found = found.await;
                let answer = forms.answer();
                let said = answer.as_ref().and_then(|answer| answer.clone().ok()).or_else(said_before);
                let (sheet, trouble) = last.after(found, answer.as_ref());
                let said = said.filter(|_| trouble.is_none());
                let tell = matches!(said, Some(AppointmentOutcome::Moved | AppointmentOutcome::Cancelled));
                let tell = sheet.clone().filter(|_| tell).map(|sheet| view! { <TellHer sheet/> });
                view! {
                    {said.map(|said| view! { <OutcomeNotice said/> })}
                    {tell}
                    {trouble.map(|error| view! { <Trouble error/> })}
                    {sheet.map(|sheet| unfolded.show(view! { <WholeSheet sheet back forms/> }.into_any()))}
                }
            })}
        </Transition>
    }
}

#[component]
fn WholeSheet(sheet: Sheet, back: Signal<String>, forms: Forms<AppointmentOutcome>) -> impl IntoView {
    view! {
        <SheetHead sheet=sheet.clone()/>
        <Details sheet=sheet.clone()/>
        <Actions sheet=sheet.clone() back forms/>
        <ToldMessages lines=sheet.messages/>
        <History lines=sheet.history/>
    }
}

#[component]
fn SheetHead(sheet: Sheet) -> impl IntoView {
    let words = Words::here();
    view! {
        <header class="sheet-head">
            <p class="tags"><span class="tag marker">{words.kind(sheet.kind)}</span><StateTag state=sheet.state arrived=sheet.arrived.map(|at| clock(words, at))/></p>
            <h2 tabindex="-1"><bdi>{sheet.name.unwrap_or_else(|| words.staff.sheet_erased().to_owned())}</bdi></h2>
        </header>
    }
}

#[component]
fn Details(sheet: Sheet) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let time = texts.sheet_time(&clock(words, sheet.start), &clock(words, sheet.end));
    let interpreter = match (sheet.interpreter_language, sheet.interpreter) {
        (None, _) => texts.sheet_no_interpreter().to_owned(),
        (Some(language), Some(name)) => {
            let mode = mode_word(words, sheet.interpreting_mode);
            let parts = [Some(name.as_str()), Some(words.language(language)), mode];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        }
        (Some(language), None) => [words.language(language), " · ", texts.interpreting_missing()].concat(),
    };
    let has_contact = sheet.phone.is_some() || sheet.email.is_some();
    view! {
        <dl class="sheet-facts">
            <dt>{texts.sheet_when()}</dt>
            <dd><b>{words.common.date_long(sheet.start.date_naive())}</b>{time}</dd>
            <dt>{texts.sheet_office()}</dt><dd>{sheet.office}</dd>
            {sheet.room.map(|room| view! { <dt>{texts.sheet_room()}</dt><dd>{room}</dd> })}
            <dt>{texts.sheet_worker()}</dt><dd>{sheet.worker}</dd>
            <dt>{texts.sheet_language()}</dt><dd>{words.language_or(sheet.language, sheet.other_language.as_deref())}</dd>
            <dt>{texts.sheet_interpreter()}</dt>
            <dd>
                {interpreter}
                {sheet.request.map(|(name, standing)| view! { <Asked name standing coming=sheet.may_move/> })}
                {sheet.interpreted.map(|minutes| view! { <span>{interpreted(words, minutes)}</span> })}
            </dd>
            <dt>{texts.sheet_commune()}</dt><dd>{sheet.commune}</dd>
            {sheet.phone.map(|phone| {
                let call = ["tel:", &phone].concat();
                let readable = Phone::parse(&phone).map_or(phone, |number| number.readable());
                view! { <dt>{texts.sheet_phone()}</dt><dd><a href=call dir="ltr">{readable}</a></dd> }
            })}
            {sheet.email.map(|email| {
                let write = ["mailto:", &email].concat();
                view! { <dt>{texts.sheet_email()}</dt><dd><a href=write dir="ltr" rel="external">{email}</a></dd> }
            })}
            {(!has_contact).then(|| view! { <dt>{texts.sheet_phone()}</dt><dd class="muted">{texts.sheet_no_contact()}</dd> })}
            {sheet.birth_year.map(|year| view! { <dt>{texts.sheet_birth_year()}</dt><dd>{year}</dd> })}
            {sheet.waiting.map(|(place, of)| view! {
                <dt>{texts.desk_waiting()}</dt><dd>{texts.waiting_rank(&of.to_string(), &place.to_string())}</dd>
            })}
            {sheet.note.map(|note| view! { <dt>{texts.sheet_note()}</dt><dd class="note-text" dir="auto">{note}</dd> })}
            {sheet.file.map(|id| {
                let page = words.at(&StaffPage::CaseFile(id));
                view! { <dt>{texts.sheet_file()}</dt><dd><a href=page>{texts.sheet_file_open()}</a></dd> }
            })}
            <dt>{texts.sheet_reference()}</dt><dd><span class="ref" translate="no" dir="ltr">{sheet.reference}</span></dd>
        </dl>
    }
}

/// Who was asked to interpret, and what she has answered.
#[component]
fn Asked(
    name: String,
    standing: RequestStanding,
    /// It is to come, and whoever looks may change it.
    coming: bool,
) -> impl IntoView {
    let words = Words::here();
    let page = words.at(&StaffPage::Interpreters);
    let is_open = coming && standing != RequestStanding::Confirmed;
    view! {
        <span><bdi>{name}</bdi>" "<RequestTag standing/></span>
        {is_open.then(|| view! { <a class="no-print" href=page>{words.staff.interpreters_find()}</a> })}
    }
}

/// What became of the last form.
#[component]
fn OutcomeNotice(said: AppointmentOutcome) -> impl IntoView {
    use domain::booking::{
        CancelRefused, EraseRefused, LogRefused, MarkRefused, MoveRefused, ReceiveRefused,
    };

    let words = Words::here();
    let texts = words.staff;
    let tone = if said.is_done() { Tone::Ok } else { Tone::Note };
    let text = match said {
        AppointmentOutcome::NewLink(page) => return view! { <NewLink page/> }.into_any(),
        // Said beside the field.
        AppointmentOutcome::Wrong(_) | AppointmentOutcome::NoteTooLong | AppointmentOutcome::WrongMinutes => {
            return ().into_any();
        }
        AppointmentOutcome::Saved => texts.done_saved(),
        AppointmentOutcome::Cancelled => texts.done_cancelled(),
        AppointmentOutcome::Moved => texts.done_moved(),
        AppointmentOutcome::Received => texts.done_received(),
        AppointmentOutcome::ReceivedShort => texts.done_received_short(),
        AppointmentOutcome::ReceiveTaken(holder) => {
            return view! { <AnswerNotice tone text=holder.text(words)/> }.into_any();
        }
        AppointmentOutcome::ReceiveImpossible(why) => words.none_because(why),
        AppointmentOutcome::Receive(ReceiveRefused::Done) => texts.refused_received(),
        AppointmentOutcome::Receive(ReceiveRefused::PastDay) => texts.refused_past_day(),
        AppointmentOutcome::Receive(ReceiveRefused::Cancelled)
        | AppointmentOutcome::Mark(MarkRefused::Cancelled)
        | AppointmentOutcome::Move(MoveRefused::Cancelled) => texts.refused_cancelled(),
        AppointmentOutcome::Mark(MarkRefused::NotBegun) => texts.refused_not_begun(),
        AppointmentOutcome::Mark(MarkRefused::NotToday) => texts.refused_not_today(),
        AppointmentOutcome::Cancel(CancelRefused::AlreadyCancelled) => texts.refused_already_cancelled(),
        AppointmentOutcome::Cancel(CancelRefused::TooLate)
        | AppointmentOutcome::Move(MoveRefused::TooLate) => texts.refused_too_late(),
        AppointmentOutcome::HasAnother => texts.refused_has_another(),
        AppointmentOutcome::NotHers => texts.refused_not_hers(),
        AppointmentOutcome::Erased => texts.done_erased(),
        AppointmentOutcome::Erase(EraseRefused::StillComing) => texts.refused_still_coming(),
        AppointmentOutcome::Erase(EraseRefused::AlreadyErased)
        | AppointmentOutcome::Receive(ReceiveRefused::Erased)
        | AppointmentOutcome::PersonErased => texts.refused_already_erased(),
        AppointmentOutcome::Log(LogRefused::NotBegun | LogRefused::NobodyInterprets) => {
            texts.interpreters_not_logged()
        }
        AppointmentOutcome::NotFree(why) => words.not_free(why, texts.refused_taken()),
        AppointmentOutcome::NoTime => texts.refused_choose(),
    };
    view! { <AnswerNotice tone text=text.to_owned()/> }.into_any()
}

/// The person's ticket behind her new link, to be printed or sent.
#[component]
fn NewLink(page: String) -> impl IntoView {
    let texts = Words::here().staff;
    view! {
        <div class="answered" id="said" tabindex="-1">
            <Notice tone=Tone::Ok>
                <p>{texts.done_new_link()}</p>
                <p><a class="button" href=page target="_blank" rel="external noopener">{texts.counter_ticket()}</a></p>
                <p class="muted small">{texts.counter_ticket_hint()}</p>
            </Notice>
        </div>
    }
}
