//! A person shows the code of her result: what she answered, what she saw, and
//! what holds today or on another day. Nothing is kept unless a file is started.

mod code;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod photo;
mod reading_view;
mod start;

use domain::booking::BookingDraft;
#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

#[cfg(feature = "ssr")]
pub use self::load::answer_post;
use self::{code::CodeForm, model::OpenOutcome, reading_view::ReadingView};
use super::{
    parts::{Forms, PageForm, PreviewAsked, Reading, preview_asked},
    words::Words,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    router::{Location, Visit},
    routes::StaffPage,
    ui::{PageTitle, focus_on},
};

/// Opens a file with the answers that a code carries and the person of a draft, if
/// she agreed and every field can be read.
///
/// # Errors
/// `SignInNeeded` for a stranger, `BadRequest` where the code cannot be read.
#[server(prefix = "/api/staff", endpoint = "open-case-file", input = Json)]
pub async fn open_case_file(code: String, person: BookingDraft) -> Result<OpenOutcome, ApiError> {
    load::open(crate::context::staff(Action::OpenCaseFile)?.staff(), &code, &person).await
}

/// The command that a form asks for, called; nothing where it asks for none.
async fn command(form: FormPost) -> Result<Option<OpenOutcome>, ApiError> {
    if form.text("do") != "open" {
        return Ok(None);
    }
    let person = BookingDraft::of(|field| form.text(field.name()).to_owned());
    open_case_file(form.text("code").to_owned(), person).await.map(Some)
}

#[component]
pub fn ResultPage() -> impl IntoView {
    let words = Words::here();
    let forms = Forms::answered_by(command);
    let location = Location::here();
    let first = StoredValue::new(true);
    Effect::new(move |_| {
        forms.turn();
        let is_first = first.get_value();
        first.set_value(false);
        match forms.answer() {
            Some(Ok(OpenOutcome::Open { id, said })) => {
                let file = [&words.at(&StaffPage::CaseFile(id)), "?said=", said.code()].concat();
                location.go(&file, Visit::New);
            }
            answer => {
                if let Some(place) = place_of(&forms.sent(), answer.is_some(), is_first) {
                    focus_on(place);
                }
            }
        }
    });
    view! {
        <PageTitle text=words.staff.result_title()/>
        <main id="main" class="result">
            {move || {
                forms.turn();
                code_or_reading(forms)
            }}
        </main>
    }
}

/// Where the reader goes on after a form: what is wrong, or what was read. On
/// the empty page a scanner types into the field at once.
fn place_of(form: &FormPost, answered: bool, is_first: bool) -> Option<&'static str> {
    match Reading::of(form) {
        None => Some("#code"),
        Some(Err(_)) => Some("#errors"),
        Some(Ok(_)) if answered => Some("#errors, .answered"),
        Some(Ok(reading)) => match preview_asked(form, &reading) {
            PreviewAsked::Wrong => Some("#errors"),
            PreviewAsked::Other(..) => Some("#preview"),
            PreviewAsked::Nothing => (!is_first).then_some("#seen"),
        },
    }
}

fn code_or_reading(forms: Forms<OpenOutcome>) -> AnyView {
    match Reading::of(&forms.sent()) {
        Some(Ok(reading)) => view! { <ReadingView reading forms/> }.into_any(),
        Some(Err(refused)) => view! { <CodeForm forms refused=Some(refused)/> }.into_any(),
        None => view! { <CodeForm forms refused=None/> }.into_any(),
    }
}

/// A form of this page.
#[component]
fn ResultForm(
    forms: Forms<OpenOutcome>,
    #[prop(optional, into)] class: String,
    children: Children,
) -> impl IntoView {
    let words = Words::here();
    view! { <PageForm page=words.at(&StaffPage::ReadResult) forms class>{children()}</PageForm> }
}
