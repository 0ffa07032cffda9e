//! Who may do what: one table, and a pure function over it.
//!
//! Every page, server function and address of the API names the actions that it
//! does; before any of them is done, [`may`] is asked. `docs/permissions.md` is
//! this table in words.

use crate::directory::CentreId;

/// What an account of the staff may do, within its centre: for another centre
/// nobody may do anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The daily work and what binds the centre, for every office.
    Coordinator,
    /// The daily work. Colleagues stand in for each other: for every office.
    Worker,
    /// Sees everything and changes nothing.
    Auditor,
}

/// On whose behalf something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Principal<'a> {
    /// Anybody.
    Visitor,
    /// Whoever has a secret link: for what it was made for alone.
    LinkHolder,
    /// Staff of a centre who are signed in.
    Staff(Role, &'a CentreId),
    /// The service itself, because a time is over, or its operator at the machine.
    Service,
}

/// Why something may not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Staff may; nobody is signed in.
    SignInNeeded,
    /// Others may.
    NotAllowed,
    /// It belongs to another centre.
    OtherCentre,
}

/// Who may do an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Allowed {
    Everyone,
    LinkHolder,
    /// Staff, auditors included.
    Readers,
    /// Staff, but no auditors.
    Staff,
    Coordinators,
    Service,
}

macro_rules! actions {
    ($($(#[doc = $words:literal])+ $action:ident: $allowed:ident,)+) => {
        /// What can be done.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Action {
            $($(#[doc = $words])+ $action,)+
        }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$action,)+];

            const fn allowed(self) -> Allowed {
                match self {
                    $(Self::$action => Allowed::$allowed,)+
                }
            }

            /// What it is, in English.
            #[must_use]
            pub fn words(self) -> &'static str {
                match self {
                    $(Self::$action => concat!($($words),+).trim(),)+
                }
            }
        }
    };
}

actions! {
    /// Read what everybody may know: pages, communes, offices.
    Read: Everyone,
    /// Answer the questions and see the result; nothing is kept.
    Screen: Everyone,
    /// Look for free times.
    FindTimes: Everyone,
    /// Book an appointment for oneself.
    Book: Everyone,
    /// Keep a free time for some minutes while one fills in the form.
    HoldTime: Everyone,
    /// Ask that the links of appointments be sent to the address that they have.
    AskForLink: Everyone,
    /// Try to sign in as staff.
    SignIn: Everyone,
    /// See the own appointment, with its calendar and code.
    SeeOwnAppointment: LinkHolder,
    /// Move the own appointment.
    MoveOwnAppointment: LinkHolder,
    /// Cancel the own appointment.
    CancelOwnAppointment: LinkHolder,
    /// Say that one would come earlier than the own appointment is, or not any more.
    WaitForEarlier: LinkHolder,
    /// See and answer the offer of an earlier time.
    AnswerOffer: LinkHolder,
    /// Make or end the address at which a calendar follows the own appointment.
    ManageOwnFeed: LinkHolder,
    /// See and answer a request to interpret.
    AnswerRequest: LinkHolder,
    /// Follow an agenda by its secret address.
    FollowFeed: LinkHolder,
    /// Keep or end the own session.
    KeepSession: Readers,
    /// See the agenda of all offices.
    SeeAgenda: Readers,
    /// Book for somebody at the counter or on the phone.
    BookForSomebody: Staff,
    /// Receive somebody now, without an appointment or before or after the time of hers.
    ReceiveNow: Staff,
    /// See an appointment, its person and its history.
    SeeAppointment: Readers,
    /// Say who arrived, was received or did not come.
    MarkAttendance: Staff,
    /// Move an appointment of anybody.
    MoveAppointment: Staff,
    /// Cancel an appointment of anybody.
    CancelAppointment: Staff,
    /// Correct the telephone number or the e-mail of an appointment's person.
    CorrectContact: Staff,
    /// Write or erase the note of staff on an appointment.
    WriteNote: Staff,
    /// Give a person a new link to her appointment; the earlier ones end.
    GiveNewLink: Staff,
    /// Erase a person from an appointment.
    EraseAppointment: Coordinators,
    /// Find people by name, telephone number or reference.
    FindPeople: Readers,
    /// Read the code of a result.
    ReadResult: Readers,
    /// Open a case file, with the person's consent.
    OpenCaseFile: Staff,
    /// Say whose file an appointment belongs to.
    LinkToCaseFile: Staff,
    /// See a case file.
    SeeCaseFile: Readers,
    /// Erase a case file.
    EraseCaseFile: Coordinators,
    /// Read the rules, their signatures and remarks.
    ReadRulebook: Readers,
    /// Write a remark beside a rule.
    RemarkOnRule: Staff,
    /// Settle a remark.
    SettleRemark: Staff,
    /// Sign a version of the rules.
    SignRulebook: Coordinators,
    /// See which messages have reached nobody.
    SeeMessages: Readers,
    /// Say that somebody was told in another way what no message told her.
    SettleMessage: Staff,
    /// See which interpreters have declined or not answered, and who else is free.
    SeeInterpreters: Readers,
    /// Assign another interpreter to an appointment.
    AssignInterpreter: Staff,
    /// Note what an interpreter has answered on the telephone.
    NoteInterpreterAnswer: Staff,
    /// Note whether an interpreter came, and for how long.
    LogInterpreter: Staff,
    /// Download what an interpreting service was asked for and did.
    ExportInterpreters: Coordinators,
    /// See who waits for an earlier time, and what was offered to whom.
    SeeWaiting: Readers,
    /// Put somebody on the waiting list or take her off it, offer her a time, answer for her.
    ManageWaiting: Staff,
    /// Make or end the address at which a calendar follows the own agenda or an interpreter's.
    ManageFeeds: Staff,
    /// See how what the service does by itself went the last time.
    SeeJobs: Coordinators,
    /// See the hours of the centre, and what was changed of them.
    SeeSchedule: Readers,
    /// Change when and where somebody receives, is away, or an office is closed.
    EditSchedule: Staff,
    /// Change what binds the whole centre: how long appointments last, or all at once.
    EditCentre: Coordinators,
    /// Put in force what the centres say about themselves.
    KeepDirectory: Service,
    /// Send messages that are due.
    SendMessages: Service,
    /// Offer times that are free to people who wait for them.
    MakeOffers: Service,
    /// Do at its time what the service does by itself.
    RunJobs: Service,
    /// Forget people whose time is over.
    ForgetPeople: Service,
    /// Make accounts of the staff, list them, set their passwords and disable them.
    ManageAccounts: Service,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Coordinator, Self::Worker, Self::Auditor];

    /// The name used in the database and in the operator's commands.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Worker => "worker",
            Self::Auditor => "auditor",
        }
    }

    /// The role of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

impl<'a> Principal<'a> {
    /// Every one, with every role in this centre.
    #[must_use]
    pub const fn all(centre: &'a CentreId) -> [Self; 6] {
        [
            Self::Visitor,
            Self::LinkHolder,
            Self::Staff(Role::Auditor, centre),
            Self::Staff(Role::Worker, centre),
            Self::Staff(Role::Coordinator, centre),
            Self::Service,
        ]
    }
}

/// Whether a principal may do an action, to something of this centre if it belongs to
/// one.
///
/// # Errors
/// Why not.
pub fn may(principal: Principal<'_>, action: Action, of: Option<&CentreId>) -> Result<(), Refusal> {
    if let (Principal::Staff(_, own), Some(of)) = (principal, of)
        && own != of
    {
        return Err(Refusal::OtherCentre);
    }
    match (action.allowed(), principal) {
        (Allowed::Everyone, _)
        | (Allowed::LinkHolder, Principal::LinkHolder)
        | (Allowed::Readers, Principal::Staff(..))
        | (Allowed::Staff, Principal::Staff(Role::Worker | Role::Coordinator, _))
        | (Allowed::Coordinators, Principal::Staff(Role::Coordinator, _))
        | (Allowed::Service, Principal::Service) => Ok(()),
        (
            Allowed::Readers | Allowed::Staff | Allowed::Coordinators,
            Principal::Visitor | Principal::LinkHolder,
        ) => Err(Refusal::SignInNeeded),
        _ => Err(Refusal::NotAllowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn centre(id: &str) -> CentreId {
        CentreId::parse(id).unwrap()
    }

    #[test]
    fn every_action_can_be_done_by_somebody_and_what_binds_the_centre_by_who_coordinates_alone() {
        let own = centre("own");
        let able = |action| -> Vec<_> {
            Principal::all(&own).into_iter().filter(|one| may(*one, action, Some(&own)).is_ok()).collect()
        };
        for action in Action::ALL {
            assert!(!able(*action).is_empty(), "{action:?}");
        }
        for action in [Action::EraseAppointment, Action::EraseCaseFile, Action::SignRulebook] {
            assert_eq!(able(action), [Principal::Staff(Role::Coordinator, &own)], "{action:?}");
        }
    }

    #[test]
    fn a_stranger_is_asked_to_sign_in_and_staff_are_not() {
        let own = centre("own");
        for action in Action::ALL {
            for principal in Principal::all(&own) {
                let stranger = matches!(principal, Principal::Visitor | Principal::LinkHolder);
                let answer = may(principal, *action, Some(&own));
                assert!(stranger || answer != Err(Refusal::SignInNeeded), "{action:?}");
            }
        }
        assert_eq!(may(Principal::Visitor, Action::SeeAgenda, None), Err(Refusal::SignInNeeded));
        assert_eq!(may(Principal::Visitor, Action::SeeOwnAppointment, None), Err(Refusal::NotAllowed));
        let worker = Principal::Staff(Role::Worker, &own);
        assert_eq!(may(worker, Action::SignRulebook, Some(&own)), Err(Refusal::NotAllowed));
    }

    #[test]
    fn nobody_reaches_into_another_centre_and_who_audits_changes_nothing() {
        let (own, other) = (centre("own"), centre("other"));
        for action in Action::ALL {
            for role in Role::ALL {
                let answer = may(Principal::Staff(role, &own), *action, Some(&other));
                assert_eq!(answer, Err(Refusal::OtherCentre), "{role:?} {action:?}");
            }
        }
        let auditor = Principal::Staff(Role::Auditor, &own);
        let may_do: Vec<_> =
            Action::ALL.iter().filter(|action| may(auditor, **action, Some(&own)).is_ok()).collect();
        let only_looks = [
            Action::Read,
            Action::Screen,
            Action::FindTimes,
            Action::Book,
            Action::HoldTime,
            Action::AskForLink,
            Action::SignIn,
            Action::KeepSession,
            Action::SeeAgenda,
            Action::SeeAppointment,
            Action::FindPeople,
            Action::ReadResult,
            Action::SeeCaseFile,
            Action::ReadRulebook,
            Action::SeeMessages,
            Action::SeeInterpreters,
            Action::SeeWaiting,
            Action::SeeSchedule,
        ];
        assert_eq!(may_do, only_looks.iter().collect::<Vec<_>>());
    }
}
