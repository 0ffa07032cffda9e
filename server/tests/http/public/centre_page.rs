//! What the centre's own page on the path says (ceraic.be, copied in
//! `centre_page.txt`) stands on our pages, line by line, in every language.

use domain::eligibility::Country;
use locales::{InfoTexts, Lang};

use super::info::{countries, readable};
use crate::world::TestApp;

/// Where a line of theirs has its place: an address without its language, and what
/// stands there.
type Place = (&'static str, fn(InfoTexts) -> Vec<String>);

const FOR_WHOM: &str = "/for-whom";
const PATH: &str = "/path";
const OFFICES: &str = "/offices";
const CONTACT: &str = "/contact";

fn said(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn union(texts: InfoTexts) -> Vec<String> {
    countries(texts, Country::european_union())
}

fn waivers(texts: InfoTexts) -> Vec<String> {
    let lazy = texts.lazy();
    said(&[
        lazy.reason_r13_minor(),
        lazy.reason_r13_65(),
        lazy.reason_r17_work(),
        lazy.reason_r18_study(),
        lazy.reason_r19_medical(),
        lazy.reason_r19_medical_to_prove(),
        lazy.reason_r15_belgian_diploma(),
        lazy.reason_r14_certificate(),
        lazy.reason_r16_turkish(),
        lazy.document_medical_certificate(),
    ])
}

fn services(texts: InfoTexts) -> Vec<String> {
    let lazy = texts.lazy();
    said(&[
        texts.info_services_text(),
        lazy.booking_kind_social_service(),
        lazy.booking_kind_professional_service(),
    ])
}

/// The beginning of each of their lines, and its places.
const LINES: &[(&str, &[Place])] = &[
    ("Logo du Parcours", &[("", |texts| said(&[texts.common_brand()]))]),
    ("Vous souhaitez ou vous devez suivre", &[("", |texts| said(&[texts.home_title(), texts.home_start()]))]),
    ("Contactez le service Accueil", &[(CONTACT, |texts| said(&[texts.info_contact_lead()]))]),
    ("Contacter le service", &[("", |texts| said(&[texts.home_contact()]))]),
    ("Le Parcours d'intégration...", &[("", |texts| said(&[texts.home_for_whom()]))]),
    ("Pour qui? Dans quels délais?", &[(FOR_WHOM, |texts| said(&[texts.home_for_whom()]))]),
    (
        "Si vous êtes... une personne étrangère non-européenne",
        &[(FOR_WHOM, |texts| said(&[texts.info_newcomer_title()]))],
    ),
    (
        "Bienvenue ! Vous avez normalement reçu",
        &[(FOR_WHOM, |texts| {
            said(&[
                texts.info_newcomer_welcome(),
                &texts.info_newcomer_aim("18"),
                texts.info_newcomer_call(),
                texts.info_newcomer_convention(),
            ])
        })],
    ),
    (
        "Les personnes qui ne possèdent pas la nationalité belge",
        &[(FOR_WHOM, |texts| {
            let lazy = texts.lazy();
            said(&[
                texts.info_newcomer_where(),
                lazy.reason_not_european(),
                lazy.reason_under_three_years(),
                lazy.reason_long_permit(),
            ])
        })],
    ),
    ("Allemagne, Autriche, Belgique", &[(FOR_WHOM, union)]),
    ("Des dispenses existent selon", &[(FOR_WHOM, waivers)]),
    (
        "Si vous êtes... installé.e depuis plus de 3 ans",
        &[(FOR_WHOM, |texts| said(&[texts.info_volunteer_title()]))],
    ),
    (
        "Bienvenue ! Vous n'avez pas de délai",
        &[(FOR_WHOM, |texts| said(&[texts.info_volunteer_welcome(), texts.lazy().volunteer_certificate()]))],
    ),
    ("Personnes exemptées de l'obligation", &[(FOR_WHOM, |texts| said(&[texts.info_exempt_title()]))]),
    (
        "• citoyennes de l’Union Européenne",
        &[(FOR_WHOM, |texts| {
            let lazy = texts.lazy();
            said(&[lazy.reason_r03_euplus(), lazy.reason_r04_uk(), texts.country_ch(), texts.country_gb()])
        })],
    ),
    (
        "• membres de la famille d’un citoyen",
        &[(FOR_WHOM, |texts| said(&[texts.lazy().reason_r09_eu_family()]))],
    ),
    (
        "Les 27 pays de l’UE",
        &[(FOR_WHOM, |texts| {
            let area = countries(texts, Country::other_states_of_the_economic_area());
            [area, vec![texts.info_countries_eu(27), texts.info_countries_eea(30)]].concat()
        })],
    ),
    ("Quoi et avec qui?", &[(PATH, |texts| said(&[texts.home_path()]))]),
    ("Avec le Ce.R.A.I.C.", &[(PATH, |texts| said(&[texts.info_centre_title()]))]),
    (
        "• Des rencontres pour faire le point",
        &[(PATH, |texts| {
            said(&[
                texts.info_reception_title(),
                texts.info_reception_text(),
                texts.info_theme_housing(),
                texts.info_theme_health(),
                texts.info_theme_french(),
                texts.info_theme_work(),
                texts.info_theme_citizenship(),
                texts.info_theme_childhood(),
            ])
        })],
    ),
    ("• La signature d'une convention", &[(PATH, |texts| said(&[texts.lazy().step_convention_text()]))]),
    ("• Des rencontres d'évaluation", &[(PATH, |texts| said(&[texts.lazy().step_evaluation()]))]),
    (
        "Avec des partenaires",
        &[(PATH, |texts| said(&[texts.info_partners_title(), texts.info_partners_text()]))],
    ),
    ("• Une formation à la citoyenneté de 60 heures", &[(PATH, |texts| vec![texts.info_citizenship("60")])]),
    (
        "• D'autres formations selon vos besoins",
        &[(PATH, |texts| {
            said(&[texts.info_courses(), texts.lazy().step_french(), texts.lazy().step_orientation()])
        })],
    ),
    (
        "Schéma Parcours d'intégration",
        &[(PATH, |texts| {
            let lazy = texts.lazy();
            said(&[
                "<ol class=\"way\">",
                lazy.step_letter(),
                lazy.step_reception(),
                lazy.step_convention(),
                lazy.step_citizenship(),
                lazy.step_certificate(),
                &texts.info_newcomer_present("3"),
                &texts.info_newcomer_aim("18"),
            ])
        })],
    ),
    ("L'équipe du service Accueil", &[(PATH, services)]),
    ("Où et quand?", &[(OFFICES, |texts| said(&[texts.home_offices()]))]),
    ("17 Bureaux d'Accueil", &[(OFFICES, |texts| vec![texts.info_offices_lead(17)])]),
    (
        "Possibilité de présence d'un interprète",
        &[(OFFICES, |texts| said(&[texts.info_offices_interpreter()]))],
    ),
    ("Selon l'endroit, le rendez-vous", &[(OFFICES, |texts| said(&[texts.info_offices_half_days()]))]),
    ("Carte du territoire", &[(OFFICES, |texts| said(&[texts.home_offices()]))]),
];

#[tokio::test]
async fn every_line_of_the_centres_page_has_its_place_in_every_language() {
    let app = TestApp::of_one_centre().await;
    let lines = include_str!("centre_page.txt").lines().map(str::trim).filter(|line| !line.is_empty());
    let mut placed = 0;
    for line in lines {
        let places = LINES.iter().find(|(begins, _)| line.starts_with(begins));
        let (_, places) = places.unwrap_or_else(|| panic!("has no place: {line}"));
        placed += 1;
        for (page, says) in *places {
            for lang in Lang::ALL {
                let answer = app.get(&format!("/{}{page}", lang.code())).await;
                assert_eq!(answer.status, 200);
                let text = readable(&answer.text());
                for said in says(InfoTexts::of(lang)) {
                    assert!(text.contains(&readable(&said)), "{lang:?} {page}: {said}\nfor: {line}\n{text}");
                }
            }
        }
    }
    assert!(placed > LINES.len(), "{placed}");
}
