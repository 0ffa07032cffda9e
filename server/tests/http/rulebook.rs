//! The rulebook: who may sign it, what may be remarked, what nobody can do by a
//! link.

use domain::eligibility::{RULEBOOK, RemarkText, RuleId, RulebookName, VERSIONS};

use crate::world::TestApp;

const PAGE: &str = "/fr/staff/rulebook";

fn hash() -> String {
    RULEBOOK.stamp().hash_text()
}

/// The fingerprint of the words that the page shows.
async fn wording(app: &TestApp, cookie: &str) -> String {
    let html = app.get_as(cookie, PAGE).await.text();
    let after = html.split("name=\"wording\" value=\"").nth(1).unwrap();
    after.split('"').next().unwrap().to_owned()
}

async fn sign(app: &TestApp, cookie: &str, read: bool) -> crate::world::Answer {
    let (hash, wording) = (hash(), wording(app, cookie).await);
    let mut form = vec![("rulebook", hash.as_str()), ("wording", wording.as_str()), ("do", "sign")];
    if read {
        form.push(("read", "true"));
    }
    app.post_as(cookie, PAGE, &form).await
}

async fn remark(app: &TestApp, cookie: &str, rule: &str, text: &str) -> crate::world::Answer {
    let form = [("rulebook", hash()), ("rule", rule.to_owned()), ("remark", text.to_owned())];
    let mut form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.push(("do", "remark"));
    app.post_as(cookie, PAGE, &form).await
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

#[tokio::test]
async fn the_coordination_signs_once_and_its_name_stands_there() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let unread = sign(&app, &alix, false).await;
    assert_eq!(unread.status, 422);
    assert!(unread.text().contains("Relisez les règles"));

    let signed = sign(&app, &alix, true).await;
    assert_eq!(signed.status, 303, "{}", signed.text());
    let version = RULEBOOK.version;
    let back = format!("/fr/staff/rulebook?version={version}&said=signed&rule=#versions");
    assert_eq!(signed.header("location"), back);
    let again = sign(&app, &alix, true).await;
    assert!(again.header("location").contains("said=already-signed"));

    let signatures = app.state.store.signatures().await.unwrap();
    assert_eq!(signatures.len(), 1);
    let page = app.get_as(&alix, back.split('#').next().unwrap()).await.text();
    assert!(page.contains("Alix Exemple"));
    assert!(page.contains("C’est signé"));
    assert!(!page.contains("value=\"sign\""), "there is nothing left to sign");
}

/// When a rule or a word changes, what was signed and remarked is not forgotten.
#[tokio::test]
async fn what_was_said_of_earlier_words_stays_to_be_read() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let store = &app.state.store;
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
async fn a_worker_cannot_sign() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    assert!(!app.get_as(&claire, PAGE).await.text().contains("value=\"sign\""));
    let answer = sign(&app, &claire, true).await;
    assert_eq!(answer.status, 403);
    assert!(answer.text().contains("Votre compte ne permet pas cela."));
    assert!(app.state.store.signatures().await.unwrap().is_empty());
}

#[tokio::test]
async fn nobody_signs_words_that_are_not_there() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    for hash in ["", "0000000000000000", "<script>"] {
        let read = wording(&app, &alix).await;
        let form = [("rulebook", hash), ("wording", read.as_str()), ("read", "true"), ("do", "sign")];
        assert_eq!(app.post_as(&alix, PAGE, &form).await.status, 422, "{hash}");
        let rules = self::hash();
        let form = [("rulebook", rules.as_str()), ("wording", hash), ("read", "true"), ("do", "sign")];
        assert_eq!(app.post_as(&alix, PAGE, &form).await.status, 422, "the words {hash}");
    }
    assert!(app.state.store.signatures().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_remark_is_text_whatever_it_looks_like_and_is_settled_not_deleted() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    let payload = "<img src=x onerror=alert(1)></textarea><script>alert(2)</script>\nDeuxième ligne";
    let kept = remark(&app, &claire, "R17-WORK", payload).await;
    assert_eq!(kept.status, 303, "{}", kept.text());
    assert!(kept.header("location").ends_with("said=remarked&rule=R17-WORK#R17-WORK"));

    let page = app.get_as(&claire, PAGE).await.text();
    assert!(page.contains("&lt;img src=x onerror=alert(1)&gt;"));
    assert!(!page.contains("<img src=x") && !page.contains("<script>alert"));
    assert!(page.contains("1 remarque ouverte"));

    let id = app.state.store.remarks(&RULEBOOK.stamp().into()).await.unwrap()[0].id.clone();
    let hash = hash();
    let form = [("rulebook", hash.as_str()), ("rule", "R17-WORK"), ("id", id.as_str()), ("do", "settle")];
    assert!(app.post_as(&claire, PAGE, &form).await.header("location").contains("said=settled"));
    assert!(app.post_as(&claire, PAGE, &form).await.header("location").contains("said=nothing-open"));
    let page = app.get_as(&claire, PAGE).await.text();
    assert!(page.contains("Aucune remarque ouverte") && page.contains("Deuxième ligne"));
    assert!(page.contains("Réglée par Claire Exemple"));
}

#[tokio::test]
async fn a_remark_that_is_too_long_or_empty_is_kept_in_its_field() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    let long = format!("{}</textarea><script>alert(1)</script>", "é".repeat(2000));
    let answer = remark(&app, &claire, "R17-WORK", &long).await;
    assert_eq!(answer.status, 422);
    let html = answer.text();
    assert!(html.contains("2000 signes au plus") && html.contains(&"é".repeat(2000)));
    assert!(!html.contains("</textarea><script>"), "what was typed does not leave its field");
    assert_eq!(remark(&app, &claire, "R17-WORK", " \n ").await.status, 422);
    assert_eq!(remark(&app, &claire, "R99-NOTHING", "text").await.status, 422);
    assert_eq!(remark(&app, &claire, "R22-UNSURE", "text").await.status, 422, "not a rule of the table");
    assert!(app.state.store.remarks(&RULEBOOK.stamp().into()).await.unwrap().is_empty());
}

#[tokio::test]
async fn looking_changes_nothing() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let hash = hash();
    for query in [
        format!("rulebook={hash}&read=true&do=sign"),
        format!("rulebook={hash}&rule=R17-WORK&remark=text&do=remark"),
        "said=signed&rule=<script>alert(1)</script>".to_owned(),
    ] {
        let page =
            app.get_as(&alix, &format!("{PAGE}?{}", query.replace('<', "%3C").replace('>', "%3E"))).await;
        assert_eq!(page.status, 200, "{query}");
        assert!(!page.text().contains("<script>alert"));
    }
    assert!(app.state.store.signatures().await.unwrap().is_empty());
    assert!(app.state.store.remarks(&RULEBOOK.stamp().into()).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_form_that_asks_for_nothing_known_is_refused() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let hash = hash();
    assert_eq!(app.post_as(&alix, PAGE, &[("rulebook", &hash), ("do", "delete")]).await.status, 422);
}
