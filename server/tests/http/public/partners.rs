//! What communes and partners use: links that name a commune, the frame, the hall.

use axum::http::Method;

use crate::world::{Asking, TestApp};

const SITE: &str = "https://www.binche.example";

async fn with_frames() -> TestApp {
    let origins = format!("{SITE}, https://other.example:8443");
    TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_EMBED_ANCESTORS", &origins)]).await
}

#[tokio::test]
async fn the_questions_begin_with_the_commune_of_the_link_and_show_it() {
    let app = TestApp::new().await;
    // By INS code, by the one before 2019, by a postal code of one commune.
    for code in ["58002", "56011", "7130"] {
        let page = app.get(&format!("/fr/screening?commune={code}")).await;
        let html = page.plain();
        assert_eq!(page.status, 200, "{code}");
        assert!(html.contains("name=\"commune\" value=\"58002\""), "{code}: {html}");
        assert!(html.contains("<bdi>Binche</bdi>") && html.contains("value=\"change-commune\""), "{code}");
        assert!(!html.contains("name=\"asking\" value=\"commune\""), "{code}: another question stands there");
        assert_eq!(page.header("cache-control"), "no-store", "{code}");
        assert!(html.contains("hreflang=\"ar\"") && html.contains("/ar/screening?commune=58002"), "{code}");
    }
    // She changes it as any other answer.
    let changed = app.post_form("/fr/screening", "commune=58002&go=change-commune").await.plain();
    assert!(changed.contains("name=\"asking\" value=\"commune\"") && changed.contains("value=\"Binche\""));
    // Once she has gone on, it is an answer like any other.
    let next = app.post_form("/fr/screening", "commune=58002&asking=nationalities&answer=ZZ&go=next").await;
    assert!(!next.plain().contains("change-commune"));
}

#[tokio::test]
async fn somebody_of_another_region_is_led_to_it_at_once() {
    let app = TestApp::new().await;
    for (page, shows) in [("screening", "il y a un autre parcours"), ("appointment", "Bruxelles")] {
        let html = app.get(&format!("/fr/{page}?commune=1030")).await.plain();
        assert!(html.contains(shows), "{page}: {html}");
        assert!(html.contains("commune"), "{page}: it can be changed");
    }
}

#[tokio::test]
async fn the_booking_begins_with_the_commune_of_the_link_and_books_nothing() {
    let app = TestApp::new().await;
    let page = app.get("/fr/appointment?commune=58002").await;
    let html = page.plain();
    assert_eq!(page.status, 200);
    assert!(html.contains("class=\"known\"") && html.contains("Binche"), "{html}");
    assert!(html.contains("name=\"go\" value=\"commune\""), "a way to change it");
    assert!(html.contains("data-given=\"\""));
    // Nothing else of an address is an answer.
    let more = app.get("/fr/appointment?commune=58002&go=book&family_name=X&language=fr&slot=x").await;
    assert_eq!(more.status, 200);
    assert!(more.plain().contains("class=\"known\"") && !more.text().contains("family_name"));
}

#[tokio::test]
async fn the_first_page_passes_it_on_and_the_door_too() {
    let app = TestApp::new().await;
    let home = app.get("/fr?commune=58002").await.text();
    for page in ["/fr/screening?commune=58002", "/fr/appointment?commune=58002", "/ar?commune=58002"] {
        assert!(home.contains(&format!("href=\"{page}\"")), "{page}: {home}");
    }
    assert!(home.contains("<link rel=\"canonical\" href=\"http://127.0.0.1:3000/fr\">"));
    let door = Asking::new(Method::GET, "/?commune=58002").header("accept-language", "ar");
    assert_eq!(app.send(door).await.header("location"), "/ar?commune=58002");
}

#[tokio::test]
async fn a_code_that_is_unknown_or_none_leaves_the_page_as_it_is_kept() {
    let app = TestApp::new().await;
    for page in ["/fr", "/fr/screening", "/fr/partners", "/fr/about"] {
        let kept = app.get(page).await;
        for query in [
            "commune=99999",
            "commune=1040",
            "commune=Binche",
            "commune=",
            "commune=58002&commune=58001",
            "commune=%22%3E%3Cscript%3E",
            "x=58002",
        ] {
            let asked = app.get(&format!("{page}?{query}")).await;
            assert_eq!((asked.status, asked.header("etag")), (200, kept.header("etag")), "{page}?{query}");
        }
    }
}

#[tokio::test]
async fn no_query_reaches_the_page_that_is_kept() {
    let app = with_frames().await;
    for page in ["/fr", "/fr/screening", "/fr/partners", "/fr/embed"] {
        // The first one who asks for the page of the day brings a commune.
        let given = app.get(&format!("{page}?commune=58002")).await;
        assert!(given.text().contains("58002") && given.header("etag").is_empty(), "{page}");
        let kept = app.get(page).await;
        assert!(!kept.text().contains("?commune=") && !kept.text().contains("data-given"), "{page}");
        let again = app.get(&format!("{page}?commune=58001")).await;
        assert!(again.text().contains("58001"), "{page}");
        assert_eq!(app.get(page).await.text(), kept.text(), "{page}");
    }
}

#[tokio::test]
async fn the_frame_is_for_the_sites_that_the_operator_names_and_for_no_other_page() {
    let app = with_frames().await;
    for path in ["/fr/embed", "/ar/embed", "/fr/embed?commune=58002"] {
        let frame = app.get(path).await;
        let policy = frame.header("content-security-policy");
        assert_eq!(frame.status, 200, "{path}");
        assert!(
            policy.contains(&format!("frame-ancestors {SITE} https://other.example:8443;")),
            "{path}: {policy}"
        );
        assert!(policy.contains("default-src 'none'") && policy.contains("form-action 'self'"), "{policy}");
        assert!(!frame.headers.contains_key("x-frame-options"), "{path}");
        assert!(!frame.headers.contains_key("set-cookie"), "{path}");
        assert_eq!(frame.header("x-content-type-options"), "nosniff", "{path}");
        let html = frame.text();
        assert!(!html.contains("<form") && !html.contains("<input") && !html.contains("import("), "{path}");
        assert!(
            html.contains("name=\"robots\" content=\"noindex\"") && !html.contains("canonical"),
            "{path}"
        );
        assert_eq!(html.matches("target=\"_blank\" rel=\"noopener\"").count(), 2, "{path}");
    }
    assert!(app.get("/fr/embed?commune=58002").await.text().contains("/fr/appointment?commune=58002"));
    assert!(app.get("/fr/embed").await.headers.contains_key("etag"), "it is kept");
    for path in ["/", "/fr", "/fr/partners", "/fr/screening", "/fr/appointment", "/fr/kiosk", "/fr/staff"] {
        let page = app.get(path).await;
        assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(page.header("x-frame-options"), "DENY", "{path}");
    }
    let posted = app.post_form("/fr/embed", "a=b").await;
    assert_eq!(posted.header("x-frame-options"), "DENY");
}

#[tokio::test]
async fn where_no_site_is_named_there_is_no_frame() {
    let app = TestApp::new().await;
    for path in ["/fr/embed", "/fr/embed?commune=58002"] {
        let page = app.get(path).await;
        assert_eq!((page.status, page.header("x-frame-options")), (404, "DENY"), "{path}");
        assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
    }
}

#[tokio::test]
async fn partners_find_their_links_and_the_frame_where_it_is_allowed() {
    let (off, on) = (TestApp::new().await, with_frames().await);
    let page = off.get("/fr/partners?commune=58002").await.text();
    assert!(page.contains("http://127.0.0.1:3000/fr/screening?commune=58002"), "{page}");
    assert!(page.contains("http://127.0.0.1:3000/fr/kiosk?commune=58002"), "{page}");
    assert!(page.contains("value=\"58002\" selected"), "{page}");
    assert!(!page.contains("&lt;iframe"), "{page}");
    let page = on.get("/fr/partners?commune=62063").await.text();
    assert!(page.contains("&lt;iframe src=\"http://127.0.0.1:3000/fr/embed?commune=62063\""), "{page}");
    // Liège is received elsewhere, and can be named all the same.
    assert!(page.contains("value=\"62063\" selected"), "{page}");
    assert!(off.get("/sitemap.xml").await.text().contains("/en/partners</loc>"));
    for hidden in ["/embed", "/kiosk"] {
        assert!(!on.get("/sitemap.xml").await.text().contains(&format!("{hidden}</loc>")), "{hidden}");
    }
    for page in ["/fr/about", "/fr/contact", "/fr/partners"] {
        assert!(off.get(page).await.text().contains("href=\"/fr/partners\""), "{page}");
    }
}

#[tokio::test]
async fn a_hall_has_one_script_which_only_its_tabs_load() {
    let app = TestApp::new().await;
    let script = app.state.assets.kiosk_js.clone();
    let file = app.get(&script).await;
    assert_eq!((file.status, file.header("content-type")), (200, "text/javascript; charset=utf-8"));
    assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable");
    let hall = app.get("/fr/kiosk").await.text();
    assert!(hall.contains(&format!("<script type=\"module\" src=\"{script}\">")), "{hall}");
    assert!(hall.contains("data-asks=\"120\" data-clears=\"20\"") && hall.contains("/pkg/kiosk.cdef.css"));
    for page in ["/fr", "/fr/screening", "/fr/appointment", "/fr/contact", "/fr/nothing"] {
        let html = app.get(page).await.text();
        assert!(!html.contains(&script) && !html.contains("kiosk.cdef.css"), "{page} names no file of it");
        assert!(html.contains(&format!("import('/'+'{}')", &script[1..])), "{page}");
    }
    assert!(!app.get("/fr/staff/sign-in").await.text().contains("kiosk"));
}
