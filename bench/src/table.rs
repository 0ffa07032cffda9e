//! The rulebook as a plain tree of conditions, from its own table.

use chrono::{Datelike, NaiveDate};
use domain::eligibility::{
    Expr, FactName, Facts, NationalityClass, RULEBOOK, ReferenceDay, RuleId, Span, add_months, birthday,
};
use serde_json::{Map, Value, json};

use crate::persons::{TODAY, class_name};

/// The classes of nationalities and the facts that stand for them.
pub const CLASSES: [(NationalityClass, &str); 4] = [
    (NationalityClass::Belgian, "is_belgian"),
    (NationalityClass::EuPlus, "is_eu_plus"),
    (NationalityClass::British, "is_british"),
    (NationalityClass::Turkish, "is_turkish"),
];
/// Later than every day: the end of a span whose beginning is not known.
const NEVER: i32 = 9_999_999;

/// Whether the rule is one of the table.
pub fn has(rule: RuleId) -> bool {
    RULEBOOK.rule(rule).is_some()
}

/// Every rule with its condition, in order.
pub fn rules() -> Value {
    RULEBOOK
        .rules
        .iter()
        .map(|rule| json!({ "id": rule.id.as_str(), "when": condition(&rule.when) }))
        .collect()
}

fn condition(expr: &Expr) -> Value {
    match expr {
        Expr::Always => json!({ "always": true }),
        Expr::All(parts) => json!({ "all": parts.iter().map(condition).collect::<Vec<_>>() }),
        Expr::Not(part) => json!({ "not": condition(part) }),
        Expr::OneOf(fact, set) => {
            let words = fact.words().iter().enumerate();
            let values: Vec<_> =
                words.filter(|(place, _)| set >> place & 1 == 1).map(|(_, word)| word).collect();
            json!({ "one_of": { "fact": fact.as_str(), "values": values } })
        }
        Expr::Nationality(class) => json!({ "is": class_name(*class) }),
        Expr::Unknown(fact) => json!({ "is": unknown(*fact) }),
        Expr::Reached { from, after, by } => json!({ "at_most": [end(*from, *after), day(*by)] }),
    }
}

fn unknown(fact: FactName) -> String {
    format!("{}_unknown", fact.as_str())
}

fn end(from: FactName, after: Span) -> String {
    match after {
        Span::Months(months) => format!("{}_plus_{months}_months", from.as_str()),
        Span::Years(years) => format!("{}_plus_{years}_years", from.as_str()),
    }
}

fn day(by: ReferenceDay) -> &'static str {
    match by {
        ReferenceDay::Today => "today",
        ReferenceDay::Yesterday => "yesterday",
        ReferenceDay::PermitOrder => "permit_order",
    }
}

/// Adds what the conditions say of dates, as numbers of days.
pub fn dates(facts: &Facts, plain: &mut Map<String, Value>) {
    let number = |date: NaiveDate| date.num_days_from_ce();
    let known = |fact: FactName| facts.date(fact).known().map(domain::eligibility::PartialDate::first);
    let order = known(FactName::PermitOrderedOn).unwrap_or(TODAY);
    plain.insert("today".into(), json!(number(TODAY)));
    plain.insert("yesterday".into(), json!(number(TODAY) - 1));
    plain.insert("permit_order".into(), json!(number(order)));
    for rule in RULEBOOK.rules {
        walk(&rule.when, &mut |expr| match expr {
            Expr::Unknown(fact) => {
                plain.insert(unknown(*fact), json!(known(*fact).is_none()));
            }
            Expr::Reached { from, after, .. } => {
                let over = known(*from).map_or(NEVER, |start| match after {
                    Span::Months(months) => number(add_months(start, *months)),
                    Span::Years(years) => number(birthday(start, *years)),
                });
                plain.insert(end(*from, *after), json!(over));
            }
            _ => {}
        });
    }
}

fn walk(expr: &Expr, visit: &mut impl FnMut(&Expr)) {
    visit(expr);
    match expr {
        Expr::All(parts) => parts.iter().for_each(|part| walk(part, visit)),
        Expr::Not(part) => walk(part, visit),
        _ => {}
    }
}
