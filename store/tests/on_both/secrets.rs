//! What lies in the database does not open anyone's appointment.

use sqlx::Row;

use crate::world::{booked, wish};

/// Every value of every table, as text.
const TABLES: [&str; 5] = ["appointments", "links", "busy", "appointment_events", "idempotency"];

on_both! {
    async fn neither_the_token_nor_the_key_is_kept(place) {
        let booked = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let (token, key) = (booked.token.to_string(), "attempt-number-000001");
        for table in TABLES {
            let text = sqlx::AssertSqlSafe(format!("SELECT * FROM {table}"));
            for row in sqlx::query(text).fetch_all(&place.rows).await.unwrap() {
                for column in 0..row.len() {
                    let value: String = row.try_get(column).unwrap_or_default();
                    assert!(!value.contains(&token) && !value.contains(key), "{table}: {value}");
                }
            }
        }
    }

    async fn two_bookings_have_nothing_secret_in_common(place) {
        let one = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let other = booked(&place, &wish("2026-12-01T10:30:00+01:00"), 2).await;
        assert_ne!(one.token, other.token);
        assert_ne!(one.id, other.id);
        assert_ne!(one.reference, other.reference);
    }
}

#[test]
fn secrets_do_not_show_when_printed_for_debugging() {
    let token = store::Token::parse("00112233445566778899aabbccddeeff").unwrap();
    assert_eq!(format!("{token:?}"), "Token(…)");
    assert_eq!(token.to_string(), "00112233445566778899aabbccddeeff");
    let session = store::SessionSecret::new([9; 32]);
    assert_eq!(format!("{session:?}"), "SessionSecret(…)");
    assert_eq!(store::SessionSecret::parse(&session.to_string()), Some(session));
    let device = store::DeviceSecret::new([9; 32]);
    assert_eq!(format!("{device:?}"), "DeviceSecret(…)");
    assert_eq!(store::DeviceSecret::parse(&device.to_string()), Some(device));
}

#[test]
fn what_is_no_secret_is_not_taken_for_one() {
    for text in [
        "",
        "00112233445566778899aabbccddeef",
        "00112233445566778899aabbccddeeff0",
        "zz112233445566778899aabbccddeeff",
        "+0112233445566778899aabbccddeeff",
        "é0112233445566778899aabbccddeef",
    ] {
        assert_eq!(store::Token::parse(text), None, "{text}");
    }
    for text in
        ["", "too-short", "fifteen-letters", "with a space in it", "with-é-accents-in-it", &"x".repeat(201)]
    {
        assert_eq!(store::IdempotencyKey::parse(text), None, "{text}");
    }
    assert!(store::IdempotencyKey::parse("sixteen-letters-").is_some());
}
