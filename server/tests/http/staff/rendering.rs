//! Looking changes nothing: whatever page of the console is asked for, and whatever
//! is posted to it that asks for nothing, every row of every table stays as it is.

use app::routes::{Endpoint, Page, StaffPage};
use domain::eligibility::RULEBOOK;
use locales::Lang;

use super::result::open;
use crate::world::{TestApp, form_of};

/// Somebody with an appointment and a file, and a remark: something to be changed.
async fn world() -> (TestApp, String, String, Vec<Page>) {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.coordinator().await;
    let file = open(&app, &cookie, &[("family_name", "Quetzal"), ("consent", "true")]).await;
    let file = file.leads_to().split(['/', '?']).nth(4).unwrap().to_owned();
    let hash = RULEBOOK.stamp().hash_text();
    let remark = [("rulebook", hash.as_str()), ("rule", "R17-WORK"), ("remark", "text"), ("do", "remark")];
    assert_eq!(app.post_as(&cookie, "/fr/staff/rulebook", &remark).await.status, 303);
    let pages = Page::all().into_iter().filter(Page::is_staff).map(|page| match page {
        Page::Staff(StaffPage::Appointment(_)) => Page::Staff(StaffPage::Appointment(one.id.to_string())),
        Page::Staff(StaffPage::CaseFile(_)) => Page::Staff(StaffPage::CaseFile(file.clone())),
        page => page,
    });
    let pages = pages.collect();
    (app, cookie, one.id.to_string(), pages)
}

/// Everything that a form could ask for, as a link would say it.
fn wishes(app: &TestApp) -> Vec<String> {
    let start = (app.state.service.now() + chrono::TimeDelta::days(1)).to_rfc3339();
    let hash = RULEBOOK.stamp().hash_text();
    let common = [
        ("rulebook", hash.as_str()),
        ("wording", &hash),
        ("rule", "R17-WORK"),
        ("remark", "text"),
        ("read", "true"),
        ("start", &start),
        ("commune", "58001"),
        ("key", "0123456789abcdef"),
        ("worker", "claire"),
        ("office", "la-louviere"),
        ("kind", "first_reception"),
        ("language", "fr"),
        ("family_name", "Nobody"),
        ("consent", "true"),
        ("move", "2026-12-14"),
        ("said", "saved"),
        ("phone", "0471 00 00 00"),
        ("note", "text"),
    ];
    let asked = [
        "arrived", "done", "cancel", "erase", "move", "book", "open", "sign", "remark", "settle", "correct",
        "note", "receive", "known",
    ];
    asked.map(|asked| form_of(&common.iter().copied().chain([("do", asked)]).collect::<Vec<_>>())).into()
}

#[tokio::test]
async fn a_page_that_is_asked_for_changes_nothing_whatever_its_address_says() {
    let (app, cookie, id, pages) = world().await;
    let wishes = wishes(&app);
    for page in pages {
        app.changes_nothing(&cookie, async || {
            for lang in Lang::ALL {
                assert_eq!(app.get_as(&cookie, &page.at(lang)).await.status, 200, "{page:?}");
            }
            for wish in &wishes {
                let address = format!("{}?{wish}&open={id}", page.at(Lang::Fr));
                assert_eq!(app.get_as(&cookie, &address).await.status, 200, "{address}");
            }
        })
        .await;
    }
    app.changes_nothing(&cookie, async || {
        assert_eq!(app.get_as(&cookie, &Endpoint::RulebookGraph.at(Lang::Fr)).await.status, 200);
        assert_eq!(app.get_as(&cookie, &Endpoint::SignOut.at(Lang::Fr)).await.status, 405);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_asks_for_nothing_changes_nothing() {
    let (app, cookie, _, pages) = world().await;
    let is_sign_in = |page: &Page| *page == Page::Staff(StaffPage::SignIn);
    for page in pages.into_iter().filter(|page| !is_sign_in(page)) {
        let address = page.at(Lang::Fr);
        let (known_by, nothing): (&[_], &[_]) = (&[("known_by", "Quetzal")], &[]);
        for form in
            [nothing, known_by, &[("do", "")], &[("do", "nothing")], &[("code", "J1"), ("do", "read")]]
        {
            let answer =
                app.changes_nothing(&cookie, async || app.post_as(&cookie, &address, form).await).await;
            assert!([200, 422].contains(&answer.status), "{address} {form:?}: {}", answer.status);
        }
    }
}

#[tokio::test]
async fn the_form_of_a_stranger_changes_nothing_whatever_it_asks_for() {
    let (app, _, _, pages) = world().await;
    let wishes = wishes(&app);
    let before = app.memory().await;
    for page in pages.into_iter().filter(|page| *page != Page::Staff(StaffPage::SignIn)) {
        for wish in &wishes {
            let answer = app.post_form(&page.at(Lang::Fr), wish).await;
            assert_eq!(answer.status, 307, "{page:?}: to where one signs in");
        }
    }
    assert!(before == app.memory().await);
}
