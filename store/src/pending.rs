//! The store itself.
#![expect(clippy::unimplemented, clippy::unused_async, reason = "signatures first")]
#![expect(unused_variables, reason = "signatures first")]

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::{
    Actor, Appointment, AppointmentId, BookingRequest, CancelRefused, Mark, MarkRefused, Reference, Slot,
    SlotQuery, SlotSearch, StaffId,
};
use domain::directory::{Directory, OfficeId, WorkerId};

use crate::{
    AddStaff, Attempts, BookAnswer, BookingOutcome, Change, HistoryEntry, IdempotencyKey, MoveAnswer,
    MoveOutcome, NewBooking, NewStaff, Random, Session, SessionSecret, StaffAccount, StoreError, Token,
};

/// Which database stands behind a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file, one machine.
    Sqlite,
    /// A server that several machines share.
    Postgres,
}

/// What a migration did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Migrated {
    /// The schema before; 0 is an empty database.
    pub from: i64,
    /// The schema now.
    pub to: i64,
}

/// The database answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    /// Which database.
    pub engine: Engine,
    /// Its schema.
    pub schema: i64,
}

/// Which part of the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaFilter {
    /// Only this office.
    pub office: Option<OfficeId>,
    /// Only this worker.
    pub worker: Option<WorkerId>,
}

/// How much was forgotten because its time is over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Purged {
    /// Answers kept for replays.
    pub idempotency_keys: u64,
    /// Sessions.
    pub sessions: u64,
    /// Counters of attempts.
    pub counters: u64,
}

/// The memory of the service. Cheap to clone; all clones share connections.
#[derive(Debug, Clone)]
pub struct Store {}

impl Store {
    /// Opens `sqlite://path` (the file and its folder are made) or `postgres://…`.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        unimplemented!()
    }

    /// Which database stands behind it.
    #[must_use]
    pub fn engine(&self) -> Engine {
        unimplemented!()
    }

    /// Brings the schema up to date.
    pub async fn migrate(&self) -> Result<Migrated, StoreError> {
        unimplemented!()
    }

    /// Whether the database answers and has the schema that this version needs.
    pub async fn health(&self) -> Result<Health, StoreError> {
        unimplemented!()
    }

    /// Lets go of all connections.
    pub async fn close(&self) {
        unimplemented!()
    }

    /// All free slots that answer `query`, or why there are none and when there
    /// is one next.
    pub async fn free_slots(
        &self,
        directory: &Directory,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<SlotSearch, StoreError> {
        unimplemented!()
    }

    /// The same for moving an appointment: its own time counts as free.
    pub async fn free_slots_for_move(
        &self,
        directory: &Directory,
        appointment: &Appointment,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<SlotSearch, StoreError> {
        unimplemented!()
    }

    /// Books the slot that starts at `request.start`, with whoever is free then.
    pub async fn book(
        &self,
        directory: &Directory,
        request: &BookingRequest,
        key: &IdempotencyKey,
        by: &Actor,
        random: Random,
        now: DateTime<Utc>,
    ) -> Result<BookAnswer, StoreError> {
        unimplemented!()
    }

    /// Records a booking for one particular slot, if it is still free.
    pub async fn record_booking(
        &self,
        new: NewBooking<'_>,
        random: Random,
        now: DateTime<Utc>,
    ) -> Result<BookingOutcome, StoreError> {
        unimplemented!()
    }

    /// Moves an appointment to the slot that starts at `start`, with whoever is
    /// free then at `office` (its own office where `None`).
    pub async fn move_to(
        &self,
        directory: &Directory,
        id: &AppointmentId,
        start: DateTime<Utc>,
        office: Option<&OfficeId>,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<MoveAnswer, StoreError> {
        unimplemented!()
    }

    /// Moves an appointment to one particular slot, if it is still free.
    pub async fn record_move(
        &self,
        id: &AppointmentId,
        slot: &Slot,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<MoveOutcome, StoreError> {
        unimplemented!()
    }

    /// Cancels an appointment; its time is free again at once.
    pub async fn cancel(
        &self,
        id: &AppointmentId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Change<CancelRefused>, StoreError> {
        unimplemented!()
    }

    /// Marks an appointment on the day itself.
    pub async fn mark(
        &self,
        id: &AppointmentId,
        mark: Mark,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Change<MarkRefused>, StoreError> {
        unimplemented!()
    }

    /// The appointment whose link holds this secret.
    pub async fn appointment_by_token(&self, token: &Token) -> Result<Option<Appointment>, StoreError> {
        unimplemented!()
    }

    /// The appointment of this id.
    pub async fn appointment_by_id(&self, id: &AppointmentId) -> Result<Option<Appointment>, StoreError> {
        unimplemented!()
    }

    /// The appointment of this readable name.
    pub async fn appointment_by_reference(
        &self,
        reference: &Reference,
    ) -> Result<Option<Appointment>, StoreError> {
        unimplemented!()
    }

    /// All appointments that start from `from` until before `until`, cancelled
    /// ones included, in the order of the clock.
    pub async fn appointments_between(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
        filter: &AgendaFilter,
    ) -> Result<Vec<Appointment>, StoreError> {
        unimplemented!()
    }

    /// What happened to an appointment, in order.
    pub async fn history_of(&self, id: &AppointmentId) -> Result<Vec<HistoryEntry>, StoreError> {
        unimplemented!()
    }

    /// Makes an account.
    pub async fn add_staff(
        &self,
        new: &NewStaff,
        random: [u8; 10],
        now: DateTime<Utc>,
    ) -> Result<AddStaff, StoreError> {
        unimplemented!()
    }

    /// All accounts, by name.
    pub async fn staff_accounts(&self) -> Result<Vec<StaffAccount>, StoreError> {
        unimplemented!()
    }

    /// The account that signs in with this name, disabled ones included.
    pub async fn staff_by_login(&self, login: &str) -> Result<Option<StaffAccount>, StoreError> {
        unimplemented!()
    }

    /// The account of this id.
    pub async fn staff_by_id(&self, id: &StaffId) -> Result<Option<StaffAccount>, StoreError> {
        unimplemented!()
    }

    /// Sets another password and ends all sessions of the account.
    pub async fn change_password(&self, id: &StaffId, password_hash: &str) -> Result<(), StoreError> {
        unimplemented!()
    }

    /// Disables an account and ends its sessions.
    pub async fn disable_staff(&self, id: &StaffId, now: DateTime<Utc>) -> Result<(), StoreError> {
        unimplemented!()
    }

    /// Begins a session that ends at `now + longest` whatever happens.
    pub async fn begin_session(
        &self,
        staff: &StaffId,
        secret: &SessionSecret,
        longest: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        unimplemented!()
    }

    /// The session of this secret, if it was used within the last `idle` and its
    /// account is not disabled. Asking counts as use.
    pub async fn session(
        &self,
        secret: &SessionSecret,
        idle: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<Option<Session>, StoreError> {
        unimplemented!()
    }

    /// Ends a session.
    pub async fn end_session(&self, secret: &SessionSecret) -> Result<(), StoreError> {
        unimplemented!()
    }

    /// Counts one attempt under `key` (only its hash is kept); counting begins
    /// anew when `window` has passed since the first one.
    pub async fn count_attempt(
        &self,
        key: &str,
        window: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<Attempts, StoreError> {
        unimplemented!()
    }

    /// How often something was tried, without counting; `None` where never.
    pub async fn attempts(&self, key: &str, now: DateTime<Utc>) -> Result<Option<Attempts>, StoreError> {
        unimplemented!()
    }

    /// Forgets the attempts under `key`.
    pub async fn forget_attempts(&self, key: &str) -> Result<(), StoreError> {
        unimplemented!()
    }

    /// Forgets what is kept only for a time: answers for replays after 8 days,
    /// ended sessions, old counters.
    pub async fn purge(&self, now: DateTime<Utc>) -> Result<Purged, StoreError> {
        unimplemented!()
    }

    /// Writes a consistent copy of a SQLite database while it is in use.
    pub async fn backup(&self, file: &Path) -> Result<(), StoreError> {
        unimplemented!()
    }

    /// Puts a backup in the place of the SQLite database at `url`, which must not
    /// be in use. What was there is kept beside it, ending in `.before-restore`.
    pub async fn restore(url: &str, file: &Path) -> Result<(), StoreError> {
        unimplemented!()
    }
}
