//! One word for one thing: what the glossary of the README says, as far as a
//! machine can hold it. Readers found each of these words to mislead.

use locales::{Lang, Side, asset, inventory};

/// A word that no text says, and what it says instead.
const NEVER_SAID: &[(Lang, &str, &str)] = &[
    (Lang::Fr, "travailleuse sociale", "une personne du centre"),
    (Lang::Fr, "travailleur social", "une personne du centre"),
    (Lang::Fr, "premier entretien", "premier rendez-vous: « entretien » is the asylum office's"),
    (Lang::Fr, "premier accueil", "premier rendez-vous"),
    (Lang::Fr, "empreinte {", "code de contrôle: of fingers people are afraid"),
    (Lang::Fr, "repère", "date"),
    (Lang::En, "integration path", "integration programme, the Region's own word"),
    (Lang::En, "the path", "the programme"),
    (Lang::En, "social worker", "someone at the centre"),
    (Lang::En, "first interview", "first meeting: an interview is the asylum office's"),
    (Lang::En, "landmark", "date"),
    (Lang::En, "receives you", "you meet, you have your appointment with"),
    (Lang::En, "since when", "when did … begin"),
    (Lang::Ar, "العامل الاجتماعي", "شخص من المركز"),
    (Lang::Ar, "العاملة الاجتماعية", "شخص من المركز"),
    (Lang::Ar, "مقابلة", "لقاء: the other is the asylum office's"),
    (Lang::Ar, "آخر موعد", "مهلة: موعد is an appointment"),
    (Lang::Ar, "رقم موعدك", "رمز موعدك: it has letters"),
    (Lang::Ar, "ربما كان", "قد يكون: the other is past"),
    (Lang::Ar, "مسكنك", "سكنك"),
    (Lang::Ar, "البصمة", "رمز التحقق"),
    (Lang::Ar, "الاختبار", "الأسئلة: an exam"),
    (Lang::Ar, "خادم", "a servant"),
    (Lang::Ar, "لم يضع", "لم يُفقد: reads \"did not put\""),
    (Lang::Ar, "قيد الدراسة", "ما زال بدون جواب"),
];

/// What the law itself says, in French, stays as it is.
fn is_quoted(line: &str) -> bool {
    line.starts_with('«') || line.contains("[ceraic.be]")
}

#[test]
fn no_text_says_a_word_that_the_glossary_replaces() {
    let mut found = Vec::new();
    for (lang, word, instead) in NEVER_SAID {
        for text in Side::ALL.map(|side| asset(side, *lang).body) {
            // The build writes typographic apostrophes and spaces.
            let lines =
                text.split('\n').map(|line| line.replace('’', "'").replace(['\u{a0}', '\u{202f}'], " "));
            let says = |line: &String| line.to_lowercase().contains(&word.to_lowercase()) && !is_quoted(line);
            found
                .extend(lines.filter(says).map(|line| format!("{lang:?} \"{word}\", say {instead}: {line}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What people read on the centre's papers, beside its translation.
const ORIGINALS: [(Lang, &str, &str); 4] = [
    (Lang::En, "final certificate", "attestation"),
    (Lang::En, "the agreement", "convention"),
    (Lang::Ar, "الشهادة النهائية", "attestation"),
    (Lang::Ar, "الاتفاقية", "convention"),
];

/// They come after a text of the same page that has told the French word.
const TOLD_BEFORE: [&str; 2] = ["change-path-finished", "rule-r14-certificate"];

#[test]
fn the_french_word_stands_at_the_first_place_of_each_page() {
    let mut silent = Vec::new();
    for (lang, word, french) in ORIGINALS {
        let lines = [Side::Public, Side::Lazy, Side::Info]
            .into_iter()
            .flat_map(|side| inventory(side).iter().zip(asset(side, lang).body.split('\n').skip(2)));
        for (entry, line) in lines {
            let is_law = entry.key.starts_with("citation-") || entry.key.starts_with("quote-");
            let says = line.to_lowercase().contains(word);
            if says && !is_law && !line.contains(french) && !TOLD_BEFORE.contains(&entry.key) {
                silent.push(format!("{lang:?} {} without « {french} »: {line}", entry.key));
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}
