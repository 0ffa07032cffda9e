//! The answers of the second step, read.

use chrono::NaiveDate;
use domain::{
    booking::{BookingDraft, BookingRequest, DraftRules, Field, FieldError, FieldWhy},
    calendar::HalfDay,
    directory::{AppointmentKind, OfficeId},
    language::Language,
    place::Ins,
};

use crate::{form::FormPost, slots::words};

/// What for, in which language, when and where.
pub struct Preferences {
    pub kind: AppointmentKind,
    pub interpreter: Option<Language>,
    pub half_day: Option<HalfDay>,
    pub office: Option<OfficeId>,
    pub from: Option<NaiveDate>,
}

impl Preferences {
    /// # Errors
    /// The first answer that is missing or none of those offered.
    pub fn read(form: &FormPost) -> Result<Self, FieldError> {
        let wrong = |field, why| FieldError { field, why };
        let kind = match form.text("kind") {
            "" => AppointmentKind::FirstReception,
            code => AppointmentKind::from_code(code).ok_or(wrong(Field::Kind, FieldWhy::NotAChoice))?,
        };
        let language =
            Language::from_code(form.text("language")).ok_or(wrong(Field::Language, FieldWhy::Missing))?;
        if language == Language::Other && domain::plain_line(form.text("other_language")).is_empty() {
            return Err(wrong(Field::OtherLanguage, FieldWhy::Missing));
        }
        Ok(Self {
            kind,
            interpreter: Some(language)
                .filter(|language| form.text("interpreter") == "yes" && language.needs_interpreter()),
            half_day: HalfDay::from_code(form.text("half_day")),
            office: OfficeId::parse(form.text("office")).ok(),
            from: form.text("from").parse().ok(),
        })
    }

    /// The whole booking, once name and contact are there.
    ///
    /// # Errors
    /// Every field that is wrong.
    pub fn request(
        &self,
        commune: Ins,
        form: &FormPost,
        rules: DraftRules,
    ) -> Result<BookingRequest, Vec<FieldError>> {
        let (start, worker) = words::slot_parts(form.text("slot"));
        let draft = BookingDraft::of(|field| match field {
            Field::Commune => commune.to_string(),
            Field::Kind => self.kind.code().to_owned(),
            Field::Start => start.to_owned(),
            Field::Worker => worker.to_owned(),
            Field::InterpreterLanguage => self.interpreter.map_or("", Language::code).to_owned(),
            typed => form.text(typed.name()).to_owned(),
        });
        draft.parse(rules)
    }
}
