//! The pages: rendered by Leptos, on request or as the answer to a form.

mod given;
pub mod kept;

use std::pin::Pin;

use app::{
    context::Measured,
    form::FormPost,
    posted::{self, PostAnswer},
    public::given::GivenCommune,
    routes::{Address, Page, StaffPage},
};
use axum::{
    Form, Router,
    body::Body,
    extract::{FromRequest, Query, Request, State},
    http::{HeaderValue, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{MethodFilter, get, on},
};
use futures_util::{Stream, StreamExt, future::ready, stream::once};
use leptos::{nonce::use_nonce, prelude::*, reactive::computed::ScopedFuture};
use leptos_axum::{ResponseOptions, handle_response_inner, handle_server_fns_with_context};
use locales::Lang;
use service::SignedIn;

use crate::{
    http::{
        language,
        plain_answer::refuse,
        security_headers::{Runs, content_policy},
    },
    state::AppState,
};

/// Every page answers GET; it answers POST too, with the form at hand, but for
/// the one where staff sign in. Server functions are mounted beside them.
pub fn routes(state: &AppState) -> Router<AppState> {
    // Refused where it was chosen before: by another router of this process.
    let _ = any_spawner::Executor::init_tokio();
    let sign_in = Page::Staff(StaffPage::SignIn).pattern();
    let pages = Page::patterns().into_iter().fold(Router::new(), |router, pattern| {
        let answers = if pattern == sign_in { get(answer) } else { get(answer).post(answer_form) };
        router.route(&pattern, answers)
    });
    leptos::server_fn::axum::server_fn_paths().fold(pages, |router, (path, method)| {
        let provide = provide_to_pages(state);
        let call = move |request: Request| handle_server_fns_with_context(provide.clone(), request);
        // What is no method of HTTP is no server function of ours.
        let Ok(method) = MethodFilter::try_from(method) else { return router };
        router.route(path, on(method, call))
    })
}

async fn answer(State(state): State<AppState>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    if let Some(given) = given::of(&state, &head.uri) {
        return given::answer(&state, head, given).await;
    }
    match kept::answer(&state, head.uri.path(), &head.headers).await {
        Some(kept) => kept,
        None => render(&state, Request::from_parts(head, body), FormPost::default()).await,
    }
}

/// The page that does not exist, in the frame of the others. It is rendered for
/// an address of which nobody could think that a page stands there: Leptos reads
/// addresses in its own way, and might find one that nobody was let in to.
pub async fn not_found(State(state): State<AppState>, request: Request) -> Response {
    let lang = language::of_request(&request);
    let (mut head, _) = request.into_parts();
    head.uri = Uri::from_static(match lang {
        Lang::Fr => "/fr/404",
        Lang::En => "/en/404",
        Lang::Ar => "/ar/404",
    });
    let request = Request::from_parts(head, Body::empty());
    let mut response = render(&state, request, FormPost::default()).await;
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// A form without scripts: its command is called, then another page follows or the
/// same one shows what became of it.
async fn answer_form(State(state): State<AppState>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let form =
        Form::<Vec<(String, String)>>::from_request(Request::from_parts(head.clone(), body), &()).await;
    let Ok(Form(pairs)) = form else { return refuse(StatusCode::BAD_REQUEST) };
    let form = FormPost(pairs);
    let answer = call(&state, &head, &form).await;
    finish(&state, head, form, answer).await
}

/// Calls the command of a form as a server function is called: with everything in
/// context that a page has.
async fn call(state: &AppState, head: &Parts, form: &FormPost) -> PostAnswer {
    let (provide, owner) = (provide_to_pages(state), Owner::new());
    let query = Query::<Vec<(String, String)>>::try_from_uri(&head.uri).map(|Query(pairs)| pairs);
    let query = FormPost(query.unwrap_or_default());
    owner
        .with(|| {
            provide_context(head.clone());
            provide();
            ScopedFuture::new(posted::answer(head.uri.path(), &query, form))
        })
        .await
}

/// Another page, or the one of the address with what became of its form.
pub async fn finish(state: &AppState, head: Parts, form: FormPost, answer: PostAnswer) -> Response {
    match answer {
        PostAnswer::SeeOther(address) => {
            (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response()
        }
        PostAnswer::Page { status, provide } => {
            let request = Request::from_parts(head, Body::empty());
            let page = render_with(state, request, move || {
                provide_context(form.clone());
                provide();
            });
            let mut response = page.await;
            // Trouble with rendering it is told as such.
            if response.status().is_success() {
                *response.status_mut() = status;
            }
            response
        }
    }
}

/// Renders the page at the request's address, with a form if one was posted.
pub async fn render(state: &AppState, request: Request, form: FormPost) -> Response {
    render_with(state, request, move || provide_context(form.clone())).await
}

/// Whether a program takes over the page of this address.
fn wakes(path: &str) -> bool {
    Address::parse(path).is_none_or(|address| address.page.wakes())
}

async fn render_with(
    state: &AppState,
    request: Request,
    more: impl Fn() + Clone + Send + Sync + 'static,
) -> Response {
    let (shown, provide) = (state.clone(), provide_to_pages(state));
    let wakes = wakes(request.uri().path());
    let provide = move || {
        provide();
        more();
    };
    let document = move || app::shell::shell(&shown.service, &shown.assets);
    handle_response_inner(provide, document, request, if wakes { with_data } else { alone }).await
}

/// A page as Leptos writes it: its pieces, and the future that has them.
type Pieces = Pin<Box<dyn Stream<Item = String> + Send>>;
type Written = Pin<Box<dyn Future<Output = Pieces> + Send>>;

/// The document, and behind it the data for the program that takes it over.
fn with_data(document: AnyView, data: Box<dyn FnOnce() -> Pieces + Send>, _: bool) -> Written {
    Box::pin(async move {
        let document = document.to_html_stream_in_order().collect::<String>().await;
        Box::pin(once(ready(document)).chain(data())) as Pieces
    })
}

/// The document of a page that needs no program.
fn alone(document: AnyView, _: Box<dyn FnOnce() -> Pieces + Send>, _: bool) -> Written {
    Box::pin(async move {
        let document = document.to_html_stream_in_order().collect::<String>().await;
        Box::pin(once(ready(document))) as Pieces
    })
}

fn provide_to_pages(state: &AppState) -> impl Fn() + Clone + Send + Sync + 'static {
    let state = state.clone();
    move || {
        let extensions = use_context::<Parts>().map(|head| head.extensions).unwrap_or_default();
        provide_context(state.service.clone());
        provide_context(Measured::of(&extensions));
        if let Some(given) = extensions.get::<GivenCommune>() {
            provide_context(given.clone());
        }
        if let Some(signed_in) = extensions.get::<SignedIn>() {
            provide_context(signed_in.clone());
        }
        allow_the_own_script();
    }
}

/// The policy names the nonce that the page's one script carries.
fn allow_the_own_script() {
    let (Some(nonce), Some(response)) = (use_nonce(), use_context::<ResponseOptions>()) else { return };
    if let Ok(policy) = HeaderValue::from_str(&content_policy(Runs::Program(&format!("'nonce-{nonce}'")))) {
        response.insert_header(header::CONTENT_SECURITY_POLICY, policy);
    }
}
