//! The agenda of the team, with who is not there and why.

use chrono::TimeDelta;
use domain::booking::Reference;

use crate::world::TestApp;

async fn page(app: &TestApp, cookie: &str, address: &str) -> String {
    let answer = app.get_as(cookie, address).await;
    assert_eq!(answer.status, 200, "{address}");
    answer.plain()
}

#[tokio::test]
async fn whoever_is_away_stays_in_sight() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let rows = |html: &str| -> Vec<String> {
        html.split("<th scope=\"row\">")
            .skip(1)
            .map(|row| row.split("</tr>").next().unwrap().to_owned())
            .collect()
    };
    let week = page(&app, &cookie, "/fr/staff?date=2026-12-09&view=week&worker=all").await;
    let samira =
        rows(&week).into_iter().find(|row| row.starts_with("Samira")).expect("away all week, and shown");
    // Manage, Seneffe, La Louvière, Manage: on the fifth day she would not receive.
    assert!(samira.matches("Absence").count() >= 4, "{samira}");
    let day = page(&app, &cookie, "/fr/staff?date=2026-12-08&worker=all").await;
    let column = day
        .split("Samira Modèle</h2>")
        .nth(1)
        .unwrap_or_else(|| panic!("{day}"))
        .split("</header>")
        .next()
        .unwrap();
    assert!(column.contains("Absence"), "{column}");
}

#[tokio::test]
async fn a_day_on_which_the_centre_is_closed_says_so() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    for (address, said) in [
        ("/fr/staff?date=2026-12-28&worker=all", vec!["28 décembre", "fermeture du bureau"]),
        ("/fr/staff?date=2026-12-28", vec!["fermeture du bureau"]),
        ("/fr/staff?date=2026-12-25&worker=all", vec!["25 décembre", "Noël"]),
        (
            "/fr/staff?date=2026-12-28&view=week&worker=all",
            vec!["28 décembre", "31 décembre", "fermeture du bureau"],
        ),
        ("/fr/staff?date=2026-12-28&office=binche", vec!["fermeture du bureau"]),
    ] {
        let html = page(&app, &cookie, address).await;
        for text in said {
            assert!(html.contains(text), "{address}: {text}");
        }
    }
}

#[tokio::test]
async fn filtered_by_office_a_worker_receives_elsewhere() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    // A Tuesday: Samira receives in Seneffe.
    let html = page(&app, &cookie, "/fr/staff?date=2026-12-01&office=manage&worker=samira").await;
    assert!(html.contains("Reçoit ailleurs : Seneffe"), "{html}");
    let html = page(&app, &cookie, "/fr/staff?date=2026-12-01&office=seneffe&worker=samira").await;
    assert!(!html.contains("Reçoit ailleurs") && html.contains("9:00"));
    // A Saturday: nowhere.
    let html = page(&app, &cookie, "/fr/staff?date=2026-12-05&office=manage&worker=samira").await;
    assert!(html.contains("Ne reçoit pas"));
}

/// From the agenda to an appointment, through a mark and a move, and back.
#[tokio::test]
async fn the_way_back_leads_to_the_part_of_the_agenda_that_one_came_from() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let reference = app.booked().await["reference"].as_str().unwrap().to_owned();
    let store = &app.state.store;
    let one = store.appointment_by_reference(&Reference::parse(&reference).unwrap()).await.unwrap().unwrap();
    let part = format!("date={}&view=week&office={}&worker=all", one.slot.date(), one.slot.office);
    let agenda = page(&app, &cookie, &format!("/fr/staff?{part}&open={}", one.id)).await;
    let escaped = part.replace('&', "&amp;");
    assert!(agenda.contains(&format!("id=\"card-{}\"", one.id)));
    assert!(
        agenda.contains(&format!("href=\"/fr/staff?{escaped}#card-{}\"", one.id)),
        "closing comes back to the card"
    );
    let address = format!("/fr/staff/appointments/{}?{part}", one.id);
    assert!(agenda.contains(&format!("href=\"{}\"", address.replace('&', "&amp;"))), "{agenda}");

    let sheet = page(&app, &cookie, &address).await;
    assert!(sheet.contains(&format!("href=\"/fr/staff?{escaped}#card-{}\"", one.id)));
    assert!(sheet.contains(&format!("href=\"{}&amp;move=\"", address.replace('&', "&amp;"))));
    let moving = page(&app, &cookie, &format!("{address}&move=")).await;
    for (name, value) in
        [("date", one.slot.date().to_string()), ("view", "week".into()), ("worker", "all".into())]
    {
        assert!(
            moving.contains(&format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\"")),
            "{name}"
        );
    }
    app.wait(one.slot.start.to_utc() - app.state.service.now() + TimeDelta::minutes(12));
    let cookie = app.coordinator().await;
    let sheet = page(&app, &cookie, &address).await;
    let back = sheet
        .split("name=\"back\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .replace("&amp;", "&");
    let marked = app.post_as(&cookie, &address, &[("do", "arrived"), ("back", &back)]).await;
    assert_eq!((marked.status, marked.header("location")), (303, format!("{address}&said=saved").as_str()));

    // She is there: since when, on the sheet and in the agenda.
    let time = domain::calendar::in_brussels(app.state.service.now()).format("%-H:%M").to_string();
    for address in [address.clone(), format!("/fr/staff?date={}&worker=all", one.slot.date())] {
        let html = page(&app, &cookie, &address).await;
        assert!(html.contains(&format!("Arrivée à {time}")) && html.contains("tag arrived"), "{address}");
    }
}

#[tokio::test]
async fn a_move_to_another_worker_says_so_before_and_in_the_history() {
    let app = TestApp::new().await;
    let cookie = app.coordinator().await;
    let reference = app.booked().await["reference"].as_str().unwrap().to_owned();
    let store = &app.state.store;
    let find = async || {
        store.appointment_by_reference(&Reference::parse(&reference).unwrap()).await.unwrap().unwrap()
    };
    let one = find().await;
    let now_with = app.state.service.directory.worker(&one.slot.worker).unwrap().name.clone();
    let address = format!("/fr/staff/appointments/{}", one.id);
    let mut moved = None;
    // Another office has other workers.
    for office in app.state.service.directory.offices() {
        let html = page(&app, &cookie, &format!("{address}?move=&at={}", office.id)).await;
        let Some((before, after)) = html.split_once("class=\"another\">") else { continue };
        let said = after.split('<').next().unwrap();
        assert!(said.ends_with(&format!(", au lieu de {now_with}")), "{said}");
        let start =
            before.rsplit("name=\"start\" value=\"").next().unwrap().split('"').next().unwrap().to_owned();
        moved = Some((office.id.to_string(), start, said.split(',').next().unwrap().to_owned()));
        break;
    }
    let (office, start, worker) = moved.expect("some office has somebody else");
    let form = [("do", "move"), ("office", office.as_str()), ("start", &start), ("back", &address)];
    assert_eq!(app.post_as(&cookie, &address, &form).await.status, 303);
    assert_ne!(find().await.slot.worker, one.slot.worker);
    let html = page(&app, &cookie, &address).await;
    assert!(html.contains(&format!(", avec {worker}</b>")), "{html}");
    // Moved back, it says so again; moved within the same worker's hours, it does not.
    let history = html.split("class=\"timeline\"").nth(1).unwrap().to_owned();
    assert_eq!(history.matches("avec").count(), 1);
}
