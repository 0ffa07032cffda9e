//! Choosing another time. The appointment stays as it is until the new one is
//! hers.

use crate::resource::resource;
use leptos::prelude::*;
use locales::LazyTexts;

use super::{
    Loading, my_other_times,
    state::{MoveView, Ticket},
    unknown::{NoTicket, Unchangeable},
};
use crate::{
    router::Location,
    slots::{DayList, NoTimes, NoTimesView, NotFreeNotice, PlaceView, Reasons, Times, WindowButtons},
    ui::{ErrorSummary, FieldMessage, PageTitle},
};

#[component]
pub fn MovePage() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let lang = texts.lang().code();
    let token = Location::here().id();
    let view = resource(|| (), move |()| my_other_times(lang.to_owned(), token.clone()));
    view! {
        <PageTitle text=texts.mine_move_title()/>
        <Suspense fallback=Loading>
            {move || Suspend::new(async move {
                match view.await {
                    Ok(MoveView { ticket, times: Some(times), missing }) => {
                        view! { <MoveForm ticket times missing/> }.into_any()
                    }
                    Ok(MoveView { ticket, times: None, .. }) => view! { <Unchangeable page=ticket.page/> }.into_any(),
                    Err(error) => view! { <NoTicket error/> }.into_any(),
                }
            })}
        </Suspense>
    }
}

#[component]
fn MoveForm(ticket: Ticket, times: Times, missing: bool) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let (page, action) = (ticket.page.clone(), [&ticket.page, "/move"].concat());
    let now = texts.date_moment(&ticket.day, &ticket.hour);
    let some = times.has_some();
    let errors = if missing {
        vec![FieldMessage { field: "slot", text: texts.errors_slot_required().to_owned() }]
    } else {
        Vec::new()
    };
    let slot_error = FieldMessage::of(&errors, "slot");
    view! {
        <form method="post" action=action>
            <main class="main" id="main">
                <ErrorSummary title=texts.errors_summary(1) errors/>
                {times.not_free.map(|why| view! { <NotFreeNotice why taken=[texts.booking_slots_taken_title(), texts.mine_move_taken()]/> })}
                <h1 tabindex="-1">{texts.mine_move_title()}</h1>
                <div class="notice">
                    <p><b>{texts.mine_move_now(&now)}</b></p>
                    <p>{texts.mine_move_kept()}</p>
                </div>
                <PlaceView place=times.place brief=true/>
                {times.interpreter.map(|language| view! { <p class="tag ok">{texts.booking_slots_interpreter(&language)}</p> })}
                {times.none.map(|none| view! { <Nothing none/> })}
                {(some && !times.window.is_empty()).then(|| view! { <p class="muted small">{times.window}</p> })}
                <Reasons of=times.reasons/>
                <DayList days=times.days error=slot_error/>
                <WindowButtons earlier=times.earlier later=times.later name="from" before=""/>
            </main>
            <section class="action" aria-label=texts.mine_move_title()>
                {some.then(|| view! { <button class="button">{texts.mine_move_submit()}</button> })}
                <a class="button quiet" href=page>{texts.mine_back()}</a>
            </section>
        </form>
    }
}

#[component]
fn Nothing(none: NoTimes) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let next = none.next.clone().map(|(day, words)| {
        view! { <button class="button line" name="from" value=day>{texts.booking_none_next(&words)}</button> }
    });
    view! { <NoTimesView none>{next}</NoTimesView> }
}
