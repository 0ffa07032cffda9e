//! How much one household, and one neighbourhood of them, may ask of us.
//! Generous, since a whole hostel or a mobile network may stand behind one
//! address; counted in this process only: what must hold across servers
//! (sign-in, open bookings) is counted in the database.
//!
//! What looks is measured by the request; what books is measured where it books,
//! since one form may only look and the next one book.

use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use app::context::{MayBook, Measured};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};

use super::{House, network, plain_answer::refuse};

type Limiter = DefaultKeyedRateLimiter<u128>;

/// One measure for each kind of request.
pub struct RateLimits {
    booking: Measure,
    signing_in: Measure,
    anything: Measure,
}

/// What a household may do, and what all households of a neighbourhood may do
/// together.
struct Measure {
    household: Limiter,
    neighbourhood: Limiter,
}

/// What a request costs us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Files that are kept, and what watches over the service.
    Free,
    SigningIn,
    Anything,
}

impl Default for RateLimits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            booking: Measure::new((seconds(120), 20), (seconds(30), 60)),
            signing_in: Measure::new((seconds(5), 20), (seconds(1), 100)),
            anything: Measure::new((Duration::from_millis(100), 600), (Duration::from_millis(10), 6_000)),
        }
    }
}

impl Measure {
    /// So many at once, then one each pause.
    fn new(household: (Duration, u32), neighbourhood: (Duration, u32)) -> Self {
        Self { household: limiter(household), neighbourhood: limiter(neighbourhood) }
    }

    /// Counts one more; how long to wait if that was one too many.
    fn wait(&self, asker: IpAddr) -> Option<Duration> {
        let refused = self
            .household
            .check_key(&network::household(asker))
            .and_then(|()| self.neighbourhood.check_key(&network::neighbourhood(asker)))
            .err()?;
        Some(refused.wait_time_from(DefaultClock::default().now()))
    }
}

fn limiter((pause, burst): (Duration, u32)) -> Limiter {
    let quota = Quota::with_period(pause).unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN));
    RateLimiter::keyed(quota.allow_burst(NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN)))
}

impl RateLimits {
    /// Forgets households that have long been quiet.
    pub fn forget_the_quiet(&self) {
        for measure in [&self.booking, &self.signing_in, &self.anything] {
            for limiter in [&measure.household, &measure.neighbourhood] {
                limiter.retain_recent();
                limiter.shrink_to_fit();
            }
        }
    }

    /// How long this household has to wait, if it has to.
    fn wait(&self, kind: Kind, asker: IpAddr) -> Option<Duration> {
        match kind {
            Kind::Free => None,
            Kind::SigningIn => self.signing_in.wait(asker),
            Kind::Anything => self.anything.wait(asker),
        }
    }
}

impl Kind {
    fn of(method: &Method, path: &str) -> Self {
        let is_file = path.starts_with("/pkg/") || path.starts_with("/text/");
        let mut parts = path.trim_matches('/').split('/').skip(1);
        match (parts.next(), parts.next()) {
            _ if is_file || path == "/healthz" || path == "/readyz" => Self::Free,
            (Some("staff"), Some("sign-in")) if *method == Method::POST => Self::SigningIn,
            _ => Self::Anything,
        }
    }
}

/// Refuses with 429 and the time to wait.
pub async fn keep(State(house): State<House>, mut request: Request, next: Next) -> Response {
    let Some(limits) = house.limits.clone() else { return next.run(request).await };
    let asker = network::asker(request.extensions(), request.headers(), &house.trusted_proxies);
    match limits.wait(Kind::of(request.method(), request.uri().path()), asker) {
        None => {
            let may_book: MayBook = Arc::new(move || limits.booking.wait(asker).is_none());
            request.extensions_mut().insert(Measured(may_book));
            next.run(request).await
        }
        Some(wait) => {
            let mut response = refuse(StatusCode::TOO_MANY_REQUESTS);
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1));
            response
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(method: Method, path: &str) -> Kind {
        Kind::of(&method, path)
    }

    #[test]
    fn what_costs_more_is_counted_apart() {
        assert_eq!(kind(Method::POST, "/fr/appointment"), Kind::Anything);
        assert_eq!(kind(Method::POST, "/ar/staff/sign-in"), Kind::SigningIn);
        assert_eq!(kind(Method::GET, "/fr/staff/sign-in"), Kind::Anything);
        assert_eq!(kind(Method::GET, "/"), Kind::Anything);
        for free in ["/pkg/0123/jalon.wasm", "/healthz", "/readyz"] {
            assert_eq!(kind(Method::GET, free), Kind::Free);
        }
    }

    #[test]
    fn one_household_does_not_use_up_the_measure_of_another() {
        let limits = RateLimits::default();
        let (busy, other): (IpAddr, IpAddr) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        for _ in 0..20 {
            assert_eq!(limits.wait(Kind::SigningIn, busy), None);
        }
        let wait = limits.wait(Kind::SigningIn, busy).unwrap();
        assert!(wait <= Duration::from_secs(5), "{wait:?}");
        assert_eq!(limits.wait(Kind::SigningIn, other), None);
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
