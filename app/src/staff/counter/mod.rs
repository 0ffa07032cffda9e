//! Booking for someone on the telephone or at the counter.

mod done;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod person;
mod search;

use crate::resource::resource;
#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use self::{
    done::Done,
    model::{CounterView, Outcome, Wanted},
    person::BookForm,
    search::Search,
};
use super::{
    page_form::{Shown, focus_on_answer, has_ended, keep_over_sign_in},
    trouble::Trouble,
    words::Words,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    router::Location,
    ui::{PageTitle, focus_on},
};

/// Books what the form (as text) asks for, if it asks for anything; then the free times.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "counter", input = Json)]
pub async fn counter(lang: String, wanted: Wanted, form: String) -> Result<CounterView, ApiError> {
    let staff = crate::context::authorise(Action::BookForSomebody)?;
    let form = form.parse().unwrap_or_default();
    let lang = locales::Lang::from_code(&lang).ok_or_else(|| ApiError::BadRequest.with_status())?;
    load::counter(&crate::context::Service::current()?, &staff, lang, &wanted, &form).await
}

/// The form that was sent, and the search that it was sent about: an answer to
/// one search never books in another.
#[derive(Clone, PartialEq, Eq)]
struct Sent {
    about: Wanted,
    form: FormPost,
}

#[component]
pub fn CounterPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let query = Location::here().query;
    let wanted = Memo::new(move |_| query.with(Wanted::read));
    let sent = RwSignal::new(Sent { about: wanted.get_untracked(), form: FormPost::posted() });
    let found = resource(
        move || {
            let (wanted, sent) = (wanted.get(), sent.get());
            let form = if sent.about == wanted { sent.form } else { FormPost::default() };
            (wanted, form)
        },
        move |(wanted, form)| async move {
            let found = counter(words.lang().code().to_owned(), wanted, form.to_string()).await;
            #[cfg(feature = "ssr")]
            tell_status(&found);
            found
        },
    );
    let ended = move || found.with(|answer| has_ended(answer.as_ref()));
    keep_over_sign_in(ended, move || {
        let Sent { about, form } = sent.get();
        (form, about.link(words.lang(), about.from))
    });
    // Another search is another booking: what was sent about the last one is over.
    Effect::new(move |_| {
        let wanted = wanted.get();
        if sent.with_untracked(|sent| sent.about != wanted) {
            sent.set(Sent { about: wanted, form: FormPost::default() });
        }
    });
    Effect::new(move |_| match found.get() {
        Some(Ok(CounterView { outcome: Some(Outcome::Booked(_)), .. })) => focus_on("h1"),
        Some(Ok(CounterView { outcome: Some(_), .. })) => focus_on_answer(),
        Some(Err(_)) if sent.with_untracked(|sent| !sent.form.is_empty()) => focus_on_answer(),
        _ => {}
    });
    let last = Shown::nothing_yet();
    view! {
        <PageTitle text=texts.counter_title()/>
        <main id="main" class="counter">
            <Transition>
                {move || Suspend::new(async move {
                    let found = found.await;
                    show(found, last, wanted.get_untracked(), sent)
                })}
            </Transition>
        </main>
    }
}

/// The page; where a form did not arrive as it last was, so that nothing that was
/// typed is lost.
fn show(
    found: Result<CounterView, ApiError>,
    last: Shown<CounterView>,
    wanted: Wanted,
    sent: RwSignal<Sent>,
) -> AnyView {
    let outcome = found.as_ref().ok().and_then(|found| found.outcome.clone());
    let (kept, trouble) = last.after(found.map(|found| CounterView { outcome: None, ..found }));
    // What another search found says nothing of this one.
    let kept = kept.filter(|_| trouble.is_none() || sent.with_untracked(|sent| !sent.form.is_empty()));
    let Some(kept) = kept else {
        let title = Some(Words::here().staff.counter_title());
        return view! { {trouble.map(|error| view! { <Trouble error title/> })} }.into_any();
    };
    let found = CounterView { outcome, ..kept };
    if let Some(Outcome::Booked(ticket)) = found.outcome {
        return view! { <Done ticket/> }.into_any();
    }
    view! {
        <Search found=found.clone() wanted=wanted.clone()/>
        {trouble.map(|error| view! { <Trouble error/> })}
        {found.times.is_some().then(|| view! { <BookForm found wanted sent/> })}
    }
    .into_any()
}

#[cfg(feature = "ssr")]
fn tell_status(found: &Result<CounterView, ApiError>) {
    if let Ok(found) = found
        && let Some(status) = load::status(found.outcome.as_ref())
        && let Some(response) = use_context::<leptos_axum::ResponseOptions>()
    {
        response.set_status(status);
    }
}
