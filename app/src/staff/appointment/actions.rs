//! What can be done with an appointment: buttons of plain forms, taken over by
//! the browser where it can.

use domain::booking::AttendanceMark;
use leptos::prelude::*;

use super::{
    correct::{ActionForm, Fold, correct_contact, folded, link_to_file, receive_now, write_note},
    interpreted::LogInterpreter,
    model::{AppointmentOutcome, Sheet},
};
use crate::{
    router::Location,
    routes::StaffPage,
    staff::{
        parts::{AgendaPart, BookAgain, BookAgainFor, Forms, PageForm},
        words::Words,
    },
};

#[component]
pub fn Actions(sheet: Sheet, back: Signal<String>, forms: Forms<AppointmentOutcome>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    // The part of the agenda that the page was opened from stays in its address.
    let part = Location::here().query.with_untracked(AgendaPart::read);
    let page = part.at(&words.at(&StaffPage::Appointment(sheet.id.clone())));
    let sign = if page.contains('?') { "&" } else { "?" };
    let move_link = [&page, sign, "move="].concat();
    let wait = [&words.at(&StaffPage::Waiting), "?for=", &sheet.id].concat();
    let button = |place: usize, mark: AttendanceMark| {
        let class = match mark {
            AttendanceMark::Expected => "link-button",
            _ if place == 0 => "button",
            _ => "button line",
        };
        view! { <button class=class name="do" value=mark.code()>{mark_text(words, mark)}</button> }
    };
    let marks = sheet.marks.iter().enumerate().map(|(place, mark)| button(place, *mark)).collect_view();
    let has_marks = !sheet.marks.is_empty();
    let form = ActionForm { page: page.clone(), back, forms };
    let sure = |asked, title, question: &'static str, button| {
        let fold = Fold { asked, title, button };
        folded(fold, view! { <p>{question}</p> }.into_any(), Vec::new(), form.clone())
    };
    let cancel = sheet
        .may_cancel
        .then(|| sure("cancel", texts.do_cancel(), texts.do_cancel_sure(), texts.do_cancel_yes()));
    let new_link = sheet
        .may_give_link
        .then(|| sure("new-link", texts.do_new_link(), texts.do_new_link_sure(), texts.do_new_link_yes()));
    let erase =
        sheet.may_erase.then(|| sure("erase", texts.do_erase(), texts.do_erase_sure(), texts.do_erase_yes()));
    let receive = sheet.receive.clone().map(|choice| receive_now(words, choice, form.clone()));
    let correct = sheet.may_correct.then(|| correct_contact(words, &sheet, form.clone()));
    let files = sheet.files.clone();
    let link_file = (!files.is_empty()).then(|| link_to_file(words, files, form.clone()));
    let note = sheet.may_note.then(|| write_note(words, &sheet, form.clone()));
    view! {
        <section class="actions no-print" aria-label=texts.sheet_actions()>
            {has_marks.then(|| view! {
                <SheetForm page=page.clone() back forms><div class="row">{marks}</div></SheetForm>
            })}
            {receive}
            {sheet.may_log.then(|| view! { <LogInterpreter sheet=sheet.clone() page=page.clone() back forms/> })}
            {sheet.may_move.then(|| view! { <a class="button line" href=move_link>{texts.do_move()}</a> })}
            {sheet.may_move.then(|| view! { <a class="button line" href=wait>{texts.desk_waiting()}</a> })}
            {sheet.may_book.then(|| view! { <BookAgain known=BookAgainFor::Appointment id=sheet.id/> })}
            {correct}
            {note}
            {link_file}
            {new_link}
            {cancel}
            {erase}
        </section>
    }
}

fn mark_text(words: Words, mark: AttendanceMark) -> &'static str {
    match mark {
        AttendanceMark::Arrived => words.staff.do_arrived(),
        AttendanceMark::Done => words.staff.do_done(),
        AttendanceMark::NoShow => words.staff.do_no_show(),
        AttendanceMark::Expected => words.staff.do_expected(),
    }
}

/// A form about the appointment of a sheet.
#[component]
pub fn SheetForm(
    /// The appointment's page, which answers the form.
    page: String,
    back: Signal<String>,
    forms: Forms<AppointmentOutcome>,
    children: Children,
) -> impl IntoView {
    view! {
        <PageForm page forms>
            <input type="hidden" name="back" value=back/>
            {children()}
        </PageForm>
    }
}
