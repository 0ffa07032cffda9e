//! A session that ends says so before it does.

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use super::words::Words;
use crate::api_error::ApiError;

/// The cookie that is there for as long as a session does not end soon.
pub const AWAKE: &str = "jalon-awake";

/// Nothing but a request: it is what a session lives on.
///
/// # Errors
/// `SignInNeeded` where it has ended.
#[server(prefix = "/api/staff", endpoint = "stay", input = Json)]
pub async fn stay() -> Result<(), ApiError> {
    crate::context::staff(Action::KeepSession).map(drop)
}

/// How the session stands.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only a browser sees time pass"))]
enum SessionStanding {
    Holds,
    EndsSoon,
    Ended,
}

/// Says, two minutes before the session ends, that it does; one press and it goes
/// on. Without scripts nothing is lost either: the form that is sent too late is
/// kept while one signs in.
#[component]
pub fn SessionWatch() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let standing = RwSignal::new(SessionStanding::Holds);
    #[cfg(feature = "hydrate")]
    watch::begin(standing);
    let go_on = move |_| {
        #[cfg(feature = "hydrate")]
        watch::go_on(standing);
    };
    view! {
        <div class="session" role="alert">
            {move || {
                let (id, text) = match standing.get() {
                    SessionStanding::Holds => return None,
                    SessionStanding::EndsSoon => ("session-ends", texts.session_ends()),
                    SessionStanding::Ended => ("session-ended", texts.session_ended()),
                };
                let stay = (standing.get() == SessionStanding::EndsSoon).then(|| view! {
                    <button class="button line" type="button" on:click=go_on>{texts.session_stay()}</button>
                });
                Some(view! { <div class="notice note" id=id><p>{text}</p>{stay}</div> })
            }}
        </div>
    }
}

#[cfg(feature = "hydrate")]
pub(super) use watch::is_awake;

#[cfg(feature = "hydrate")]
mod watch {
    use std::time::Duration;

    use leptos::prelude::*;
    use wasm_bindgen::JsValue;

    use super::{AWAKE, SessionStanding, stay};
    use crate::api_error::ApiError;

    /// How often the cookie is looked for.
    const EVERY: Duration = Duration::from_secs(5);
    /// Looks without a cookie until a session that was warned of has ended.
    const WARNED: u32 = 24;

    pub(super) fn begin(standing: RwSignal<SessionStanding>) {
        let missed = StoredValue::new(0_u32);
        let look = move || {
            let gone = if is_awake() { 0 } else { missed.try_get_value().unwrap_or(0) + 1 };
            let _ = missed.try_set_value(gone);
            let now = match gone {
                0 => SessionStanding::Holds,
                looks if looks <= WARNED => SessionStanding::EndsSoon,
                _ => SessionStanding::Ended,
            };
            if standing.try_get_untracked().is_some_and(|before| before != now) {
                standing.set(now);
            }
        };
        if let Ok(timer) = set_interval_with_handle(look, EVERY) {
            on_cleanup(move || timer.clear());
        }
    }

    pub(super) fn go_on(standing: RwSignal<SessionStanding>) {
        leptos::task::spawn_local(async move {
            let now = match stay().await {
                Ok(()) => SessionStanding::Holds,
                Err(ApiError::SignInNeeded) => SessionStanding::Ended,
                // The next look tells.
                Err(_) => return,
            };
            let _ = standing.try_set(now);
        });
    }

    /// Whether the session holds for a while.
    pub(in crate::staff) fn is_awake() -> bool {
        let cookies = js_sys::Reflect::get(&document(), &JsValue::from_str("cookie")).ok();
        let cookies = cookies.and_then(|cookies| cookies.as_string()).unwrap_or_default();
        cookies.split(';').any(|cookie| cookie.trim().starts_with(AWAKE))
    }
}
