//! Who may depend on whom: crates, read in their manifests, and the rooms of the
//! domain, read in its sources.

use toml::{Table, Value};

use super::sources::{Source, Sources};

/// Our crates, each with those of ours that it may name.
const ARROWS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("rulebook-document", &["domain"]),
    ("locales", &[]),
    ("store", &["domain"]),
    ("service", &["domain", "store"]),
    ("app", &["domain", "locales", "rulebook-document", "service", "store"]),
    ("frontend", &["app", "domain", "locales"]),
    ("server", &["app", "domain", "locales", "rulebook-document", "service", "store"]),
    ("xtask", &["domain"]),
];
/// The rooms of the domain, each with those that it may name: without a circle.
const ROOMS: [(&str, &[&str]); 11] = [
    ("calendar", &[]),
    ("contact", &[]),
    ("language", &[]),
    ("place", &[]),
    ("people", &["contact", "directory"]),
    ("directory", &["calendar", "contact", "language", "place"]),
    ("booking", &["calendar", "directory", "language", "people", "place"]),
    ("schedule", &["booking", "calendar", "contact", "directory", "language", "place"]),
    ("eligibility", &["place"]),
    ("case_file", &["eligibility", "people"]),
    ("message", &["booking", "calendar", "directory", "people"]),
];
/// What every room may use.
const TOOLS: [&str; 5] = ["lib", "letters", "opaque_id", "tidy", "words"];
/// What would bring the outside world into the rules.
const NOT_IN_THE_DOMAIN: [&str; 10] =
    ["tokio", "sqlx", "leptos", "axum", "http", "locales", "rand", "reqwest", "rulebook-document", "web-sys"];
/// What languages and legal texts are called, in their own languages.
const NAMES: [&str; 2] = ["domain/src/language.rs", "domain/src/eligibility/citation.rs"];

pub fn the_crates_know_only_what_is_below_them(sources: &Sources) -> Vec<String> {
    let mut broken = Vec::new();
    for (ours, allowed) in ARROWS {
        for name in dependencies(sources, ours, &["dependencies", "build-dependencies"]) {
            let is_ours = ARROWS.iter().any(|(other, _)| *other == name);
            if is_ours && !allowed.contains(&name.as_str()) {
                broken.push(format!("{ours}/Cargo.toml names {name}"));
            }
        }
    }
    let app = manifest(sources, "app");
    for name in ["store", "rulebook-document"] {
        let named = app.as_ref().and_then(|app| app.get("dependencies")?.get(name));
        if named.is_some_and(|named| named.get("optional").and_then(Value::as_bool) != Some(true)) {
            broken.push(format!("app/Cargo.toml takes {name} along to the browser: it must be optional"));
        }
    }
    broken
}

/// Two rooms that name each other are one room with two doors.
pub fn the_rooms_of_the_domain_form_no_circle(sources: &Sources) -> Vec<String> {
    let mut broken = Vec::new();
    for file in sources.below("domain/src/", "rs") {
        let below = file.path.trim_start_matches("domain/src/");
        let room = below.split('/').next().unwrap_or_default().trim_end_matches(".rs");
        let allowed = match ROOMS.iter().find(|(name, _)| *name == room) {
            Some((_, allowed)) => *allowed,
            None if TOOLS.contains(&room) => &[],
            None => {
                broken.push(format!("{} is in no room that this check knows", file.path));
                continue;
            }
        };
        broken.extend(file.lines_with(|line| {
            // Several rooms in one import could not be told apart here.
            line.contains("use crate::{")
                || line.split("crate::").skip(1).any(|rest| {
                    let named = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next();
                    let named = named.unwrap_or_default();
                    let is_room = ROOMS.iter().any(|(name, _)| *name == named);
                    is_room && named != room && !allowed.contains(&named)
                })
        }));
    }
    broken
}

pub fn only_store_speaks_sql(sources: &Sources) -> Vec<String> {
    let every = ["dependencies", "build-dependencies", "dev-dependencies"];
    ARROWS
        .iter()
        .filter(|(ours, _)| *ours != "store")
        .filter(|(ours, _)| dependencies(sources, ours, &every).iter().any(|name| name.starts_with("sqlx")))
        .map(|(ours, _)| format!("{ours}/Cargo.toml names sqlx"))
        .collect()
}

/// Whoever writes `busy` must tell those who know it by heart: one file does.
pub fn what_is_taken_is_written_in_one_file(sources: &Sources) -> Vec<String> {
    const WRITES: [&str; 3] = ["INSERT INTO busy ", "DELETE FROM busy ", "UPDATE busy "];
    // What has ended by itself is known to have; another centre or holder leaves it taken.
    const CHANGES_NOTHING: [&str; 3] =
        ["store/src/purge.rs", "store/src/centre.rs", "store/src/interpreting/answering.rs"];
    sources
        .below("store/src/", "rs")
        .filter(|file| {
            file.path != "store/src/booking/busy.rs" && !CHANGES_NOTHING.contains(&file.path.as_str())
        })
        .flat_map(|file| file.lines_with(|line| WRITES.iter().any(|write| line.contains(write))))
        .collect()
}

/// What the operator does goes through the use cases as well; one file opens the
/// database for them.
pub fn the_operators_verbs_leave_the_store_to_the_use_cases(sources: &Sources) -> Vec<String> {
    sources
        .below("server/src/cli/", "rs")
        .filter(|file| file.path != "server/src/cli/database.rs")
        .flat_map(|file| file.lines_with(|line| line.contains("store::")))
        .collect()
}

/// The rules are given the day; they cannot ask for it. What visitors and workers
/// read is in `locales`, and the rules in French in `rulebook-document`. Names are
/// no sentences, and who edits the directory or works at the machine reads
/// English: a sentence in another language is found by a letter that English lacks.
pub fn the_domain_has_no_clock_and_no_sentences(sources: &Sources) -> Vec<String> {
    let mut broken: Vec<String> = dependencies(sources, "domain", &["dependencies"])
        .into_iter()
        .filter(|name| NOT_IN_THE_DOMAIN.contains(&name.as_str()))
        .map(|name| format!("domain/Cargo.toml names {name}"))
        .collect();
    for (path, table) in [("Cargo.toml", "workspace"), ("domain/Cargo.toml", "domain")] {
        let Some(manifest) = sources.get(path).and_then(|file| file.text.parse::<Table>().ok()) else {
            continue;
        };
        let chrono = match table {
            "workspace" => manifest.get("workspace").and_then(|all| all.get("dependencies")?.get("chrono")),
            _ => manifest.get("dependencies").and_then(|all| all.get("chrono")),
        };
        let features = chrono.and_then(|chrono| chrono.get("features")?.as_array());
        if features.is_some_and(|features| {
            features.iter().any(|name| matches!(name.as_str(), Some("clock" | "now")))
        }) {
            broken.push(format!("{path} gives chrono a clock"));
        }
    }
    for file in sources.below("domain/src/", "rs") {
        broken.extend(file.lines_with(|line| line.contains("std::time::") || line.contains("::now()")));
        if NAMES.contains(&file.path.as_str()) {
            continue;
        }
        let text = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        let product = Source { path: file.path.clone(), text: text.to_owned() };
        broken.extend(product.lines_with(has_a_foreign_sentence));
    }
    broken
}

fn has_a_foreign_sentence(line: &str) -> bool {
    let foreign = |text: &str| {
        text.contains(|c: char| c.is_alphabetic() && !c.is_ascii())
            && text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() > 1
    };
    line.split('"').skip(1).step_by(2).any(foreign)
}

fn dependencies(sources: &Sources, ours: &str, tables: &[&str]) -> Vec<String> {
    let Some(manifest) = manifest(sources, ours) else { return Vec::new() };
    let names = |table: &&str| -> Vec<String> {
        let names =
            manifest.get(*table).and_then(Value::as_table).map(|table| table.keys().cloned().collect());
        names.unwrap_or_default()
    };
    tables.iter().flat_map(names).collect()
}

fn manifest(sources: &Sources, ours: &str) -> Option<Table> {
    sources.get(&format!("{ours}/Cargo.toml"))?.text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_upwards_is_refused_and_one_downwards_is_not() {
        let up = Sources::of(&[(
            "store/Cargo.toml",
            "[dependencies]\napp.workspace = true\ndomain.workspace = true\n",
        )]);
        assert_eq!(the_crates_know_only_what_is_below_them(&up), ["store/Cargo.toml names app"]);
    }

    #[test]
    fn a_room_of_the_domain_names_those_below_it_and_no_other() {
        let rule = the_rooms_of_the_domain_form_no_circle;
        let broken = |path: &str, text: &str| rule(&Sources::of(&[(path, text)])).len();
        assert_eq!(broken("domain/src/directory/a.rs", "use crate::booking::Slot;\n"), 1);
        assert_eq!(broken("domain/src/directory/a.rs", "let slot: &crate::booking::Slot;\n"), 1);
        assert_eq!(broken("domain/src/directory/a.rs", "use crate::{tidy, booking::Slot};\n"), 1);
        assert_eq!(broken("domain/src/directory/a.rs", "//! See crate::booking.\n"), 0);
        assert_eq!(broken("domain/src/booking/a.rs", "use crate::directory::Office;\n"), 0);
        assert_eq!(broken("domain/src/eligibility/rule.rs", "use crate::eligibility::fact::Fact;\n"), 0);
        assert_eq!(broken("domain/src/words.rs", "use crate::place::Region;\n"), 1);
        assert_eq!(broken("domain/src/courses/mod.rs", ""), 1);
    }

    #[test]
    fn the_browser_never_takes_along_what_is_for_the_server() {
        let always = Sources::of(&[("app/Cargo.toml", "[dependencies]\nstore = { workspace = true }\n")]);
        let document = "[dependencies]\nrulebook-document.workspace = true\n";
        let document = Sources::of(&[("app/Cargo.toml", document)]);
        let optional = Sources::of(&[(
            "app/Cargo.toml",
            "[dependencies]\nstore = { workspace = true, optional = true }\n",
        )]);
        assert_eq!(the_crates_know_only_what_is_below_them(&always).len(), 1);
        assert_eq!(the_crates_know_only_what_is_below_them(&document).len(), 1);
        assert_eq!(the_crates_know_only_what_is_below_them(&optional).len(), 0);
    }

    #[test]
    fn what_is_taken_is_written_by_the_file_that_tells_of_it() {
        let line = "    sqlx::query(\"DELETE FROM busy WHERE held_by = $1\")\n";
        let broken = |path: &str| what_is_taken_is_written_in_one_file(&Sources::of(&[(path, line)])).len();
        assert_eq!(broken("store/src/waiting/answering.rs"), 1);
        assert_eq!(broken("store/src/booking/busy.rs"), 0);
        assert_eq!(broken("store/src/purge.rs"), 0);
    }

    #[test]
    fn sql_outside_the_store_is_refused_even_in_tests() {
        let server = Sources::of(&[("server/Cargo.toml", "[dev-dependencies]\nsqlx = \"0.9\"\n")]);
        assert_eq!(only_store_speaks_sql(&server), ["server/Cargo.toml names sqlx"]);
    }

    #[test]
    fn a_verb_of_the_operator_that_reaches_the_store_is_refused() {
        let broken = |path: &str| {
            let sources = Sources::of(&[(path, "use store::Store;\n")]);
            the_operators_verbs_leave_the_store_to_the_use_cases(&sources).len()
        };
        assert_eq!(broken("server/src/cli/staff.rs"), 1);
        assert_eq!(broken("server/src/cli/database.rs"), 0);
    }

    #[test]
    fn a_domain_that_asks_the_time_is_refused() {
        let source =
            Sources::of(&[("domain/src/a.rs", "let today = Utc::now();\n// Utc::now() would be wrong\n")]);
        assert_eq!(the_domain_has_no_clock_and_no_sentences(&source).len(), 1);
        let clock = "[dependencies]\nchrono = { workspace = true, features = [\"clock\"] }\n";
        let manifest = Sources::of(&[("domain/Cargo.toml", clock)]);
        assert_eq!(
            the_domain_has_no_clock_and_no_sentences(&manifest),
            ["domain/Cargo.toml gives chrono a clock"]
        );
    }

    #[test]
    fn a_sentence_of_another_language_is_refused_and_a_name_is_not() {
        let broken = |path: &str, text: &str| {
            the_domain_has_no_clock_and_no_sentences(&Sources::of(&[(path, text)])).len()
        };
        assert_eq!(broken("domain/src/a.rs", "    \"à examiner\" => text,\n"), 1);
        assert_eq!(broken("domain/src/a.rs", "    \"Hélécine\", \"to be looked at\"\n"), 0);
        assert_eq!(
            broken("domain/src/a.rs", "// \"à examiner\"\n#[cfg(test)]\nlet a = \"à examiner\";\n"),
            0
        );
        assert_eq!(broken("domain/src/language.rs", "    Vietnamese = \"vi\", \"Tiếng Việt\";\n"), 0);
    }
}
