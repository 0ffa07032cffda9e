//! A message between its Fluent source and its compiled form.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};

use crate::typography;

/// A message as a sequence of parts.
pub type Pattern = Vec<PatternPart>;

/// Text, or something put into the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternPart {
    Text(String),
    /// `{ $name }`; a number if it is written `{ NUMBER($name) }`.
    Variable {
        name: String,
        number: bool,
    },
    Term(String),
    Message(String),
    /// One variant for each plural category or exact number.
    Select {
        name: String,
        variants: Vec<(Choice, Pattern)>,
    },
}

/// When a variant is said; in the order in which they are tried.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    Exactly(u32),
    Category(String),
    Other,
}

/// Reads a parsed pattern.
///
/// # Errors
/// In words, the first construct that the catalogues do not carry.
pub fn read(parsed: &ast::Pattern<&str>, code: &str) -> Result<Pattern, String> {
    let mut parts = Vec::new();
    for element in &parsed.elements {
        match element {
            // A line break in the source is a space: paragraphs are keys of their own.
            PatternElement::TextElement { value } => text(&mut parts, &value.replace('\n', " ")),
            PatternElement::Placeable { expression } => placeable(&mut parts, expression, code)?,
        }
    }
    typography::dress(&mut parts, code);
    Ok(parts)
}

fn text(parts: &mut Pattern, value: &str) {
    if let Some(PatternPart::Text(before)) = parts.last_mut() {
        before.push_str(value);
    } else {
        parts.push(PatternPart::Text(value.to_owned()));
    }
}

fn placeable(parts: &mut Pattern, expression: &Expression<&str>, code: &str) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => inline_part(parts, inline),
        Expression::Select { selector, variants } => {
            let name = match selector {
                InlineExpression::VariableReference { id } => id.name.to_owned(),
                other => numbered(other).ok_or("selects on something else than a variable")?,
            };
            let mut read_variants = Vec::new();
            for variant in variants {
                let choice = choice(&variant.key)?;
                if variant.default != (choice == Choice::Other) {
                    return Err(
                        "must mark the variant [other], and only it, as the default: *[other]".to_owned()
                    );
                }
                read_variants.push((choice, read(&variant.value, code)?));
            }
            read_variants.sort_by(|(one, _), (other, _)| one.cmp(other));
            parts.push(PatternPart::Select { name, variants: read_variants });
            Ok(())
        }
    }
}

fn inline_part(parts: &mut Pattern, inline: &InlineExpression<&str>) -> Result<(), String> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => text(parts, value),
        InlineExpression::VariableReference { id } => {
            parts.push(PatternPart::Variable { name: id.name.to_owned(), number: false });
        }
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            parts.push(PatternPart::Term(id.name.to_owned()));
        }
        InlineExpression::MessageReference { id, attribute: None } => parts.push(PatternPart::Message(id.name.to_owned())),
        other => match numbered(other) {
            Some(name) => parts.push(PatternPart::Variable { name, number: true }),
            None => return Err("uses a construct that the catalogues do not carry; they know variables, -terms, other messages, NUMBER($count) and plurals".to_owned()),
        },
    }
    Ok(())
}

/// The variable in `NUMBER($name)`.
fn numbered(inline: &InlineExpression<&str>) -> Option<String> {
    let InlineExpression::FunctionReference { id, arguments } = inline else {
        return None;
    };
    match arguments.positional.as_slice() {
        [InlineExpression::VariableReference { id: variable }]
            if id.name == "NUMBER" && arguments.named.is_empty() =>
        {
            Some(variable.name.to_owned())
        }
        _ => None,
    }
}

fn choice(key: &VariantKey<&str>) -> Result<Choice, String> {
    match key {
        VariantKey::NumberLiteral { value } => value
            .parse()
            .map(Choice::Exactly)
            .map_err(|_| format!("has the variant [{value}], which is not a whole number")),
        VariantKey::Identifier { name: "other" } => Ok(Choice::Other),
        VariantKey::Identifier { name } => Ok(Choice::Category((*name).to_owned())),
    }
}

/// The variables of a pattern, and whether each is a number.
pub fn variables(pattern: &Pattern, into: &mut BTreeMap<String, bool>) {
    for part in pattern {
        match part {
            PatternPart::Variable { name, number } => *into.entry(name.clone()).or_default() |= number,
            PatternPart::Select { name, variants } => {
                into.insert(name.clone(), true);
                for (_, variant) in variants {
                    variables(variant, into);
                }
            }
            PatternPart::Text(_) | PatternPart::Term(_) | PatternPart::Message(_) => {}
        }
    }
}

/// Puts terms and other messages in the place of their names.
///
/// # Errors
/// In words: a name that does not exist, or that leads back to itself.
pub fn resolve(
    pattern: &Pattern,
    find: &dyn Fn(&PatternPart) -> Option<Pattern>,
    within: &mut BTreeSet<String>,
) -> Result<Pattern, String> {
    let mut resolved = Vec::new();
    for part in pattern {
        match part {
            PatternPart::Term(name) | PatternPart::Message(name) => {
                let name =
                    if matches!(part, PatternPart::Term(_)) { format!("-{name}") } else { name.clone() };
                let found =
                    find(part).ok_or_else(|| format!("refers to {{ {name} }}, which does not exist"))?;
                if !within.insert(name.clone()) {
                    return Err(format!("refers to {{ {name} }}, which leads back to itself"));
                }
                for inner in resolve(&found, find, within)? {
                    push(&mut resolved, inner);
                }
                within.remove(&name);
            }
            PatternPart::Select { name, variants } => {
                let mut settled = Vec::new();
                for (choice, variant) in variants {
                    settled.push((choice.clone(), resolve(variant, find, within)?));
                }
                resolved.push(PatternPart::Select { name: name.clone(), variants: settled });
            }
            PatternPart::Text(_) | PatternPart::Variable { .. } => push(&mut resolved, part.clone()),
        }
    }
    Ok(resolved)
}

fn push(parts: &mut Pattern, part: PatternPart) {
    match part {
        PatternPart::Text(value) => text(parts, &value),
        other => parts.push(other),
    }
}

/// The compiled form that `src/catalogue.rs` reads: control characters are the
/// instructions, `names` gives each variable its letter.
pub fn encode(pattern: &Pattern, names: &[String], out: &mut String) {
    let letter = |name: &String| {
        let place = names.iter().position(|known| known == name).unwrap_or_default();
        char::from(b'a' + u8::try_from(place).unwrap_or_default())
    };
    for part in pattern {
        match part {
            PatternPart::Text(value) => out.push_str(value),
            PatternPart::Variable { name, .. } => out.extend(['\u{1}', letter(name)]),
            PatternPart::Select { name, variants } => {
                out.extend(['\u{2}', letter(name)]);
                for (choice, variant) in variants {
                    out.push('\u{3}');
                    match choice {
                        Choice::Exactly(number) => out.push_str(&format!("{number}:")),
                        // Only "many" and "one" to "zero": their first letters differ.
                        Choice::Category(category) => {
                            out.push_str(&format!("{}:", category.get(..1).unwrap_or_default()))
                        }
                        Choice::Other => out.push_str("x:"),
                    }
                    encode(variant, names, out);
                }
                out.push('\u{4}');
            }
            // Resolved before a catalogue is written; named in a fingerprint.
            PatternPart::Term(name) => out.push_str(&format!("{{-{name}}}")),
            PatternPart::Message(name) => out.push_str(&format!("{{{name}}}")),
        }
    }
}

/// Eight hexadecimal digits that change when the text does.
pub fn fingerprint(pattern: &Pattern) -> String {
    let mut names = BTreeMap::new();
    variables(pattern, &mut names);
    let mut text = String::new();
    encode(pattern, &names.into_keys().collect::<Vec<_>>(), &mut text);
    format!("{:08x}", fnv32(&text))
}

fn fnv32(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
