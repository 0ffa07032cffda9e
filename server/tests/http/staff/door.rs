//! The one door: every page and every server function of the staff, found by
//! asking the router itself, is closed to strangers.

use app::routes::Page;
use axum::http::Method;
use leptos::server_fn::axum::server_fn_paths;

use crate::world::{Asking, TestApp};

fn staff_pages() -> Vec<String> {
    let pages = Page::patterns().into_iter();
    pages.filter(|path| path.contains("/staff") && !path.ends_with("/sign-in")).collect()
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
    let pages = staff_pages();
    assert!(pages.len() >= 3, "{pages:?}");
    for page in pages {
        let path = filled(&page);
        let answer = app.get(&path).await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (303, format!("/fr/staff/sign-in?next={path}").as_str())
        );
        let posted = app.post_form(&path, "mark=done").await;
        assert_eq!(
            (posted.status, posted.header("location")),
            (307, format!("/fr/staff/sign-in?next={path}").as_str()),
            "the form is sent on with its method"
        );
    }
    assert_eq!(app.get("/fr/staff/sign-in").await.status, 200);
}

#[tokio::test]
async fn a_colleague_reaches_every_page() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    for page in staff_pages() {
        let answer = app.send(Asking::new(Method::GET, &filled(&page)).header("cookie", &cookie)).await;
        let expected = if page.contains("{id}") { 404 } else { 200 };
        assert_eq!(answer.status, expected, "{page}");
    }
}

/// Every page of the staff in every other writing that some library might read as
/// its address: refused, sent to the page itself, or no page at all.
#[tokio::test]
async fn an_address_written_otherwise_opens_nothing() {
    let app = TestApp::new().await;
    let mut tried = 0;
    for page in staff_pages() {
        let path = filled(&page);
        let (lang, rest) = path.strip_prefix("/fr/").map(|rest| ("fr", rest)).unwrap();
        let encoded = |from: &str, to: &str| format!("/{lang}/{}", rest.replacen(from, to, 1));
        for written in [
            encoded("a", "%61"),
            encoded("staff", "%73%74%61%66%66"),
            encoded("staff", "Staff"),
            encoded("staff", "staff%20"),
            encoded("staff", "staff;a=b"),
            format!("/{lang}/staff\\..\\{rest}"),
            format!("/{lang}\\{}", rest.replace('/', "\\")),
            format!("/{lang}%5C{}", rest.replace('/', "%5c")),
            format!("/{lang}%2F{}", rest.replace('/', "%2f")),
            format!("/{lang}/./{rest}"),
            format!("/{lang}/%2e/{rest}"),
            format!("/{lang}/../{lang}/{rest}"),
            format!("/{lang}/about/../{rest}"),
            format!("/{lang}/about/.%2E/{rest}"),
            format!("/x/../{lang}/{rest}"),
            format!("/xx/{rest}"),
            format!("/F%52/{rest}"),
            format!("//{lang}/{rest}"),
            format!("/{lang}//{rest}/"),
            format!("http://elsewhere.example/{lang}/{rest}"),
        ] {
            for method in [Method::GET, Method::POST] {
                let mut answer = app.send(Asking::new(method.clone(), &written).form("")).await;
                if answer.status == 308 {
                    answer = app.send(Asking::new(method, answer.header("location")).form("")).await;
                }
                assert!(matches!(answer.status, 303 | 307 | 400 | 404 | 405), "{written}: {}", answer.status);
                assert!(!answer.text().contains("class=\"desk\""), "{written} shows the console");
                tried += 1;
            }
        }
    }
    assert!(tried >= 250, "{tried}");
}
