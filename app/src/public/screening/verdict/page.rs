//! What is on the page of a verdict: what it is, by when, what comes next, the
//! path; folded, what explains it; and the appointment, offered to everyone.

use domain::eligibility::{Certainty, FactName, RuleId, Status, Verdict, assess, presumed};
use leptos::prelude::*;
use locales::{LazyKey, LazyTexts, lazy_key};

use super::super::{Wizard, journey::Journey};
use super::{
    elsewhere::{Elsewhere, OtherCentre},
    more::More,
    volunteer::Volunteer,
};
use crate::{
    routes::Page,
    verdict::{Headline, Next, Path, Provenance, is_under_way},
};

#[component]
pub fn VerdictPage(journey: Journey) -> impl IntoView {
    let wizard = expect_context::<Wizard>();
    let verdict = assess(&presumed(&journey.facts), wizard.today, wizard.policy);
    let elsewhere = verdict.status == Status::OtherRegion;
    let commune = journey.facts.values(FactName::Commune).into_iter().next();
    // Whoever must still show a proof reads that first, and no welcome to a choice.
    let must_prove = verdict.status == Status::Dispensed;
    let is_free = is_free(&verdict);
    // Whoever holds the final certificate has nothing left to follow.
    let is_done = verdict.rule == Some(RuleId::R14Certificate);
    let is_under_way = is_under_way(&journey.facts);
    let standing = standing_of_steps(&verdict);
    let today = wizard.today;
    let next = view! { <Next verdict=verdict.clone() is_under_way/> };
    view! {
        <main class="main" id="main">
            <Headline verdict=verdict.clone()>{next}</Headline>
            {(is_free && !must_prove).then(|| view! { <Volunteer/> })}
            {elsewhere.then(|| view! { <Elsewhere rule=verdict.rule/> })}
            {commune.clone().map(|ins| view! { <OtherCentre ins/> })}
            {(!elsewhere && !is_done).then(|| view! { <Path verdict=verdict.clone() is_under_way today standing/> })}
            <More journey is_volunteer=is_free && must_prove && !is_done/>
            <Provenance verdict=verdict.clone() today/>
        </main>
        {(!elsewhere).then(|| view! { <Book verdict commune/> })}
    }
}

/// Whether she surely need not, and may.
fn is_free(verdict: &Verdict) -> bool {
    let is_sure = verdict.status == Status::Dispensed || verdict.certainty == Certainty::Certain;
    verdict.may_volunteer && verdict.status != Status::NeedsReview && is_sure
}

/// What the steps of the path are to her; to whoever is obligated, what they say.
fn standing_of_steps(verdict: &Verdict) -> Option<LazyKey> {
    match verdict.status {
        Status::Obligated => None,
        Status::Dispensed => Some(lazy_key::PATH_ONCE_EXCUSED),
        _ if is_free(verdict) => Some(lazy_key::PATH_BY_CHOICE),
        _ => Some(lazy_key::PATH_IF_MANDATORY),
    }
}

/// The one thing to do next. The commune goes along in the body, never in the
/// address.
#[component]
fn Book(verdict: Verdict, commune: Option<String>) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let label = match verdict.status {
        Status::Obligated => texts.verdict_book(),
        Status::NeedsReview | Status::Undetermined => texts.verdict_book_review(),
        Status::Exempt if verdict.certainty == Certainty::ToConfirm => texts.verdict_book_confirm(),
        Status::Dispensed => texts.verdict_book_proof(),
        _ => texts.verdict_book_volunteer(),
    };
    view! {
        <form class="action" method="post" action=Page::Appointment.at(texts.lang())>
            {commune.map(|ins| view! { <input type="hidden" name="commune" value=ins/> })}
            <button class="button">{label}</button>
        </form>
    }
}
