//! Secrets: what is handed out, and the hash that is kept of it.

use core::fmt;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

/// Unpredictable bytes for one booking; the caller asks the operating system.
pub type Random = [u8; 32];

/// The secret in a person's link to her appointment: 128 bits, written as 32
/// hexadecimal digits. Only its hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 16]);

impl Token {
    /// The secret made of 128 unpredictable bits.
    #[must_use]
    pub const fn new(random: [u8; 16]) -> Self {
        Self(random)
    }

    /// Reads 32 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        from_hex(text).map(Self)
    }

    /// The same key and nonce always give the same token, so a replayed request
    /// is answered with the same link although no token is kept. The nonce lies
    /// in the database, the key does not: neither alone is enough.
    pub(crate) fn derive(nonce: &[u8; 16], key: &IdempotencyKey) -> Self {
        let digest = Sha256::new().chain_update(nonce).chain_update(key.0.as_bytes()).finalize();
        let mut token = [0; 16];
        token.iter_mut().zip(digest).for_each(|(byte, from)| *byte = from);
        Self(token)
    }

    pub(crate) fn hash(&self) -> String {
        hash(&self.0)
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_hex(&self.0))
    }
}

impl fmt::Debug for Token {
    /// A secret never reaches a log by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A key that the client makes for one attempt to book, so that the attempt can
/// be repeated without booking twice: 16 to 200 visible ASCII characters.
#[derive(Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Reads a key.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let visible = text.bytes().all(|byte| byte.is_ascii_graphic());
        (visible && (16..=200).contains(&text.len())).then(|| Self(text.to_owned()))
    }

    pub(crate) fn hash(&self) -> String {
        hash(self.0.as_bytes())
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdempotencyKey(…)")
    }
}

/// A secret in a browser's cookie: 256 bits, written as 64 hexadecimal digits.
/// Only its hash is kept.
macro_rules! cookie_secret {
    ($(#[$meaning:meta])* $name:ident) => {
        $(#[$meaning])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name([u8; 32]);

        impl $name {
            /// A secret of these unpredictable bytes.
            #[must_use]
            pub const fn new(random: [u8; 32]) -> Self {
                Self(random)
            }

            /// Reads 64 hexadecimal digits.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                from_hex(text).map(Self)
            }

            pub(crate) fn hash(&self) -> String {
                hash(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&to_hex(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}

cookie_secret! {
    /// The secret of a session.
    SessionSecret
}
cookie_secret! {
    /// The secret by which a browser is known from which somebody signed in before.
    DeviceSecret
}

/// SHA-256 in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    to_hex(&Sha256::digest(bytes))
}

pub(crate) fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// A UUID of version 7: it sorts by time.
pub(crate) fn new_id(now: DateTime<Utc>, random: &[u8; 10]) -> String {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, random).into_uuid().to_string()
}
