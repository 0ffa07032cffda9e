//! Why: one sentence a reason, and the law that says so.

use domain::eligibility::{CitationId, ReasonKey, Verdict};
use leptos::prelude::*;
use locales::LazyTexts;

use super::part::Part;
use crate::wording;

#[component]
pub fn Reasons(verdict: Verdict, #[prop(optional)] folded: bool) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let reasons = verdict
        .reasons
        .iter()
        .map(|reason| {
            let quote = match reason.key {
                ReasonKey::Rule(rule) => wording::rule_quote(rule),
                ReasonKey::Because(_) => None,
            };
            let from = reason.date.map(|date| texts.verdict_from_date(&texts.date(date)));
            view! {
                <li>
                    <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10.5 8.5 15 16 6"/></svg>
                    <div>
                        {texts.get(wording::reason(reason.key))}
                        {from.map(|from| view! { <p class="muted small">{from}</p> })}
                        {reason.citation.map(|citation| view! { <Law citation quote=quote.map(|key| texts.get(key))/> })}
                    </div>
                </li>
            }
        })
        .collect_view();
    let hint = folded.then(|| texts.fold_why(u32::try_from(verdict.reasons.len()).unwrap_or_default()));
    view! { <Part title=texts.verdict_why() folded=hint><ul class="reasons">{reasons}</ul></Part> }
}

/// An article: its name, its words in French, what it says in ours.
#[component]
pub fn Law(
    citation: CitationId,
    /// Words read elsewhere for this very rule; else those of the article.
    #[prop(optional_no_strip)]
    quote: Option<&'static str>,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let source = citation.citation();
    let (title, gloss) = wording::citation(citation);
    let quote = quote.or_else(|| wording::citation_quote(citation).map(|key| texts.get(key)));
    view! {
        <details class="citation">
            <summary><bdi lang="fr">{source.article}</bdi></summary>
            <p><b>{texts.get(title)}</b></p>
            <p>{texts.get(gloss)}</p>
            {quote.map(|quote| view! { <blockquote lang="fr" dir="ltr">"« "{quote}" »"</blockquote> })}
            <p><a href=source.url rel="noreferrer external" target="_blank" hreflang="fr">{texts.verdict_law_open()}</a></p>
            <p class="muted">{texts.law_gloss_note()}</p>
        </details>
    }
}
