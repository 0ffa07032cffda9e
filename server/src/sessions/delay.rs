//! Guessing a password becomes slow, but nobody can lock a colleague out: from a
//! browser in which she has signed in before, she is measured alone; elsewhere
//! the longest wait is a minute, and a colleague at another address waits only
//! when the whole world is guessing. Counted in the database, so that several
//! servers count together.

use chrono::{DateTime, TimeDelta, Utc};
use store::{Attempts, DeviceSecret, Store, StoreError};

/// Counting begins anew after this.
const WINDOW: TimeDelta = TimeDelta::hours(1);

/// How many attempts are free, and how long the wait may grow.
struct Measure {
    key: String,
    /// Whether it is about one name, or about whoever signs in from somewhere.
    of_name: bool,
    free: u32,
    longest: TimeDelta,
}

/// One attempt to sign in: with which name, and from where.
pub struct Attempt(Vec<Measure>);

impl Attempt {
    /// From a browser that is not known for this name.
    #[must_use]
    pub fn of_stranger(login: &str, prefix: u128) -> Self {
        let login = login.trim().to_lowercase();
        Self(vec![
            Measure::of_name(format!("sign-in {prefix:x} {login}"), 5, 60),
            Measure::of_name(format!("sign-in {login}"), 50, 30),
            Measure::of_all(format!("sign-in {prefix:x}"), 60, 60),
        ])
    }

    /// From a browser in which this name has been signed in before.
    #[must_use]
    pub fn of_known_device(login: &str, device: &DeviceSecret) -> Self {
        let login = login.trim().to_lowercase();
        Self(vec![Measure::of_name(format!("sign-in device {device} {login}"), 5, 60)])
    }

    /// Counts the attempt; the time to wait if it must not be tried now.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn begin(&self, store: &Store, now: DateTime<Utc>) -> Result<Option<TimeDelta>, StoreError> {
        let mut known = Vec::with_capacity(self.0.len());
        for measure in &self.0 {
            let before = store.attempts(&measure.key, now).await?;
            if let Some(wait) = measure.wait(before.as_ref(), now) {
                return Ok(Some(wait));
            }
            known.push(before.map_or(0, |before| before.count));
        }
        for (measure, before) in self.0.iter().zip(known) {
            let counted = store.count_attempt(&measure.key, WINDOW, now).await?;
            // Somebody who tries many at once is not waiting.
            if counted.count > measure.free && counted.count > before + 1 {
                return Ok(Some(measure.delay_after(counted.count)));
            }
        }
        Ok(None)
    }

    /// The password was right: what was counted against this name is forgotten.
    /// The address prefix keeps its wrong guesses, but this one was none: a whole
    /// office may sign in from one address in the morning.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn succeeded(&self, store: &Store) -> Result<(), StoreError> {
        for measure in &self.0 {
            if measure.of_name {
                store.forget_attempts(&measure.key).await?;
            } else {
                store.take_back_attempt(&measure.key).await?;
            }
        }
        Ok(())
    }
}

impl Measure {
    const fn of_name(key: String, free: u32, longest: i64) -> Self {
        Self { key, of_name: true, free, longest: TimeDelta::seconds(longest) }
    }

    const fn of_all(key: String, free: u32, longest: i64) -> Self {
        Self { key, of_name: false, free, longest: TimeDelta::seconds(longest) }
    }

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

    /// What is counted for one name in one address prefix.
    fn pair(login: &str, prefix: u128) -> Measure {
        Attempt::of_stranger(login, prefix).0.remove(0)
    }

    #[test]
    fn the_wait_grows_to_a_minute_and_no_further() {
        let pair = pair("Claire", 1);
        let waits: Vec<_> = [4, 5, 6, 7, 8, 9, 400].map(|count| pair.delay_after(count).num_seconds()).into();
        assert_eq!(waits, [0, 5, 10, 20, 40, 60, 60]);
    }

    #[test]
    fn fewer_than_a_hundred_guesses_fit_into_an_hour() {
        let pair = pair("claire", 1);
        let (mut tried, mut time) = (0, TimeDelta::zero());
        while time < WINDOW {
            tried += 1;
            time += pair.delay_after(tried);
        }
        assert!(tried < 100, "{tried}");
    }

    #[test]
    fn a_name_is_the_same_whatever_its_case() {
        assert_eq!(pair("Claire", 1).key, pair(" CLAIRE", 1).key);
        assert_ne!(pair("claire", 1).key, pair("claire", 2).key);
    }
}
