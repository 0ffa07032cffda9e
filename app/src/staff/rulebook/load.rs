//! The rulebook with its signatures and remarks; and what a form does to them.

use domain::{
    calendar::in_brussels,
    eligibility::{NotARemark, RULEBOOK, RemarkText, Rulebook, RulebookName, VERSIONS},
    people::{Action, StaffId},
};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::use_context;
use locales::Lang;
use store::{Remark, RemarkId, Settling, Signature, Signing};

use super::{
    document::{cases, document, fingerprint, rule_of, wording},
    model::{RemarkCard, RulebookView, Said, SignedBy, VersionCard, What},
};
use crate::{
    api_error::ApiError,
    context::{Service, SignedIn},
    form::FormPost,
    routes::StaffPage,
};

/// What the form asks for is done, then everything is shown as it stands.
pub async fn rulebook(
    service: &Service,
    staff: &SignedIn,
    version: Option<&str>,
    form: &FormPost,
) -> Result<RulebookView, ApiError> {
    let shown = version.and_then(Rulebook::of_version).unwrap_or(&RULEBOOK);
    let said = if form.is_empty() { None } else { Some(change(service, staff, form).await?) };
    let signatures = service.store.signatures().await?;
    let remarks = service.store.remarks(&shown.stamp().into()).await?;
    Ok(RulebookView {
        may_sign: staff.may(Action::SignRulebook),
        versions: VERSIONS.iter().rev().map(|book| card(book, &signatures, staff)).collect(),
        shown: shown.version.to_owned(),
        document: document(shown),
        remarks: remarks.into_iter().map(|remark| remark_card(remark, shown)).collect(),
        said,
    })
}

async fn change(service: &Service, staff: &SignedIn, form: &FormPost) -> Result<Said, ApiError> {
    let by = StaffId::new(staff.staff_id.clone());
    match form.text("do") {
        "sign" => sign(service, staff, &by, form).await,
        "remark" => {
            staff.must_be_allowed(Action::RemarkOnRule)?;
            remark(service, &by, form).await
        }
        "settle" => {
            staff.must_be_allowed(Action::SettleRemark)?;
            settle(service, &by, form).await
        }
        _ => Err(ApiError::BadRequest.with_status()),
    }
}

/// The version that a form is about: by its fingerprint, so that it is the one
/// that was shown.
fn meant(form: &FormPost) -> Result<&'static Rulebook, ApiError> {
    let hash = form.text("rulebook");
    let found = VERSIONS.iter().copied().find(|book| book.stamp().hash_text() == hash);
    found.ok_or_else(|| ApiError::BadRequest.with_status())
}

async fn sign(service: &Service, staff: &SignedIn, by: &StaffId, form: &FormPost) -> Result<Said, ApiError> {
    let book = meant(form)?;
    // Nobody signs other words than those that were read.
    if form.text("wording") != wording(book) {
        return Err(ApiError::BadRequest.with_status());
    }
    let what = if !staff.may(Action::SignRulebook) {
        What::CoordinatorsOnly
    } else if form.first("read").is_none() {
        What::NotRead
    } else {
        let name = RulebookName::from(book.stamp());
        match service.store.sign_rulebook(&name, fingerprint(book), by, service.now()).await? {
            Signing::Signed => What::Signed,
            Signing::AlreadySigned => What::AlreadySigned,
        }
    };
    Ok(Said { what, rule: String::new() })
}

async fn remark(service: &Service, by: &StaffId, form: &FormPost) -> Result<Said, ApiError> {
    let book = meant(form)?;
    let rule = rule_of(book, form.text("rule")).ok_or_else(|| ApiError::BadRequest.with_status())?;
    let what = match RemarkText::parse(form.text("remark")) {
        Err(NotARemark::Empty) => What::Empty,
        Err(NotARemark::TooLong) => What::TooLong,
        Ok(text) => {
            let (random, now) = (service.random(), service.now());
            service.store.add_remark(&book.stamp().into(), rule, &text, by, random, now).await?;
            What::Remarked
        }
    };
    Ok(Said { what, rule: rule.as_str().to_owned() })
}

async fn settle(service: &Service, by: &StaffId, form: &FormPost) -> Result<Said, ApiError> {
    let rule = rule_of(meant(form)?, form.text("rule")).ok_or_else(|| ApiError::BadRequest.with_status())?;
    let id = RemarkId::new(form.text("id"));
    let what = match service.store.settle_remark(&id, by, service.now()).await? {
        Settling::Settled => What::Settled,
        Settling::NothingOpen => What::NothingOpen,
    };
    Ok(Said { what, rule: rule.as_str().to_owned() })
}

fn card(book: &'static Rulebook, signatures: &[Signature], staff: &SignedIn) -> VersionCard {
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
        signed_by_me: of_version().filter(is_current).any(|one| one.by.as_str() == staff.staff_id),
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

/// After a form without scripts: to the same page by its address, so that a
/// reload repeats nothing; a refusal stays on the page, as an error.
pub fn return_after(lang: Lang, answer: &Result<RulebookView, ApiError>) {
    let (Ok(RulebookView { said: Some(said), shown, .. }), Some(response)) =
        (answer, use_context::<leptos_axum::ResponseOptions>())
    else {
        return;
    };
    match said.what.code() {
        Some(code) => {
            let rule = &said.rule;
            let place = if rule.is_empty() { "versions" } else { rule };
            let page = StaffPage::Rulebook.at(lang);
            let address = format!("{page}?version={shown}&said={code}&rule={rule}#{place}");
            if let Ok(address) = HeaderValue::from_str(&address) {
                response.set_status(StatusCode::SEE_OTHER);
                response.insert_header(header::LOCATION, address);
            }
        }
        None if said.what == What::CoordinatorsOnly => response.set_status(StatusCode::FORBIDDEN),
        None => response.set_status(StatusCode::UNPROCESSABLE_ENTITY),
    }
}
