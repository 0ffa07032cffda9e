//! The people whom the centre receives and follows: found, and forgotten.

use serde_json::{Value, json};

use super::result::open;
use crate::world::TestApp;

pub const FUNCTIONS: &[&str] = &["case-file", "erase-case-file", "people"];

const FILES: &str = "/fr/staff/files";
/// An id that no file has.
const NOBODYS: &str = "019aa000-0000-7000-8000-000000000001";

#[tokio::test]
async fn files_are_found_by_what_somebody_is_known_by() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    assert!(app.get_as(&cookie, FILES).await.text().contains("Aucun dossier encore"));
    for name in ["Yıldız", "Benali"] {
        let started = open(&app, &cookie, &[("family_name", name), ("consent", "true")]).await;
        assert!(!started.header("location").contains(name));
    }
    let list = app.get_as(&cookie, FILES).await.text();
    assert!(list.contains("Yıldız") && list.contains("Benali") && list.contains("2 dossiers"));
    let found = app.post_as(&cookie, FILES, &[("known_by", "yild")]).await.text();
    assert!(found.contains("Yıldız") && !found.contains("Benali"));
    let typed = [("known_by", "<script>alert(1)</script>")];
    let none = app.post_as(&cookie, FILES, &typed).await;
    none.says(200, "Personne n'est connu sous ce nom");
    none.keeps(&typed);
    assert!(!none.text().contains("<script>alert"));

    let reference = app.booked().await["reference"].as_str().unwrap().to_owned();
    let typed_by_hand = reference.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    for known_by in
        [&reference, &typed_by_hand, "0470 12 34 56", "+32470/12.34.56", "٠٤٧٠ ١٢ ٣٤ ٥٦", "alhussein"]
    {
        let found = app.post_as(&cookie, FILES, &[("known_by", known_by)]).await.text();
        assert!(found.contains("Al-Hussein") && found.contains(&reference), "{known_by}");
        assert!(found.contains("1 rendez-vous") && !found.contains("Benali"), "{known_by}");
    }
}

/// From whatever page she is asked on, a worker finds somebody's appointment and reads
/// in the list when it is, where and with whom.
#[tokio::test]
async fn one_box_on_every_page_finds_somebody_and_keeps_what_was_typed() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let one = app.appointment().await;
    let file = file(&app, &cookie, "Quetzal").await;
    let sheet = format!("/fr/staff/appointments/{}", one.id);
    for address in [
        "/fr/staff",
        "/fr/staff/book",
        "/fr/staff/result",
        FILES,
        "/fr/staff/messages",
        "/fr/staff/rulebook",
        &page(&file),
        &sheet,
        "/fr/staff/files/none",
    ] {
        let html = app.get_as(&cookie, address).await.text();
        assert_eq!(html.matches("name=\"known_by\"").count(), 1, "{address}");
        assert!(html.contains("action=\"/fr/staff/files\""), "{address}");
        assert!(html.contains("for=\"known_by\""), "{address}: it has a label");
    }
    let typed = [("known_by", "al hussein")];
    let found = app.changes_nothing(&cookie, async || app.post_as(&cookie, FILES, &typed).await).await;
    found.keeps(&typed);
    let directory = app.state.service.directories().of(&one.centre).unwrap().clone();
    let office = &directory.office(&one.slot.office).unwrap().name;
    let worker = &directory.worker(&one.slot.worker).unwrap().name;
    let hour = one.slot.start.format("%-H:%M").to_string();
    let day = one.slot.start.format("%-d").to_string();
    for said in ["Al-Hussein", "À venir", office, &format!("avec {worker}"), &hour, &day, &sheet] {
        assert!(found.plain().contains(said), "{said}");
    }
    // The page of somebody else asks anew.
    assert!(!app.get_as(&cookie, &sheet).await.text().contains("value=\"al hussein\""));
}

#[tokio::test]
async fn a_file_that_does_not_exist_is_said_to_be_so() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let page = app.get_as(&cookie, "/fr/staff/files/019aa000-0000-7000-8000-000000000001").await;
    assert_eq!(page.status, 404);
    assert!(page.text().contains("Ce dossier n’existe pas"));
}

/// Opens a file of somebody of this name; the id of the file.
async fn file(app: &TestApp, cookie: &str, name: &str) -> String {
    let opened = open(app, cookie, &[("family_name", name), ("consent", "true")]).await;
    let page = opened.leads_to().split('?').next().unwrap().to_owned();
    page.rsplit('/').next().unwrap().to_owned()
}

fn page(id: &str) -> String {
    format!("{FILES}/{id}")
}

#[tokio::test]
async fn the_function_finds_people_for_colleagues_and_for_nobody_else() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let id = file(&app, &cookie, "Quetzal").await;
    let one = app.appointment().await;
    app.is_for_staff("people", &json!({"typed": "Quetzal"})).await;
    let told = async |typed: &str| {
        let arguments = json!({"typed": typed});
        app.changes_nothing(&cookie, async || app.told(&cookie, "people", &arguments).await).await
    };
    for (typed, files, appointments) in [
        ("quetz", vec![id.as_str()], vec![]),
        ("", vec![&id], vec![]),
        ("al hussein", vec![], vec![one.id.as_str()]),
        (one.reference.as_str(), vec![], vec![one.id.as_str()]),
        ("nobody", vec![], vec![]),
    ] {
        let found = told(typed).await;
        let ids = |of: &str| -> Vec<String> {
            let lines = found[of].as_array().unwrap().iter();
            lines.map(|line| line["id"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!((ids("files"), ids("appointments")), (owned(files), owned(appointments)), "{typed}");
        assert_eq!(found["more"], false);
    }
    app.call(&cookie, "people", &json!({})).await.is_error(400, "BadRequest");
}

fn owned(ids: Vec<&str>) -> Vec<String> {
    ids.into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn the_function_tells_colleagues_a_file_and_nobody_else() {
    let app = TestApp::new().await;
    let (cookie, coordinator) = (app.cookie().await, app.coordinator().await);
    let arguments = json!({"id": file(&app, &cookie, "Quetzal").await});
    app.is_for_staff("case-file", &arguments).await;
    for (cookie, may_erase) in [(&cookie, false), (&coordinator, true)] {
        let told =
            app.changes_nothing(cookie, async || app.told(cookie, "case-file", &arguments).await).await;
        assert_eq!((&told["name"], &told["opened_by"]), (&json!("Quetzal"), &json!("Claire Exemple")));
        assert_eq!(told["may_erase"], may_erase);
    }
    app.call(&cookie, "case-file", &json!({"id": NOBODYS})).await.is_error(404, "NotFound");
    app.call(&cookie, "case-file", &Value::Null).await.is_error(400, "BadRequest");
}

/// Holds a worker not to be allowed to erase, by both ways.
async fn is_forbidden(app: &TestApp, id: &str) {
    let worker = app.cookie().await;
    assert!(!app.get_as(&worker, &page(id)).await.text().contains("value=\"erase\""));
    app.changes_nothing(&worker, async || {
        let answer = app.post_as(&worker, &page(id), &[("do", "erase")]).await;
        answer.says(403, "Votre compte ne permet pas cela");
        answer.says(403, "Quetzal");
        app.call(&worker, "erase-case-file", &json!({"id": id})).await.is_error(403, "Forbidden");
    })
    .await;
}

/// Holds the person to be gone: erasing her again changes nothing.
async fn is_erased(app: &TestApp, cookie: &str, id: &str) {
    app.changes_nothing(cookie, async || {
        app.get_as(cookie, FILES).await.says(200, "Aucun dossier encore");
        app.get_as(cookie, &page(id)).await.says(404, "Ce dossier n'existe pas");
        app.post_as(cookie, &page(id), &[("do", "erase")]).await.says(404, "Ce dossier n'existe pas");
        app.call(cookie, "erase-case-file", &json!({"id": id})).await.is_error(404, "NotFound");
        app.call(cookie, "case-file", &json!({"id": id})).await.is_error(404, "NotFound");
    })
    .await;
}

#[tokio::test]
async fn a_files_person_is_erased_by_who_coordinates_and_by_nobody_else() {
    let app = TestApp::new().await;
    let worker = app.cookie().await;
    let id = file(&app, &worker, "Quetzal").await;
    is_forbidden(&app, &id).await;

    let coordinator = app.coordinator().await;
    assert!(app.get_as(&coordinator, &page(&id)).await.text().contains("value=\"erase\""));
    let erased = app.post_as(&coordinator, &page(&id), &[("do", "erase")]).await;
    assert_eq!(erased.leads_to(), "/fr/staff/files?said=erased");
    app.get_as(&coordinator, erased.leads_to()).await.says(200, "La personne est effacée");
    is_erased(&app, &coordinator, &id).await;
}

#[tokio::test]
async fn who_coordinates_erases_by_the_function_too() {
    let app = TestApp::new().await;
    let worker = app.cookie().await;
    let id = file(&app, &worker, "Quetzal").await;
    app.is_for_staff("erase-case-file", &json!({"id": id})).await;
    is_forbidden(&app, &id).await;
    let coordinator = app.coordinator().await;
    assert_eq!(app.told(&coordinator, "erase-case-file", &json!({"id": id})).await, Value::Null);
    is_erased(&app, &coordinator, &id).await;
}

#[tokio::test]
async fn what_cannot_be_read_erases_nobody() {
    let app = TestApp::new().await;
    let coordinator = app.coordinator().await;
    let id = file(&app, &coordinator, "Quetzal").await;
    app.changes_nothing(&coordinator, async || {
        for asked in ["", "Erase", "delete"] {
            let answer = app.post_as(&coordinator, &page(&id), &[("do", asked)]).await;
            answer.says(422, "Rien n'a été enregistré");
            answer.says(422, "Quetzal");
        }
        for arguments in [json!({}), json!({"id": 7})] {
            app.call(&coordinator, "erase-case-file", &arguments).await.is_error(400, "BadRequest");
        }
    })
    .await;
}
