//! Unpredictable bytes, from the operating system.

use std::sync::Arc;

use rand::TryRng;
use service::Entropy;

/// The operating system's own source. A machine that cannot give randomness
/// must not hand out secrets, so a failure ends the request loudly.
#[must_use]
pub fn from_the_system() -> Entropy {
    Arc::new(|bytes| {
        if let Err(error) = rand::rngs::SysRng.try_fill_bytes(bytes) {
            tracing::error!(%error, "the operating system gives no randomness");
            std::process::abort();
        }
    })
}

/// So many bytes in lower-case hexadecimal.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}
