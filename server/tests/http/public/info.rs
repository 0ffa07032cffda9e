//! The pages to read: they need no program, and say what rules and directory say.

use axum::http::Method;
use domain::eligibility::{Country, RULEBOOK, Status};
use locales::{InfoTexts, Lang};
use serde_json::Value;

use crate::world::{Asking, OURS, TestApp, form_of};

const OFFICE: &str = "/offices/cri-centre-wallonie-picarde/la-louviere";
const PAGES: [&str; 8] =
    ["/for-whom", "/path", "/offices", OFFICE, "/contact", "/contact/58001", "/my", "/about"];

/// The text of a page as people read it: without tags and marks of direction.
pub fn readable(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
    }
    text.push_str(rest);
    let text = text.replace("&#x27;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    let text: String = text.chars().filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of countries as the pages write them.
pub fn countries(texts: InfoTexts, countries: impl Iterator<Item = Country>) -> Vec<String> {
    let name = |country: Country| {
        let key = format!("country-{}", country.as_str().to_lowercase());
        let entries = locales::inventory(locales::Side::Info);
        let place = entries.iter().position(|entry| entry.key == key).unwrap_or_else(|| panic!("{key}"));
        let body = locales::asset(locales::Side::Info, texts.lang()).body;
        body.split('\n').skip(2).nth(place).unwrap().to_owned()
    };
    countries.map(name).collect()
}

#[tokio::test]
async fn every_page_to_read_is_there_in_every_language_and_loads_no_program() {
    let app = TestApp::new().await;
    for lang in Lang::ALL {
        for page in PAGES {
            let path = format!("/{}{page}", lang.code());
            let answer = app.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            let html = answer.text();
            assert!(
                html.contains(&format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir())),
                "{path}"
            );
            assert_eq!(html.matches("<h1").count(), 1, "{path}");
            assert!(
                !html.contains(".wasm") && !html.contains(".js\"") && !html.contains(" nonce="),
                "{path}"
            );
            assert!(html.contains("/pkg/info.89ab.css") && !html.contains("/pkg/main.4567.css"), "{path}");
            let policy = answer.header("content-security-policy");
            assert!(!policy.contains("wasm") && !policy.contains("nonce"), "{path}: {policy}");
            assert!(!answer.header("etag").is_empty(), "{path}");
            let (_, title) = html.split_once("<title>").unwrap();
            let (title, _) = title.split_once("</title>").unwrap();
            assert!(title.ends_with(" · Jalon"), "{path}: {title}");
            for named in [
                "rel=\"canonical\"",
                "name=\"description\"",
                "rel=\"alternate\" hreflang=\"ar\"",
                "property=\"og:image\"",
            ] {
                assert_eq!(html.matches(named).count(), 1, "{path}: {named}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_no_office_and_no_commune_has_no_page_and_none_is_kept_for_it() {
    let app = TestApp::new().await;
    for path in [
        "/fr/offices/cri-centre-wallonie-picarde/nowhere",
        "/fr/offices/nobody/la-louviere",
        // An office of the other centre.
        "/fr/offices/cri-centre-wallonie-picarde/verviers",
        "/fr/contact/00000",
        "/fr/contact/Binche",
        "/ar/contact/%3Cscript",
    ] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.header("etag").is_empty(), "{path}");
    }
    assert_eq!(app.get("/fr/offices/cri-verviers/verviers").await.status, 200);
}

#[tokio::test]
async fn each_rule_that_waives_or_exempts_is_told_with_its_proof() {
    let app = TestApp::new().await;
    for lang in Lang::ALL {
        let lazy = InfoTexts::of(lang).lazy();
        let page = readable(&app.get(&format!("/{}/for-whom", lang.code())).await.text());
        let told = RULEBOOK
            .rules
            .iter()
            .filter(|rule| matches!(rule.status, Status::Dispensed | Status::Exempt | Status::NeedsReview));
        let mut rules = 0;
        for rule in told {
            rules += 1;
            let sentence = lazy.get(app::wording::reason(rule.reasons[0].key));
            assert!(page.contains(&readable(sentence)), "{lang:?}: {:?}", rule.id);
            if rule.status == Status::Dispensed {
                let is_shown = |paper| page.contains(&readable(lazy.get(app::wording::document(paper))));
                assert!(rule.documents.iter().any(|paper| is_shown(*paper)), "{lang:?}: {:?}", rule.id);
            }
        }
        assert!(rules > 20, "{rules}");
    }
}

#[tokio::test]
async fn a_commune_that_is_typed_leads_to_who_receives_its_people() {
    let app = TestApp::new().await;
    for (typed, ins) in
        [("La Louvière", OURS), ("7100", OURS), ("binche", "58002"), ("Houdeng-Goegnies", OURS)]
    {
        let answer = app.post_form("/fr/contact", &form_of(&[("commune", typed)])).await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (303, &*format!("/fr/contact/{ins}")),
            "{typed}"
        );
    }
    let page = readable(&app.get("/fr/contact/58001").await.text());
    let directory = app.centre();
    let here = domain::place::Ins::parse_as_given(OURS).unwrap();
    let worker = directory.responsible_for(here, app.state.service.today()).unwrap();
    let office = directory.office_of(here).unwrap();
    for said in [&worker.name, &office.name, &office.street, office.contact.phone.as_ref().unwrap()] {
        assert!(page.contains(&readable(said)), "{said}: {page}");
    }
}

#[tokio::test]
async fn what_only_resembles_a_commune_is_offered_and_what_was_typed_is_kept() {
    let app = TestApp::new().await;
    for (typed, says, offers) in [
        ("", "Écrivez d’abord votre commune", None),
        ("xqzw", "Nous ne trouvons pas ce nom", None),
        ("Binsche", "Laquelle est la vôtre", Some("/fr/contact/58002")),
        ("<i>xqzw\"", "Nous ne trouvons pas ce nom", None),
    ] {
        let answer = app.post_form("/fr/contact", &form_of(&[("commune", typed)])).await;
        assert_eq!(answer.status, 422, "{typed}");
        assert!(readable(&answer.text()).contains(says), "{typed}: {}", answer.text());
        assert_eq!(answer.field("commune"), typed);
        assert!(!answer.text().contains("<i>"), "{typed}");
        if let Some(address) = offers {
            assert!(answer.text().contains(&format!("href=\"{address}\"")), "{typed}: {}", answer.text());
        }
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    // Nobody else is shown what she typed.
    assert!(!app.get("/fr/contact").await.text().contains("Binsche"));
}

#[tokio::test]
async fn a_commune_that_another_centre_or_region_receives_says_who() {
    let app = TestApp::new().await;
    for (ins, says) in [
        ("62063", "Votre commune dépend d’un autre centre"),
        ("63023", "Communauté germanophone"),
        ("21004", "À Bruxelles"),
        ("11002", "En Flandre"),
    ] {
        let answer = app.get(&format!("/fr/contact/{ins}")).await;
        assert_eq!(answer.status, 200, "{ins}");
        let page = readable(&answer.text());
        assert!(page.contains(says), "{ins}: {page}");
        assert!(!answer.text().contains("name=\"commune\""), "nothing to book here: {ins}");
    }
}

#[tokio::test]
async fn the_next_free_appointment_of_an_office_is_a_minute_old_at_most() {
    let app = TestApp::new().await;
    let path = format!("/fr{OFFICE}");
    let before = app.get(&path).await;
    assert!(before.text().contains("lundi 23 novembre 2026"), "{}", before.text());
    let known = Asking::new(Method::GET, &path).header("if-none-match", before.header("etag"));
    assert_eq!(app.send(known).await.status, 304);

    app.wait_until("2026-11-27T16:30:00Z");
    let after = app.get(&path).await;
    assert_ne!(after.header("etag"), before.header("etag"));
    assert!(after.text().contains("lundi 30 novembre 2026"), "{}", after.text());
}

#[tokio::test]
async fn what_is_invented_is_not_told_to_search_engines_and_what_is_real_is() {
    let data = |html: &str| -> Value {
        let (_, data) = html.split_once("<script type=\"application/ld+json\">").unwrap();
        serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap()
    };
    let path = format!("/fr{OFFICE}");
    let invented = data(&TestApp::new().await.get(&path).await.text());
    assert_eq!((&invented["@type"], &invented["address"]), (&"GovernmentOffice".into(), &Value::Null));
    assert_eq!(invented["openingHoursSpecification"], Value::Null);

    let app = TestApp::of_one_centre().await;
    let real = data(&app.get(&path).await.text());
    assert_eq!(real["address"]["postalCode"], "7100");
    assert_eq!(real["parentOrganization"]["@type"], "GovernmentOrganization");
    let openings = real["openingHoursSpecification"].as_array().unwrap();
    assert!(!openings.is_empty() && openings.iter().all(|opening| opening["opens"].is_string()), "{real}");
    let centres = data(&app.get("/en/offices").await.text());
    assert_eq!(centres["@graph"][0]["@type"], "GovernmentOrganization");
}

#[tokio::test]
async fn the_map_of_the_site_names_every_page_that_is_there() {
    let app = TestApp::new().await;
    let map = app.get("/sitemap.xml").await.text();
    let offices =
        app.state.service.directories().iter().map(|directory| directory.offices().count()).sum::<usize>();
    assert_eq!(map.matches("<loc>http://127.0.0.1:3000/fr/offices/").count(), offices);
    assert!(!map.contains("/staff") && !map.contains('{'));
    for address in map.split("<loc>").skip(1).filter_map(|rest| rest.split_once("</loc>")).step_by(9) {
        let path = address.0.trim_start_matches("http://127.0.0.1:3000");
        assert_eq!(app.get(path).await.status, 200, "{path}");
    }
}
