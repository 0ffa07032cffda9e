//! What never stands in a log, whatever the operator asks to see.

use std::{env, fs, panic, process::Command};

use server::{cli::log, settings::Settings};

use crate::{
    jalon::Jalon,
    verbs::{ask, get},
};

/// The value of a JSON field, without reading the whole.
pub fn field<'text>(text: &'text str, name: &str) -> &'text str {
    let (_, rest) = text.split_once(&format!("\"{name}\":\"")).unwrap_or_else(|| panic!("{name}: {text}"));
    rest.split('"').next().unwrap()
}

pub fn post(address: &str, path: &str, kind: &str, more: &str, body: &str) -> String {
    let length = body.len();
    ask(
        address,
        &format!(
            "POST {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\
             content-type: {kind}\r\ncontent-length: {length}\r\n{more}\r\n{body}"
        ),
    )
}

#[test]
fn no_secret_and_nothing_typed_is_logged_at_the_lowest_level() {
    let jalon = Jalon::new();
    let serving = jalon.serve(&[("JALON_LOG", "trace"), ("JALON_NOW", "2026-11-25T10:00")]);
    let address = &serving.address.clone();
    let slots = get(address, "/api/v1/slots?commune=58001&kind=first_reception&days=60");
    let start = field(&slots, "start");
    let booking = format!(
        r#"{{"commune":"58001","kind":"first_reception","start":"{start}","language":"fr","consent":true,
            "person":{{"given_name":"Zephyrine","family_name":"Quetzal","phone":"0470 55 66 77",
            "email":"zephyrine@quetzal.example"}}}}"#
    );
    let key = "Idempotency-Key: a-key-that-is-a-secret\r\n";
    let booked = post(address, "/api/v1/appointments", "application/json", key, &booking);
    assert!(booked.starts_with("HTTP/1.1 201"), "{booked}");
    let token = field(&booked, "manage_url").rsplit('/').next().unwrap();
    for path in [
        format!("/fr/my/{token}"),
        format!("/fr/my/{token}/cancel"),
        format!("/fr/my/{token}?name=Quetzal"),
        format!("/fr/my/{token}).,"),
        format!("/nowhere/{token}"),
        format!("/api/v1/appointments/{token}"),
    ] {
        get(address, &path);
    }

    let pair = serving.said.iter().find_map(|line| line.strip_prefix("demonstration sign-in: ")).unwrap();
    let (login, password) = pair.split_once(" / ").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let form = "application/x-www-form-urlencoded";
    post(address, "/fr/staff/sign-in", form, "", &format!("login={login}&password=Wrong-Quetzal"));
    let signed_in =
        post(address, "/fr/staff/sign-in", form, "", &format!("login={login}&password={password}"));
    let cookies: Vec<_> = signed_in
        .lines()
        .filter_map(|line| line.strip_prefix("set-cookie: "))
        .filter_map(|cookie| cookie.split(';').next())
        .collect();
    assert_eq!(cookies.len(), 2, "{signed_in}");
    let cookie = format!("cookie: {}\r\n", cookies.join("; "));
    let page = ask(
        address,
        &format!(
            "GET /fr/staff/files?q=Quetzal HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{cookie}\r\n"
        ),
    );
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(serving.end().success());

    let logged = fs::read_to_string(jalon.log()).unwrap();
    assert!(logged.matches("answered").count() >= 10, "{logged}");
    let secrets = cookies.iter().map(|cookie| cookie.split_once('=').unwrap().1);
    let said = ["Quetzal", "Zephyrine", "55 66 77", "556677", "a-key-that-is-a-secret", token, &password];
    for secret in said.into_iter().chain(secrets) {
        assert!(!logged.contains(secret), "{secret} stands in the log");
    }
}

/// A panic says where, not what: what it would say may be what somebody typed.
/// (The hook belongs to a whole process, so the panic happens in one of its own.)
#[test]
fn a_panic_is_logged_without_its_content() {
    const MARK: &str = "JALON_TEST_PANICS";
    if env::var_os(MARK).is_some() {
        log::begin(&Settings::read(None, &|_| None).unwrap()).unwrap();
        let typed = "Quetzal";
        let _ = panic::catch_unwind(|| panic!("cannot read {typed}"));
        return;
    }
    let name = "logs::a_panic_is_logged_without_its_content";
    let child = Command::new(env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(MARK, "1")
        .output()
        .unwrap();
    let said = [child.stdout, child.stderr].concat();
    let said = String::from_utf8(said).unwrap();
    assert!(child.status.success(), "{said}");
    assert!(said.contains("logs.rs:") && said.contains("a panic"), "{said}");
    assert!(!said.contains("Quetzal") && !said.contains("cannot read"), "{said}");
}
