//! However the address of a page is written, it leads there, with what was sent.

use app::routes::Page;
use axum::http::Method;

use crate::world::{Asking, TestApp, token};

/// Other writings of a path of a page.
fn writings(path: &str) -> Vec<String> {
    let (lang, rest) = path.trim_start_matches('/').split_at(2);
    let mut writings = vec![
        format!("{path}/"),
        format!("{path}//"),
        format!("/{path}"),
        path.replace('/', "//"),
        format!("/{}{rest}", lang.to_uppercase()),
        format!("/{}{}{rest}", lang[..1].to_uppercase(), &lang[1..]),
    ];
    for end in
        [".", ",", ")", ").", "]", "%5D", ";", ":", "!", "...", "%22", "%3E", "%C2%BB", "%E2%80%9D.", "%20"]
    {
        writings.push(format!("{path}{end}"));
    }
    writings
}

#[tokio::test]
async fn every_other_writing_of_every_page_leads_there_and_keeps_method_and_query() {
    let app = TestApp::new().await;
    let booked = token(&app.booked().await);
    let (mut pages, mut tried) = (0, 0);
    for page in Page::patterns() {
        let path = page.replace("{token}", &booked).replace("{id}", "0123").replace("{lang}", "fr");
        let path = path.replace("{centre}", "cri").replace("{ins}", "58002");
        if !path.starts_with("/fr") && !path.starts_with("/en") && !path.starts_with("/ar") {
            continue;
        }
        pages += 1;
        for written in writings(&path) {
            for method in [Method::GET, Method::POST] {
                tried += 1;
                let answer = app
                    .send(Asking::new(method.clone(), &format!("{written}?q=1&x=%C3%A9")).form("a=b"))
                    .await;
                let leads_to = (answer.status, answer.header("location").to_owned());
                assert_eq!(leads_to, (308, format!("{path}?q=1&x=%C3%A9")), "{method} {written}");
            }
        }
    }
    assert!(pages > 10 && tried > 400, "{pages} pages, {tried} writings");
}

#[tokio::test]
async fn documents_behind_a_secret_link_are_found_too() {
    let app = TestApp::new().await;
    let ticket = format!("/fr/my/{}", token(&app.booked().await));
    for (written, meant) in [
        (format!("{ticket}/calendar.ics)"), format!("{ticket}/calendar.ics")),
        (format!("{ticket}/qr.svg/"), format!("{ticket}/qr.svg")),
        (format!("{ticket}."), ticket.clone()),
    ] {
        let answer = app.get(&written).await;
        assert_eq!((answer.status, answer.header("location")), (308, meant.as_str()), "{written}");
        assert_eq!(app.get(&meant).await.status, 200);
    }
}

#[tokio::test]
async fn nothing_leads_out_of_the_house() {
    let app = TestApp::new().await;
    for (path, status) in [
        ("//evil.example/fr", 404),
        ("//evil.example/", 404),
        ("/%5Cevil.example/", 400),
        ("/xx/", 404),
        ("/nothing/", 404),
    ] {
        assert_eq!(app.get(path).await.status, status, "{path}");
    }
}
