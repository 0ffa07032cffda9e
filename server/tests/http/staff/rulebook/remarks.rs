//! What is remarked beside a rule, and settled.

use domain::eligibility::{RULEBOOK, RemarkText, RuleId, RulebookName};
use serde_json::{Value, json};

use super::{PAGE, hash};
use crate::world::{Answer, TestApp};

const RULE: &str = "R17-WORK";

async fn remark(app: &TestApp, cookie: &str, rule: &str, text: &str) -> Answer {
    let hash = hash();
    let form = [("rulebook", hash.as_str()), ("rule", rule), ("remark", text), ("do", "remark")];
    app.post_as(cookie, PAGE, &form).await
}

async fn settle(app: &TestApp, cookie: &str, rule: &str, id: &str) -> Answer {
    let hash = hash();
    let form = [("rulebook", hash.as_str()), ("rule", rule), ("id", id), ("do", "settle")];
    app.post_as(cookie, PAGE, &form).await
}

/// Writing, as the browser's own code sends it.
fn text(rule: &str, text: &str) -> Value {
    json!({"rulebook": hash(), "rule": rule, "text": text})
}

/// Settling, likewise.
fn settling(rule: &str, id: &str) -> Value {
    json!({"rulebook": hash(), "rule": rule, "id": id})
}

fn said(what: &str) -> Value {
    json!({"what": what, "rule": RULE})
}

/// The ids of the remarks beside the rules in force.
async fn ids(app: &TestApp) -> Vec<String> {
    let remarks = app.rows().remarks(&RULEBOOK.stamp().into()).await.unwrap();
    remarks.into_iter().map(|remark| remark.id.as_str().to_owned()).collect()
}

#[tokio::test]
async fn a_remark_is_text_whatever_it_looks_like_and_is_settled_not_deleted() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    let payload = "<img src=x onerror=alert(1)></textarea><script>alert(2)</script>\nDeuxième ligne";
    let kept = remark(&app, &claire, RULE, payload).await;
    assert!(kept.leads_to().ends_with("said=remarked&rule=R17-WORK#R17-WORK"));

    let page = app.get_as(&claire, PAGE).await.text();
    assert!(page.contains("&lt;img src=x onerror=alert(1)&gt;"));
    assert!(!page.contains("<img src=x") && !page.contains("<script>alert"));
    assert!(page.contains("1 remarque ouverte"));

    let id = ids(&app).await.remove(0);
    assert!(settle(&app, &claire, RULE, &id).await.leads_to().contains("said=settled"));
    let again = app.changes_nothing(&claire, async || settle(&app, &claire, RULE, &id).await).await;
    assert!(again.leads_to().contains("said=nothing-open"));
    let page = app.get_as(&claire, PAGE).await.text();
    assert!(page.contains("Aucune remarque ouverte") && page.contains("Deuxième ligne"));
    assert!(page.contains("Réglée par Claire Exemple"));
}

#[tokio::test]
async fn a_remark_is_written_and_settled_by_the_functions_and_by_no_stranger() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    app.is_for_staff("write-remark", &text(RULE, "Encore vrai ?")).await;
    let told = app.told(&claire, "write-remark", &text(RULE, "Encore vrai ?")).await;
    assert_eq!(told, said("Remarked"));

    let settling = settling(RULE, &ids(&app).await[0]);
    app.is_for_staff("settle-remark", &settling).await;
    assert_eq!(app.told(&claire, "settle-remark", &settling).await, said("Settled"));
    let again =
        app.changes_nothing(&claire, async || app.told(&claire, "settle-remark", &settling).await).await;
    assert_eq!(again, said("NothingOpen"));
    assert_eq!(ids(&app).await.len(), 1, "it stays to be read");
}

#[tokio::test]
async fn a_remark_that_does_not_exist_is_not_open() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    app.changes_nothing(&claire, async || {
        for id in ["", "019aa000-0000-7000-8000-000000000001", "<script>"] {
            assert!(settle(&app, &claire, RULE, id).await.leads_to().contains("said=nothing-open"));
            assert_eq!(app.told(&claire, "settle-remark", &settling(RULE, id)).await, said("NothingOpen"));
        }
    })
    .await;
}

#[tokio::test]
async fn a_remark_that_is_too_long_or_empty_is_kept_in_its_field() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    let long = format!("{}</textarea><script>alert(1)</script>", "é".repeat(2000));
    app.changes_nothing(&claire, async || {
        for (typed, what, why) in
            [(long.as_str(), "TooLong", "2000 signes au plus"), (" \n ", "Empty", "Écrivez votre remarque")]
        {
            let answer = remark(&app, &claire, RULE, typed).await;
            answer.says(422, why);
            answer.keeps(&[("remark", typed.trim())]);
            assert!(!answer.text().contains("</textarea><script>"), "it does not leave its field");
            assert_eq!(app.told(&claire, "write-remark", &text(RULE, typed)).await, said(what));
        }
    })
    .await;
}

#[tokio::test]
async fn beside_rules_that_are_not_there_nothing_is_written_and_nothing_typed_is_lost() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    app.changes_nothing(&claire, async || {
        // R22-UNSURE is a rule, but not one of the table.
        for rule in ["", "R99-NOTHING", "R22-UNSURE", "<script>"] {
            remark(&app, &claire, rule, "text").await.says(422, "Rien n'a été enregistré");
            app.call(&claire, "write-remark", &text(rule, "text")).await.is_error(422, "BadRequest");
        }
        for rulebook in ["", "0000000000000000", "<script>"] {
            let form = [("rulebook", rulebook), ("rule", RULE), ("remark", "mot à mot"), ("do", "remark")];
            let page = app.post_as(&claire, PAGE, &form).await;
            page.says(422, "Rien n'a été enregistré");
            page.keeps(&[("remark", "mot à mot")]);
            let form = [("rulebook", rulebook), ("rule", RULE), ("id", "x"), ("do", "settle")];
            app.post_as(&claire, PAGE, &form).await.says(422, "Rien n'a été enregistré");
            for (function, mut arguments) in
                [("write-remark", text(RULE, "text")), ("settle-remark", settling(RULE, "x"))]
            {
                arguments["rulebook"] = json!(rulebook);
                app.call(&claire, function, &arguments).await.is_error(422, "BadRequest");
            }
        }
        for function in ["write-remark", "settle-remark"] {
            app.call(&claire, function, &json!({"rule": RULE})).await.is_error(400, "BadRequest");
        }
    })
    .await;
}

/// The page shows it with its button, so the button settles it.
#[tokio::test]
async fn a_remark_on_a_rule_that_is_gone_is_settled_like_any_other() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let store = app.rows();
    let by = store.staff_by_login("alix").await.unwrap().unwrap().id;
    let before = RulebookName { hash: 7, ..RULEBOOK.stamp().into() };
    for (number, text) in (0..).zip(["Encore vrai ?", "Et ceci ?"]) {
        let (text, now) = (RemarkText::parse(text).unwrap(), app.state.service.now());
        store.add_remark(&before, RuleId::R22Unsure, &text, &by, [number; 10], now).await.unwrap();
    }
    let page = app.get_as(&alix, PAGE).await;
    page.says(200, "Remarques sur des règles qui n'existent plus");
    let (first, second) = (page.field("id"), ids(&app).await.into_iter().find(|id| *id != page.field("id")));
    let settled = settle(&app, &alix, &page.field("rule"), &first).await;
    assert!(settled.leads_to().contains("said=settled"), "{}", settled.leads_to());
    app.get_as(&alix, settled.leads_to().split('#').next().unwrap())
        .await
        .says(200, "La remarque est réglée");
    let told = app.told(&alix, "settle-remark", &settling("R22-UNSURE", &second.unwrap())).await;
    assert_eq!(told["what"], "Settled");
    app.get_as(&alix, PAGE).await.says(200, "Aucune remarque ouverte");
}
