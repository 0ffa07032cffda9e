//! People's names, in any script.

use core::fmt;

use serde::{Deserialize, Serialize};

/// A given or family name: 1 to 100 characters, without control characters or
/// invisible marks that turn the direction of writing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonName(String);

/// A text that is not a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAName {
    /// Nothing visible is in it.
    Empty,
    /// More than [`PersonName::LONGEST`] characters.
    TooLong,
    /// No letter of any script is in it.
    NoLetter,
}

impl PersonName {
    /// The most characters a name can have.
    pub const LONGEST: usize = 100;

    /// Reads a name as it was typed: trims it, makes one space of several, and
    /// drops what one cannot see, except the joiners that Persian and Indian
    /// scripts need between two letters.
    pub fn parse(text: &str) -> Result<Self, NotAName> {
        let name = tidy(text);
        if name.is_empty() {
            Err(NotAName::Empty)
        } else if name.chars().count() > Self::LONGEST {
            Err(NotAName::TooLong)
        } else if !name.chars().any(char::is_alphabetic) {
            Err(NotAName::NoLetter)
        } else {
            Ok(Self(name))
        }
    }

    /// The name as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Zero-width joiner and non-joiner: they change how letters connect.
const JOINERS: [char; 2] = ['\u{200C}', '\u{200D}'];

/// Marks that are not control characters for `char`, yet invisible: soft hyphen,
/// Arabic letter mark, zero-width space, direction marks, embeddings and
/// isolates, word joiner and its kin, byte order mark, interlinear anchors and
/// language tags.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}')
}

fn tidy(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter_map(|c| if c.is_whitespace() { Some(' ') } else { (!is_invisible(c)).then_some(c) })
        .collect();
    let words: Vec<String> =
        visible.split(' ').map(keep_joiners_between_letters).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn keep_joiners_between_letters(word: &str) -> String {
    let mut kept = String::with_capacity(word.len());
    let mut after_letter = false;
    let mut rest = word.chars().peekable();
    while let Some(c) = rest.next() {
        let stays = if JOINERS.contains(&c) {
            after_letter && rest.peek().is_some_and(|next| next.is_alphabetic())
        } else {
            true
        };
        if stays {
            kept.push(c);
            // A vowel sign or a virama belongs to the letter before it.
            after_letter = c.is_alphabetic() || (after_letter && !c.is_ascii());
        }
    }
    kept
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for NotAName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a name")
    }
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> Self {
        name.0
    }
}

impl TryFrom<String> for PersonName {
    type Error = NotAName;

    fn try_from(text: String) -> Result<Self, NotAName> {
        Self::parse(&text)
    }
}
