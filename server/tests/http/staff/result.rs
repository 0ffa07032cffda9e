//! Reading a result and starting a file: what is shown, what is kept, what is
//! refused.

use domain::eligibility::{DeadlinePolicy, FactName, Facts, Handover, RULEBOOK, RuleId, Rulebook, VERSIONS};
use serde_json::{Value, json};

use crate::world::{Answer, TestApp};

pub const FUNCTIONS: &[&str] = &["open-case-file"];

const PAGE: &str = "/fr/staff/result";

/// A refugee of 64 on the Monday of all stories; from her next birthday on she
/// is dispensed.
fn handover(rulebook: &'static Rulebook) -> Handover {
    let mut facts = Facts::new();
    for (name, answer) in [
        (FactName::Commune, "58001"),
        (FactName::Nationalities, "SY"),
        (FactName::ResidenceDocument, "A"),
        (FactName::BirthDate, "1962-03-01"),
        (FactName::LegalStaySince, "2025-06-01"),
        (FactName::PermitOrderedOn, "2025-09-15"),
    ] {
        facts.set(name, &[answer]).unwrap();
    }
    let assessed_on = "2026-11-23".parse().unwrap();
    Handover::new(facts.completed(), assessed_on, DeadlinePolicy::Seed18Months, rulebook)
}

fn code() -> String {
    handover(&RULEBOOK).to_text()
}

/// The statuses of the verdicts on a page, from top to bottom.
fn statuses(html: &str) -> Vec<&str> {
    html.split("data-status=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// What follows when a worker starts a file.
pub async fn open(app: &TestApp, cookie: &str, more: &[(&str, &str)]) -> Answer {
    let code = code();
    let mut form = vec![("code", code.as_str()), ("do", "open")];
    form.extend(more);
    app.post_as(cookie, PAGE, &form).await
}

#[tokio::test]
async fn a_code_shows_her_answers_and_what_she_saw() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let page = app.post_as(&cookie, PAGE, &[("code", &code().to_lowercase()), ("do", "read")]).await;
    assert_eq!(page.status, 200);
    let html = page.text();
    assert_eq!(statuses(&html), ["obligated"]);
    assert!(
        html.contains("La Louvière") && html.contains("1<sup>er</sup> mars 1962")
            || html.contains("mars 1962")
    );
    assert!(html.contains("R21-OBLIGATED") && html.contains(RULEBOOK.version));
}

#[tokio::test]
async fn what_is_no_code_says_what_it_is_and_keeps_what_was_typed() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let damaged = code().replacen(['2', '3', '4'], "7", 1);
    for (typed, said) in [
        ("", "Scannez le code ou tapez ses lettres"),
        ("https://example.org/\"><script>alert(1)</script>", "n’est pas le code d’un résultat"),
        ("J9ABCDEF", "version plus récente"),
        (damaged.as_str(), "Il manque des lettres"),
    ] {
        let page = app.post_as(&cookie, PAGE, &[("code", typed), ("do", "read")]).await;
        assert_eq!(page.status, 422, "{typed}");
        let html = page.text();
        assert!(html.contains(said), "{typed}");
        assert!(statuses(&html).is_empty() && !html.contains("<script>alert"));
        if typed.starts_with('J') {
            assert!(html.contains(&format!("value=\"{typed}\"")), "{typed}");
        }
    }
}

#[tokio::test]
async fn another_day_and_other_rules_can_be_looked_at() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let code = code();
    let preview = async |day: &str, version: &str| {
        let form = [("code", code.as_str()), ("as_of", day), ("version", version), ("do", "preview")];
        app.post_as(&cookie, PAGE, &form).await
    };
    assert_eq!(statuses(&preview("2027-02-28", "").await.text()), ["obligated", "obligated"]);
    assert_eq!(statuses(&preview("2027-03-01", "").await.text()), ["dispensed", "obligated"]);
    let old = preview("2020-01-01", VERSIONS[0].version).await;
    assert_eq!(old.status, 200);
    assert!(old.text().contains(VERSIONS[0].version));
    for wrong in ["", "2027-02-30", "9999-01-01", "'; DROP TABLE"] {
        let page = preview(wrong, "").await;
        assert_eq!(page.status, 422, "{wrong}");
        assert_eq!(statuses(&page.text()), ["obligated"], "what was read stays");
    }
}

#[tokio::test]
async fn time_that_has_passed_is_told() {
    let app = TestApp::new().await;
    app.wait_until("2027-04-01T08:00:00Z");
    let cookie = app.cookie().await;
    let html = app.post_as(&cookie, PAGE, &[("code", &code()), ("do", "read")]).await.text();
    assert_eq!(statuses(&html), ["dispensed", "obligated"], "today, and what she saw");
    assert!(html.contains("disent autre chose"));
}

#[tokio::test]
async fn unknown_rules_are_said_to_be_unknown() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let of_tomorrow = Handover { rulebook: 1, rule: RuleId::R17Work.mark(), ..handover(&RULEBOOK) };
    let html = app.post_as(&cookie, PAGE, &[("code", &of_tomorrow.to_text()), ("do", "read")]).await.text();
    assert!(html.contains("ne connaît pas les règles de ce jour-là"));
    assert!(html.contains("la règle R17-WORK."), "what her screen named");
    assert!(
        html.contains("Ce que disent les règles en vigueur") && !html.contains("Ce que la personne a vu")
    );
    assert_eq!(statuses(&html), ["obligated"]);
}

#[tokio::test]
async fn a_file_needs_a_name_and_her_consent() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let answer = open(&app, &cookie, &[("given_name", "Lina"), ("phone", "12")]).await;
    assert_eq!(answer.status, 422);
    let html = answer.text();
    for said in ["href=\"#family_name\"", "href=\"#phone\"", "href=\"#consent\"", "value=\"Lina\""] {
        assert!(html.contains(said), "{said}");
    }
    assert_eq!(open(&app, &cookie, &[("family_name", "Haddad")]).await.status, 422, "she has not agreed");
    assert!(app.rows().case_files("", 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_file_is_started_once_and_replays_what_she_saw() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let person = [
        ("family_name", "Haddad <b>"),
        ("given_name", "لينا"),
        ("email", "lina@example.org"),
        ("birth_year", "1962"),
        ("consent", "true"),
    ];
    let started = open(&app, &cookie, &person).await;
    assert_eq!(started.status, 303, "{}", started.text());
    let place = started.header("location").to_owned();
    assert!(place.starts_with("/fr/staff/files/0") && place.ends_with("?said=started"), "{place}");
    let again = open(&app, &cookie, &person).await;
    assert_eq!(again.header("location"), place.replace("started", "started-before"));

    app.wait_until("2027-04-01T08:00:00Z");
    let cookie = app.coordinator().await;
    let html = app.get_as(&cookie, &place).await.text();
    assert_eq!(statuses(&html), ["dispensed", "obligated"], "today, and what she saw");
    for said in ["Haddad &lt;b&gt; لينا", "lina@example.org", "1962", "Claire Exemple", RULEBOOK.version]
    {
        assert!(html.contains(said), "{said}");
    }
    assert!(!html.contains("Haddad <b>"));
}

#[tokio::test]
async fn looking_starts_no_file_and_a_code_in_an_address_is_not_read() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let code = code();
    let page = app.get_as(&cookie, &format!("{PAGE}?code={code}&family_name=X&consent=true&do=open")).await;
    assert_eq!(page.status, 200);
    assert!(statuses(&page.text()).is_empty());
    assert!(app.rows().case_files("", 10).await.unwrap().is_empty());
}

/// The same wish, as the browser's own code sends it.
fn arguments(code: &str, person: &[(&str, &str)]) -> Value {
    let person: serde_json::Map<_, _> =
        person.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    json!({"code": code, "person": person})
}

async fn files(app: &TestApp) -> usize {
    app.rows().case_files("", 10).await.unwrap().len()
}

#[tokio::test]
async fn a_file_is_started_once_by_the_function_and_by_no_stranger() {
    let app = TestApp::new().await;
    let arguments = arguments(&code(), &[("family_name", "Haddad"), ("consent", "true")]);
    app.is_for_staff("open-case-file", &arguments).await;
    let cookie = app.cookie().await;
    let told = async || app.told(&cookie, "open-case-file", &arguments).await;
    let opened = told().await["Open"].clone();
    assert_eq!(opened["said"], "Started");
    let again = app.changes_nothing(&cookie, told).await["Open"].clone();
    assert_eq!((&again["said"], &again["id"]), (&json!("StartedBefore"), &opened["id"]));
    assert_eq!(files(&app).await, 1);
}

#[tokio::test]
async fn each_fault_of_a_field_is_named_and_nothing_typed_is_lost() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let person = [
        ("family_name", "O'Brien & <Söhne>"),
        ("given_name", "لينا"),
        ("birth_year", "1962"),
        ("phone", "0470 12 34 56"),
        ("email", "lina@example.org"),
        ("consent", "true"),
    ];
    let long = "é".repeat(101);
    for (field, value, why, said) in [
        ("family_name", "", "missing", "Écrivez votre nom de famille"),
        ("family_name", &long, "too_long", "Ce nom est trop long"),
        ("given_name", "123", "unreadable", "Un nom a au moins une lettre"),
        ("birth_year", "1800", "out_of_range", "Écrivez l'année avec quatre chiffres"),
        ("email", "nobody", "unreadable", "Cette adresse n'est pas complète"),
        ("consent", "no", "consent_needed", "Demandez l'accord de la personne"),
    ] {
        let typed = person.map(|(name, own)| if name == field { (name, value) } else { (name, own) });
        app.changes_nothing(&cookie, async || {
            let page = open(&app, &cookie, &typed).await;
            page.says(422, said);
            let kept: Vec<_> =
                typed.into_iter().filter(|(name, value)| *name != "consent" || *value == "true").collect();
            page.keeps(&kept);
            page.keeps(&[("code", &code())]);
            let told = app.told(&cookie, "open-case-file", &arguments(&code(), &typed)).await;
            assert_eq!(told, json!({"Wrong": [{"field": field, "why": why}]}));
        })
        .await;
    }
    let phone = [("family_name", "X"), ("phone", "0470 12 34 5"), ("consent", "true")];
    let told = app.told(&cookie, "open-case-file", &arguments(&code(), &phone)).await;
    assert_eq!(told["Wrong"][0]["why"]["phone"]["too_short"]["digits"], 47_012_345);
    assert_eq!(files(&app).await, 0);
}

#[tokio::test]
async fn without_a_code_that_can_be_read_no_file_is_started() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let agreed = [("family_name", "X"), ("consent", "true")];
    app.changes_nothing(&cookie, async || {
        for code in ["", "J1", "J9ABCDEF", "https://example.org"] {
            let answer = app.call(&cookie, "open-case-file", &arguments(code, &agreed)).await;
            answer.is_error(422, "BadRequest");
            let form: Vec<_> = agreed.into_iter().chain([("code", code), ("do", "open")]).collect();
            let page = app.post_as(&cookie, PAGE, &form).await;
            assert_eq!(page.status, 422, "{code}");
            page.keeps(&[("code", code)]);
        }
        app.call(&cookie, "open-case-file", &json!({"code": code()})).await.is_error(400, "BadRequest");
    })
    .await;
}

/// What the result tells is filled in at the counter, and stands in no address.
#[tokio::test]
async fn from_a_result_without_a_file_to_an_appointment_at_the_counter() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let read = app.post_as(&cookie, PAGE, &[("code", &code()), ("do", "read")]).await;
    assert_eq!(read.action_of("do", "known"), "/fr/staff/book");
    let known = [("commune", "58001"), ("birth_year", "1962"), ("do", "known")];
    read.keeps(&known[..2]);
    let counter =
        app.changes_nothing(&cookie, async || app.post_as(&cookie, "/fr/staff/book", &known).await).await;
    counter.says(200, "Heures libres");
    counter.keeps(&[("birth_year", "1962")]);
    assert!(counter.text().contains("value=\"58001\" selected"));
    let action = counter.action_of("do", "book");
    assert!(action.contains("commune=58001") && !action.contains("1962"), "{action}");

    let html = counter.text();
    let start = html.split("name=\"start\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let (key, year) = (counter.field("key"), counter.field("birth_year"));
    let form = [
        ("start", start.as_str()),
        ("key", &key),
        ("family_name", "Quetzal"),
        ("birth_year", &year),
        ("consent", "true"),
        ("do", "book"),
    ];
    app.post_as(&cookie, &action, &form).await.says(200, "Le rendez-vous est réservé");
    let booked = app.rows().appointments_known_by("Quetzal", 2).await.unwrap();
    assert_eq!(booked[0].person.as_ref().and_then(|person| person.birth_year), Some(1962));
    // Who audits books nothing.
    let auditor = app.auditor().await;
    let read = app.post_as(&auditor, PAGE, &[("code", &code()), ("do", "read")]).await;
    assert!(read.status == 200 && !read.text().contains("value=\"known\""));
}
