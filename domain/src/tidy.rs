//! What was typed, without what one cannot see.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

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

/// Letters for `char`, yet blank: the fillers of Hangul and Braille that people
/// type where a field refuses to stay empty. They stand for a space.
const fn is_blank_letter(c: char) -> bool {
    matches!(c, '\u{3164}' | '\u{FFA0}' | '\u{2800}')
}

/// Marks and fillers that only mean something between two visible letters:
/// fillers of a Hangul syllable, the grapheme joiner, Khmer vowels that are not
/// written, the choice of a letter's variant.
const fn needs_neighbours(c: char) -> bool {
    matches!(c, '\u{115F}' | '\u{1160}' | '\u{34F}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether somebody can see that letter.
pub(crate) fn is_visible_letter(c: char) -> bool {
    c.is_alphabetic() && !is_blank_letter(c) && !needs_neighbours(c)
}

/// What was typed into a field that takes no name: one line in which digits of
/// all scripts are European, letters of full width plain, and dashes hyphens.
/// Without the tables of all letters, which every phone would load.
#[must_use]
pub fn plain_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() || is_blank_letter(c) {
            if !line.ends_with(' ') {
                line.push(' ');
            }
        } else if !is_invisible(c) && !JOINERS.contains(&c) && !needs_neighbours(c) {
            line.push(match western_digit(c) {
                Some(digit) => digit,
                None if is_dash(c) => '-',
                None => half_width(c),
            });
        }
    }
    line.trim_matches(' ').to_owned()
}

/// One line: trimmed, one space for several, without what is invisible, except
/// the joiners that Persian and Indian scripts need between two letters.
pub(crate) fn one_line(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter_map(|c| {
            if c.is_whitespace() || is_blank_letter(c) { Some(' ') } else { (!is_invisible(c)).then_some(c) }
        })
        .collect();
    let words: Vec<String> =
        visible.split(' ').map(keep_joiners_between_letters).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Several lines, each as [`one_line`]; at most one empty line between two.
pub(crate) fn lines(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.replace("\r\n", "\n").split(['\n', '\r', '\u{2028}', '\u{2029}']).map(one_line) {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if empty == 0 { "\n" } else { "\n\n" });
        }
        tidy.push_str(&line);
        empty = 0;
    }
    tidy
}

fn keep_joiners_between_letters(word: &str) -> String {
    let word = word.trim_matches(|c| needs_neighbours(c) || JOINERS.contains(&c));
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

/// The digit that a character stands for, in the scripts that our visitors'
/// keyboards write: European, Arabic, Persian, Devanagari, Bengali, full-width.
pub(crate) fn western_digit(c: char) -> Option<char> {
    const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{FF10}'];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// The symbols of a code as it was typed or read aloud: capital letters and
/// digits without spaces, dashes of any kind and what one cannot see; O stands
/// for 0, I and L for 1, which no code of ours uses (Crockford's base 32).
pub(crate) fn code_symbols(text: &str) -> String {
    plain_line(text)
        .chars()
        .filter(|c| *c != ' ' && *c != '-')
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// Whether a reader counts more than so many characters: a letter with all its
/// marks is one (grapheme clusters, UAX #29), but no letter has dozens of them.
pub(crate) fn is_longer(text: &str, longest: usize) -> bool {
    const MARKS: usize = 10;
    text.len() > longest
        && (text.chars().nth(longest * MARKS).is_some()
            || text.nfc().collect::<String>().graphemes(true).nth(longest).is_some())
}

/// What keyboards and programs write for a hyphen.
const fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' | '\u{30FC}'
    )
}

/// The sign of ASCII that one of full width stands for.
fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c),
        other => other,
    }
}
