//! Who works at the centre and where people are received, changed in the console.

use crate::world::TestApp;

const PAGE: &str = "/fr/staff/team";

#[tokio::test]
async fn a_new_worker_is_looked_at_saved_and_changed_by_who_coordinates_alone() {
    let app = TestApp::new().await;
    let form = [("version", "1"), ("what", "worker"), ("who", ""), ("name", "Zoé Dupont"), ("do", "save")];
    let worker = app.cookie().await;
    assert_eq!(app.post_as(&worker, PAGE, &form).await.status, 403);
    let cookie = app.coordinator().await;
    let preview = [&form[..4], &[("do", "preview")]].concat();
    let preview = app.changes_nothing(&cookie, async || app.post_as(&cookie, PAGE, &preview).await).await;
    assert!(preview.plain().contains("Nouveau : Zoé Dupont"), "{}", preview.plain());
    let saved = app.post_as(&cookie, PAGE, &form).await;
    let page = app.get_as(&cookie, saved.leads_to()).await.plain();
    assert!(page.contains("Zoé Dupont") && page.contains("Personne ajoutée"), "{page}");
    // Nobody would look after her communes.
    let leaves = [
        ("version", "2"),
        ("what", "end-worker"),
        ("who", "worker:claire"),
        ("until", "2026-12-31"),
        ("do", "save"),
    ];
    let refused = app.post_as(&cookie, PAGE, &leaves).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("id=\"next-error\""), "{}", refused.plain());
    let nameless = [("version", "2"), ("what", "worker"), ("who", ""), ("name", " "), ("do", "save")];
    let nameless = app.post_as(&cookie, PAGE, &nameless).await;
    assert!(nameless.status == 422 && nameless.text().contains("id=\"name-error\""), "{}", nameless.plain());
}
