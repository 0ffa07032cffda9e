//! How much one address prefix, and one neighbourhood of them, may ask of us.
//! Generous, since a whole hostel or a mobile network may stand behind one
//! address; counted in this process only: what must hold across servers
//! (sign-in, open bookings) is counted in the database.
//!
//! What looks is measured by the request; what books or signs in is measured where
//! it does so, since one form may only look and the next one book, and whoever is
//! known need not queue with strangers.

use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use app::context::Measured;
use axum::{
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::TimeDelta;
use domain::booking::Effort;
use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use service::Metered;

use super::{network, plain_answer::refuse};
use crate::state::AppState;

type Limiter = DefaultKeyedRateLimiter<u128>;

/// One measure for each kind of request.
pub struct RateLimits {
    booking: Measure,
    proven_booking: Measure,
    hold: Measure,
    proven_hold: Measure,
    signing_in: Measure,
    anything: Measure,
}

/// What an address prefix may do, and what all address prefixes of a neighbourhood may do
/// together.
struct Measure {
    prefix: Limiter,
    neighbourhood: Limiter,
}

/// What a request costs us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Files that are kept, and what watches over the service.
    Free,
    Anything,
}

impl Default for RateLimits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            booking: Measure::new((seconds(120), 20), (seconds(30), 60)),
            // Whoever works for it may do more: a hostel or a town hall behind one address.
            proven_booking: Measure::new((seconds(20), 60), (seconds(5), 200)),
            hold: Measure::new((seconds(60), 20), (seconds(15), 60)),
            proven_hold: Measure::new((seconds(5), 120), (seconds(1), 400)),
            signing_in: Measure::new((seconds(5), 20), (seconds(1), 100)),
            anything: Measure::new((Duration::from_millis(100), 600), (Duration::from_millis(10), 6_000)),
        }
    }
}

impl Measure {
    /// So many at once, then one each pause.
    fn new(prefix: (Duration, u32), neighbourhood: (Duration, u32)) -> Self {
        Self { prefix: limiter(prefix), neighbourhood: limiter(neighbourhood) }
    }

    /// Counts one more; how long to wait if that was one too many.
    fn wait(&self, client_address: IpAddr) -> Option<Duration> {
        let refused = self
            .prefix
            .check_key(&network::address_prefix(client_address))
            .and_then(|()| self.neighbourhood.check_key(&network::neighbourhood(client_address)))
            .err()?;
        Some(refused.wait_time_from(DefaultClock::default().now()))
    }
}

fn limiter((pause, burst): (Duration, u32)) -> Limiter {
    let quota = Quota::with_period(pause).unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN));
    RateLimiter::keyed(quota.allow_burst(NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN)))
}

impl RateLimits {
    /// Forgets address prefixes that have long been quiet.
    pub fn forget_the_quiet(&self) {
        for measure in [
            &self.booking,
            &self.proven_booking,
            &self.hold,
            &self.proven_hold,
            &self.signing_in,
            &self.anything,
        ] {
            for limiter in [&measure.prefix, &measure.neighbourhood] {
                limiter.retain_recent();
                limiter.shrink_to_fit();
            }
        }
    }

    /// Counts one more attempt of a stranger to sign in; how long to wait if that
    /// was one too many.
    pub fn signing_in(&self, client_address: IpAddr) -> Option<TimeDelta> {
        self.signing_in.wait(client_address).and_then(|wait| TimeDelta::from_std(wait).ok())
    }

    fn metered(&self, what: Metered, effort: Effort) -> &Measure {
        match (what, effort) {
            (Metered::Booking, Effort::Proven) => &self.proven_booking,
            (Metered::Hold, Effort::None) => &self.hold,
            (Metered::Hold, Effort::Proven) => &self.proven_hold,
            (Metered::Booking, Effort::None) | (Metered::Links, _) => &self.booking,
        }
    }

    /// How long this address prefix has to wait, if it has to.
    fn wait(&self, kind: Kind, client_address: IpAddr) -> Option<Duration> {
        match kind {
            Kind::Free => None,
            Kind::Anything => self.anything.wait(client_address),
        }
    }
}

impl Kind {
    fn of(path: &str) -> Self {
        let is_file = path.starts_with("/pkg/") || path.starts_with("/text/");
        if is_file || path == "/healthz" || path == "/readyz" { Self::Free } else { Self::Anything }
    }
}

/// Refuses with 429 and the time to wait.
pub fn keep(state: &AppState, request: &mut Request) -> Option<Response> {
    let limits = state.limits.clone()?;
    let client_address =
        network::client_address(request.extensions(), request.headers(), &state.trusted_proxies);
    match limits.wait(Kind::of(request.uri().path()), client_address) {
        None => {
            let quota: service::Quota =
                Arc::new(move |what, effort| limits.metered(what, effort).wait(client_address).is_none());
            request.extensions_mut().insert(Measured(quota));
            None
        }
        Some(wait) => {
            let mut response = refuse(StatusCode::TOO_MANY_REQUESTS);
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1));
            Some(response)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_probes_are_free() {
        for free in ["/pkg/0123/jalon.wasm", "/text/fr.0123.txt", "/healthz", "/readyz"] {
            assert_eq!(Kind::of(free), Kind::Free);
        }
        for counted in ["/", "/fr/appointment", "/fr/staff/sign-in", "/metrics"] {
            assert_eq!(Kind::of(counted), Kind::Anything);
        }
    }

    #[test]
    fn one_prefix_does_not_use_up_the_measure_of_another() {
        let limits = RateLimits::default();
        let (busy, other): (IpAddr, IpAddr) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        for _ in 0..20 {
            assert_eq!(limits.signing_in(busy), None);
        }
        let wait = limits.signing_in(busy).unwrap();
        assert!(wait <= TimeDelta::seconds(5), "{wait:?}");
        assert_eq!(limits.signing_in(other), None);
    }

    #[test]
    fn many_addresses_of_one_neighbourhood_share_a_measure() {
        let limits = RateLimits::default();
        let booked = (0..=255_u8)
            .filter(|host| limits.booking.wait(IpAddr::from([192, 0, 2, *host])).is_none())
            .count();
        assert!((60..70).contains(&booked), "{booked}");
        assert_eq!(limits.booking.wait("192.0.3.1".parse().unwrap()), None);
    }
}
