//! What can be said about the rules: one server function for each command, and the
//! form that asks for it.

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use super::model::RulebookAnswer;
use crate::{api_error::ApiError, form::FormPost};

/// Signs the version of the rules that has this fingerprint, in the words of the
/// document that has that one; `read` says that it was read.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden` for who coordinates nothing, `BadRequest`
/// for other rules or words than there are.
#[server(prefix = "/api/staff", endpoint = "sign-rulebook", input = Json)]
pub async fn sign_rulebook(
    rulebook: String,
    wording: String,
    read: bool,
) -> Result<RulebookAnswer, ApiError> {
    on_the_server::sign(crate::context::staff(Action::SignRulebook)?.staff(), &rulebook, &wording, read).await
}

/// Writes a remark beside a rule of the version that has this fingerprint.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `BadRequest` for unknown rules.
#[server(prefix = "/api/staff", endpoint = "write-remark", input = Json)]
pub async fn write_remark(rulebook: String, rule: String, text: String) -> Result<RulebookAnswer, ApiError> {
    on_the_server::remark(crate::context::staff(Action::RemarkOnRule)?.staff(), &rulebook, &rule, &text).await
}

/// Settles a remark, also on a rule that the version has no more.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `BadRequest` for an unknown version.
#[server(prefix = "/api/staff", endpoint = "settle-remark", input = Json)]
pub async fn settle_remark(rulebook: String, rule: String, id: String) -> Result<RulebookAnswer, ApiError> {
    on_the_server::settle(crate::context::staff(Action::SettleRemark)?.staff(), &rulebook, &rule, id).await
}

/// The command that a form asks for, called.
pub async fn command(form: FormPost) -> Result<Option<RulebookAnswer>, ApiError> {
    let text = |name: &str| form.text(name).to_owned();
    Ok(Some(match form.text("do") {
        "sign" => sign_rulebook(text("rulebook"), text("wording"), form.first("read").is_some()).await?,
        "remark" => write_remark(text("rulebook"), text("rule"), text("remark")).await?,
        "settle" => settle_remark(text("rulebook"), text("rule"), text("id")).await?,
        _ => return Err(ApiError::BadRequest.with_status()),
    }))
}

#[cfg(feature = "ssr")]
pub use on_the_server::answer_post;

#[cfg(feature = "ssr")]
mod on_the_server {
    use domain::eligibility::{NotARemark, RemarkId, RemarkText, Rulebook, RulebookName, VERSIONS};
    use http::StatusCode;
    use locales::Lang;
    use service::Staff;
    use store::{Settling, Signing};

    use super::{super::model::RulebookOutcome, RulebookAnswer, command};
    use crate::{
        api_error::ApiError,
        form::FormPost,
        posted::{Follows, PostAnswer},
        routes::StaffPage,
        staff::rulebook::document::{fingerprint, rule_of, wording},
    };

    /// A form without scripts: to the same page by its address, so that a reload
    /// repeats nothing; a refusal stays on the page, as an error.
    pub async fn answer_post(lang: Lang, form: &FormPost) -> PostAnswer {
        PostAnswer::of(command(form.clone()).await, |said| {
            let Some(code) = said.what.code() else {
                return Follows::Status(StatusCode::UNPROCESSABLE_ENTITY);
            };
            let rule = &said.rule;
            let place = if rule.is_empty() { "versions" } else { rule };
            let version = meant(form.text("rulebook")).map_or("", |book| book.version);
            let page = StaffPage::Rulebook.at(lang);
            Follows::Address(format!("{page}?version={version}&said={code}&rule={rule}#{place}"))
        })
    }

    /// The version that has this fingerprint, so that it is the one that was shown.
    fn meant(fingerprint: &str) -> Result<&'static Rulebook, ApiError> {
        let found = VERSIONS.iter().copied().find(|book| book.stamp().hash_text() == fingerprint);
        found.ok_or_else(|| ApiError::BadRequest.with_status())
    }

    pub(super) async fn sign(
        staff: Staff<'_>,
        rulebook: &str,
        read_words: &str,
        read: bool,
    ) -> Result<RulebookAnswer, ApiError> {
        let book = meant(rulebook)?;
        // Nobody signs other words than those that were read.
        if read_words != wording(book) {
            return Err(ApiError::BadRequest.with_status());
        }
        let what = if read {
            match staff.sign_rulebook(&RulebookName::from(book.stamp()), fingerprint(book)).await? {
                Signing::Signed => RulebookOutcome::Signed,
                Signing::AlreadySigned => RulebookOutcome::AlreadySigned,
            }
        } else {
            RulebookOutcome::NotRead
        };
        Ok(RulebookAnswer { what, rule: String::new() })
    }

    pub(super) async fn remark(
        staff: Staff<'_>,
        rulebook: &str,
        rule: &str,
        text: &str,
    ) -> Result<RulebookAnswer, ApiError> {
        let book = meant(rulebook)?;
        let rule = rule_of(book, rule).ok_or_else(|| ApiError::BadRequest.with_status())?;
        let what = match RemarkText::parse(text) {
            Err(NotARemark::Empty) => RulebookOutcome::Empty,
            Err(NotARemark::TooLong) => RulebookOutcome::TooLong,
            Ok(text) => {
                staff.write_remark(&book.stamp().into(), rule, &text).await?;
                RulebookOutcome::Remarked
            }
        };
        Ok(RulebookAnswer { what, rule: rule.as_str().to_owned() })
    }

    pub(super) async fn settle(
        staff: Staff<'_>,
        rulebook: &str,
        rule: &str,
        id: String,
    ) -> Result<RulebookAnswer, ApiError> {
        // Where the rule is gone, nothing stands beside it: the top of the page says so.
        let rule = rule_of(meant(rulebook)?, rule).map_or("", |rule| rule.as_str());
        let what = match staff.settle_remark(&RemarkId::new(id)).await? {
            Settling::Settled => RulebookOutcome::Settled,
            Settling::NothingOpen => RulebookOutcome::NothingOpen,
        };
        Ok(RulebookAnswer { what, rule: rule.to_owned() })
    }
}
