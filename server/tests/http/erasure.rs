//! Who coordinates forgets people; nobody else, and nobody who is still expected.

use chrono::TimeDelta;
use domain::booking::Reference;

use crate::world::TestApp;

#[tokio::test]
async fn only_who_coordinates_erases_and_only_once_it_is_over() {
    let app = TestApp::new().await;
    let reference = app.booked().await["reference"].as_str().unwrap().to_owned();
    let reference = Reference::parse(&reference).unwrap();
    let find = async || app.house.service.store.appointment_by_reference(&reference).await.unwrap().unwrap();
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
    assert_eq!(app.post_as(&worker, &page, &erase).await.status, 404);
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
