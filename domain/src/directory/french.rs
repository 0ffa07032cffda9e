//! How French joins the name of a place to what belongs to it.

/// Names of communes whose first letter is not heard. Before any other `h` French
/// writes `de`, as these communes do themselves.
const SILENT_H: &[&str] = &["Hastière", "Hélécine", "Hensies", "Herbeumont"];

/// "d'Ath", "de Binche", "du Roeulx", "des Bons Villers", "de La Louvière".
#[must_use]
pub fn of_place(name: &str) -> String {
    if let Some(rest) = name.strip_prefix("Le ") {
        return ["du ", rest].concat();
    }
    if let Some(rest) = name.strip_prefix("Les ") {
        return ["des ", rest].concat();
    }
    let joint = if begins_with_a_vowel(name) || SILENT_H.contains(&name) { "d'" } else { "de " };
    [joint, name].concat()
}

/// Whether a vowel is heard first: `y` is one before a consonant (Yvoir).
fn begins_with_a_vowel(name: &str) -> bool {
    const VOWELS: &str = "AEIOUÀÂÆÉÈÊËÎÏÔŒÙÛÜ";
    let mut letters = name.chars().flat_map(char::to_uppercase);
    match letters.next() {
        Some('Y') => letters.next().is_some_and(|second| second != 'Y' && !VOWELS.contains(second)),
        Some(first) => VOWELS.contains(first),
        None => false,
    }
}

/// How French joins the town at the end of a name, where the name does otherwise.
pub(crate) fn joined_otherwise(name: &str, town: &str) -> Option<String> {
    let plain = ["de ", town].concat();
    Some(of_place(town)).filter(|joined| *joined != plain && name.ends_with(&plain))
}
