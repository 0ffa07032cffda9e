//! What to bring, and what each paper is for.

use domain::eligibility::Verdict;
use leptos::prelude::*;
use locales::LazyTexts;

use crate::{verdict::Part, wording};

#[component]
pub fn Papers(verdict: Verdict) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let papers = verdict
        .documents
        .iter()
        .map(|paper| {
            let document = paper.document;
            let proves = texts.verdict_proves(texts.get(wording::fact(paper.proves)));
            view! {
                <li>
                    <input type="checkbox" id=document.as_str() autocomplete="off"/>
                    <label for=document.as_str()>
                        {texts.get(wording::document(document))}
                        <span class="muted small block">{proves}</span>
                    </label>
                </li>
            }
        })
        .collect_view();
    let hint = texts.fold_papers(u32::try_from(verdict.documents.len()).unwrap_or_default());
    view! {
        <Part title=texts.verdict_papers() folded=Some(hint)>
            <p class="muted">{texts.verdict_papers_text()}</p>
            <ul class="bring">{papers}</ul>
        </Part>
    }
}
