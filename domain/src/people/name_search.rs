//! Finding somebody by her name, however it is written.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use crate::letters::plain;
use crate::tidy::{one_line, western_digit};

/// The Arabic article: written to its word, and often left out.
const ARTICLE: &str = "ال";
/// The article as a word of its own, in both scripts.
const ARTICLES: [&str; 3] = ["al", "el", ARTICLE];

/// What is looked for: the words that somebody typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameSearch {
    words: Vec<String>,
}

impl NameSearch {
    /// Which making of [`NameSearch::key`] this is: another number says that
    /// the keys that are kept must be made anew.
    pub const VERSION: &str = "2";

    /// Reads what was typed. Apostrophes, hyphens and stops are looked for only
    /// where nothing else was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let (words, signs) = words_and_signs(typed);
        let words = if words.is_empty() { signs } else { words };
        Self { words: words.into_iter().map(without_article).collect() }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// A text that every key holds in which this search finds something; where
    /// there is one word, only those.
    #[must_use]
    pub fn must_hold(&self) -> String {
        let first_with_meaning = match self.words.as_slice() {
            [article, word, ..] if is_article(article) => Some(word),
            words => words.first(),
        };
        first_with_meaning.map(|word| format!(" {word}")).unwrap_or_default()
    }

    /// Whether [`NameSearch::must_hold`] says all.
    #[must_use]
    pub fn is_one_word(&self) -> bool {
        self.words.len() < 2
    }

    /// Whether a key is one of those that are looked for: the words, some of
    /// them perhaps written apart, are beginnings of words of the name.
    #[must_use]
    pub fn finds(&self, key: &str) -> bool {
        let mut reached = vec![false; self.words.len() + 1];
        if let Some(start) = reached.first_mut() {
            *start = true;
        }
        for (from, word) in self.words.iter().enumerate() {
            if reached.get(from) != Some(&true) {
                continue;
            }
            let is_last = from + 1 == self.words.len();
            let mut run = String::from(" ");
            for (to, part) in self.words.iter().enumerate().skip(from) {
                run.push_str(part);
                let skipped = to == from && is_article(word) && !is_last;
                if let Some(place) = reached.get_mut(to + 1)
                    && (skipped || key.contains(&run))
                {
                    *place = true;
                }
            }
        }
        reached.last() == Some(&true)
    }

    /// What a name is found by: its letters in a row, once from the beginning
    /// of each of its words, round to the word before; a space before each row.
    #[must_use]
    pub fn key<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
        let name = names.into_iter().collect::<Vec<_>>().join(" ");
        let (words, signs) = words_and_signs(&name);
        let mut key = String::new();
        for (place, word) in words.iter().enumerate() {
            let others: String =
                words.iter().cycle().skip(place + 1).take(words.len() - 1).cloned().collect();
            for beginning in [Some(word.as_str()), after_joined_article(word)].into_iter().flatten() {
                key.extend([" ", beginning, &others]);
            }
        }
        for sign in signs {
            key.extend([" ", &sign]);
        }
        key
    }
}

fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word)
}

/// `حسين` of `الحسين`, and `hussein` of `alhussein`.
fn after_joined_article(word: &str) -> Option<&str> {
    ARTICLES.iter().find_map(|article| word.strip_prefix(article)).filter(|rest| !rest.is_empty())
}

/// What is typed with the Arabic article finds the name without it too. Of Latin
/// letters `al` and `el` begin too many other names: Alice is not Ice.
fn without_article(word: String) -> String {
    match word.strip_prefix(ARTICLE) {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => word,
    }
}

/// Words of plain small letters and digits, in order; a sign such as `%` is a
/// word of its own. Beside them the signs that only stand between words.
fn words_and_signs(text: &str) -> (Vec<String>, Vec<String>) {
    let (mut words, mut signs) = (String::new(), Vec::new());
    for c in one_line(text).chars() {
        match between_words(c) {
            Some(sign) => {
                words.push(' ');
                let sign = String::from(sign);
                if sign != " " && !signs.contains(&sign) {
                    signs.push(sign);
                }
            }
            None => std::iter::once(c).nfkd().for_each(|part| push_plain(&mut words, part)),
        }
    }
    (words.split_whitespace().map(str::to_owned).collect(), signs)
}

/// The usual form of a sign that stands between words and is often left out.
const fn between_words(c: char) -> Option<char> {
    match c {
        ' ' | '\u{200C}' | '\u{200D}' => Some(' '),
        '\'' | '`' | '\u{B4}' | '\u{2B9}'..='\u{2BF}' | '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{FF07}' => {
            Some('\'')
        }
        '-' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        '.' | '\u{B7}' => Some('.'),
        ',' | '\u{60C}' => Some(','),
        _ => None,
    }
}

/// Writes one part of a decomposed letter: marks belong to the letter before.
fn push_plain(words: &mut String, c: char) {
    if canonical_combining_class(c) != 0 || c == '\u{640}' {
        return;
    }
    let c = western_digit(c).unwrap_or(c);
    match (plain(c), c) {
        (Some(letters), _) => words.push_str(letters),
        // Persian keyboards write these two letters of their own.
        (None, 'ی') => words.push('ي'),
        (None, 'ک') => words.push('ك'),
        // A final sigma is the same letter.
        (None, 'ς') => words.push('σ'),
        (None, c) if c.is_alphanumeric() => {
            for small in c.to_lowercase().nfkd().filter(|small| canonical_combining_class(*small) == 0) {
                words.push(small);
            }
        }
        (None, sign) => words.extend([' ', sign, ' ']),
    }
}
