//! Recording a booking, once for each key.

use chrono::{DateTime, Utc};
use domain::booking::{
    AppointmentId, AttendanceMark, BookingRequest, Channel, NotFree, Reference, Slot, why_not_free,
};
use domain::directory::{CentreId, Directory};
use domain::message::MessageKind;
use domain::people::Actor;

use super::busy::{Holder, Taken, give_up_what_is_over, release_form, take_cells};
use super::rows::{Write, append_event};
use super::{BookAnswer, Booked, BookingOutcome, NewBooking};
use crate::columns::{Columns, actor_text, millis};
use crate::links::insert_link;
use crate::search::search_name;
use crate::secret::{self, from_hex, to_hex};
use crate::slots::{Alternatives, Own};
use crate::write::TRIES;
use crate::{CentreStore, IdempotencyKey, Random, Store, StoreError, Token, dialect};

/// When the person of a booking comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coming {
    /// At the time that is booked.
    Then,
    /// She is there, and received.
    Now,
}

/// What one booking draws from its random bytes.
struct FreshIds {
    id: AppointmentId,
    nonce: [u8; 16],
    reference_bits: u32,
}

impl FreshIds {
    fn new(random: &Random, now: DateTime<Utc>) -> Self {
        let (mut id, mut nonce, mut bits) = ([0; 10], [0; 16], [0; 4]);
        let mut bytes = random.iter().copied();
        id.iter_mut().chain(&mut nonce).chain(&mut bits).zip(&mut bytes).for_each(|(to, from)| *to = from);
        let id = AppointmentId::new(secret::new_id(now, &id));
        Self { id, nonce, reference_bits: u32::from_le_bytes(bits) }
    }

    /// Names are short, so one may be in use: every try has another one.
    fn reference(&self, attempt: u32) -> Reference {
        // An odd multiplier visits all names before it comes back to one.
        Reference::from_random(u64::from(self.reference_bits.wrapping_add(attempt.wrapping_mul(0x9E37_79B1))))
    }
}

/// The request as one hash: the same wish gives the same one.
fn body_hash(request: &BookingRequest) -> String {
    secret::hash(&serde_json::to_vec(request).unwrap_or_default())
}

impl CentreStore {
    /// Books the slot that starts at `request.start`, with whoever is free then:
    /// the responsible worker before her stand-ins. A repeated request with the
    /// same key gets the same answer and books nothing.
    ///
    /// # Errors
    /// Trouble with the database. Whether it was booked is then unknown: repeat
    /// the request with the same key.
    pub async fn book(
        &self,
        directory: &Directory,
        request: &BookingRequest,
        key: &IdempotencyKey,
        by: &Actor,
        random: Random,
        now: DateTime<Utc>,
    ) -> Result<BookAnswer, StoreError> {
        if let Some(answered) = self.answered(key, request).await? {
            return Ok(answered.into());
        }
        let channel = if *by == Actor::Visitor { Channel::Public } else { Channel::Counter };
        let query = request.query(channel);
        // Somebody may take the proposed slot in between; then a stand-in or
        // another interpreter may still be free at that time.
        for _ in 0..TRIES {
            let Some(slot) = self.slot_at(directory, Own::Form(key), &query, request.start, now).await?
            else {
                break;
            };
            let new = NewBooking { directory, request, slot: &slot, key, by };
            match self.record_booking(new, random, now).await? {
                BookingOutcome::Taken => {}
                BookingOutcome::HasAnother => {
                    return Ok(BookAnswer::HasAnother(self.another_of(request, &slot).await?));
                }
                answer => return Ok(answer.into()),
            }
        }
        // The one who took it may have been this very request, sent twice.
        if let Some(answered) = self.answered(key, request).await? {
            return Ok(answered.into());
        }
        Ok(match self.alternatives(directory, Own::Form(key), &query, request.start, now).await? {
            Alternatives::Some(alternatives) => {
                BookAnswer::NotFree { why: why_not_free(directory, &query, request.start, now), alternatives }
            }
            Alternatives::Never(why) => BookAnswer::Impossible(why),
        })
    }

    /// Records a booking for one particular slot, if everyone it needs is free.
    ///
    /// # Errors
    /// Trouble with the database; see [`CentreStore::book`].
    pub async fn record_booking(
        &self,
        new: NewBooking<'_>,
        random: Random,
        now: DateTime<Utc>,
    ) -> Result<BookingOutcome, StoreError> {
        self.record(new, Coming::Then, random, now).await
    }

    /// The same for whoever comes then, or is there.
    pub(super) async fn record(
        &self,
        new: NewBooking<'_>,
        coming: Coming,
        random: Random,
        now: DateTime<Utc>,
    ) -> Result<BookingOutcome, StoreError> {
        let ids = FreshIds::new(&random, now);
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.try_recording(&new, coming, &ids, attempt, now).await {
                Ok(RecordAttempt::Done(outcome)) => return Ok(outcome),
                Ok(RecordAttempt::KeyKnown) => match self.answered(new.key, new.request).await? {
                    Some(answered) => return Ok(answered),
                    None if attempt < TRIES => {}
                    None => return Err(StoreError::Unreadable("idempotency")),
                },
                Ok(RecordAttempt::NameInUse) if attempt < TRIES => {}
                Ok(RecordAttempt::NameInUse) => return Err(StoreError::Unreadable("reference")),
                Err(StoreError::Trouble(error)) if attempt < TRIES && dialect::is_passing(&error) => {}
                Err(error) => return Err(error),
            }
        }
    }

    async fn try_recording(
        &self,
        new: &NewBooking<'_>,
        coming: Coming,
        ids: &FreshIds,
        attempt: u32,
        now: DateTime<Utc>,
    ) -> Result<RecordAttempt, StoreError> {
        let token = Token::derive(&ids.nonce, new.key);
        let reference = ids.reference(attempt);
        let mut write = self.write().await?;
        // First of all the key: an equal request waits here until we are done.
        if !remember_key(&mut write, new, ids, now).await? {
            return Ok(RecordAttempt::KeyKnown);
        }
        if self.has_most_open(&mut write, new, now).await? {
            return Ok(RecordAttempt::Done(BookingOutcome::TooManyOpen));
        }
        if !insert(&mut write, self.centre(), new, ids, &reference, now).await? {
            return Ok(RecordAttempt::NameInUse);
        }
        if coming == Coming::Now {
            give_up_what_is_over(&mut write, self.centre(), new.slot).await?;
        }
        // The time that the form kept for her becomes that of the appointment.
        release_form(&mut write, new.key).await?;
        let holder = Holder::appointment(&ids.id, now);
        // Who is there is nowhere else, whatever was planned for her.
        let case_file = new.request.case_file.as_ref().filter(|_| coming == Coming::Then);
        match take_cells(&mut write, self.centre(), &holder, new.slot, case_file).await? {
            Taken::All => {}
            Taken::ByOthers => return Ok(RecordAttempt::Done(BookingOutcome::Taken)),
            Taken::ByHerself => return Ok(RecordAttempt::Done(BookingOutcome::HasAnother)),
        }
        insert_link(&mut write, &ids.id, &token, now).await?;
        append_event(&mut write, &ids.id, "booked", Some(new.slot), new.by, now).await?;
        match coming {
            Coming::Then => {
                let about = (&ids.id, new.slot, &new.request.person);
                self.plan_messages(&mut write, about, MessageKind::Confirmation, now).await?;
                self.ask_interpreter(&mut write, new.directory, (&ids.id, new.slot), now).await?;
            }
            // Who is there need not be told.
            Coming::Now => arrives(&mut write, &ids.id, new.by, now).await?,
        }
        self.commit(write).await?;
        let (id, slot) = (ids.id.clone(), new.slot.clone());
        Ok(RecordAttempt::Done(BookingOutcome::Booked(Booked {
            id,
            reference,
            token,
            slot,
            replayed: false,
        })))
    }

    /// The answer that was given to this key, if one was.
    pub(super) async fn answered(
        &self,
        key: &IdempotencyKey,
        request: &BookingRequest,
    ) -> Result<Option<BookingOutcome>, StoreError> {
        // From the writing side: the answer may be as young as this question.
        let row = sqlx::query(
            "SELECT k.body_hash, k.nonce, a.id, a.reference,
                    e.starts_at, e.ends_at, e.office, e.worker, e.interpreter, e.room
             FROM idempotency k
             JOIN appointments a ON a.id = k.appointment_id
             JOIN appointment_events e ON e.appointment_id = a.id AND e.number = 1
             WHERE k.key_hash = $1",
        )
        .bind(key.hash())
        .fetch_optional(&self.writer)
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let columns = Columns(&row);
        if columns.text("body_hash")? != body_hash(request) {
            return Ok(Some(BookingOutcome::KeyReused));
        }
        let nonce = columns.read("nonce", from_hex)?;
        Ok(Some(BookingOutcome::Booked(Booked {
            id: AppointmentId::new(columns.text("id")?),
            reference: columns.read("reference", Reference::parse)?,
            token: Token::derive(&nonce, key),
            slot: columns.slot()?,
            replayed: true,
        })))
    }
}

impl Store {
    /// Whether a booking was made with this key: a request that repeats it makes
    /// no other.
    pub async fn has_booked(&self, key: &IdempotencyKey) -> Result<bool, StoreError> {
        let known = sqlx::query("SELECT key_hash FROM idempotency WHERE key_hash = $1")
            .bind(key.hash())
            .fetch_optional(&self.writer)
            .await?;
        Ok(known.is_some())
    }
}

/// What one try to record came to. All but a booking leave no trace.
enum RecordAttempt {
    Done(BookingOutcome),
    KeyKnown,
    NameInUse,
}

impl From<BookingOutcome> for BookAnswer {
    fn from(outcome: BookingOutcome) -> Self {
        match outcome {
            BookingOutcome::Booked(booked) => Self::Booked(booked),
            BookingOutcome::Taken => Self::NotFree { why: NotFree::Taken, alternatives: Vec::new() },
            BookingOutcome::HasAnother => Self::HasAnother(None),
            BookingOutcome::KeyReused => Self::KeyReused,
            BookingOutcome::TooManyOpen => Self::TooManyOpen,
        }
    }
}

/// Whether the key was new.
async fn remember_key(
    write: &mut Write,
    new: &NewBooking<'_>,
    ids: &FreshIds,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO idempotency (key_hash, body_hash, nonce, appointment_id, answered_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (key_hash) DO NOTHING",
    )
    .bind(new.key.hash())
    .bind(body_hash(new.request))
    .bind(to_hex(&ids.nonce))
    .bind(ids.id.as_str())
    .bind(millis(now))
    .execute(&mut **write)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Notes that she is there.
async fn arrives(
    write: &mut Write,
    id: &AppointmentId,
    by: &Actor,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE appointments SET arrived_at = $2 WHERE id = $1")
        .bind(id.as_str())
        .bind(millis(now))
        .execute(&mut **write)
        .await?;
    append_event(write, id, AttendanceMark::Arrived.code(), None, by, now).await
}

/// Whether the readable name was free.
async fn insert(
    write: &mut Write,
    centre: &CentreId,
    new: &NewBooking<'_>,
    ids: &FreshIds,
    reference: &Reference,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let NewBooking { request, slot, by, .. } = new;
    let Slot { start, end, office, worker, interpreter, room } = slot;
    let person = &request.person;
    let inserted = sqlx::query(
        "INSERT INTO appointments
             (id, reference, centre, commune, kind, starts_at, ends_at, office, worker, interpreter,
              language, interpreter_language, given_name, family_name, birth_year, phone, email,
              booked_at, booked_by, search_name, other_language, room, case_file, sequence)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, 0)
         ON CONFLICT (reference) DO NOTHING",
    )
    .bind(ids.id.as_str())
    .bind(reference.as_str())
    .bind(centre.as_str())
    .bind(request.commune.to_string())
    .bind(request.kind.code())
    .bind(millis(start.to_utc()))
    .bind(millis(end.to_utc()))
    .bind(office.as_str())
    .bind(worker.as_str())
    .bind(interpreter.as_ref().map(ToString::to_string))
    .bind(request.language.code())
    .bind(request.interpreter_language.map(|language| language.code()))
    .bind(person.given_name.as_ref().map(ToString::to_string))
    .bind(person.family_name.as_str())
    .bind(person.birth_year.map(i64::from))
    .bind(person.phone.as_ref().map(ToString::to_string))
    .bind(person.email.as_ref().map(ToString::to_string))
    .bind(millis(now))
    .bind(actor_text(by))
    .bind(search_name(person))
    .bind(request.other_language.as_ref().map(ToString::to_string))
    .bind(room.as_ref().map(ToString::to_string))
    .bind(request.case_file.as_ref().map(ToString::to_string))
    .execute(&mut **write)
    .await?;
    Ok(inserted.rows_affected() == 1)
}
