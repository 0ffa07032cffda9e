//! Signing in and out: two plain forms.

use axum::{
    Form,
    extract::{FromRequest, Path, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use chrono::TimeDelta;
use locales::Lang;
use store::{DeviceSecret, SessionSecret, StaffAccount, StoreError};

use super::{LONGEST, cookie, delay::Attempt, gate::is_staff_page, password::Queue};
use crate::{
    http::{network, plain_answer::refuse},
    pages,
    state::AppState,
};

use app::{form::FormPost, posted::PostAnswer, routes::StaffPage, staff::SignInAnswer};

/// What came of an attempt.
enum Outcome {
    Welcome(Box<StaffAccount>),
    NoPassword,
    Wrong,
    Wait(TimeDelta),
}

/// Lets somebody in, or shows the form again with a [`SignInAnswer`]; the password
/// that was typed is in no page.
pub async fn sign_in(State(state): State<AppState>, Path(lang): Path<String>, request: Request) -> Response {
    let Some(lang) = Lang::from_code(&lang) else { return refuse(StatusCode::NOT_FOUND) };
    let (head, body) = request.into_parts();
    let form =
        Form::<Vec<(String, String)>>::from_request(Request::from_parts(head.clone(), body), &()).await;
    let Ok(Form(pairs)) = form else { return refuse(StatusCode::BAD_REQUEST) };
    let form = FormPost(pairs);
    // This page's own form names no query: another one came without a session, was
    // sent on to here, and is still there when somebody has signed in.
    if head.uri.query().is_some() {
        let answer = PostAnswer::page(StatusCode::UNAUTHORIZED, SignInAnswer::SessionEnded);
        return pages::finish(&state, head, form.kept(), answer).await;
    }
    match attempt(&state, &form, &head).await {
        Ok(Outcome::Welcome(account)) => match begin(&state, &account, &head.headers).await {
            Ok(cookies) => welcome(&state, head, lang, &form, cookies).await,
            Err(error) => unavailable(&error),
        },
        Ok(Outcome::NoPassword) => ask_again(&state, head, &form, SignInAnswer::MissingPassword).await,
        Ok(Outcome::Wrong) => ask_again(&state, head, &form, SignInAnswer::Wrong).await,
        Ok(Outcome::Wait(wait)) => {
            let seconds = u32::try_from(wait.num_seconds().max(1)).unwrap_or(u32::MAX);
            let mut response = ask_again(&state, head, &form, SignInAnswer::Wait(seconds)).await;
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            response
        }
        Err(error) => unavailable(&error),
    }
}

/// Ends the session, here and on the server.
pub async fn sign_out(
    State(state): State<AppState>,
    Path(lang): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Some(lang) = Lang::from_code(&lang) else { return refuse(StatusCode::NOT_FOUND) };
    if let Some(secret) = cookie::session(&headers, state.transport)
        && let Err(error) = state.store.end_session(&secret).await
    {
        return unavailable(&error);
    }
    let mut response = see(&StaffPage::SignIn.at(lang));
    response
        .headers_mut()
        .extend(cookie::take_session_back(state.transport).map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

async fn attempt(state: &AppState, form: &FormPost, head: &Parts) -> Result<Outcome, StoreError> {
    let (store, now) = (&state.store, state.service.now());
    let login = form.text("login");
    if form.first("password").unwrap_or_default().is_empty() {
        return Ok(Outcome::NoPassword);
    }
    let known_device = match cookie::device(&head.headers, state.transport) {
        Some(device) => store.knows_device(&device, login, now).await?.then_some(device),
        None => None,
    };
    let (attempt, room) = match &known_device {
        Some(device) => (Attempt::of_known_device(login, device), Queue::Known),
        None => {
            let client_address =
                network::client_address(&head.extensions, &head.headers, &state.trusted_proxies);
            if let Some(wait) = state.limits.as_ref().and_then(|limits| limits.signing_in(client_address)) {
                return Ok(Outcome::Wait(wait));
            }
            (Attempt::of_stranger(login, network::address_prefix(client_address)), Queue::Strangers)
        }
    };
    if let Some(wait) = attempt.begin(store, now).await? {
        return Ok(Outcome::Wait(wait));
    }
    let account = store.staff_by_login(login).await?.filter(|account| account.disabled_at.is_none());
    let password = form.first("password").unwrap_or_default().to_owned();
    let kept = account.as_ref().map(|account| account.password_hash.clone());
    if !state.passwords.verify(password, kept, room).await {
        return Ok(Outcome::Wrong);
    }
    attempt.succeeded(store).await?;
    Ok(account.map_or(Outcome::Wrong, |account| Outcome::Welcome(Box::new(account))))
}

/// A new session, and a browser that is known from now on; the session that the
/// browser may still have ends.
async fn begin(
    state: &AppState,
    account: &StaffAccount,
    headers: &HeaderMap,
) -> Result<[Option<HeaderValue>; 2], StoreError> {
    let (store, now) = (&state.store, state.service.now());
    if let Some(earlier) = cookie::session(headers, state.transport) {
        store.end_session(&earlier).await?;
    }
    let secret = SessionSecret::new(state.service.random());
    store.begin_session(&account.id, &secret, LONGEST, now).await?;
    // Colleagues may share a computer: its secret stays, if it is one of ours.
    let device = match cookie::device(headers, state.transport) {
        Some(device) if store.has_seen_device(&device).await? => device,
        _ => DeviceSecret::new(state.service.random()),
    };
    store.remember_device(&device, &account.id, now).await?;
    Ok([cookie::give_session(&secret, state.transport), cookie::give_device(&device, state.transport)])
}

async fn welcome(
    state: &AppState,
    head: Parts,
    lang: Lang,
    form: &FormPost,
    cookies: [Option<HeaderValue>; 2],
) -> Response {
    let (home, next) = (StaffPage::Agenda.at(lang), form.text("next"));
    let next = if is_staff_page(next) { next } else { &home };
    let mut shown = form.only_kept();
    let answer = if form.has_kept() {
        shown.0.push(("next".to_owned(), next.to_owned()));
        PostAnswer::page(StatusCode::OK, SignInAnswer::SendAgain)
    } else {
        PostAnswer::SeeOther(next.to_owned())
    };
    let mut response = pages::finish(state, head, shown, answer).await;
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

async fn ask_again(state: &AppState, head: Parts, form: &FormPost, refused: SignInAnswer) -> Response {
    let mut shown = form.only_kept();
    shown.0.extend(form.0.iter().filter(|(name, _)| name == "login" || name == "next").cloned());
    let status = match refused {
        SignInAnswer::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    pages::finish(state, head, shown, PostAnswer::page(status, refused)).await
}

fn see(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path.to_owned())]).into_response()
}

fn unavailable(error: &StoreError) -> Response {
    tracing::error!(%error, "signing in or out failed");
    refuse(StatusCode::SERVICE_UNAVAILABLE)
}
