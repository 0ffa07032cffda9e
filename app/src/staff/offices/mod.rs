//! All offices over a week: what is free where, at a look.

#[cfg(feature = "ssr")]
mod load;
mod model;
mod table;
mod toolbar;

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use self::{
    model::{BoardSearch, BoardView},
    table::OfficeTable,
    toolbar::Toolbar,
};
use super::{
    parts::{Live, Trouble},
    words::Words,
};
use crate::{api_error::ApiError, resource::resource, router::Location, ui::PageTitle};

/// The week of all offices that was asked for.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "board", input = Json)]
pub async fn board_of(asked: BoardSearch) -> Result<BoardView, ApiError> {
    load::board(crate::context::staff(Action::SeeAgenda)?.staff(), asked).await
}

/// The same week again, if a colleague has changed something of it since it was told in
/// this state. A page asks it by itself, so it keeps nobody signed in.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "board-since", input = Json)]
pub async fn board_since(asked: BoardSearch, state: String) -> Result<Option<BoardView>, ApiError> {
    load::since(crate::context::staff(Action::SeeAgenda)?.staff(), asked, &state).await
}

#[component]
pub fn BoardPage() -> impl IntoView {
    let words = Words::here();
    let query = Location::here().query;
    let search = Memo::new(move |_| query.with(BoardSearch::read));
    let changes = RwSignal::new(0);
    let live = Live::nothing_yet();
    let found = resource(
        move || (search.get(), changes.get()),
        move |(search, _)| {
            let brought = live.take();
            async move {
                match brought {
                    Some(board) => Ok(board),
                    None => board_of(search).await,
                }
            }
        },
    );
    live.follow(
        found,
        move |board: BoardView| async move {
            let asked = search.get_untracked();
            let brought = board_since(asked.clone(), board.state).await?;
            // She may look at another week meanwhile.
            Ok(brought.filter(|_| search.try_get_untracked() == Some(asked)))
        },
        move || changes.update(|count: &mut u32| *count += 1),
    );
    view! {
        <PageTitle text=words.staff.board_title()/>
        <main id="main" class="agenda">
            <Transition>
                {move || Suspend::new(async move {
                    match found.await {
                        Err(error) => view! { <Trouble error title=Some(words.staff.board_title())/> }.into_any(),
                        Ok(board) => view! {
                            <Toolbar board=board.clone()/>
                            <OfficeTable board/>
                        }
                        .into_any(),
                    }
                })}
            </Transition>
        </main>
    }
}
