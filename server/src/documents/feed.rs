//! The agenda of an interpreter or a worker, for the calendar on her phone: when, where,
//! which language and which reference, and nobody's name.

use app::{
    routes::{Endpoint, TOKEN},
    wording::{kind_name, language_name},
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::booking::FeedOf;
use locales::{InfoTexts, Lang};
use service::{Feed, FeedEntry};

use super::{
    calendar::{FeedEvent, feed_file},
    host_of, own_feed, status_of,
};
use crate::{http::plain_answer::refuse, state::AppState};

pub fn routes() -> Router<AppState> {
    Router::new().route(&Endpoint::Feed(TOKEN.to_owned()).pattern(), get(feed))
}

/// Looked at by programs alone; what they have of it is nobody else's.
async fn feed(State(state): State<AppState>, Path((lang, secret)): Path<(String, String)>) -> Response {
    let Some(lang) = Lang::from_code(&lang) else { return refuse(StatusCode::NOT_FOUND) };
    let feed = match state.service.visitor().feed(&secret).await {
        Ok(feed) => feed,
        Err(error) => return refuse(status_of(&error)),
    };
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    let kept = HeaderValue::from_static("private, no-store");
    let file = match &feed.whose {
        FeedOf::Appointment(_) => own_feed(&state.service, &feed, lang),
        FeedOf::Interpreter(_) | FeedOf::Worker(_) => {
            written(&feed, InfoTexts::of(lang), host_of(&state.service))
        }
    };
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept)], file).into_response()
}

fn written(feed: &Feed, texts: InfoTexts, host: &str) -> String {
    let events: Vec<_> = feed.entries.iter().map(|entry| event(feed, entry, texts, host)).collect();
    let name = match &feed.whose {
        FeedOf::Interpreter(id) => feed.directory.interpreter(id).map(|one| one.name.clone()),
        FeedOf::Worker(id) => feed.directory.worker(id).map(|one| one.name.clone()),
        FeedOf::Appointment(_) => None,
    };
    feed_file(&texts.feed_name(&name.unwrap_or_default()), texts.lang().code(), &events)
}

fn event(feed: &Feed, entry: &FeedEntry, texts: InfoTexts, host: &str) -> FeedEvent {
    let FeedEntry { appointment, changes, changed_at, is_open } = entry;
    let slot = &appointment.slot;
    let language = appointment.interpreter_language.map(|language| language_name(*texts, language));
    let kind = kind_name(*texts, appointment.kind);
    let office = feed.directory.office(&slot.office);
    // Whoever interprets needs the language first, whoever receives the reason.
    let (word, summary) = match &feed.whose {
        FeedOf::Interpreter(_) => {
            ("interpreter", language.map_or(kind.to_owned(), |one| texts.feed_interpreting(one)))
        }
        FeedOf::Worker(_) | FeedOf::Appointment(_) => {
            ("worker", [Some(kind), language].into_iter().flatten().collect::<Vec<_>>().join(" · "))
        }
    };
    let room = slot.room.as_ref().and_then(|id| feed.directory.room(id)).map(|room| room.name.clone());
    let place = office
        .map(|office| format!("{}, {}, {} {}", office.name, office.street, office.postal_code, office.town));
    let mut lines = vec![
        format!("{} : {}", texts.interpret_kind(), kind),
        format!("{} : {}", texts.interpret_reference(), appointment.reference),
    ];
    lines.extend(language.map(|language| format!("{} : {language}", texts.interpret_language())));
    lines.extend(is_open.then(|| texts.feed_open().to_owned()));
    FeedEvent {
        uid: format!("{}.{word}@{host}", appointment.id),
        sequence: *changes,
        changed_at: *changed_at,
        start: slot.start.to_utc(),
        end: slot.end.to_utc(),
        is_open: *is_open,
        summary,
        description: lines.join("\n"),
        location: [place, room].into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}
