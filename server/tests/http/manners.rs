//! What HTTP asks of a server, on everything that is served.

use std::collections::BTreeMap;

use app::routes::Page;
use axum::http::Method;

use crate::world::{Answer, Asking, TestApp};

/// The headers that say something of the answer; some are new each time.
fn lasting(answer: &Answer) -> BTreeMap<String, String> {
    let changing = ["x-request-id", "content-security-policy", "date"];
    let headers = answer.headers.iter().filter(|(name, _)| !changing.contains(&name.as_str()));
    headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect()
}

#[tokio::test]
async fn head_says_what_get_says() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let pages = Page::patterns();
    let mut paths: Vec<_> = pages.iter().map(|page| page.replace("{lang}", "ar")).collect();
    paths.extend(
        ["/", "/fr/", "/nowhere", "/healthz", "/readyz", "/api/v1/offices", "/api/v1/nowhere"]
            .map(str::to_owned),
    );
    paths.extend(
        ["/robots.txt", "/pkg/0123/jalon.js", "/pkg/0123/jalon.wasm", "/pkg/none"].map(str::to_owned),
    );
    paths.push(app.state.assets.communes.clone());
    assert!(paths.len() > 20, "{paths:?}");
    for path in &paths {
        for encoding in ["br", "gzip", "identity", "*;q=0"] {
            let asking = |method| {
                Asking::new(method, path).header("accept-encoding", encoding).header("cookie", &cookie)
            };
            let (head, get) = (app.send(asking(Method::HEAD)).await, app.send(asking(Method::GET)).await);
            assert_eq!((head.status, lasting(&head)), (get.status, lasting(&get)), "{path} {encoding}");
            assert!(encoding != "*;q=0" || get.header("content-encoding").is_empty(), "{path}");
        }
    }
}

#[tokio::test]
async fn of_several_ranges_the_whole_is_sent() {
    let app = TestApp::new().await;
    let asking = |range: &str| Asking::new(Method::GET, "/pkg/0123/jalon.js").header("range", range);
    for (range, status) in
        [("bytes=0-1", 206), ("bytes=0-1,3-4", 200), ("bytes=0-1, 999-", 200), ("bytes=999-", 416)]
    {
        let answer = app.send(asking(range)).await;
        assert_eq!(answer.status, status, "{range}");
        if status == 200 {
            assert_eq!(answer.text(), "export default 1;\n");
        }
        if status == 416 {
            assert!(answer.text().contains("<h1"), "{}", answer.text());
        }
    }
}

#[tokio::test]
async fn the_type_of_a_form_has_no_case() {
    let app = TestApp::new().await;
    for kind in ["application/x-www-form-urlencoded", "Application/X-WWW-Form-URLEncoded; Charset=UTF-8"] {
        let form =
            Asking::new(Method::POST, "/fr/screening").body("answer=58001").header("content-type", kind);
        assert!(app.send(form).await.status < 500, "{kind}");
        let sign_in = Asking::new(Method::POST, "/fr/staff/sign-in")
            .body("login=x&password=")
            .header("content-type", kind);
        assert_eq!(app.send(sign_in).await.status, 422, "{kind}");
    }
}
