//! Facts as JSON has them: `{"nationalities": ["SY"], "birth_date": "1990"}`.
//! Read first, judged after, so that every wrong field is named at once.

use std::fmt;

use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fact::{AnswerForm, FactName};
use super::facts::{FactRefused, Facts};

/// One fact's value in JSON: `null`, a boolean, a text or a list of texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawValue(Vec<String>);

/// An object of facts, in the order given, not yet judged.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawFacts(Vec<(String, RawValue)>);

/// Why a field of the object is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactProblem {
    /// No fact has this name; [`FactName::WORDS`] are those that exist.
    UnknownName {
        /// The field as sent.
        field: String,
    },
    /// The object says the same fact twice.
    Twice {
        /// The fact.
        name: FactName,
    },
    /// The fact does not take this value.
    Refused {
        /// The fact.
        name: FactName,
        /// Why.
        why: FactRefused,
    },
}

impl RawFacts {
    /// Judges every field.
    ///
    /// # Errors
    /// All fields that are refused, in the order given.
    pub fn read(&self) -> Result<Facts, Vec<FactProblem>> {
        let mut facts = Facts::new();
        let mut problems = Vec::new();
        for (place, (field, value)) in self.0.iter().enumerate() {
            let Some(name) = FactName::parse(field) else {
                problems.push(FactProblem::UnknownName { field: field.clone() });
                continue;
            };
            if self.0.iter().take(place).any(|(earlier, _)| earlier == field) {
                problems.push(FactProblem::Twice { name });
                continue;
            }
            let words: Vec<&str> = value.0.iter().map(String::as_str).collect();
            if let Err(why) = facts.set(name, &words) {
                problems.push(FactProblem::Refused { name, why });
            }
        }
        if problems.is_empty() { Ok(facts) } else { Err(problems) }
    }
}

impl<'de> Deserialize<'de> for RawFacts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = RawFacts;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object of facts")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawFacts, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(RawFacts(fields))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Value;
        impl<'de> Visitor<'de> for Value {
            type Value = RawValue;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text, a boolean, null or a list of texts")
            }
            fn visit_unit<E: de::Error>(self) -> Result<RawValue, E> {
                Ok(RawValue(Vec::new()))
            }
            fn visit_bool<E: de::Error>(self, value: bool) -> Result<RawValue, E> {
                Ok(RawValue(vec![if value { "yes" } else { "no" }.to_owned()]))
            }
            fn visit_str<E: de::Error>(self, value: &str) -> Result<RawValue, E> {
                Ok(RawValue(vec![value.to_owned()]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<RawValue, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(RawValue(values))
            }
        }
        deserializer.deserialize_any(Value)
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let answered = self.answered();
        let mut map = serializer.serialize_map(None)?;
        for name in answered.iter() {
            let values = self.values(name);
            match (name.form(), values.as_slice()) {
                (AnswerForm::YesNo, [word]) if word == "yes" => map.serialize_entry(&name, &true)?,
                (AnswerForm::YesNo, [word]) if word == "no" => map.serialize_entry(&name, &false)?,
                (AnswerForm::Nationalities, codes) if codes != ["unsure"] => {
                    map.serialize_entry(&name, codes)?;
                }
                (_, [word]) => map.serialize_entry(&name, word)?,
                (_, words) => map.serialize_entry(&name, words)?,
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawFacts::deserialize(deserializer)?;
        raw.read().map_err(|problems| match problems.first() {
            Some(FactProblem::UnknownName { field }) => de::Error::unknown_field(field, FactName::WORDS),
            Some(FactProblem::Twice { name }) => de::Error::duplicate_field(name.as_str()),
            Some(FactProblem::Refused { name, why }) => {
                de::Error::custom(format_args!("{}: {}", name.as_str(), why.as_str()))
            }
            None => de::Error::custom("facts"),
        })
    }
}
