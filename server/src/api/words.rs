//! The domain's closed lists as they travel: each with the schema that lists
//! its words, taken from the list itself.

use chrono::NaiveDate;
use domain::{
    booking::{NoneBecause, State},
    calendar::HalfDay,
    directory::AppointmentKind,
    eligibility::{Certainty, DeadlineKind, Document, FactName, RuleId, Status},
    language::Language,
};
use serde::Serialize;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{KnownFormat, ObjectBuilder, RefOr, Schema, SchemaFormat, Type},
};

/// The word that serde gives a value.
#[must_use]
pub fn serde_word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

macro_rules! words {
    ($($(#[$meaning:meta])* $name:ident of $domain:ty, $all:expr;)*) => {$(
        $(#[$meaning])*
        #[derive(Clone, Copy, Debug, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub $domain);

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let words = $all.iter().map(serde_word);
                ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).into()
            }
        }

        impl ToSchema for $name {}
    )*};
}

const STATES: [State; 5] = [State::Booked, State::Arrived, State::Done, State::NoShow, State::Cancelled];

words! {
    /// What an appointment is for.
    Kind of AppointmentKind, AppointmentKind::ALL;
    /// Morning or afternoon.
    Half of HalfDay, HalfDay::ALL;
    /// A language.
    Tongue of Language, Language::ALL;
    /// Where an appointment stands.
    Standing of State, STATES;
    /// Why no slot was found.
    WhyNone of NoneBecause, NoneBecause::ALL;
    /// What the rulebook says of a person.
    StatusWord of Status, Status::ALL;
    /// How sure a verdict is.
    CertaintyWord of Certainty, Certainty::ALL;
    /// A rule.
    RuleWord of RuleId, RuleId::ALL;
    /// The name of a fact.
    FactWord of FactName, FactName::ALL;
    /// A paper to bring.
    PaperWord of Document, Document::ALL;
    /// What is due on a date.
    DeadlineWord of DeadlineKind, DeadlineKind::ALL;
}

/// A date, `2026-11-23`.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(transparent)]
pub struct DateView(pub NaiveDate);

impl PartialSchema for DateView {
    fn schema() -> RefOr<Schema> {
        let format = SchemaFormat::KnownFormat(KnownFormat::Date);
        ObjectBuilder::new().schema_type(Type::String).format(Some(format)).into()
    }
}

impl ToSchema for DateView {}

/// An instant: RFC 3339 with Brussels' offset.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct MomentView(pub domain::calendar::Moment);

impl PartialSchema for MomentView {
    fn schema() -> RefOr<Schema> {
        let format = SchemaFormat::KnownFormat(KnownFormat::DateTime);
        ObjectBuilder::new().schema_type(Type::String).format(Some(format)).into()
    }
}

impl ToSchema for MomentView {}
