//! Stamps translations as reviewed: writes above each message the hash of the
//! French that it translates, and nothing else.
//!
//! `cargo run -p locales --features stamping --example stamp -- <language> [name …]`:
//! the messages of these keys or areas; without a name, the law and the verdict.

#![expect(dead_code, reason = "reads the files with a part of what the build script is made of")]

#[path = "../build/pattern.rs"]
mod pattern;
#[path = "../build/source.rs"]
mod source;
#[path = "../build/typography.rs"]
mod typography;

use std::{env, fs, path::Path, process::ExitCode};

use source::{LanguageTexts, Message, TextProblem};

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(code) = arguments.next() else {
        eprintln!(
            "say which language was reviewed, and if not all of it, which keys: stamp ar verdict home-title"
        );
        return ExitCode::FAILURE;
    };
    let names: Vec<String> = arguments.collect();
    match stamp(Path::new(env!("CARGO_MANIFEST_DIR")), code, &names) {
        Ok(count) => {
            println!("{count} stamps written");
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for TextProblem { place, what } in problems {
                eprintln!("{place}: {what}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes the stamps into the files of a language and counts them.
fn stamp(root: &Path, code: String, names: &[String]) -> Result<usize, Vec<TextProblem>> {
    let french = source::read(root, "fr", &[])?;
    // Read once, for as long as the program runs.
    let language = source::read(root, code.leak(), &[])?;
    let mut count = 0;
    for message in &language.messages {
        let named =
            names.iter().any(|name| *name == message.key || message.file.ends_with(&format!("/{name}.ftl")));
        if (named || names.is_empty() && message.legal)
            && let Some(current) = current_stamp(&french, message)
            && message.stamp.as_ref() != Some(&current)
        {
            let path = root.join(&message.file);
            let unwritable = |error: std::io::Error| vec![TextProblem::new(message.place(), error)];
            let text = fs::read_to_string(&path).map_err(unwritable)?;
            fs::write(&path, with_stamp(&text, &message.key, &current)).map_err(unwritable)?;
            count += 1;
        }
    }
    Ok(count)
}

fn current_stamp(french: &LanguageTexts, message: &Message) -> Option<String> {
    french.message(message.side, &message.key).map(|original| pattern::fingerprint(&original.pattern))
}

/// The file with the stamp on a line above the key, in place of an older one.
fn with_stamp(text: &str, key: &str, stamp: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let says_key =
        |line: &String| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    if let Some(at) = lines.iter().position(says_key) {
        let stamped = format!("# source: {stamp}");
        match at.checked_sub(1).and_then(|before| lines.get_mut(before)) {
            Some(before) if before.starts_with("# source:") => *before = stamped,
            _ => lines.insert(at, stamped),
        }
    }
    lines.join("\n") + "\n"
}
