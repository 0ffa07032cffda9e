//! Names, telephone numbers, addresses, references, languages, cells.

use domain::booking::{Busy, Cell, Reference, Resource};
use domain::directory::AppointmentKind;
use domain::language::Language;
use domain::people::{Email, PersonName, Phone};
use proptest::prelude::*;

use crate::worlds::{at, id};

fn name(text: &str) -> Option<String> {
    PersonName::parse(text).ok().map(String::from)
}

#[test]
fn names_of_any_script_are_kept_as_they_are() {
    for kept in [
        "O’Connor-Ngũgĩ",
        "محمدی\u{200C}زاده",
        "Їжакевич",
        "王小明",
        "Ç. Öztürk",
        "እልሳቤጥ",
        "क्\u{200D}षत्रिय",
        "Nguyễn Thị",
        "van 't Hoff",
    ] {
        assert_eq!(name(kept).as_deref(), Some(kept));
    }
}

#[test]
fn what_one_cannot_see_is_dropped() {
    assert_eq!(name("  Lina \t  Haddad\n").as_deref(), Some("Lina Haddad"));
    assert_eq!(name("\u{202E}Haddad\u{202C}").as_deref(), Some("Haddad"));
    assert_eq!(name("\u{2067}حداد\u{2069}").as_deref(), Some("حداد"));
    assert_eq!(name("Ha\u{0}dd\u{7}ad\u{FEFF}\u{200B}").as_deref(), Some("Haddad"));
    assert_eq!(name("Haddad\u{E0041}\u{AD}").as_deref(), Some("Haddad"));
    // A joiner that joins nothing is noise.
    assert_eq!(name("\u{200C}حداد\u{200D}").as_deref(), Some("حداد"));
    assert_eq!(name("Lina \u{200C} Haddad").as_deref(), Some("Lina Haddad"));
    for nobody in ["", "   ", "\u{200E}\u{200F}", "123", "---", "\u{200C}", "😀"] {
        assert_eq!(name(nobody), None, "{nobody:?}");
    }
    assert_eq!(name(&"ا".repeat(100)).map(|name| name.chars().count()), Some(100));
    assert_eq!(name(&"ا".repeat(101)), None);
}

#[test]
fn telephone_numbers_are_shown_as_people_read_them() {
    for (number, shown) in [
        ("+32470123456", "0470 12 34 56"),
        ("+3264238656", "064 23 86 56"),
        ("+3221234567", "02 123 45 67"),
        ("+33612345678", "+33612345678"),
    ] {
        assert_eq!(Phone::parse(number).unwrap().readable(), shown);
    }
}

#[test]
fn a_telephone_number_is_kept_in_e164_and_in_nothing_else() {
    for number in ["+32470123456", "+3264238656", "+29022222", "+123456789012345"] {
        assert_eq!(Phone::parse(number).map(String::from).as_deref(), Ok(number));
    }
    for wrong in [
        "",
        "+",
        "0470123456",
        "+32 470 12 34 56",
        "+0123456789",
        "+12345",
        "+1234567890123456",
        "+3247012345x",
        "++32470123456",
        "+٣٢٤٧٠١٢٣٤٥٦",
    ] {
        assert!(Phone::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_dialled_number_shows_its_country_apart() {
    let number =
        |country, zeros, digits| domain::people::DialledNumber { country, zeros, digits }.to_string();
    assert_eq!(number(32, 0, 47_012_345), "+32 47012345");
    assert_eq!(number(39, 1, 669_812_345), "+39 0669812345");
    assert_eq!(number(0, 0, 999), "+999");
}

#[test]
fn addresses_are_refused_only_where_no_mail_can_arrive() {
    for (written, address) in [
        ("lina@example.org", "lina@example.org"),
        ("  Lina.Haddad+ceraic@Example.ORG ", "Lina.Haddad+ceraic@example.org"),
        ("o'brien@sub.domain.example.be", "o'brien@sub.domain.example.be"),
        ("лина@пошта.укр", "лина@пошта.укр"),
    ] {
        assert_eq!(Email::parse(written).map(String::from).as_deref(), Ok(address));
    }
    for wrong in [
        "",
        "lina",
        "@example.org",
        "lina@",
        "lina@example",
        "li na@example.org",
        "lina@exa mple.org",
        "lina@@example.org",
        "lina@example..org",
        ".lina@example.org",
        "lina.@example.org",
        "li..na@example.org",
        "lina@-example.org",
        "lina@example.o",
        "lina@127.0.0.1",
        "<lina@example.org>",
        "lina@example.org, x@example.org",
        "lina@example.org\nBcc: x",
    ] {
        assert!(Email::parse(wrong).is_err(), "{wrong:?}");
    }
    assert!(Email::parse(&format!("{}@example.org", "x".repeat(65))).is_err());
}

#[test]
fn a_reference_is_read_back_however_it_is_said() {
    let reference = Reference::from_random(0x1234_5678);
    assert_eq!(reference.as_str().len(), 7);
    for said in ["k7q-4md", "K7Q4MD", " k7q 4md ", "K-7-Q-4-M-D"] {
        assert_eq!(Reference::parse(said).map(String::from).as_deref(), Some("K7Q-4MD"), "{said}");
    }
    assert_eq!(Reference::parse("oil-oil"), Reference::parse("011-011"));
    assert_eq!(Reference::parse("١٢٣-٤٥٦"), Reference::parse("123-456"));
    for wrong in ["", "K7Q", "K7Q-4M", "K7Q-4MDX", "K7Q-4MU", "K7Q_4MD", "ééé-ééé"] {
        assert_eq!(Reference::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn codes_lead_back_to_what_they_name() {
    for kind in AppointmentKind::ALL {
        assert_eq!(AppointmentKind::from_code(kind.code()), Some(kind));
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{kind}\""));
    }
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(*language));
        assert_eq!(serde_json::to_string(language).unwrap(), format!("\"{language}\""));
    }
    let not_interpreted: Vec<_> =
        Language::ALL.iter().filter(|language| !language.needs_interpreter()).collect();
    assert_eq!(not_interpreted, [&Language::French, &Language::EasyFrench, &Language::Other]);
}

#[test]
fn a_meeting_takes_every_quarter_that_it_touches() {
    let span = |start, end| Cell::span(at(start), at(end)).count();
    assert_eq!(span("2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z"), 6);
    assert_eq!(span("2026-12-01T09:00:00Z", "2026-12-01T09:00:01Z"), 1);
    assert_eq!(span("2026-12-01T09:10:00Z", "2026-12-01T09:20:00Z"), 2);
    // Before 1970 too.
    assert_eq!(Cell::containing(at("1969-12-31T23:59:00Z")), Cell(-1));
}

#[test]
fn what_is_given_back_is_free() {
    let anna = Resource::Worker(id("anna"));
    let mut busy = Busy::none();
    assert!(busy.take(anna.clone(), Cell(10)) && busy.take(anna.clone(), Cell(11)));
    assert!(!busy.take(anna.clone(), Cell(10)));
    assert_eq!(busy.mask(&anna, 9), 0b110);
    assert!(busy.is_free(&anna, 0..10) && !busy.is_free(&anna, 9..11));
    busy.release(&anna, 10..11);
    assert_eq!(busy.mask(&anna, 9), 0b100);
    assert!(busy.is_free(&Resource::Interpreter(id("anna")), 0..100), "an interpreter is not a worker");
}

proptest! {
    #[test]
    fn nothing_typed_makes_reading_fail_badly(text in "\\PC{0,60}|[\\p{Cf}\\p{Cc}0-9+@. -]{0,40}") {
        // What is read once is read again as itself.
        if let Ok(name) = PersonName::parse(&text) {
            prop_assert_eq!(PersonName::parse(name.as_str()), Ok(name.clone()));
        }
        if let Ok(phone) = Phone::parse(&text) {
            prop_assert_eq!(Phone::parse(phone.as_str()), Ok(phone.clone()));
            prop_assert!(phone.as_str()[1..].bytes().all(|digit| digit.is_ascii_digit()));
        }
        if let Ok(email) = Email::parse(&text) {
            prop_assert_eq!(Email::parse(email.as_str()), Ok(email.clone()));
        }
        let _ = Reference::parse(&text);
    }

    /// Any case, any dash or space or invisible mark anywhere, O for 0, I or l
    /// for 1, full-width letters, digits of other scripts.
    #[test]
    fn a_reference_is_read_back_however_it_is_typed(
        bits in 0..1_u64 << 30,
        ways in prop::collection::vec((0..6_usize, 0..10_usize), 7),
    ) {
        let reference = Reference::from_random(bits);
        let between = ["", " ", "-", "\u{2010}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}", "\u{200F}", "\u{A0}"];
        let mut typed = String::new();
        for (symbol, (way, gap)) in reference.as_str().chars().zip(ways) {
            let wide = |c: char| char::from_u32(u32::from(c) + 0xFEE0).unwrap();
            typed.push(match (symbol, way) {
                ('0', 1) => 'O',
                ('0', 2) => 'o',
                ('1', 1) => 'I',
                ('1', 2) => 'l',
                ('0'..='9', 3) => char::from_u32(u32::from(symbol) + 0x630).unwrap(),
                ('0'..='9' | 'A'..='Z', 4) => wide(symbol),
                (_, 5) => symbol.to_ascii_lowercase(),
                _ => symbol,
            });
            typed.push_str(between[gap]);
        }
        prop_assert_eq!(Reference::parse(&typed), Some(reference));
    }

    #[test]
    fn references_are_as_many_as_their_bits(one in 0..1_u64 << 30, other in 0..1_u64 << 30) {
        let (first, second) = (Reference::from_random(one), Reference::from_random(other));
        prop_assert_eq!(first == second, one == other);
        prop_assert_eq!(Reference::parse(first.as_str()), Some(first.clone()));
        prop_assert_eq!(serde_json::from_str::<Reference>(&serde_json::to_string(&first).unwrap()).unwrap(), first);
    }
}

#[test]
fn a_resource_is_known_by_the_key_that_it_writes() {
    for resource in
        [Resource::Worker(id("anna")), Resource::Interpreter(id("anna")), Resource::Room(id("blue-1"))]
    {
        assert_eq!(Resource::parse(&resource.to_string()), Some(resource));
    }
    for key in ["", "anna", "worker:", "worker:../anna", "meeting:anna", "room"] {
        assert_eq!(Resource::parse(key), None, "{key:?}");
    }
}
