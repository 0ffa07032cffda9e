//! The one door: every page and every server function of the staff, found by
//! asking the router itself, is closed to strangers.

use app::routes::Page;
use axum::http::Method;
use leptos::server_fn::axum::server_fn_paths;

use crate::world::{Answer, Asking, OURS, PASSWORD, TestApp, form_of};

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
    let mut pairs = hidden(&kept);
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
    pairs = hidden(&wrong);

    let back = app.post_form("/fr/staff/sign-in", &sign_in(&pairs, PASSWORD)).await;
    assert_eq!(back.status, 200);
    assert!(back.cookie().is_some());
    assert!(back.plain().contains("Rien n'est perdu"));
    assert!(back.text().contains(&format!("action=\"{}\"", page.replace('&', "&amp;"))), "{}", back.text());
    let again = hidden(&back);
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
    assert!(hidden(&page).contains(&("next".to_owned(), wanted.to_owned())), "{:?}", hidden(&page));
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
    app.wait(chrono::TimeDelta::seconds(30));
    assert_eq!(awake().await, "jalon-awake=1; Path=/; Max-Age=1650; SameSite=Lax");
    for _ in 0..24 {
        app.wait(chrono::TimeDelta::minutes(28));
        assert_eq!(awake().await, "jalon-awake=1; Path=/; Max-Age=1680; SameSite=Lax");
    }
    app.wait(chrono::TimeDelta::minutes(28));
    assert_eq!(
        awake().await,
        "jalon-awake=1; Path=/; Max-Age=1050; SameSite=Lax",
        "twelve hours are the longest"
    );
    app.wait(chrono::TimeDelta::minutes(18));
    assert_eq!(awake().await, "jalon-awake=1; Path=/; Max-Age=0; SameSite=Lax");
    let stay =
        Asking::new(Method::POST, "/api/staff/stay").header("content-type", "application/json").body("{}");
    assert_eq!(app.send(stay.header("cookie", &cookie)).await.status, 200);
    app.wait(chrono::TimeDelta::minutes(2));
    assert_eq!(awake().await, "", "it is over");
}

/// The fields that a page's form sends unseen.
fn hidden(answer: &Answer) -> Vec<(String, String)> {
    let html = answer.text();
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
        Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    };
    html.split("<input ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .filter(|tag| tag.contains("type=\"hidden\""))
        .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value").unwrap_or_default())))
        .collect()
}
