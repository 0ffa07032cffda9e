//! From what somebody typed to a booking that can be recorded: one reading for
//! browser, form without scripts, counter and API.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Field, FieldError, FieldWhy, SlotQuery};
use crate::directory::{AppointmentKind, OfficeId, WorkerId};
use crate::language::Language;
use crate::people::{CaseFileId, Email, NotAName, Person, PersonName, ReachedBy, ReadPhone};
use crate::place::Ins;
use crate::tidy::{one_line, plain_line};

/// The fields as they were typed; absent and empty mean the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BookingDraft {
    /// INS code.
    pub commune: String,
    /// Code of an [`AppointmentKind`].
    pub kind: String,
    /// RFC 3339, as in a slot's `start`.
    pub start: String,
    /// Id of the worker; whoever can, where empty.
    pub worker: String,
    /// Id of the office; that of the commune, where empty.
    pub office: String,
    /// The language in which the person reads.
    pub language: String,
    /// What that is, in her words, where it is [`Language::Other`].
    pub other_language: String,
    /// The language for which an interpreter is wanted; none where empty.
    pub interpreter_language: String,
    /// Optional.
    pub given_name: String,
    /// Required.
    pub family_name: String,
    /// Optional, four digits.
    pub birth_year: String,
    /// One of telephone and e-mail is required at the public channel.
    pub phone: String,
    /// One of telephone and e-mail is required at the public channel.
    pub email: String,
    /// `true`, `on`, `yes` or `1` where the person agreed.
    pub consent: String,
}

/// Through which channel a question or a booking comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The person herself, on the web.
    Public,
    /// Staff, for someone on the telephone or at the counter, who may have
    /// neither telephone nor e-mail.
    Counter,
}

/// A booking that can be recorded if its slot is still free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingRequest {
    /// Where the person lives.
    pub commune: Ins,
    /// What for.
    pub kind: AppointmentKind,
    /// Begin.
    pub start: DateTime<Utc>,
    /// Only this worker.
    pub worker: Option<WorkerId>,
    /// Another office than that of the commune.
    pub office: Option<OfficeId>,
    /// The language in which the person reads.
    pub language: Language,
    /// What that is, in her words, where it is [`Language::Other`].
    pub other_language: Option<PersonName>,
    /// The language for which an interpreter is wanted.
    pub interpreter_language: Option<Language>,
    /// Who comes.
    pub person: Person,
    /// Her file: staff alone name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_file: Option<CaseFileId>,
}

impl BookingRequest {
    /// The search over the day of `start` that finds the slot it asks for.
    #[must_use]
    pub fn query(&self, channel: Channel) -> SlotQuery {
        SlotQuery {
            commune: self.commune,
            kind: self.kind,
            from: crate::calendar::brussels_date(self.start),
            days: 1,
            half_day: None,
            office: self.office.clone(),
            worker: self.worker.clone(),
            language: self.interpreter_language,
            channel,
        }
    }
}

/// What a draft is read by.
#[derive(Debug, Clone, Copy)]
pub struct DraftRules {
    /// The day it is in Brussels.
    pub today: NaiveDate,
    /// Where the draft came in.
    pub channel: Channel,
    /// Knows telephone numbers.
    pub read_phone: ReadPhone,
}

impl BookingDraft {
    /// A draft of what `text` gives for each field.
    pub fn of(mut text: impl FnMut(Field) -> String) -> Self {
        Self {
            commune: text(Field::Commune),
            kind: text(Field::Kind),
            start: text(Field::Start),
            worker: text(Field::Worker),
            office: text(Field::Office),
            language: text(Field::Language),
            other_language: text(Field::OtherLanguage),
            interpreter_language: text(Field::InterpreterLanguage),
            given_name: text(Field::GivenName),
            family_name: text(Field::FamilyName),
            birth_year: text(Field::BirthYear),
            phone: text(Field::Phone),
            email: text(Field::Email),
            consent: text(Field::Consent),
        }
    }

    /// Reads all fields; on refusal every field that is wrong is named, in the
    /// order of the form.
    pub fn parse(&self, rules: DraftRules) -> Result<BookingRequest, Vec<FieldError>> {
        whole(|reader| self.read(rules, reader))
    }

    /// Reads the draft of somebody who is received now; see [`BookingDraft::parse`]. It
    /// begins with the world's time, whenever it is sent: repeated, it is the same wish.
    pub fn parse_now(&self, rules: DraftRules) -> Result<BookingRequest, Vec<FieldError>> {
        Self { start: DateTime::<Utc>::UNIX_EPOCH.to_rfc3339(), ..self.clone() }.parse(rules)
    }

    /// Reads only who it is and whether she agreed; see [`BookingDraft::parse`].
    pub fn parse_person(&self, rules: DraftRules) -> Result<Person, Vec<FieldError>> {
        whole(|reader| self.read_person(rules, reader))
    }

    /// Reads only how she is reached; see [`BookingDraft::parse`].
    pub fn parse_reached_by(&self, rules: DraftRules) -> Result<ReachedBy, Vec<FieldError>> {
        whole(|reader| Some(self.read_reached_by(rules, reader)))
    }

    fn read(&self, rules: DraftRules, reader: &mut Reader<'_>) -> Option<BookingRequest> {
        use Field as F;
        let commune =
            reader.required(F::Commune, &self.commune, |text| Ins::parse(text).or(Err(FieldWhy::NotAChoice)));
        let kind = reader.required(F::Kind, &self.kind, |text| {
            AppointmentKind::from_code(text).ok_or(FieldWhy::NotAChoice)
        });
        let start = reader.required(F::Start, &self.start, |text| {
            DateTime::parse_from_rfc3339(text).map(|start| start.to_utc()).or(Err(FieldWhy::Unreadable))
        });
        let worker = reader
            .optional(F::Worker, &self.worker, |text| WorkerId::parse(text).or(Err(FieldWhy::NotAChoice)));
        let office = reader
            .optional(F::Office, &self.office, |text| OfficeId::parse(text).or(Err(FieldWhy::NotAChoice)));
        let language = reader.required(F::Language, &self.language, |text| {
            Language::from_code(text).ok_or(FieldWhy::NotAChoice)
        });
        // Of a language in the list, no other name is needed.
        let other_language = match language {
            Some(Language::Other) => reader.required(F::OtherLanguage, &self.other_language, name),
            _ => None,
        };
        let interpreter_language =
            reader.optional(F::InterpreterLanguage, &self.interpreter_language, |text| {
                Language::from_code(text)
                    .filter(|language| language.needs_interpreter())
                    .ok_or(FieldWhy::NotAChoice)
            });
        let person = self.read_person(rules, reader);
        Some(BookingRequest {
            commune: commune?,
            kind: kind?,
            start: start?,
            worker,
            office,
            language: language?,
            other_language,
            interpreter_language,
            person: person?,
            case_file: None,
        })
    }

    fn read_person(&self, rules: DraftRules, reader: &mut Reader<'_>) -> Option<Person> {
        use Field as F;
        let given_name = reader.optional(F::GivenName, &self.given_name, name);
        let family_name = reader.required(F::FamilyName, &self.family_name, name);
        let birth_year =
            reader.optional(F::BirthYear, &self.birth_year, |text| birth_year(text, rules.today));
        let ReachedBy { phone, email } = self.read_reached_by(rules, reader);
        if !matches!(self.consent.trim(), "true" | "on" | "yes" | "1") {
            reader.refuse(F::Consent, FieldWhy::ConsentNeeded);
        }
        Some(Person { given_name, family_name: family_name?, birth_year, phone, email })
    }

    fn read_reached_by(&self, rules: DraftRules, reader: &mut Reader<'_>) -> ReachedBy {
        use Field as F;
        let DraftRules { channel, read_phone, .. } = rules;
        let phone = reader.optional(F::Phone, &self.phone, |text| read_phone(text).map_err(FieldWhy::Phone));
        let email =
            reader.optional(F::Email, &self.email, |text| Email::parse(text).or(Err(FieldWhy::Unreadable)));
        if channel == Channel::Public && is_blank(&self.phone) && is_blank(&self.email) {
            reader.refuse(F::Phone, FieldWhy::PhoneOrEmailNeeded);
        }
        ReachedBy { phone, email }
    }
}

/// What was read, if nothing is wrong with any field.
fn whole<T>(read: impl FnOnce(&mut Reader<'_>) -> Option<T>) -> Result<T, Vec<FieldError>> {
    let mut errors = Vec::new();
    let read = read(&mut Reader(&mut errors));
    errors.sort_by_key(|error| error.field);
    match read {
        Some(read) if errors.is_empty() => Ok(read),
        _ => Err(errors),
    }
}

/// Reads fields one by one and remembers what is wrong.
struct Reader<'a>(&'a mut Vec<FieldError>);

impl Reader<'_> {
    fn refuse(&mut self, field: Field, why: FieldWhy) {
        self.0.push(FieldError { field, why });
    }

    fn required<T>(
        &mut self,
        field: Field,
        text: &str,
        read: impl FnOnce(&str) -> Result<T, FieldWhy>,
    ) -> Option<T> {
        if is_blank(text) {
            self.refuse(field, FieldWhy::Missing);
            return None;
        }
        self.optional(field, text, read)
    }

    fn optional<T>(
        &mut self,
        field: Field,
        text: &str,
        read: impl FnOnce(&str) -> Result<T, FieldWhy>,
    ) -> Option<T> {
        if is_blank(text) {
            return None;
        }
        read(text.trim()).map_err(|why| self.refuse(field, why)).ok()
    }
}

/// Whether nothing that one can see was typed.
fn is_blank(text: &str) -> bool {
    one_line(text).is_empty()
}

fn name(text: &str) -> Result<PersonName, FieldWhy> {
    PersonName::parse(text).map_err(|fault| match fault {
        NotAName::Empty => FieldWhy::Missing,
        NotAName::TooLong => FieldWhy::TooLong,
        NotAName::NoLetter => FieldWhy::Unreadable,
    })
}

/// Nobody older than 120 comes, and nobody who is not yet born.
fn birth_year(text: &str, today: NaiveDate) -> Result<u16, FieldWhy> {
    let year: i32 = plain_line(text).parse().or(Err(FieldWhy::Unreadable))?;
    if (today.year() - 120..=today.year()).contains(&year) {
        u16::try_from(year).or(Err(FieldWhy::OutOfRange))
    } else {
        Err(FieldWhy::OutOfRange)
    }
}
