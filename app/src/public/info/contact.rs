//! Whom to contact: a commune is typed, and the page of the commune names the person,
//! the office and the telephone.

use std::sync::Arc;

use domain::{
    directory::Route,
    place::{Ins, Region},
};
use http::StatusCode;
use leptos::prelude::*;
use locales::{InfoTexts, Lang, lazy_key};
use service::Service;

use super::{
    office::{Phone, Where},
    typed_commune::{OfferedCommunes, TypedCommune, TypedCommuneField},
    words::communes_here,
};
use crate::{
    form::FormPost,
    posted::PostAnswer,
    routes::{InfoPage, Page},
    wording::listed,
};

/// Leads to the page of the commune that was typed, or shows which ones it can be.
pub fn answer_post(lang: Lang, form: &FormPost) -> PostAnswer {
    let Some(service) = use_context::<Service>() else { return PostAnswer::same_page(StatusCode::OK) };
    match TypedCommune::of(&service, form) {
        TypedCommune::One(ins) => PostAnswer::SeeOther(InfoPage::CommuneContact(ins.to_string()).at(lang)),
        other => PostAnswer::page(StatusCode::UNPROCESSABLE_ENTITY, other),
    }
}

#[component]
pub fn ContactPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let lang = texts.lang();
    let communes = communes_here(&service);
    let count = u32::try_from(communes.len()).unwrap_or(u32::MAX);
    view! {
        <h1 tabindex="-1">{texts.home_contact()}</h1>
        <p class="lead">{texts.info_contact_lead()}</p>
        <form class="section" method="post" action=InfoPage::Contact.at(lang)>
            <TypedCommuneField/>
            {match use_context() {
                Some(TypedCommune::Several(several)) => Some(view! { <OfferedCommunes several class="links" offer/> }),
                _ => None,
            }}
            <button class="button line">{texts.info_contact_find()}</button>
        </form>
        <details class="why">
            <summary>{texts.info_contact_all(count)}</summary>
            <ul class="countries">
                {communes
                    .into_iter()
                    .map(|(name, ins)| {
                        view! { <li><a href=InfoPage::CommuneContact(ins).at(lang)><bdi lang="fr">{name}</bdi></a></li> }
                    })
                    .collect_view()}
            </ul>
        </details>
    }
}

/// A commune that is offered: a link to its page.
fn offer(ins: String, name: String, codes: String) -> AnyView {
    let to = InfoPage::CommuneContact(ins).at(expect_context::<InfoTexts>().lang());
    view! { <a href=to><bdi lang="fr">{name}</bdi></a><bdi class="muted small">{codes}</bdi> }.into_any()
}

/// Who receives the people of a commune.
#[component]
pub fn CommuneContactPage(ins: String) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let lang = texts.lang();
    let (name, region) = service
        .communes
        .commune(&ins)
        .map(|entry| (entry.name.to_owned(), entry.region()))
        .unwrap_or_default();
    let code = Ins::parse_as_given(&ins);
    let here = region.is_none_or(|region| region == Region::WalloniaFrench);
    view! {
        <h1 tabindex="-1">{texts.info_commune_title(&name)}</h1>
        {match code.filter(|_| here) {
            Some(code) => view! { <Receives service code/> }.into_any(),
            None => view! { <Elsewhere region/> }.into_any(),
        }}
        <p class="no-print"><a href=InfoPage::Contact.at(lang)>{texts.info_commune_another()}</a></p>
    }
}

#[component]
fn Receives(service: Service, code: Ins) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let directory = service.directory_for(code);
    match directory.route(code, service.today()) {
        Route::Here(here) => {
            let stand_ins = listed(**texts, here.stand_ins.iter().map(|worker| worker.name.clone()));
            let worker = here.worker.map(|worker| worker.name.clone());
            let office = here.office.clone();
            view! {
                <section class="section card">
                    <h2>{texts.info_commune_worker()}</h2>
                    {match worker {
                        Some(name) => view! { <p class="next"><bdi>{name}</bdi></p> }.into_any(),
                        None => view! { <p>{texts.info_commune_no_worker()}</p> }.into_any(),
                    }}
                    {(!stand_ins.is_empty()).then(|| {
                        view! { <p class="muted small">{texts.info_commune_stand_ins(&stand_ins)}</p> }
                    })}
                    {office.contact.phone.clone().map(|phone| view! { <p><Phone phone/></p> })}
                    <form method="post" action=Page::Appointment.at(texts.lang()) class="no-print">
                        <input type="hidden" name="commune" value=code.to_string()/>
                        <button class="button line">{texts.info_book()}</button>
                    </form>
                </section>
                <section class="section">
                    <h2>{texts.info_commune_office()}</h2>
                    <p class="next"><bdi lang="fr">{office.name.clone()}</bdi></p>
                </section>
                <Where directory=Arc::clone(&directory) office/>
            }
            .into_any()
        }
        Route::OtherCentre { centre, .. } => {
            let contact = centre.contact.clone();
            let site = contact.website.filter(|_| centre.verified);
            let phone = contact.phone.filter(|_| centre.verified);
            view! {
                <section class="section card">
                    <h2>{texts.info_commune_centre()}</h2>
                    <p>{texts.lazy().verdict_other_centre(&centre.name)}</p>
                    {phone.map(|phone| view! { <p><Phone phone/></p> })}
                    {site.map(|site| {
                        view! { <p><a href=site.clone() rel="noreferrer external"><bdi>{site.clone()}</bdi></a></p> }
                    })}
                </section>
            }
            .into_any()
        }
        Route::Unknown => view! { <Elsewhere region=None/> }.into_any(),
    }
}

/// Whoever lives where another scheme applies.
#[component]
fn Elsewhere(region: Option<Region>) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let scheme = match region {
        Some(Region::Brussels) => {
            Some((lazy_key::ELSEWHERE_BRUSSELS_TITLE, lazy_key::ELSEWHERE_BRUSSELS_TEXT))
        }
        Some(Region::Flanders) => {
            Some((lazy_key::ELSEWHERE_FLANDERS_TITLE, lazy_key::ELSEWHERE_FLANDERS_TEXT))
        }
        Some(Region::GermanSpeaking) => {
            Some((lazy_key::ELSEWHERE_GERMAN_SPEAKING_TITLE, lazy_key::ELSEWHERE_GERMAN_SPEAKING_TEXT))
        }
        Some(Region::WalloniaFrench) | None => None,
    };
    view! {
        <section class="section card">
            {match scheme {
                Some((title, text)) => view! {
                    <h2>{texts.lazy().get(title)}</h2>
                    <p>{texts.lazy().get(text)}</p>
                    <p class="muted">{texts.lazy().elsewhere_moving()}</p>
                }
                .into_any(),
                None => view! { <p>{texts.info_commune_elsewhere()}</p> }.into_any(),
            }}
        </section>
    }
}
