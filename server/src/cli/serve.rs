//! `jalon serve`: puts everything together and takes visitors.

use std::{io::ErrorKind, net::SocketAddr, time::Duration};

use service::ServiceError;
use tokio::net::TcpListener;

use super::{Failure, check, database, log, say};
use crate::{
    demonstration, directory_files,
    files::site::Site,
    http::{
        listen::{self, Patience, Signals},
        observe,
    },
    router,
    settings::Settings,
    state::{AppState, Shared},
};

/// How often counters are tidied.
const TIDY_UP: Duration = Duration::from_secs(60);
/// How often what is kept only for a time is forgotten, in tidyings.
const TIDYINGS_PER_PURGE: u32 = 60;

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
    if settings.demonstration {
        for account in demonstration::prepare(&state).await? {
            say(format!("demonstration sign-in: {} / {}", account.login, account.password));
        }
    }
    let router = router::router(state.clone(), &site);
    let tidying = tokio::spawn(tidy_up(state.clone()));
    say(format!("listening on http://{listening}"));

    let readiness = state.readiness.clone();
    let stop = signals.asked_to_stop(move || readiness.stop(), settings.shutdown_delay);
    let patience = Patience::usual(state.trusted_proxies.clone());
    listen::serve(listener, router, patience, stop).await;
    tidying.abort();
    state.store.close().await;
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

async fn tidy_up(state: AppState) {
    let mut pace = tokio::time::interval(TIDY_UP);
    for turn in 0_u32.. {
        pace.tick().await;
        observe::tidy();
        if let Some(limits) = &state.limits {
            limits.forget_the_quiet();
        }
        if turn % TIDYINGS_PER_PURGE == 0
            && let Err(error) = forget(&state).await
        {
            tracing::warn!(%error, "what should be forgotten could not be");
        }
    }
}

async fn forget(state: &AppState) -> Result<(), ServiceError> {
    let erased = state.service.operator().forget_the_old(state.service.settings.retention).await?;
    if erased > 0 {
        tracing::info!(erased, "appointments have lost their person");
    }
    Ok(())
}
