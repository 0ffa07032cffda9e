//! The decision graph: the rules from top to bottom, each with the way out to
//! its status.

use domain::eligibility::{Certainty, Rule, Rulebook, Status};

use crate::blocks::escape;
use crate::french;

const WIDTH: usize = 960;
const ROW: usize = 34;
const TOP: usize = 16;
const RULE_X: usize = 16;
const RULE_WIDTH: usize = 300;
const STATUS_X: usize = 380;
const STATUS_WIDTH: usize = 120;

/// The decision graph of a rulebook as an SVG picture with a text alternative.
#[must_use]
pub fn graph_svg(rulebook: &Rulebook) -> String {
    let height = TOP * 2 + rulebook.rules.len() * ROW;
    let rows: String = rulebook.rules.iter().enumerate().map(|(place, rule)| row(place, rule)).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-labelledby=\"graph-title\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\
         <title id=\"graph-title\">Les règles de haut en bas ; la première qui s'applique décide.</title>\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>{rows}</svg>\n"
    )
}

fn row(place: usize, rule: &Rule) -> String {
    let top = TOP + place * ROW;
    let middle = top + 13;
    let (fill, line) = colours(rule.status);
    let dash = if rule.certainty == Certainty::ToConfirm { " stroke-dasharray=\"4 3\"" } else { "" };
    let down = if place == 0 {
        String::new()
    } else {
        let x = RULE_X + 24;
        format!("<path d=\"M{x} {}V{top}\" stroke=\"#5b6475\" fill=\"none\"/>", top - (ROW - 26))
    };
    let arrow_from = RULE_X + RULE_WIDTH;
    let arrow_to = STATUS_X - 6;
    let words = shortened(&french::rule(rule).replace('`', ""), 62);
    format!(
        "{down}<rect x=\"{RULE_X}\" y=\"{top}\" width=\"{RULE_WIDTH}\" height=\"26\" rx=\"4\" \
         fill=\"#f3f5f9\" stroke=\"#5b6475\"/>\
         <text x=\"{}\" y=\"{}\" fill=\"#1d2433\">{}</text>\
         <path d=\"M{arrow_from} {middle}H{arrow_to}m-5 -4l5 4l-5 4\" stroke=\"#5b6475\" fill=\"none\"/>\
         <rect x=\"{STATUS_X}\" y=\"{top}\" width=\"{STATUS_WIDTH}\" height=\"26\" rx=\"13\" \
         fill=\"{fill}\" stroke=\"{line}\"{dash}/>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"#1d2433\">{}</text>\
         <text x=\"{}\" y=\"{}\" fill=\"#3a4356\">{}</text>",
        RULE_X + 10,
        middle + 4,
        rule.id.as_str(),
        STATUS_X + STATUS_WIDTH / 2,
        middle + 4,
        french::status(rule.status),
        STATUS_X + STATUS_WIDTH + 14,
        middle + 4,
        escape(&words),
    )
}

const fn colours(status: Status) -> (&'static str, &'static str) {
    match status {
        Status::Obligated => ("#fde9c9", "#8a5a00"),
        Status::Exempt => ("#dcefe0", "#22663a"),
        Status::Dispensed => ("#d9ebf7", "#1d5c86"),
        Status::OtherRegion => ("#ece5f5", "#5b3f86"),
        Status::NeedsReview | Status::Undetermined => ("#f1f1ee", "#5c5c52"),
    }
}

fn shortened(words: &str, letters: usize) -> String {
    if words.chars().count() <= letters {
        return words.to_owned();
    }
    let mut short: String = words.chars().take(letters - 1).collect();
    short.truncate(short.rfind(' ').unwrap_or(short.len()));
    short.push('…');
    short
}
