//! A person shows the code of her result: what she answered, what she saw, and
//! what holds today or on another day. Nothing is kept unless a file is started.

mod code;
pub mod judgement;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod photo;
pub mod reading;
mod shown;
mod start;

use crate::resource::resource;
#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

pub use self::model::Said;
use self::{
    code::CodeForm,
    model::OpenOutcome,
    reading::{Asked, Reading, asked},
    shown::Shown,
};
use super::{
    page_form::{PageForm, has_ended, keep_over_sign_in},
    words::Words,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    router::{Location, Visit},
    routes::StaffPage,
    ui::{PageTitle, focus_on},
};

/// Opens a file with the answers and the person of a form (as text).
///
/// # Errors
/// `SignInNeeded` for a stranger, `BadRequest` where the form has no readable code.
#[server(prefix = "/api/staff", endpoint = "open-case-file", input = Json)]
pub async fn open_case_file(form: String) -> Result<OpenOutcome, ApiError> {
    let staff = crate::context::authorise(Action::OpenCaseFile)?;
    let form = form.parse().unwrap_or_default();
    load::open(&crate::context::Service::current()?, &staff, &form).await
}

#[component]
pub fn ResultPage() -> impl IntoView {
    let words = Words::here();
    let form = RwSignal::new(FormPost::posted());
    let opened = resource(
        move || form.get(),
        move |form| async move {
            if form.text("do") != "open" {
                return None;
            }
            let opened = open_case_file(form.to_string()).await;
            #[cfg(feature = "ssr")]
            load::go_on(words.lang(), &opened);
            Some(opened)
        },
    );
    #[cfg(feature = "ssr")]
    load::tell_status(&form.get_untracked());
    let ended = move || opened.with(|opened| has_ended(opened.as_ref().and_then(Option::as_ref)));
    keep_over_sign_in(ended, move || (form.get(), words.at(&StaffPage::ReadResult)));
    let location = Location::here();
    Effect::new(move |before: Option<bool>| {
        match opened.get() {
            None => return before.unwrap_or_default(),
            Some(Some(Ok(OpenOutcome::Open { id, said }))) => {
                let file = [&words.at(&StaffPage::CaseFile(id)), "?said=", said.code()].concat();
                location.go(&file, Visit::New);
            }
            Some(answer) => {
                if let Some(place) = form.with_untracked(|form| place_of(form, answer.is_some(), before)) {
                    focus_on(place);
                }
            }
        }
        true
    });
    view! {
        <PageTitle text=words.staff.result_title()/>
        <main id="main" class="result">
            <Transition>
                {move || Suspend::new(async move {
                    let opened = opened.await;
                    show(opened, form)
                })}
            </Transition>
        </main>
    }
}

/// Where the reader goes on after a form: what is wrong, or what was read. On
/// the empty page a scanner types into the field at once.
fn place_of(form: &FormPost, answered: bool, before: Option<bool>) -> Option<&'static str> {
    match Reading::of(form) {
        None => Some("#code"),
        Some(Err(_)) => Some("#errors"),
        Some(Ok(_)) if answered => Some("#errors, .answered"),
        Some(Ok(reading)) => match asked(form, &reading) {
            Asked::Wrong => Some("#errors"),
            Asked::Other(..) => Some("#preview"),
            Asked::Nothing => before.map(|_| "#seen"),
        },
    }
}

fn show(opened: Option<Result<OpenOutcome, ApiError>>, form: RwSignal<FormPost>) -> AnyView {
    let sent = form.get_untracked();
    match Reading::of(&sent) {
        Some(Ok(reading)) => view! { <Shown reading opened form/> }.into_any(),
        Some(Err(refused)) => view! { <CodeForm form refused=Some(refused)/> }.into_any(),
        None => view! { <CodeForm form refused=None/> }.into_any(),
    }
}

/// A form of this page.
#[component]
fn ResultForm(
    form: RwSignal<FormPost>,
    #[prop(optional, into)] class: String,
    children: Children,
) -> impl IntoView {
    let words = Words::here();
    view! { <PageForm page=words.at(&StaffPage::ReadResult) form class>{children()}</PageForm> }
}
