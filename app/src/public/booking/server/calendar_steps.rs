//! The steps that need the calendar: times, the chosen one, the booking.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    booking::{
        Channel, DraftRules, Effort, Field, FieldError, FieldWhy, NotFree, Slot, SlotQuery, why_not_free,
    },
    directory::{Directory, WorkerId},
    place::Ins,
};
use http::StatusCode;
use locales::{Lang, LazyTexts};
use service::{Quota, Service, ServiceError};
use store::{BookAnswer, HoldAnswer, IdempotencyKey};

use super::{
    answer::{Next, refuse, show_step},
    preferences::Preferences,
};
use crate::{
    form::FormPost,
    public::booking::{
        carried::{self, Goal},
        state::{BookingView, Chosen, Kept, Step},
    },
    routes::Page,
    slots::{
        Times,
        search::{self, LookingFor},
        words,
    },
    wording::language_name,
};

/// The steps of somebody of this commune.
pub struct CalendarSteps<'a> {
    pub service: &'a Service,
    pub texts: LazyTexts,
    pub lang: Lang,
    pub commune: Ins,
    pub commune_name: String,
    /// How much she may ask for.
    pub quota: Quota,
}

impl CalendarSteps<'_> {
    /// The step that a form asks for, or the first one before it that lacks an
    /// answer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn step(&self, goal: Goal, form: FormPost) -> Result<Next, ServiceError> {
        if goal < Goal::Details {
            self.give_back(&form).await?;
        }
        let preferences_step = Step::Preferences(self.commune_name.clone());
        if goal <= Goal::Preferences {
            return Ok(show_step(StatusCode::OK, form, preferences_step));
        }
        let preferences = match Preferences::read(&form) {
            Ok(preferences) => preferences,
            Err(error) => {
                return Ok(refuse(
                    self.texts,
                    StatusCode::UNPROCESSABLE_ENTITY,
                    form,
                    preferences_step,
                    &[error],
                ));
            }
        };
        match goal {
            Goal::Commune | Goal::Preferences | Goal::Times => {
                let mut form = form;
                if form.text("key").is_empty() {
                    carried::put(&mut form, "key", &self.service.new_key());
                }
                let times = self.times(&preferences).await?;
                Ok(show_step(StatusCode::OK, form, Step::Times(Box::new(times))))
            }
            Goal::Details => self.details(&preferences, form, &[]).await,
            Goal::Book => self.book(&preferences, form).await,
        }
    }

    fn directory(&self) -> Arc<Directory> {
        self.service.directory_for(self.commune)
    }

    fn rules(&self) -> DraftRules {
        self.service.draft_rules(Channel::Public)
    }

    fn query(&self, preferences: &Preferences) -> SlotQuery {
        let today = self.service.today();
        SlotQuery {
            commune: self.commune,
            kind: preferences.kind,
            from: preferences.from.unwrap_or(today).max(today),
            days: search::WINDOW,
            half_day: preferences.half_day,
            office: preferences.office.clone(),
            worker: None,
            language: preferences.interpreter,
            channel: Channel::Public,
        }
    }

    async fn times(&self, preferences: &Preferences) -> Result<Times, ServiceError> {
        search::times(
            self.service,
            self.texts,
            self.query(preferences),
            preferences.from.is_some(),
            LookingFor::Booking,
        )
        .await
    }

    /// The time she chose, kept for her where it can be; or why it is not free, and what
    /// is near to it.
    async fn chosen_slot(
        &self,
        preferences: &Preferences,
        form: &FormPost,
    ) -> Result<Result<(Slot, Option<Kept>), (NotFree, Vec<Slot>)>, ServiceError> {
        let (start, worker) = words::slot_parts(form.text("slot"));
        let Ok(start) = chrono::DateTime::parse_from_rfc3339(start) else {
            return Ok(Err((NotFree::NotOffered, Vec::new())));
        };
        let query = SlotQuery {
            from: domain::calendar::in_brussels(start.to_utc()).date_naive(),
            days: 1,
            half_day: None,
            worker: WorkerId::parse(worker).ok(),
            ..self.query(preferences)
        };
        let visitor = self.service.visitor();
        let kept = match IdempotencyKey::parse(form.text("key")) {
            Some(key) => visitor.hold(&query, start.to_utc(), &key, effort(form), &self.quota).await?,
            None => None,
        };
        match kept {
            Some(HoldAnswer::Held(held)) => return Ok(Ok((held.slot, Some(self.kept(held.until))))),
            Some(HoldAnswer::NotFree { why, alternatives }) => return Ok(Err((why, alternatives))),
            Some(HoldAnswer::Impossible(_)) => return Ok(Err((NotFree::NotOffered, Vec::new()))),
            None => {}
        }
        let found = visitor.free_slots(&query).await?;
        let slot = found.slots().find(|slot| slot.start == start).cloned();
        let (directory, now) = (self.directory(), self.service.now());
        let why = || why_not_free(&directory, &query, start.to_utc(), now);
        Ok(slot.map(|slot| (slot, None)).ok_or_else(|| (why(), Vec::new())))
    }

    fn kept(&self, until: DateTime<Utc>) -> Kept {
        let left = (until - self.service.now()).num_seconds();
        Kept {
            until: words::hour(self.texts, domain::calendar::in_brussels(until)),
            seconds: u32::try_from(left).unwrap_or_default(),
        }
    }

    /// Whoever goes back to the times, or away, gives back the one she had.
    async fn give_back(&self, posted: &FormPost) -> Result<(), ServiceError> {
        match IdempotencyKey::parse(posted.text("key")).filter(|_| !posted.text("slot").is_empty()) {
            Some(key) => self.service.visitor().release_hold(self.commune, &key).await,
            None => Ok(()),
        }
    }

    /// Asks name and contact for the chosen time, or for a time.
    async fn details(
        &self,
        preferences: &Preferences,
        mut form: FormPost,
        errors: &[FieldError],
    ) -> Result<Next, ServiceError> {
        if form.text("slot").is_empty() {
            let missing = FieldError { field: Field::Start, why: FieldWhy::Missing };
            let step = Step::Times(Box::new(self.times(preferences).await?));
            return Ok(refuse(self.texts, StatusCode::UNPROCESSABLE_ENTITY, form, step, &[missing]));
        }
        if form.text("key").is_empty() {
            carried::put(&mut form, "key", &self.service.new_key());
        }
        let (slot, kept) = match self.chosen_slot(preferences, &form).await? {
            Ok(chosen) => chosen,
            Err((why, nearest)) => return self.not_free(preferences, form, why, &nearest).await,
        };
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        Ok(refuse(self.texts, status, form, Step::Details(self.in_words(preferences, &slot, kept)), errors))
    }

    fn in_words(&self, preferences: &Preferences, slot: &Slot, kept: Option<Kept>) -> Chosen {
        let directory = self.directory();
        Chosen {
            when: words::moment(self.texts, slot.start),
            place: directory
                .office(&slot.office)
                .map(|office| words::place(&directory, office))
                .unwrap_or_default(),
            worker: words::worker_name(&directory, slot),
            minutes: u32::try_from((slot.end - slot.start).num_minutes()).unwrap_or_default(),
            interpreter: preferences
                .interpreter
                .map(|language| language_name(self.texts, language).to_owned()),
            kept,
        }
    }

    async fn book(&self, preferences: &Preferences, form: FormPost) -> Result<Next, ServiceError> {
        let request = match preferences.request(self.commune, &form, self.rules()) {
            Ok(request) => request,
            Err(errors) => return self.details(preferences, form, &errors).await,
        };
        let Some(key) = self.service.key_of(form.text("key")) else {
            return self.details(preferences, form, &[]).await;
        };
        match self.service.visitor().book(&request, &key, effort(&form), &self.quota).await? {
            BookAnswer::Booked(booked) => {
                Ok(Next::Booked(Page::Mine(booked.token.to_string()).at(self.lang)))
            }
            BookAnswer::NotFree { why, alternatives } => {
                self.not_free(preferences, form, why, &alternatives).await
            }
            BookAnswer::Impossible(_) => self.not_free(preferences, form, NotFree::NotOffered, &[]).await,
            // Visitors name no file.
            BookAnswer::HasAnother(_) => self.not_free(preferences, form, NotFree::Taken, &[]).await,
            BookAnswer::KeyReused => self.used_before(preferences, form).await,
            BookAnswer::TooManyOpen => self.not_now(preferences, form).await,
        }
    }

    /// The wanted time is not free: what is near to it, and what was typed kept.
    async fn not_free(
        &self,
        preferences: &Preferences,
        mut form: FormPost,
        why: NotFree,
        nearest: &[Slot],
    ) -> Result<Next, ServiceError> {
        let ready = preferences.request(self.commune, &form, self.rules()).is_ok();
        carried::put(&mut form, "slot", "");
        carried::put(&mut form, "key", &self.service.new_key());
        let times = if nearest.is_empty() {
            self.times(preferences).await?
        } else {
            search::listed(&self.directory(), self.texts, &self.query(preferences), nearest)
        };
        Ok(show_step(
            StatusCode::CONFLICT,
            form,
            Step::Times(Box::new(Times { not_free: Some(why), ready, ..times })),
        ))
    }

    /// The form has booked already, with other answers: said, and asked again.
    async fn used_before(&self, preferences: &Preferences, mut form: FormPost) -> Result<Next, ServiceError> {
        carried::put(&mut form, "key", &self.service.new_key());
        let notice = self.texts.booking_used_before();
        self.ask_again(preferences, form, StatusCode::UNPROCESSABLE_ENTITY, notice).await
    }

    /// Too many bookings from here or for her: one answer for both, so that it
    /// tells nobody whether somebody has an appointment.
    async fn not_now(&self, preferences: &Preferences, form: FormPost) -> Result<Next, ServiceError> {
        self.ask_again(preferences, form, StatusCode::TOO_MANY_REQUESTS, self.texts.booking_not_now()).await
    }

    async fn ask_again(
        &self,
        preferences: &Preferences,
        mut form: FormPost,
        status: StatusCode,
        notice: &str,
    ) -> Result<Next, ServiceError> {
        let step = if let Ok((slot, kept)) = self.chosen_slot(preferences, &form).await? {
            Step::Details(self.in_words(preferences, &slot, kept))
        } else {
            carried::put(&mut form, "slot", "");
            Step::Times(Box::new(self.times(preferences).await?))
        };
        let view = BookingView { form, step, wrong: Vec::new(), notice: Some(notice.to_owned()) };
        Ok(Next::Show(status, Box::new(view)))
    }
}

/// What the browser has worked for the form.
fn effort(form: &FormPost) -> Effort {
    Effort::of(form.text("key"), form.text("work"))
}
