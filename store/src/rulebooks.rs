//! What the centre says about its rules: who signed a version, and what jurists
//! remark beside a rule.

use chrono::{DateTime, Utc};
use domain::eligibility::{RemarkId, RemarkText, RuleId, RulebookName};
use domain::people::StaffId;

use crate::columns::{Columns, millis};
use crate::secret::{self, new_id};
use crate::{CentreStore, StoreError};

/// Somebody has read a version and stands by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// What was signed.
    pub rulebook: RulebookName,
    /// The fingerprint of the document that was read.
    pub wording: u64,
    /// By whom.
    pub by: StaffId,
    /// Her name as colleagues read it.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// What became of a wish to sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signing {
    /// It is signed.
    Signed,
    /// It was already, by the same account: the first signature stands.
    AlreadySigned,
}

/// What somebody wrote beside a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The key.
    pub id: RemarkId,
    /// The rules that it was written about.
    pub rulebook: RulebookName,
    /// The rule as its rulebook names it.
    pub rule: String,
    /// The remark.
    pub text: RemarkText,
    /// By whom, by her name.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Who settled it, by her name, and when.
    pub settled: Option<(String, DateTime<Utc>)>,
}

/// What became of a wish to settle a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settling {
    /// Nothing is open about it any more.
    Settled,
    /// There is none, or somebody has settled it before.
    NothingOpen,
}

impl CentreStore {
    /// Signs a version of the rules in the words of a document, by its
    /// fingerprint. Whether the account may is the caller's business.
    ///
    /// # Errors
    /// Trouble with the database, an unknown account included.
    pub async fn sign_rulebook(
        &self,
        rulebook: &RulebookName,
        wording: u64,
        by: &StaffId,
        now: DateTime<Utc>,
    ) -> Result<Signing, StoreError> {
        let signed = sqlx::query(
            "INSERT INTO rulebook_signatures
               (rulebook_hash, staff_id, rulebook_id, rulebook_version, wording, signed_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (rulebook_hash, wording, staff_id) DO NOTHING",
        )
        .bind(rulebook.hash_text())
        .bind(by.as_str())
        .bind(rulebook.id.as_str())
        .bind(rulebook.version.as_str())
        .bind(hash_text(wording))
        .bind(millis(now))
        .execute(&self.writer)
        .await?;
        Ok(if signed.rows_affected() == 1 { Signing::Signed } else { Signing::AlreadySigned })
    }

    /// All signatures, the first ones first.
    pub async fn signatures(&self) -> Result<Vec<Signature>, StoreError> {
        let rows = sqlx::query(
            "SELECT rulebook_signatures.*, staff.name
             FROM rulebook_signatures
             JOIN staff ON staff.id = rulebook_signatures.staff_id
             WHERE staff.centre = $1
             ORDER BY signed_at, staff_id",
        )
        .bind(self.centre().as_str())
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| signature(&Columns(row))).collect()
    }

    /// Writes a remark beside a rule. The same words by the same account again
    /// are the same remark, and open.
    ///
    /// # Errors
    /// Trouble with the database, an unknown account included.
    pub async fn add_remark(
        &self,
        rulebook: &RulebookName,
        rule: RuleId,
        text: &RemarkText,
        by: &StaffId,
        random: [u8; 10],
        now: DateTime<Utc>,
    ) -> Result<RemarkId, StoreError> {
        let form = (rulebook.hash_text(), rule.as_str(), text.as_str(), by.as_str());
        let form_hash = secret::hash(&serde_json::to_vec(&form).unwrap_or_default());
        let id: String = sqlx::query_scalar(
            "INSERT INTO rulebook_remarks
               (id, rulebook_hash, rulebook_id, rulebook_version, rule, remark, form_hash, written_at, written_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (form_hash) DO UPDATE SET settled_at = NULL, settled_by = NULL
             RETURNING id",
        )
        .bind(new_id(now, &random))
        .bind(rulebook.hash_text())
        .bind(rulebook.id.as_str())
        .bind(rulebook.version.as_str())
        .bind(rule.as_str())
        .bind(text.as_str())
        .bind(form_hash)
        .bind(millis(now))
        .bind(by.as_str())
        .fetch_one(&self.writer)
        .await?;
        Ok(RemarkId::new(id))
    }

    /// Notes that nothing is open about a remark any more; it stays to be read.
    ///
    /// # Errors
    /// Trouble with the database, an unknown account included.
    pub async fn settle_remark(
        &self,
        id: &RemarkId,
        by: &StaffId,
        now: DateTime<Utc>,
    ) -> Result<Settling, StoreError> {
        let settled = sqlx::query(
            "UPDATE rulebook_remarks
             SET settled_at = $2, settled_by = $3
             WHERE id = $1 AND settled_at IS NULL AND written_by IN (SELECT id FROM staff WHERE centre = $4)",
        )
        .bind(id.as_str())
        .bind(millis(now))
        .bind(by.as_str())
        .bind(self.centre().as_str())
        .execute(&self.writer)
        .await?;
        Ok(if settled.rows_affected() == 1 { Settling::Settled } else { Settling::NothingOpen })
    }

    /// The remarks beside the rules of a version, in the order in which they
    /// were written; whatever its fingerprint was then.
    pub async fn remarks(&self, rulebook: &RulebookName) -> Result<Vec<Remark>, StoreError> {
        let rows = sqlx::query(
            "SELECT rulebook_remarks.*, writer.name AS writer_name, settler.name AS settler_name
             FROM rulebook_remarks
             JOIN staff AS writer ON writer.id = rulebook_remarks.written_by
             LEFT JOIN staff AS settler ON settler.id = rulebook_remarks.settled_by
             WHERE rulebook_id = $1 AND rulebook_version = $2 AND writer.centre = $3
             ORDER BY written_at, rulebook_remarks.id",
        )
        .bind(rulebook.id.as_str())
        .bind(rulebook.version.as_str())
        .bind(self.centre().as_str())
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| remark(&Columns(row))).collect()
    }
}

fn hash_text(hash: u64) -> String {
    format!("{hash:016x}")
}

pub(crate) fn rulebook_name(columns: &Columns<'_>) -> Result<RulebookName, StoreError> {
    Ok(RulebookName {
        id: columns.text("rulebook_id")?,
        version: columns.text("rulebook_version")?,
        hash: columns.read("rulebook_hash", read_hash)?,
    })
}

fn read_hash(text: &str) -> Option<u64> {
    u64::from_str_radix(text, 16).ok()
}

fn signature(columns: &Columns<'_>) -> Result<Signature, StoreError> {
    Ok(Signature {
        rulebook: rulebook_name(columns)?,
        wording: columns.read("wording", read_hash)?,
        by: StaffId::new(columns.text("staff_id")?),
        name: columns.text("name")?,
        at: columns.instant("signed_at")?,
    })
}

fn remark(columns: &Columns<'_>) -> Result<Remark, StoreError> {
    Ok(Remark {
        id: RemarkId::new(columns.text("id")?),
        rulebook: rulebook_name(columns)?,
        rule: columns.text("rule")?,
        text: columns.read("remark", |text| RemarkText::parse(text).ok())?,
        by: columns.text("writer_name")?,
        at: columns.instant("written_at")?,
        settled: columns.maybe_text("settler_name")?.zip(columns.maybe_instant("settled_at")?),
    })
}
