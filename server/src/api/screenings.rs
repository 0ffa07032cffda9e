//! The verdict for the facts of one request. Nothing is kept of them.

use axum::{Json, extract::State};
use chrono::NaiveDate;
use domain::eligibility::{
    AnswerForm, CitationId, Deadline, FactName, FactProblem, FactRefused, FactSet, Facts, RawFacts, Reason,
    Verdict, assess, contradictions,
};
use serde::Serialize;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ArrayBuilder, ObjectBuilder, OneOfBuilder, RefOr, Schema, Type, schema::AdditionalProperties},
};

use super::{
    problem::{FieldProblem, Problem},
    reading::JsonObject,
    words::{CertaintyWord, DateView, DeadlineWord, FactWord, PaperWord, RuleWord, StatusWord},
};
use crate::state::AppState;

/// What is asked; used for its schema, fields are read one by one.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "facts": {
        "commune": "58001", "nationalities": ["SY"], "birth_date": "1990-05-10", "residence_document": "A",
        "legal_stay_since": "2025-06-01", "permit_ordered_on": "2025-09", "work": "unsure"
    },
    "complete": false, "today": "2026-11-23"
}))]
pub struct ScreeningRequest {
    /// Everything known of the person; what is absent is unanswered.
    #[schema(required)]
    facts: FactsSchema,
    /// Nothing more will be answered: unanswered booleans are false, unanswered
    /// enumerations `none`; unknown dates stay unknown.
    complete: Option<bool>,
    /// The day of the assessment; today in Brussels where absent.
    today: Option<DateView>,
}

/// The facts' schema, made from the list of facts itself.
#[derive(Serialize)]
#[serde(transparent)]
pub struct FactsSchema(Facts);

/// What the rulebook says of the person, and why.
#[derive(Debug, Serialize, ToSchema)]
pub struct VerdictView {
    status: StatusWord,
    /// The deciding rule; `null` while undetermined.
    #[schema(required)]
    rule: Option<RuleWord>,
    certainty: CertaintyWord,
    reasons: Vec<ReasonView>,
    deadlines: Vec<DeadlineView>,
    documents: Vec<PaperView>,
    /// Not obligated and at home in French-speaking Wallonia: welcome as a volunteer.
    may_volunteer: bool,
    /// The statuses that the answers still allow, while there are several.
    possible: Vec<StatusWord>,
    /// While undetermined: the fact that decides soonest.
    #[schema(required)]
    next_question: Option<FactWord>,
    rulebook: RulebookView,
}

#[derive(Debug, Serialize, ToSchema)]
struct ReasonView {
    /// Key of its text.
    key: String,
    facts: Vec<FactWord>,
    #[schema(required)]
    citation: Option<CitationView>,
    /// The day it speaks of.
    #[schema(required)]
    date: Option<DateView>,
}

#[derive(Debug, Serialize, ToSchema)]
struct CitationView {
    id: &'static str,
    article: &'static str,
    url: &'static str,
}

#[derive(Debug, Serialize, ToSchema)]
struct DeadlineView {
    kind: DeadlineWord,
    date: DateView,
    /// The day it counts from.
    start: DateView,
    /// The fact that the start is.
    start_fact: FactWord,
    months: u16,
    /// The month has no such day, so it is its last one.
    clamped: bool,
    /// Only the month of the start is known.
    approximate: bool,
    past: bool,
    /// The permit was ordered while it is unclear which rule applied.
    transition_unclear: bool,
    /// The date to put first.
    headline: bool,
    citation: CitationView,
}

#[derive(Debug, Serialize, ToSchema)]
struct PaperView {
    document: PaperWord,
    /// The fact that it proves.
    proves: FactWord,
}

#[derive(Debug, Serialize, ToSchema)]
struct RulebookView {
    id: &'static str,
    version: &'static str,
    hash: String,
}

/// Says whether the path concerns a person, and why.
#[utoipa::path(
    post, path = "/screenings", tag = "screenings",
    request_body = ScreeningRequest,
    responses(
        (status = OK, description = "nothing is stored", body = VerdictView),
        (status = BAD_REQUEST, body = Problem, content_type = "application/problem+json"),
        (status = UNPROCESSABLE_ENTITY, description = "unknown names or values, contradictions", body = Problem,
            content_type = "application/problem+json"),
    )
)]
pub async fn screen(
    State(state): State<AppState>,
    JsonObject(mut body): JsonObject,
) -> Result<Json<VerdictView>, Problem> {
    let raw = body.object("facts").rest();
    let complete = body.flag("complete").unwrap_or(false);
    let day = body.parsed("today", "not_a_date", |text| text.parse::<NaiveDate>().ok());
    let today = day.unwrap_or_else(|| state.service.today());
    let facts = match read(raw) {
        Ok(facts) => facts,
        Err(wrong) => {
            wrong
                .into_iter()
                .for_each(|problem| body.refuse_but(&problem.field, problem.code, problem.allowed));
            Facts::new()
        }
    };
    for contradiction in contradictions(&facts, today) {
        for fact in contradiction.facts() {
            body.refuse(&format!("facts.{}", fact.as_str()), contradiction.as_str());
        }
    }
    body.finish()?;
    let facts = if complete { facts.completed() } else { facts };
    Ok(Json(VerdictView::new(&assess(&facts, today, state.service.settings.deadline_policy))))
}

fn read(raw: serde_json::Map<String, serde_json::Value>) -> Result<Facts, Vec<FieldProblem>> {
    let (facts, unreadable): (serde_json::Map<_, _>, Vec<_>) = one_by_one(raw);
    // Each value was read on its own, so together they are read too.
    let raw: RawFacts = serde_json::from_value(facts.into()).unwrap_or_default();
    let mut wrong = unreadable;
    match raw.read() {
        Ok(facts) if wrong.is_empty() => return Ok(facts),
        Ok(_) => {}
        Err(problems) => wrong.extend(problems.iter().map(field_problem)),
    }
    Err(wrong)
}

type Values = serde_json::Map<String, serde_json::Value>;

/// The values that are a text, a boolean, `null` or a list of texts, and a
/// problem for each of the others.
fn one_by_one(raw: Values) -> (Values, Vec<FieldProblem>) {
    let mut wrong = Vec::new();
    let facts = raw
        .into_iter()
        .filter(|(name, value)| {
            let readable = is_readable(value);
            if !readable {
                wrong.push(FieldProblem {
                    field: format!("facts.{name}"),
                    code: "not_a_value",
                    allowed: Vec::new(),
                });
            }
            readable
        })
        .collect();
    (facts, wrong)
}

fn is_readable(value: &serde_json::Value) -> bool {
    use serde_json::Value as V;
    match value {
        V::Null | V::Bool(_) | V::String(_) => true,
        V::Array(values) => values.iter().all(V::is_string),
        V::Number(_) | V::Object(_) => false,
    }
}

fn field_problem(problem: &FactProblem) -> FieldProblem {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let (name, code, allowed) = match problem {
        FactProblem::UnknownName { field } => (field.as_str(), "unknown_field", words(FactName::WORDS)),
        FactProblem::Twice { name } => (name.as_str(), "twice", Vec::new()),
        FactProblem::Refused { name, why: why @ FactRefused::UnknownValue { allowed } } => {
            (name.as_str(), why.as_str(), words(allowed))
        }
        FactProblem::Refused { name, why } => (name.as_str(), why.as_str(), Vec::new()),
    };
    FieldProblem { field: format!("facts.{name}"), code, allowed }
}

impl VerdictView {
    fn new(verdict: &Verdict) -> Self {
        let papers = verdict.documents.iter();
        Self {
            status: StatusWord(verdict.status),
            rule: verdict.rule.map(RuleWord),
            certainty: CertaintyWord(verdict.certainty),
            reasons: verdict.reasons.iter().map(ReasonView::new).collect(),
            deadlines: verdict.deadlines.iter().map(DeadlineView::new).collect(),
            documents: papers
                .map(|paper| PaperView {
                    document: PaperWord(paper.document),
                    proves: FactWord(paper.proves),
                })
                .collect(),
            may_volunteer: verdict.may_volunteer,
            possible: verdict.possible.iter().copied().map(StatusWord).collect(),
            next_question: verdict.next_question.map(FactWord),
            rulebook: RulebookView {
                id: verdict.rulebook.id,
                version: verdict.rulebook.version,
                hash: verdict.rulebook.hash_text(),
            },
        }
    }
}

impl ReasonView {
    fn new(reason: &Reason) -> Self {
        Self {
            key: super::words::serde_word(&reason.key),
            facts: words_of(reason.facts),
            citation: reason.citation.map(CitationView::new),
            date: reason.date.map(DateView),
        }
    }
}

fn words_of(facts: FactSet) -> Vec<FactWord> {
    facts.iter().map(FactWord).collect()
}

impl CitationView {
    fn new(id: CitationId) -> Self {
        let citation = id.citation();
        Self { id: id.as_str(), article: citation.article, url: citation.url }
    }
}

impl DeadlineView {
    fn new(deadline: &Deadline) -> Self {
        Self {
            kind: DeadlineWord(deadline.kind),
            date: DateView(deadline.date),
            start: DateView(deadline.start),
            start_fact: FactWord(deadline.start_fact),
            months: deadline.months,
            clamped: deadline.clamped,
            approximate: deadline.approximate,
            past: deadline.past,
            transition_unclear: deadline.transition_unclear,
            headline: deadline.headline,
            citation: CitationView::new(deadline.citation),
        }
    }
}

impl PartialSchema for FactsSchema {
    fn schema() -> RefOr<Schema> {
        let object = ObjectBuilder::new().schema_type(Type::Object);
        let object =
            FactName::ALL.iter().fold(object, |object, name| object.property(name.as_str(), of_fact(*name)));
        object.additional_properties(Some(AdditionalProperties::FreeForm(false))).into()
    }
}

impl ToSchema for FactsSchema {
    fn name() -> std::borrow::Cow<'static, str> {
        "Facts".into()
    }
}

fn of_fact(name: FactName) -> RefOr<Schema> {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let unsure = || Schema::from(text().enum_values(Some(["unsure"])).build());
    let known: Schema = match name.form() {
        AnswerForm::Choice(words) => text().enum_values(Some(words.iter().copied())).into(),
        AnswerForm::YesNo => ObjectBuilder::new().schema_type(Type::Boolean).into(),
        AnswerForm::Nationalities => {
            ArrayBuilder::new().items(text().pattern(Some("^[A-Z]{2}$"))).min_items(Some(1)).into()
        }
        AnswerForm::Commune => text().pattern(Some("^[1-9][0-9]{4}$")).into(),
        AnswerForm::Date { .. } => text().pattern(Some("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")).into(),
    };
    let nothing = ObjectBuilder::new().schema_type(Type::Null);
    RefOr::T(OneOfBuilder::new().description(meaning(name)).item(known).item(unsure()).item(nothing).into())
}

/// What a date is: people have several that could be meant.
const fn meaning(name: FactName) -> Option<&'static str> {
    match name {
        FactName::PermitOrderedOn => Some(
            "Day on which the first permit of more than three months was ordered at the commune; renewals do not count.",
        ),
        FactName::LegalStaySince => Some(
            "First day of the legal stay in Belgium that has not been interrupted since; an asylum procedure counts.",
        ),
        FactName::RegisteredInCommuneOn => {
            Some("Day of the first registration in a commune of Wallonia, with a permit.")
        }
        FactName::WorkSince => Some("First day of the present work, without a break since."),
        _ => None,
    }
}
