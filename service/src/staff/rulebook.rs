//! What the centre says about its rules.

use domain::{
    eligibility::{RemarkId, RemarkText, RuleId, RulebookName},
    people::Action,
};
use store::{Remark, Settling, Signature, Signing};

use super::Staff;
use crate::ServiceError;

impl Staff<'_> {
    /// Every signature under every version, in order.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn signatures(self) -> Result<Vec<Signature>, ServiceError> {
        self.must_be_allowed(Action::ReadRulebook)?;
        Ok(self.store().signatures().await?)
    }

    /// What was remarked beside the rules of a version.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn remarks(self, rulebook: &RulebookName) -> Result<Vec<Remark>, ServiceError> {
        self.must_be_allowed(Action::ReadRulebook)?;
        Ok(self.store().remarks(rulebook).await?)
    }

    /// Signs a version of the rules, and the very words of its document.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn sign_rulebook(self, rulebook: &RulebookName, wording: u64) -> Result<Signing, ServiceError> {
        self.must_be_allowed(Action::SignRulebook)?;
        let now = self.service.now();
        Ok(self.store().sign_rulebook(rulebook, wording, &self.signed_in.id, now).await?)
    }

    /// Writes a remark beside a rule.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn write_remark(
        self,
        rulebook: &RulebookName,
        rule: RuleId,
        text: &RemarkText,
    ) -> Result<RemarkId, ServiceError> {
        self.must_be_allowed(Action::RemarkOnRule)?;
        let (random, now) = (self.service.random(), self.service.now());
        Ok(self.store().add_remark(rulebook, rule, text, &self.signed_in.id, random, now).await?)
    }

    /// Settles a remark.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn settle_remark(self, id: &RemarkId) -> Result<Settling, ServiceError> {
        self.must_be_allowed(Action::SettleRemark)?;
        Ok(self.store().settle_remark(id, &self.signed_in.id, self.service.now()).await?)
    }
}
