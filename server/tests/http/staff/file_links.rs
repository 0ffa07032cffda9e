//! From an appointment to its person's file and back, and one appointment at a time.

use serde_json::json;

use super::result::open;
use crate::world::{OURS, TestApp};

pub const FUNCTIONS: &[&str] = &["link-to-case-file"];

/// Opens a file of somebody; its id.
async fn file_of(app: &TestApp, cookie: &str, person: &[(&str, &str)]) -> String {
    let form: Vec<_> = person.iter().copied().chain([("consent", "true")]).collect();
    let opened = open(app, cookie, &form).await;
    opened.leads_to().split('?').next().unwrap().rsplit('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn what_is_booked_from_a_file_belongs_to_it() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let file = file_of(&app, &cookie, &[("family_name", "Quetzal"), ("phone", "0470 12 34 99")]).await;
    let search =
        |commune: &str| format!("/fr/staff/book?commune={commune}&kind=follow_up&language=fr&file={file}");
    let starts = async |commune: &str| app.get_as(&cookie, &search(commune)).await.choices("start");
    // An hour at which two workers, of two communes, are free.
    let here = starts(OURS).await;
    let (mut there, mut both) = ("", None);
    for commune in ["51004", "57096", "56001", "51069", "55004"] {
        let also = starts(commune).await;
        both = here.iter().find(|start| also.contains(start));
        there = commune;
        if both.is_some() {
            break;
        }
    }
    let start = both.expect("two offices receive at one hour").as_str();
    let book = async |commune: &str, key: &str| {
        let form = [
            ("do", "book"),
            ("key", key),
            ("start", start),
            ("family_name", "Quetzal"),
            ("phone", "0470 12 34 99"),
            ("consent", "on"),
        ];
        app.post_as(&cookie, &search(commune), &form).await
    };
    book(OURS, "a-form-of-the-counter").await.says(200, "Le rendez-vous est réservé");
    let page = app.get_as(&cookie, &format!("/fr/staff/files/{file}")).await.text();
    let sheet = page.split("href=\"/fr/staff/appointments/").nth(1).unwrap().split('"').next().unwrap();
    let sheet = app.get_as(&cookie, &format!("/fr/staff/appointments/{sheet}")).await;
    assert!(sheet.text().contains(&format!("href=\"/fr/staff/files/{file}\"")), "and back");
    // A colleague on the telephone, with another office.
    let refused = book(there, "another-form-of-the-counter").await;
    refused.says(409, "Cette personne a déjà un rendez-vous à ce moment");
    refused.keeps(&[("family_name", "Quetzal")]);
}

#[tokio::test]
async fn what_she_booked_herself_is_linked_by_who_knows_her() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let one = app.appointment().await;
    let sheet = format!("/fr/staff/appointments/{}", one.id);
    assert!(!app.get_as(&cookie, &sheet).await.text().contains("value=\"link-file\""), "no file is like her");
    let by_phone = file_of(&app, &cookie, &[("family_name", "Al Husein"), ("phone", "0470 12 34 56")]).await;
    let stranger = file_of(&app, &cookie, &[("family_name", "Benali"), ("phone", "0470 99 99 99")]).await;
    let page = app.get_as(&cookie, &sheet).await.text();
    assert!(page.contains(&by_phone) && !page.contains(&stranger), "what resembles is offered");
    app.changes_nothing(&cookie, async || app.get_as(&cookie, &sheet).await).await;

    let form = [("do", "link-file"), ("file", by_phone.as_str()), ("back", sheet.as_str())];
    let linked = app.post_as(&cookie, &sheet, &form).await;
    assert_eq!(linked.status, 303);
    let page = app.get_as(&cookie, &sheet).await;
    page.says(200, "Rattaché à un dossier");
    assert!(page.text().contains(&format!("href=\"/fr/staff/files/{by_phone}\"")));
    assert!(!page.text().contains("value=\"link-file\""));
    let list = app.get_as(&cookie, &format!("/fr/staff/files/{by_phone}")).await;
    assert!(list.text().contains(one.reference.as_str()));
    let wrong = [("do", "link-file"), ("file", stranger.as_str())];
    app.post_as(&cookie, &sheet, &wrong).await.says(409, "appartient déjà à un autre dossier");
}

#[tokio::test]
async fn the_function_links_for_colleagues_and_for_nobody_else() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let one = app.appointment().await;
    let file = file_of(&app, &cookie, &[("family_name", "Quetzal")]).await;
    let arguments = json!({"id": one.id.as_str(), "file": file});
    app.is_for_staff("link-to-case-file", &arguments).await;
    assert_eq!(app.told(&cookie, "link-to-case-file", &arguments).await, "Saved");
    let nobodys = json!({"id": "019aa000-0000-7000-8000-000000000001", "file": file});
    app.call(&cookie, "link-to-case-file", &nobodys).await.is_error(404, "NotFound");
    app.call(&cookie, "link-to-case-file", &json!({})).await.is_error(400, "BadRequest");
}
