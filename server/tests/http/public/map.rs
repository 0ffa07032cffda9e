//! The map of the territory, and the office of a commune that is typed.

use axum::http::Method;
use locales::{InfoTexts, Lang};

use crate::world::{Asking, TestApp};

/// Quévy: its people are received by another centre than those of most of its area.
const QUEVY: &str = "53084";

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).unwrap().1.split_once(end).unwrap().0
}

#[tokio::test]
async fn both_centres_are_drawn_with_their_areas_and_offices_in_every_language() {
    let app = TestApp::new().await;
    for lang in Lang::ALL {
        let html = app.get(&format!("/{}/map", lang.code())).await.text();
        assert_eq!(html.matches(" class=\"map\"").count(), 2, "{lang:?}");
        // North is up and west is left in every language.
        assert_eq!(html.matches("direction=\"ltr\"").count(), 2, "{lang:?}");
        let first = between(&html, " class=\"map\"", "</svg>");
        assert_eq!(first.matches("<a href=\"#office-cri-centre-wallonie-picarde-").count(), 17);
        assert_eq!(first.matches("<a href=\"#area-cri-centre-wallonie-picarde-").count(), 10);
        assert_eq!(first.matches(" cut").count(), 6, "shared with another centre");
        for link in html.split("<a href=\"#").skip(1).filter(|link| !link.starts_with("main")) {
            let (target, rest) = link.split_once('"').unwrap();
            assert!(html.contains(&format!("id=\"{target}\"")), "{target} leads nowhere");
            assert!(rest.starts_with(" aria-label=\""), "{target} has no name");
        }
        for text in [InfoTexts::of(lang).info_map_approximate(), InfoTexts::of(lang).info_map_credit()] {
            assert!(html.contains(text), "{text}");
        }
    }
}

#[tokio::test]
async fn the_page_asks_nobody_else_and_travels_light() {
    let app = TestApp::new().await;
    let plain = app.get("/fr/map").await;
    assert!(!plain.text().contains(".wasm") && !plain.text().contains("jalon.js"));
    let elsewhere: Vec<_> = plain.text().match_indices("src=\"http").map(|(at, _)| at).collect();
    assert!(elsewhere.is_empty());
    let asking = Asking::new(Method::GET, "/fr/map").header("accept-encoding", "br");
    let weight = app.send(asking).await.body.len();
    assert!(weight < 12_000, "{weight}");
}

#[tokio::test]
async fn only_the_map_may_ask_where_somebody_is() {
    let app = TestApp::new().await;
    let says = async |path: &str| app.get(path).await.header("permissions-policy").to_owned();
    for lang in Lang::ALL {
        let policy = says(&format!("/{}/map", lang.code())).await;
        assert!(policy.contains("geolocation=(self)") && policy.contains("camera=()"), "{policy}");
    }
    let posted = app.post_form("/fr/map", "commune=Binche").await;
    assert!(posted.header("permissions-policy").contains("geolocation=(self)"));
    for path in
        ["/", "/fr", "/fr/offices", "/fr/contact", "/fr/screening", "/fr/staff", "/fr/maps", "/xx/map"]
    {
        assert!(says(path).await.contains("geolocation=()"), "{path}");
    }
}

#[tokio::test]
async fn a_commune_that_is_typed_leads_to_its_office_on_the_map() {
    let app = TestApp::new().await;
    for lang in Lang::ALL {
        let path = format!("/{}/map", lang.code());
        let answer = app.post_form(&path, "commune=7830").await;
        assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
        let html = answer.text();
        let told = between(&html, "role=\"status\"", "</form>");
        assert!(told.contains(&InfoTexts::of(lang).info_commune_title("Silly")), "{told}");
        assert!(told.contains(&format!("/{}/offices/cri-centre-wallonie-picarde/enghien", lang.code())));
        assert!(told.contains(InfoTexts::of(lang).info_map_middle()), "how far it is, about");
        assert_eq!(html.matches(" chosen\"").count() + html.matches("class=\"chosen\"").count(), 4);
        assert!(html.contains(
            "id=\"office-cri-centre-wallonie-picarde-enghien\" data-at=\"50.6937 4.0386\" class=\"chosen\""
        ));
    }
    // The second centre as well, and nothing is told about a way within the commune.
    let html = app.post_form("/fr/map", "commune=Spa").await.text();
    assert!(html.contains("/fr/offices/cri-verviers/spa"));
    assert!(!html.contains(InfoTexts::of(Lang::Fr).info_map_middle()));
}

#[tokio::test]
async fn what_resembles_is_offered_and_one_of_them_is_chosen() {
    let app = TestApp::new().await;
    let offered = app.post_form("/fr/map", "commune=Bruyell").await;
    assert_eq!(offered.status, 422);
    let html = offered.text();
    assert!(html.contains(" name=\"chosen\" value=\"57003\""), "Antoing has a village of this name");
    assert!(html.contains("value=\"Bruyell\"") && !html.contains("class=\"chosen\""));
    let chosen = app.post_form("/fr/map", "commune=Bruyell&chosen=57003").await;
    assert_eq!(chosen.status, 200);
    assert!(chosen.text().contains(&InfoTexts::of(Lang::Fr).info_commune_title("Antoing")));
}

#[tokio::test]
async fn nothing_and_nonsense_are_said_and_elsewhere_is_named() {
    let app = TestApp::new().await;
    let texts = InfoTexts::of(Lang::Fr);
    for (form, says) in [
        ("commune=", texts.info_contact_empty()),
        ("", texts.info_contact_empty()),
        ("commune=Xyzzyq", texts.info_contact_none()),
        ("commune=&chosen=99999", texts.info_contact_empty()),
    ] {
        let answer = app.post_form("/fr/map", form).await;
        assert_eq!(answer.status, 422, "{form}");
        assert!(answer.text().contains(says), "{form}");
    }
    let other = app.post_form("/fr/map", &format!("chosen={QUEVY}")).await;
    assert_eq!(other.status, 200);
    assert!(other.text().contains("CRI Mons-Borinage"));
    let brussels = app.post_form("/fr/map", "commune=Schaerbeek").await;
    assert!(brussels.text().contains(texts.info_commune_elsewhere()));
}
