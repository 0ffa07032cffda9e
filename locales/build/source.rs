//! Reads the Project Fluent files of one language.

use std::{collections::BTreeMap, fmt::Display, fs, path::Path};

use fluent_syntax::{
    ast::{Comment, Entry, Message as Parsed},
    parser,
};

use crate::pattern::{self, Pattern};

/// What is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextProblem {
    /// `fr/wizard.ftl, wizard-back` or `fr/wizard.ftl:12`.
    pub place: String,
    pub what: String,
}

impl TextProblem {
    pub fn new(place: impl Display, what: impl Display) -> Self {
        Self { place: place.to_string(), what: what.to_string() }
    }
}

/// Who loads a message, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageSide {
    /// Everyone, first.
    Public,
    /// Whoever has a result or comes to book.
    Lazy,
    /// The staff console.
    Staff,
    /// Nobody: the server writes it into pages that need no program, and into messages.
    Info,
}

impl MessageSide {
    pub const ALL: [Self; 4] = [Self::Public, Self::Lazy, Self::Staff, Self::Info];

    fn of_area(area: &str) -> Self {
        match area.split('-').next() {
            Some("staff") => Self::Staff,
            Some("about" | "country" | "info" | "message") => Self::Info,
            Some("booking" | "law" | "mine" | "verdict") => Self::Lazy,
            _ => Self::Public,
        }
    }

    /// As catalogues and files name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Lazy => "lazy",
            Self::Staff => "staff",
            Self::Info => "info",
        }
    }
}

/// One message as its file says it.
#[derive(Clone, Debug)]
pub struct Message {
    pub key: String,
    pub file: String,
    pub side: MessageSide,
    /// A translation of the law or of a verdict: never shown out of date.
    pub legal: bool,
    /// The stamp in the comment above: the French that this text translates.
    pub stamp: Option<String>,
    pub pattern: Pattern,
}

impl Message {
    pub fn place(&self) -> String {
        format!("{}, {}", self.file, self.key)
    }
}

/// Every message of a language, in the order of its files.
#[derive(Clone, Debug)]
pub struct LanguageTexts {
    pub code: &'static str,
    pub categories: &'static [&'static str],
    pub messages: Vec<Message>,
    pub terms: BTreeMap<String, Pattern>,
}

impl LanguageTexts {
    pub fn message(&self, side: MessageSide, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.side == side && message.key == key)
    }
}

/// Reads `<root>/<code>/*.ftl`.
///
/// # Errors
/// Every problem of every file.
pub fn read(
    root: &Path,
    code: &'static str,
    categories: &'static [&'static str],
) -> Result<LanguageTexts, Vec<TextProblem>> {
    parse(code, categories, &files(root, code)?)
}

/// Reads files that are at hand, as name (`fr/home.ftl`) and text.
///
/// # Errors
/// Every problem of every file: not Fluent, a construct that the catalogues do
/// not carry, a key said twice.
pub fn parse(
    code: &'static str,
    categories: &'static [&'static str],
    files: &[(String, String)],
) -> Result<LanguageTexts, Vec<TextProblem>> {
    let mut language = LanguageTexts { code, categories, messages: Vec::new(), terms: BTreeMap::new() };
    let mut problems = Vec::new();
    for (file, text) in files {
        read_file(file, text, &mut language, &mut problems);
    }
    if problems.is_empty() { Ok(language) } else { Err(problems) }
}

fn files(root: &Path, code: &str) -> Result<Vec<(String, String)>, Vec<TextProblem>> {
    let unreadable = |error: std::io::Error| vec![TextProblem::new(code, format!("cannot be read: {error}"))];
    let mut paths = Vec::new();
    for entry in fs::read_dir(root.join(code)).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut read = Vec::new();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        read.push((format!("{code}/{name}"), fs::read_to_string(&path).map_err(unreadable)?));
    }
    Ok(read)
}

fn read_file(file: &str, text: &str, language: &mut LanguageTexts, problems: &mut Vec<TextProblem>) {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
                problems.push(TextProblem::new(
                    format!("{file}:{line}"),
                    format!("is not Project Fluent: {}", error.kind),
                ));
            }
            resource
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(parsed) => match message(file, parsed, language.code) {
                Ok(message) if language.message(message.side, &message.key).is_some() => {
                    problems.push(TextProblem::new(message.place(), "is said twice; keep one of the two"));
                }
                Ok(message) => language.messages.push(message),
                Err(problem) => problems.push(problem),
            },
            Entry::Term(term) => match pattern::read(&term.value, language.code) {
                Ok(pattern) => drop(language.terms.insert(term.id.name.to_owned(), pattern)),
                Err(what) => problems.push(TextProblem::new(format!("{file}, -{}", term.id.name), what)),
            },
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
}

fn message(file: &str, parsed: &Parsed<&str>, code: &str) -> Result<Message, TextProblem> {
    let key = parsed.id.name.to_owned();
    let refuse = |what: &str| TextProblem::new(format!("{file}, {key}"), what);
    if !key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        return Err(refuse("has a key that is not lower-case words joined by dashes"));
    }
    if !parsed.attributes.is_empty() {
        return Err(refuse("has attributes; give each text a key of its own"));
    }
    let Some(value) = &parsed.value else {
        return Err(refuse("has no text"));
    };
    let area = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
    Ok(Message {
        file: file.to_owned(),
        side: MessageSide::of_area(area),
        legal: area == "law" || area == "verdict" || area.starts_with("verdict-"),
        stamp: parsed.comment.as_ref().and_then(stamp),
        pattern: pattern::read(value, code).map_err(|what| refuse(&what))?,
        key,
    })
}

fn stamp(comment: &Comment<&str>) -> Option<String> {
    comment
        .content
        .iter()
        .find_map(|line| line.trim().strip_prefix("source:"))
        .map(|stamp| stamp.trim().to_owned())
}
