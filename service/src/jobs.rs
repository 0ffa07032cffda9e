//! What the service does by itself, at its times: of several servers one.

use chrono::TimeDelta;
use domain::people::{Action, Principal, may};
use store::JobRun;

use crate::{Operator, ServiceError};

/// Something that the service does by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its name in the database, in logs and in figures.
    pub name: &'static str,
    /// From one beginning to the next.
    pub every: TimeDelta,
    /// Longer than it ever takes: a server that has died holds it no longer.
    pub held: TimeDelta,
}

impl Job {
    /// Sends what is due.
    pub const MESSAGES: Self =
        Self { name: "messages", every: TimeDelta::zero(), held: TimeDelta::minutes(3) };
    /// Forgets what is kept only for a time.
    pub const FORGETTING: Self =
        Self { name: "forgetting", every: TimeDelta::minutes(59), held: TimeDelta::minutes(30) };
    /// Offers free times to those who wait for them.
    pub const WAITING: Self =
        Self { name: "waiting", every: TimeDelta::seconds(5), held: TimeDelta::minutes(5) };
    /// Every job.
    pub const ALL: [Self; 3] = [Self::MESSAGES, Self::FORGETTING, Self::WAITING];
}

impl Operator {
    /// Does a job, if it is time and no other server does it; whether it was done.
    /// What went wrong is kept for the operator.
    ///
    /// # Errors
    /// What went wrong; trouble with the store.
    pub async fn run<Fut>(&self, job: Job, work: impl FnOnce() -> Fut + Send) -> Result<bool, ServiceError>
    where
        Fut: Future<Output = Result<(), ServiceError>> + Send,
    {
        may(Principal::Service, Action::RunJobs, None)?;
        let began = self.now();
        if !self.store.begin_job(job.name, job.every, job.held, began).await? {
            return Ok(false);
        }
        let done = work().await;
        let trouble = done.as_ref().err().map(ToString::to_string);
        self.store.end_job(job.name, began, trouble, self.now()).await?;
        done.map(|()| true)
    }

    /// How each job that ever began went the last time.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn job_runs(&self) -> Result<Vec<JobRun>, ServiceError> {
        may(Principal::Service, Action::RunJobs, None)?;
        Ok(self.store.job_runs().await?)
    }
}
