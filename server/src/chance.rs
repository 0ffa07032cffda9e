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

/// Tells the lines of one request in the log from those of others. Nobody gains by
/// guessing it, so the system is not asked each time.
#[must_use]
pub fn number_of_a_request() -> String {
    hexadecimal(&rand::random::<[u8; 8]>())
}

/// So many bytes in lower-case hexadecimal.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |four: u8| DIGITS.get(usize::from(four)).copied().map_or('0', char::from);
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}
