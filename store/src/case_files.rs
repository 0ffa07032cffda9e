//! The files of the people whom the centre follows: dated events.

use chrono::{DateTime, Utc};
use domain::case_file::{CaseEvent, CaseFile, CaseFileId, CaseHappening, NewCaseFile};
use domain::directory::CentreId;
use domain::eligibility::RulebookName;
use domain::people::{Actor, Person, StaffId};

use crate::columns::{Columns, actor_text, millis};
use crate::rulebooks::rulebook_name;
use crate::search::search_name;
use crate::secret::{self, new_id};
use crate::write::Write;
use crate::{CentreStore, StoreError};

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
    /// The centre that follows her.
    pub centre: CentreId,
    /// Whose file it is.
    pub person: Person,
    /// Since when.
    pub opened_at: DateTime<Utc>,
}

/// The same person with the same answers gives the same hash.
fn form_hash(centre: &CentreId, person: &Person, handover: &str) -> String {
    let form = serde_json::to_vec(&(centre, person, handover)).unwrap_or_default();
    secret::hash(&form)
}

impl CentreStore {
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
        let id = CaseFileId::new(new_id(now, &random));
        let handover = new.handover.to_text();
        let form_hash = form_hash(self.centre(), &new.person, &handover);
        let mut write = self.write().await?;
        if insert_file(&mut write, self.centre(), &id, new, &form_hash, by, now).await? {
            insert_opening(&mut write, &id, &handover, &new.rulebook, by, now).await?;
            self.commit(write).await?;
            return Ok(OpenAnswer::Opened(id));
        }
        let before: String = sqlx::query_scalar("SELECT id FROM case_files WHERE form_hash = $1")
            .bind(form_hash)
            .fetch_one(&mut *write)
            .await?;
        Ok(OpenAnswer::OpenedBefore(CaseFileId::new(before)))
    }

    /// A file with its events; none once its person was erased.
    pub async fn case_file(&self, id: &CaseFileId) -> Result<Option<CaseFile>, StoreError> {
        let row = sqlx::query("SELECT * FROM case_files WHERE id = $1 AND centre = $2 AND erased_at IS NULL")
            .bind(id.as_str())
            .bind(self.centre().as_str())
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
    write: &mut Write,
    centre: &CentreId,
    id: &CaseFileId,
    new: &NewCaseFile,
    form_hash: &str,
    by: &StaffId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let person = &new.person;
    let inserted = sqlx::query(
        "INSERT INTO case_files
           (id, centre, family_name, given_name, birth_year, phone, email, search_name, form_hash, opened_at, opened_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (form_hash) DO NOTHING",
    )
    .bind(id.as_str())
    .bind(centre.as_str())
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
    write: &mut Write,
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
        centre: columns.centre()?,
        id: CaseFileId::new(columns.text("id")?),
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
