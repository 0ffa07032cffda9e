//! The one door: every page and every server function of the staff, found by
//! asking the router itself, is closed to strangers.

use axum::http::Method;
use leptos::server_fn::axum::server_fn_paths;
use server::http::pages;

use crate::world::{Asking, TestApp};

fn staff_pages(app: &TestApp) -> Vec<String> {
    let listings = pages::listings(&app.house);
    let paths = listings.iter().map(|page| page.path().to_owned());
    paths.filter(|path| path.contains("/staff") && !path.ends_with("/sign-in")).collect()
}

fn filled(path: &str) -> String {
    path.replace("{lang}", "fr").replace("{id}", "019aa000-0000-7000-8000-000000000001")
}

#[tokio::test]
async fn every_endpoint_is_public_or_staff() {
    let _app = TestApp::new().await;
    let paths: Vec<_> = server_fn_paths().map(|(path, _)| path).collect();
    assert!(paths.len() >= 5, "{paths:?}");
    for path in paths {
        assert!(path.starts_with("/api/public/") || path.starts_with("/api/staff/"), "{path}");
    }
}

#[tokio::test]
async fn every_server_function_is_called_by_post() {
    let _app = TestApp::new().await;
    for (path, method) in server_fn_paths() {
        assert_eq!(method, Method::POST, "{path} could be called by a link");
    }
}

#[tokio::test]
async fn staff_endpoints_refuse_strangers() {
    let app = TestApp::new().await;
    let staff: Vec<_> =
        server_fn_paths().map(|(path, _)| path).filter(|path| path.starts_with("/api/staff/")).collect();
    assert!(!staff.is_empty());
    for path in staff {
        let asking = || Asking::new(Method::POST, path).header("content-type", "application/json").body("{}");
        let answer = app.send(asking()).await;
        assert_eq!((answer.status, answer.text().as_str()), (401, "\"SignInNeeded\""), "{path}");
        let answer = app.send(asking().header("cookie", &format!("jalon={}", "a".repeat(64)))).await;
        assert_eq!(answer.status, 401, "{path}");
    }
}

#[tokio::test]
async fn staff_pages_send_strangers_to_the_sign_in_page() {
    let app = TestApp::new().await;
    let pages = staff_pages(&app);
    assert!(pages.len() >= 3, "{pages:?}");
    for page in pages {
        let path = filled(&page);
        let answer = app.get(&path).await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (303, format!("/fr/staff/sign-in?next={path}").as_str())
        );
        assert_eq!(app.post_form(&path, "mark=done").await.status, 303, "{path}");
    }
    assert_eq!(app.get("/fr/staff/sign-in").await.status, 200);
}

#[tokio::test]
async fn a_colleague_reaches_every_page() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    for page in staff_pages(&app) {
        let answer = app.send(Asking::new(Method::GET, &filled(&page)).header("cookie", &cookie)).await;
        let expected = if page.contains("{id}") { 404 } else { 200 };
        assert_eq!(answer.status, expected, "{page}");
    }
}

#[tokio::test]
async fn an_address_written_otherwise_opens_nothing() {
    let app = TestApp::new().await;
    for path in [
        "/fr/st%61ff",
        "/fr/staff/",
        "/fr/staff/../staff",
        "/FR/staff",
        "/fr/Staff",
        "//fr/staff",
        "/fr//staff",
    ] {
        let mut answer = app.get(path).await;
        if answer.status == 308 {
            answer = app.get(answer.header("location")).await;
        }
        assert!(matches!(answer.status, 303 | 404), "{path}: {}", answer.status);
        assert!(!answer.text().contains("class=\"desk\""), "{path} shows the console");
    }
}
