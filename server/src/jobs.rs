//! What the service does by itself while it serves: forgetting, and sending messages.
//! Of several servers on one database one does a job at a time.

use std::time::Duration;

use domain::message::Media;
use service::{Job, Service, ServiceError};
use tokio::{sync::watch, task::JoinHandle};

use crate::{http::observe, state::AppState};

/// How often what this server counts is tidied, and whether it is time for a job asked.
const TIDY_UP: Duration = Duration::from_secs(60);
/// How often one looks whether a message is due.
const LOOK_FOR_MESSAGES: Duration = Duration::from_secs(2);

/// How soon a change that another server made is known here: of hours, and of what is
/// taken.
const LOOK_FOR_CHANGES: Duration = Duration::from_millis(400);

/// How often one looks whether something can be offered to who waits.
const LOOK_FOR_FREE_TIMES: Duration = Duration::from_secs(10);

/// A message that is being handed over may take so long; its provider has no more time.
const LAST_MESSAGE: Duration = Duration::from_secs(40);

/// The jobs of a server that runs; they end with it.
pub struct Jobs {
    tidying: JoinHandle<()>,
    following: JoinHandle<()>,
    waiting: JoinHandle<()>,
    messages: Option<JoinHandle<()>>,
    stop: watch::Sender<bool>,
}

impl Jobs {
    #[must_use]
    pub fn begin(state: &AppState) -> Self {
        let (stop, stopped) = watch::channel(false);
        let tidying = tokio::spawn(tidy_up(state.clone()));
        let following = tokio::spawn(follow_others(state.clone()));
        let waiting = tokio::spawn(offer_free_times(state.clone()));
        let sends = state.providers.media() != Media::default();
        let messages = sends.then(|| tokio::spawn(send_messages(state.clone(), stopped)));
        Self { tidying, following, waiting, messages, stop }
    }

    /// A message that leaves at this moment is waited for: whoever took it again would send
    /// it twice.
    pub async fn end(self) {
        self.tidying.abort();
        self.following.abort();
        self.waiting.abort();
        self.stop.send_replace(true);
        if let Some(messages) = self.messages
            && tokio::time::timeout(LAST_MESSAGE, messages).await.is_err()
        {
            tracing::warn!("a message was still being handed over");
        }
    }
}

async fn tidy_up(state: AppState) {
    let mut pace = tokio::time::interval(TIDY_UP);
    loop {
        pace.tick().await;
        observe::tidy();
        if let Some(limits) = &state.limits {
            limits.forget_the_quiet();
        }
        if let Err(error) = forget(&state).await {
            tracing::warn!(%error, "what should be forgotten could not be");
        }
    }
}

async fn follow_others(state: AppState) {
    let mut pace = tokio::time::interval(LOOK_FOR_CHANGES);
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut trouble = false;
    loop {
        pace.tick().await;
        let keeper = state.service.directory_keeper();
        let (renewed, kept) = (keeper.renew().await, keeper.keep_index().await);
        let is_troubled = !matches!(renewed, Ok(Ok(()))) || kept.is_err();
        // Said once, not each time.
        if is_troubled && !trouble {
            match renewed {
                Err(error) => tracing::warn!(%error, "what other servers changed of the hours is not known"),
                Ok(Err(unfit)) => {
                    tracing::error!(?unfit, "a version of a centre's directory is not put in force");
                }
                Ok(Ok(())) => {}
            }
            if let Err(error) = kept {
                tracing::warn!(%error, "what is taken is not known in memory: searches ask the database");
            }
        }
        trouble = is_troubled;
    }
}

async fn forget(state: &AppState) -> Result<(), ServiceError> {
    let operator = state.service.operator();
    let work = async || {
        let erased = operator.forget_the_old(state.service.settings.retention).await?;
        if erased > 0 {
            tracing::info!(erased, "appointments have lost their person");
        }
        Ok(())
    };
    ran(Job::FORGETTING, operator.run(Job::FORGETTING, work).await)
}

async fn offer_free_times(state: AppState) {
    let mut pace = tokio::time::interval(LOOK_FOR_FREE_TIMES);
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        pace.tick().await;
        if let Err(error) = make_offers(&state.service).await {
            tracing::warn!(%error, "what is free could not be offered to those who wait");
        }
    }
}

/// Ends the offers whose time is over, and makes those that can be made; whether it was
/// done here.
///
/// # Errors
/// Trouble with the database; the next time goes on from there.
pub async fn make_offers(service: &Service) -> Result<(), ServiceError> {
    // Looking writes nothing; beginning a job does.
    if !service.waiting_list().is_there_anybody().await? {
        return Ok(());
    }
    let work = async || {
        let made = service.waiting_list().make_offers().await?;
        if made > 0 {
            metrics::counter!("jalon_offers_total").increment(u64::from(made));
        }
        Ok(())
    };
    ran(Job::WAITING, service.operator().run(Job::WAITING, work).await)
}

async fn send_messages(state: AppState, mut stopped: watch::Receiver<bool>) {
    let mut pace = tokio::time::interval(LOOK_FOR_MESSAGES);
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    while !*stopped.borrow() {
        tokio::select! {
            _ = pace.tick() => {}
            _ = stopped.changed() => return,
        }
        if let Err(error) = send_due(&state, &stopped).await {
            tracing::warn!(%error, "messages that are due could not be sent");
        }
    }
}

async fn send_due(state: &AppState, stopped: &watch::Receiver<bool>) -> Result<(), ServiceError> {
    let (service, providers) = (&state.service, &state.providers);
    // Looking writes nothing; beginning a job does.
    if !service.messenger().is_any_due(providers.media()).await? {
        return Ok(());
    }
    let goes_on = || !*stopped.borrow();
    let work = async || providers.send_due(service, goes_on).await.map(|_| ());
    ran(Job::MESSAGES, service.operator().run(Job::MESSAGES, work).await)
}

/// Counts how a job went, if it was done here.
fn ran(job: Job, outcome: Result<bool, ServiceError>) -> Result<(), ServiceError> {
    let word = match &outcome {
        Ok(false) => return Ok(()),
        Ok(true) => "done",
        Err(_) => "failed",
    };
    metrics::counter!("jalon_job_runs_total", "job" => job.name, "outcome" => word).increment(1);
    outcome.map(|_| ())
}
