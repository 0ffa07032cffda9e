//! Who must, may or need not follow the path, and by when: both publics side by side,
//! as the rulebook tells them apart.

use domain::eligibility::{Because, Certainty, Country, RULEBOOK, ReasonKey, Rule, Status};
use leptos::prelude::*;
use locales::{InfoTexts, LazyKey};

use super::words::{countries, proofs};
use crate::{routes::Page, wording};

#[component]
pub fn ForWhomPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <h1 tabindex="-1">{texts.home_for_whom()}</h1>
        <p class="lead">{texts.info_for_whom_lead()}</p>
        <Newcomer/>
        <Volunteer/>
        <section class="section">
            <h2>{texts.info_unsure_title()}</h2>
            <p>{texts.info_unsure_text()}</p>
            <a class="button line no-print" href=Page::Screening.at(texts.lang())>{texts.info_start()}</a>
        </section>
    }
}

/// Whoever the law makes follow the path: the definition, the dates, the waivers.
#[component]
fn Newcomer() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let definition = of_status(Status::Obligated)
        .flat_map(|rule| rule.reasons)
        .map(|reason| reason.key)
        .filter(|key| matches!(key, ReasonKey::Because(part) if *part != Because::NoWaiver))
        .map(|key| view! { <li>{texts.lazy().get(wording::reason(key))}</li> })
        .collect_view();
    view! {
        <section class="section card">
            <h2>{texts.info_newcomer_title()}</h2>
            <p>{texts.info_newcomer_welcome()}</p>
            <h3>{texts.info_newcomer_who()}</h3>
            <ul class="points"><li>{texts.info_newcomer_where()}</li>{definition}</ul>
            <h3>{texts.info_newcomer_dates()}</h3>
            <Dates/>
            <p>{texts.info_newcomer_call()}</p>
            <p>{texts.info_newcomer_convention()}</p>
            <h3>{texts.info_waivers_title()}</h3>
            <p>{texts.info_waivers_text()}</p>
            <Situations status=Status::Dispensed/>
            <details class="why">
                <summary>{texts.info_review_title()}</summary>
                <Situations status=Status::NeedsReview/>
            </details>
        </section>
    }
}

/// The spans that the rulebook grants.
#[component]
fn Dates() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let terms = RULEBOOK.terms;
    let (present, aim) = (terms.present_months.to_string(), terms.aim_months.to_string());
    let allowed = terms.allowed.map(|longer| {
        let from = texts.date(longer.sure_from);
        view! { <li>{texts.info_newcomer_allowed(&aim, &from, &longer.months.to_string())}</li> }
    });
    view! {
        <ul class="points">
            <li>{texts.info_newcomer_present(&present)}</li>
            <li>{texts.info_newcomer_aim(&aim)}</li>
            {allowed}
        </ul>
    }
}

/// Whoever the law does not make follow it, and may.
#[component]
fn Volunteer() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let lazy = texts.lazy();
    view! {
        <section class="section card">
            <h2>{texts.info_volunteer_title()}</h2>
            <p>{texts.info_volunteer_welcome()}</p>
            <p>{lazy.volunteer_benefits()}</p>
            <p>{lazy.volunteer_certificate()}</p>
            <h3>{texts.info_exempt_title()}</h3>
            <p>{texts.info_exempt_text()}</p>
            <Situations status=Status::Exempt/>
            <Countries/>
        </section>
    }
}

/// The situations that the rules of a status describe, each in its own words: with the
/// paper that proves it, or the word that the centre confirms.
#[component]
fn Situations(status: Status) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let situations = of_status(status)
        .filter_map(|rule| Some((rule, sentence(rule)?)))
        .map(|(rule, sentence)| {
            let beside = match status {
                Status::Dispensed => {
                    proofs(texts, rule).into_iter().map(|paper| texts.info_waiver_proof(paper)).collect()
                }
                Status::Exempt if rule.certainty == Certainty::ToConfirm => {
                    vec![texts.info_exempt_confirm().to_owned()]
                }
                _ => Vec::new(),
            };
            view! {
                <li>
                    {texts.lazy().get(sentence)}
                    {beside
                        .into_iter()
                        .map(|line| view! { <span class="muted small block">{line}</span> })
                        .collect_view()}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="points">{situations}</ul> }
}

fn of_status(status: Status) -> impl Iterator<Item = &'static Rule> {
    RULEBOOK.rules.iter().filter(move |rule| rule.status == status)
}

/// The sentence of a rule itself, the first that is told.
fn sentence(rule: &Rule) -> Option<LazyKey> {
    rule.reasons.first().map(|reason| wording::reason(reason.key))
}

/// The lists of countries that these rules name.
#[component]
fn Countries() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let list = |names: Vec<&'static str>| {
        view! { <ul class="countries">{names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul> }
    };
    let union = countries(texts, Country::european_union());
    let area = countries(texts, Country::other_states_of_the_economic_area());
    let count = |names: usize| u32::try_from(names).unwrap_or(u32::MAX);
    let (in_union, in_area) = (count(union.len()), count(union.len() + area.len()));
    let others = countries(texts, [Country::SWITZERLAND, Country::UNITED_KINGDOM].into_iter());
    let others = wording::listed(**texts, others.into_iter().map(str::to_owned));
    view! {
        <details class="why">
            <summary>{texts.info_countries_eu(in_union)}</summary>
            {list(union)}
        </details>
        <details class="why">
            <summary>{texts.info_countries_eea(in_area)}</summary>
            <p>{texts.info_countries_eea_text()}</p>
            {list(area)}
        </details>
        <p class="muted">{texts.info_countries_others(&others)}</p>
    }
}
