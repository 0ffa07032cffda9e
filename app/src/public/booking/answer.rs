//! From a posted form to the next step: the one way through the booking, with
//! and without scripts.

use chrono::NaiveDate;
use domain::{
    booking::{
        Actor, AppointmentKind, BookingDraft, BookingRequest, Door, Field, FieldError, FieldWhy, Language,
        Slot, SlotQuery,
    },
    calendar::HalfDay,
    directory::{Ins, OfficeId, WorkerId},
};
use http::StatusCode;
use locales::{Lang, Texts};
use store::{BookAnswer, IdempotencyKey, StoreError};

use super::{
    carried::{self, Goal},
    search,
    settle::{Commune, settle},
    shown,
    state::{BookingView, Chosen, Step, Times, Wrong},
    words,
};
use crate::{context::Service, form::FormPost};

/// Where a form leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    Show(StatusCode, BookingView),
    /// The appointment stands; the address of its page.
    Booked(String),
}

/// The next step after a form. Trouble with the database shows the wishes
/// again, with every answer kept.
pub async fn next(service: &Service, lang: Lang, posted: &FormPost) -> Next {
    let texts = Texts::of(lang);
    let (mut form, goal) = carried::read(posted);
    let from_elsewhere = posted.text("go").is_empty() && form.text("commune").is_empty();
    if goal == Goal::Commune || from_elsewhere {
        return show(StatusCode::OK, form, Step::default());
    }
    let (commune, name) = match settle(service, texts, posted, &mut form) {
        Commune::Here(ins, name) => (ins, name),
        Commune::Open(status, step, error) => {
            return refuse(texts, status, form, step, error.as_slice());
        }
    };
    let booker = Booker { service, texts, lang, commune, name };
    match booker.go(goal, form.clone()).await {
        Ok(next) => next,
        Err(error) => {
            tracing::error!(%error, "booking");
            let view = BookingView {
                trouble: Some(texts.errors_server_text().to_owned()),
                form,
                step: Step::Wishes(booker.name),
                wrong: Vec::new(),
            };
            Next::Show(StatusCode::SERVICE_UNAVAILABLE, view)
        }
    }
}

fn show(status: StatusCode, form: FormPost, step: Step) -> Next {
    Next::Show(status, BookingView { form, step, ..BookingView::default() })
}

fn refuse(texts: Texts, status: StatusCode, form: FormPost, step: Step, errors: &[FieldError]) -> Next {
    let wrong = errors
        .iter()
        .map(|error| Wrong {
            field: field_shown(error.field).to_owned(),
            text: words::wrong(texts, *error).to_owned(),
        })
        .collect();
    Next::Show(status, BookingView { form, step, wrong, trouble: None })
}

/// The input on the screen that stands for a field of the domain.
fn field_shown(field: Field) -> &'static str {
    match field {
        Field::Commune => "commune-text",
        Field::Start | Field::Worker | Field::Office => "slot",
        other => other.name(),
    }
}

/// What she wants, from the second step.
struct Wishes {
    kind: AppointmentKind,
    interpreter: Option<Language>,
    half_day: Option<HalfDay>,
    office: Option<OfficeId>,
    from: Option<NaiveDate>,
}

impl Wishes {
    fn read(form: &FormPost) -> Result<Self, FieldError> {
        let wrong = |field, why| FieldError { field, why };
        let kind = match form.text("kind") {
            "" => AppointmentKind::FirstReception,
            code => AppointmentKind::from_code(code).ok_or(wrong(Field::Kind, FieldWhy::NotAChoice))?,
        };
        let language =
            Language::from_code(form.text("language")).ok_or(wrong(Field::Language, FieldWhy::Missing))?;
        Ok(Self {
            kind,
            interpreter: Some(language)
                .filter(|language| form.text("interpreter") == "yes" && language.needs_interpreter()),
            half_day: HalfDay::from_code(form.text("half_day")),
            office: OfficeId::parse(form.text("office")).ok(),
            from: form.text("from").parse().ok(),
        })
    }
}

struct Booker<'a> {
    service: &'a Service,
    texts: Texts,
    lang: Lang,
    commune: Ins,
    /// The commune's name.
    name: String,
}

impl Booker<'_> {
    async fn go(&self, goal: Goal, form: FormPost) -> Result<Next, StoreError> {
        let wishes_step = Step::Wishes(self.name.clone());
        if goal <= Goal::Wishes {
            return Ok(show(StatusCode::OK, form, wishes_step));
        }
        let wishes = match Wishes::read(&form) {
            Ok(wishes) => wishes,
            Err(error) => {
                return Ok(refuse(self.texts, StatusCode::UNPROCESSABLE_ENTITY, form, wishes_step, &[error]));
            }
        };
        match goal {
            Goal::Commune | Goal::Wishes | Goal::Times => {
                let times = self.times(&wishes).await?;
                Ok(show(StatusCode::OK, form, Step::Times(times)))
            }
            Goal::Details => self.details(&wishes, form, StatusCode::OK, &[], false).await,
            Goal::Book => self.book(&wishes, form).await,
        }
    }

    fn query(&self, wishes: &Wishes) -> SlotQuery {
        let today = self.service.today();
        SlotQuery {
            commune: self.commune,
            kind: wishes.kind,
            from: wishes.from.unwrap_or(today).max(today),
            days: search::WINDOW,
            half_day: wishes.half_day,
            office: wishes.office.clone(),
            worker: None,
            language: wishes.interpreter,
            door: Door::Public,
        }
    }

    async fn times(&self, wishes: &Wishes) -> Result<Times, StoreError> {
        search::times(self.service, self.texts, self.query(wishes), wishes.from.is_some()).await
    }

    /// The time she chose, if it is still free.
    async fn chosen(&self, wishes: &Wishes, form: &FormPost) -> Result<Option<Slot>, StoreError> {
        let (start, worker) = shown::slot_parts(form.text("slot"));
        let Ok(start) = chrono::DateTime::parse_from_rfc3339(start) else { return Ok(None) };
        let query = SlotQuery {
            from: domain::calendar::in_brussels(start.to_utc()).date_naive(),
            days: 1,
            half_day: None,
            worker: WorkerId::parse(worker).ok(),
            ..self.query(wishes)
        };
        let found =
            self.service.store.free_slots(&self.service.directory, &query, self.service.now()).await?;
        Ok(found.slots().find(|slot| slot.start == start).cloned())
    }

    /// Asks name and contact for the chosen time, or for a time.
    async fn details(
        &self,
        wishes: &Wishes,
        mut form: FormPost,
        status: StatusCode,
        errors: &[FieldError],
        used_before: bool,
    ) -> Result<Next, StoreError> {
        if form.text("slot").is_empty() {
            let missing = FieldError { field: Field::Start, why: FieldWhy::Missing };
            let step = Step::Times(self.times(wishes).await?);
            return Ok(refuse(self.texts, StatusCode::UNPROCESSABLE_ENTITY, form, step, &[missing]));
        }
        let Some(slot) = self.chosen(wishes, &form).await? else {
            return self.taken(wishes, form, &[], !errors.is_empty()).await;
        };
        if form.text("key").is_empty() || used_before {
            carried::put(&mut form, "key", &self.new_key());
        }
        let chosen = Chosen {
            when: shown::moment(self.texts, slot.start),
            place: self
                .service
                .directory
                .office(&slot.office)
                .map(|office| shown::place(&self.service.directory, office))
                .unwrap_or_default(),
            worker: shown::worker_name(&self.service.directory, &slot),
            minutes: u32::try_from((slot.end - slot.start).num_minutes()).unwrap_or_default(),
            interpreter: wishes
                .interpreter
                .map(|language| words::language_name(self.texts, language).to_owned()),
            used_before,
        };
        Ok(refuse(self.texts, status, form, Step::Details(chosen), errors))
    }

    async fn book(&self, wishes: &Wishes, form: FormPost) -> Result<Next, StoreError> {
        let request = match self.request(wishes, &form) {
            Ok(request) => request,
            Err(errors) => {
                return self.details(wishes, form, StatusCode::UNPROCESSABLE_ENTITY, &errors, false).await;
            }
        };
        // A form that lost its key may book, but cannot be repeated safely.
        let key = IdempotencyKey::parse(form.text("key")).or_else(|| IdempotencyKey::parse(&self.new_key()));
        let Some(key) = key else { return self.details(wishes, form, StatusCode::OK, &[], false).await };
        let Service { store, directory, .. } = self.service;
        let (random, now) = (self.service.random(), self.service.now());
        match store.book(directory, &request, &key, &Actor::Visitor, random, now).await? {
            BookAnswer::Booked(booked) => {
                Ok(Next::Booked(format!("/{}/my/{}", self.lang.code(), booked.token)))
            }
            BookAnswer::Taken { alternatives } => self.taken(wishes, form, &alternatives, true).await,
            BookAnswer::Impossible(_) => self.taken(wishes, form, &[], true).await,
            BookAnswer::KeyReused => {
                self.details(wishes, form, StatusCode::UNPROCESSABLE_ENTITY, &[], true).await
            }
        }
    }

    fn request(&self, wishes: &Wishes, form: &FormPost) -> Result<BookingRequest, Vec<FieldError>> {
        let (start, worker) = shown::slot_parts(form.text("slot"));
        let text = |name: &str| form.text(name).to_owned();
        let draft = BookingDraft {
            commune: self.commune.to_string(),
            kind: wishes.kind.code().to_owned(),
            start: start.to_owned(),
            worker: worker.to_owned(),
            office: text("office"),
            language: text("language"),
            interpreter_language: wishes
                .interpreter
                .map(|language| language.code().to_owned())
                .unwrap_or_default(),
            given_name: text("given_name"),
            family_name: text("family_name"),
            birth_year: String::new(),
            phone: text("phone"),
            email: text("email"),
            consent: text("consent"),
        };
        draft.parse(self.service.today(), Door::Public)
    }

    /// The wanted time is gone: what is near to it, and what was typed kept.
    async fn taken(
        &self,
        wishes: &Wishes,
        mut form: FormPost,
        nearest: &[Slot],
        ready: bool,
    ) -> Result<Next, StoreError> {
        let ready = ready && self.request(wishes, &form).is_ok();
        carried::put(&mut form, "slot", "");
        carried::put(&mut form, "key", &self.new_key());
        let times = if nearest.is_empty() {
            self.times(wishes).await?
        } else {
            search::listed(&self.service.directory, self.texts, &self.query(wishes), nearest)
        };
        let times = Times { taken: true, ready, ..times };
        Ok(show(StatusCode::CONFLICT, form, Step::Times(times)))
    }

    /// A key that makes a repeated form the same booking.
    fn new_key(&self) -> String {
        self.service.random::<16>().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
