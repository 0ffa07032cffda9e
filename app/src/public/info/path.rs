//! What the path consists of, and with whom.

use domain::{directory::AppointmentKind, eligibility::CITIZENSHIP_HOURS};
use leptos::prelude::*;
use locales::InfoTexts;

use crate::wording::{kind_hint, kind_name};

/// What the centre offers beside the path.
const SERVICES: [AppointmentKind; 2] = [AppointmentKind::SocialService, AppointmentKind::ProfessionalService];

#[component]
pub fn PathPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let lazy = texts.lazy();
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
    view! {
        <h1 tabindex="-1">{texts.home_path()}</h1>
        <p class="lead">{texts.info_path_lead()}</p>
        <section class="section card">
            <h2>{texts.info_centre_title()}</h2>
            <h3>{texts.info_reception_title()}</h3>
            <p>{texts.info_reception_text()}</p>
            <ul class="points">{themes.map(|theme| view! { <li>{theme}</li> }).collect_view()}</ul>
            <h3>{lazy.step_convention()}</h3>
            <p>{lazy.step_convention_text()}</p>
            <h3>{lazy.step_evaluation()}</h3>
            <p>{lazy.step_evaluation_text()}</p>
        </section>
        <section class="section card">
            <h2>{texts.info_partners_title()}</h2>
            <p>{texts.info_partners_text()}</p>
            <h3>{texts.info_citizenship(&CITIZENSHIP_HOURS.to_string())}</h3>
            <p>{lazy.step_citizenship_text()}</p>
            <h3>{texts.info_courses()}</h3>
            <ul class="points">
                <li><b>{lazy.step_french()}</b><span class="block">{lazy.step_french_text()}</span></li>
                <li><b>{lazy.step_orientation()}</b><span class="block">{lazy.step_orientation_text()}</span></li>
            </ul>
        </section>
        <section class="section card">
            <h2>{lazy.step_certificate()}</h2>
            <p>{lazy.step_certificate_text()}</p>
        </section>
        <section class="section">
            <h2>{texts.info_services_title()}</h2>
            <p>{texts.info_services_text()}</p>
            <ul class="points">{services.collect_view()}</ul>
        </section>
    }
}
