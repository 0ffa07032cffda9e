//! Free times over the API.

use serde_json::{Value, json};

use crate::world::{OURS, THEIRS, TestApp, wrong_fields};

fn slots(found: &Value) -> Vec<Value> {
    let days = found["days"].as_array().unwrap();
    days.iter().flat_map(|day| day["slots"].as_array().unwrap().clone()).collect()
}

#[tokio::test]
async fn times_are_those_on_the_wall_in_brussels_on_both_sides_of_the_change() {
    let app = TestApp::new().await;
    for (today, from, offset) in [
        ("2027-03-15T08:00:00Z", "2027-03-22", "+01:00"),
        ("2027-03-15T08:00:00Z", "2027-03-29", "+02:00"),
        ("2027-10-18T08:00:00Z", "2027-10-25", "+02:00"),
        ("2027-10-18T08:00:00Z", "2027-11-02", "+01:00"),
    ] {
        app.wait_until(today);
        let path = format!("/api/v1/slots?commune={OURS}&kind=first_reception&from={from}&days=5");
        let found = app.get(&path).await.json();
        let starts: Vec<_> =
            slots(&found).iter().map(|slot| slot["start"].as_str().unwrap().to_owned()).collect();
        assert!(!starts.is_empty(), "{found}");
        assert!(starts.iter().all(|start| start.ends_with(offset)), "{starts:?}");
        assert!(
            starts.iter().any(|start| start.contains("T09:00:00") || start.contains("T13:00:00")),
            "{starts:?}"
        );
    }
}

#[tokio::test]
async fn a_time_is_gone_as_soon_as_it_is_booked_and_back_once_it_is_given_up() {
    let app = TestApp::new().await;
    let path = format!("/api/v1/slots?commune={OURS}&kind=first_reception&days=60");
    let starts = async || {
        let found = slots(&app.get(&path).await.json());
        found.into_iter().map(|slot| slot["start"].clone()).collect::<Vec<_>>()
    };
    let before = starts().await;
    assert_eq!(starts().await, before);
    let booked = app.booked().await;
    let after = starts().await;
    assert!(before.contains(&booked["start"]) && !after.contains(&booked["start"]), "{booked}");
    let (_, token) = booked["manage_url"].as_str().unwrap().rsplit_once('/').unwrap();
    app.post_json(&format!("/api/v1/appointments/{token}/cancel"), json!({})).await;
    assert_eq!(starts().await, before);
}

#[tokio::test]
async fn with_a_language_every_time_has_an_interpreter() {
    let app = TestApp::new().await;
    let path = format!("/api/v1/slots?commune={OURS}&kind=first_reception&days=60");
    let without = app.get(&path).await.json();
    let with = app.get(&format!("{path}&language=ar")).await.json();
    assert!(slots(&without).iter().all(|slot| slot["interpreter"].is_null()));
    assert!(!slots(&with).is_empty() && slots(&with).len() < slots(&without).len());
    assert!(slots(&with).iter().all(|slot| slot["interpreter"]["id"].is_string()));
}

#[tokio::test]
async fn a_half_day_and_an_office_can_be_wished() {
    let app = TestApp::new().await;
    let path = format!("/api/v1/slots?commune={OURS}&kind=follow_up&days=60&half_day=afternoon");
    let found = app.get(&path).await.json();
    let hour = |slot: &Value| slot["start"].as_str().unwrap().get(11..13).unwrap().parse::<u8>().unwrap();
    assert!(slots(&found).iter().all(|slot| hour(slot) >= 12));
    let found =
        app.get(&format!("/api/v1/slots?commune={OURS}&kind=follow_up&days=60&office=binche")).await.json();
    assert!(slots(&found).iter().all(|slot| slot["office"]["id"] == "binche"));
}

#[tokio::test]
async fn where_there_is_nothing_the_reason_is_said() {
    let app = TestApp::new().await;
    let other = app.get(&format!("/api/v1/slots?commune={THEIRS}&kind=first_reception")).await.json();
    assert_eq!((&other["days"], &other["none_because"]), (&json!([]), &json!("other_centre")));
    let holiday =
        app.get(&format!("/api/v1/slots?commune={OURS}&kind=first_reception&from=2026-12-25&days=1")).await;
    let holiday = holiday.json();
    assert!(holiday["none_because"].is_string(), "{holiday}");
    assert!(holiday["next_day"].as_str().unwrap() > "2026-12-25");
}

#[tokio::test]
async fn a_question_that_makes_no_sense_is_refused_field_by_field() {
    let app = TestApp::new().await;
    let problem = app.get("/api/v1/slots").await.is_problem(422, "invalid_fields");
    let missing = |field: &str| (field.to_owned(), "missing".to_owned());
    assert_eq!(wrong_fields(&problem), [missing("commune"), missing("kind")]);
    let path =
        "/api/v1/slots?commune=99999&kind=x&from=2026-02-31&days=900&half_day=night&office=x&language=fr";
    let problem = app.get(path).await.is_problem(422, "invalid_fields");
    let names: Vec<_> = wrong_fields(&problem).into_iter().map(|(field, _)| field).collect();
    assert_eq!(names, ["commune", "kind", "from", "days", "half_day", "office", "language"]);
    assert_eq!(problem["fields"][4]["allowed"], json!(["morning", "afternoon"]));
}

#[tokio::test]
async fn where_there_is_no_time_it_is_said_why_and_where_there_is_one() {
    let app = TestApp::new().await;
    let path = |more: &str| format!("/api/v1/slots?commune={OURS}&kind=first_reception{more}");
    // Over Christmas, when nobody books any more on the day itself.
    let found = app.get(&path("&from=2026-12-25&days=1")).await.json();
    assert_eq!(found["none_because"], "closed");
    assert_eq!(
        found["without"],
        json!([{ "from": "2026-12-25", "until": "2026-12-25", "none_because": "closed" }])
    );
    let near = found["nearest"].as_array().unwrap();
    assert!(!near.is_empty(), "{found}");
    for way in near {
        let office = way["office"]["id"].as_str().unwrap();
        let there = app.get(&path(&format!("&office={office}&from=2026-12-25&days=186"))).await.json();
        assert_eq!(there["days"][0]["date"], way["date"], "{way}");
    }
    // In the other half of the day.
    let some = app.get(&path("&days=60")).await.json();
    let start = slots(&some)[0]["start"].as_str().unwrap().to_owned();
    let (date, is_morning) = (start[..10].to_owned(), &start[11..13] < "12");
    let halves = if is_morning { ["afternoon", "morning"] } else { ["morning", "afternoon"] };
    let all = format!("&from={date}&days=1&half_day=");
    let missing = app.get(&path(&[&all, halves[0]].concat())).await.json();
    if missing["days"].as_array().unwrap().is_empty() {
        let other =
            missing["nearest"].as_array().unwrap().iter().find(|way| way["half_day"] == halves[1]).unwrap();
        assert_eq!(other["date"], date.as_str());
    }
    let found = app.get(&path("&days=60")).await.json();
    assert_eq!((&found["without"], &found["nearest"]), (&json!([]), &json!([])));
}
