//! Names of places as one compares them: without case, accents and punctuation.

use crate::letters::plain_letters;

/// Words of plain small letters and digits, one space between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Folded(String);

impl Folded {
    /// Of the name of a place. Only the letters that places of Belgium are
    /// written with have a small form here: the tables of all scripts would
    /// weigh five kilobytes on every phone.
    pub(super) fn new(text: &str) -> Self {
        let words = plain_letters(text, |c, words| {
            let is_letter = is_letter(c);
            if is_letter {
                words.push(c.to_ascii_lowercase());
            }
            is_letter
        });
        Self::of_words(words.split(' ').filter(|word| !word.is_empty()).map(whole_word))
    }

    fn of_words<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        Self(words.collect::<Vec<_>>().join(" "))
    }

    /// The words that pass a test.
    pub(super) fn keep(&self, wanted: impl Fn(&str) -> bool) -> Self {
        Self::of_words(self.words().filter(|word| wanted(word)))
    }

    /// What two writings of one name share: all letters in a row, without the
    /// article in front.
    pub(super) fn key(&self) -> String {
        match self.0.split_once(' ') {
            Some(("la" | "le" | "les" | "l" | "de" | "het" | "the", name)) => name.replace(' ', ""),
            _ => self.run(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|word| !word.is_empty())
    }

    /// All letters in a row: `lalouviere` is how some write La Louvière.
    pub(super) fn run(&self) -> String {
        self.0.replace(' ', "")
    }
}

/// A letter or a digit of any script, as far as ranges tell: what lies in no
/// block of signs.
const fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{BF}' | '×' | '÷' => false,
        '\u{60C}' | '\u{61B}'..='\u{61F}' | '\u{66A}'..='\u{66D}' | '\u{6D4}' => false,
        '\u{2000}'..='\u{2BFF}' | '\u{3000}'..='\u{303F}' | '\u{E000}'..='\u{F8FF}' => false,
        '\u{FE00}'..='\u{FE6F}' | '\u{FEFF}'..='\u{FF0F}' | '\u{FFF0}'.. => false,
        _ => true,
    }
}

/// What one abbreviates on letters and signposts.
fn whole_word(word: &str) -> &str {
    match word {
        "st" => "saint",
        "ste" => "sainte",
        "chap" => "chapelle",
        other => other,
    }
}

/// How many letters are missing, added, wrong or swapped with their neighbour,
/// if no more than `most`.
pub(super) fn distance_up_to(one: &str, other: &str, most: u8) -> Option<u8> {
    if one.len().abs_diff(other.len()) > usize::from(most) {
        return None;
    }
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, a) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, b) in other.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let replaced = at(&last, column) + usize::from(a != b);
            let mut best = replaced.min(at(&last, column + 1) + 1).min(at(&line, column) + 1);
            let previous =
                |bytes: &[u8], place: usize| place.checked_sub(1).and_then(|place| bytes.get(place).copied());
            if previous(one, row) == Some(*b) && previous(other, column) == Some(*a) {
                best = best.min(at(&before_last, column - 1) + 1);
            }
            line.push(best);
        }
        // It only grows from here; a swap can save one.
        if line.iter().all(|distance| *distance > usize::from(most) + 1) {
            return None;
        }
        before_last = core::mem::replace(&mut last, line);
    }
    last.last().and_then(|distance| u8::try_from(*distance).ok()).filter(|distance| *distance <= most)
}
