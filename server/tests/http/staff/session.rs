//! How long one stays signed in, and what becomes of a form that comes too late.

use axum::http::Method;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{Asking, OURS, PASSWORD, TestApp, form_of, sign_in_form};

pub const FUNCTIONS: &[&str] = &["stay"];

/// The form that was sent too late, through signing in and out of it again.
#[tokio::test]
async fn a_form_that_comes_after_the_session_is_kept_while_one_signs_in() {
    let app = TestApp::new().await;
    app.staff().await;
    let page = format!("/fr/staff/book?commune={OURS}&language=ar&from=2026-12-01");
    let typed = [
        ("family_name", "O'Brien & <Söhne>"),
        ("phone", "+32 470 12 34 56"),
        ("note", "a=b%c"),
        ("consent", "true"),
        ("do", "book"),
    ];
    let sent_on = app.post_form(&page, &form_of(&typed)).await;
    assert_eq!(sent_on.status, 307);
    let door = sent_on.header("location").to_owned();
    assert_eq!(
        door,
        format!(
            "/fr/staff/sign-in?next={}",
            page.replace('?', "%3F").replace('=', "%3D").replace('&', "%26")
        )
    );

    let kept = app.post_form(&door, &form_of(&typed)).await;
    assert_eq!(kept.status, 401);
    assert!(kept.plain().contains("Ce que vous aviez écrit est gardé"));
    let mut pairs = kept.hidden();
    assert!(pairs.contains(&("next".to_owned(), page.clone())), "{pairs:?}");
    let sign_in = |pairs: &[(String, String)], password: &str| {
        let own = [("login", "claire"), ("password", password)];
        let pairs: Vec<_> =
            pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(own).collect();
        form_of(&pairs)
    };
    // A wrong password loses nothing either.
    let wrong = app.post_form("/fr/staff/sign-in", &sign_in(&pairs, "wrong")).await;
    assert_eq!(wrong.status, 422);
    pairs = wrong.hidden();

    let back = app.post_form("/fr/staff/sign-in", &sign_in(&pairs, PASSWORD)).await;
    assert_eq!(back.status, 200);
    assert!(back.cookie().is_some());
    assert!(back.plain().contains("Rien n'est perdu"));
    assert!(back.text().contains(&format!("action=\"{}\"", page.replace('&', "&amp;"))), "{}", back.text());
    let again = back.hidden();
    let expected: Vec<_> =
        typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    assert_eq!(again, expected, "the very form");
}

#[tokio::test]
async fn after_signing_in_the_address_is_shown_with_its_query() {
    let app = TestApp::new().await;
    app.staff().await;
    let wanted = "/fr/staff?date=2026-12-01&view=week";
    let door = app.get(wanted).await.header("location").to_owned();
    assert_eq!(door, "/fr/staff/sign-in?next=/fr/staff%3Fdate%3D2026-12-01%26view%3Dweek");
    let page = app.get(&door).await;
    assert!(page.hidden().contains(&("next".to_owned(), wanted.to_owned())), "{:?}", page.hidden());
    let form = form_of(&[("next", wanted), ("login", "claire"), ("password", PASSWORD)]);
    let inside = app.post_form("/fr/staff/sign-in", &form).await;
    assert_eq!((inside.status, inside.header("location")), (303, wanted));
}

/// What scripts know of the session: a cookie that is gone two minutes before it.
#[tokio::test]
async fn a_session_says_for_how_long_it_holds() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let awake = async || app.get_as(&cookie, "/fr/staff/result").await.header("set-cookie").to_owned();
    assert_eq!(awake().await, "jalon-awake=1; Path=/; Max-Age=1680; SameSite=Lax");
    // Use is noted to the minute.
    app.wait(TimeDelta::seconds(30));
    assert_eq!(awake().await, "jalon-awake=1; Path=/; Max-Age=1650; SameSite=Lax");
    for _ in 0..24 {
        app.wait(TimeDelta::minutes(28));
        assert_eq!(awake().await, "jalon-awake=1; Path=/; Max-Age=1680; SameSite=Lax");
    }
    app.wait(TimeDelta::minutes(28));
    assert_eq!(
        awake().await,
        "jalon-awake=1; Path=/; Max-Age=1050; SameSite=Lax",
        "twelve hours are the longest"
    );
    app.wait(TimeDelta::minutes(18));
    assert_eq!(awake().await, "jalon-awake=1; Path=/; Max-Age=0; SameSite=Lax");
    app.told(&cookie, "stay", &json!({})).await;
    app.wait(TimeDelta::minutes(2));
    assert_eq!(awake().await, "", "it is over");
}

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it_and_after_half_a_day_whatever_happens() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    app.wait(TimeDelta::minutes(29));
    assert_eq!(app.get_as(&cookie, "/fr/staff").await.status, 200);
    app.wait(TimeDelta::minutes(31));
    assert_eq!(app.get_as(&cookie, "/fr/staff").await.status, 303);

    let cookie = app.cookie().await;
    for _ in 0..28 {
        app.wait(TimeDelta::minutes(25));
        assert_eq!(app.get_as(&cookie, "/fr/staff").await.status, 200);
    }
    app.wait(TimeDelta::minutes(25));
    assert_eq!(app.get_as(&cookie, "/fr/staff").await.status, 303);
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    assert_eq!(app.get_as(&cookie, "/fr/staff/sign-out").await.status, 405, "a link does not sign out");
    let answer = app.post_as(&cookie, "/fr/staff/sign-out", &[]).await;
    assert_eq!(answer.leads_to(), "/fr/staff/sign-in");
    assert!(answer.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(app.get_as(&cookie, "/fr/staff").await.status, 303, "the old cookie opens nothing");
}

#[tokio::test]
async fn a_new_session_gets_a_new_secret_and_ends_the_old_one() {
    let app = TestApp::new().await;
    let first = app.cookie().await;
    let again = Asking::new(Method::POST, "/fr/staff/sign-in")
        .form(&sign_in_form("claire", PASSWORD))
        .header("cookie", &first);
    let second = app.send(again).await.cookie().unwrap();
    assert_ne!(first, second);
    assert_eq!(app.get_as(&first, "/fr/staff").await.status, 303);
    assert_eq!(app.get_as(&second, "/fr/staff").await.status, 200);
}

#[tokio::test]
async fn a_made_up_cookie_opens_nothing() {
    let app = TestApp::new().await;
    for cookie in ["jalon=", "jalon=1", &format!("jalon={}", "0".repeat(64)), "__Host-jalon=x"] {
        assert_eq!(app.get_as(cookie, "/fr/staff").await.status, 303, "{cookie}");
    }
}

/// The one request that does nothing: a session lives on it.
#[tokio::test]
async fn staying_keeps_the_session_and_nothing_else() {
    let app = TestApp::new().await;
    app.is_for_staff("stay", &json!({})).await;
    let cookie = app.cookie().await;
    for _ in 0..3 {
        app.wait(TimeDelta::minutes(29));
        app.told(&cookie, "stay", &json!({})).await;
        app.changes_nothing(&cookie, async || app.told(&cookie, "stay", &json!({})).await).await;
    }
    app.wait(TimeDelta::minutes(31));
    app.call(&cookie, "stay", &json!({})).await.is_error(401, "SignInNeeded");
    app.call(&cookie, "agenda", &json!({"asked": null})).await.is_error(401, "SignInNeeded");
}
