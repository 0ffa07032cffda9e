//! How much one household may ask.

use axum::http::Method;
use serde_json::{Value, json};

use crate::world::{Answer, Asking, OURS, TestApp, booking, form_of, sign_in_form, token};

/// One guess, for another name each time.
fn sign_in(peer: &str, number: usize) -> Asking {
    let form = sign_in_form(&format!("nobody{number}"), "a guess");
    Asking::new(Method::POST, "/fr/staff/sign-in").form(&form).from(peer)
}

/// A booking of somebody new, at a time that is free.
async fn book_somebody(app: &TestApp, peer: &str, number: usize) -> Answer {
    let mut body = booking(&app.first_free().await);
    body["person"]["phone"] = json!(format!("+324701{number:05}"));
    let asking = Asking::new(Method::POST, "/api/v1/appointments").json(&body).from(peer);
    app.send(asking.header("idempotency-key", &format!("somebody-new-{number:04}"))).await
}

#[tokio::test]
async fn who_books_too_much_is_told_to_wait_and_may_look_on() {
    let app = TestApp::with(&[]).await;
    for number in 0..20 {
        assert_eq!(book_somebody(&app, "203.0.113.1", number).await.status, 201);
    }
    let refused = book_somebody(&app, "203.0.113.1", 20).await;
    refused.is_problem(429, "too_many_requests");
    assert_eq!(refused.header("retry-after"), "600");
    let steps = [("go", "times"), ("commune", OURS), ("kind", "first_reception"), ("language", "fr")];
    for _ in 0..60 {
        let step = Asking::new(Method::POST, "/fr/appointment").form(&form_of(&steps)).from("203.0.113.1");
        assert_eq!(app.send(step).await.status, 200, "looking is not booking");
    }
    assert_eq!(book_somebody(&app, "198.51.100.1", 21).await.status, 201);
}

/// A phone whose network dropped repeats its request: the booking that stands is
/// told, even when the measure has been used up since.
#[tokio::test]
async fn a_repeated_booking_is_answered_and_not_measured() {
    let app = TestApp::with(&[]).await;
    let body = booking(&app.first_free().await);
    let send = || {
        let asking = Asking::new(Method::POST, "/api/v1/appointments").json(&body).from("203.0.113.1");
        app.send(asking.header("idempotency-key", "her-own-booking-0001"))
    };
    let first = send().await;
    assert_eq!(first.status, 201, "{}", first.text());
    for _ in 0..30 {
        assert_eq!(send().await.json()["reference"], first.json()["reference"]);
    }
    for number in 0..19 {
        assert_eq!(book_somebody(&app, "203.0.113.1", number).await.status, 201);
    }
    book_somebody(&app, "203.0.113.1", 19).await.is_problem(429, "too_many_requests");
    assert_eq!(send().await.json()["reference"], first.json()["reference"]);
}

#[tokio::test]
async fn a_program_that_asks_too_much_hears_one_true_time_to_wait() {
    let app = TestApp::with(&[]).await;
    let asking = || Asking::new(Method::GET, "/api/v1/nowhere").from("203.0.113.1");
    let mut refused = app.send(asking()).await;
    for _ in 0..2_000 {
        if refused.status == 429 {
            break;
        }
        refused = app.send(asking()).await;
    }
    refused.is_problem(429, "too_many_requests");
    let waits: Vec<_> = refused.headers.get_all("retry-after").iter().collect();
    assert_eq!(waits, ["1"]);
}

/// Whoever she is known by, two bookings of hers may be open; a cancelled or a
/// past one makes room.
#[tokio::test]
async fn nobody_holds_more_than_two_times_by_herself() {
    let app = TestApp::with(&[]).await;
    let person = |given: &str, family: &str, year: u16, phone: &str, email: &str| json!({"given_name": given, "family_name": family, "birth_year": year, "phone": phone, "email": email});
    let mut number = 0;
    let mut book = async |peer: &str, person: Value| {
        number += 1;
        let mut body = booking(&app.first_free().await);
        body["person"] = person;
        let asking = Asking::new(Method::POST, "/api/v1/appointments").json(&body).from(peer);
        app.send(asking.header("idempotency-key", &format!("one-of-many-{number:04}"))).await
    };
    let first = book("192.0.2.1", person("Amina", "Haddad", 1990, "0470 12 34 56", "a@example.org")).await;
    assert_eq!(first.status, 201, "{}", first.text());
    let second = book("192.0.3.1", person("Amina", "Haddad", 1990, "0470 12 34 56", "a@example.org")).await;
    assert_eq!(second.status, 201, "{}", second.text());
    for (peer, same) in [
        ("192.0.4.1", person("Zoé", "Petit", 1980, "+32 470 12 34 56", "z@example.org")),
        ("192.0.5.1", person("Zoé", "Petit", 1980, "0470 99 88 77", "A@EXAMPLE.ORG")),
        ("192.0.6.1", person("AMINA", "HÁDDAD", 1990, "0470 99 88 77", "z@example.org")),
        ("192.0.7.1", person("Haddad", "Amina", 1990, "0470 99 88 77", "z@example.org")),
    ] {
        book(peer, same.clone()).await.is_problem(429, "too_many_requests");
    }
    for (peer, other) in [
        ("192.0.8.1", person("Amina", "Haddad", 1991, "0470 99 88 71", "b@example.org")),
        ("192.0.9.1", person("Amine", "Haddad", 1990, "0470 99 88 72", "c@example.org")),
    ] {
        assert_eq!(book(peer, other).await.status, 201);
    }
    let own = format!("/api/v1/appointments/{}/cancel", token(&first.json()));
    assert_eq!(app.post_json(&own, json!({})).await.status, 200);
    let again = book("192.0.10.1", person("Amina", "Haddad", 1990, "0470 12 34 56", "a@example.org")).await;
    assert_eq!(again.status, 201, "{}", again.text());
}

#[tokio::test]
async fn one_household_does_not_use_up_the_measure_of_another() {
    let app = TestApp::with(&[]).await;
    for number in 0..20 {
        assert_eq!(app.send(sign_in("203.0.113.1", number)).await.status, 422);
    }
    let refused = app.send(sign_in("203.0.113.1", 20)).await;
    assert_eq!((refused.status, refused.header("content-type")), (429, "text/html; charset=utf-8"));
    assert_eq!(app.send(sign_in("203.0.113.2", 21)).await.status, 422);
}

#[tokio::test]
async fn a_visitor_cannot_invent_addresses() {
    let app = TestApp::with(&[]).await;
    let lie = |claim: usize| {
        sign_in("203.0.113.1", claim).header("x-forwarded-for", &format!("198.51.100.{claim}"))
    };
    for claim in 0..20 {
        assert_eq!(app.send(lie(claim)).await.status, 422);
    }
    assert_eq!(app.send(lie(21)).await.status, 429);
}

#[tokio::test]
async fn behind_a_trusted_proxy_each_visitor_counts_alone() {
    let app = TestApp::with(&[("JALON_TRUSTED_PROXIES", "127.0.0.1")]).await;
    let through = |visitor: usize| {
        sign_in("127.0.0.1", visitor).header("x-forwarded-for", &format!("198.51.100.{visitor}"))
    };
    for visitor in 0..30 {
        assert_eq!(app.send(through(visitor)).await.status, 422);
    }
}
