//! The addresses of the console.

use domain::people::Action;
use locales::Lang;

/// A page of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffPage {
    SignIn,
    Agenda,
    /// How much is free in every office.
    Board,
    /// Booking for somebody at the counter.
    Counter,
    /// Receiving somebody who is there and has no appointment.
    Receive,
    /// One appointment, by its id.
    Appointment(String),
    /// Reading the code of a result.
    ReadResult,
    CaseFiles,
    /// One case file, by its id.
    CaseFile(String),
    Rulebook,
    /// Interpreters who have declined or not answered.
    Interpreters,
    /// Who waits for an earlier time, and what was offered to whom.
    Waiting,
    /// Which agendas a calendar can follow.
    Calendars,
    /// What has reached nobody, and the jobs of the service.
    Messages,
    /// Who receives where and when.
    Schedule,
    /// Who works here, which communes are whose, and which offices there are.
    Team,
}

const APPOINTMENT: &[Action] = &[
    Action::SeeAppointment,
    Action::MarkAttendance,
    Action::MoveAppointment,
    Action::ReceiveNow,
    Action::CancelAppointment,
    Action::CorrectContact,
    Action::LogInterpreter,
    Action::WriteNote,
    Action::GiveNewLink,
    Action::EraseAppointment,
];

impl StaffPage {
    /// The address of this page in `lang`.
    #[must_use]
    pub fn at(&self, lang: Lang) -> String {
        let (before, id, after) = self.parts();
        ["/", lang.code(), before, id, after].concat()
    }

    /// What is done there, when it is asked for or a form is posted to it.
    #[must_use]
    pub const fn actions(&self) -> &'static [Action] {
        match self {
            Self::SignIn => &[Action::SignIn],
            Self::Agenda => &[Action::SeeAgenda, Action::SeeAppointment],
            Self::Board => &[Action::SeeAgenda],
            Self::Receive => &[Action::ReceiveNow, Action::SeeAppointment, Action::SeeCaseFile],
            Self::Counter => &[Action::BookForSomebody, Action::SeeAppointment, Action::SeeCaseFile],
            Self::Appointment(_) => APPOINTMENT,
            Self::ReadResult => &[Action::ReadResult, Action::OpenCaseFile],
            Self::CaseFiles => &[Action::FindPeople],
            Self::CaseFile(_) => &[Action::SeeCaseFile, Action::EraseCaseFile],
            Self::Interpreters => {
                &[Action::SeeInterpreters, Action::AssignInterpreter, Action::NoteInterpreterAnswer]
            }
            Self::Waiting => &[Action::SeeWaiting, Action::ManageWaiting],
            Self::Calendars => &[Action::ManageFeeds],
            Self::Messages => &[Action::SeeMessages, Action::SettleMessage, Action::SeeJobs],
            Self::Schedule | Self::Team => &[Action::SeeSchedule, Action::EditSchedule, Action::EditCentre],
            Self::Rulebook => {
                &[Action::ReadRulebook, Action::RemarkOnRule, Action::SettleRemark, Action::SignRulebook]
            }
        }
    }

    /// Whether a program takes over the page. Where nothing happens between two forms,
    /// the server writes it and no browser loads code for it.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub const fn wakes(&self) -> bool {
        !matches!(self, Self::Interpreters | Self::Waiting | Self::Calendars | Self::Schedule | Self::Team)
    }

    pub(super) fn parts(&self) -> (&'static str, &str, &'static str) {
        match self {
            Self::SignIn => ("/staff/sign-in", "", ""),
            Self::Agenda => ("/staff", "", ""),
            Self::Board => ("/staff/board", "", ""),
            Self::Counter => ("/staff/book", "", ""),
            Self::Receive => ("/staff/receive", "", ""),
            Self::Appointment(id) => ("/staff/appointments/", id, ""),
            Self::ReadResult => ("/staff/result", "", ""),
            Self::CaseFiles => ("/staff/files", "", ""),
            Self::CaseFile(id) => ("/staff/files/", id, ""),
            Self::Rulebook => ("/staff/rulebook", "", ""),
            Self::Interpreters => ("/staff/interpreters", "", ""),
            Self::Waiting => ("/staff/waiting", "", ""),
            Self::Calendars => ("/staff/calendars", "", ""),
            Self::Messages => ("/staff/messages", "", ""),
            Self::Schedule => ("/staff/schedule", "", ""),
            Self::Team => ("/staff/team", "", ""),
        }
    }

    pub(super) fn parse(steps: &[&str]) -> Option<Self> {
        Some(match steps {
            [] => Self::Agenda,
            ["sign-in"] => Self::SignIn,
            ["board"] => Self::Board,
            ["book"] => Self::Counter,
            ["receive"] => Self::Receive,
            ["appointments", id] => Self::Appointment((*id).to_owned()),
            ["result"] => Self::ReadResult,
            ["files"] => Self::CaseFiles,
            ["files", id] => Self::CaseFile((*id).to_owned()),
            ["rulebook"] => Self::Rulebook,
            // To the browser's program they are pages like any other of the web.
            #[cfg(any(feature = "ssr", test))]
            ["interpreters"] => Self::Interpreters,
            #[cfg(any(feature = "ssr", test))]
            ["waiting"] => Self::Waiting,
            #[cfg(any(feature = "ssr", test))]
            ["calendars"] => Self::Calendars,
            #[cfg(any(feature = "ssr", test))]
            ["schedule"] => Self::Schedule,
            #[cfg(any(feature = "ssr", test))]
            ["team"] => Self::Team,
            ["messages"] => Self::Messages,
            _ => return None,
        })
    }
}
