//! What the service does by itself while it serves: forgetting, and sending messages.
//! Of several servers on one database one does a job at a time.

use std::time::Duration;

use service::{Job, ServiceError};
use tokio::task::JoinHandle;

use crate::{http::observe, state::AppState};

/// How often what this server counts is tidied, and whether it is time for a job asked.
const TIDY_UP: Duration = Duration::from_secs(60);
/// How often one looks whether a message is due.
const LOOK_FOR_MESSAGES: Duration = Duration::from_secs(2);

/// The jobs of a server that runs; they end with it.
pub struct Jobs(Vec<JoinHandle<()>>);

impl Jobs {
    #[must_use]
    pub fn begin(state: &AppState) -> Self {
        let mut jobs = vec![tokio::spawn(tidy_up(state.clone()))];
        let media = state.providers.media();
        if media.mail || media.sms {
            jobs.push(tokio::spawn(send_messages(state.clone())));
        }
        Self(jobs)
    }

    /// A message that leaves at this moment is taken again by another server, or at the
    /// next start.
    pub fn end(self) {
        self.0.iter().for_each(JoinHandle::abort);
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

async fn send_messages(state: AppState) {
    let mut pace = tokio::time::interval(LOOK_FOR_MESSAGES);
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        pace.tick().await;
        if let Err(error) = send_due(&state).await {
            tracing::warn!(%error, "messages that are due could not be sent");
        }
    }
}

async fn send_due(state: &AppState) -> Result<(), ServiceError> {
    let (service, providers) = (&state.service, &state.providers);
    // Looking writes nothing; beginning a job does.
    if !service.messenger().is_any_due().await? {
        return Ok(());
    }
    let work = async || providers.send_due(service).await.map(|_| ());
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
