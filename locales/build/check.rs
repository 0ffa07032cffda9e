//! Holds the languages against each other and each against its own grammar.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    pattern::{self, Choice, Pattern, PatternPart},
    source::{LanguageTexts, Message, MessageSide, TextProblem},
};

/// What every language agrees on about one message.
#[derive(Clone, Debug)]
pub struct Shape {
    pub key: String,
    pub side: MessageSide,
    /// In alphabetical order; `true` for a number.
    pub variables: Vec<(String, bool)>,
}

/// Texts that may be compiled.
#[derive(Debug, Default)]
pub struct Checked {
    /// In the order of the French files.
    pub shapes: Vec<Shape>,
    /// For each language, the text of each shape with its terms put in.
    pub texts: Vec<Vec<Pattern>>,
    /// `ar/home.ftl, home-title`: shown in French until somebody reviews it.
    pub stale: BTreeSet<String>,
}

/// Names that the types of texts already use for something else.
const RESERVED: [&str; 12] = [
    "get",
    "own",
    "common",
    "has-stale",
    "is-stale",
    "lang",
    "installed",
    "of",
    "date",
    "time",
    "clock",
    "type",
];

/// Checks everything; `stamping` lets stale translations pass.
///
/// # Errors
/// Every problem of every language, with what to do about it.
pub fn agree(languages: &[LanguageTexts], stamping: bool) -> Result<Checked, Vec<TextProblem>> {
    let mut problems = Vec::new();
    let mut checked = Checked { texts: vec![Vec::new(); languages.len()], ..Checked::default() };
    let Some(french) = languages.first() else {
        return Ok(checked);
    };
    for original in &french.messages {
        if RESERVED.contains(&original.key.as_str()) {
            problems.push(TextProblem::new(
                original.place(),
                "has a key that the accessors already use; choose another",
            ));
        }
        let mut names = BTreeMap::new();
        for (language, texts) in languages.iter().zip(&mut checked.texts) {
            let (settled, stale) = translation(original, french, language, stamping, &mut problems);
            let mut own = BTreeMap::new();
            pattern::variables(&settled, &mut own);
            if language.code != french.code && !own.keys().eq(names.keys()) {
                problems.push(different_variables(original, language, &own, &names));
            }
            for (name, number) in own {
                *names.entry(name).or_default() |= number;
            }
            if stale {
                checked.stale.insert(format!("{}/{}", language.code, original.key));
            }
            texts.push(settled);
        }
        let variables = names.into_iter().collect();
        checked.shapes.push(Shape { key: original.key.clone(), side: original.side, variables });
    }
    for language in languages {
        superfluous(language, french, &mut problems);
    }
    if problems.is_empty() { Ok(checked) } else { Err(problems) }
}

/// The text to show for `original` in `language`, and whether it is the French
/// because the translation is out of date.
fn translation(
    original: &Message,
    french: &LanguageTexts,
    language: &LanguageTexts,
    stamping: bool,
    problems: &mut Vec<TextProblem>,
) -> (Pattern, bool) {
    if is_quotation(original) && language.code != french.code {
        if let Some(message) = language.message(original.side, &original.key) {
            problems.push(TextProblem::new(
                message.place(),
                "translates a quotation of the law; quotations stay in French, remove it",
            ));
        }
        return (settle(original, french, &mut Vec::new()), false);
    }
    let Some(message) = language.message(original.side, &original.key) else {
        problems.push(TextProblem::new(
            counterpart(original, language),
            format!("is missing; translate it from {}", original.file),
        ));
        return (original.pattern.clone(), false);
    };
    sound(message, language, original, problems);
    if language.code == french.code {
        return (settle(message, language, problems), false);
    }
    let current = pattern::fingerprint(&original.pattern);
    let stale = message.stamp.as_ref().is_some_and(|stamp| *stamp != current);
    let unstamped = original.legal && message.stamp.is_none();
    if (stale && original.legal || unstamped) && !stamping {
        problems.push(TextProblem::new(
            message.place(),
            format!("translates a French text that has changed; review it, then write \"# source: {current}\" above it (or run: cargo run -p locales --features stamping --example stamp)"),
        ));
    }
    if stale && !original.legal {
        return (settle(original, french, &mut Vec::new()), true);
    }
    (settle(message, language, problems), false)
}

/// The law word for word: the same French in every language.
fn is_quotation(message: &Message) -> bool {
    message.legal && (message.key.starts_with("quote-") || message.key.ends_with("-quote"))
}

/// The text with its terms and references put in.
fn settle(message: &Message, language: &LanguageTexts, problems: &mut Vec<TextProblem>) -> Pattern {
    let find = |part: &PatternPart| match part {
        PatternPart::Term(name) => language.terms.get(name).cloned(),
        PatternPart::Message(name) => language
            .message(message.side, name)
            .or_else(|| language.message(MessageSide::Public, name))
            .map(|found| found.pattern.clone()),
        PatternPart::Text(_) | PatternPart::Variable { .. } | PatternPart::Select { .. } => None,
    };
    pattern::resolve(&message.pattern, &find, &mut BTreeSet::from([message.key.clone()])).unwrap_or_else(
        |what| {
            problems.push(TextProblem::new(message.place(), what));
            Pattern::new()
        },
    )
}

/// What one message must be by itself.
fn sound(message: &Message, language: &LanguageTexts, original: &Message, problems: &mut Vec<TextProblem>) {
    let mut refuse = |what: String| problems.push(TextProblem::new(message.place(), what));
    if message.file.split('/').nth(1) != original.file.split('/').nth(1) {
        refuse(format!(
            "stands in another file than the French; move it to the counterpart of {}",
            original.file
        ));
    }
    let mut texts = Vec::new();
    collect_texts(&message.pattern, &mut texts);
    if texts.iter().all(|text| text.trim().is_empty())
        && message.pattern.iter().all(|part| matches!(part, PatternPart::Text(_)))
    {
        refuse("is empty".to_owned());
    }
    for text in texts {
        if let Some(what) = unfit(text) {
            refuse(what);
        }
    }
    let exact_only = exact_selectors(&original.pattern);
    plurals(&message.pattern, language, &exact_only, &mut refuse);
}

fn collect_texts<'a>(pattern: &'a Pattern, into: &mut Vec<&'a str>) {
    for part in pattern {
        match part {
            PatternPart::Text(text) => into.push(text),
            PatternPart::Select { variants, .. } => {
                variants.iter().for_each(|(_, variant)| collect_texts(variant, into))
            }
            PatternPart::Variable { .. } | PatternPart::Term(_) | PatternPart::Message(_) => {}
        }
    }
}

/// Why a text cannot stand in a catalogue.
fn unfit(text: &str) -> Option<String> {
    let markup = text.match_indices('<').any(|(at, _)| {
        text.get(at + 1..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| next.is_alphabetic() || next == '/')
    });
    if markup {
        return Some("holds markup; texts are plain, the page adds the markup".to_owned());
    }
    let entity = text.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|sign| sign.is_alphanumeric() || sign == '#')
        })
    });
    if entity {
        return Some("holds an HTML entity; write the character itself".to_owned());
    }
    if text.chars().any(|sign| sign.is_control() || ('\u{202a}'..='\u{202e}').contains(&sign)) {
        return Some("holds a control or bidirectional override character; remove it".to_owned());
    }
    None
}

/// The variables that the French selects by exact numbers alone: such a choice
/// is not about plurals, and no language needs categories for it.
fn exact_selectors(pattern: &Pattern) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in pattern {
        if let PatternPart::Select { name, variants } = part
            && !variants.iter().any(|(choice, _)| matches!(choice, Choice::Category(_)))
        {
            found.insert(name.clone());
        }
    }
    found
}

fn plurals(
    pattern: &Pattern,
    language: &LanguageTexts,
    exact_only: &BTreeSet<String>,
    refuse: &mut impl FnMut(String),
) {
    for part in pattern {
        let PatternPart::Select { name, variants } = part else {
            continue;
        };
        let said: BTreeSet<&str> = variants
            .iter()
            .filter_map(|(choice, _)| match choice {
                Choice::Category(category) => Some(category.as_str()),
                Choice::Other => Some("other"),
                Choice::Exactly(_) => None,
            })
            .collect();
        let needed: BTreeSet<&str> = language.categories.iter().copied().collect();
        let exempt = exact_only.contains(name) && said.len() == 1;
        if said != needed && !exempt {
            refuse(format!(
                "has the plural categories {said:?} for ${name}; this language needs exactly {:?}",
                language.categories
            ));
        }
        for (_, variant) in variants {
            plurals(variant, language, exact_only, refuse);
        }
    }
}

/// Where the translation of a French message stands or should stand.
fn counterpart(original: &Message, language: &LanguageTexts) -> String {
    let file = original.file.split_once('/').map_or("", |(_, file)| file);
    format!("{}/{file}, {}", language.code, original.key)
}

fn different_variables(
    original: &Message,
    language: &LanguageTexts,
    own: &BTreeMap<String, bool>,
    french: &BTreeMap<String, bool>,
) -> TextProblem {
    let list = |names: &BTreeMap<String, bool>| {
        names.keys().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ")
    };
    TextProblem::new(
        counterpart(original, language),
        format!("has the variables [{}], the French has [{}]; say the same", list(own), list(french)),
    )
}

/// Keys that only a translation has.
fn superfluous(language: &LanguageTexts, french: &LanguageTexts, problems: &mut Vec<TextProblem>) {
    for message in &language.messages {
        if french.message(message.side, &message.key).is_none() {
            problems.push(TextProblem::new(
                message.place(),
                "does not exist in French; add it there or remove it here",
            ));
        }
    }
}
