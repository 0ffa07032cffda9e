//! The agenda: who comes when, to whom.

#[cfg(feature = "ssr")]
mod answers;
mod board;
mod card;
mod day;
mod day_list;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod panel;
mod toolbar;
mod week;

use crate::resource::resource;
#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use self::{board::Board, model::Agenda, panel::Panel};
use super::{
    parts::{AgendaPart, Live},
    words::Words,
};
use crate::{api_error::ApiError, router::Location, ui::PageTitle};

/// The part of the agenda that was asked for.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "agenda", input = Json)]
pub async fn agenda_of(asked: AgendaPart) -> Result<Agenda, ApiError> {
    load::agenda(crate::context::staff(Action::SeeAgenda)?.staff(), asked).await
}

/// The same part again, if a colleague has changed something of it since it was told in
/// this state. A page asks it by itself, so it keeps nobody signed in.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "agenda-since", input = Json)]
pub async fn agenda_since(asked: AgendaPart, state: String) -> Result<Option<Agenda>, ApiError> {
    load::since(crate::context::staff(Action::SeeAgenda)?.staff(), asked, &state).await
}

/// Says that an appointment was changed, so that the agenda looks again.
#[derive(Clone, Copy)]
pub struct Changes(pub RwSignal<u32>);

#[component]
pub fn AgendaPage() -> impl IntoView {
    let words = Words::here();
    let query = Location::here().query;
    let part = Memo::new(move |_| query.with(AgendaPart::read));
    let open = Memo::new(move |_| query.with(|query| query.first("open").map(str::to_owned)));
    let changes = Changes(RwSignal::new(0));
    provide_context(changes);
    let live = Live::nothing_yet();
    let found = resource(
        move || (part.get(), changes.0.get()),
        move |(part, _)| {
            let brought = live.take();
            async move {
                match brought {
                    Some(agenda) => Ok(agenda),
                    None => agenda_of(part).await,
                }
            }
        },
    );
    live.follow(
        found,
        move |agenda| {
            let (asked, state) = (part.get_untracked(), agenda.state);
            async move {
                let brought = agenda_since(asked.clone(), state).await?;
                // She may look at another part meanwhile.
                Ok(brought.filter(|_| part.try_get_untracked() == Some(asked)))
            }
        },
        move || changes.0.update(|count| *count += 1),
    );
    view! {
        <PageTitle text=words.staff.agenda_title()/>
        <main id="main" class="day-desk" class:opened=move || open.with(Option::is_some)>
            <div class="agenda">
                <Transition>
                    {move || Suspend::new(async move {
                        let found = found.await;
                        let part = part.get_untracked();
                        view! { <Board found part/> }.into_any()
                    })}
                </Transition>
            </div>
            {move || open.get().map(|id| view! { <Panel id part/> })}
        </main>
    }
}
