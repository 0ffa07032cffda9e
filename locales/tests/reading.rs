//! Texts for people who read little: short sentences, no threat, no amounts.

use locales::{Entry, Lang, Side, asset, inventory};

fn lines(lang: Lang) -> impl Iterator<Item = (&'static Entry, &'static str)> {
    [Side::Public, Side::Lazy, Side::Info]
        .into_iter()
        .flat_map(move |side| inventory(side).iter().zip(asset(side, lang).body.split('\n').skip(2)))
}

fn words_of_the_longest_sentence(text: &str) -> usize {
    text.split(['.', '?', '!', '؟', ':'])
        .map(|sentence| {
            sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
        })
        .max()
        .unwrap_or_default()
}

fn is_law(key: &str) -> bool {
    key.starts_with("citation-") || key.starts_with("quote-")
}

#[test]
fn a_question_is_short() {
    for lang in Lang::ALL {
        for (entry, line) in lines(lang).filter(|(entry, _)| entry.key.starts_with("question-")) {
            let longest = words_of_the_longest_sentence(line);
            assert!(longest <= 20, "{lang:?} {} has a sentence of {longest} words: {line}", entry.key);
        }
    }
}

#[test]
fn no_sentence_for_the_public_is_long() {
    for lang in Lang::ALL {
        for (entry, line) in lines(lang).filter(|(entry, _)| !is_law(entry.key)) {
            // A list of countries is read one by one.
            if entry.key == "wizard-european-countries-list" {
                continue;
            }
            let longest = words_of_the_longest_sentence(line);
            assert!(longest <= 26, "{lang:?} {} has a sentence of {longest} words: {line}", entry.key);
        }
    }
}

#[test]
fn nothing_threatens() {
    let frightening = [
        (Lang::Fr, &["amende", "sanction", "€", "infraction", "poursuite", "dernier avertissement"][..]),
        (Lang::En, &["fine of", "fined", "penalt", "sanction", "€", "offence", "final warning"][..]),
        (Lang::Ar, &["غرامة", "عقوبة", "عقوبات", "€", "مخالفة"][..]),
    ];
    for (lang, words) in frightening {
        for (entry, line) in lines(lang) {
            let lower = line.to_lowercase();
            for word in words {
                assert!(!lower.contains(word), "{lang:?} {} says {word}: {line}", entry.key);
            }
        }
    }
}

#[test]
fn french_says_vous() {
    for (entry, line) in lines(Lang::Fr).filter(|(entry, _)| !is_law(entry.key)) {
        for word in line.to_lowercase().split(|sign: char| !sign.is_alphabetic()) {
            assert!(!["tu", "toi", "tes", "ton", "ta"].contains(&word), "{}: {line}", entry.key);
        }
    }
}

#[test]
fn french_addresses_everyone_without_midpoints() {
    for (entry, line) in lines(Lang::Fr) {
        let midpoint = line.split_whitespace().any(|word| word.trim_matches('·').contains('·'));
        assert!(!midpoint, "{}: {line}", entry.key);
    }
}

#[test]
fn arabic_addresses_women_and_men_alike() {
    // What is written otherwise to a woman; verbal nouns and the forms in ـك do.
    let to_a_man = [
        "تريد",
        "تختار",
        "تعرف",
        "تتعرف",
        "تحصل",
        "تتكلم",
        "تستطيع",
        "تثق",
        "تسكن",
        "تنتظر",
        "تحضر",
        "تكتب",
        "انظر",
        "اختر",
        "اكتب",
        "ابحث",
        "احجز",
        "اضغط",
        "احتفظ",
        "افتح",
        "حاول",
        "انتظر",
        "ابدأ",
        "أدخل",
        "اتصل",
        "أعد",
        "احذف",
    ];
    let to_several = ["عليكم", "لديكم", "يمكنكم", "موعدكم", "اختاروا", "احجزوا", "اتصلوا"];
    for (entry, line) in lines(Lang::Ar) {
        for word in line.split(|sign: char| !sign.is_alphabetic()) {
            // "And", "so" and the future are written onto the verb.
            let word = word.trim_start_matches(['و', 'ف', 'س']);
            let addressed = to_a_man.contains(&word) || to_several.contains(&word);
            assert!(!addressed, "{} says {word}: {line}", entry.key);
        }
    }
}
