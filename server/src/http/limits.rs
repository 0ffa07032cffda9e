//! How much one household may ask of us. Generous, since a whole hostel or a
//! mobile network may stand behind one address; counted in this process only:
//! what must hold across servers (sign-in) is counted in the database.

use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

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
    booking: Limiter,
    signing_in: Limiter,
    anything: Limiter,
}

/// What a request costs us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Free,
    Booking,
    SigningIn,
    Anything,
}

impl Default for RateLimits {
    fn default() -> Self {
        Self {
            booking: limiter(Duration::from_secs(10), 40),
            signing_in: limiter(Duration::from_secs(5), 20),
            anything: limiter(Duration::from_millis(100), 600),
        }
    }
}

/// `burst` at once, then one each `pause`.
fn limiter(pause: Duration, burst: u32) -> Limiter {
    let quota = Quota::with_period(pause).unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN));
    RateLimiter::keyed(quota.allow_burst(NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN)))
}

impl RateLimits {
    /// Forgets households that have long been quiet.
    pub fn forget_the_quiet(&self) {
        for limiter in [&self.booking, &self.signing_in, &self.anything] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }

    /// How long this household has to wait, if it has to.
    fn wait(&self, kind: Kind, asker: IpAddr) -> Option<Duration> {
        let limiter = match kind {
            Kind::Free => return None,
            Kind::Booking => &self.booking,
            Kind::SigningIn => &self.signing_in,
            Kind::Anything => &self.anything,
        };
        let refused = limiter.check_key(&network::household(asker)).err()?;
        Some(refused.wait_time_from(DefaultClock::default().now()))
    }
}

impl Kind {
    fn of(method: &Method, path: &str) -> Self {
        let posts = *method == Method::POST;
        let mut parts = path.trim_matches('/').split('/').skip(1);
        match (parts.next(), parts.next()) {
            _ if path.starts_with("/pkg/") || path.starts_with("/text/") || path == "/healthz" => Self::Free,
            (Some("staff"), Some("sign-in")) if posts => Self::SigningIn,
            (Some("v1"), Some("appointments")) if posts => Self::Booking,
            (Some("public"), Some("book")) | (Some("appointment"), None) if posts => Self::Booking,
            _ => Self::Anything,
        }
    }
}

/// Refuses with 429 and the time to wait.
pub async fn keep(State(house): State<House>, request: Request, next: Next) -> Response {
    let wait = house.limits.as_ref().and_then(|limits: &Arc<RateLimits>| {
        let asker = network::asker(request.extensions(), request.headers(), &house.trusted_proxies);
        limits.wait(Kind::of(request.method(), request.uri().path()), asker)
    });
    match wait {
        None => next.run(request).await,
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
        assert_eq!(kind(Method::POST, "/api/v1/appointments"), Kind::Booking);
        assert_eq!(kind(Method::POST, "/fr/appointment"), Kind::Booking);
        assert_eq!(kind(Method::POST, "/ar/staff/sign-in"), Kind::SigningIn);
        assert_eq!(kind(Method::GET, "/fr/staff/sign-in"), Kind::Anything);
        assert_eq!(kind(Method::GET, "/fr/appointment"), Kind::Anything);
        assert_eq!(kind(Method::GET, "/pkg/0123/jalon.wasm"), Kind::Free);
        assert_eq!(kind(Method::GET, "/"), Kind::Anything);
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
}
