//! The document's chapters as elements. Their words are French, like the law.

use leptos::prelude::*;

use super::{
    OnPage,
    model::{Part, RemarkCard, Section},
    remarks::RuleRemarks,
};
use crate::{routes::Endpoint, staff::words::Words};

/// Links to the chapters.
#[component]
pub fn Contents(sections: Vec<Section>) -> impl IntoView {
    let texts = Words::here().staff;
    let links = sections
        .into_iter()
        .filter(|section| !section.id.is_empty())
        .map(|section| {
            view! {
                <li><a href=["#", &section.id].concat() rel="external" lang="fr" dir="ltr">{section.title}</a></li>
            }
        })
        .collect_view();
    view! {
        <nav class="contents no-print" aria-labelledby="contents-title">
            <h2 id="contents-title">{texts.rulebook_contents()}</h2>
            <ol>{links}</ol>
        </nav>
    }
}

/// A chapter; one that is a table, long and seldom read, is folded away. A link
/// to what lies inside unfolds it.
#[component]
pub fn Chapter(section: Section, remarks: StoredValue<Vec<RemarkCard>>) -> impl IntoView {
    let Section { id, title, parts } = section;
    let is_table = parts.iter().any(|part| matches!(part, Part::Table(..)));
    let parts =
        parts.into_iter().map(|part| view! { <PartOf part title=title.clone() remarks/> }).collect_view();
    if is_table {
        view! {
            <details class="chapter">
                <summary><h2>{title}</h2></summary>
                <div id=id>{parts}</div>
            </details>
        }
        .into_any()
    } else {
        view! {
            <section class="chapter">
                {(!id.is_empty()).then(|| view! { <h2 id=id>{title}</h2> })}
                {parts}
            </section>
        }
        .into_any()
    }
}

#[component]
fn PartOf(part: Part, title: String, remarks: StoredValue<Vec<RemarkCard>>) -> impl IntoView {
    match part {
        Part::Paragraph(text) => view! { <p><Inline text/></p> }.into_any(),
        Part::List(items) => view! {
            <ul class="bullets">
                {items.into_iter().map(|text| view! { <li><Inline text/></li> }).collect_view()}
            </ul>
        }
        .into_any(),
        Part::Table(head, rows) => view! { <Table head rows title/> }.into_any(),
        Part::Graph => view! { <Graph/> }.into_any(),
        Part::Link(name, address) => view! {
            <p><a href=address rel="noreferrer external" target="_blank">{name}</a></p>
        }
        .into_any(),
        Part::Rule(rule, parts) => {
            let id = rule.clone();
            let parts = parts
                .into_iter()
                .map(|part| view! { <PartOf part title=id.clone() remarks/> }.into_any())
                .collect_view();
            let (anchor, name) = (rule.clone(), rule.clone());
            view! {
                <section class="rule-card" aria-labelledby=id>
                    <h3 id=anchor tabindex="-1"><code>{name}</code></h3>
                    {parts}
                    <RuleRemarks rule remarks/>
                </section>
            }
            .into_any()
        }
    }
}

/// A table that turns into cards where it has no room.
#[component]
fn Table(head: Vec<String>, rows: Vec<Vec<String>>, title: String) -> impl IntoView {
    let row = |cells: Vec<String>| {
        let cells = cells
            .into_iter()
            .zip(&head)
            .map(|(text, name)| view! { <td data-name=name.clone()><Inline text/></td> })
            .collect_view();
        view! { <tr>{cells}</tr> }
    };
    let rows = rows.into_iter().map(row).collect_view();
    let names = head.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect_view();
    view! {
        <table class="cards-table">
            <caption class="visually-hidden">{title}</caption>
            <thead><tr>{names}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The decision graph, which one can push sideways on a phone.
#[component]
fn Graph() -> impl IntoView {
    let words = Words::here();
    let (version, ..) = expect_context::<OnPage>().shown.get_value();
    let address = [&Endpoint::RulebookGraph.at(words.lang()), "?version=", &version].concat();
    let text = words.staff.rulebook_graph();
    view! {
        <div class="graph" role="region" tabindex="0" aria-label=text lang=words.lang().code()>
            <img src=address alt=text width="960" loading="lazy"/>
        </div>
    }
}

/// Text with code between backticks.
#[component]
pub fn Inline(text: String) -> impl IntoView {
    text.split('`')
        .enumerate()
        .map(|(place, part)| {
            let part = part.to_owned();
            if place % 2 == 1 { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
        })
        .collect_view()
}
