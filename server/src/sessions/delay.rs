//! Guessing a password becomes slow, but nobody can lock a colleague out: the
//! longest wait is a minute, and a colleague at another address waits only when
//! the whole world is guessing. Counted in the database, so that several
//! servers count together.

use chrono::{DateTime, TimeDelta, Utc};
use store::{Attempts, Store, StoreError};

/// Counting begins anew after this.
const WINDOW: TimeDelta = TimeDelta::hours(1);

/// How many attempts are free, and how long the wait may grow.
struct Measure {
    key: String,
    free: u32,
    longest: TimeDelta,
}

/// One attempt to sign in: with which name, from which household.
pub struct Attempt {
    pair: Measure,
    account: Measure,
    household: Measure,
}

impl Attempt {
    #[must_use]
    pub fn new(login: &str, household: u128) -> Self {
        let login = login.to_lowercase();
        let measure = |key, free, seconds| Measure { key, free, longest: TimeDelta::seconds(seconds) };
        Self {
            pair: measure(format!("sign-in {household:x} {login}"), 5, 60),
            account: measure(format!("sign-in {login}"), 50, 30),
            household: measure(format!("sign-in {household:x}"), 60, 60),
        }
    }

    /// Counts the attempt; the time to wait if it must not be tried now.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn begin(&self, store: &Store, now: DateTime<Utc>) -> Result<Option<TimeDelta>, StoreError> {
        let measures = [&self.pair, &self.account, &self.household];
        let mut known = Vec::with_capacity(measures.len());
        for measure in measures {
            let before = store.attempts(&measure.key, now).await?;
            if let Some(wait) = measure.wait(before.as_ref(), now) {
                return Ok(Some(wait));
            }
            known.push(before.map_or(0, |before| before.count));
        }
        for (measure, before) in measures.into_iter().zip(known) {
            let counted = store.count_attempt(&measure.key, WINDOW, now).await?;
            // Somebody who tries many at once is not waiting.
            if counted.count > measure.free && counted.count > before + 1 {
                return Ok(Some(measure.delay_after(counted.count)));
            }
        }
        Ok(None)
    }

    /// The password was right: what was counted against this person is forgotten.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn succeeded(&self, store: &Store) -> Result<(), StoreError> {
        store.forget_attempts(&self.pair.key).await?;
        store.forget_attempts(&self.account.key).await
    }
}

impl Measure {
    fn wait(&self, before: Option<&Attempts>, now: DateTime<Utc>) -> Option<TimeDelta> {
        let before = before?;
        let wait = self.delay_after(before.count) - (now - before.last_at);
        (wait > TimeDelta::zero()).then_some(wait)
    }

    /// Five seconds after the last free attempt, then twice as long each time.
    fn delay_after(&self, count: u32) -> TimeDelta {
        if count < self.free {
            return TimeDelta::zero();
        }
        let doublings = (count - self.free).min(10);
        TimeDelta::seconds(5 << doublings).min(self.longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_to_a_minute_and_no_further() {
        let pair = Attempt::new("Claire", 1).pair;
        let waits: Vec<_> = [4, 5, 6, 7, 8, 9, 400].map(|count| pair.delay_after(count).num_seconds()).into();
        assert_eq!(waits, [0, 5, 10, 20, 40, 60, 60]);
    }

    #[test]
    fn fewer_than_a_hundred_guesses_fit_into_an_hour() {
        let pair = Attempt::new("claire", 1).pair;
        let (mut tried, mut time) = (0, TimeDelta::zero());
        while time < WINDOW {
            tried += 1;
            time += pair.delay_after(tried);
        }
        assert!(tried < 100, "{tried}");
    }

    #[test]
    fn a_name_is_the_same_whatever_its_case() {
        assert_eq!(Attempt::new("Claire", 1).pair.key, Attempt::new("CLAIRE", 1).pair.key);
        assert_ne!(Attempt::new("claire", 1).pair.key, Attempt::new("claire", 2).pair.key);
    }
}
