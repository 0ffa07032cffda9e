//! Who coordinates forgets people; nobody else, and nobody who is still expected.

use chrono::TimeDelta;
use domain::booking::Reference;

use crate::world::TestApp;

#[tokio::test]
async fn only_who_coordinates_erases_and_only_once_it_is_over() {
    let app = TestApp::new().await;
    let reference = app.booked().await["reference"].as_str().unwrap().to_owned();
    let reference = Reference::parse(&reference).unwrap();
    let find = async || app.state.store.appointment_by_reference(&reference).await.unwrap().unwrap();
    let page = format!("/fr/staff/appointments/{}", find().await.id);
    let erase = [("do", "erase"), ("back", page.as_str())];

    let coordinator = app.coordinator().await;
    let refused = app.post_as(&coordinator, &page, &erase).await;
    assert_eq!(refused.status, 409);
    assert!(
        refused.text().contains("Annulez d’abord le rendez-vous")
            || refused.text().contains("Annulez d'abord le rendez-vous"),
        "{}",
        refused.text()
    );
    assert!(!app.get_as(&coordinator, &page).await.text().contains("value=\"erase\""));

    app.wait(TimeDelta::days(60));
    let worker = app.cookie().await;
    assert!(!app.get_as(&worker, &page).await.text().contains("value=\"erase\""));
    let forbidden = app.post_as(&worker, &page, &erase).await;
    assert_eq!(forbidden.status, 403);
    assert!(forbidden.text().contains("Votre compte ne permet pas cela"));
    assert!(find().await.person.is_some());

    let coordinator = app
        .post_form("/fr/staff/sign-in", &crate::world::sign_in_form("alix", crate::world::PASSWORD))
        .await
        .cookie()
        .unwrap();
    assert!(app.get_as(&coordinator, &page).await.text().contains("value=\"erase\""));
    assert_eq!(app.post_as(&coordinator, &page, &erase).await.status, 303);
    assert_eq!(find().await.person, None);
    let after = app.get_as(&coordinator, &page).await.text();
    assert!(after.contains("Personne effacée") && !after.contains("Al-Hussein"), "{after}");
    assert_eq!(app.post_as(&coordinator, &page, &erase).await.status, 409);
}

#[tokio::test]
async fn a_files_person_is_erased_by_who_coordinates_and_by_nobody_else() {
    let app = TestApp::new().await;
    let worker = app.cookie().await;
    let file = crate::results::open(&app, &worker, &[("family_name", "Quetzal"), ("consent", "true")]).await;
    let page = file.header("location").split('?').next().unwrap().to_owned();
    assert!(!app.get_as(&worker, &page).await.text().contains("value=\"erase\""));
    assert_eq!(app.post_as(&worker, &page, &[("do", "erase")]).await.status, 403);
    assert!(app.get_as(&worker, &page).await.text().contains("Quetzal"));

    let coordinator = app.coordinator().await;
    assert!(app.get_as(&coordinator, &page).await.text().contains("value=\"erase\""));
    let erased = app.post_as(&coordinator, &page, &[("do", "erase")]).await;
    assert_eq!((erased.status, erased.header("location")), (303, "/fr/staff/files?said=erased"));
    let list = app.get_as(&coordinator, "/fr/staff/files?said=erased").await.text();
    assert!(list.contains("La personne est effacée") && list.contains("Aucun dossier encore"));
    assert_eq!(app.get_as(&coordinator, &page).await.status, 404);
    assert_eq!(app.post_as(&coordinator, &page, &[("do", "erase")]).await.status, 404);
}
