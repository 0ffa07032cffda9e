//! One reading for browser, form without scripts, counter and API.

use domain::booking::{BookingDraft, Channel, Field, FieldError, FieldWhy};
use domain::language::Language;
use domain::people::PhoneFault;

use crate::worlds::{at, rules};

fn good() -> BookingDraft {
    BookingDraft {
        commune: "58001".to_owned(),
        kind: "first_reception".to_owned(),
        start: "2026-12-01T09:00:00+01:00".to_owned(),
        language: "ar".to_owned(),
        other_language: String::new(),
        interpreter_language: "ar".to_owned(),
        given_name: " لينا ".to_owned(),
        family_name: "Haddad".to_owned(),
        birth_year: "1991".to_owned(),
        phone: "+32470123456".to_owned(),
        consent: "true".to_owned(),
        ..BookingDraft::default()
    }
}

fn errors(change: impl FnOnce(&mut BookingDraft)) -> Vec<(Field, FieldWhy)> {
    let mut draft = good();
    change(&mut draft);
    let refused = draft.parse(rules(Channel::Public)).unwrap_err();
    refused.into_iter().map(|FieldError { field, why }| (field, why)).collect()
}

fn error(change: impl FnOnce(&mut BookingDraft)) -> (Field, FieldWhy) {
    let errors = errors(change);
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0]
}

#[test]
fn a_good_draft_becomes_a_request() {
    let request = good().parse(rules(Channel::Public)).unwrap();
    assert_eq!(request.start, at("2026-12-01T08:00:00Z"));
    assert_eq!((request.language, request.interpreter_language), (Language::Arabic, Some(Language::Arabic)));
    assert_eq!(request.other_language, None);
    assert_eq!(request.person.given_name.unwrap().as_str(), "لينا");
    assert_eq!(request.person.phone.unwrap().as_str(), "+32470123456");
    assert_eq!((request.person.email, request.worker, request.office), (None, None, None));
}

#[test]
fn an_empty_draft_names_every_field_that_is_needed_in_the_order_of_the_form() {
    let errors = BookingDraft::default().parse(rules(Channel::Public)).unwrap_err();
    let named: Vec<_> = errors.iter().map(|error| error.field.name()).collect();
    assert_eq!(named, ["commune", "kind", "start", "language", "family_name", "phone", "consent"]);
}

#[test]
fn each_field_says_what_is_wrong_with_it() {
    use Field as F;
    use FieldWhy as W;
    assert_eq!(error(|draft| draft.commune = "Mons".to_owned()), (F::Commune, W::NotAChoice));
    assert_eq!(error(|draft| draft.kind = "tea".to_owned()), (F::Kind, W::NotAChoice));
    assert_eq!(error(|draft| draft.start = "tomorrow".to_owned()), (F::Start, W::Unreadable));
    assert_eq!(
        error(|draft| draft.start = "2026-02-31T09:00:00+01:00".to_owned()),
        (F::Start, W::Unreadable)
    );
    assert_eq!(error(|draft| draft.worker = "Anna B".to_owned()), (F::Worker, W::NotAChoice));
    assert_eq!(error(|draft| draft.office = "../etc".to_owned()), (F::Office, W::NotAChoice));
    assert_eq!(error(|draft| draft.language = "xx".to_owned()), (F::Language, W::NotAChoice));
    assert_eq!(
        error(|draft| draft.interpreter_language = "fr".to_owned()),
        (F::InterpreterLanguage, W::NotAChoice)
    );
    assert_eq!(error(|draft| draft.family_name = " \u{202E} ".to_owned()), (F::FamilyName, W::Missing));
    assert_eq!(error(|draft| draft.family_name = "12".to_owned()), (F::FamilyName, W::Unreadable));
    assert_eq!(error(|draft| draft.given_name = "x".repeat(101)), (F::GivenName, W::TooLong));
    assert_eq!(error(|draft| draft.birth_year = "91".to_owned()), (F::BirthYear, W::OutOfRange));
    assert_eq!(error(|draft| draft.birth_year = "2027".to_owned()), (F::BirthYear, W::OutOfRange));
    assert_eq!(error(|draft| draft.birth_year = "née".to_owned()), (F::BirthYear, W::Unreadable));
    assert_eq!(
        error(|draft| draft.phone = "call me".to_owned()),
        (F::Phone, W::Phone(PhoneFault::Unreadable))
    );
    assert_eq!(error(|draft| draft.email = "lina@".to_owned()), (F::Email, W::Unreadable));
    assert_eq!(error(|draft| draft.consent.clear()), (F::Consent, W::ConsentNeeded));
    assert_eq!(error(|draft| draft.consent = "no".to_owned()), (F::Consent, W::ConsentNeeded));
}

#[test]
fn a_language_that_is_not_in_the_list_is_written() {
    let spoken = |language: &str, other: &str| {
        let draft = BookingDraft {
            language: language.to_owned(),
            other_language: other.to_owned(),
            interpreter_language: String::new(),
            ..good()
        };
        draft.parse(rules(Channel::Public)).map(|request| request.other_language.map(|name| name.to_string()))
    };
    assert_eq!(spoken("other", " Bambara\u{200B} "), Ok(Some("Bambara".to_owned())));
    assert_eq!(spoken("ar", "Bambara"), Ok(None), "what was not asked does not count");
    for nothing in ["", "  ", "\u{200B}", "12"] {
        let errors = spoken("other", nothing).unwrap_err();
        assert_eq!(errors.iter().map(|error| error.field).collect::<Vec<_>>(), [Field::OtherLanguage]);
    }
    let interpreted = BookingDraft { interpreter_language: "other".to_owned(), ..good() };
    assert!(interpreted.parse(rules(Channel::Public)).is_err(), "nobody is known to interpret it");
}

#[test]
fn one_of_phone_and_mail_is_needed_at_the_public_door_only() {
    assert_eq!(error(|draft| draft.phone = "  ".to_owned()), (Field::Phone, FieldWhy::PhoneOrEmailNeeded));
    let mut by_mail = good();
    (by_mail.phone, by_mail.email) = (String::new(), "lina@example.org".to_owned());
    assert!(by_mail.parse(rules(Channel::Public)).is_ok());
    by_mail.email.clear();
    assert!(by_mail.parse(rules(Channel::Counter)).is_ok());
    // A number that cannot be read is not silently dropped, at the counter neither.
    by_mail.phone = "call me".to_owned();
    assert!(by_mail.parse(rules(Channel::Counter)).is_err());
}

#[test]
fn several_faults_are_all_named() {
    let all = errors(|draft| {
        draft.email = "@".to_owned();
        draft.family_name.clear();
        draft.commune = "0".to_owned();
    });
    let fields: Vec<_> = all.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, [Field::Commune, Field::FamilyName, Field::Email]);
}

#[test]
fn field_names_are_those_of_the_form() {
    let draft = serde_json::to_value(good()).unwrap();
    let form: Vec<_> = draft.as_object().unwrap().keys().map(String::as_str).collect();
    for field in Field::ALL {
        assert!(form.contains(&field.name()), "{}", field.name());
        assert_eq!(serde_json::to_string(&field).unwrap(), format!("\"{}\"", field.name()));
    }
    assert_eq!(form.len(), Field::ALL.len());
}

#[test]
fn a_draft_is_made_field_by_field() {
    let draft = serde_json::to_value(BookingDraft::of(|field| field.name().to_owned())).unwrap();
    for (name, text) in draft.as_object().unwrap() {
        assert_eq!(text, name);
    }
    assert!(Field::ALL.is_sorted(), "errors are named in this order");
}

#[test]
fn whoever_gets_a_file_needs_a_name_and_agrees() {
    let person = |draft: BookingDraft| draft.parse_person(rules(Channel::Counter));
    let only = BookingDraft {
        family_name: " Haddad ".to_owned(),
        consent: "true".to_owned(),
        ..BookingDraft::default()
    };
    assert_eq!(person(only.clone()).unwrap().family_name.as_str(), "Haddad");
    assert_eq!(
        person(BookingDraft { consent: String::new(), ..only.clone() }).unwrap_err(),
        [FieldError { field: Field::Consent, why: FieldWhy::ConsentNeeded }]
    );
    assert_eq!(
        person(BookingDraft { family_name: " ".to_owned(), email: "@".to_owned(), ..only }).unwrap_err(),
        [
            FieldError { field: Field::FamilyName, why: FieldWhy::Missing },
            FieldError { field: Field::Email, why: FieldWhy::Unreadable },
        ]
    );
}

#[test]
fn who_is_received_now_names_no_time_and_whenever_it_is_sent_it_is_the_same_wish() {
    let draft = |start: &str| BookingDraft { start: start.to_owned(), ..good() };
    let now = |start| draft(start).parse_now(rules(Channel::Counter)).unwrap();
    assert_eq!(now(""), now("2026-12-01T09:00:00+01:00"));
    let timed = draft("2026-12-01T09:00:00+01:00").parse(rules(Channel::Counter)).unwrap();
    assert_eq!(domain::booking::BookingRequest { start: timed.start, ..now("soon") }, timed);
    let nobody = BookingDraft { family_name: String::new(), ..draft("") };
    let refused = nobody.parse_now(rules(Channel::Counter)).unwrap_err();
    assert_eq!(refused, [FieldError { field: Field::FamilyName, why: FieldWhy::Missing }]);
}
