//! The steps that need the calendar: times, the chosen one, the booking.

use domain::{
    booking::{Channel, DraftRules, Field, FieldError, FieldWhy, NotFree, Slot, SlotQuery, why_not_free},
    directory::WorkerId,
    place::Ins,
};
use http::StatusCode;
use locales::{Lang, LazyTexts};
use service::{MayBook, Service, ServiceError};
use store::BookAnswer;

use super::{
    answer::{Next, refuse, show},
    preferences::Wishes,
};
use crate::{
    form::FormPost,
    public::booking::{
        carried::{self, Goal},
        state::{BookingView, Chosen, Step},
    },
    routes::Page,
    slots::{
        Times,
        search::{self, LookingFor},
        words,
    },
    wording::language_name,
};

/// Books for somebody of this commune.
pub struct Booker<'a> {
    pub service: &'a Service,
    pub texts: LazyTexts,
    pub lang: Lang,
    pub commune: Ins,
    /// The commune's name.
    pub name: String,
    /// The measure of her bookings.
    pub may_book: MayBook,
}

impl Booker<'_> {
    /// The step that a form asks for, or the first one before it that lacks an
    /// answer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn go(&self, goal: Goal, form: FormPost) -> Result<Next, ServiceError> {
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
            Goal::Details => self.details(&wishes, form, &[]).await,
            Goal::Book => self.book(&wishes, form).await,
        }
    }

    fn rules(&self) -> DraftRules {
        self.service.draft_rules(Channel::Public)
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
            channel: Channel::Public,
        }
    }

    async fn times(&self, wishes: &Wishes) -> Result<Times, ServiceError> {
        search::times(
            self.service,
            self.texts,
            self.query(wishes),
            wishes.from.is_some(),
            LookingFor::Booking,
        )
        .await
    }

    /// The time she chose, or why it is not free.
    async fn chosen(&self, wishes: &Wishes, form: &FormPost) -> Result<Result<Slot, NotFree>, ServiceError> {
        let (start, worker) = words::slot_parts(form.text("slot"));
        let Ok(start) = chrono::DateTime::parse_from_rfc3339(start) else {
            return Ok(Err(NotFree::NotOffered));
        };
        let query = SlotQuery {
            from: domain::calendar::in_brussels(start.to_utc()).date_naive(),
            days: 1,
            half_day: None,
            worker: WorkerId::parse(worker).ok(),
            ..self.query(wishes)
        };
        let found = self.service.visitor().free_slots(&query).await?;
        let slot = found.slots().find(|slot| slot.start == start).cloned();
        let (directory, now) = (&self.service.directory, self.service.now());
        Ok(slot.ok_or_else(|| why_not_free(directory, &query, start.to_utc(), now)))
    }

    /// Asks name and contact for the chosen time, or for a time.
    async fn details(
        &self,
        wishes: &Wishes,
        mut form: FormPost,
        errors: &[FieldError],
    ) -> Result<Next, ServiceError> {
        if form.text("slot").is_empty() {
            let missing = FieldError { field: Field::Start, why: FieldWhy::Missing };
            let step = Step::Times(self.times(wishes).await?);
            return Ok(refuse(self.texts, StatusCode::UNPROCESSABLE_ENTITY, form, step, &[missing]));
        }
        let slot = match self.chosen(wishes, &form).await? {
            Ok(slot) => slot,
            Err(why) => return self.not_free(wishes, form, why, &[]).await,
        };
        if form.text("key").is_empty() {
            carried::put(&mut form, "key", &self.service.new_key());
        }
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        Ok(refuse(self.texts, status, form, Step::Details(self.shown(wishes, &slot)), errors))
    }

    fn shown(&self, wishes: &Wishes, slot: &Slot) -> Chosen {
        let directory = &self.service.directory;
        Chosen {
            when: words::moment(self.texts, slot.start),
            place: directory
                .office(&slot.office)
                .map(|office| words::place(directory, office))
                .unwrap_or_default(),
            worker: words::worker_name(directory, slot),
            minutes: u32::try_from((slot.end - slot.start).num_minutes()).unwrap_or_default(),
            interpreter: wishes.interpreter.map(|language| language_name(self.texts, language).to_owned()),
        }
    }

    async fn book(&self, wishes: &Wishes, form: FormPost) -> Result<Next, ServiceError> {
        let request = match wishes.request(self.commune, &form, self.rules()) {
            Ok(request) => request,
            Err(errors) => return self.details(wishes, form, &errors).await,
        };
        let Some(key) = self.service.key_of(form.text("key")) else {
            return self.details(wishes, form, &[]).await;
        };
        match self.service.visitor().book(&request, &key, &self.may_book).await? {
            BookAnswer::Booked(booked) => {
                Ok(Next::Booked(Page::Mine(booked.token.to_string()).at(self.lang)))
            }
            BookAnswer::NotFree { why, alternatives } => {
                self.not_free(wishes, form, why, &alternatives).await
            }
            BookAnswer::Impossible(_) => self.not_free(wishes, form, NotFree::NotOffered, &[]).await,
            BookAnswer::KeyReused => self.used_before(wishes, form).await,
            BookAnswer::TooManyOpen => self.not_now(wishes, form).await,
        }
    }

    /// The wanted time is not free: what is near to it, and what was typed kept.
    async fn not_free(
        &self,
        wishes: &Wishes,
        mut form: FormPost,
        why: NotFree,
        nearest: &[Slot],
    ) -> Result<Next, ServiceError> {
        let ready = wishes.request(self.commune, &form, self.rules()).is_ok();
        carried::put(&mut form, "slot", "");
        carried::put(&mut form, "key", &self.service.new_key());
        let times = if nearest.is_empty() {
            self.times(wishes).await?
        } else {
            search::listed(&self.service.directory, self.texts, &self.query(wishes), nearest)
        };
        Ok(show(StatusCode::CONFLICT, form, Step::Times(Times { not_free: Some(why), ready, ..times })))
    }

    /// The form has booked already, with other answers: said, and asked again.
    async fn used_before(&self, wishes: &Wishes, mut form: FormPost) -> Result<Next, ServiceError> {
        carried::put(&mut form, "key", &self.service.new_key());
        let notice = self.texts.booking_used_before();
        self.ask_again(wishes, form, StatusCode::UNPROCESSABLE_ENTITY, notice).await
    }

    /// Too many bookings from here or for her: one answer for both, so that it
    /// tells nobody whether somebody has an appointment.
    async fn not_now(&self, wishes: &Wishes, form: FormPost) -> Result<Next, ServiceError> {
        self.ask_again(wishes, form, StatusCode::TOO_MANY_REQUESTS, self.texts.booking_not_now()).await
    }

    async fn ask_again(
        &self,
        wishes: &Wishes,
        mut form: FormPost,
        status: StatusCode,
        notice: &str,
    ) -> Result<Next, ServiceError> {
        let step = if let Ok(slot) = self.chosen(wishes, &form).await? {
            Step::Details(self.shown(wishes, &slot))
        } else {
            carried::put(&mut form, "slot", "");
            Step::Times(self.times(wishes).await?)
        };
        let view = BookingView { form, step, wrong: Vec::new(), notice: Some(notice.to_owned()) };
        Ok(Next::Show(status, Box::new(view)))
    }
}
