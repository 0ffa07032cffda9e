//! What would change the answer: each event, from when, and what follows.

use chrono::NaiveDate;
use domain::eligibility::{Certainty, Change, Facts, Rulebook, what_would_change};
use leptos::prelude::*;
use locales::LazyTexts;

use crate::wording;

/// The facts are those of a verdict: complete, or presumed by the wizard.
#[component]
pub fn Changes(rulebook: &'static Rulebook, facts: Facts, today: NaiveDate) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let changes = what_would_change(rulebook, &facts, today);
    let none = changes.is_empty().then(|| view! { <p class="muted">{texts.change_none()}</p> });
    let items = changes.into_iter().map(|change| view! { <ChangeItem change today/> }).collect_view();
    view! {
        <details class="why">
            <summary>{texts.verdict_would_change()}</summary>
            {none}
            <ul class="changes">{items}</ul>
        </details>
    }
}

#[component]
fn ChangeItem(change: Change, today: NaiveDate) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let from = (change.from > today).then(|| texts.change_from(&texts.date(change.from)));
    let confirm = (change.certainty == Certainty::ToConfirm).then(|| texts.change_to_confirm());
    view! {
        <li>
            <b>{texts.get(wording::scenario(change.scenario))}</b>
            {from.map(|from| view! { <span class="muted small">{from}</span> })}
            <span class="then">{texts.get(wording::then(change.status))}</span>
            {confirm.map(|confirm| view! { <span class="muted small">{confirm}</span> })}
        </li>
    }
}
