//! Writes the catalogues that are served and the accessors that are compiled.

use std::{collections::BTreeMap, fmt::Write, fs, io, path::Path};

use crate::{
    check::{Checked, Shape},
    pattern::{self, Pattern},
    source::{Language, Side},
};

/// Writes everything into `out`.
///
/// # Errors
/// What the file system says.
pub fn all(out: &Path, languages: &[Language], checked: &Checked) -> io::Result<()> {
    let mut embedded = String::new();
    for side in Side::ALL {
        let name = side.name();
        let shapes: Vec<&Shape> = checked.shapes.iter().filter(|shape| shape.side == side).collect();
        let hash = shape_hash(&shapes);
        fs::write(out.join(format!("{name}.rs")), accessors(side, &shapes, hash, languages, checked))?;
        let mut assets = Vec::new();
        for (language, texts) in languages.iter().zip(&checked.texts) {
            let body = catalogue(language, name, hash, texts, side, checked);
            let file = format!("{}-{name}.txt", language.code);
            let address = format!("/text/{name}-{}.{:016x}.txt", language.code, fnv64(&body));
            fs::write(out.join(&file), body)?;
            assets.push(format!("    Asset {{ path: \"{address}\", body: include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")) }},\n"));
        }
        let _ = write!(
            embedded,
            "static {}: [Asset; {}] = [\n{}];\n",
            name.to_uppercase(),
            languages.len(),
            assets.concat()
        );
        embedded.push_str(&inventory(name, &shapes));
    }
    fs::write(out.join("embedded.rs"), embedded)
}

/// One line a message, after a line that says whose catalogue this is and a
/// line with the places of the texts that are shown in French.
fn catalogue(
    language: &Language,
    side_name: &str,
    hash: u64,
    texts: &[Pattern],
    side: Side,
    checked: &Checked,
) -> String {
    let mut lines = vec![format!("jalon {} {side_name} {hash:016x}", language.code)];
    let mut stale = Vec::new();
    let mut bodies = Vec::new();
    for (shape, text) in checked.shapes.iter().zip(texts).filter(|(shape, _)| shape.side == side) {
        if checked.stale.contains(&format!("{}/{}", language.code, shape.key)) {
            stale.push(bodies.len().to_string());
        }
        let names: Vec<String> = shape.variables.iter().map(|(name, _)| name.clone()).collect();
        let mut body = String::new();
        pattern::encode(text, &names, &mut body);
        bodies.push(body);
    }
    lines.push(stale.join(" "));
    lines.extend(bodies);
    lines.join("\n")
}

/// Typed accessors of one side: a constant for each plain text, a method for
/// every text.
fn accessors(side: Side, shapes: &[&Shape], hash: u64, languages: &[Language], checked: &Checked) -> String {
    let (texts, key, module) = match side {
        Side::Public => ("Texts", "Key", "key"),
        Side::Lazy => ("LazyTexts", "LazyKey", "lazy_key"),
        Side::Staff => ("StaffTexts", "StaffKey", "staff_key"),
        Side::Info => ("InfoTexts", "InfoKey", "info_key"),
    };
    let french: BTreeMap<&str, String> = checked
        .shapes
        .iter()
        .zip(checked.texts.first().into_iter().flatten())
        .filter(|(shape, _)| shape.side == side)
        .map(|(shape, text)| (shape.key.as_str(), quoted(text)))
        .collect();
    let mut keys = String::new();
    let mut methods = String::new();
    for (place, shape) in shapes.iter().enumerate() {
        let said = french.get(shape.key.as_str()).cloned().unwrap_or_default();
        let name = shape.key.replace('-', "_");
        if shape.variables.is_empty() {
            let _ = writeln!(
                keys,
                "    /// {said}\n    pub const {}: {key} = {key}({place});",
                name.to_uppercase()
            );
            let _ = writeln!(
                methods,
                "    /// {said}\n    #[must_use]\n    pub fn {name}(self) -> &'static str {{ self.own().line({place}) }}"
            );
            continue;
        }
        let parameters: String = shape
            .variables
            .iter()
            .map(|(name, number)| format!(", {}: {}", parameter(name), if *number { "u32" } else { "&str" }))
            .collect();
        let values: Vec<String> = shape
            .variables
            .iter()
            .map(|(name, number)| format!("Value::{}({})", kind(&shape.key, *number), parameter(name)))
            .collect();
        let _ = writeln!(
            methods,
            "    /// {said}\n    #[must_use]\n    pub fn {name}(self{parameters}) -> String {{ self.own().format({place}, &[{}]) }}",
            values.join(", ")
        );
    }
    let codes: Vec<String> = languages.iter().map(|language| format!("\"{}\"", language.code)).collect();
    let mut out = format!(
        "/// The plain texts by name; `get` says them.\npub mod {module} {{\n    use super::{key};\n{keys}}}\n\nimpl {texts} {{\n    pub(crate) const SHAPE: u64 = 0x{hash:016x};\n    pub(crate) const LENGTH: usize = {};\n{methods}}}\n",
        shapes.len()
    );
    if side == Side::Public {
        let _ = write!(
            out,
            "\n/// What `build/main.rs` compiled, in its order.\n#[cfg(test)]\npub(crate) const COMPILED: [&str; {}] = [{}];\n",
            codes.len(),
            codes.join(", ")
        );
    }
    out
}

/// How a value is put: the parts of a date are texts of the catalogue itself.
fn kind(key: &str, number: bool) -> &'static str {
    match number {
        true => "Number",
        false if key.starts_with("date-") => "Own",
        false => "Text",
    }
}

fn parameter(name: &str) -> String {
    name.replace('-', "_").to_lowercase()
}

/// The French as a line of documentation.
fn quoted(text: &Pattern) -> String {
    let mut words = String::new();
    for part in text {
        match part {
            pattern::Part::Text(text) => words.push_str(text),
            pattern::Part::Variable { name, .. } => words.push_str(&format!("{{{name}}}")),
            pattern::Part::Select { name, variants } => match variants.last() {
                Some((_, variant)) => words.push_str(&quoted(variant)),
                None => words.push_str(name),
            },
            pattern::Part::Term(_) | pattern::Part::Message(_) => {}
        }
    }
    // What would disturb the order of the source itself is not documented.
    words.retain(|sign| !matches!(sign, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'));
    let escaped = words.replace('[', "\\[").replace(']', "\\]");
    format!("« {} »", escaped.trim_matches(['«', '»', ' ', '\u{a0}']))
}

/// Every message with its variables, for tests and tools.
fn inventory(side: &str, shapes: &[&Shape]) -> String {
    let mut rows = String::new();
    for shape in shapes {
        let variables: Vec<String> =
            shape.variables.iter().map(|(name, number)| format!("(\"{name}\", {number})")).collect();
        let _ =
            writeln!(rows, "    Entry {{ key: \"{}\", variables: &[{}] }},", shape.key, variables.join(", "));
    }
    format!("static {}_ENTRIES: [Entry; {}] = [\n{rows}];\n", side.to_uppercase(), shapes.len())
}

/// Changes when a key or a variable comes, goes or moves: a phone never reads
/// one build's catalogue with another build's program.
fn shape_hash(shapes: &[&Shape]) -> u64 {
    fnv64(&shapes.iter().map(|shape| format!("{} {:?}\n", shape.key, shape.variables)).collect::<String>())
}

fn fnv64(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
