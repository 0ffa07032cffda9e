//! Signing in and out, and what it takes to guess.

use axum::http::Method;
use chrono::TimeDelta;

use crate::world::{Asking, PASSWORD, TestApp, sign_in_form};

const PATH: &str = "/fr/staff/sign-in";

fn with(cookie: &str, path: &str) -> Asking {
    Asking::new(Method::GET, path).header("cookie", cookie)
}

#[tokio::test]
async fn a_colleague_signs_in_and_lands_where_she_wanted_to_go() {
    let app = TestApp::new().await;
    app.staff().await;
    let form = sign_in_form("Claire", PASSWORD);
    let answer = app.post_form(PATH, &form).await;
    assert_eq!((answer.status, answer.header("location")), (303, "/fr/staff"));
    let answer = app.post_form(PATH, &format!("{form}&next=/fr/staff/book")).await;
    assert_eq!(answer.header("location"), "/fr/staff/book");
    let answer = app.post_form(PATH, &format!("{form}&next=https://evil.example/fr/staff")).await;
    assert_eq!(answer.header("location"), "/fr/staff");
}

#[tokio::test]
async fn the_session_opens_the_console_and_its_cookie_is_out_of_reach() {
    let app = TestApp::new().await;
    app.staff().await;
    let answer = app.post_form(PATH, &sign_in_form("claire", PASSWORD)).await;
    let cookies: Vec<_> =
        answer.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap()).collect();
    assert!(cookies[0].starts_with("jalon=") && cookies[1].starts_with("jalon-device="), "{cookies:?}");
    assert!(cookies.iter().all(|cookie| cookie.contains("; HttpOnly; SameSite=Lax")), "{cookies:?}");
    let page = app.send(with(&answer.cookie().unwrap(), "/fr/staff")).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Claire Exemple"));
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn over_tls_the_cookie_has_the_protected_name() {
    let app =
        TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_PUBLIC_URL", "https://jalon.example.be")]).await;
    let cookie = app.cookie().await;
    assert!(cookie.starts_with("__Host-jalon="), "{cookie}");
    assert_eq!(app.send(with(&cookie, "/fr/staff")).await.status, 200);
}

#[tokio::test]
async fn a_wrong_name_and_a_wrong_password_look_alike_and_the_password_stays_out_of_the_page() {
    let app = TestApp::new().await;
    app.staff().await;
    let wrong_password = app.post_form(PATH, &sign_in_form("claire", "not the password")).await;
    let wrong_name = app.post_form(PATH, &sign_in_form("clairf", "not the password")).await;
    assert_eq!((wrong_password.status, wrong_name.status), (422, 422));
    assert!(wrong_password.cookie().is_none());
    assert!(!wrong_password.text().contains("not the password"));
    let without_what_differs = |html: String| {
        let html = html.replace("clairf", "claire");
        html.split("nonce=\"")
            .map(|part| part.split_once('"').map_or(part, |(_, rest)| rest).to_owned())
            .collect::<String>()
    };
    assert_eq!(without_what_differs(wrong_password.text()), without_what_differs(wrong_name.text()));
}

#[tokio::test]
async fn guessing_becomes_slow_for_the_guesser_and_for_nobody_else() {
    let app = TestApp::new().await;
    app.staff().await;
    let guess = |peer: &str, password: &str| {
        Asking::new(Method::POST, PATH).form(&sign_in_form("claire", password)).from(peer)
    };
    for _ in 0..5 {
        assert_eq!(app.send(guess("203.0.113.1", "wrong")).await.status, 422);
    }
    let refused = app.send(guess("203.0.113.1", PASSWORD)).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, "5"), "even the right one waits");
    assert_eq!(app.send(guess("203.0.113.2", PASSWORD)).await.status, 303, "a colleague elsewhere does not");
    app.wait(TimeDelta::seconds(6));
    assert_eq!(app.send(guess("203.0.113.1", PASSWORD)).await.status, 303, "nobody is locked out");
}

/// Whoever guesses from ever new addresses keeps nobody out of the browser in which
/// she has signed in before, and learns nothing from it.
#[tokio::test]
async fn the_whole_world_guesses_and_the_owner_gets_in() {
    let app = TestApp::with(&[]).await;
    app.staff().await;
    let asking = |peer: &str, password: &str| {
        Asking::new(Method::POST, PATH).form(&sign_in_form("claire", password)).from(peer)
    };
    let first = app.send(asking("192.0.2.1", PASSWORD)).await;
    let device = first.cookies().into_iter().find(|cookie| cookie.starts_with("jalon-device=")).unwrap();
    let mut refused = 0;
    for number in 0..400 {
        let peer = format!("198.51.{}.{}", number / 200, number % 200);
        refused += u32::from(app.send(asking(&peer, "wrong")).await.status == 429);
    }
    assert!(refused > 300, "{refused}");
    // From a strange browser even she waits, wherever she is; from hers she does not,
    // in the very neighbourhood that used up every measure.
    assert_eq!(app.send(asking("192.0.2.1", PASSWORD)).await.status, 429);
    for peer in ["192.0.2.1", "203.0.113.77", "198.51.1.5"] {
        let answer = app.send(asking(peer, PASSWORD).header("cookie", &device)).await;
        assert_eq!(answer.status, 303, "{peer}");
        assert!(answer.cookies().contains(&device), "the browser keeps its secret");
    }
    // Her browser in a thief's hands guesses no faster than any other.
    let tried =
        async |password: &str| app.send(asking("192.0.2.1", password).header("cookie", &device)).await.status;
    for _ in 0..5 {
        assert_eq!(tried("wrong").await, 422);
    }
    assert_eq!(tried(PASSWORD).await, 429);
    app.wait(TimeDelta::seconds(6));
    assert_eq!(tried(PASSWORD).await, 303);
    // Another name's browser is a stranger's; so is hers once her password is new.
    let hash = app.state.passwords.hash(PASSWORD.to_owned()).await.unwrap();
    app.send(asking("198.51.100.1", "wrong")).await;
    app.state.service.operator().set_password("claire", &hash).await.unwrap();
    assert_eq!(app.send(asking("198.51.1.5", PASSWORD).header("cookie", &device)).await.status, 429);
}

/// A right password counts for nothing against those who share its address, and
/// takes nothing back of what they guessed.
#[tokio::test]
async fn a_whole_office_signs_in_from_one_address() {
    let app = TestApp::new().await;
    app.staff().await;
    let sent = async |login: &str, password: &str| {
        app.send(Asking::new(Method::POST, PATH).form(&sign_in_form(login, password)).from("203.0.113.1"))
            .await
            .status
    };
    for number in 0..80 {
        assert_eq!(sent("claire", PASSWORD).await, 303, "{number}");
    }
    for number in 0..60 {
        assert_eq!(sent(&format!("nobody{number}"), "a guess").await, 422, "{number}");
        if number % 10 == 0 {
            assert_eq!(sent("claire", PASSWORD).await, 303, "{number}");
        }
    }
    assert_eq!(sent("nobody60", "a guess").await, 429);
    app.wait(TimeDelta::seconds(6));
    assert_eq!(sent("claire", PASSWORD).await, 303);
    app.wait(TimeDelta::seconds(6));
    assert_eq!(sent("nobody60", "a guess").await, 422, "her sign-in took its own place only");
    assert_eq!(sent("nobody61", "a guess").await, 429);
}

#[tokio::test]
async fn guessing_all_at_once_does_not_help() {
    let app = std::sync::Arc::new(TestApp::new().await);
    app.staff().await;
    let guesses: Vec<_> = (0..20)
        .map(|_| {
            let app = app.clone();
            tokio::spawn(async move { app.post_form(PATH, &sign_in_form("claire", "wrong")).await.status })
        })
        .collect();
    let mut tried = 0;
    for guess in guesses {
        tried += u32::from(guess.await.unwrap() == 422);
    }
    assert!(tried <= 6, "{tried} of 20 guesses were tried");
}

#[tokio::test]
async fn a_disabled_account_is_out_at_once() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    app.state.service.operator().disable_account("Claire").await.unwrap();
    assert_eq!(app.send(with(&cookie, "/fr/staff")).await.status, 303);
    assert_eq!(app.post_form(PATH, &sign_in_form("claire", PASSWORD)).await.status, 422);
}
