//! Her dates on a line, each with its arithmetic. A past date is an invitation.

use domain::eligibility::{CitationId, Deadline, DeadlineKind, PartialDate, Status, Verdict};
use leptos::prelude::*;
use locales::{Key, Texts, key};

use super::reasons::Law;

fn words(kind: DeadlineKind) -> (Key, Key) {
    match kind {
        DeadlineKind::PresentAtCentre => {
            (key::DEADLINE_PRESENT_AT_CENTRE_TITLE, key::DEADLINE_PRESENT_AT_CENTRE_TEXT)
        }
        DeadlineKind::AimFor => (key::DEADLINE_AIM_FOR_TITLE, key::DEADLINE_AIM_FOR_TEXT),
        DeadlineKind::AllowedUntil => (key::DEADLINE_ALLOWED_UNTIL_TITLE, key::DEADLINE_ALLOWED_UNTIL_TEXT),
    }
}

#[component]
pub fn Deadlines(verdict: Verdict) -> impl IntoView {
    let texts = expect_context::<Texts>();
    (verdict.status == Status::Obligated).then(|| {
        let none = verdict.deadlines.is_empty();
        let mut deadlines = verdict.deadlines.clone();
        // The centre's policy says which end of the path stands first.
        deadlines.sort_by_key(|deadline| (deadline.kind != DeadlineKind::PresentAtCentre, !deadline.headline));
        let visit_known = deadlines.iter().any(|deadline| deadline.kind == DeadlineKind::PresentAtCentre);
        let dates = deadlines.into_iter().map(|deadline| view! { <DeadlineItem deadline/> }).collect_view();
        view! {
            <section class="section">
                <h2>{texts.verdict_dates()}</h2>
                <ol class="timeline">
                    <li class="key"><div><b>{texts.deadline_now_title()}</b><span>{texts.deadline_now_text()}</span></div></li>
                    {(!visit_known).then(|| view! { <FirstVisit/> })}
                    {dates}
                </ol>
                {none.then(|| view! { <p class="muted">{texts.deadline_unknown()}</p> })}
            </section>
        }
    })
}

/// The first delay, in words, where the day of her registration is not known.
#[component]
fn FirstVisit() -> impl IntoView {
    let texts = expect_context::<Texts>();
    view! {
        <li>
            <div>
                <b>{texts.deadline_present_at_centre_title()}</b>
                <span>{texts.deadline_present_at_centre_text()}</span>
                <Law citation=CitationId::Cwass152/>
            </div>
        </li>
    }
}

#[component]
fn DeadlineItem(deadline: Deadline) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let (title, text) = words(deadline.kind);
    let date = texts.date(deadline.date);
    let sum = texts.deadline_arithmetic(&date, u32::from(deadline.months), &texts.date(deadline.start));
    view! {
        <li>
            <div>
                <time datetime=PartialDate::Day(deadline.date).to_text()>{date}</time>
                <span>{texts.get(title)}". "{texts.get(text)}</span>
                <span class="muted small">{sum}</span>
                {deadline.approximate.then(|| view! { <span class="muted small">{texts.deadline_approximate()}</span> })}
                {deadline.clamped.then(|| view! { <span class="muted small">{texts.deadline_clamped()}</span> })}
                {deadline.transition_unclear.then(|| view! { <span class="muted small">{texts.deadline_transition()}</span> })}
                {deadline.past.then(|| view! { <p class="notice calm">{texts.deadline_past()}" "{texts.deadline_extension()}</p> })}
                <Law citation=deadline.citation/>
            </div>
        </li>
    }
}
