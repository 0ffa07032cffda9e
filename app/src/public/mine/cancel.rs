//! Cancelling: a question first, because the link alone must never do it.

use domain::booking::Standing;
use leptos::prelude::*;
use locales::LazyTexts;

use super::{
    Loading,
    state::Ticket,
    ticket::TicketView,
    ticket_resource,
    unknown::{NoTicket, Unchangeable},
};
use crate::ui::PageTitle;

#[component]
pub fn CancelPage() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let ticket = ticket_resource();
    view! {
        <PageTitle text=texts.mine_cancel_title()/>
        <Suspense fallback=Loading>
            {move || Suspend::new(async move {
                match ticket.await {
                    Ok(ticket) if ticket.changeable => view! { <Question ticket/> }.into_any(),
                    Ok(ticket) if ticket.standing == Standing::Cancelled => view! { <TicketView ticket/> }.into_any(),
                    Ok(ticket) => view! { <Unchangeable page=ticket.page/> }.into_any(),
                    Err(error) => view! { <NoTicket error/> }.into_any(),
                }
            })}
        </Suspense>
    }
}

#[component]
fn Question(ticket: Ticket) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let Ticket { page, place, day, hour, .. } = ticket;
    let (action, other) = ([&page, "/cancel"].concat(), [&page, "/move"].concat());
    view! {
        <form method="post" action=action>
            <main class="main" id="main">
                <h1 tabindex="-1">{texts.mine_cancel_title()}</h1>
                <section class="chosen">
                    <p class="when">{texts.date_moment(&day, &hour)}</p>
                    <p><bdi lang="fr">{place.name}</bdi></p>
                </section>
                <p>{texts.mine_cancel_text()}</p>
                <p>
                    {texts.mine_cancel_instead()}
                    " "
                    <a href=other>{texts.mine_move()}</a>
                </p>
            </main>
            <section class="action" aria-label=texts.mine_cancel_title()>
                <button class="button">{texts.mine_cancel_submit()}</button>
                <a class="button quiet" href=page>{texts.mine_cancel_keep()}</a>
            </section>
        </form>
    }
}
