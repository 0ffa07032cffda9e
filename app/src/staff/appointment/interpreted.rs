//! Whether the interpreter came, and how long she was there: her service is paid by it.

use domain::booking::MOST_INTERPRETED;
use leptos::prelude::*;

use super::{
    actions::SheetForm,
    model::{AppointmentOutcome, Sheet},
};
use crate::{
    staff::{parts::Forms, words::Words},
    ui::{ErrorBeside, FieldMessage},
};

/// The name of the field.
pub const MINUTES: &str = "minutes";

/// What was noted, in words.
#[must_use]
pub fn interpreted(words: Words, minutes: u16) -> String {
    let texts = words.staff;
    if minutes > 0 {
        texts.interpreters_was_there(u32::from(minutes))
    } else {
        texts.interpreters_was_not_there().to_owned()
    }
}

#[component]
pub fn LogInterpreter(
    sheet: Sheet,
    page: String,
    back: Signal<String>,
    forms: Forms<AppointmentOutcome>,
) -> impl IntoView {
    let texts = Words::here().staff;
    let is_wrong = matches!(forms.answer(), Some(Ok(AppointmentOutcome::WrongMinutes)));
    let usual = (sheet.end - sheet.start).num_minutes().to_string();
    let noted = sheet.interpreted.filter(|minutes| *minutes > 0).map(|minutes| minutes.to_string());
    let value = if is_wrong { forms.sent().text(MINUTES).to_owned() } else { noted.unwrap_or(usual) };
    let error = is_wrong
        .then(|| FieldMessage { field: MINUTES, text: texts.interpreters_wrong_minutes().to_owned() });
    let described = error.as_ref().map(FieldMessage::id);
    view! {
        <SheetForm page back forms>
            <fieldset class="log-interpreter">
                <legend>{texts.interpreters_log()}</legend>
                <ErrorBeside error/>
                <div class="row">
                    <label for=MINUTES>{texts.interpreters_minutes()}</label>
                    <input
                        id=MINUTES name=MINUTES type="number" inputmode="numeric" min="1"
                        max=MOST_INTERPRETED.to_string() value=value aria-describedby=described
                        aria-invalid=is_wrong.then_some("true")
                    />
                    <button class="button line" name="do" value="interpreter-came">{texts.interpreters_came()}</button>
                    <button class="button line" name="do" value="interpreter-missed">{texts.interpreters_missed()}</button>
                </div>
            </fieldset>
        </SheetForm>
    }
}
