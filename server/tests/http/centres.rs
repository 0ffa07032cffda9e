//! Two centres in one installation: the public is led to either by its commune, and
//! nothing of one is seen from the other.

use domain::people::Role;
use serde_json::json;

use crate::world::{Answer, OURS, TestApp, booking};

/// Verviers, a commune of the second centre.
const THEIRS: &str = "63079";

fn times_of(answer: &serde_json::Value) -> Vec<String> {
    let days = answer["days"].as_array().unwrap();
    days.iter()
        .flat_map(|day| day["slots"].as_array().unwrap())
        .map(|slot| slot["start"].as_str().unwrap().to_owned())
        .collect()
}

async fn book(app: &TestApp, ins: &str, start: &str, key: &str) -> Answer {
    let mut body = booking(start);
    body["commune"] = json!(ins);
    app.book(key, &body).await
}

#[tokio::test]
async fn a_commune_leads_to_the_centre_that_receives_its_people() {
    let app = TestApp::new().await;
    let of =
        async |ins: &str| app.get(&format!("/api/v1/slots?commune={ins}&kind=first_reception")).await.json();
    let (ours, theirs) = (of(OURS).await, of(THEIRS).await);
    assert_eq!(ours["days"][0]["slots"][0]["office"]["id"], "la-louviere");
    assert_eq!(theirs["days"][0]["slots"][0]["office"]["id"], "verviers");
    assert!(theirs["days"][0]["slots"][0]["worker"]["name"].as_str().unwrap().ends_with("Prototype"));

    // The office of one centre is none of the other's.
    let elsewhere =
        app.get(&format!("/api/v1/slots?commune={THEIRS}&kind=first_reception&office=la-louviere")).await;
    elsewhere.is_problem(422, "invalid_fields");
}

#[tokio::test]
async fn the_same_hour_of_workers_of_one_name_is_booked_in_both() {
    let app = TestApp::new().await;
    let of = async |ins: &str| {
        times_of(&app.get(&format!("/api/v1/slots?commune={ins}&kind=first_reception&days=30")).await.json())
    };
    let theirs = of(THEIRS).await;
    let common = of(OURS).await.into_iter().find(|time| theirs.contains(time)).expect("an hour of both");
    for (place, ins) in [OURS, THEIRS].into_iter().enumerate() {
        let booked = book(&app, ins, &common, &format!("the-same-hour-in-{ins}-{place}")).await;
        assert_eq!(booked.status, 201, "{}", booked.text());
    }
}

#[tokio::test]
async fn nothing_of_one_centre_is_seen_or_changed_from_the_other() {
    let app = TestApp::new().await;
    let theirs =
        times_of(&app.get(&format!("/api/v1/slots?commune={THEIRS}&kind=first_reception")).await.json());
    let booked = book(&app, THEIRS, &theirs[0], "an-appointment-elsewhere").await;
    assert_eq!(booked.status, 201, "{}", booked.text());
    let reference = booked.json()["reference"].as_str().unwrap().to_owned();
    let their_rows = app.rows_of("cri-verviers");
    let one = their_rows
        .appointment_by_reference(&domain::booking::Reference::parse(&reference).unwrap())
        .await
        .unwrap()
        .expect("kept in its centre");

    let ours = app.coordinator().await;
    let id = json!({"id": one.id});
    for function in ["appointment", "cancel-appointment", "erase-appointment", "give-new-link"] {
        app.call(&ours, function, &id).await.is_error(404, "NotFound");
    }
    let mark = json!({"id": one.id, "mark": "arrived"});
    app.call(&ours, "mark-attendance", &mark).await.is_error(404, "NotFound");
    let found = app.told(&ours, "people", &json!({"typed": reference})).await;
    assert_eq!(found["appointments"], json!([]));
    let part = json!({"asked": {"date": one.slot.date(), "week": true, "office": null, "worker": "all"}});
    let agenda = app.told(&ours, "agenda", &part).await.to_string();
    assert!(!agenda.contains(&one.id.to_string()) && !agenda.contains("Verviers"), "{agenda}");
    let page = app.get_as(&ours, &format!("/fr/staff/appointments/{}", one.id)).await;
    page.says(404, "Ce rendez-vous n'existe pas");
    assert!(!page.text().contains("Al-Hussein"));

    let colleague = app.signed_in_to("cri-verviers", "zoe", Role::Worker).await;
    let sheet = app.told(&colleague, "appointment", &id).await;
    assert_eq!(sheet["reference"], reference);
    let own = app.told(&colleague, "agenda", &part).await.to_string();
    assert!(own.contains(&one.id.to_string()) && !own.contains("La Louvière"), "{own}");
    let counter = app
        .told(
            &colleague,
            "counter",
            &json!({"wanted": {"commune": "", "kind": "first_reception",
        "language": "fr", "interpreter": false, "office": "", "worker": "", "from": null}}),
        )
        .await;
    assert_eq!(counter["offices"].as_array().unwrap().len(), 3);
    assert_eq!(counter["communes"].as_array().unwrap().len(), 20);
}
