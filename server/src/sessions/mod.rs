//! Staff who are signed in: the form that lets them in, the door that keeps
//! strangers out, and the cookie between the two.

pub mod gate;
pub mod password;

mod cookie;
mod delay;
mod sign_in;

use app::routes::{Endpoint, Page, StaffPage};
use axum::{Router, routing::post};
use chrono::TimeDelta;

use crate::state::AppState;

/// A session that nobody uses ends after this.
const IDLE: TimeDelta = TimeDelta::minutes(30);
/// A session ends after this whatever happens.
const LONGEST: TimeDelta = TimeDelta::hours(12);

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(&Page::Staff(StaffPage::SignIn).pattern(), post(sign_in::sign_in))
        .route(&Endpoint::SignOut.pattern(), post(sign_in::sign_out))
}
