//! Booking for someone on the telephone or at the counter.

mod done;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod person;
mod search;

use crate::resource::resource;
use domain::booking::BookingDraft;
#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{either::Either, prelude::*, server_fn::codec::Json};
use locales::Lang;

#[cfg(feature = "ssr")]
pub use self::load::answer_post;
use self::{
    done::Done,
    model::{CounterOutcome, CounterSearch, CounterView},
    person::BookForm,
    search::Search,
};
use super::{
    parts::{Forms, KNOWN, LastLoaded, Trouble, focus_on_answer},
    words::Words,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    router::Location,
    ui::{PageTitle, focus_on},
};

/// What the counter offers, and the free times of a search.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "counter", input = Json)]
pub async fn counter(wanted: CounterSearch) -> Result<CounterView, ApiError> {
    load::counter(crate::context::staff(Action::BookForSomebody)?.staff(), &wanted).await
}

/// Books for somebody who is there or on the telephone, in her file where one is named; the
/// same key books once.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `BadRequest` without a key or a language.
#[server(prefix = "/api/staff", endpoint = "book-at-counter", input = Json)]
pub async fn book_at_counter(
    lang: String,
    draft: BookingDraft,
    #[server(default)] file: String,
    key: String,
) -> Result<CounterOutcome, ApiError> {
    let caller = crate::context::staff(Action::BookForSomebody)?;
    load::book(caller.staff(), crate::context::lang_of(&lang)?, &draft, &file, &key).await
}

/// The command that a form asks for, called; nothing where it asks for none.
async fn command(
    lang: Lang,
    search: CounterSearch,
    form: FormPost,
) -> Result<Option<CounterOutcome>, ApiError> {
    // What is known of somebody is shown, and books nothing.
    if form.is_empty() || form.text("do") == KNOWN {
        return Ok(None);
    }
    let key = form.text("key").to_owned();
    book_at_counter(lang.code().to_owned(), search.draft(&form), search.file, key).await.map(Some)
}

#[component]
pub fn CounterPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let query = Location::here().query;
    // What another page knows of somebody stands in a form and not in the address.
    let given = FormPost::posted();
    let given = if given.text("do") == KNOWN { given } else { FormPost::default() };
    let given = StoredValue::new(given);
    let search = Memo::new(move |_| {
        query.with(|query| {
            if query.is_empty() { given.with_value(CounterSearch::read) } else { CounterSearch::read(query) }
        })
    });
    // What is booked is what the times were found for: the address may leave out what is
    // known of the person.
    let used = StoredValue::new(search.get_untracked());
    let forms = Forms::answered_by(move |form| command(words.lang(), used.get_value(), form));
    let found = resource(move || (search.get(), forms.turn()), |(search, _)| counter(search));
    // Another search is another booking: what was sent about the last one is over.
    Effect::new(move |before: Option<CounterSearch>| {
        let search = search.get();
        if before.is_some_and(|before| before != search) {
            forms.clear();
        }
        search
    });
    forms.after_each(found, |answer, _| match answer {
        Some(Ok(CounterOutcome::Booked(_))) => focus_on("h1"),
        Some(_) => focus_on_answer(),
        None => {}
    });
    let last = LastLoaded::nothing_yet();
    let (whom, fresh) = (StoredValue::new(String::new()), StoredValue::new(false));
    // The times of the search before stay in sight while others come, and cannot be chosen.
    let (is_loading, set_loading) = signal(false);
    view! {
        <PageTitle text=texts.counter_title()/>
        <main id="main" class="counter" aria-busy=move || is_loading.get().then_some("true")>
            <Transition set_pending=set_loading>
                {move || Suspend::new(async move {
                    let mut found = found.await;
                    if let Ok(found) = &mut found {
                        found.known.0.extend(given.with_value(|given| given.0.clone()));
                        used.set_value(found.search());
                    }
                    // Another person has fields of her own: nothing of the one before stays.
                    let now = used.with_value(|used| [used.appointment.as_str(), &used.file].concat());
                    if whom.with_value(|whom| *whom != now) {
                        whom.set_value(now);
                        fresh.update_value(|fresh| *fresh = !*fresh);
                    }
                    let shown = search_and_form(found, last, forms);
                    if fresh.get_value() { Either::Left(shown) } else { Either::Right(shown) }
                })}
            </Transition>
        </main>
    }
}

/// The page; where a form did not arrive as it last was, so that nothing that was
/// typed is lost.
fn search_and_form(
    found: Result<CounterView, ApiError>,
    last: LastLoaded<CounterView>,
    forms: Forms<CounterOutcome>,
) -> AnyView {
    let answer = forms.answer();
    if let Some(Ok(CounterOutcome::Booked(ticket))) = answer {
        return view! { <Done ticket/> }.into_any();
    }
    let (kept, trouble) = last.after(found, answer.as_ref());
    // What another search found says nothing of this one.
    let kept = kept.filter(|_| trouble.is_none() || answer.is_some());
    let Some(found) = kept else {
        let title = Some(Words::here().staff.counter_title());
        return view! { {trouble.map(|error| view! { <Trouble error title/> })} }.into_any();
    };
    view! {
        <Search found=found.clone()/>
        {trouble.map(|error| view! { <Trouble error/> })}
        {found.times.is_some().then(|| view! { <BookForm found forms/> })}
    }
    .into_any()
}
