//! What the path consists of, and with whom.

use domain::{
    directory::AppointmentKind,
    eligibility::{CITIZENSHIP_HOURS, PathPart, PathStep, RULEBOOK, path},
};
use leptos::prelude::*;
use locales::InfoTexts;

use crate::{
    verdict::PathPicture,
    wording::{kind_hint, kind_name},
};

/// What the centre offers beside the path.
const SERVICES: [AppointmentKind; 2] = [AppointmentKind::SocialService, AppointmentKind::ProfessionalService];

#[component]
pub fn PathPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let lazy = texts.lazy();
    provide_context(lazy);
    let themes = [
        texts.info_theme_housing(),
        texts.info_theme_health(),
        texts.info_theme_french(),
        texts.info_theme_work(),
        texts.info_theme_citizenship(),
        texts.info_theme_childhood(),
    ];
    let services = SERVICES.map(|kind| {
        view! { <li><b>{kind_name(lazy, kind)}</b><span class="muted small block">{kind_hint(lazy, kind)}</span></li> }
    });
    let parts = path(None, None)
        .into_iter()
        .map(|part| {
            let limits = limits(texts, &part);
            (part, limits)
        })
        .collect();
    view! {
        <h1 tabindex="-1">{texts.home_path()}</h1>
        <p class="lead">{texts.info_path_lead()}</p>
        <section class="section">
            <h2>{lazy.path_title()}</h2>
            <PathPicture parts/>
        </section>
        <section class="section card">
            <h2>{texts.info_centre_title()}</h2>
            <h3>{texts.info_reception_title()}</h3>
            <p>{texts.info_reception_text()}</p>
            <ul class="points">{themes.map(|theme| view! { <li>{theme}</li> }).collect_view()}</ul>
        </section>
        <section class="section card">
            <h2>{texts.info_partners_title()}</h2>
            <p>{texts.info_partners_text()}</p>
            <ul class="points">
                <li>{texts.info_citizenship(&CITIZENSHIP_HOURS.to_string())}</li>
                <li>{texts.info_courses()}</li>
            </ul>
        </section>
        <section class="section">
            <h2>{texts.info_services_title()}</h2>
            <p>{texts.info_services_text()}</p>
            <ul class="points">{services.collect_view()}</ul>
        </section>
    }
}

/// By when a part must be done, as the rules in force say it of everybody who must.
fn limits(texts: InfoTexts, part: &PathPart) -> Vec<String> {
    let terms = RULEBOOK.terms;
    let aim = terms.aim_months.to_string();
    match part.step {
        PathStep::FirstReception => vec![texts.info_newcomer_present(&terms.present_months.to_string())],
        PathStep::Attestation => {
            let allowed = terms.allowed.map(|longer| {
                texts.info_newcomer_allowed(&aim, &texts.date(longer.sure_from), &longer.months.to_string())
            });
            [texts.info_newcomer_aim(&aim)].into_iter().chain(allowed).collect()
        }
        _ => Vec::new(),
    }
}
