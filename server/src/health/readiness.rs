//! Whether the service could do its work now: kept for a moment, so that asking
//! often costs nothing, and answered at once even when the database is not.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use service::Service;
use tokio::sync::watch;

/// A finding is believed for this long.
const KEPT: TimeDelta = TimeDelta::seconds(1);
/// Whoever asks waits this long for a new finding, then hears the last one.
const PATIENCE: Duration = Duration::from_millis(50);
/// A look that takes longer is a finding, too.
const TOO_LONG: TimeDelta = TimeDelta::seconds(5);

/// What was found last.
#[derive(Clone, Copy)]
struct Found {
    ready: bool,
    at: Option<DateTime<Utc>>,
    /// Since when somebody is looking.
    looking: Option<DateTime<Utc>>,
    /// The server is about to end, whatever else is found.
    stopping: bool,
}

/// Shared by all who ask.
#[derive(Clone)]
pub struct Readiness {
    known: Arc<watch::Sender<Found>>,
    patience: Duration,
}

impl Default for Readiness {
    fn default() -> Self {
        Self::with_patience(PATIENCE)
    }
}

impl Readiness {
    /// For whoever would rather wait than hear what was found last.
    #[must_use]
    pub fn with_patience(patience: Duration) -> Self {
        let nothing = Found { ready: false, at: None, looking: None, stopping: false };
        Self { known: Arc::new(watch::Sender::new(nothing)), patience }
    }

    /// From now on the answer is no: the server is about to end.
    pub fn stop(&self) {
        self.known.send_modify(|found| found.stopping = true);
    }

    /// Ready when the database answers, has the schema of this version and takes
    /// a write.
    pub async fn is_ready(&self, service: &Service) -> bool {
        let now = service.now();
        let mut news = self.known.subscribe();
        let is_mine = self.known.send_if_modified(|found| {
            let is_old = found.at.is_none_or(|at| (now - at).abs() > KEPT);
            let begins = is_old && found.looking.is_none();
            if begins {
                found.looking = Some(now);
            }
            begins
        });
        if is_mine {
            news.mark_unchanged();
            tokio::spawn(look(Arc::clone(&self.known), service.clone()));
        }
        if news.borrow().looking.is_some() {
            let seen = news.wait_for(|found| found.looking.is_none());
            let _ = tokio::time::timeout(self.patience, seen).await;
        }
        let found = *self.known.borrow();
        found.ready && !found.stopping && found.looking.is_none_or(|since| now - since < TOO_LONG)
    }
}

async fn look(known: Arc<watch::Sender<Found>>, service: Service) {
    let result = service.operator().is_ready().await;
    if let Err(error) = &result {
        tracing::warn!(%error, "not ready");
    }
    known.send_modify(|found| {
        found.ready = result.is_ok();
        found.at = Some(service.now());
        found.looking = None;
    });
}
