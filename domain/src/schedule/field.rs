//! The fields of the forms that change a centre, and what can be wrong with them.

use serde::{Deserialize, Serialize};

#[cfg(doc)]
use crate::directory::BookingRules;

/// A field of such a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleField {
    /// Whose hours.
    Who,
    /// Where.
    Office,
    /// On which day of the week.
    Weekday,
    /// From when.
    Start,
    /// Until when.
    End,
    /// How often.
    Rhythm,
    /// First day.
    From,
    /// Last day.
    Until,
    /// Which kind, or kinds.
    Kinds,
    /// How long.
    Minutes,
    /// How often one begins.
    Every,
    /// How soon people book.
    Earliest,
    /// How far ahead.
    Latest,
    /// What somebody, an office or a room is called.
    Name,
    /// Languages beside French.
    Languages,
    /// Who stands in.
    StandIns,
    /// Which communes.
    Communes,
    /// Who takes over, or which office does.
    Next,
    /// Street and number.
    Street,
    /// Postal code.
    PostalCode,
    /// Town.
    Town,
    /// How to get in and how to come.
    Access,
    /// Where on the map.
    Position,
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
    /// Web page.
    Website,
    /// Which service sends her.
    Provider,
    /// How many days ahead she is asked.
    LeadDays,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleWhy {
    /// It says nothing, or nothing that can be chosen.
    Missing,
    /// It is no time of day at a quarter of an hour.
    NotAQuarter,
    /// It is no date.
    NotADate,
    /// It comes before the beginning.
    BeforeBegin,
    /// It is not a number of minutes from 15 to 240, in quarters of an hour.
    NotALength,
    /// It is not a number of hours up to [`BookingRules::MOST_HOURS`].
    TooManyHours,
    /// It is not a number of days from [`BookingRules::LEAST_DAYS`] to
    /// [`BookingRules::MOST_DAYS`].
    NotDaysAhead,
    /// It is longer than anything of its kind.
    TooLong,
    /// It is no postal code from 1000 to 9999.
    NotAPostalCode,
    /// It is not two numbers, the degrees north and the degrees east.
    NotAPosition,
    /// It is no place in Belgium.
    NotInBelgium,
    /// Nobody can be called by it.
    NotAPhone,
    /// Nobody can be written to by it.
    NotAnEmail,
    /// It is no address of the web.
    NotAWebsite,
    /// It is not a number of days up to [`crate::directory::Interpreter::MOST_LEAD_DAYS`].
    TooManyLeadDays,
    /// French joins that name otherwise: *d'Ath*, *du Roeulx*.
    Joined,
    /// Nobody stands in for herself.
    Herself,
}

/// A field and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduleError {
    /// The field.
    pub field: ScheduleField,
    /// What is wrong.
    pub why: ScheduleWhy,
}

impl ScheduleField {
    /// Its name in the form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Office => "office",
            Self::Weekday => "weekday",
            Self::Start => "start",
            Self::End => "end",
            Self::Rhythm => "rhythm",
            Self::From => "from",
            Self::Until => "until",
            Self::Kinds => "kinds",
            Self::Minutes => "minutes",
            Self::Every => "every",
            Self::Earliest => "earliest",
            Self::Latest => "latest",
            Self::Name => "name",
            Self::Languages => "languages",
            Self::StandIns => "stand_ins",
            Self::Communes => "communes",
            Self::Next => "next",
            Self::Street => "street",
            Self::PostalCode => "postal_code",
            Self::Town => "town",
            Self::Access => "access",
            Self::Position => "position",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Website => "website",
            Self::Provider => "provider",
            Self::LeadDays => "lead_days",
        }
    }
}
