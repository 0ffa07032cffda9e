//! The rulebook as a French document for the people who sign it off: the table
//! of rules in words, each rule with its source and confidence, the decision
//! graph, the deadlines, the case book, and what changed since the version
//! before.
//!
//! The document is French because the law is; what visitors read is in
//! `locales/`. Nothing here is reached from the browser.

#![warn(missing_docs)]

mod blocks;
mod document;
mod french;
mod graph;

pub use blocks::Block;
pub use graph::graph_svg;

use domain::eligibility::{Case, Rulebook, fingerprint_of_text};

/// Where the graph lies beside the Markdown document.
pub const GRAPH_FILE: &str = "rulebook.svg";

/// The document part by part, for whoever shows it in another way.
#[must_use]
pub fn blocks(rulebook: &'static Rulebook, cases: &[Case]) -> Vec<Block> {
    document::blocks(rulebook, cases)
}

/// The document as Markdown, which shows the graph from [`GRAPH_FILE`].
#[must_use]
pub fn markdown(rulebook: &'static Rulebook, cases: &[Case]) -> String {
    blocks::to_markdown(&document::blocks(rulebook, cases))
}

/// The fingerprint of the document: who signs has read these very words.
#[must_use]
pub fn fingerprint(rulebook: &'static Rulebook, cases: &[Case]) -> u64 {
    fingerprint_of_text(&markdown(rulebook, cases))
}

/// The document as the body of an HTML page, the graph inside it.
#[must_use]
pub fn html_body(rulebook: &'static Rulebook, cases: &[Case]) -> String {
    blocks::to_html(&document::blocks(rulebook, cases))
}

/// The document as a whole HTML page that needs nothing else.
#[must_use]
pub fn html_page(rulebook: &'static Rulebook, cases: &[Case]) -> String {
    let body = html_body(rulebook, cases);
    format!(
        "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{PAGE_STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        document::TITLE,
    )
}

/// The differences between the cases and the rules, in words; none when all agree.
#[must_use]
pub fn differences(rulebook: &'static Rulebook, cases: &[Case]) -> Vec<String> {
    document::differences(rulebook, cases)
}

const PAGE_STYLE: &str = "\
:root{color-scheme:light}\
body{font:1rem/1.55 system-ui,sans-serif;color:#1d2433;background:#fff;margin:0}\
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem}\
h1{font-size:2rem;line-height:1.2}h2{margin-block-start:3rem}h3{margin-block-start:2rem}\
table{border-collapse:collapse;inline-size:100%;margin-block:1rem;font-size:.94rem}\
th,td{border-block-end:1px solid #d6dae3;padding:.5rem .6rem;text-align:start;vertical-align:top}\
th{background:#f3f5f9}code{background:#f3f5f9;padding:.1em .3em;border-radius:.2em}\
svg{max-inline-size:100%;block-size:auto}@media print{main{padding:0}h2{break-after:avoid}tr{break-inside:avoid}}";
