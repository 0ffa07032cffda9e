//! The compiler of the texts: what it refuses, and that it says where.

#![expect(clippy::unwrap_used, reason = "a helper of tests that cannot go on without")]
#![expect(dead_code, reason = "takes from the build script only what is tested")]

#[path = "../build/check.rs"]
mod check;
#[path = "../build/pattern.rs"]
mod pattern;
#[path = "../build/source.rs"]
mod source;
#[path = "../build/typography.rs"]
mod typography;

use source::{LanguageTexts, TextProblem};

const PAIR: &[&str] = &["one", "other"];
const SIX: &[&str] = &["zero", "one", "two", "few", "many", "other"];

fn language(
    code: &'static str,
    categories: &'static [&'static str],
    area: &str,
    text: &str,
) -> LanguageTexts {
    source::parse(code, categories, &[(format!("{code}/{area}.ftl"), text.to_owned())]).unwrap()
}

/// What is said of a French text and its Arabic translation.
fn problems(area: &str, french: &str, arabic: &str) -> Vec<TextProblem> {
    let languages = [language("fr", PAIR, area, french), language("ar", SIX, area, arabic)];
    check::agree(&languages, false).err().unwrap_or_default()
}

fn refused(area: &str, french: &str, arabic: &str, what: &str) {
    let found = problems(area, french, arabic);
    assert!(found.iter().any(|problem| problem.what.contains(what)), "{found:?} does not say: {what}");
}

#[test]
fn sound_texts_pass() {
    assert_eq!(
        problems(
            "home",
            "title = Bonjour\nname = Nom : { $name }\n",
            "title = مرحبًا\nname = الاسم: { $name }\n"
        ),
        []
    );
}

#[test]
fn a_missing_translation_is_named_with_its_file() {
    let found = problems("home", "title = Bonjour\nlead = Ici\n", "title = مرحبًا\n");

    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place, "ar/home.ftl, lead");
    assert_eq!(found[0].what, "is missing; translate it from fr/home.ftl");
}

#[test]
fn all_problems_are_said_at_once() {
    assert_eq!(problems("home", "a = A\nb = B\nc = C\n", "d = د\n").len(), 4);
}

#[test]
fn a_translation_uses_the_variables_of_the_french() {
    refused(
        "home",
        "hello = Bonjour { $name }\n",
        "hello = مرحبًا { $nom }\n",
        "has the variables [$nom], the French has [$name]",
    );
}

#[test]
fn a_plural_has_the_categories_of_its_language() {
    let french = "left = { $count ->\n    [one] un\n   *[other] { $count }\n}\n";
    let short = "left = { $count ->\n    [one] واحد\n   *[other] { $count }\n}\n";

    refused("home", french, short, "this language needs exactly");
}

#[test]
fn a_choice_by_exact_numbers_is_not_a_plural() {
    let french = "day = { $day ->\n    [1] 1er\n   *[other] { $day }\n}\n";

    assert_eq!(problems("home", french, "day = { NUMBER($day) }\n"), []);
}

#[test]
fn markup_entities_and_overrides_are_refused() {
    refused("home", "a = <b>Gras</b>\n", "a = عريض\n", "holds markup");
    refused("home", "a = Un&nbsp;mot\n", "a = كلمة\n", "HTML entity");
    refused("home", "a = A\n", "a = \u{202e}كلمة\n", "bidirectional override");
    assert_eq!(problems("home", "a = 3 < 4\n", "a = 3 < 4 نعم\n"), []);
}

#[test]
fn references_lead_somewhere_and_not_in_circles() {
    refused("home", "a = { b }\n", "a = ألف\n", "{ b }, which does not exist");
    refused("home", "a = { -brand }\n", "a = ألف\n", "{ -brand }, which does not exist");
    refused("home", "a = { b }\nb = { a }\n", "a = ألف\nb = باء\n", "leads back to itself");
}

#[test]
fn terms_are_put_in_from_their_own_language() {
    let french = language("fr", PAIR, "home", "-path = Parcours\npath = Le { -path }\n");
    let arabic = language("ar", SIX, "home", "-path = المسار\npath = { -path }\n");

    let checked = check::agree(&[french, arabic], false).unwrap();

    assert_eq!(checked.texts[0][0], [pattern::PatternPart::Text("Le Parcours".to_owned())]);
    assert_eq!(checked.texts[1][0], [pattern::PatternPart::Text("المسار".to_owned())]);
}

#[test]
fn a_verdict_that_was_translated_from_another_french_stops_the_build() {
    let french = "a = Vous pouvez.\n";
    let stamp = pattern::fingerprint(&language("fr", PAIR, "verdict", french).messages[0].pattern);

    assert_eq!(problems("verdict", french, &format!("# source: {stamp}\na = يمكنك.\n")), []);
    refused(
        "verdict",
        "a = Vous devez.\n",
        &format!("# source: {stamp}\na = يمكنك.\n"),
        "has changed; review it",
    );
    refused("verdict", french, "a = يمكنك.\n", "review it, then write \"# source: ");
}

#[test]
fn another_text_that_is_out_of_date_is_shown_in_french() {
    let french = language("fr", PAIR, "home", "a = Bonjour\n");
    let arabic = language("ar", SIX, "home", "# source: 00000000\na = مرحبًا\n");

    let checked = check::agree(&[french, arabic], false).unwrap();

    assert_eq!(checked.texts[1][0], [pattern::PatternPart::Text("Bonjour".to_owned())]);
    assert!(checked.stale.contains("ar/a"));
}

#[test]
fn the_law_is_quoted_in_french_everywhere() {
    let french = "citation-a-quote = les personnes\n";

    assert_eq!(problems("law", french, ""), []);
    refused("law", french, "citation-a-quote = الأشخاص\n", "quotations stay in French");
}

#[test]
fn a_file_that_is_not_fluent_is_named_with_its_line() {
    let files = [("fr/home.ftl".to_owned(), "a = A\nnot fluent\n".to_owned())];
    let found = source::parse("fr", PAIR, &files).unwrap_err();

    assert!(found[0].place.starts_with("fr/home.ftl:2"), "{found:?}");
}

#[test]
fn a_key_said_twice_or_written_in_capitals_is_refused() {
    let read =
        |text: &str| source::parse("fr", PAIR, &[("fr/home.ftl".to_owned(), text.to_owned())]).unwrap_err();

    assert_eq!(read("a = A\na = B\n")[0].what, "is said twice; keep one of the two");
    assert!(read("Title = A\n")[0].what.contains("lower-case"));
    assert!(read("a = A\n    .label = B\n")[0].what.contains("attributes"));
    assert!(
        read("a = { DATETIME($day) }\n")[0].what.contains("a construct that the catalogues do not carry")
    );
}

#[test]
fn a_stamp_depends_on_the_words_and_not_on_how_they_are_laid_out() {
    let of = |text: &str| pattern::fingerprint(&language("fr", PAIR, "home", text).messages[0].pattern);

    assert_eq!(of("a = Un deux\n"), of("a =\n    Un\n    deux\n"));
    assert_ne!(of("a = Un deux\n"), of("a = Un trois\n"));
}

#[test]
fn french_signs_and_hours_keep_to_their_word() {
    let read = |text: &str| match language("fr", PAIR, "home", text).messages[0].pattern.as_slice() {
        [pattern::PatternPart::Text(text)] => text.clone(),
        other => panic!("{other:?}"),
    };

    assert_eq!(
        read("a = Quoi ? « L'heure » : 1 h 30 !\n"),
        "Quoi\u{202f}? «\u{a0}L’heure\u{a0}»\u{a0}: 1\u{a0}h\u{a0}30\u{202f}!"
    );
}
