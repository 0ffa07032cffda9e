//! What people write for a place, all over the country: only what is exact
//! decides, and what resembles is offered.

use domain::{
    directory::{CommuneIndex, Meant},
    place::Region,
};
use server::directory_files::{demonstration, other_communes};

fn country() -> CommuneIndex {
    demonstration().unwrap().shared().commune_index().with_others(other_communes().unwrap().into())
}

/// As a phone knows it before the other regions are loaded.
fn phone() -> CommuneIndex {
    CommuneIndex::new(country().first_text())
}

/// The official name of the commune that a writing decides for.
fn decided(index: &CommuneIndex, written: &str) -> Option<String> {
    match index.meant(written, 8) {
        Meant::One(commune) => Some(commune.name.to_owned()),
        _ => None,
    }
}

fn offered(index: &CommuneIndex, written: &str) -> Vec<String> {
    match index.meant(written, 8) {
        Meant::Several(communes) => communes.iter().map(|commune| commune.name.to_owned()).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn what_is_exact_decides_however_it_is_written() {
    let index = country();
    for (written, name) in [
        ("Bruxelles", "Bruxelles"),
        ("brussels", "Bruxelles"),
        ("BRUSSEL", "Bruxelles"),
        ("بروكسل", "Bruxelles"),
        ("1030 Schaerbeek", "Schaerbeek"),
        ("Gent", "Gand"),
        ("Ghent", "Gand"),
        ("Antwerp", "Anvers"),
        ("Louvain", "Louvain"),
        ("Edingen", "Enghien"),
        ("Komen", "Comines-Warneton"),
        ("Moeskroen", "Mouscron"),
        ("Luik", "Liège"),
        ("شارلروا", "Charleroi"),
        ("B-7100", "La Louvière"),
        ("BE 7100", "La Louvière"),
        ("7100-La Louvière", "La Louvière"),
        ("٧١٠٠", "La Louvière"),
        ("７１００", "La Louvière"),
        ("Louvière", "La Louvière"),
        ("Roeulx", "Le Roeulx"),
        ("St-Ghislain", "Saint-Ghislain"),
        ("Binche (Ressaix)", "Binche"),
        ("Ressaix, Binche", "Binche"),
        ("Binche, Belgique", "Binche"),
        ("mons\u{a0}", "Mons"),
        ("Bastogne", "Bastogne"),
    ] {
        assert_eq!(decided(&index, written).as_deref(), Some(name), "{written}");
    }
}

#[test]
fn what_only_resembles_is_offered_and_decides_nothing() {
    let index = country();
    for (written, among) in [
        ("Bruxeles", "Bruxelles"),
        ("Bruyell", "Antoing"),
        ("chaleroi", "Charleroi"),
        ("haine", "La Louvière"),
        ("710", "La Louvière"),
        ("Molen", "Molenbeek-Saint-Jean"),
    ] {
        assert_eq!(decided(&index, written), None, "{written}");
        assert!(offered(&index, written).iter().any(|name| name == among), "{written}");
    }
    for nonsense in ["", "   ", "xyzxyz", "-", "\u{200f}"] {
        assert_eq!(index.meant(nonsense, 8), Meant::Unknown, "{nonsense:?}");
    }
}

#[test]
fn a_name_in_two_regions_is_asked_back_on_the_phone_too() {
    assert_eq!(decided(&country(), "Forest"), None);
    let found = offered(&country(), "forest");
    assert!(found.iter().any(|name| name == "Forest"), "{found:?}");
    assert!(found.iter().any(|name| name == "Frasnes-lez-Anvaing"), "{found:?}");
    assert_eq!(decided(&phone(), "Forest"), None);
    assert_eq!(decided(&phone(), "Binche").as_deref(), Some("Binche"));
    assert_eq!(decided(&phone(), "Bruxelles"), None, "not known yet, and nothing is guessed");
}

/// Every official name and every postal code of the country: each decides for
/// its own commune, or is asked back with that commune among the offers; the
/// phone never decides otherwise than the server.
#[test]
fn no_name_and_no_code_of_the_country_decides_for_another_commune() {
    let (index, phone) = (country(), phone());
    let lines = [index.first_text(), index.others().to_owned()].concat();
    let mut tried = 0;
    for line in lines.lines().filter(|line| !line.starts_with(['@', '='])) {
        let fields: Vec<&str> = line.split('|').collect();
        let [ins, name, codes, localities, _] = fields.as_slice() else { panic!("{line}") };
        let villages = localities.split(';').filter(|village| !village.is_empty()).step_by(3);
        let names = [*name].into_iter().chain(villages);
        for written in names.chain(codes.split(' ').filter(|code| !code.is_empty()).take(2)) {
            let written = match tried % 3 {
                0 => written.to_owned(),
                1 => written.to_uppercase(),
                _ => format!(" {written} , Belgique"),
            };
            tried += 1;
            let asked_back = match index.meant(&written, 40) {
                Meant::One(commune) => {
                    assert_eq!(commune.ins, *ins, "{written}");
                    false
                }
                Meant::Several(communes) => {
                    assert!(communes.iter().any(|commune| commune.ins == *ins), "{written}");
                    true
                }
                Meant::Unknown => panic!("{written} is not found"),
            };
            if let Meant::One(commune) = phone.meant(&written, 40) {
                let code = written.contains(|c: char| c.is_ascii_digit());
                assert!(commune.ins == *ins || (asked_back && code), "{written} on the phone");
            }
        }
    }
    assert!(tried > 1_500, "only {tried}");
}

#[test]
fn the_rest_of_the_country_is_complete_and_each_commune_knows_its_region() {
    let index = country();
    let mut counts = [0; 2];
    for line in index.others().lines() {
        let fields: Vec<&str> = line.split('|').collect();
        let commune = index.commune(fields[0]).unwrap_or_else(|| panic!("{line}"));
        assert_eq!(commune.name, fields[1], "another name of a commune is of that commune");
        match (fields[4], commune.region()) {
            ("brussels", Some(Region::Brussels)) => counts[0] += 1,
            ("flanders", Some(Region::Flanders)) => counts[1] += 1,
            ("", Some(Region::WalloniaFrench | Region::GermanSpeaking)) => {}
            other => panic!("{line}: {other:?}"),
        }
    }
    assert_eq!(counts, [19, 285]);
}

#[test]
fn a_very_long_writing_costs_no_more_than_a_short_one() {
    let index = country();
    assert_eq!(index.meant(&"x".repeat(60_000), 8), Meant::Unknown);
    assert_eq!(index.meant(&"7100 ".repeat(20_000), 8), index.meant(&"7100 ".repeat(20), 8));
}
