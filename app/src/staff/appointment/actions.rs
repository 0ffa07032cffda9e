//! What can be done with an appointment: buttons of plain forms, taken over by
//! the browser where it can.

use domain::booking::Mark;
use leptos::prelude::*;

use super::model::Sheet;
#[cfg(feature = "ssr")]
use super::model::SheetAnswer;
use crate::{
    form::FormPost,
    router::Location,
    routes::StaffPage,
    staff::{agenda::query::Asked, page_form::PageForm, words::Words},
};

#[component]
pub fn Actions(sheet: Sheet, back: Signal<String>, form: RwSignal<FormPost>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    // The part of the agenda that the page was opened from stays in its address.
    let part = Location::here().query.with_untracked(Asked::read);
    let page = part.at(&words.at(&StaffPage::Appointment(sheet.id.clone())));
    let sign = if page.contains('?') { "&" } else { "?" };
    let move_link = [&page, sign, "move="].concat();
    let button = |place: usize, mark: Mark| {
        let class = match mark {
            Mark::Expected => "link-button",
            _ if place == 0 => "button",
            _ => "button line",
        };
        view! { <button class=class name="do" value=mark.code()>{mark_text(words, mark)}</button> }
    };
    let marks = sheet.marks.iter().enumerate().map(|(place, mark)| button(place, *mark)).collect_view();
    let has_marks = !sheet.marks.is_empty();
    let cancel = sheet.may_cancel.then(|| {
        view! {
            <details class="sure">
                <summary class="button line">{texts.do_cancel()}</summary>
                <p>{texts.do_cancel_sure()}</p>
                <SheetForm page=page.clone() back form>
                    <button class="button" name="do" value="cancel">{texts.do_cancel_yes()}</button>
                </SheetForm>
            </details>
        }
    });
    let erase = sheet.may_erase.then(|| {
        view! {
            <details class="sure">
                <summary class="button line">{texts.do_erase()}</summary>
                <p>{texts.do_erase_sure()}</p>
                <SheetForm page=page.clone() back form>
                    <button class="button" name="do" value="erase">{texts.do_erase_yes()}</button>
                </SheetForm>
            </details>
        }
    });
    view! {
        <section class="actions no-print" aria-label=texts.sheet_actions()>
            {has_marks.then(|| view! {
                <SheetForm page=page.clone() back form><div class="row">{marks}</div></SheetForm>
            })}
            {sheet.may_move.then(|| view! { <a class="button line" href=move_link>{texts.do_move()}</a> })}
            {cancel}
            {erase}
        </section>
    }
}

fn mark_text(words: Words, mark: Mark) -> &'static str {
    match mark {
        Mark::Arrived => words.staff.do_arrived(),
        Mark::Done => words.staff.do_done(),
        Mark::NoShow => words.staff.do_no_show(),
        Mark::Expected => words.staff.do_expected(),
    }
}

/// A form about the appointment of a sheet.
#[component]
pub fn SheetForm(
    /// The appointment's page, which answers the form.
    page: String,
    back: Signal<String>,
    form: RwSignal<FormPost>,
    children: Children,
) -> impl IntoView {
    view! {
        <PageForm page form>
            <input type="hidden" name="back" value=back/>
            {children()}
        </PageForm>
    }
}

/// After a form without scripts: back to where it was sent from, so that a
/// reload repeats nothing; a refusal stays on the page, as an error.
#[cfg(feature = "ssr")]
pub fn return_after(answer: &Result<SheetAnswer, crate::api_error::ApiError>) {
    use http::{HeaderValue, StatusCode, header};

    let (Ok(answer), Some(form), Some(response)) =
        (answer, use_context::<FormPost>(), use_context::<leptos_axum::ResponseOptions>())
    else {
        return;
    };
    let Some(said) = answer.said else { return };
    if !said.is_done() {
        return response.set_status(StatusCode::CONFLICT);
    }
    let back = form.text("back");
    let sign = if back.contains('?') { '&' } else { '?' };
    let address = format!("{back}{sign}said={}", said.code());
    if is_own(back)
        && let Ok(location) = HeaderValue::from_str(&address)
    {
        response.set_status(StatusCode::SEE_OTHER);
        response.insert_header(header::LOCATION, location);
    }
}

/// Whether an address is a page of this console, and nothing else.
#[cfg(feature = "ssr")]
fn is_own(address: &str) -> bool {
    use crate::routes::Address;

    let is_plain = address.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_?&=".contains(&byte));
    let path = address.split('?').next().unwrap_or_default();
    is_plain && Address::parse(path).is_some_and(|address| address.page.is_staff())
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::is_own;

    #[test]
    fn a_form_returns_to_the_console_and_nowhere_else() {
        assert!(is_own("/fr/staff?date=2026-12-01&view=week&open=0193"));
        assert!(is_own("/ar/staff/appointments/0193-a"));
        for elsewhere in [
            "",
            "//evil.example/staff",
            "https://evil.example/fr/staff",
            "/fr/appointment",
            "/xx/staff",
            "/fr/staff\r\nX: y",
        ] {
            assert!(!is_own(elsewhere), "{elsewhere:?}");
        }
    }
}
