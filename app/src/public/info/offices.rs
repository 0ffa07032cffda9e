//! Where and when people are received: every office, with its half-days.

use domain::directory::{Directory, Office};
use leptos::prelude::*;
use locales::InfoTexts;
use service::Service;

use super::words::{Row, half_days, office_page};
use crate::routes::InfoPage;

#[component]
pub fn OfficesPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let centres: Vec<_> = service.directories().iter().cloned().collect();
    let several = centres.len() > 1;
    let centres = centres
        .into_iter()
        .map(|directory| {
            let centre = directory.own_centre().map(|centre| centre.name.clone()).filter(|_| several);
            let mut offices: Vec<_> = directory.open_offices(service.today()).cloned().collect();
            let count = u32::try_from(offices.len()).unwrap_or(u32::MAX);
            offices.sort_by(|a, b| a.town.cmp(&b.town).then_with(|| a.name.cmp(&b.name)));
            let offices = offices
                .into_iter()
                .map(|office| view! { <Line directory=&directory office/> })
                .collect_view();
            view! {
                <section class="section">
                    {centre.map(|name| view! { <h2><bdi lang="fr">{name}</bdi></h2> })}
                    <p>{texts.info_offices_lead(count)}</p>
                    <ul class="links offices">{offices}</ul>
                </section>
            }
        })
        .collect_view();
    view! {
        <h1 tabindex="-1">{texts.home_offices()}</h1>
        <ul class="assurances">
            <li>{texts.info_offices_interpreter()}</li>
            <li>{texts.info_offices_half_days()}</li>
        </ul>
        <p class="no-print"><a class="button line" href=InfoPage::Map.at(texts.lang())>{texts.info_map_title()}</a></p>
        {centres}
    }
}

/// An office: its town and its half-days; the rest stands on its own page.
#[component]
fn Line<'a>(directory: &'a Directory, office: Office) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let to = office_page(directory.own_centre_id(), &office.id).at(texts.lang());
    let days = half_days(texts, directory, &office.id, service.today());
    let days = if days.is_empty() { vec![texts.info_no_openings().to_owned()] } else { days };
    view! {
        <li>
            <a href=to><bdi lang="fr">{office.name}</bdi></a>
            <div class="muted small"><Row words=days/></div>
        </li>
    }
}
