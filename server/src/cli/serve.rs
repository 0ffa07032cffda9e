//! `jalon serve`: puts everything together and takes visitors.

use std::{io::ErrorKind, net::SocketAddr};

use service::FileRead;
use tokio::net::TcpListener;

use super::{Failure, check, database, log, say};
use crate::{
    demonstration, directory_files,
    files::site::Site,
    http::{
        listen::{self, Patience, Signals},
        observe,
    },
    jobs::Jobs,
    router,
    settings::Settings,
    state::{AppState, Shared},
};

pub async fn serve(settings: Settings) -> Result<(), Failure> {
    log::begin(&settings)?;
    observe::begin();
    let signals = Signals::listen()
        .map_err(|error| Failure::new(format!("the system's signals cannot be heard: {error}")))?;
    let directories = check::directories(&settings)?;
    let site = Site::open(settings.site.as_deref())?;
    let listener = bind(settings.addr)?;
    let listening = listener.local_addr()?;
    let store = database::open_up_to_date(&settings).await?;
    let others = directory_files::other_communes()?;
    let state = AppState::from(Shared::new(&settings, listening, directories, others, store, &site)?);
    begin_directories(&state).await?;
    if settings.demonstration {
        for account in demonstration::prepare(&state).await? {
            say(format!("demonstration sign-in: {} / {}", account.login, account.password));
        }
    }
    let router = router::router(state.clone(), &site);
    let jobs = Jobs::begin(&state);
    say(format!("listening on http://{listening}"));

    let readiness = state.readiness.clone();
    let stop = signals.asked_to_stop(move || readiness.stop(), settings.shutdown_delay);
    let patience = Patience::usual(state.trusted_proxies.clone());
    listen::serve(listener, router, patience, stop).await;
    jobs.end().await;
    state.store.close().await;
    Ok(())
}

/// Puts in force what the centres say about themselves: their files in an empty database,
/// and what staff made of them since in any other.
async fn begin_directories(state: &Shared) -> Result<(), Failure> {
    let read = state.service.directory_keeper().begin().await?;
    let read = read.map_err(|unfit| {
        Failure::new(format!(
            "what {} says about itself in the database (version {}) does not fit the other files: {}",
            unfit.centre,
            unfit.number,
            unfit.problems.first().map(ToString::to_string).unwrap_or_default(),
        ))
    })?;
    for file in read {
        match file {
            FileRead::First(centre) => {
                tracing::info!(%centre, "its file was read; its hours are edited in the console from now on");
            }
            FileRead::Known(_) => {}
            FileRead::Passed(centre) => tracing::warn!(
                %centre,
                "its file has changed and is not read: its hours are edited in the console, under Hours; \
                 `jalon import centre FILE` puts a file in force"
            ),
        }
    }
    Ok(())
}

fn bind(addr: SocketAddr) -> Result<TcpListener, Failure> {
    listen::bind(addr).map_err(|error| {
        Failure::new(match error.kind() {
            ErrorKind::AddrInUse => {
                format!("{addr} is already taken: stop what listens there, or choose another with JALON_ADDR")
            }
            ErrorKind::PermissionDenied => {
                format!("{addr} may not be listened on: choose a port from 1024 on with JALON_ADDR")
            }
            _ => format!("{addr} cannot be listened on ({error}): choose another address with JALON_ADDR"),
        })
    })
}
