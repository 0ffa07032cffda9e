//! Those who ask while others attack.

use std::net::{Ipv4Addr, SocketAddr};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::blows::Target;
use super::connect;
use crate::http::ask;

/// Somebody who asks for one page again and again, on a connection of her own
/// each time.
pub struct Witness(JoinHandle<Seen>);

/// What she saw.
#[derive(Default)]
pub struct Seen {
    pub asked: u32,
    /// Answers that did not come, or that were no 200.
    pub failed: u32,
    pub slowest: Duration,
}

impl Witness {
    /// The two probes of whoever watches over the service, and a visitor, each
    /// from a household of its own.
    pub fn all(target: &Target) -> [Self; 3] {
        let often = Duration::from_millis(50);
        [("/healthz", 1, often), ("/readyz", 2, often), ("/fr/screening", 3, often * 6)]
            .map(|(path, last, pause)| Self::begin(target, path, Ipv4Addr::new(127, 0, last, 1), pause))
    }

    fn begin(target: &Target, path: &'static str, from: Ipv4Addr, pause: Duration) -> Self {
        let (address, until) = (target.address, target.until);
        Self(thread::spawn(move || {
            let mut seen = Seen::default();
            while Instant::now() < until {
                let begun = Instant::now();
                let is_served = status(from, address, path).is_some_and(|status| status == 200);
                seen.asked += 1;
                seen.failed += u32::from(!is_served);
                seen.slowest = seen.slowest.max(begun.elapsed());
                thread::sleep(pause);
            }
            seen
        }))
    }

    /// What she saw, once the attack is over; nothing, if she could not look.
    pub fn hear(self) -> Seen {
        self.0.join().unwrap_or_default()
    }
}

fn status(from: Ipv4Addr, address: SocketAddr, path: &str) -> Option<u16> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    ask(connect(from, address).ok()?, &request).ok().map(|answer| answer.status)
}
