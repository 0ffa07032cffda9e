//! The sheet of an appointment, and what became of a wish to change it.

use chrono::NaiveDate;
use domain::{
    booking::{
        AttendanceMark, CancelRefused, EraseRefused, FieldError, InterpreterAnswer, LogRefused, MarkRefused,
        MoveRefused, NoneBecause, NotFree, ReceiveRefused, State,
    },
    calendar::Moment,
    directory::{AppointmentKind, InterpretingMode},
    language::Language,
};
use serde::{Deserialize, Serialize};

use crate::staff::parts::{FreeTimes, Holder, MessageView, NamedOption, RequestStanding};

/// Everything that staff needs to know about an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub id: String,
    pub reference: String,
    pub state: State,
    /// When she came, where she did.
    pub arrived: Option<Moment>,
    pub kind: AppointmentKind,
    pub start: Moment,
    pub end: Moment,
    pub office: String,
    /// In which room, where the office lists them.
    pub room: Option<String>,
    pub worker: String,
    pub language: Language,
    /// What that is, where the list has it not.
    pub other_language: Option<String>,
    pub interpreter_language: Option<Language>,
    /// Who interprets.
    pub interpreter: Option<String>,
    /// How she does.
    pub interpreting_mode: InterpretingMode,
    /// The request that counts: who was asked, and how it stands.
    pub request: Option<(String, RequestStanding)>,
    /// How many minutes she was there, where it was noted.
    pub interpreted: Option<u16>,
    pub commune: String,
    /// Nobody's where she was erased.
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub birth_year: Option<u16>,
    /// What staff noted.
    pub note: Option<String>,
    /// Her place among those who wait for an earlier time, and of how many.
    pub waiting: Option<(u32, u32)>,
    /// Her file, where staff have said which it is.
    pub file: Option<String>,
    /// The files that may be hers, where they have not.
    pub files: Vec<NamedOption>,
    pub history: Vec<SheetEvent>,
    /// What she was told and will be, in the order in which it was planned.
    pub messages: Vec<MessageView>,
    /// The marks that can be set now.
    pub marks: Vec<AttendanceMark>,
    /// Whether who asks may book another one for the person.
    pub may_book: bool,
    pub may_move: bool,
    /// Where the person can be received now, whatever the time of the appointment is.
    pub receive: Option<ReceiveChoice>,
    pub may_cancel: bool,
    /// Whether who asks may correct how she is reached.
    pub may_correct: bool,
    /// Whether who asks may note that the interpreter came.
    pub may_log: bool,
    /// Whether who asks may write the note.
    pub may_note: bool,
    /// Whether who asks may give the person a new link.
    pub may_give_link: bool,
    /// Whether who asks may forget the person.
    pub may_erase: bool,
}

/// Who could receive the person now, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiveChoice {
    pub workers: Vec<NamedOption>,
    pub offices: Vec<NamedOption>,
    /// Unless somebody else is chosen.
    pub worker: String,
    pub office: String,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetEvent {
    pub at: Moment,
    pub what: SheetEventKind,
    pub by: By,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetEventKind {
    Booked(Moment),
    /// Received without an appointment, then.
    Received(Moment),
    /// To this time; with whom, where it is somebody else than before.
    Moved(Moment, Option<String>),
    Cancelled,
    Marked(AttendanceMark),
    Corrected,
    Noted,
    LinkedToCaseFile,
    Erased,
    /// Another interpreter, by her name.
    Interpreter(String),
    InterpreterAnswered(InterpreterAnswer),
    /// She was there, or was not.
    InterpreterLogged(bool),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum By {
    Visitor,
    /// By her name, unless the account is gone.
    Staff(Option<String>),
    /// The one who was asked.
    Interpreter,
    Service,
}

/// What became of a wish to change an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppointmentOutcome {
    Saved,
    Cancelled,
    Moved,
    /// The person is there, at a time that is now.
    Received,
    /// The same; the next appointment of the worker comes before its usual end.
    ReceivedShort,
    Erased,
    /// The person has a new link: the address of her own page, with its secret.
    NewLink(String),
    Mark(MarkRefused),
    Cancel(CancelRefused),
    Move(MoveRefused),
    Receive(ReceiveRefused),
    /// The worker who was to receive her has somebody else.
    ReceiveTaken(Holder),
    /// Nobody of that name receives at that office.
    ReceiveImpossible(NoneBecause),
    Erase(EraseRefused),
    /// There is nobody any more whom it would be about.
    PersonErased,
    /// The telephone number or the e-mail cannot be read.
    Wrong(Vec<FieldError>),
    NoteTooLong,
    /// It cannot be noted how long the interpreter was there.
    Log(LogRefused),
    /// These are no minutes.
    WrongMinutes,
    /// The person of the file has another appointment then.
    HasAnother,
    /// It belongs to another file, or to nobody any more.
    NotHers,
    /// The time to which it should move is not free.
    NotFree(NotFree),
    /// No time, or none that can be read, was chosen.
    NoTime,
}

impl AppointmentOutcome {
    /// Whether the appointment was changed.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        matches!(
            self,
            Self::Saved
                | Self::Cancelled
                | Self::Moved
                | Self::Received
                | Self::ReceivedShort
                | Self::Erased
                | Self::NewLink(_)
        )
    }

    /// What the address of the next page says, where something was done.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Moved => "moved",
            Self::Received => "received",
            Self::ReceivedShort => "received-short",
            Self::Erased => "erased",
            _ => "saved",
        }
    }

    /// What an address says.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Saved, Self::Cancelled, Self::Moved, Self::Received, Self::ReceivedShort, Self::Erased]
            .into_iter()
            .find(|said| said.code() == code)
    }
}

/// Where an appointment could move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveChoice {
    pub offices: Vec<NamedOption>,
    pub office: String,
    /// With whom it is now.
    pub worker: String,
    pub times: FreeTimes,
    /// Only her times are shown, and others have some as well.
    pub only_hers: bool,
}

/// Which times are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveSearch {
    pub from: Option<NaiveDate>,
    pub office: Option<String>,
    /// The times of the whole team, and not only of the worker who has it.
    #[serde(default)]
    pub everybody: bool,
}
