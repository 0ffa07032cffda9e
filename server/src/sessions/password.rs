//! Passwords: kept as argon2id hashes (19 MiB, two passes: what OWASP asks for
//! at least), computed away from the threads that answer.

use std::sync::Arc;

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use service::Entropy;
use tokio::{sync::Semaphore, task::spawn_blocking};

/// Longer ones are refused, so that nobody makes us hash a book.
const LONGEST: usize = 1024;
/// Shorter ones are not set.
pub const SHORTEST: usize = 12;

/// Hashes and verifies, a few at a time: each takes 19 MiB.
#[derive(Clone)]
pub struct Passwords {
    of_strangers: Arc<Semaphore>,
    of_known: Arc<Semaphore>,
    of_nobody: Arc<str>,
}

/// Whose turn it is: however many strangers guess, colleagues need not queue
/// behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    Strangers,
    /// From a browser in which she has signed in before; and the operator.
    Known,
}

/// The machine could not compute a hash.
#[derive(Debug, thiserror::Error)]
#[error("the password could not be hashed")]
pub struct HashingFailed;

impl Passwords {
    /// # Errors
    /// When the machine cannot compute a hash at all.
    pub fn new(entropy: &Entropy) -> Result<Self, HashingFailed> {
        let of_nobody = hash(&generated(entropy))?;
        let room = || Arc::new(Semaphore::new(2));
        Ok(Self { of_strangers: room(), of_known: room(), of_nobody: of_nobody.into() })
    }

    /// The hash to keep of a password.
    ///
    /// # Errors
    /// When the machine cannot compute it.
    pub async fn hash(&self, password: String) -> Result<String, HashingFailed> {
        let _permit = self.of_known.acquire().await.map_err(|_| HashingFailed)?;
        spawn_blocking(move || hash(&password)).await.map_err(|_| HashingFailed)?
    }

    /// Whether the password is the one of the hash. Without a hash it is not,
    /// after just as long: nobody learns which names exist.
    pub async fn verify(&self, password: String, kept: Option<String>, room: Queue) -> bool {
        let exists = kept.is_some();
        let kept = kept.unwrap_or_else(|| self.of_nobody.to_string());
        let room = match room {
            Queue::Strangers => &self.of_strangers,
            Queue::Known => &self.of_known,
        };
        let Ok(_permit) = room.acquire().await else { return false };
        let right = spawn_blocking(move || is_right(&password, &kept)).await.unwrap_or(false);
        right && exists
    }
}

/// A password that nobody chose: 20 characters that are not mistaken for one
/// another, about 100 bits, in groups of five.
#[must_use]
pub fn generated(entropy: &Entropy) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789-";
    let mut bytes = [0; 20];
    entropy(&mut bytes);
    let letters: Vec<char> = bytes
        .iter()
        .map(|byte| LETTERS.get(usize::from(byte % 31)).copied().map_or('x', char::from))
        .collect();
    letters.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

fn hash(password: &str) -> Result<String, HashingFailed> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|_| HashingFailed)
}

fn is_right(password: &str, kept: &str) -> bool {
    password.len() <= LONGEST
        && PasswordHash::new(kept)
            .is_ok_and(|kept| Argon2::default().verify_password(password.as_bytes(), &kept).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::from_the_system;

    #[tokio::test]
    async fn only_the_right_password_of_somebody_opens() {
        let passwords = Passwords::new(&from_the_system()).unwrap();
        let kept = passwords.hash("correct horse battery".to_owned()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(
            passwords.verify("correct horse battery".to_owned(), Some(kept.clone()), Queue::Strangers).await
        );
        assert!(!passwords.verify("correct horse batterz".to_owned(), Some(kept), Queue::Known).await);
        assert!(!passwords.verify("correct horse battery".to_owned(), None, Queue::Strangers).await);
    }

    #[test]
    fn a_generated_password_is_long_and_can_be_read_aloud() {
        let first = generated(&from_the_system());
        assert_eq!(first.len(), 23);
        assert!(
            first.chars().all(|one| one == '-' || (one.is_ascii_alphanumeric() && !"il1o0".contains(one))),
            "{first}"
        );
        assert_ne!(first, generated(&from_the_system()));
    }
}
