//! The rulebook with its signatures and remarks.

use domain::{
    calendar::in_brussels,
    eligibility::{RULEBOOK, Rulebook, RulebookName, VERSIONS},
    people::{Action, StaffId},
};
use service::Staff;
use store::{Remark, Signature};

use super::{
    document::{cases, document, fingerprint, wording},
    model::{RemarkCard, RulebookView, SignedBy, VersionCard},
};
use crate::api_error::ApiError;

/// Everything that the page shows of a version.
pub async fn rulebook(staff: Staff<'_>, version: &str) -> Result<RulebookView, ApiError> {
    let shown = Rulebook::of_version(version).unwrap_or(&RULEBOOK);
    let signatures = staff.signatures().await?;
    let remarks = staff.remarks(&shown.stamp().into()).await?;
    let reader = &staff.signed_in().id;
    Ok(RulebookView {
        may_sign: staff.may(Action::SignRulebook),
        versions: VERSIONS.iter().rev().map(|book| card(book, &signatures, reader)).collect(),
        shown: shown.version.to_owned(),
        document: document(shown),
        remarks: remarks.into_iter().map(|remark| remark_card(remark, shown)).collect(),
    })
}

fn card(book: &'static Rulebook, signatures: &[Signature], reader: &StaffId) -> VersionCard {
    let name = RulebookName::from(book.stamp());
    let of_version =
        || signatures.iter().filter(|one| one.rulebook.id == name.id && one.rulebook.version == name.version);
    let is_current = |one: &&Signature| one.rulebook.hash == name.hash && one.wording == fingerprint(book);
    let signed = |one: &Signature| SignedBy { name: one.name.clone(), at: in_brussels(one.at) };
    VersionCard {
        version: book.version.to_owned(),
        hash: name.hash_text(),
        wording: wording(book),
        in_force: book.hash == RULEBOOK.hash,
        rules: count(book.rules.len()),
        cases: count(cases().len()),
        differences: rulebook_document::differences(book, cases()),
        signatures: of_version().filter(is_current).map(signed).collect(),
        earlier: of_version().filter(|one| !is_current(one)).map(signed).collect(),
        signed_by_me: of_version().filter(is_current).any(|one| one.by == *reader),
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn remark_card(remark: Remark, shown: &Rulebook) -> RemarkCard {
    RemarkCard {
        id: remark.id.as_str().to_owned(),
        rule: remark.rule,
        earlier: remark.rulebook.hash != shown.hash,
        text: remark.text.as_str().to_owned(),
        by: remark.by,
        at: in_brussels(remark.at),
        settled: remark.settled.map(|(by, at)| (by, in_brussels(at))),
    }
}
