//! The files of the people whom the centre follows: dated events.

use core::fmt;

use chrono::{DateTime, Utc};
use domain::booking::{Actor, Person, StaffId};
use domain::eligibility::Handover;
use sqlx::{Any, Transaction};

use crate::columns::{Columns, actor_text, millis};
use crate::rulebooks::{RulebookName, rulebook_name};
use crate::search::search_name;
use crate::secret::{self, new_id};
use crate::{Store, StoreError};

/// A file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CaseFileId(String);

/// A file to be opened. Its making is the person's consent.
#[derive(Clone, PartialEq, Eq)]
pub struct NewCaseFile {
    /// Whose file it is.
    pub person: Person,
    /// Her answers, as she handed them over.
    pub handover: Handover,
    /// The rules by which she was judged.
    pub rulebook: RulebookName,
}

/// What became of a wish to open a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenAnswer {
    /// It is open.
    Opened(CaseFileId),
    /// The same form had opened it before.
    OpenedBefore(CaseFileId),
}

/// A line of the list of files.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseFileLine {
    /// The key.
    pub id: CaseFileId,
    /// Whose file it is.
    pub person: Person,
    /// Since when.
    pub opened_at: DateTime<Utc>,
}

/// A file with everything that happened in it.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// The key.
    pub id: CaseFileId,
    /// Whose file it is.
    pub person: Person,
    /// What happened, in order; the first is the opening.
    pub events: Vec<CaseEvent>,
}

/// One thing that happened in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEvent {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// What.
    pub what: CaseHappening,
}

/// What can happen in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseHappening {
    /// It was opened with the person's answers.
    Opened {
        /// The letters that carried them.
        handover: String,
        /// The rules by which she was judged.
        rulebook: RulebookName,
        /// When she agreed that they are kept.
        consented_at: DateTime<Utc>,
    },
}

impl CaseFileId {
    /// The id made of this text, usually a UUID of version 7.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The id as addresses and the database write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CaseFileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl NewCaseFile {
    /// The same person with the same answers gives the same hash.
    fn form_hash(&self, handover: &str) -> String {
        let form = serde_json::to_vec(&(&self.person, handover)).unwrap_or_default();
        secret::hash(&form)
    }
}

impl Store {
    /// Opens a file with the person's answers. The same person and answers again
    /// are the same file.
    ///
    /// # Errors
    /// Trouble with the database, an unknown account included.
    pub async fn open_case_file(
        &self,
        new: &NewCaseFile,
        by: &StaffId,
        random: [u8; 10],
        now: DateTime<Utc>,
    ) -> Result<OpenAnswer, StoreError> {
        let id = CaseFileId(new_id(now, &random));
        let handover = new.handover.to_text();
        let form_hash = new.form_hash(&handover);
        let mut write = self.write().await?;
        if insert_file(&mut write, &id, new, &form_hash, by, now).await? {
            insert_opening(&mut write, &id, &handover, &new.rulebook, by, now).await?;
            self.commit(write).await?;
            return Ok(OpenAnswer::Opened(id));
        }
        let before: String = sqlx::query_scalar("SELECT id FROM case_files WHERE form_hash = $1")
            .bind(form_hash)
            .fetch_one(&mut *write)
            .await?;
        Ok(OpenAnswer::OpenedBefore(CaseFileId(before)))
    }

    /// A file with its events; none once its person was erased.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn case_file(&self, id: &CaseFileId) -> Result<Option<CaseFile>, StoreError> {
        let row = sqlx::query("SELECT * FROM case_files WHERE id = $1 AND erased_at IS NULL")
            .bind(id.as_str())
            .fetch_optional(&self.reader)
            .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let CaseFileLine { id, person, .. } = line(&Columns(&row))?;
        let rows = sqlx::query("SELECT * FROM case_events WHERE case_file_id = $1 ORDER BY number")
            .bind(id.as_str())
            .fetch_all(&self.reader)
            .await?;
        let events = rows.iter().map(|row| event(&Columns(row))).collect::<Result<_, _>>()?;
        Ok(Some(CaseFile { id, person, events }))
    }
}

/// Whether the file is new.
async fn insert_file(
    write: &mut Transaction<'static, Any>,
    id: &CaseFileId,
    new: &NewCaseFile,
    form_hash: &str,
    by: &StaffId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let person = &new.person;
    let inserted = sqlx::query(
        "INSERT INTO case_files
           (id, family_name, given_name, birth_year, phone, email, search_name, form_hash, opened_at, opened_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (form_hash) DO NOTHING",
    )
    .bind(id.as_str())
    .bind(person.family_name.as_str())
    .bind(person.given_name.as_ref().map(ToString::to_string))
    .bind(person.birth_year.map(i64::from))
    .bind(person.phone.as_ref().map(ToString::to_string))
    .bind(person.email.as_ref().map(ToString::to_string))
    .bind(search_name(person))
    .bind(form_hash)
    .bind(millis(now))
    .bind(by.as_str())
    .execute(&mut **write)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

async fn insert_opening(
    write: &mut Transaction<'static, Any>,
    id: &CaseFileId,
    handover: &str,
    rulebook: &RulebookName,
    by: &StaffId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO case_events
           (case_file_id, number, happened_at, done_by, event,
            handover, rulebook_id, rulebook_version, rulebook_hash, consented_at)
         VALUES ($1, 1, $2, $3, 'opened', $4, $5, $6, $7, $8)",
    )
    .bind(id.as_str())
    .bind(millis(now))
    .bind(actor_text(&Actor::Staff(by.clone())))
    .bind(handover)
    .bind(rulebook.id.as_str())
    .bind(rulebook.version.as_str())
    .bind(rulebook.hash_text())
    .bind(millis(now))
    .execute(&mut **write)
    .await?;
    Ok(())
}

pub(crate) fn line(columns: &Columns<'_>) -> Result<CaseFileLine, StoreError> {
    Ok(CaseFileLine {
        id: CaseFileId(columns.text("id")?),
        person: columns.person()?,
        opened_at: columns.instant("opened_at")?,
    })
}

fn event(columns: &Columns<'_>) -> Result<CaseEvent, StoreError> {
    if columns.text("event")? != "opened" {
        return Err(StoreError::Unreadable("event"));
    }
    Ok(CaseEvent {
        at: columns.instant("happened_at")?,
        by: columns.actor("done_by")?,
        what: CaseHappening::Opened {
            handover: columns.text("handover")?,
            rulebook: rulebook_name(columns)?,
            consented_at: columns.instant("consented_at")?,
        },
    })
}
