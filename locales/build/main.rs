//! Checks the texts of every language and compiles them: one catalogue a
//! language and side, and a typed accessor a message. Every problem is reported
//! at once and stops the build.

mod check;
mod pattern;
mod source;
mod typography;
mod write;

use std::{env, path::Path};

use source::TextProblem;

/// The languages, the reference first, each with the plural categories that
/// CLDR gives to whole numbers below a million.
pub const LANGUAGES: [(&str, &[&str]); 3] = [
    ("fr", &["one", "other"]),
    ("en", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];

fn main() {
    println!("cargo:rerun-if-changed=build");
    for (code, _) in LANGUAGES {
        println!("cargo:rerun-if-changed={code}");
    }
    if let Err(problems) = compile() {
        for TextProblem { place, what } in problems {
            println!("cargo::error={place}: {what}");
        }
    }
}

fn compile() -> Result<(), Vec<TextProblem>> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|error| vec![TextProblem::new("build", error)])?;
    let out = env::var("OUT_DIR").map_err(|error| vec![TextProblem::new("build", error)])?;
    let mut languages = Vec::new();
    let mut problems = Vec::new();
    for (code, categories) in LANGUAGES {
        match source::read(Path::new(&root), code, categories) {
            Ok(language) => languages.push(language),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let stamping = env::var_os("CARGO_FEATURE_STAMPING").is_some();
    let checked = check::agree(&languages, stamping)?;
    for key in &checked.stale {
        println!(
            "cargo:warning={key}: the French has changed since; shown in French until reviewed (cargo run -p locales --features stamping --example stamp)"
        );
    }
    write::all(Path::new(&out), &languages, &checked).map_err(|error| vec![TextProblem::new("build", error)])
}
