//! Who audits sees everything and changes nothing.

use app::routes::{FUNCTIONS, STAFF_FUNCTIONS};
use domain::{
    directory::CentreId,
    people::{Action, Principal, Role, may},
};
use serde_json::json;

use crate::world::TestApp;

fn may_audit(action: Action) -> bool {
    let own = CentreId::parse("own").unwrap();
    may(Principal::Staff(Role::Auditor, &own), action, Some(&own)).is_ok()
}

#[tokio::test]
async fn who_audits_is_offered_nothing_that_changes_anything() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.auditor().await;

    let sheet = app.told(&cookie, "appointment", &json!({"id": one.id})).await;
    assert_eq!(sheet["name"], "Al-Hussein");
    assert_eq!(
        [&sheet["may_move"], &sheet["may_cancel"], &sheet["may_erase"], &sheet["may_give_link"]],
        [false; 4]
    );
    assert_eq!(sheet["marks"], json!([]));
    let page = app.get_as(&cookie, &format!("/fr/staff/appointments/{}", one.id)).await;
    page.says(200, "Al-Hussein");
    assert!(!page.text().contains("name=\"do\""), "a button that changes something");
    assert!(!page.text().contains("href=\"/fr/staff/book\""), "a way to the counter");
    let rules = app.get_as(&cookie, "/fr/staff/rulebook").await;
    assert!(rules.status == 200 && !rules.text().contains("name=\"remark\""));
    app.get_as(&cookie, "/fr/staff/files").await.says(200, "name=\"known_by\"");
    app.get_as(&cookie, "/fr/staff/book").await.says(403, "Votre compte ne permet pas cela");
}

#[tokio::test]
async fn who_audits_is_refused_every_command_and_changes_nothing() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.auditor().await;
    let id = one.id.to_string();
    let arguments = json!({
        "id": id, "number": 1, "version": 1, "mark": "arrived", "start": one.slot.start.to_rfc3339(),
        "office": "la-louviere", "worker": "claire", "lang": "fr", "appointment": "", "file": "",
        "draft": {}, "key": "0123456789abcdef", "code": "J1", "person": {}, "rulebook": "", "wording": "",
        "read": true, "rule": "", "text": "", "phone": "", "email": "", "note": "", "interpreter": "rana", "answer": "declined", "minutes": 60,
        "change": "Remove",
        "asked": {"from": null, "office": null},
        "wanted": {"commune": "58001", "kind": "first_reception", "language": "fr", "interpreter": false,
            "office": "", "worker": "", "from": null},
    });
    let mut refused = 0;
    app.changes_nothing(&cookie, async || {
        for (path, action) in FUNCTIONS {
            let Some(function) = path.strip_prefix(STAFF_FUNCTIONS).filter(|_| !may_audit(*action)) else {
                continue;
            };
            let answer = app.call(&cookie, function, &arguments).await;
            answer.is_error(403, "Forbidden");
            refused += 1;
        }
    })
    .await;
    assert!(refused >= 12, "{refused}");
}
