//! What a hand scanner types. It knows no letters, only the keys of the keyboard
//! that it was set to; a computer set to another one writes other signs.

use crate::tidy::plain_line;

/// The signs of a keyboard's keys, row by row from the digits down, ten keys a
/// row beginning with 1, Q, A and Z of a keyboard of the United States: without
/// and with the shift key.
struct Layout([&'static str; 2]);

const LAYOUTS: [Layout; 4] = [
    // United States and, as far as codes go, United Kingdom
    Layout(["1234567890qwertyuiopasdfghjkl;zxcvbnm,./", "!@#$%^&*()QWERTYUIOPASDFGHJKL:ZXCVBNM<>?"]),
    // Belgium
    Layout(["&é\"'(§è!çàazertyuiopqsdfghjklmwxcvbn,;:=", "1234567890AZERTYUIOPQSDFGHJKLMWXCVBN?./+"]),
    // France
    Layout(["&é\"'(-è_çàazertyuiopqsdfghjklmwxcvbn,;:!", "1234567890AZERTYUIOPQSDFGHJKLMWXCVBN?./§"]),
    // Germany
    Layout(["1234567890qwertzuiopasdfghjklöyxcvbnm,.-", "!\"§$%&/()=QWERTZUIOPASDFGHJKLÖYXCVBNM;:_"]),
];

/// No text is looked at that is longer, in bytes.
const LONGEST: usize = 1_000;

/// How "J1", with which each of our codes begins, looks on a computer set to
/// Arabic, where capitals become signs of vowels.
const ARABIC: [&str; 2] = ["ت1", "ـ1"];

impl Layout {
    /// The key that writes a sign, whatever the shift key and caps lock are.
    fn key_of(&self, sign: char) -> Option<usize> {
        let is_it = |c: char| c == sign || small(c) == small(sign);
        self.0.iter().find_map(|signs| signs.chars().position(is_it))
    }

    /// The letter or digit on a key.
    fn symbol(&self, key: usize) -> Option<char> {
        let signs = self.0.iter().filter_map(|signs| signs.chars().nth(key));
        signs.into_iter().find(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase())
    }
}

/// Small letters of these keyboards; the tables of all scripts weigh too much.
const fn small(c: char) -> char {
    match c {
        'É' => 'é',
        'È' => 'è',
        'Ç' => 'ç',
        'À' => 'à',
        'Ö' => 'ö',
        other => other.to_ascii_lowercase(),
    }
}

/// What was scanned, for every pair of keyboards to which scanner and
/// computer may be set; only texts that both could have written.
pub(super) fn mended(text: &str) -> impl Iterator<Item = String> {
    let typed = plain_line(text);
    // No code of ours is nearly as long.
    let typed = if typed.len() > LONGEST { String::new() } else { typed };
    // With caps lock even the same keyboard writes other signs.
    let pairs = LAYOUTS.iter().flat_map(|computer| LAYOUTS.iter().map(move |scanner| (computer, scanner)));
    pairs.filter_map(move |(computer, scanner)| {
        typed.chars().map(|sign| scanner.symbol(computer.key_of(sign)?)).collect()
    })
}

/// Whether a text that cannot be read is the work of a scanner set to another
/// keyboard: it begins as our codes do there.
pub(super) fn is_of_another_keyboard(text: &str) -> bool {
    let typed = plain_line(text);
    // A full stop behind a code is somebody's who typed it.
    let mut signs = typed.trim_end_matches(|c: char| c.is_ascii_punctuation()).chars();
    let (first, second) = (signs.next(), signs.next());
    let signs_of_one = ['&', '!'];
    let has_signs = || signs.clone().any(|c| c.is_ascii_punctuation() && c != '-');
    ARABIC.iter().any(|begin| typed.starts_with(begin))
        || (matches!(first, Some('J' | 'j'))
            && second.is_some_and(|c| signs_of_one.contains(&c) || (c == '1' && has_signs())))
}
