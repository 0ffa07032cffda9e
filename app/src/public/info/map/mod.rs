//! The map of the territory: whose communes each office receives, drawn without tiles
//! and without anybody else's server; and the office of a commune that is typed.

mod answer;
mod drawing;
mod figure;
mod labels;

use std::sync::Arc;

use domain::directory::{Area, Commune, Directory, Office};
use leptos::prelude::*;
use locales::InfoTexts;
use service::Service;

use self::{
    answer::{Asked, Finder},
    figure::{Drawn, Figure},
};
use super::words::office_page;
use crate::wording::listed;

pub use answer::answer_post;

/// The script of the page: finds the nearest offices, on the phone alone.
pub const NEAREST_OFFICES: &str = include_str!("here.js");

#[component]
pub fn MapPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let asked = Asked::in_context(&service);
    let directories = service.directories();
    let territories = directories
        .iter()
        .map(|directory| view! { <Territory directory=Arc::clone(directory) asked=asked.clone()/> })
        .collect_view();
    view! {
        <h1 tabindex="-1">{texts.info_map_title()}</h1>
        <p class="lead">{texts.info_map_lead()}</p>
        <div class="finder no-print"><Finder asked=asked.clone()/></div>
        {territories}
        <section class="section muted small">
            <p>{texts.info_map_approximate()}</p>
            <p>{texts.info_map_credit()}</p>
        </section>
    }
}

/// One centre: its map, and beside it the same as lists.
#[component]
fn Territory(directory: Arc<Directory>, asked: Asked) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let directories = service.directories();
    let name = directory.own_centre().map(|centre| centre.name.clone()).unwrap_or_default();
    let areas: Vec<Area<'_>> = directory.areas(directories.outlines()).collect();
    let mut offices: Vec<&Office> = directory.open_offices(service.today()).collect();
    offices.sort_by(|a, b| a.town.cmp(&b.town).then_with(|| a.name.cmp(&b.name)));
    let is_cut = areas.iter().any(Area::is_cut);
    let drawn = Drawn::of(texts, &directory, &areas, &offices, &asked);
    let cards = areas.iter().map(|area| card(texts, &directory, area, &asked)).collect_view();
    let heading = ["centre-", directory.own_centre_id().as_str()].concat();
    view! {
        <section class="territory" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()><bdi lang="fr">{name}</bdi></h2>
            <div class="shown">
                {drawn.map(|drawn| view! { <Figure drawn/> })}
                <p class="small muted no-print">{texts.info_map_hint()}</p>
                <ul class="areas">{cards}</ul>
                {is_cut.then(|| view! { <p class="legend small muted">{texts.info_map_shared()}</p> })}
            </div>
            <div class="listed">
                <h3>{texts.info_map_offices()}</h3>
                <ul class="links offices">
                    {offices.into_iter().map(|office| line(texts, &directory, office, &asked)).collect_view()}
                </ul>
            </div>
        </section>
    }
}

/// What an area unfolds when it is chosen: its communes, by the office that receives
/// their people.
fn card(texts: InfoTexts, directory: &Directory, area: &Area<'_>, asked: &Asked) -> impl IntoView + use<> {
    let mut offices: Vec<(&Office, Vec<&Commune>)> = Vec::new();
    for commune in &area.own {
        let Some(office) = directory.office_of(commune.ins) else { continue };
        match offices.iter_mut().find(|(known, _)| known.id == office.id) {
            Some((_, communes)) => communes.push(commune),
            None => offices.push((office, vec![commune])),
        }
    }
    let offices = offices.into_iter().map(|(office, communes)| {
        let to = office_page(directory.own_centre_id(), &office.id).at(texts.lang());
        view! {
            <li>
                <a href=to><bdi lang="fr">{office.name.clone()}</bdi></a>
                <span class="block small">{texts.info_map_serves(&names(texts, &communes))}</span>
            </li>
        }
    });
    let others = texts.info_map_others(&names(texts, &area.others));
    view! {
        <li id=area_id(directory, area) class="card" class:chosen=asked.is_in(area)>
            <h3>{texts.info_map_area(&area.outline.name)}</h3>
            <ul class="offices">{offices.collect_view()}</ul>
            {area.is_cut().then(|| view! { <p class="small muted">{others}</p> })}
        </li>
    }
}

/// An office with its town, its communes and, once it is known, how far it is.
fn line(texts: InfoTexts, directory: &Directory, office: &Office, asked: &Asked) -> impl IntoView + use<> {
    let to = office_page(directory.own_centre_id(), &office.id).at(texts.lang());
    let communes: Vec<&Commune> = directory.communes_of(&office.id).collect();
    let at = format!("{} {}", office.position.latitude, office.position.longitude);
    view! {
        <li id=office_id(directory, office) class:chosen=asked.is_office(office, directory) data-at=at>
            <a href=to><bdi lang="fr">{office.name.clone()}</bdi></a>
            <span class="block"><bdi lang="fr">{format!("{} {}", office.postal_code, office.town)}</bdi></span>
            <span class="block small muted">{texts.info_map_serves(&names(texts, &communes))}</span>
        </li>
    }
}

/// Names of communes, in the order of the alphabet.
fn names(texts: InfoTexts, communes: &[&Commune]) -> String {
    let mut names: Vec<_> = communes.iter().map(|commune| commune.name.clone()).collect();
    names.sort();
    listed(**texts, names)
}

/// The name of an area within the page: an area can be on the maps of two centres.
fn area_id(directory: &Directory, area: &Area<'_>) -> String {
    let first = area.outline.communes.first().map(ToString::to_string).unwrap_or_default();
    ["area-", directory.own_centre_id().as_str(), "-", &first].concat()
}

/// The name of an office within the page.
fn office_id(directory: &Directory, office: &Office) -> String {
    ["office-", directory.own_centre_id().as_str(), "-", office.id.as_str()].concat()
}
