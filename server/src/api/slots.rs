//! Free times.

use std::sync::Arc;

use axum::{
    Extension,
    body::Bytes,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use domain::{
    booking::{Channel, DaysWithout, MOST_DAYS, Nearest, Slot, SlotQuery, SlotSearch},
    calendar::{HalfDay, brussels_date},
    directory::{AppointmentKind, Directories, Directory, OfficeId},
    language::Language,
    place::Ins,
};
use serde::Serialize;
use service::Service;
use utoipa::ToSchema;

use super::{
    found_slots::{FoundAt, FoundSlots},
    places::Named,
    problem::{FieldProblem, Problem},
    reading::Fields,
    words::{DateView, Half, Kind, MomentView, Tongue, WhyNone},
};
use crate::state::AppState;

/// Days that are searched where the request does not say.
const USUAL_DAYS: u16 = 14;

/// A free time with the people and the place that go with it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SlotView {
    start: MomentView,
    end: MomentView,
    office: Named,
    worker: Named,
    /// `null` where none was asked for.
    #[schema(required)]
    interpreter: Option<Named>,
}

/// The free times of one day.
#[derive(Debug, Serialize, ToSchema)]
struct DayView {
    /// Brussels' date.
    date: DateView,
    slots: Vec<SlotView>,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub struct SlotsView {
    /// Days that have a free time; never an empty day.
    days: Vec<DayView>,
    /// Why there is none.
    #[schema(required)]
    none_because: Option<WhyNone>,
    /// Where there is none: the first later day that has one.
    #[schema(required)]
    next_day: Option<DateView>,
    /// Where there is none: why, by day; days with the same reason in a row are one.
    without: Vec<DaysWithoutView>,
    /// Where there is none: other questions that have an answer, the soonest first.
    nearest: Vec<NearestView>,
}

/// Days in a row without a free time.
#[derive(Debug, Serialize, ToSchema)]
struct DaysWithoutView {
    /// The first of them.
    from: DateView,
    /// The last of them.
    until: DateView,
    none_because: WhyNone,
}

/// The same question with another half-day or another office.
#[derive(Debug, Serialize, ToSchema)]
struct NearestView {
    /// Ask for this half-day instead.
    #[schema(required)]
    half_day: Option<Half>,
    /// Ask for this office instead.
    #[schema(required)]
    office: Option<Named>,
    /// The first day with a free time then.
    date: DateView,
}

impl NearestView {
    fn new(directory: &Directory, (way, day): (Nearest, NaiveDate)) -> Self {
        let (half_day, office) = match way {
            Nearest::HalfDay(half) => (Some(Half(half)), None),
            Nearest::Office(id) => (None, Some(Named::office_of(directory, &id))),
        };
        Self { half_day, office, date: DateView(day) }
    }
}

impl SlotView {
    #[must_use]
    pub fn new(directory: &Directory, slot: &Slot) -> Self {
        let worker = directory.worker(&slot.worker).map(|worker| worker.name.clone());
        let interpreter = slot.interpreter.as_ref().map(|id| Named {
            id: id.to_string(),
            name: directory.interpreter(id).map_or_else(|| id.to_string(), |known| known.name.clone()),
        });
        Self {
            start: MomentView(slot.start),
            end: MomentView(slot.end),
            office: Named::office_of(directory, &slot.office),
            worker: Named {
                id: slot.worker.to_string(),
                name: worker.unwrap_or_else(|| slot.worker.to_string()),
            },
            interpreter,
        }
    }
}

/// Finds free times at the office of a commune.
#[utoipa::path(
    get, path = "/slots", tag = "appointments",
    params(
        ("commune" = String, Query, example = "58001", description = "INS code"),
        ("kind" = Kind, Query, example = "first_reception"),
        ("from" = Option<String>, Query, example = "2026-11-23", description = "first day; today where absent"),
        ("days" = Option<u16>, Query, example = 30, description = "how many days, 1 to 186; 14 where absent"),
        ("half_day" = Option<Half>, Query, example = "morning"),
        ("office" = Option<String>, Query, example = "la-louviere", description = "another office than that of the commune"),
        ("language" = Option<Tongue>, Query, example = "ar",
            description = "only where an interpreter of this language is free too"),
    ),
    responses(
        (status = OK, body = SlotsView),
        (status = UNPROCESSABLE_ENTITY, body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn search(
    State(state): State<AppState>,
    Extension(kept): Extension<Arc<FoundSlots>>,
    request: Request,
) -> Result<Response, Problem> {
    let service = &state.service;
    let asked = request.uri().query().unwrap_or_default();
    let seen = FoundAt { now: service.now(), changes: service.changes() + service.directory_changes() };
    if let Some(body) = kept.find(asked, seen) {
        return Ok(json(body));
    }
    let query = read(&request, &service.directories(), brussels_date(seen.now))?;
    // Put aside: room for a search would else be moved about with every answer.
    let body = Box::pin(searched(service, &query)).await?;
    kept.keep(asked, seen, body.clone());
    Ok(json(body))
}

async fn searched(service: &Service, query: &SlotQuery) -> Result<Bytes, Problem> {
    let found = service.visitor().free_slots(query).await?;
    let nearest =
        if found.none_because.is_some() { service.visitor().nearest(query).await? } else { Vec::new() };
    let body = view(&service.directory_for(query.commune), &found, nearest);
    body.ok_or(StatusCode::INTERNAL_SERVER_ERROR).map_err(Problem::bare)
}

fn json(body: Bytes) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], body).into_response()
}

fn view(directory: &Directory, found: &SlotSearch, nearest: Vec<(Nearest, NaiveDate)>) -> Option<Bytes> {
    let day = |day: &domain::booking::SlotDay| DayView {
        date: DateView(day.date),
        slots: day.slots.iter().map(|slot| SlotView::new(directory, slot)).collect(),
    };
    let days_without = |days: DaysWithout| DaysWithoutView {
        from: DateView(days.from),
        until: DateView(days.until),
        none_because: WhyNone(days.because),
    };
    let view = SlotsView {
        days: found.days.iter().map(day).collect(),
        none_because: found.none_because.map(WhyNone),
        next_day: found.next_day.map(DateView),
        without: if found.days.is_empty() {
            found.days_without().into_iter().map(days_without).collect()
        } else {
            Vec::new()
        },
        nearest: nearest.into_iter().map(|found| NearestView::new(directory, found)).collect(),
    };
    serde_json::to_vec(&view).ok().map(Bytes::from)
}

fn read(request: &Request, directories: &Directories, today: NaiveDate) -> Result<SlotQuery, Problem> {
    let mut query = Fields::of_query(request)?;
    let commune = query.parsed("commune", "unknown_commune", |text| {
        Ins::parse(text).ok().filter(|ins| directories.shared().commune(*ins).is_some())
    });
    let directory = commune.map_or(directories.shared(), |ins| directories.for_commune(ins));
    let kind = query.word("kind", kinds, AppointmentKind::from_code);
    let from = query.parsed("from", "not_a_date", |text| text.parse::<NaiveDate>().ok());
    let days = query.parsed("days", "out_of_range", |text| {
        text.parse::<u16>().ok().filter(|days| (1..=MOST_DAYS).contains(days))
    });
    let half_day = query.word("half_day", || HalfDay::ALL.map(HalfDay::code).to_vec(), HalfDay::from_code);
    let office = query.parsed("office", "unknown_office", |text| {
        OfficeId::parse(text).ok().filter(|id| directory.office(id).is_some())
    });
    let language = query.word("language", interpreted, |code| {
        Language::from_code(code).filter(|language| language.needs_interpreter())
    });
    for (name, missing) in [("commune", commune.is_none()), ("kind", kind.is_none())] {
        if missing && !query.is_wrong(name) {
            query.refuse(name, "missing");
        }
    }
    query.finish()?;
    let (Some(commune), Some(kind)) = (commune, kind) else {
        return Err(Problem::fields(Vec::<FieldProblem>::new()));
    };
    Ok(SlotQuery {
        commune,
        kind,
        from: from.unwrap_or(today),
        days: days.unwrap_or(USUAL_DAYS),
        half_day,
        office,
        worker: None,
        language,
        channel: Channel::Public,
    })
}

/// The words of all kinds of appointment.
pub fn kinds() -> Vec<&'static str> {
    AppointmentKind::ALL.map(AppointmentKind::code).to_vec()
}

/// The codes of all languages that can be interpreted.
pub fn interpreted() -> Vec<&'static str> {
    Language::ALL
        .iter()
        .filter(|language| language.needs_interpreter())
        .map(|language| language.code())
        .collect()
}
