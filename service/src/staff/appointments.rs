//! The agenda and its appointments.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    booking::{
        Appointment, AppointmentId, AttendanceMark, BookingRequest, CancelRefused, CorrectRefused,
        EraseRefused, LinkPurpose, MarkRefused, Nearest, SlotQuery, SlotSearch, StaffNote,
    },
    directory::OfficeId,
    people::{Action, Actor, ReachedBy},
};
use store::{AgendaFilter, BookAnswer, HistoryEntry, IdempotencyKey, MoveAnswer, Token};

use super::Staff;
use crate::{ServiceError, link_holder::made, operator::overwrite_traces};

/// Something that happened to an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryLine {
    /// What, when, and by which account.
    pub entry: HistoryEntry,
    /// The name of who did it, where it was staff whose account is known.
    pub staff_name: Option<String>,
}

impl Staff<'_> {
    /// The appointments that start from `from` until before `until`, cancelled ones
    /// included, in the order of the clock.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn appointments_between(
        self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
        filter: &AgendaFilter,
    ) -> Result<Vec<Appointment>, ServiceError> {
        self.must_be_allowed(Action::SeeAgenda)?;
        Ok(self.store().appointments_between(from, until, filter).await?)
    }

    /// An appointment.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn appointment(self, id: &AppointmentId) -> Result<Appointment, ServiceError> {
        self.must_be_allowed(Action::SeeAppointment)?;
        self.store().appointment_by_id(id).await?.ok_or(ServiceError::NotFound)
    }

    /// What happened to an appointment, in order.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn history_of(self, id: &AppointmentId) -> Result<Vec<HistoryLine>, ServiceError> {
        self.must_be_allowed(Action::SeeAppointment)?;
        let accounts = self.store().colleagues().await?;
        let name_of = |by: &Actor| match by {
            Actor::Staff(id) => accounts.iter().find(|one| one.id == *id).map(|one| one.name.clone()),
            Actor::Visitor | Actor::Interpreter | Actor::Service => None,
        };
        let line = |entry: HistoryEntry| HistoryLine { staff_name: name_of(&entry.by), entry };
        Ok(self.store().history_of(id).await?.into_iter().map(line).collect())
    }

    /// The free times of a search, for somebody at the counter or on the telephone.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn free_slots(self, query: &SlotQuery) -> Result<SlotSearch, ServiceError> {
        self.must_be_allowed(Action::BookForSomebody)?;
        let (store, directory) = (self.store(), self.directory);
        Ok(store.free_slots(directory, query, self.service.now()).await?)
    }

    /// Where a search has no answer: the first day of each of the questions near to it.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn nearest(self, query: &SlotQuery) -> Result<Vec<(Nearest, NaiveDate)>, ServiceError> {
        self.must_be_allowed(Action::BookForSomebody)?;
        Ok(self.store().nearest(self.directory, query, self.service.now()).await?)
    }

    /// The times to which an appointment can be moved; its own counts as free.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn free_slots_for_move(
        self,
        appointment: &Appointment,
        query: &SlotQuery,
    ) -> Result<SlotSearch, ServiceError> {
        self.must_be_allowed(Action::MoveAppointment)?;
        let (store, directory) = (self.store(), self.directory);
        Ok(store.free_slots_for_move(directory, appointment, query, self.service.now()).await?)
    }

    /// Books for somebody; staff book without measure.
    ///
    /// # Errors
    /// `Refused`; trouble with the store: repeat it with the same key.
    pub async fn book(
        self,
        request: &BookingRequest,
        key: &IdempotencyKey,
    ) -> Result<BookAnswer, ServiceError> {
        self.must_be_allowed(Action::BookForSomebody)?;
        let (store, directory) = (self.store(), self.directory);
        let (random, now) = (self.service.random(), self.service.now());
        Ok(store.book(directory, request, key, &self.actor(), random, now).await?)
    }

    /// Says who arrived, was received or did not come.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn mark_attendance(
        self,
        id: &AppointmentId,
        mark: AttendanceMark,
    ) -> Result<Result<Box<Appointment>, MarkRefused>, ServiceError> {
        self.must_be_allowed(Action::MarkAttendance)?;
        made(self.store().mark(id, mark, &self.actor(), self.service.now()).await?)
    }

    /// Moves an appointment to a time that starts then, at its own office where none
    /// is named.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn move_appointment(
        self,
        id: &AppointmentId,
        start: DateTime<Utc>,
        office: Option<&OfficeId>,
    ) -> Result<MoveAnswer, ServiceError> {
        self.must_be_allowed(Action::MoveAppointment)?;
        let (store, directory) = (self.store(), self.directory);
        let now = self.service.now();
        match store.move_to(directory, id, start, office, &self.actor(), now).await? {
            MoveAnswer::NotFound => Err(ServiceError::NotFound),
            answer => Ok(answer),
        }
    }

    /// Cancels an appointment; its time is free again at once.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn cancel_appointment(
        self,
        id: &AppointmentId,
    ) -> Result<Result<Box<Appointment>, CancelRefused>, ServiceError> {
        self.must_be_allowed(Action::CancelAppointment)?;
        made(self.store().cancel(id, &self.actor(), self.service.now()).await?)
    }

    /// Corrects how an appointment's person is reached.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn correct_contact(
        self,
        id: &AppointmentId,
        reached_by: &ReachedBy,
    ) -> Result<Result<Box<Appointment>, CorrectRefused>, ServiceError> {
        self.must_be_allowed(Action::CorrectContact)?;
        made(self.store().correct_contact(id, reached_by, &self.actor(), self.service.now()).await?)
    }

    /// What staff noted on an appointment.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn note_of(self, id: &AppointmentId) -> Result<Option<StaffNote>, ServiceError> {
        self.must_be_allowed(Action::SeeAppointment)?;
        Ok(self.store().note_of(id).await?)
    }

    /// Writes the note of an appointment in the place of the one before; none erases it.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn write_note(
        self,
        id: &AppointmentId,
        note: Option<&StaffNote>,
    ) -> Result<Result<Box<Appointment>, CorrectRefused>, ServiceError> {
        self.must_be_allowed(Action::WriteNote)?;
        made(self.store().write_note(id, note, &self.actor(), self.service.now()).await?)
    }

    /// Gives a person a new link to her appointment; the earlier ones end. For whoever
    /// has lost hers, or has shown it to somebody.
    ///
    /// # Errors
    /// `Refused`, `NotFound` also where its person was erased; trouble with the store.
    pub async fn give_new_link(self, id: &AppointmentId) -> Result<Token, ServiceError> {
        self.must_be_allowed(Action::GiveNewLink)?;
        let (store, now) = (self.store(), self.service.now());
        let secret = Token::new(self.service.random());
        if !store.add_link(id, LinkPurpose::Manage, &secret, None, now).await? {
            return Err(ServiceError::NotFound);
        }
        // Only then: whatever happens in between, she is never left without a link.
        store.revoke_other_links(id, LinkPurpose::Manage, &secret, now).await?;
        Ok(secret)
    }

    /// Erases the person from an appointment.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn erase_appointment(
        self,
        id: &AppointmentId,
    ) -> Result<Result<Box<Appointment>, EraseRefused>, ServiceError> {
        self.must_be_allowed(Action::EraseAppointment)?;
        let change = self.store().erase_appointment(id, &self.actor(), self.service.now()).await?;
        let answer = made(change)?;
        if answer.is_ok() {
            overwrite_traces(self.service).await;
        }
        Ok(answer)
    }

    /// Up to `most` appointments of whoever is known by what was typed.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn find_appointments(self, typed: &str, most: u32) -> Result<Vec<Appointment>, ServiceError> {
        self.must_be_allowed(Action::FindPeople)?;
        Ok(self.store().appointments_known_by(typed, most).await?)
    }
}
