//! The rulebook: what it shows of a version, and of earlier words.

mod remarks;
mod signing;

use domain::eligibility::{RULEBOOK, RemarkText, RuleId, RulebookName, VERSIONS};
use serde_json::json;

use crate::world::TestApp;

pub const FUNCTIONS: &[&str] = &["rulebook", "settle-remark", "sign-rulebook", "write-remark"];

const PAGE: &str = "/fr/staff/rulebook";

/// The fingerprint of the rules in force.
fn hash() -> String {
    RULEBOOK.stamp().hash_text()
}

#[tokio::test]
async fn the_page_shows_every_rule_of_the_version_in_force_and_of_each_other_one() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let html = app.get_as(&cookie, PAGE).await.text();
    for rule in RULEBOOK.rules {
        assert!(html.contains(&format!("id=\"{}\"", rule.id.as_str())), "{}", rule.id.as_str());
    }
    for book in VERSIONS {
        assert!(html.contains(&book.stamp().hash_text()), "{}", book.version);
        let page = app.get_as(&cookie, &format!("{PAGE}?version={}", book.version)).await;
        assert_eq!(page.status, 200);
        let last = book.rules.last().unwrap().id.as_str();
        assert!(page.text().contains(&format!("id=\"{last}\"")), "{}", book.version);
    }
    for lang in ["en", "ar"] {
        assert_eq!(app.get_as(&cookie, &format!("/{lang}/staff/rulebook")).await.status, 200);
    }
}

#[tokio::test]
async fn the_graph_is_a_picture_for_staff() {
    let app = TestApp::new().await;
    let path = "/fr/staff/rulebook/graph.svg";
    assert_eq!(app.get(path).await.status, 303, "a stranger is sent to sign in");
    let cookie = app.cookie().await;
    for book in VERSIONS {
        let answer = app.get_as(&cookie, &format!("{path}?version={}", book.version)).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/svg+xml"));
        assert!(answer.text().contains(book.rules[0].id.as_str()));
    }
    assert_eq!(app.get_as(&cookie, path).await.status, 200);
    assert_eq!(app.get_as(&cookie, &format!("{path}?version=1830-10-04")).await.status, 404);
}

/// When a rule or a word changes, what was signed and remarked is not forgotten.
#[tokio::test]
async fn what_was_said_of_earlier_words_stays_to_be_read() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let store = app.rows();
    let by = store.staff_by_login("alix").await.unwrap().unwrap().id;
    let before = RulebookName { hash: 7, ..RULEBOOK.stamp().into() };
    let text = |text| RemarkText::parse(text).unwrap();
    store.sign_rulebook(&before, 7, &by, app.state.service.now()).await.unwrap();
    for (number, rule) in [RuleId::R17Work, RuleId::R22Unsure].into_iter().enumerate() {
        let now = app.state.service.now();
        store.add_remark(&before, rule, &text("Encore vrai ?"), &by, [number as u8; 10], now).await.unwrap();
    }

    let page = app.get_as(&alix, PAGE).await.text();
    assert!(page.contains("Alix Exemple"), "her signature");
    assert_eq!(page.matches("(sur une rédaction antérieure)").count(), 3, "a signature and two remarks");
    assert!(
        page.contains("Personne n’a encore signé") && page.contains("value=\"sign\""),
        "these words are unsigned"
    );
    assert!(page.contains("2 remarques ouvertes"));
    assert!(page.contains("Remarques sur des règles qui n’existent plus"), "of R22-UNSURE");
}

#[tokio::test]
async fn the_function_tells_colleagues_a_version_and_strangers_nothing() {
    let app = TestApp::new().await;
    app.is_for_staff("rulebook", &json!({"version": RULEBOOK.version})).await;
    let (worker, coordinator) = (app.cookie().await, app.coordinator().await);
    for (cookie, may_sign) in [(&worker, false), (&coordinator, true)] {
        let told = async |version: &str| {
            let arguments = json!({"version": version});
            app.changes_nothing(cookie, async || app.told(cookie, "rulebook", &arguments).await).await
        };
        for book in VERSIONS {
            let told = told(book.version).await;
            assert_eq!((&told["shown"], &told["may_sign"]), (&json!(book.version), &json!(may_sign)));
            assert_eq!(told["versions"].as_array().unwrap().len(), VERSIONS.len());
            assert_eq!(told["versions"][0]["hash"], hash(), "the one in force comes first");
        }
        assert_eq!(told("1830-10-04").await["shown"], RULEBOOK.version, "where there is none, that in force");
    }
    app.call(&worker, "rulebook", &json!({})).await.is_error(400, "BadRequest");
}

#[tokio::test]
async fn what_an_address_says_was_done_is_told_beside_the_rules_and_nowhere_else() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let page = app.get_as(&cookie, &format!("{PAGE}?said=signed&rule=")).await;
    page.says(200, "C'est signé");
    for address in ["said=signed&rule=%3Cscript%3Ealert(1)%3C/script%3E", "said=%3Cscript%3E&rule="] {
        let page = app.get_as(&cookie, &format!("{PAGE}?{address}")).await;
        assert!(page.status == 200 && !page.text().contains("<script>alert"));
        assert!(!page.plain().contains("C'est signé"), "{address}");
    }
}

#[tokio::test]
async fn a_form_that_asks_for_nothing_known_is_refused() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let hash = hash();
    for asked in ["", "delete", "Sign"] {
        let form = [("rulebook", hash.as_str()), ("rule", "R17-WORK"), ("remark", "text"), ("do", asked)];
        let page = app.changes_nothing(&alix, async || app.post_as(&alix, PAGE, &form).await).await;
        page.says(422, "Rien n'a été enregistré");
        page.keeps(&[("remark", "text")]);
    }
}
