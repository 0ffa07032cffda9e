//! What interpreters receive and answer: the letter as a mail program reads it, and the
//! page behind its link, with everything on it but the person.

use chrono::TimeDelta;
use mail_parser::MessageParser;
use serde_json::{Value, json};

use crate::{
    mail_server::MailServer,
    world::{TestApp, form_of},
};

/// Comines, where somebody receives on Tuesday mornings.
const COMINES: &str = "57097";
/// Both of the two who interpret Pashto work on this day.
const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
/// Only the second of them works on this one.
const THURSDAY: &str = "2026-12-03T09:00:00+01:00";

pub async fn app_with(mail: &MailServer) -> TestApp {
    let (url, from) = (mail.url(), "Jalon <rendez-vous@jalon.example>");
    TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_SMTP_URL", &url), ("JALON_MAIL_FROM", from)]).await
}

/// Somebody who reads French and speaks Pashto books; what the API answered.
pub async fn booked(app: &TestApp, start: &str) -> Value {
    let body = json!({
        "commune": COMINES, "kind": "follow_up", "start": start, "language": "fr", "interpreter_language": "ps",
        "person": {"family_name": "Quetzal", "given_name": "Zohra", "phone": "0470 12 34 56"}, "consent": true
    });
    let answer = app.book(&format!("a-key-of-its-own {start}").replace(' ', "-"), &body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()
}

pub async fn send(app: &TestApp) -> u32 {
    app.state.providers.send_due(&app.state.service, || true).await.unwrap()
}

/// The letters to an interpreter: subject and text.
fn letters_to(mail: &MailServer, to: &str) -> Vec<(String, String)> {
    let read = |letter: &[u8]| {
        let letter = MessageParser::default().parse(letter).unwrap();
        let plain = |text: &str| text.replace('’', "'").replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(letter.attachments().count(), 0, "her own agenda is a feed");
        (plain(letter.subject().unwrap()), plain(&letter.body_text(0).unwrap()))
    };
    mail.letters().iter().filter(|(known, _)| known == to).map(|(_, letter)| read(letter)).collect()
}

const FARID: &str = "farid.exemple@example.org";
const GULALAI: &str = "gulalai.exemple@example.org";

/// The path of the only link of a letter.
fn link((_, text): &(String, String)) -> String {
    let line = text.lines().find(|line| line.contains("://")).expect("there is a link");
    format!("/{}", line.trim().splitn(4, '/').nth(3).unwrap())
}

/// The page of the last request to Farid.
pub async fn asked(app: &TestApp, mail: &MailServer) -> String {
    assert_eq!(send(app).await, 1);
    link(letters_to(mail, FARID).last().expect("he was asked"))
}

async fn say(app: &TestApp, page: &str, answer: &str) -> u16 {
    app.post_form(page, &form_of(&[("answer", answer)])).await.status
}

#[tokio::test]
async fn an_interpreter_is_asked_in_a_letter_that_names_nobody() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = booked(&app, TUESDAY).await;
    let page = asked(&app, &mail).await;
    let (subject, text) = letters_to(&mail, FARID).pop().unwrap();
    assert!(subject.starts_with("Demande d'interprète : mardi 1"), "{subject}");
    for part in [
        "Bonjour Farid Exemple,",
        "mardi 1er décembre 2026, 9 h",
        "60 minutes",
        "Rue de l'Exemple 16, 7780 Comines-Warneton",
        "Langue : pachto",
        "Rendez-vous : Suivi",
        "Comment : Sur place",
        booked["reference"].as_str().unwrap(),
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let shown = app.get(&page).await;
    for private in ["Quetzal", "Zohra", "0470 12 34 56", "470123456", booked["manage_url"].as_str().unwrap()]
    {
        assert!(!text.contains(private), "{private} in {text}");
        assert!(!shown.text().contains(private), "{private} on the page");
    }
    assert!(page.starts_with("/fr/interpreter/"), "{page}");
    assert_eq!(shown.header("cache-control"), "no-store");
    assert!(!shown.text().contains("/pkg/0123/jalon.js"), "it needs no program");
    shown.says(200, "Pouvez-vous interpréter à ce rendez-vous ?");
    let other = page.replace("/fr/", "/ar/");
    app.get(&other).await.says(200, "هل يمكنك الترجمة في هذا الموعد؟");
}

#[tokio::test]
async fn opening_the_link_answers_nothing_and_each_button_says_what_it_does() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    booked(&app, TUESDAY).await;
    let page = asked(&app, &mail).await;
    let before = app.memory().await;
    for path in [page.clone(), format!("{page}?answer=declined"), page.replace("/fr/", "/en/")] {
        app.get(&path).await.says(200, "value=\"confirmed\"");
    }
    assert!(before == app.memory().await, "mail programs open links");
    for wrong in ["", "perhaps"] {
        assert_eq!(say(&app, &page, wrong).await, 422, "{wrong}");
    }
    assert!(before == app.memory().await);

    let answer = app.post_form(&page, "answer=confirmed").await;
    assert_eq!((answer.status, answer.leads_to()), (303, page.as_str()));
    app.get(&page).await.says(200, "Merci ! Nous comptons sur vous.");
    let confirmed = app.memory().await;
    assert_eq!(say(&app, &page, "confirmed").await, 303);
    assert!(confirmed == app.memory().await, "the same again changes nothing");
    // She may change her mind, twice.
    assert_eq!(say(&app, &page, "declined").await, 303);
    app.get(&page).await.says(200, "C'est noté, merci pour votre réponse.");
    assert_eq!(say(&app, &page, "confirmed").await, 303);
    // Until it begins.
    app.wait_until(TUESDAY);
    assert_eq!(say(&app, &page, "declined").await, 409);
    let begun = app.get(&page).await;
    begun.says(200, "Le rendez-vous a commencé.");
    assert!(!begun.text().contains("value=\"declined\""));
    // A week later the link leads nowhere.
    app.wait(TimeDelta::days(8));
    assert_eq!(app.get(&page).await.status, 404);
    assert_eq!(say(&app, &page, "declined").await, 404);
}

#[tokio::test]
async fn a_link_that_nobody_made_opens_nothing_and_hers_opens_no_appointment() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = booked(&app, TUESDAY).await;
    let page = asked(&app, &mail).await;
    let manage = booked["manage_url"].as_str().unwrap().rsplit('/').next().unwrap();
    let own = page.rsplit('/').next().unwrap();
    let before = app.memory().await;
    for secret in [manage, "0123456789abcdef0123456789abcdef", "x", &own[1..]] {
        let path = format!("/fr/interpreter/{secret}");
        app.get(&path).await.says(404, "Cette page n'existe pas");
        assert_eq!(say(&app, &path, "declined").await, 404, "{secret}");
    }
    assert_eq!(app.get(&format!("/api/v1/appointments/{own}")).await.status, 404);
    assert_eq!(app.get(&format!("/fr/my/{own}")).await.status, 404);
    assert!(before == app.memory().await);
}

#[tokio::test]
async fn what_moves_is_asked_anew_and_what_is_off_is_told() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = booked(&app, TUESDAY).await;
    let page = asked(&app, &mail).await;
    let own = format!("/fr/my/{}", booked["manage_url"].as_str().unwrap().rsplit('/').next().unwrap());
    // On Thursdays Farid does not work.
    let form = form_of(&[("slot", &format!("{THURSDAY} marc"))]);
    assert_eq!(app.post_form(&format!("{own}/move"), &form).await.status, 303);
    assert_eq!(send(&app).await, 2);
    let (subject, text) = letters_to(&mail, FARID).pop().unwrap();
    assert!(subject.starts_with("Demande annulée : mardi 1"), "{subject}");
    assert!(text.contains("mardi 1er décembre 2026, 9 h"), "the hour that he had kept free: {text}");
    let over = app.get(&page).await;
    over.says(200, "Le rendez-vous a changé.");
    assert!(!over.text().contains("value=\"confirmed\""), "it asks nothing");
    assert_eq!(say(&app, &page, "confirmed").await, 409);

    let next = letters_to(&mail, GULALAI).pop().expect("she is asked");
    assert!(next.0.starts_with("Demande d'interprète : jeudi 3"), "{}", next.0);
    assert_eq!(say(&app, &link(&next), "confirmed").await, 303);
    assert_eq!(app.post_form(&format!("{own}/cancel"), "").await.status, 303);
    assert_eq!(send(&app).await, 1);
    assert!(letters_to(&mail, GULALAI)[1].0.starts_with("Demande annulée : jeudi 3"));
    app.get(&link(&next)).await.says(200, "Le rendez-vous est annulé.");
    assert_eq!(letters_to(&mail, FARID).len(), 2, "he was told already");
}
