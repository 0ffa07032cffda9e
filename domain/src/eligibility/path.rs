//! The path as it is told and drawn: which part comes after which, with whom it
//! is done, by when, and where somebody stands on it. Source: the centre's page
//! ("Quoi et avec qui ?") and its drawing of the path.

use chrono::NaiveDate;
use serde::Serialize;

use super::rule::Status;
use super::timeline::{Needed, PathStep, PlannedStep, Timeline, planned};
use crate::words::words;

words! {
    /// With whom a part of the path is done.
    pub enum PathWith {
        /// The administration of the commune.
        Commune = "commune",
        /// The regional integration centre.
        Centre = "centre",
        /// Associations and institutions to which the centre leads.
        Partners = "partners",
    }
}

words! {
    /// How far somebody has come.
    pub enum PathStand {
        /// Nothing is known to have been done: the first reception is next.
        ToBegin = "to_begin",
        /// She was received, and the centre accompanies her.
        UnderWay = "under_way",
    }
}

words! {
    /// What a part is to somebody.
    pub enum PartState {
        /// It lies behind her.
        Done = "done",
        /// It is what she does next.
        Here = "here",
        /// It comes later.
        Ahead = "ahead",
        /// It is not asked of her.
        NotAsked = "not_asked",
    }
}

impl PathStand {
    /// Where somebody stands. Nowhere, if she has not begun what is no duty of hers, or
    /// not surely: whoever may be waived has the duty until she shows her proof.
    #[must_use]
    pub const fn of(status: Status, is_under_way: bool) -> Option<Self> {
        match (is_under_way, status) {
            (true, _) => Some(Self::UnderWay),
            (false, Status::Obligated | Status::Dispensed) => Some(Self::ToBegin),
            (false, _) => None,
        }
    }
}

/// The parts of the path, in their order; the three courses go side by side.
const PARTS: [PathStep; 8] = [
    PathStep::Letter,
    PathStep::FirstReception,
    PathStep::Convention,
    PathStep::Citizenship,
    PathStep::French,
    PathStep::Orientation,
    PathStep::Evaluation,
    PathStep::Attestation,
];

/// One part of the path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PathPart {
    /// Which part.
    pub step: PathStep,
    /// With whom it is done.
    pub with: PathWith,
    /// Of whom it is asked.
    pub needed: Needed,
    /// How many hours it takes, where the texts say so.
    pub hours: Option<u16>,
    /// What it is to her.
    pub state: PartState,
    /// The days that her calendar plans for it and that are not past.
    pub days: Vec<NaiveDate>,
    /// The day that the law sets to it, if it is not past.
    pub law: Option<NaiveDate>,
    /// The day planned for it is past: as soon as possible.
    pub late: bool,
}

impl PathPart {
    /// Whether it goes side by side with others.
    #[must_use]
    pub const fn is_course(&self) -> bool {
        matches!(self.with, PathWith::Partners)
    }
}

/// The whole path, part by part: for everyone, or of somebody who stands
/// somewhere, with the days of her calendar if she has one.
#[must_use]
pub fn path(plan: Option<&Timeline>, stand: Option<PathStand>) -> Vec<PathPart> {
    PARTS.into_iter().map(|step| part(step, plan, stand)).collect()
}

fn part(step: PathStep, plan: Option<&Timeline>, stand: Option<PathStand>) -> PathPart {
    let steps = plan.map(|plan| plan.steps.as_slice()).unwrap_or_default();
    let entries = |wanted: PathStep| steps.iter().filter(move |one| one.step == wanted);
    // Whoever knows French has no course in her calendar.
    let knows_it = step == PathStep::French && plan.is_some() && entries(step).next().is_none();
    let state = if knows_it { PartState::NotAsked } else { state(step, stand) };
    let ahead = |one: &PlannedStep| one.by.filter(|_| !one.late && state != PartState::Done);
    let told = planned(step, None);
    PathPart {
        step,
        with: with(step),
        needed: told.needed,
        hours: told.hours,
        state,
        days: entries(step).filter_map(ahead).collect(),
        law: law(step).and_then(|law| entries(law).find_map(ahead)),
        late: state != PartState::Done && entries(step).any(|one| one.late),
    }
}

const fn state(step: PathStep, stand: Option<PathStand>) -> PartState {
    match (stand, step) {
        (Some(PathStand::UnderWay), PathStep::Letter | PathStep::FirstReception) => PartState::Done,
        (Some(PathStand::UnderWay), PathStep::Evaluation)
        | (Some(PathStand::ToBegin), PathStep::FirstReception) => PartState::Here,
        _ => PartState::Ahead,
    }
}

const fn with(step: PathStep) -> PathWith {
    match step {
        PathStep::Letter => PathWith::Commune,
        PathStep::Citizenship | PathStep::French | PathStep::Orientation => PathWith::Partners,
        _ => PathWith::Centre,
    }
}

/// The day of the law that ends a part.
const fn law(step: PathStep) -> Option<PathStep> {
    match step {
        PathStep::FirstReception => Some(PathStep::Presence),
        PathStep::Attestation => Some(PathStep::LastDay),
        _ => None,
    }
}
