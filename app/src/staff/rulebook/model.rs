//! The rulebook as its page shows it, and what became of a form.

use crate::form::FormPost;
use domain::calendar::Moment;
use serde::{Deserialize, Serialize};

/// Everything that the page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulebookView {
    /// Whether the reader may sign.
    pub may_sign: bool,
    /// Every version, the one in force first.
    pub versions: Vec<VersionCard>,
    /// The version whose document follows.
    pub shown: String,
    /// The document of that version, in French.
    pub document: Vec<Section>,
    /// What was remarked beside its rules.
    pub remarks: Vec<RemarkCard>,
}

/// A version of the rules, and who stands by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionCard {
    pub version: String,
    /// Sixteen hexadecimal digits.
    pub hash: String,
    /// Fingerprint of its document, likewise.
    pub wording: String,
    pub in_force: bool,
    pub rules: u32,
    pub cases: u32,
    /// Where the case book expects something else, in French.
    pub differences: Vec<String>,
    pub signatures: Vec<SignedBy>,
    /// Of the same version in earlier words.
    pub earlier: Vec<SignedBy>,
    /// Whether the reader has signed it.
    pub signed_by_me: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedBy {
    pub name: String,
    pub at: Moment,
}

/// A chapter of the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    pub id: String,
    pub title: String,
    pub parts: Vec<Part>,
}

/// A part of the document. Words between backticks are code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    Paragraph(String),
    List(Vec<String>),
    Table(Vec<String>, Vec<Vec<String>>),
    /// The decision graph, a picture of its own.
    Graph,
    /// A name, and where it can be read.
    Link(String, String),
    /// One rule by its id, with everything that is said of it.
    Rule(String, Vec<Part>),
}

impl Part {
    /// The rule that this part is about.
    #[must_use]
    pub fn rule(&self) -> Option<&str> {
        match self {
            Self::Rule(rule, _) => Some(rule),
            Self::Paragraph(_) | Self::List(_) | Self::Table(..) | Self::Graph | Self::Link(..) => None,
        }
    }
}

/// A remark beside a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemarkCard {
    pub id: String,
    pub rule: String,
    /// It was written about an earlier fingerprint of this version.
    pub earlier: bool,
    pub text: String,
    pub by: String,
    pub at: Moment,
    pub settled: Option<(String, Moment)>,
}

/// What became of a form, and beside which rule it was filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulebookAnswer {
    pub what: RulebookOutcome,
    /// Empty for a signature.
    pub rule: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RulebookOutcome {
    Signed,
    AlreadySigned,
    Remarked,
    Settled,
    NothingOpen,
    /// The box that says so was not ticked.
    NotRead,
    Empty,
    TooLong,
}

impl RulebookOutcome {
    /// What the address of the next page says, where something was done.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        Some(match self {
            Self::Signed => "signed",
            Self::AlreadySigned => "already-signed",
            Self::Remarked => "remarked",
            Self::Settled => "settled",
            Self::NothingOpen => "nothing-open",
            Self::NotRead | Self::Empty | Self::TooLong => return None,
        })
    }
}

impl RulebookAnswer {
    /// What an address says was done.
    #[must_use]
    pub fn of_address(query: &FormPost) -> Option<Self> {
        let said = query.first("said")?;
        let done = [
            RulebookOutcome::Signed,
            RulebookOutcome::AlreadySigned,
            RulebookOutcome::Remarked,
            RulebookOutcome::Settled,
            RulebookOutcome::NothingOpen,
        ];
        let what = done.into_iter().find(|what| what.code() == Some(said))?;
        Some(Self { what, rule: query.text("rule").to_owned() })
    }
}
