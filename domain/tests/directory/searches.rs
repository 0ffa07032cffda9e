//! Communes as people write them.

use domain::directory::CommuneIndex;

use crate::shipped::directory;

fn index() -> CommuneIndex {
    directory().commune_index()
}

/// The first of the communes found.
fn best(query: &str) -> String {
    index().search(query, 8).first().map(|entry| entry.name.to_owned()).unwrap_or_default()
}

#[test]
fn a_name_is_found_however_it_is_written() {
    for query in [
        "La Louvière",
        "la louviere",
        "LA LOUVIERE",
        "lalouviere",
        "la-louvière",
        "Louvière",
        "  louv  ",
        "la  louvi",
        "La Louvie\u{300}re", // an accent apart from its letter
    ] {
        assert_eq!(best(query), "La Louvière", "{query}");
    }
    assert_eq!(best("braine l alleud"), "Braine-l'Alleud");
    assert_eq!(best("braine l’alleud"), "Braine-l'Alleud");
    assert_eq!(best("brainelalleud"), "Braine-l'Alleud");
    assert_eq!(best("chapelle lez her"), "Chapelle-lez-Herlaimont");
    assert_eq!(best("herlaimont"), "Chapelle-lez-Herlaimont");
    assert_eq!(best("mont de l'enclus"), "Mont-de-l'Enclus");
    assert_eq!(best("enclus mont"), "Mont-de-l'Enclus");
    assert_eq!(best("st ghislain"), "Saint-Ghislain");
    assert_eq!(best("ottignies"), "Ottignies-Louvain-la-Neuve");
    assert_eq!(best("ECAUSSINNES"), "Ecaussinnes");
    assert_eq!(best("écaussinnes"), "Ecaussinnes");
}

#[test]
fn a_former_municipality_leads_to_its_commune_and_is_named() {
    for (query, name, found_by) in [
        ("Jambes", "Namur", "Jambes"),
        ("haine saint paul", "La Louvière", "Haine-Saint-Paul"),
        ("houdeng-goegnies", "La Louvière", "Houdeng-Goegnies"),
        ("Strepy", "La Louvière", "Strépy-Bracquegnies"),
        ("trivieres", "La Louvière", "Trivières"),
        ("Herseaux", "Mouscron", "Herseaux"),
    ] {
        let index = index();
        let found = index.search(query, 5);
        assert_eq!((found[0].name, found[0].found_by), (name, Some(found_by)), "{query}");
    }
    assert_eq!(index().search("namur", 1)[0].found_by, None);
}

#[test]
fn a_postal_code_leads_to_its_commune_alone_or_beside_a_name() {
    assert_eq!(best("7100"), "La Louvière");
    assert_eq!(best("7110"), "La Louvière");
    assert_eq!(best("7711"), "Mouscron");
    assert_eq!(best("7100 la louvière"), "La Louvière");
    assert_eq!(best("La Louvière (7110)"), "La Louvière");
    assert_eq!(best("7110 houdeng"), "La Louvière");
    // The beginning of a code gives all that begin so.
    let names: Vec<_> = index().search("713", 9).iter().map(|entry| entry.name.to_owned()).collect();
    assert_eq!(names, ["Binche"]);
    // A name and a code that do not belong together give nothing.
    assert_eq!(best("7100 namur"), "");
    assert_eq!(best("9999"), "");
}

#[test]
fn the_commune_itself_comes_before_villages_of_that_name() {
    // Celles is a commune, and a village of Houyet and of Faimes.
    let index = index();
    let found = index.search("celles", 5);
    assert_eq!((found[0].ins, found[0].found_by), ("57018", None));
    assert!(found.iter().skip(1).any(|entry| entry.name == "Houyet"));
    assert_eq!(best("mons"), "Mons");
    assert_eq!(best("ath"), "Ath");
    assert_eq!(best("spa"), "Spa");
    assert_eq!(best("lens"), "Lens");
}

#[test]
fn a_slip_of_a_letter_is_forgiven_when_nothing_else_is_found() {
    for (slip, name) in [
        ("chaleroi", "Charleroi"),
        ("Charlerio", "Charleroi"),
        ("tornai", "Tournai"),
        ("nivelle", "Nivelles"),
        ("mouscon", "Mouscron"),
        ("la luviere", "La Louvière"),
        ("soigny", ""),
        ("xyzxyz", ""),
        ("zz", ""),
    ] {
        assert_eq!(best(slip), name, "{slip}");
    }
}

#[test]
fn a_commune_of_another_centre_knows_its_name() {
    let index = index();
    let other = |ins| index.other_centre(&index.commune(ins).unwrap());
    assert_eq!(other("52011"), Some("CRI Charleroi"));
    assert_eq!(other("58001"), None);
}

#[test]
fn nothing_is_answered_with_nothing() {
    for query in ["", "   ", "-", "''", "|"] {
        assert!(index().search(query, 8).is_empty(), "{query:?}");
    }
    assert!(index().search("a", 0).is_empty());
    assert_eq!(index().search("a", 8).len(), 8);
}

#[test]
fn every_commune_is_found_first_by_its_own_name_and_by_its_code() {
    let index = index();
    for entry in index.entries() {
        assert_eq!(index.search(entry.name, 1)[0].ins, entry.ins, "{}", entry.name);
        assert_eq!(index.commune(entry.ins), Some(entry));
        for code in entry.postal_codes.split(' ') {
            assert!(index.search(code, 40).iter().any(|found| found.ins == entry.ins), "{code}");
        }
        for locality in entry.localities.split(';').filter(|locality| !locality.is_empty()).take(2) {
            assert!(index.search(locality, 40).iter().any(|found| found.ins == entry.ins), "{locality}");
        }
    }
}

#[test]
fn the_list_that_phones_download_says_everything_and_little_more() {
    let lines = directory().commune_lines();
    // Communes, and the ten other centres.
    assert_eq!(lines.lines().count(), 261 + 10);
    assert!(lines.len() < 32_000, "{} bytes", lines.len());
    assert_eq!(CommuneIndex::new(lines.clone()).entries().count(), 261);
    // Broken lines are passed over.
    assert_eq!(CommuneIndex::new(format!("{lines}\nnonsense\n||\n")).entries().count(), 261);
}

#[test]
fn names_are_the_same_with_and_without_their_marks() {
    for (written, also) in [
        ("D'Hondt-Çelik", "d hondt celik"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("فاطمة", "فاطمه"),
        ("Zoe\u{308}", "zoe"),
    ] {
        assert_eq!(domain::people::folded(written), domain::people::folded(also), "{written}");
    }
}
