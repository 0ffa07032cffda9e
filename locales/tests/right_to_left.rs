//! Arabic that reads in its order whatever stands in it.

use locales::{Lang, LazyTexts, Side, asset};

const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const RELEASE: char = '\u{2069}';

fn texts() -> impl Iterator<Item = &'static str> {
    Side::ALL.into_iter().flat_map(|side| asset(side, Lang::Ar).body.split('\n').skip(2))
}

/// The words of a compiled text: each variable and each variant's condition is
/// an Arabic word, as it will be among them.
fn words(compiled: &str) -> String {
    let mut words = String::new();
    let mut signs = compiled.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\u{1}' | '\u{2}' => drop(signs.next().map(|_| words.push('س'))),
            '\u{3}' => drop(signs.by_ref().find(|sign| *sign == ':')),
            '\u{4}' => {}
            other => words.push(other),
        }
    }
    words
}

/// The text without what stands between isolates.
fn outside_isolates(text: &str) -> String {
    let mut depth = 0_u32;
    let mut outside = String::new();
    for sign in text.chars() {
        if ISOLATES.contains(&sign) {
            depth += 1;
        } else if sign == RELEASE {
            depth = depth.saturating_sub(1);
        } else if depth == 0 {
            outside.push(sign);
        }
    }
    outside
}

#[test]
fn what_is_isolated_is_released() {
    for text in texts() {
        let opened = text.chars().filter(|sign| ISOLATES.contains(sign)).count();
        let closed = text.chars().filter(|sign| *sign == RELEASE).count();
        assert_eq!(opened, closed, "{text}");
    }
}

#[test]
fn no_sign_beside_latin_letters_can_jump_to_their_other_side() {
    // Brackets in pairs keep their place by themselves.
    let wanders = |sign: char| matches!(sign, '+' | '«' | '»' | '/' | '@' | '-' | '#');
    let arabic = |text: &&str| text.chars().any(|sign| ('\u{600}'..='\u{6ff}').contains(&sign));
    for text in texts().filter(arabic) {
        let outside: Vec<char> = outside_isolates(&words(text)).chars().collect();
        for pair in outside.windows(2) {
            let (one, other) = (pair[0], pair[1]);
            let loose =
                one.is_ascii_alphabetic() && wanders(other) || wanders(one) && other.is_ascii_alphabetic();
            assert!(!loose, "put U+2066 and U+2069 around the Latin words of: {text}");
        }
    }
}

#[test]
fn a_latin_name_in_an_arabic_sentence_is_isolated() {
    let said = LazyTexts::of(Lang::Ar).verdict_proves("CRI Charleroi (CRIC)");

    assert_eq!(said, "لإثبات: \u{2068}CRI Charleroi (CRIC)\u{2069}");
}

#[test]
fn an_arabic_name_in_a_french_sentence_is_isolated_and_a_french_one_is_not() {
    let french = LazyTexts::of(Lang::Fr);

    assert_eq!(french.verdict_proves("الخطيب"), "Pour montrer\u{a0}: \u{2068}الخطيب\u{2069}");
    assert_eq!(french.verdict_proves("Namur"), "Pour montrer\u{a0}: Namur");
}

#[test]
fn groups_of_digits_keep_their_order() {
    for text in texts() {
        // After Arabic letters "0470 12" would be shown as "12 0470".
        let outside: Vec<char> = outside_isolates(&words(text)).chars().collect();
        for three in outside.windows(3) {
            let loose = three[0].is_ascii_digit() && three[1] == ' ' && three[2].is_ascii_digit();
            assert!(!loose, "put U+2066 and U+2069 around the number of: {text}");
        }
    }
}
