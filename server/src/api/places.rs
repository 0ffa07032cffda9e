//! Communes and offices.

use chrono::NaiveDate;
use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Json,
    extract::{Request, State},
};
use domain::{
    directory::{Centre, Directory, Office, OfficeId, Worker},
    place::Ins,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{problem::Problem, reading::Fields, words::Half};
use crate::state::AppState;

/// The longest list of communes.
const MOST_COMMUNES: usize = 20;

/// Somebody or some place, by name.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Named {
    pub id: String,
    pub name: String,
}

/// A commune and who receives its people.
#[derive(Debug, Serialize, ToSchema)]
pub struct CommuneView {
    /// INS code.
    #[schema(example = "58001")]
    ins: String,
    name: String,
    postal_codes: Vec<String>,
    /// The regional centre.
    centre: Named,
    /// `null` for a commune of another centre.
    #[schema(required)]
    office: Option<Named>,
    /// The responsible worker; `null` for a commune of another centre.
    #[schema(required)]
    worker: Option<Named>,
}

/// A reception office.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfficeView {
    /// Unique within its centre.
    id: String,
    /// The regional centre.
    centre: Named,
    name: String,
    address: String,
    /// Half-days on which somebody receives there; by appointment only.
    half_days: Vec<HalfDayView>,
    accessibility: Accessibility,
    position: PositionView,
    /// The office is invented, for a demonstration.
    demonstration: bool,
}

#[derive(Debug, Serialize, ToSchema)]
struct HalfDayView {
    /// 1 is Monday.
    weekday: u32,
    half_day: Half,
}

#[derive(Debug, Serialize, ToSchema)]
struct Accessibility {
    /// Whether someone in a wheelchair gets in alone.
    step_free: bool,
    /// In French, as the centre writes it.
    note: String,
}

/// WGS 84, degrees.
#[derive(Debug, Serialize, ToSchema)]
struct PositionView {
    latitude: f64,
    longitude: f64,
}

impl Named {
    #[must_use]
    pub fn office(office: &Office) -> Self {
        Self { id: office.id.to_string(), name: office.name.clone() }
    }

    #[must_use]
    pub fn worker(worker: &Worker) -> Self {
        Self { id: worker.id.to_string(), name: worker.name.clone() }
    }

    #[must_use]
    pub fn centre(centre: &Centre) -> Self {
        Self { id: centre.id.to_string(), name: centre.name.clone() }
    }

    /// The office of this id; its id for a name where it is no more.
    #[must_use]
    pub fn office_of(directory: &Directory, id: &OfficeId) -> Self {
        directory.office(id).map_or_else(|| Self { id: id.to_string(), name: id.to_string() }, Self::office)
    }
}

/// Finds communes by name, former municipality or postal code.
#[utoipa::path(
    get, path = "/communes", tag = "directory",
    params(("q" = Option<String>, Query, example = "La Louvière", description = "any case, any accents; everything where empty")),
    responses(
        (status = OK, description = "best first, at most 20", body = Vec<CommuneView>),
        (status = UNPROCESSABLE_ENTITY, body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn communes(
    State(state): State<AppState>,
    request: Request,
) -> Result<Json<Vec<CommuneView>>, Problem> {
    let mut query = Fields::of_query(&request)?;
    let wanted = query.text("q");
    query.finish()?;
    let found = state.service.communes.search(&wanted, usize::MAX);
    // A commune of another region has no centre here, and takes nobody's place.
    let views = found.iter().filter_map(|entry| commune_view(&state, entry.ins));
    Ok(Json(views.take(MOST_COMMUNES).collect()))
}

fn commune_view(state: &AppState, ins: &str) -> Option<CommuneView> {
    let ins = Ins::parse(ins).ok()?;
    let directory = state.service.directory_for(ins);
    let commune = directory.commune(ins)?;
    let centre = directory.centre(&commune.centre)?;
    let worker = directory.responsible_for(ins, state.service.today());
    Some(CommuneView {
        ins: ins.to_string(),
        name: commune.name.clone(),
        postal_codes: commune.postal_codes.iter().map(u16::to_string).collect(),
        centre: Named::centre(centre),
        office: directory.office_of(ins).map(Named::office),
        worker: worker.map(Named::worker),
    })
}

/// All reception offices, centre by centre.
#[utoipa::path(
    get, path = "/offices", tag = "directory",
    responses((status = OK, body = Vec<OfficeView>))
)]
pub async fn offices(State(state): State<AppState>) -> Json<Vec<OfficeView>> {
    let today = state.service.today();
    let of = |directory: &Arc<Directory>| -> Vec<_> {
        directory.open_offices(today).map(|office| office_view(directory, office, today)).collect()
    };
    Json(state.service.directories().iter().flat_map(of).collect())
}

fn office_view(directory: &Directory, office: &Office, today: NaiveDate) -> OfficeView {
    let half_days: BTreeSet<_> = directory
        .openings()
        .iter()
        .filter(|opening| opening.office == office.id && opening.until.is_none_or(|until| today <= until))
        .map(|opening| (opening.weekday.number_from_monday(), opening.half_day()))
        .collect();
    OfficeView {
        id: office.id.to_string(),
        centre: directory.own_centre().map(Named::centre).unwrap_or_default(),
        name: office.name.clone(),
        address: format!("{}, {} {}", office.street, office.postal_code, office.town),
        half_days: half_days
            .into_iter()
            .map(|(weekday, half_day)| HalfDayView { weekday, half_day: Half(half_day) })
            .collect(),
        accessibility: Accessibility { step_free: office.step_free, note: office.accessibility.clone() },
        position: PositionView { latitude: office.position.latitude, longitude: office.position.longitude },
        demonstration: directory.is_demonstration(),
    }
}
