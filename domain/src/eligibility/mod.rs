//! Who must, may or need not follow the integration path, and why.
//!
//! [`Facts`] are what a person answered; [`assess`] applies the [`RULEBOOK`] to
//! them and gives a [`Verdict`]; [`next_question`] leads there in few questions.

mod case_book;
mod choices;
mod citation;
mod contradiction;
mod country;
mod date;
mod deadline;
mod document;
mod evaluate;
mod explain;
mod fact;
mod facts;
mod handover;
mod interview;
mod path;
mod raw;
mod remark;
mod rule;
mod rulebook;
mod scanner;
mod timeline;
mod verdict;

pub use case_book::{Case, Difference, Expected};
pub use choices::{FamilyTie, Medical, PriorCertificate, ResidenceDocument, Study, Work};
pub use citation::{Citation, CitationId, Confidence};
pub use contradiction::{Contradiction, contradictions};
pub use country::{Country, Nationalities, NationalityClass};
pub use date::{PartialDate, add_months, birthday};
pub use deadline::{
    AIM_MONTHS, ALLOWED_MONTHS, DECREE_2024, DECREE_2024_SURE, Deadline, DeadlineKind, DeadlinePolicy,
    PRESENT_MONTHS, deadlines,
};
pub use document::Document;
pub use evaluate::{FactsOnDay, PossibleRules, Truth};
pub use explain::{Change, Condition, ProofStep, Scenario, proof, what_would_change};
pub use fact::{AnswerForm, FactName, FactSet, YES_NO};
pub use facts::{Answer, FactRefused, Facts, UNSURE};
pub use handover::{Handover, HandoverRefused, UNDECIDED};
pub use interview::{next_question, presumed, questions_left_about, questions_left_at_most};
pub use path::{PartState, PathPart, PathStand, PathWith, path};
pub use raw::{FactProblem, RawFacts, RawValue};
pub use remark::{NotARemark, RemarkId, RemarkText};
pub use rule::{Because, Certainty, Expr, ReasonKey, ReferenceDay, Rule, RuleId, RuleReason, Span, Status};
pub use rulebook::{LongerTerm, RULEBOOK, Rulebook, RulebookName, Terms, VERSIONS, fingerprint_of_text};
pub use timeline::{
    CITIZENSHIP_HOURS, EVALUATION_MONTHS, FRENCH_HOURS, Needed, ORIENTATION_HOURS, PathStep, PlannedStep,
    Timeline, timeline,
};
pub use verdict::{PaperToBring, Reason, RulebookStamp, Verdict, assess};
