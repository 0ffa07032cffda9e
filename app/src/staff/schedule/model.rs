//! The hours of the centre as the console shows them.

use chrono::{NaiveDate, Weekday};
use domain::{
    calendar::{HalfDay, Moment, WallTime},
    directory::{Absence, BookingRules, Closure, KindRule, Opening},
    language::Language,
    schedule::{ScheduleDraft, ScheduleError, TeamDraft, Unfit},
};
use serde::{Deserialize, Serialize};

use crate::{form::FormPost, staff::parts::NamedOption};

/// The page of hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduleView {
    pub today: NaiveDate,
    /// The version that is in force; a change is sent with it.
    pub version: u32,
    /// Whose hours are shown: `worker:` or `interpreter:` and an id.
    pub who: String,
    pub workers: Vec<NamedOption>,
    pub interpreters: Vec<NamedOption>,
    pub offices: Vec<NamedOption>,
    pub openings: Vec<OpeningLine>,
    /// Of an interpreter.
    pub stretches: Vec<StretchLine>,
    pub absences: Vec<AbsenceLine>,
    pub closures: Vec<ClosureLine>,
    pub kinds: Vec<KindRule>,
    pub booking: BookingRules,
    pub unfit: Vec<UnfitLine>,
    pub versions: Vec<VersionLine>,
    /// Half-days more that would help most.
    pub extra: Vec<ExtraLine>,
    /// Whether she may change hours, and what binds the whole centre.
    pub may_edit: bool,
    pub may_edit_centre: bool,
}

/// Hours of a worker, by their place in the list of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningLine {
    pub place: usize,
    pub opening: Opening,
    pub office: String,
}

/// Hours of an interpreter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StretchLine {
    pub place: usize,
    pub weekday: Weekday,
    pub start: WallTime,
    pub end: WallTime,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

/// Days on which somebody is away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AbsenceLine {
    pub place: usize,
    pub absence: Absence,
}

/// Days on which an office is closed; which one, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosureLine {
    pub place: usize,
    pub closure: Closure,
    pub office: Option<String>,
}

/// An appointment that does not fit the hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnfitLine {
    pub id: String,
    pub name: Option<String>,
    pub start: Moment,
    pub office: String,
    pub worker: String,
    pub why: Unfit,
}

/// A half-day more, week after week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtraLine {
    pub office: String,
    pub weekday: Weekday,
    pub half_day: HalfDay,
    pub language: Option<Language>,
    pub first: NaiveDate,
    pub serves: u32,
    pub times: u32,
}

/// A version in the list of changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionLine {
    pub number: u32,
    pub at: Moment,
    /// Nobody where the service did it.
    pub by: Option<String>,
    /// `ScheduleEdit::code` and its like.
    pub change: String,
    /// The worker and the office that it is about, by their names.
    pub about: Vec<String>,
    pub first_day: Option<NaiveDate>,
    pub restored: Option<u32>,
}

/// Hours that fall away or are new, on each of these days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoursLine {
    pub who: String,
    pub office: Option<String>,
    pub start: WallTime,
    pub end: WallTime,
    pub dates: Vec<NaiveDate>,
}

/// What a change would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewView {
    pub team: Vec<TeamLine>,
    pub lost: Vec<HoursLine>,
    pub gained: Vec<HoursLine>,
    pub falls_out: Vec<UnfitLine>,
}

/// What is otherwise of who works here and of where people are received, with names;
/// see `domain::schedule::TeamChange`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TeamLine {
    New(String),
    Gone(String),
    Ends(String, NaiveDate),
    Stays(String),
    Otherwise(String),
    Rooms(String, Vec<String>),
    Responsible(String, NaiveDate, Vec<String>),
    Received(String, Vec<String>),
}

/// Why the centre would contradict itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contradiction {
    /// Two openings of one worker at the same time.
    Overlap,
    /// A morning that goes on after half past twelve.
    CrossesHalfDays,
    /// An office where nobody would receive any more.
    NeverOpen,
    /// Communes for which nobody would be responsible, by their names.
    NoWorker(Vec<String>),
    /// Communes whose people would have no office.
    NoOffice(Vec<String>),
    /// Hours that go on after who receives has left or the office has closed.
    GoesOnAfter,
    /// Something else, as the check of files says it.
    Other(String),
}

/// What became of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScheduleAnswer {
    /// What it would do; nothing is changed.
    Preview(Box<PreviewView>),
    Saved,
    Wrong(Vec<ScheduleError>),
    /// Somebody else has changed the hours meanwhile.
    ChangedMeanwhile,
    ChangesNothing,
    /// What was to be changed is not there.
    NothingThere,
    Contradicts(Vec<Contradiction>),
}

/// What the names of the form's fields mean.
#[must_use]
pub fn draft(form: &FormPost) -> ScheduleDraft {
    let text = |name: &str| form.text(name).to_owned();
    ScheduleDraft {
        what: text("what"),
        place: text("place"),
        who: text("who"),
        office: text("office"),
        weekday: text("weekday"),
        start: text("start"),
        end: text("end"),
        rhythm: text("rhythm"),
        from: text("from"),
        until: text("until"),
        half_day: text("half_day"),
        kinds: form.all("kinds").map(str::to_owned).collect(),
        minutes: text("minutes"),
        every: text("every"),
        earliest: text("earliest"),
        latest: text("latest"),
        team: team_draft(form),
    }
}

fn team_draft(form: &FormPost) -> TeamDraft {
    let text = |name: &str| form.text(name).to_owned();
    let all = |name: &str| form.all(name).map(str::to_owned).collect();
    TeamDraft {
        name: text("name"),
        languages: all("languages"),
        stand_ins: all("stand_ins"),
        communes: all("communes"),
        next: text("next"),
        street: text("street"),
        postal_code: text("postal_code"),
        town: text("town"),
        access: text("access"),
        step_free: text("step_free"),
        position: text("position"),
        phone: text("phone"),
        email: text("email"),
        website: text("website"),
        mode: text("mode"),
        gender: text("gender"),
        provider: text("provider"),
        lead_days: text("lead_days"),
        offices: all("offices"),
    }
}
