//! The answer in one sentence, and who says so.

use chrono::NaiveDate;
use domain::eligibility::{Certainty, Status, Verdict};
use leptos::prelude::*;
use locales::LazyTexts;

use crate::wording;

/// The answer in one sentence, and how sure it is.
#[component]
pub fn Headline(
    verdict: Verdict,
    /// It is not what the page is about: a smaller heading, and no picture.
    #[prop(optional)]
    in_section: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let (title, text) = wording::status(verdict.status, verdict.certainty);
    let (class, certainty) = match (verdict.status, verdict.certainty) {
        (Status::Obligated, _) => ("verdict", "tag calm"),
        (Status::NeedsReview | Status::Undetermined, _) | (Status::Exempt, Certainty::ToConfirm) => {
            ("verdict open", "tag")
        }
        _ => ("verdict free", "tag ok"),
    };
    let sure = match verdict.certainty {
        Certainty::Certain => texts.certainty_certain(),
        Certainty::ToConfirm => texts.certainty_to_confirm(),
    };
    let possible = (verdict.possible.len() > 1).then(|| {
        let items = verdict
            .possible
            .iter()
            .map(|status| view! { <li>{texts.get(wording::possible(*status))}</li> })
            .collect_view();
        view! { <ul class="bullets">{items}</ul> }
    });
    let title = texts.get(title);
    let heading = if in_section {
        view! { <h3>{title}</h3> }.into_any()
    } else {
        view! { <h1 tabindex="-1"><Sign/>{title}</h1> }.into_any()
    };
    view! {
        <div class=class data-status=verdict.status.as_str()>
            {heading}
            <p>{texts.get(text)}</p>
            {children.map(|children| children())}
            {possible}
            <span class=certainty>{sure}</span>
        </div>
    }
}

/// A way that goes up.
#[component]
fn Sign() -> impl IntoView {
    view! {
        <svg class="sign" viewBox="0 0 48 48" aria-hidden="true">
            <path
                d="M6 40 C18 40 16 18 28 18 S36 10 42 8"
                fill="none"
                stroke="currentColor"
                stroke-width="4"
                stroke-linecap="round"
                opacity=".3"
            />
            <circle cx="8" cy="40" r="5" fill="currentColor"/>
            <circle cx="42" cy="8" r="6" fill="currentColor"/>
        </svg>
    }
}

/// Which rule of which rulebook said so, and when.
#[component]
pub fn Provenance(verdict: Verdict, today: NaiveDate) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let rulebook = verdict.rulebook;
    view! {
        <footer class="muted small provenance">
            <p>{texts.verdict_today(&texts.date(today))}</p>
            {verdict.rule.map(|rule| view! { <p>{texts.verdict_rule(rule.as_str())}</p> })}
            <p>{texts.verdict_rulebook(&rulebook.hash_text(), rulebook.version)}</p>
        </footer>
    }
}
