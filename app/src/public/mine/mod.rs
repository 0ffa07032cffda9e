//! A person's own appointment, by its secret link: the ticket, moving it,
//! cancelling it. Looking never changes anything.

mod cancel;
#[cfg(feature = "ssr")]
mod load;
mod moving;
#[cfg(feature = "ssr")]
mod post;
mod remember;
mod state;
mod ticket;
mod unknown;

use crate::resource::{Loaded, resource};
use leptos::{prelude::*, server_fn::codec::Json};
use locales::LazyTexts;

#[cfg(feature = "ssr")]
pub use self::post::{answer_cancel, answer_move};
pub use self::{cancel::CancelPage, moving::MovePage};
use self::{
    state::{MoveView, Ticket},
    ticket::TicketView,
    unknown::NoTicket,
};
use crate::{api_error::ApiError, router::Location, ui::PageTitle};

#[component]
pub fn MinePage() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let ticket = ticket_resource();
    view! {
        <PageTitle text=texts.mine_title()/>
        <Suspense fallback=Loading>
            {move || Suspend::new(async move {
                match ticket.await {
                    Ok(ticket) => view! { <TicketView ticket/> }.into_any(),
                    Err(error) => view! { <NoTicket error/> }.into_any(),
                }
            })}
        </Suspense>
    }
}

fn ticket_resource() -> Loaded<Result<Ticket, ApiError>> {
    let lang = expect_context::<LazyTexts>().lang().code();
    let token = Location::here().id();
    resource(|| (), move |()| my_appointment(lang.to_owned(), token.clone()))
}

/// Of the same size as what comes, so that nothing jumps.
#[component]
fn Loading() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <main class="main" id="main">
            <div class="ticket loading" aria-busy="true"><p class="muted">{texts.common_loading()}</p></div>
        </main>
    }
}

/// The appointment of a secret link, in the language of the page.
#[server(prefix = "/api/public", endpoint = "my-appointment", input = Json)]
pub async fn my_appointment(lang: String, token: String) -> Result<Ticket, ApiError> {
    let service = crate::context::service()?;
    let texts = LazyTexts::of(crate::context::lang_of(&lang)?);
    let (holder, appointment) = service.visitor().with_link(&token).await?;
    Ok(load::ticket(&service, texts, &holder, &appointment))
}

/// The times to which an appointment can be moved.
#[server(prefix = "/api/public", endpoint = "my-other-times", input = Json)]
pub async fn my_other_times(lang: String, token: String) -> Result<MoveView, ApiError> {
    // What a form without scripts was answered with.
    if let Some(answered) = use_context::<MoveView>() {
        return Ok(answered);
    }
    let service = crate::context::service()?;
    let texts = LazyTexts::of(crate::context::lang_of(&lang)?);
    let (holder, appointment) = service.visitor().with_link(&token).await?;
    Ok(load::other_times(&service, texts, &holder, &appointment, None).await?)
}
