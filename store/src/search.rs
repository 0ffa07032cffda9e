//! Finding people by what was typed about them, and the keys by which their
//! names are found.

use domain::booking::{Appointment, AppointmentId, Reference};
use domain::people::{NameSearch, Person, PersonSearch};
use sqlx::any::AnyRow;

use crate::case_files::{CaseFileLine, line};
use crate::columns::Columns;
use crate::write::Write;
use crate::{CentreStore, StoreError};

impl CentreStore {
    /// Up to `most` files, the newest first: all of them where nothing was typed,
    /// or those that [`PersonSearch`] finds.
    pub async fn case_files(&self, typed: &str, most: u32) -> Result<Vec<CaseFileLine>, StoreError> {
        let search = PersonSearch::new(typed);
        let rows = sqlx::query(
            "SELECT * FROM case_files
             WHERE erased_at IS NULL AND (search_name LIKE $1 ESCAPE '!' OR phone LIKE $2) AND centre = $3
             ORDER BY opened_at DESC, id DESC LIMIT $4",
        )
        .bind(holding(&search.name.must_hold()))
        .bind(phone_pattern(&search))
        .bind(self.centre().as_str())
        .bind(limit(&search, most))
        .fetch_all(&self.reader)
        .await?;
        let mut found = Vec::new();
        for row in &rows {
            if finds(&search, row)? {
                found.push(line(&Columns(row))?);
            }
        }
        found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(found)
    }

    /// Up to `most` appointments, past and coming, cancelled ones too, the latest
    /// first, that [`PersonSearch`] finds by name or telephone, or that have what
    /// was typed for their reference; none where nothing was typed.
    pub async fn appointments_known_by(
        &self,
        typed: &str,
        most: u32,
    ) -> Result<Vec<Appointment>, StoreError> {
        let search = PersonSearch::new(typed);
        let reference = Reference::parse(typed);
        if search.is_empty() {
            return Ok(Vec::new());
        }
        let rows = sqlx::query(
            "SELECT id, reference, search_name, phone FROM appointments
             WHERE ((erased_at IS NULL AND (search_name LIKE $1 ESCAPE '!' OR phone LIKE $2)) OR reference = $3)
               AND centre = $4
             ORDER BY starts_at DESC, id DESC LIMIT $5",
        )
        .bind(holding(&search.name.must_hold()))
        .bind(phone_pattern(&search))
        .bind(reference.as_ref().map(|reference| reference.as_str().to_owned()))
        .bind(self.centre().as_str())
        .bind(limit(&search, most))
        .fetch_all(&self.reader)
        .await?;
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let mut found = Vec::new();
        for row in &rows {
            let columns = Columns(row);
            let is_named = match &reference {
                Some(reference) => columns.text("reference")? == reference.as_str(),
                None => false,
            };
            if found.len() < most && (is_named || finds(&search, row)?) {
                found.extend(self.appointment_by_id(&AppointmentId::new(columns.text("id")?)).await?);
            }
        }
        Ok(found)
    }
}

fn finds(search: &PersonSearch, row: &AnyRow) -> Result<bool, StoreError> {
    let columns = Columns(row);
    Ok(search.finds(&columns.text("search_name")?, columns.maybe_text("phone")?.as_deref()))
}

/// Of several words the database knows the first; the search knows all.
fn limit(search: &PersonSearch, most: u32) -> i64 {
    if search.name.is_one_word() { i64::from(most) } else { i64::MAX }
}

fn phone_pattern(search: &PersonSearch) -> Option<String> {
    search.phone_digits.as_ref().map(|digits| format!("%{digits}%"))
}

/// The pattern of texts that hold this one, letter by letter.
fn holding(text: &str) -> String {
    format!("%{}%", text.replace('!', "!!").replace('%', "!%").replace('_', "!_"))
}

/// The key by which a person's name is found.
pub(crate) fn search_name(person: &Person) -> String {
    let given = person.given_name.as_ref().map(|name| name.as_str());
    NameSearch::key([Some(person.family_name.as_str()), given].into_iter().flatten())
}

/// Makes the keys anew that another version of the program made. They follow
/// from the names, in ways that SQL cannot say.
pub(crate) async fn renew_search_names(write: &mut Write) -> Result<(), StoreError> {
    let made: Option<String> = sqlx::query_scalar("SELECT value FROM meta WHERE key = 'search_name'")
        .fetch_optional(&mut **write)
        .await?;
    if made.as_deref() == Some(NameSearch::VERSION) {
        return Ok(());
    }
    for (read, change) in [
        (
            "SELECT id, given_name, family_name, birth_year, phone, email FROM case_files
             WHERE erased_at IS NULL",
            "UPDATE case_files SET search_name = $1 WHERE id = $2",
        ),
        (
            "SELECT id, given_name, family_name, birth_year, phone, email FROM appointments
             WHERE erased_at IS NULL",
            "UPDATE appointments SET search_name = $1 WHERE id = $2",
        ),
    ] {
        let rows = sqlx::query(read).fetch_all(&mut **write).await?;
        for row in &rows {
            let columns = Columns(row);
            sqlx::query(change)
                .bind(search_name(&columns.person()?))
                .bind(columns.text("id")?)
                .execute(&mut **write)
                .await?;
        }
    }
    sqlx::query(
        "INSERT INTO meta (key, value) VALUES ('search_name', $1) ON CONFLICT (key) DO UPDATE SET value = $1",
    )
    .bind(NameSearch::VERSION)
    .execute(&mut **write)
    .await?;
    Ok(())
}
