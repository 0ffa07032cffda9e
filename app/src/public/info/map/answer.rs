//! Which office receives the people of a commune that is typed, or is nearest to where
//! somebody is.

use std::sync::Arc;

use domain::{
    directory::{Area, Directory, Office, Route},
    place::Ins,
};
use http::StatusCode;
use leptos::prelude::*;
use locales::InfoTexts;
use service::Service;

use super::office_id;
use crate::{
    form::FormPost,
    posted::PostAnswer,
    public::info::{
        typed_commune::{OfferedCommunes, TypedCommune, TypedCommuneField},
        words::office_page,
    },
    routes::InfoPage,
};

/// The INS code of what was offered and chosen.
const CHOSEN: &str = "chosen";

/// Finds the commune; the page shows the rest.
pub fn answer_post(form: &FormPost) -> PostAnswer {
    let Some(service) = use_context::<Service>() else { return PostAnswer::same_page(StatusCode::OK) };
    let chosen = form.text(CHOSEN);
    let found = if service.communes.commune(chosen).is_some() {
        TypedCommune::coded(chosen)
    } else {
        TypedCommune::of(&service, form)
    };
    let status = match found {
        TypedCommune::One(_) => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    PostAnswer::page(status, found)
}

/// What the page knows of who asks: nothing before something was typed.
#[derive(Clone, Default)]
pub struct Asked {
    found: Option<TypedCommune>,
    receives: Option<Receives>,
}

/// The office that receives the people of a commune.
#[derive(Clone)]
struct Receives {
    commune: Ins,
    directory: Arc<Directory>,
    office: Office,
}

impl Asked {
    /// What a posted form, if one was, leads to.
    pub fn in_context(service: &Service) -> Self {
        let found = use_context::<TypedCommune>();
        let receives = match found {
            Some(TypedCommune::One(commune)) => {
                let directory = service.directory_for(commune);
                let office = directory.office_of(commune).cloned();
                office.map(|office| Receives { commune, directory, office })
            }
            _ => None,
        };
        Self { found, receives }
    }

    /// Whether the commune that was typed lies there.
    pub fn is_in(&self, area: &Area<'_>) -> bool {
        self.receives
            .as_ref()
            .is_some_and(|receives| area.own.iter().any(|commune| commune.ins == receives.commune))
    }

    /// Whether it is the office of the commune that was typed.
    pub fn is_office(&self, office: &Office, directory: &Directory) -> bool {
        self.receives.as_ref().is_some_and(|receives| {
            receives.office.id == office.id && receives.directory.own_centre_id() == directory.own_centre_id()
        })
    }
}

/// The form, and what came of it; and the nearest offices, for whoever has scripts.
#[component]
pub fn Finder(asked: Asked) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let Asked { found, receives } = asked;
    let answered = match found {
        Some(TypedCommune::Several(several)) => {
            Some(view! { <OfferedCommunes several class="offers" offer/> }.into_any())
        }
        Some(TypedCommune::One(commune)) => Some(view! { <Result commune receives/> }.into_any()),
        _ => None,
    };
    view! {
        <form class="section" method="post" action=InfoPage::Map.at(texts.lang())>
            <TypedCommuneField/>
            <button class="button line">{texts.info_map_find()}</button>
            {answered}
        </form>
        <Here/>
    }
}

/// A commune that is offered: a button of the form.
fn offer(ins: String, name: String, codes: String) -> AnyView {
    view! {
        <button class="button line" name=CHOSEN value=ins>
            <bdi lang="fr">{name}</bdi><bdi class="muted small">{codes}</bdi>
        </button>
    }
    .into_any()
}

/// The office that receives the people of this commune, or who does instead.
#[component]
fn Result(commune: Ins, receives: Option<Receives>) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let lang = texts.lang();
    let ins = commune.to_string();
    let name = service.communes.commune(&ins).map(|entry| entry.name.to_owned()).unwrap_or_default();
    let shown = match receives {
        Some(receives) => {
            let Receives { directory, office, .. } = &receives;
            let to = office_page(directory.own_centre_id(), &office.id).at(lang);
            let on_map = ["#", &office_id(directory, office)].concat();
            view! {
                <p class="next"><a href=to><bdi lang="fr">{office.name.clone()}</bdi></a></p>
                {away(&service, &receives).map(|km| {
                    view! { <p>{texts.info_map_away(&km)}<span class="block small muted">{texts.info_map_middle()}</span></p> }
                })}
                <ul class="links">
                    <li><a href=InfoPage::CommuneContact(ins).at(lang)>{texts.info_commune_worker()}</a></li>
                    <li><a href=on_map>{texts.info_map_in_list()}</a></li>
                </ul>
            }
            .into_any()
        }
        None => {
            let directories = service.directories();
            let other = match directories.route(commune, service.today()) {
                Route::OtherCentre { centre, .. } => texts.lazy().verdict_other_centre(&centre.name),
                _ => texts.info_commune_elsewhere().to_owned(),
            };
            view! { <p>{other}</p> }.into_any()
        }
    };
    view! {
        <div class="section card" role="status">
            <h2>{texts.info_commune_title(&name)}</h2>
            {shown}
        </div>
    }
}

/// About how many kilometres it is from the middle of the commune's area to its office;
/// none where the office is in the commune itself.
fn away(service: &Service, Receives { commune, directory, office }: &Receives) -> Option<String> {
    if directory.commune(*commune)?.postal_codes.contains(&office.postal_code) {
        return None;
    }
    let directories = service.directories();
    let area = directories.outlines().iter().find(|outline| outline.communes.contains(commune))?;
    Some(kilometres(area.middle()?.kilometres_to(office.position)))
}

/// Whole kilometres, one at least: nothing here is known better.
fn kilometres(distance: f64) -> String {
    format!("{:.0}", distance.max(1.0))
}

/// The nearest offices, for the script of the page to fill in; without scripts there is
/// nothing.
#[component]
fn Here() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <section class="section" id="near" data-away=texts.info_map_away("#") hidden>
            <button type="button" class="button line">{texts.info_map_here()}</button>
            <p class="small muted">{texts.info_map_here_note()}</p>
            <div role="status">
                <p data-say="looking" hidden>{texts.info_map_looking()}</p>
                <p class="field-error" data-say="refused" hidden>{texts.info_map_refused()}</p>
                <p class="field-error" data-say="unknown" hidden>{texts.info_map_unknown()}</p>
                <div class="card section" data-say="found" hidden>
                    <h2>{texts.info_map_nearest()}</h2>
                    <ol class="offices"></ol>
                    <p class="small muted">{texts.info_map_decides()}</p>
                    <p class="small muted">{texts.info_map_crow()}</p>
                </div>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_is_told_in_whole_kilometres_and_never_as_none() {
        assert_eq!(["0.0", "1.4", "12.6"].map(|km| kilometres(km.parse().unwrap())), ["1", "1", "13"]);
    }
}
