//! Staff who are signed in: the form that lets them in, the door that keeps
//! strangers out, and the cookie between the two.

pub mod gate;
pub mod password;

mod cookie;
mod delay;
mod sign_in;

use app::{
    context::SignedIn,
    routes::{Endpoint, Page, StaffPage},
};
use axum::{Router, routing::post};
use chrono::TimeDelta;
use store::StaffAccount;

use crate::http::AppState;

/// A session that nobody uses ends after this.
const IDLE: TimeDelta = TimeDelta::minutes(30);
/// A session ends after this whatever happens.
const LONGEST: TimeDelta = TimeDelta::hours(12);

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(&Page::Staff(StaffPage::SignIn).pattern(), post(sign_in::sign_in))
        .route(&Endpoint::SignOut.pattern(), post(sign_in::sign_out))
}

/// What pages and server functions know of an account.
fn signed_in(account: &StaffAccount) -> SignedIn {
    SignedIn {
        staff_id: account.id.as_str().to_owned(),
        name: account.name.clone(),
        role: account.role,
        worker: account.worker.as_ref().map(|worker| worker.as_str().to_owned()),
    }
}
