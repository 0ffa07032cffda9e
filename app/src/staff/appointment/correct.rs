//! What is unfolded before it is asked for; among it how the person is reached, set right,
//! and what colleagues note for each other.

use domain::{booking::Field, people::Phone};
use leptos::prelude::*;

use super::{
    actions::SheetForm,
    model::{AppointmentOutcome, ReceiveChoice, Sheet},
};
use crate::{
    staff::{
        parts::{Forms, NamedOption, Options},
        words::Words,
    },
    ui::{ErrorSummary, FieldMessage, PersonField, TextArea},
};

/// Where a form of the sheet goes.
#[derive(Clone)]
pub struct ActionForm {
    pub page: String,
    pub back: Signal<String>,
    pub forms: Forms<AppointmentOutcome>,
}

impl ActionForm {
    /// Whether this was asked for last and not done: it stays unfolded, with what was
    /// typed.
    fn is_kept(&self, asked: &str) -> bool {
        let is_done = matches!(self.forms.answer(), Some(Ok(said)) if said.is_done());
        self.forms.sent().text("do") == asked && !is_done
    }

    /// What a field shows: what was typed, or what is known.
    fn value(&self, asked: &str, field: &str, known: Option<String>) -> String {
        if self.is_kept(asked) { self.forms.sent().text(field).to_owned() } else { known.unwrap_or_default() }
    }
}

/// Something to ask for, by the words that unfold it and those that do it.
pub struct Fold {
    pub asked: &'static str,
    pub title: &'static str,
    pub button: &'static str,
}

pub fn folded(fold: Fold, inside: AnyView, errors: Vec<FieldMessage>, form: ActionForm) -> AnyView {
    let words = Words::here();
    let kept = form.is_kept(fold.asked);
    let ActionForm { page, back, forms } = form;
    let count = u32::try_from(errors.len()).unwrap_or(1);
    view! {
        <details class="sure" open=kept>
            <summary class="button line">{fold.title}</summary>
            <SheetForm page back forms>
                <ErrorSummary title=words.common.errors_summary(count) errors/>
                {inside}
                <button class="button" name="do" value=fold.asked>{fold.button}</button>
            </SheetForm>
        </details>
    }
    .into_any()
}

/// Telephone number and e-mail.
pub fn correct_contact(words: Words, sheet: &Sheet, form: ActionForm) -> AnyView {
    let texts = words.staff;
    let errors: Vec<_> = match form.forms.answer() {
        Some(Ok(AppointmentOutcome::Wrong(errors))) => errors
            .iter()
            .map(|error| FieldMessage { field: error.field.name(), text: words.wrong(*error) })
            .collect(),
        _ => Vec::new(),
    };
    let readable = |phone: &String| Phone::parse(phone).map_or(phone.clone(), |number| number.readable());
    let fold = Fold { asked: "correct", title: texts.do_correct(), button: texts.do_save() };
    let phone = form.value(fold.asked, "phone", sheet.phone.as_ref().map(readable));
    let email = form.value(fold.asked, "email", sheet.email.clone());
    let inside = view! {
        <PersonField field=Field::Phone label=texts.sheet_phone() value=phone errors=errors.clone()/>
        <PersonField field=Field::Email label=texts.sheet_email() value=email errors=errors.clone()/>
    };
    folded(fold, inside.into_any(), errors, form)
}

/// Her person is there, before or after her time: with whom, and where.
pub fn receive_now(words: Words, choice: ReceiveChoice, form: ActionForm) -> AnyView {
    let texts = words.staff;
    let fold = Fold { asked: "receive", title: texts.do_receive(), button: texts.receive_now() };
    let worker = form.value(fold.asked, "worker", Some(choice.worker));
    let office = form.value(fold.asked, "office", Some(choice.office));
    let inside = view! {
        <p>{texts.do_receive_text()}</p>
        <div class="field">
            <label for="receive-worker">{texts.receive_worker()}</label>
            <select id="receive-worker" name="worker"><Options of=choice.workers chosen=worker/></select>
        </div>
        <div class="field">
            <label for="receive-office">{texts.sheet_office()}</label>
            <select id="receive-office" name="office"><Options of=choice.offices chosen=office/></select>
        </div>
    };
    folded(fold, inside.into_any(), Vec::new(), form)
}

/// Which of the files that may be hers is hers.
pub fn link_to_file(words: Words, files: Vec<NamedOption>, form: ActionForm) -> AnyView {
    let texts = words.staff;
    let fold = Fold { asked: "link-file", title: texts.do_link_file(), button: texts.do_link_file_yes() };
    let chosen = form.value(fold.asked, "file", None);
    let inside = view! {
        <p>{texts.do_link_file_text()}</p>
        <div class="field">
            <label for="her-file">{texts.sheet_file()}</label>
            <select id="her-file" name="file"><Options of=files chosen/></select>
        </div>
    };
    folded(fold, inside.into_any(), Vec::new(), form)
}

/// The note of staff.
pub fn write_note(words: Words, sheet: &Sheet, form: ActionForm) -> AnyView {
    let texts = words.staff;
    let is_wrong = matches!(form.forms.answer(), Some(Ok(AppointmentOutcome::NoteTooLong)));
    let error = if is_wrong { texts.note_too_long() } else { "" };
    let errors: Vec<_> =
        is_wrong.then(|| FieldMessage { field: "note", text: error.to_owned() }).into_iter().collect();
    let fold = Fold { asked: "note", title: texts.do_note(), button: texts.do_save() };
    let value = form.value(fold.asked, "note", sheet.note.clone());
    let inside = view! { <TextArea id="note" name="note" label=texts.sheet_note() hint=texts.note_hint() value error/> };
    folded(fold, inside.into_any(), errors, form)
}
