//! Her dates on a line, each with its arithmetic. A past date is an invitation.

use domain::eligibility::{
    Answer, CitationId, Deadline, DeadlineKind, FactName, Facts, PartialDate, PriorCertificate, Status,
    Verdict,
};
use leptos::prelude::*;
use locales::{LazyKey, LazyTexts, lazy_key};

use super::{part::Part, reasons::Law};

/// Whether she follows the path already: her next appointment is not a first one.
#[must_use]
pub fn is_under_way(facts: &Facts) -> bool {
    facts.choice(FactName::PriorCertificate) == Answer::Known(PriorCertificate::InProgressWallonia as u8)
}

/// What a date is. Where no later one follows, the eighteen months are the limit.
fn words(kind: DeadlineKind, is_last: bool) -> (LazyKey, LazyKey) {
    match kind {
        DeadlineKind::AimFor if is_last => {
            (lazy_key::DEADLINE_AIM_FOR_TITLE, lazy_key::DEADLINE_AIM_FOR_LIMIT_TEXT)
        }
        DeadlineKind::PresentAtCentre => {
            (lazy_key::DEADLINE_PRESENT_AT_CENTRE_TITLE, lazy_key::DEADLINE_PRESENT_AT_CENTRE_TEXT)
        }
        DeadlineKind::AimFor => (lazy_key::DEADLINE_AIM_FOR_TITLE, lazy_key::DEADLINE_AIM_FOR_TEXT),
        DeadlineKind::AllowedUntil => {
            (lazy_key::DEADLINE_ALLOWED_UNTIL_TITLE, lazy_key::DEADLINE_ALLOWED_UNTIL_TEXT)
        }
    }
}

/// What to do next.
fn next(texts: LazyTexts, is_under_way: bool) -> &'static str {
    if is_under_way { texts.deadline_under_way_text() } else { texts.deadline_now_text() }
}

/// What an obligated person does next, and by when; nothing for others.
#[component]
pub fn Next(verdict: Verdict, is_under_way: bool) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    (verdict.status == Status::Obligated).then(|| {
        let is_visit = |due: &Deadline| due.kind == DeadlineKind::PresentAtCentre;
        let is_near = |due: &&Deadline| due.headline || (is_visit(due) && !due.past && !is_under_way);
        let dates = verdict
            .deadlines
            .iter()
            .filter(is_near)
            .map(|due| {
                let what = if due.past { texts.deadline_past() } else { texts.get(words(due.kind, false).0) };
                view! {
                    <p>
                        <b><time datetime=PartialDate::Day(due.date).to_text()>{texts.date(due.date)}</time></b>
                        " "{what}
                    </p>
                }
            })
            .collect_view();
        view! {
            <div class="next">
                <p><b>{texts.deadline_now_title()}</b>" "{next(texts, is_under_way)}</p>
                {dates}
            </div>
        }
    })
}

#[component]
pub fn Deadlines(
    verdict: Verdict,
    is_under_way: bool,
    /// [`Next`] stands above them.
    #[prop(optional)]
    folded: bool,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    (verdict.status == Status::Obligated).then(|| {
        let none = verdict.deadlines.is_empty();
        let mut deadlines = verdict.deadlines.clone();
        // The centre's policy says which end of the path stands first.
        deadlines
            .sort_by_key(|deadline| (deadline.kind != DeadlineKind::PresentAtCentre, !deadline.headline));
        let visit_known = deadlines.iter().any(|deadline| deadline.kind == DeadlineKind::PresentAtCentre);
        let ends = deadlines.iter().filter(|deadline| deadline.kind != DeadlineKind::PresentAtCentre);
        let longest = ends.map(|deadline| deadline.date).max();
        let dates = deadlines
            .into_iter()
            .map(|deadline| {
                let is_last = longest == Some(deadline.date);
                view! { <DeadlineItem deadline is_last/> }
            })
            .collect_view();
        let hint = folded.then(|| texts.fold_dates().to_owned());
        view! {
            <Part title=texts.verdict_dates() folded=hint>
                <ol class="timeline">
                    {(!folded).then(|| view! {
                        <li class="key"><div><b>{texts.deadline_now_title()}</b><span>{next(texts, is_under_way)}</span></div></li>
                    })}
                    {(!visit_known && !is_under_way).then(|| view! { <FirstVisit/> })}
                    {dates}
                </ol>
                {none.then(|| view! { <p class="muted">{texts.deadline_unknown()}</p> })}
            </Part>
        }
    })
}

/// The first delay, in words, where the day of her registration is not known.
#[component]
fn FirstVisit() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
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
fn DeadlineItem(
    deadline: Deadline,
    /// No other date is later.
    is_last: bool,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let (title, text) = words(deadline.kind, is_last);
    // For the first visit the law knows no more time, and a later date is more time.
    let may_be_longer = is_last && deadline.kind != DeadlineKind::PresentAtCentre;
    let extension = may_be_longer.then(|| [" ", texts.deadline_extension()].concat());
    let date = texts.date(deadline.date);
    let sum = texts.deadline_arithmetic(&date, u32::from(deadline.months), &texts.date(deadline.start));
    view! {
        <li>
            <div>
                <time datetime=PartialDate::Day(deadline.date).to_text()>{date}</time>
                <span>{texts.get(title)}". "{texts.get(text)}</span>
                {deadline.past.then(|| view! { <p class="notice calm">{texts.deadline_past()}{extension}</p> })}
                <span class="muted small">{sum}</span>
                {deadline.approximate.then(|| view! { <span class="muted small">{texts.deadline_approximate()}</span> })}
                {deadline.clamped.then(|| view! { <span class="muted small">{texts.deadline_clamped()}</span> })}
                {deadline.transition_unclear.then(|| view! { <span class="muted small">{texts.deadline_transition()}</span> })}
                <Law citation=deadline.citation/>
            </div>
        </li>
    }
}
