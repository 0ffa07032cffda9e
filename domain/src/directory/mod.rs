//! Who can help, and where: communes, centres, offices, workers, interpreters
//! and the hours at which they receive.
//!
//! The directory is read from files when the server starts ([`files`]), checked
//! as a whole ([`DirectoryProblem`]) and then trusted.

mod absence;
mod booking_rules;
mod build;
mod check;
mod check_people;
mod commune;
mod directories;
pub mod files;
mod fold;
mod former;
mod french;
mod id;
mod index;
mod kind;
mod office;
mod opening;
mod outline;
mod people;
mod presence;
mod problem;
mod route;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

pub use absence::{Absence, WhoIsAway};
pub use booking_rules::BookingRules;
pub use commune::{CentreConfidence, Commune};
pub use directories::Directories;
pub(crate) use former::end;
pub(crate) use french::joined_otherwise;
pub use french::of_place;
pub use id::{CentreId, InterpreterId, NotAnId, OfficeId, RoomId, WorkerId};
pub use index::{CommuneEntry, CommuneIndex, Meant};
pub use kind::{AppointmentKind, KindRule};
pub use office::{Centre, Contact, Office, Position, Room, Scheme};
pub use opening::{Closure, Opening, WeekOfMonth};
pub use outline::{Area, Corner, Outline};
pub use people::{Assignment, Gender, Interpreter, InterpreterHours, InterpretingMode, Worker};
pub use presence::{Presence, PresentAt};
pub use problem::{DirectoryFile, DirectoryProblem, Fault};
pub use route::{Route, RouteHere};

use crate::place::Ins;

/// Everything that a centre edits, checked: every id that is named exists.
#[derive(Debug, Clone, PartialEq)]
pub struct Directory {
    demonstration: bool,
    own_centre: CentreId,
    closed_on_french_community_day: bool,
    communes: BTreeMap<Ins, Commune>,
    centres: BTreeMap<CentreId, Centre>,
    territory: BTreeMap<Ins, OfficeId>,
    offices: BTreeMap<OfficeId, Office>,
    workers: BTreeMap<WorkerId, Worker>,
    interpreters: BTreeMap<InterpreterId, Interpreter>,
    openings: Vec<Opening>,
    absences: Vec<Absence>,
    closures: Vec<Closure>,
    kinds: BTreeMap<AppointmentKind, KindRule>,
    booking: BookingRules,
    /// What it was made of: an edit changes this and makes another.
    files: Arc<files::DirectoryFiles>,
}

impl Directory {
    /// Whether names, addresses and telephone numbers are invented; pages then
    /// say so.
    #[must_use]
    pub const fn is_demonstration(&self) -> bool {
        self.demonstration
    }

    /// The centre that this service books for.
    #[must_use]
    pub fn own_centre(&self) -> Option<&Centre> {
        self.centres.get(&self.own_centre)
    }

    /// The id of the centre that it describes.
    #[must_use]
    pub const fn own_centre_id(&self) -> &CentreId {
        &self.own_centre
    }

    /// Whether the centre also closes on 27 September.
    #[must_use]
    pub const fn closes_on_french_community_day(&self) -> bool {
        self.closed_on_french_community_day
    }

    /// All communes, by INS code.
    pub fn communes(&self) -> impl Iterator<Item = &Commune> {
        self.communes.values()
    }

    /// The commune with this INS code.
    #[must_use]
    pub fn commune(&self, ins: Ins) -> Option<&Commune> {
        self.communes.get(&ins)
    }

    /// All regional centres and sister schemes, by id.
    pub fn centres(&self) -> impl Iterator<Item = &Centre> {
        self.centres.values()
    }

    /// The centre of this id.
    #[must_use]
    pub fn centre(&self, id: &CentreId) -> Option<&Centre> {
        self.centres.get(id)
    }

    /// All reception offices of the own centre, by id.
    pub fn offices(&self) -> impl Iterator<Item = &Office> {
        self.offices.values()
    }

    /// The office of this id.
    #[must_use]
    pub fn office(&self, id: &OfficeId) -> Option<&Office> {
        self.offices.get(id)
    }

    /// The offices at which people are received or will be, by id: those that have closed
    /// for good by `today` are only remembered, and of one that is still being set up,
    /// with neither communes nor hours, nobody needs to hear.
    pub fn open_offices(&self, today: NaiveDate) -> impl Iterator<Item = &Office> {
        let is_served = |office: &Office| self.territory.values().any(|id| *id == office.id);
        let has_hours = move |office: &Office| {
            let is_over = |opening: &Opening| opening.until.is_some_and(|until| until < today);
            self.openings.iter().any(|opening| opening.office == office.id && !is_over(opening))
        };
        self.offices()
            .filter(move |office| office.is_there_on(today) && (is_served(office) || has_hours(office)))
    }

    /// The room of this id, whichever office it is in.
    #[must_use]
    pub fn room(&self, id: &RoomId) -> Option<&Room> {
        self.offices().flat_map(|office| &office.rooms).find(|room| room.id == *id)
    }

    /// The office that receives the people of this commune, if the commune is
    /// on the own centre's territory.
    #[must_use]
    pub fn office_of(&self, ins: Ins) -> Option<&Office> {
        self.office(self.territory.get(&ins)?)
    }

    /// The communes that this office receives, by INS code.
    pub fn communes_of(&self, office: &OfficeId) -> impl Iterator<Item = &Commune> {
        self.territory
            .iter()
            .filter(move |(_, receives)| *receives == office)
            .filter_map(|(ins, _)| self.commune(*ins))
    }

    /// All social workers, by id.
    pub fn workers(&self) -> impl Iterator<Item = &Worker> {
        self.workers.values()
    }

    /// The worker of this id.
    #[must_use]
    pub fn worker(&self, id: &WorkerId) -> Option<&Worker> {
        self.workers.get(id)
    }

    /// All interpreters, by id.
    pub fn interpreters(&self) -> impl Iterator<Item = &Interpreter> {
        self.interpreters.values()
    }

    /// The interpreter of this id.
    #[must_use]
    pub fn interpreter(&self, id: &InterpreterId) -> Option<&Interpreter> {
        self.interpreters.get(id)
    }

    /// The recurring hours at which workers receive.
    #[must_use]
    pub fn openings(&self) -> &[Opening] {
        &self.openings
    }

    /// The days on which a worker or an interpreter is away.
    #[must_use]
    pub fn absences(&self) -> &[Absence] {
        &self.absences
    }

    /// The days on which offices are closed, beside public holidays.
    #[must_use]
    pub fn closures(&self) -> &[Closure] {
        &self.closures
    }

    /// From when until when people can book by themselves.
    #[must_use]
    pub const fn booking_rules(&self) -> BookingRules {
        self.booking
    }

    /// How long an appointment of this kind lasts, and from which times on it
    /// may start.
    #[must_use]
    pub fn kind(&self, kind: AppointmentKind) -> KindRule {
        self.kinds.get(&kind).copied().unwrap_or_else(|| KindRule::usual(kind))
    }
}
