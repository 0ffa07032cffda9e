//! The chosen time is kept while she fills in the form, and nobody can keep all of them.

use chrono::TimeDelta;
use domain::booking::ProofSearch;

use crate::world::{Answer, OURS, TestApp, form_of};

const PAGE: &str = "/fr/appointment";

/// The form of somebody as far as her name; its key is what tells it from others.
async fn step(app: &TestApp, key: &str, more: &[(&str, &str)]) -> Answer {
    let wishes = [("commune", OURS), ("kind", "first_reception"), ("language", "ar"), ("interpreter", "no")];
    let form: Vec<_> = wishes.iter().chain([&("key", key)]).chain(more).copied().collect();
    app.post_form(PAGE, &form_of(&form)).await
}

/// The free times, as the form sends them.
async fn times(app: &TestApp) -> Vec<String> {
    step(app, "a-form-that-looks-only", &[("go", "times")]).await.choices("slot")
}

/// One that does not become too soon meanwhile.
async fn last_time(app: &TestApp) -> String {
    times(app).await.pop().unwrap()
}

const MINE: &str = "the-form-of-one-person";
const OTHERS: &str = "the-form-of-somebody-else";

#[tokio::test]
async fn nobody_else_gets_the_time_while_she_writes_her_name() {
    let app = TestApp::new().await;
    let slot = last_time(&app).await;
    let choose = [("slot", slot.as_str()), ("go", "details")];
    let mine = step(&app, MINE, &choose).await;
    assert_eq!(mine.status, 200);
    assert!(mine.plain().contains("Nous gardons cette heure pour vous jusqu'à 8 h 40."), "{}", mine.plain());
    let other = step(&app, OTHERS, &choose).await;
    assert_eq!(other.status, 409);
    assert!(other.plain().contains("Cette heure vient d'être prise"));
    assert!(!times(&app).await.contains(&slot), "it is offered to nobody");

    // Typing goes on, and so does the time.
    app.wait(TimeDelta::minutes(9));
    assert!(step(&app, MINE, &choose).await.plain().contains("jusqu'à 8 h 49."));
    app.wait(TimeDelta::minutes(9));
    assert_eq!(step(&app, OTHERS, &choose).await.status, 409);
    let person = [("family_name", "Al-Hussein"), ("phone", "0470 12 34 56"), ("consent", "yes")];
    let book: Vec<_> = person.iter().copied().chain([("slot", slot.as_str()), ("go", "book")]).collect();
    assert_eq!(step(&app, MINE, &book).await.status, 303);
}

#[tokio::test]
async fn going_back_or_away_gives_the_time_back() {
    let app = TestApp::new().await;
    let slot = last_time(&app).await;
    let choose = [("slot", slot.as_str()), ("go", "details")];
    assert_eq!(step(&app, MINE, &choose).await.status, 200);
    let back = step(&app, MINE, &[("slot", &slot), ("go", "times")]).await;
    assert!(back.choices("slot").contains(&slot), "her own time is there again");
    assert_eq!(step(&app, OTHERS, &choose).await.status, 200);
    app.wait(TimeDelta::minutes(10));
    assert_eq!(step(&app, MINE, &choose).await.status, 200, "who waits too long gives it back as well");
}

#[tokio::test]
async fn one_form_keeps_one_time() {
    let app = TestApp::new().await;
    let first = last_time(&app).await;
    assert_eq!(step(&app, MINE, &[("slot", &first), ("go", "details")]).await.status, 200);
    let second = last_time(&app).await;
    assert_eq!(step(&app, MINE, &[("slot", &second), ("go", "details")]).await.status, 200);
    assert_eq!(last_time(&app).await, first);
}

/// Whoever sends many forms from one address is still shown her form, but keeps nothing
/// from others; a browser that works for it may do more.
#[tokio::test]
async fn without_work_an_address_keeps_so_many_times_and_no_more() {
    let app = TestApp::with(&[]).await;
    let is_kept = |page: Answer| page.plain().contains("Nous gardons cette heure pour vous");
    let slot = last_time(&app).await;
    let choose = [("slot", slot.as_str()), ("go", "details")];
    let mut kept = 0;
    while is_kept(step(&app, MINE, &choose).await) {
        kept += 1;
        assert!(kept <= 20, "an address may keep all times");
    }
    assert_eq!(kept, 20);
    let shown = step(&app, "a-form-that-nobody-works-for", &choose).await;
    assert_eq!(shown.status, 409, "the last one is kept by the other form");
    let work = ProofSearch::new(MINE).go_on(u32::MAX).unwrap();
    let worked = [("slot", slot.as_str()), ("work", work.as_str()), ("go", "details")];
    assert!(is_kept(step(&app, MINE, &worked).await));
    let stolen = "a-form-with-the-work-of-another";
    assert!(!is_kept(step(&app, stolen, &worked).await), "work is worth something for its form alone");
}

#[tokio::test]
async fn the_page_carries_the_key_and_a_place_for_the_work() {
    let app = TestApp::new().await;
    let times = app
        .post_form(
            PAGE,
            &form_of(&[("commune", OURS), ("language", "ar"), ("interpreter", "no"), ("go", "times")]),
        )
        .await;
    assert_eq!(times.field("key").len(), 32);
    assert_eq!(times.field("work"), "");
}
