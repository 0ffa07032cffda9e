//! Somebody stands at the counter without an appointment: received now, in one form.

mod form;
#[cfg(feature = "ssr")]
mod load;
mod model;

use domain::booking::BookingDraft;
#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};
use locales::Lang;

#[cfg(feature = "ssr")]
pub use self::load::answer_post;
use self::{
    form::ReceiveForm,
    model::{ReceiveOutcome, ReceiveView},
};
use super::{
    parts::{BookAgainFor, Forms, LastLoaded, Trouble, focus_on_answer},
    words::Words,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    resource::resource,
    router::{Location, Visit},
    routes::StaffPage,
    ui::PageTitle,
};

/// Who can receive where, where one is oneself, and what is known of whoever is there by
/// an appointment or a file of hers.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "receiving", input = Json)]
pub async fn receiving(appointment: String, file: String) -> Result<ReceiveView, ApiError> {
    load::receiving(crate::context::staff(Action::ReceiveNow)?.staff(), &appointment, &file).await
}

/// Receives somebody now who has no appointment; the same key receives once.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `BadRequest` without a key.
#[server(prefix = "/api/staff", endpoint = "receive", input = Json)]
pub async fn receive(draft: BookingDraft, key: String) -> Result<ReceiveOutcome, ApiError> {
    load::receive(crate::context::staff(Action::ReceiveNow)?.staff(), &draft, &key).await
}

/// The command that a form asks for, called; nothing where it asks for none.
async fn command(form: FormPost) -> Result<Option<ReceiveOutcome>, ApiError> {
    if form.text("do") != "receive" {
        return Ok(None);
    }
    receive(model::draft(&form), form.text("key").to_owned()).await.map(Some)
}

/// Where the sheet of who was received is, and what it says.
fn sheet_of(lang: Lang, id: &str, short: bool) -> String {
    let said = if short { "?said=received-short" } else { "?said=received" };
    [&StaffPage::Appointment(id.to_owned()).at(lang), said].concat()
}

#[component]
pub fn ReceivePage() -> impl IntoView {
    let words = Words::here();
    let location = Location::here();
    let forms = Forms::answered_by(command);
    let id = move |known: BookAgainFor| location.now(known.name()).unwrap_or_default();
    let found = resource(
        move || forms.turn(),
        move |_| receiving(id(BookAgainFor::Appointment), id(BookAgainFor::CaseFile)),
    );
    forms.after_each(found, move |answer, _| match answer {
        Some(Ok(ReceiveOutcome::Received { id, short })) => {
            location.go(&sheet_of(words.lang(), &id, short), Visit::New);
        }
        Some(_) => focus_on_answer(),
        None => {}
    });
    let last = LastLoaded::nothing_yet();
    view! {
        <PageTitle text=words.staff.receive_title()/>
        <main id="main" class="counter receive">
            <Transition>
                {move || Suspend::new(async move {
                    let (found, trouble) = last.after(found.await, forms.answer().as_ref());
                    let title = found.is_none().then(|| words.staff.receive_title());
                    view! {
                        {trouble.map(|error| view! { <Trouble error title/> })}
                        {found.map(|found| view! { <ReceiveForm found forms/> })}
                    }
                })}
            </Transition>
        </main>
    }
}
