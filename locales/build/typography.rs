//! What a typist leaves to the printer: no-break spaces, curly apostrophes.

use crate::pattern::{Pattern, PatternPart};

/// Dresses every text of a pattern in the manner of its language.
pub fn dress(parts: &mut Pattern, code: &str) {
    for part in parts {
        if let PatternPart::Text(text) = part {
            *text = match code {
                "fr" => french(text),
                "en" => text.replace('\'', "’"),
                _ => std::mem::take(text),
            };
        }
    }
}

/// French keeps its double signs, guillemets and hours beside the word.
fn french(text: &str) -> String {
    let mut dressed =
        text.replace('\'', "’").replace("« ", "«\u{a0}").replace(" »", "\u{a0}»").replace(" :", "\u{a0}:");
    dressed = dressed.replace(" h ", "\u{a0}h\u{a0}");
    for sign in ["?", "!", ";"] {
        dressed = dressed.replace(&format!(" {sign}"), &format!("\u{202f}{sign}"));
    }
    dressed
}
