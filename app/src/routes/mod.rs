//! The map of addresses: every page of the site, what its address looks like, and
//! what an address means. Nothing else puts an address together or takes one
//! apart.

#[cfg(feature = "ssr")]
mod functions;
mod info;
mod staff;

use std::fmt;

use domain::people::Action;
use locales::Lang;

#[cfg(feature = "ssr")]
pub use self::functions::{ASKED_IN_PASSING, FUNCTIONS};
pub use self::{info::InfoPage, staff::StaffPage};

/// A page, without its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    Home,
    /// The questions and the verdict.
    Screening,
    /// A page to read.
    Info(InfoPage),
    /// Booking.
    Appointment,
    /// A person's own appointment, by the secret of its link.
    Mine(String),
    MoveMine(String),
    CancelMine(String),
    Staff(StaffPage),
}

/// What stands beside the pages: it answers with a file, or with a page to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// Ends a session; posted to.
    SignOut,
    /// The dates of a plan, as a calendar; posted to, with the answers.
    PlanCalendar,
    /// An appointment as a calendar, by the secret of its link.
    AppointmentCalendar(String),
    /// The link of an appointment as a QR code.
    AppointmentCode(String),
    /// The rulebook as a picture.
    RulebookGraph,
    /// Somebody's agenda as a calendar follows it, by the secret of its address.
    #[cfg(any(feature = "ssr", test))]
    Feed(String),
    /// What an interpreting service was asked for and did, as a table.
    #[cfg(any(feature = "ssr", test))]
    InterpretedHours,
}

/// Where the console begins, as the server's router reads it.
#[cfg(feature = "ssr")]
pub const STAFF: &str = "/{lang}/staff";

/// What the addresses of the console's server functions begin with.
#[cfg(feature = "ssr")]
pub const STAFF_FUNCTIONS: &str = "/api/staff/";

impl Endpoint {
    /// Its address in `lang`.
    #[must_use]
    pub fn at(&self, lang: Lang) -> String {
        ["/", lang.code(), &self.path()].concat()
    }

    /// Its address as the server's router reads it.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn pattern(&self) -> String {
        ["/{lang}", &self.path()].concat()
    }

    /// What is done there.
    #[must_use]
    pub const fn actions(&self) -> &'static [Action] {
        match self {
            Self::SignOut => &[Action::KeepSession],
            Self::PlanCalendar => &[Action::Screen],
            Self::AppointmentCalendar(_) | Self::AppointmentCode(_) => &[Action::SeeOwnAppointment],
            Self::RulebookGraph => &[Action::ReadRulebook],
            #[cfg(any(feature = "ssr", test))]
            Self::Feed(_) => &[Action::FollowFeed],
            #[cfg(any(feature = "ssr", test))]
            Self::InterpretedHours => &[Action::ExportInterpreters],
        }
    }

    fn path(&self) -> String {
        let (page, name) = match self {
            Self::SignOut => (Page::Staff(StaffPage::Agenda), "/sign-out"),
            Self::PlanCalendar => (Page::Screening, "/calendar.ics"),
            Self::AppointmentCalendar(token) => (Page::Mine(token.clone()), "/calendar.ics"),
            Self::AppointmentCode(token) => (Page::Mine(token.clone()), "/qr.svg"),
            Self::RulebookGraph => (Page::Staff(StaffPage::Rulebook), "/graph.svg"),
            #[cfg(any(feature = "ssr", test))]
            Self::Feed(secret) => return ["/feed/", secret, "/calendar.ics"].concat(),
            #[cfg(any(feature = "ssr", test))]
            Self::InterpretedHours => (Page::Staff(StaffPage::Interpreters), "/hours.csv"),
        };
        [&page.path(), name].concat()
    }
}

/// A page in a language: what stands in an address before its query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub lang: Lang,
    pub page: Page,
}

/// What stands for the secret of a link in the patterns of addresses.
#[cfg(any(feature = "ssr", test))]
pub const TOKEN: &str = "{token}";

/// What stands for an id in the patterns of addresses.
#[cfg(any(feature = "ssr", test))]
const ID: &str = "{id}";

impl Page {
    /// The address of every page, as the server's router reads it.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn patterns() -> Vec<String> {
        Self::all().iter().map(Self::pattern).collect()
    }

    /// Every page, with what stands for its id or its secret.
    #[cfg(any(feature = "ssr", test))]
    #[must_use]
    pub fn all() -> Vec<Self> {
        let (token, id) = (|| TOKEN.to_owned(), || ID.to_owned());
        let staff = [
            StaffPage::SignIn,
            StaffPage::Agenda,
            StaffPage::Board,
            StaffPage::Counter,
            StaffPage::Receive,
            StaffPage::Appointment(id()),
            StaffPage::ReadResult,
            StaffPage::CaseFiles,
            StaffPage::CaseFile(id()),
            StaffPage::Rulebook,
            StaffPage::Interpreters,
            StaffPage::Waiting,
            StaffPage::Calendars,
            StaffPage::Messages,
            StaffPage::Schedule,
            StaffPage::Team,
        ];
        let public = [
            Self::Home,
            Self::Screening,
            Self::Appointment,
            Self::Mine(token()),
            Self::MoveMine(token()),
            Self::CancelMine(token()),
        ];
        let info = [
            InfoPage::ForWhom,
            InfoPage::Path,
            InfoPage::Offices,
            InfoPage::Map,
            InfoPage::Office("{centre}".to_owned(), id()),
            InfoPage::Contact,
            InfoPage::CommuneContact("{ins}".to_owned()),
            InfoPage::MyAppointment,
            InfoPage::LinkSent,
            InfoPage::Interpret(token()),
            InfoPage::Earlier(token()),
            InfoPage::Offer(token()),
            InfoPage::About,
            InfoPage::Partners,
            InfoPage::Embed,
            InfoPage::Kiosk,
        ];
        public.into_iter().chain(info.map(Self::Info)).chain(staff.map(Self::Staff)).collect()
    }

    /// Its address as the server's router reads it.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn pattern(&self) -> String {
        ["/{lang}", &self.path()].concat()
    }

    /// What follows the language: empty, or a slash and more.
    #[must_use]
    pub fn path(&self) -> String {
        let (before, id, after) = match self {
            Self::Info(page) => return page.path(),
            Self::Home => ("", "", ""),
            Self::Screening => ("/screening", "", ""),
            Self::Appointment => ("/appointment", "", ""),
            Self::Mine(token) => ("/my/", token.as_str(), ""),
            Self::MoveMine(token) => ("/my/", token.as_str(), "/move"),
            Self::CancelMine(token) => ("/my/", token.as_str(), "/cancel"),
            Self::Staff(page) => page.parts(),
        };
        [before, id, after].concat()
    }

    /// The address of this page in `lang`.
    #[must_use]
    pub fn at(&self, lang: Lang) -> String {
        ["/", lang.code(), &self.path()].concat()
    }

    #[must_use]
    pub const fn is_staff(&self) -> bool {
        matches!(self, Self::Staff(_))
    }

    /// Whether it is loaded after the first part of the program.
    #[must_use]
    pub const fn is_lazy(&self) -> bool {
        !matches!(self, Self::Home | Self::Screening)
    }

    /// What is done there, when it is asked for or a form is posted to it.
    #[must_use]
    pub const fn actions(&self) -> &'static [Action] {
        match self {
            #[cfg(any(feature = "ssr", test))]
            Self::Info(InfoPage::Interpret(_)) => &[Action::AnswerRequest],
            #[cfg(any(feature = "ssr", test))]
            Self::Info(InfoPage::Earlier(_)) => {
                &[Action::SeeOwnAppointment, Action::WaitForEarlier, Action::ManageOwnFeed]
            }
            #[cfg(any(feature = "ssr", test))]
            Self::Info(InfoPage::Offer(_)) => &[Action::AnswerOffer],
            Self::Info(InfoPage::MyAppointment) => &[Action::Read, Action::AskForLink],
            Self::Home | Self::Info(_) => &[Action::Read],
            Self::Screening => &[Action::Screen],
            Self::Appointment => &[Action::FindTimes, Action::Book],
            Self::Mine(_) => &[Action::SeeOwnAppointment],
            Self::MoveMine(_) => &[Action::SeeOwnAppointment, Action::MoveOwnAppointment],
            Self::CancelMine(_) => &[Action::SeeOwnAppointment, Action::CancelOwnAppointment],
            Self::Staff(page) => page.actions(),
        }
    }

    /// Whether it is the same for everyone who has its address, so that search engines
    /// may tell of it.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub const fn is_indexed(&self) -> bool {
        match self {
            Self::Home | Self::Screening | Self::Appointment => true,
            Self::Info(page) => page.is_indexed(),
            _ => false,
        }
    }

    /// Whether a program takes it over.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub const fn wakes(&self) -> bool {
        match self {
            Self::Info(_) => false,
            Self::Staff(page) => page.wakes(),
            _ => true,
        }
    }

    /// Whether its address holds a secret: it is never indexed, stored or told.
    #[must_use]
    pub const fn is_secret(&self) -> bool {
        match self {
            Self::Mine(_) | Self::MoveMine(_) | Self::CancelMine(_) => true,
            #[cfg(any(feature = "ssr", test))]
            Self::Info(InfoPage::Interpret(_) | InfoPage::Earlier(_) | InfoPage::Offer(_)) => true,
            _ => false,
        }
    }

    fn parse(steps: &[&str]) -> Option<Self> {
        Some(match steps {
            [] => Self::Home,
            ["screening"] => Self::Screening,
            ["appointment"] => Self::Appointment,
            ["my", token] => Self::Mine((*token).to_owned()),
            ["my", token, "move"] => Self::MoveMine((*token).to_owned()),
            ["my", token, "cancel"] => Self::CancelMine((*token).to_owned()),
            ["staff", steps @ ..] => Self::Staff(StaffPage::parse(steps)?),
            // To the browser's program these are pages like any other of the web.
            #[cfg(any(feature = "ssr", test))]
            steps => Self::Info(InfoPage::parse(steps)?),
            #[cfg(not(any(feature = "ssr", test)))]
            _ => return None,
        })
    }
}

impl Address {
    /// What a path means; `None` where no page has it.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let mut steps = path.strip_prefix('/')?.split('/');
        let lang = Lang::from_code(steps.next()?)?;
        let steps: Vec<&str> = steps.collect();
        if steps.contains(&"") {
            return None;
        }
        Some(Self { lang, page: Page::parse(&steps)? })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.page.at(self.lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_every_page_means_that_page() {
        for lang in Lang::ALL {
            for page in Page::all() {
                let address = Address { lang, page };
                assert_eq!(Address::parse(&address.to_string()), Some(address));
            }
        }
    }

    #[test]
    #[cfg(feature = "ssr")]
    fn the_server_routes_every_page_once() {
        let patterns = Page::patterns();

        let distinct: std::collections::BTreeSet<_> = patterns.iter().collect();
        assert_eq!(distinct.len(), Page::all().len());
        assert!(patterns.contains(&"/{lang}/my/{token}/move".to_owned()));
        assert!(patterns.contains(&"/{lang}".to_owned()));
        assert_eq!(Page::Staff(StaffPage::Agenda).pattern(), STAFF);
        assert!(Endpoint::SignOut.pattern().starts_with(STAFF));
    }

    #[test]
    fn what_no_page_has_means_nothing() {
        for path in [
            "",
            "/",
            "fr",
            "/xx",
            "/xx/screening",
            "/fr/",
            "/fr//screening",
            "/fr/screening/",
            "/fr/my/",
            "/fr/my/a/erase",
            "/fr/staff/appointments",
            "/fr/staff/files/a/b",
            "/fr/Staff",
            "/fr/appointment/x",
        ] {
            assert_eq!(Address::parse(path), None, "{path}");
        }
    }
}
