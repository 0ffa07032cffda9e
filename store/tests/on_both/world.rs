//! The little centre of all stories, and the people who come to it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::booking::{BookingRequest, Busy, Channel, Slot, SlotQuery, slot_at};
use domain::directory::files::{CentreFile, CentresFile, CommuneRow, DirectoryFiles};
use domain::directory::{AppointmentKind, CentreConfidence, CentreId, Directory};
use domain::language::Language;
use domain::people::{Actor, Person, PersonName, Phone, StaffId};
use domain::place::Ins;
use store::{BookAnswer, Booked, IdempotencyKey, Random};

use crate::place::Place;

/// The Thursday on which all stories begin, nine o'clock in Brussels.
pub fn now() -> DateTime<Utc> {
    at("2026-11-26T09:00:00+01:00")
}

pub fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn centre() -> Directory {
    centre_of(include_str!("world.toml"))
}

/// The centre that another file describes.
pub fn centre_of(own: &str) -> Directory {
    let own: CentreFile = toml::from_str(own).unwrap();
    let centres: CentresFile = toml::from_str(
        r#"
        [[centre]]
        id = "cri-centre"
        name = "Centre"
        scheme = "wallonia"
        verified = false

        [[centre]]
        id = "cri-other"
        name = "Other"
        scheme = "wallonia"
        verified = false
        "#,
    )
    .unwrap();
    let commune = |ins: &str, name: &str, centre: &str| CommuneRow {
        ins: Ins::parse(ins).unwrap(),
        name: name.to_owned(),
        postal_codes: "7100".to_owned(),
        centre: CentreId::parse(centre).unwrap(),
        confidence: CentreConfidence::High,
        localities: String::new(),
    };
    let communes = vec![
        commune("58001", "La Louvière", "cri-centre"),
        commune("58002", "Binche", "cri-centre"),
        commune("52011", "Charleroi", "cri-other"),
    ];
    Directory::build(DirectoryFiles { communes, centres, own }).unwrap()
}

/// Somebody of La Louvière wants a first reception at that time.
pub fn wish(start: &str) -> BookingRequest {
    BookingRequest {
        commune: Ins::parse("58001").unwrap(),
        kind: AppointmentKind::FirstReception,
        start: at(start),
        worker: None,
        office: None,
        language: Language::Arabic,
        other_language: None,
        interpreter_language: None,
        person: Person {
            given_name: Some(PersonName::parse("لينا").unwrap()),
            family_name: PersonName::parse("Haddad").unwrap(),
            birth_year: Some(1991),
            phone: Some(Phone::parse("+32470123456").unwrap()),
            email: None,
        },
        case_file: None,
    }
}

/// The same with an interpreter.
pub fn wish_with(language: Language, start: &str) -> BookingRequest {
    BookingRequest { interpreter_language: Some(language), ..wish(start) }
}

/// The slot that an empty agenda has for a wish.
pub fn slot_for(request: &BookingRequest) -> Slot {
    slot_at(&centre(), &Busy::none(), &request.query(Channel::Public), request.start, now()).unwrap()
}

pub fn query(from: &str, days: u16) -> SlotQuery {
    SlotQuery { from: day(from), days, ..wish("2026-11-30T09:00:00+01:00").query(Channel::Public) }
}

pub fn key(number: usize) -> IdempotencyKey {
    IdempotencyKey::parse(&format!("attempt-number-{number:06}")).unwrap()
}

/// Bytes that no other number gives.
pub fn random(number: usize) -> Random {
    let mut bytes = [7; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = (number.wrapping_mul(31).wrapping_add(place * 17) >> (place % 3 * 8)) as u8;
    }
    bytes[..8].copy_from_slice(&number.to_le_bytes());
    // What becomes the readable name.
    bytes[26..30].copy_from_slice(&(number as u32).to_le_bytes());
    bytes
}

pub fn staff() -> Actor {
    Actor::Staff(StaffId::new("0190-staff"))
}

/// Books for a visitor, as attempt `number`.
pub async fn book(place: &Place, request: &BookingRequest, number: usize) -> BookAnswer {
    place.store.book(&centre(), request, &key(number), &Actor::Visitor, random(number), now()).await.unwrap()
}

/// Books for a visitor what is known to be free.
pub async fn booked(place: &Place, request: &BookingRequest, number: usize) -> Booked {
    match book(place, request, number).await {
        BookAnswer::Booked(booked) => booked,
        other => panic!("not booked: {other:?}"),
    }
}
