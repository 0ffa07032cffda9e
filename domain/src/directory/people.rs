//! Social workers and interpreters.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{InterpreterId, OfficeId, WorkerId};
use crate::calendar::WallTime;
use crate::contact::{Email, Phone};
use crate::language::Language;
use crate::place::Ins;

/// A social worker, responsible for communes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worker {
    /// The key.
    pub id: WorkerId,
    /// Name as people read it.
    pub name: String,
    /// The communes she is responsible for, and since when.
    #[serde(default)]
    pub communes: Vec<Assignment>,
    /// Who stands in for her, in this order.
    #[serde(default)]
    pub stand_ins: Vec<WorkerId>,
    /// Languages beside French in which she can receive people herself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Her last day; she stays where she is where absent. Whoever has left keeps her id
    /// and her name: the appointments that she had remember them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// A worker is responsible for a commune from one day to another, both
/// included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The commune.
    pub ins: Ins,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open where absent.
    pub until: Option<NaiveDate>,
}

impl Assignment {
    /// Whether the responsibility holds on `date`.
    #[must_use]
    pub fn holds_on(&self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

impl Worker {
    /// Whether she has not left by `date`.
    #[must_use]
    pub fn is_there_on(&self, date: NaiveDate) -> bool {
        self.until.is_none_or(|until| date <= until)
    }

    /// Whether she is responsible for this commune on `date`.
    #[must_use]
    pub fn is_responsible_for(&self, ins: Ins, date: NaiveDate) -> bool {
        self.communes.iter().any(|assignment| assignment.ins == ins && assignment.holds_on(date))
    }
}

/// Someone who interprets at appointments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// The key.
    pub id: InterpreterId,
    /// Name as staff read it.
    pub name: String,
    /// Languages beside French, one or more.
    pub languages: Vec<Language>,
    /// When she is available, week after week.
    pub hours: Vec<InterpreterHours>,
    /// The only offices where she comes; every office where empty.
    #[serde(default)]
    pub offices: Vec<OfficeId>,
    /// Where she is asked whether she comes.
    pub email: Option<Email>,
    /// The same for short messages and calls, in E.164.
    pub phone: Option<Phone>,
    /// The service that sends her and is paid for her hours; its name as it stands on
    /// its form.
    pub provider: Option<String>,
    /// How she interprets.
    #[serde(default)]
    pub mode: InterpretingMode,
    /// For whoever would rather speak through a woman, or through a man.
    pub gender: Option<Gender>,
    /// How many days before the day of an appointment she must be asked at the latest.
    #[serde(default)]
    pub lead_days: u16,
    /// The last day on which she can be asked to come; as [`Worker::until`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// How somebody interprets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InterpretingMode {
    /// She comes.
    #[default]
    OnSite,
    /// By telephone.
    Phone,
    /// By video.
    Video,
}

impl InterpretingMode {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::OnSite, Self::Phone, Self::Video];

    /// The name used in forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OnSite => "on_site",
            Self::Phone => "phone",
            Self::Video => "video",
        }
    }

    /// The mode of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.code() == code)
    }
}

impl Gender {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Woman, Self::Man];

    /// The name used in forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
        }
    }

    /// The gender of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gender| gender.code() == code)
    }
}

/// Woman or man.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
}

impl Interpreter {
    /// Nobody has to be asked earlier than so many days; whoever writes more has mistaken
    /// the unit.
    pub const MOST_LEAD_DAYS: u16 = 60;

    /// Whether she has not left by `date`.
    #[must_use]
    pub fn is_there_on(&self, date: NaiveDate) -> bool {
        self.until.is_none_or(|until| date <= until)
    }

    /// Whether she is asked by message: whoever has no address is reserved, and told by
    /// the centre.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        self.email.is_some() || self.phone.is_some()
    }

    /// Whether she interprets this language at this office.
    #[must_use]
    pub fn serves(&self, language: Language, office: &OfficeId) -> bool {
        self.languages.contains(&language) && (self.offices.is_empty() || self.offices.contains(office))
    }

    /// Whether she can still be asked on `today` for an appointment on `date`.
    #[must_use]
    pub fn can_be_asked(&self, date: NaiveDate, today: NaiveDate) -> bool {
        (date - today).num_days() >= i64::from(self.lead_days)
    }
}

/// One stretch of a week at which an interpreter is available.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterpreterHours {
    /// Day of the week.
    pub weekday: Weekday,
    /// From this wall time.
    pub start: WallTime,
    /// Until this wall time.
    pub end: WallTime,
    /// First day on which these hours hold; always where absent.
    pub from: Option<NaiveDate>,
    /// Last day on which these hours hold; for ever where absent.
    pub until: Option<NaiveDate>,
}

impl InterpreterHours {
    /// Whether she keeps these hours on `date`, absences aside.
    #[must_use]
    pub fn hold_on(&self, date: NaiveDate) -> bool {
        date.weekday() == self.weekday
            && self.from.is_none_or(|from| from <= date)
            && self.until.is_none_or(|until| date <= until)
    }
}
