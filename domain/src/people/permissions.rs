//! Who may do what: one table, and a pure function over it.
//!
//! Every page, server function and address of the API names the actions that it
//! does; before any of them is done, [`may`] is asked. `docs/permissions.md` is
//! this table in words.

/// What an account of the staff may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The daily work and what binds the centre, for every office.
    Coordinator,
    /// The daily work. Colleagues stand in for each other: for every office.
    Worker,
}

/// On whose behalf something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Principal {
    /// Anybody.
    Visitor,
    /// Whoever has the secret link of an appointment: for that one alone.
    LinkHolder,
    /// Staff who are signed in.
    Staff(Role),
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
}

/// Who may do an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Allowed {
    Everyone,
    LinkHolder,
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
    /// Try to sign in as staff.
    SignIn: Everyone,
    /// See the own appointment, with its calendar and code.
    SeeOwnAppointment: LinkHolder,
    /// Move the own appointment.
    MoveOwnAppointment: LinkHolder,
    /// Cancel the own appointment.
    CancelOwnAppointment: LinkHolder,
    /// Keep or end the own session.
    KeepSession: Staff,
    /// See the agenda of all offices.
    SeeAgenda: Staff,
    /// Book for somebody at the counter or on the phone.
    BookForSomebody: Staff,
    /// See an appointment, its person and its history.
    SeeAppointment: Staff,
    /// Say who arrived, was received or did not come.
    MarkAttendance: Staff,
    /// Move an appointment of anybody.
    MoveAppointment: Staff,
    /// Cancel an appointment of anybody.
    CancelAppointment: Staff,
    /// Erase a person from an appointment.
    EraseAppointment: Coordinators,
    /// Find people by name, telephone number or reference.
    FindPeople: Staff,
    /// Read the code of a result.
    ReadResult: Staff,
    /// Open a case file, with the person's consent.
    OpenCaseFile: Staff,
    /// See a case file.
    SeeCaseFile: Staff,
    /// Erase a case file.
    EraseCaseFile: Coordinators,
    /// Read the rules, their signatures and remarks.
    ReadRulebook: Staff,
    /// Write a remark beside a rule.
    RemarkOnRule: Staff,
    /// Settle a remark.
    SettleRemark: Staff,
    /// Sign a version of the rules.
    SignRulebook: Coordinators,
    /// Forget people whose time is over.
    ForgetPeople: Service,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 2] = [Self::Coordinator, Self::Worker];

    /// The name used in the database and in the operator's commands.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Worker => "worker",
        }
    }

    /// The role of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

impl Principal {
    /// Every one, with every role.
    pub const ALL: [Self; 5] = [
        Self::Visitor,
        Self::LinkHolder,
        Self::Staff(Role::Worker),
        Self::Staff(Role::Coordinator),
        Self::Service,
    ];
}

/// Whether a principal may do an action.
///
/// # Errors
/// Why not.
pub const fn may(principal: Principal, action: Action) -> Result<(), Refusal> {
    match (action.allowed(), principal) {
        (Allowed::Everyone, _)
        | (Allowed::LinkHolder, Principal::LinkHolder)
        | (Allowed::Staff, Principal::Staff(_))
        | (Allowed::Coordinators, Principal::Staff(Role::Coordinator))
        | (Allowed::Service, Principal::Service) => Ok(()),
        (Allowed::Staff | Allowed::Coordinators, Principal::Visitor | Principal::LinkHolder) => {
            Err(Refusal::SignInNeeded)
        }
        _ => Err(Refusal::NotAllowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_can_be_done_by_somebody_and_what_binds_the_centre_by_who_coordinates_alone() {
        for action in Action::ALL {
            assert!(
                Principal::ALL.into_iter().any(|principal| may(principal, *action).is_ok()),
                "{action:?}"
            );
        }
        for action in [Action::EraseAppointment, Action::EraseCaseFile, Action::SignRulebook] {
            let able: Vec<_> =
                Principal::ALL.into_iter().filter(|principal| may(*principal, action).is_ok()).collect();
            assert_eq!(able, [Principal::Staff(Role::Coordinator)], "{action:?}");
        }
    }

    #[test]
    fn a_stranger_is_asked_to_sign_in_and_staff_are_not() {
        for action in Action::ALL {
            for principal in Principal::ALL {
                let stranger = matches!(principal, Principal::Visitor | Principal::LinkHolder);
                assert!(stranger || may(principal, *action) != Err(Refusal::SignInNeeded), "{action:?}");
            }
        }
        assert_eq!(may(Principal::Visitor, Action::SeeAgenda), Err(Refusal::SignInNeeded));
        assert_eq!(may(Principal::Visitor, Action::SeeOwnAppointment), Err(Refusal::NotAllowed));
        assert_eq!(may(Principal::Staff(Role::Worker), Action::SignRulebook), Err(Refusal::NotAllowed));
    }
}
