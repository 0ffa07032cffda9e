//! Names of places as French joins them.

use domain::directory::{Fault, of_place};

use crate::checks::fault;
use crate::shipped::directory;

/// All communes that are not joined by a plain `de`; every other one is.
const JOINED: &[&str] = &[
    "d'Incourt",
    "d'Ittre",
    "d'Hélécine",
    "d'Orp-Jauche",
    "d'Ottignies-Louvain-la-Neuve",
    "d'Ath",
    "d'Ellezelles",
    "d'Enghien",
    "d'Aiseau-Presles",
    "des Bons Villers",
    "d'Hensies",
    "du Roeulx",
    "d'Ecaussinnes",
    "d'Anderlues",
    "d'Erquelinnes",
    "d'Antoing",
    "d'Estaimpuis",
    "d'Estinnes",
    "d'Amay",
    "d'Ouffet",
    "d'Anthisnes",
    "d'Engis",
    "d'Ans",
    "d'Awans",
    "d'Aywaille",
    "d'Esneux",
    "d'Oupeye",
    "d'Amblève",
    "d'Aubel",
    "d'Eupen",
    "d'Olne",
    "d'Oreye",
    "d'Arlon",
    "d'Attert",
    "d'Aubange",
    "d'Erezée",
    "d'Herbeumont",
    "d'Etalle",
    "d'Anhée",
    "d'Onhaye",
    "d'Yvoir",
    "d'Hastière",
    "d'Andenne",
    "d'Assesse",
    "d'Eghezée",
    "d'Ohey",
];

#[test]
fn every_commune_is_joined_as_french_joins_it() {
    let directory = directory();
    let joined: Vec<_> = directory
        .communes()
        .map(|commune| (of_place(&commune.name), ["de ", &commune.name].concat()))
        .filter(|(joined, plain)| joined != plain)
        .map(|(joined, _)| joined)
        .collect();
    assert_eq!(joined, JOINED);
    assert_eq!(of_place("La Louvière"), "de La Louvière");
    assert_eq!(of_place("Huy"), "de Huy");
    assert_eq!(of_place("Yernée"), "de Yernée");
    assert_eq!(of_place(""), "de ");
}

#[test]
fn every_office_is_named_after_its_town_as_french_joins_it() {
    for office in directory().offices() {
        assert_eq!(office.name, ["Bureau d'accueil ", &of_place(&office.town)].concat());
    }
}

#[test]
fn a_name_that_joins_its_town_badly_is_a_problem() {
    let named = |town: &str| {
        fault(|own| {
            own.office[0].town = town.to_owned();
            own.office[0].name = ["Bureau d'accueil de ", town].concat();
        })
    };
    assert_eq!(named("Ath"), Fault::Joined("d'Ath".to_owned()));
    assert_eq!(named("Le Roeulx"), Fault::Joined("du Roeulx".to_owned()));
}
