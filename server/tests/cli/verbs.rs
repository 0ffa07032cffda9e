//! Each verb, doing what it says.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use crate::jalon::Jalon;

/// One request over a real connection; the whole answer.
pub fn ask(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

pub fn get(address: &str, path: &str) -> String {
    ask(address, &format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"))
}

/// The first centre of the demonstration.
const CENTRE: &str = "cri-centre-wallonie-picarde";

#[test]
fn a_demonstration_serves_and_prints_how_to_sign_in() {
    let jalon = Jalon::new();
    let serving = jalon.serve(&[("JALON_NOW", "2026-11-25T10:00")]);
    let sign_ins: Vec<_> =
        serving.said.iter().filter(|line| line.starts_with("demonstration sign-in: ")).collect();
    assert_eq!(sign_ins.len(), 17, "{:?}", serving.said);
    assert!(get(&serving.address, "/readyz").starts_with("HTTP/1.1 200"));
    assert!(get(&serving.address, "/fr").contains("<h1"));

    let pair = sign_ins[0].strip_prefix("demonstration sign-in: ").unwrap();
    let (login, password) = pair.split_once(" / ").unwrap();
    let body = format!("login={login}&password={password}");
    let head = format!("host: {}\r\nconnection: close\r\ncontent-length: {}", serving.address, body.len());
    let kind = "content-type: application/x-www-form-urlencoded";
    let answer =
        ask(&serving.address, &format!("POST /fr/staff/sign-in HTTP/1.1\r\n{head}\r\n{kind}\r\n\r\n{body}"));
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
}

#[test]
fn a_second_start_keeps_the_database_and_gives_new_passwords() {
    let jalon = Jalon::new();
    let first = jalon.serve(&[]);
    let said = first.said.clone();
    assert!(first.end().success());
    let second = jalon.serve(&[]);
    assert_eq!(said.len(), second.said.len());
    assert_ne!(said, second.said);
}

#[test]
fn what_a_centre_says_is_taken_out_changed_and_put_in_force() {
    let jalon = Jalon::new();
    let text = jalon.run(&["export", "centre", CENTRE], &[]).said();
    assert!(text.contains("[[opening]]") && text.contains("la-louviere"), "{text}");
    jalon.run(&["export", "centre"], &[]).fails_with("one of those of this installation: cri-centre");
    let import = |text: &str| jalon.run(&["import", "centre", &jalon.file("hours.toml", text)], &[]);
    assert!(import(&text).said().contains("version 1 is in force"));
    assert!(import(&text).said().contains("version 1 says the same"));
    let renamed = text.replace("Salle 1", "Salle verte");
    assert_ne!(renamed, text);
    assert!(import(&renamed).said().contains("version 2 is in force"));
    let broken = renamed.replace("worker = \"claire\"", "worker = \"nobody\"");
    import(&broken).fails_with("names worker \"nobody\", which does not exist");
    import("offices = 1").fails_with("hours.toml, line 1");
    // A server that starts then serves what is in force, and says what its file is worth.
    let serving = jalon.serve(&[]);
    let log = fs::read_to_string(jalon.log()).unwrap();
    assert!(log.contains("its file has changed and is not read"), "{log}");
    drop(serving);
    assert!(jalon.run(&["export", "centre", CENTRE], &[]).said().contains("Salle verte"));
}

#[test]
fn asked_to_stop_it_stops_in_time() {
    let jalon = Jalon::new();
    let serving = jalon.serve(&[]);
    let idle = TcpStream::connect(&serving.address).unwrap();
    let begun = Instant::now();
    assert!(serving.end().success());
    assert!(begun.elapsed() < Duration::from_secs(10));
    drop(idle);
}

/// A load balancer hears that it should go elsewhere while it is still served; asked
/// a second time, the server does not wait any longer.
#[test]
fn asked_to_stop_it_is_first_not_ready_and_then_gone() {
    let jalon = Jalon::new();
    let serving = jalon.serve(&[("JALON_SHUTDOWN_DELAY", "60")]);
    assert!(get(&serving.address, "/readyz").starts_with("HTTP/1.1 200"));
    serving.ask_to_end();
    while get(&serving.address, "/readyz").starts_with("HTTP/1.1 200") {}
    assert!(get(&serving.address, "/readyz").starts_with("HTTP/1.1 503"));
    assert!(get(&serving.address, "/fr").starts_with("HTTP/1.1 200"), "whoever comes is still served");
    let begun = Instant::now();
    assert!(serving.end().success());
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_header_that_trickles_in_is_cut_off() {
    let jalon = Jalon::new();
    let serving = jalon.serve(&[]);
    let mut slow = TcpStream::connect(&serving.address).unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nx-slow: ").unwrap();
    slow.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
    let mut rest = Vec::new();
    slow.read_to_end(&mut rest).unwrap();
    assert!(!String::from_utf8_lossy(&rest).starts_with("HTTP/1.1 200"));
}

#[test]
fn migrating_twice_is_migrating_once() {
    let jalon = Jalon::new();
    let first = jalon.run(&["migrate"], &[]);
    assert!(first.ok && first.out.starts_with("schema 0 -> "), "{}{}", first.out, first.err);
    let second = jalon.run(&["migrate"], &[]);
    assert!(second.ok && second.out.ends_with("nothing to do\n"), "{}", second.out);
}

#[test]
fn checking_names_every_problem_and_changes_nothing() {
    let jalon = Jalon::new();
    jalon.run(&["migrate"], &[]);
    let well = jalon.run(&["check"], &[]);
    assert!(
        well.ok
            && well.out.contains("29 communes, 17 offices")
            && well.out.contains("20 communes, 3 offices")
            && well.out.ends_with("all is well\n"),
        "{}",
        well.out
    );
    let ill = jalon.run(&["check"], &[("JALON_DEMO", "0"), ("JALON_SITE", "nowhere")]);
    assert!(!ill.ok);
    assert_eq!(ill.err.lines().count(), 2, "{}", ill.err);
}

#[test]
fn checking_says_who_may_show_a_frame_and_names_what_is_no_origin() {
    let jalon = Jalon::new();
    jalon.run(&["migrate"], &[]);
    let sites = "https://www.binche.be,https://www.ath.be";
    let well = jalon.run(&["check"], &[("JALON_EMBED_ANCESTORS", sites)]);
    let said = "shown in frames of: https://www.binche.be, https://www.ath.be\n";
    assert!(well.ok && well.out.contains(said), "{}{}", well.out, well.err);
    let ill = jalon.run(&["check"], &[("JALON_EMBED_ANCESTORS", "http://www.binche.be")]);
    ill.says_in_one_line(&["JALON_EMBED_ANCESTORS", "`http://www.binche.be`", "https://www.binche.be"]);
}

#[test]
fn an_account_is_made_once_with_a_password_that_is_printed_once() {
    let jalon = Jalon::new();
    let of = ["--centre", CENTRE];
    let add =
        [&["staff", "add", "claire", "--name", "Claire Exemple", "--worker", "claire"][..], &of].concat();
    let made = jalon.run(&add, &[]);
    assert!(
        made.ok && made.out.starts_with("claire / ") && made.out.trim().len() == 9 + 23,
        "{}{}",
        made.out,
        made.err
    );
    jalon.run(&add, &[]).says_in_one_line(&["`claire` exists already"]);
    let unknown = [&["staff", "add", "x", "--name", "X", "--worker", "nobody"][..], &of].concat();
    jalon.run(&unknown, &[]).says_in_one_line(&["no worker `nobody`", "claire"]);
    let listed = jalon.run(&["staff", "list"], &[]);
    assert!(listed.out.contains("Claire Exemple") && !listed.out.contains("argon2"), "{}", listed.out);
    assert!(jalon.run(&["staff", "disable", "claire"], &[]).ok);
    assert!(jalon.run(&["staff", "list"], &[]).out.contains("disabled"));
    jalon.run(&["staff", "disable", "nobody"], &[]).says_in_one_line(&["no account `nobody`"]);
    jalon.run(&["staff", "password", "nobody"], &[]).says_in_one_line(&["no account `nobody`"]);
}

#[test]
fn a_backup_comes_back() {
    let jalon = Jalon::new();
    assert!(jalon.run(&["staff", "add", "before", "--name", "Before", "--centre", CENTRE], &[]).ok);
    let saved = jalon.run(&["backup", "saved.db"], &[]);
    assert!(saved.ok, "{}", saved.err);
    jalon.run(&["backup", "saved.db"], &[]).says_in_one_line(&["saved.db", "already exists"]);
    assert!(jalon.run(&["staff", "add", "after", "--name", "After", "--centre", CENTRE], &[]).ok);
    let restored = jalon.run(&["restore", "saved.db"], &[]);
    assert!(restored.ok, "{}", restored.err);
    let listed = jalon.run(&["staff", "list"], &[]).out;
    assert!(listed.contains("Before") && !listed.contains("After"), "{listed}");
    fs::write(jalon.folder.join("not.db"), "nothing").unwrap();
    jalon.run(&["restore", "not.db"], &[]).says_in_one_line(&["not.db"]);
}

#[test]
fn communes_are_checked_before_they_replace_the_list() {
    let jalon = Jalon::new();
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../directory");
    let directory = jalon.folder.join("directory");
    fs::create_dir_all(&directory).unwrap();
    for file in ["communes.csv", "centres.toml", "demonstration.toml"] {
        fs::copy(format!("{source}/{file}"), directory.join(file)).unwrap();
    }
    let before = fs::read_to_string(directory.join("communes.csv")).unwrap();
    fs::write(jalon.folder.join("new.csv"), before.replacen("La Louvière", "La Grande Louvière", 1)).unwrap();
    let settings = [("JALON_DIRECTORY", "directory")];

    let imported = jalon.run(&["import", "communes", "new.csv"], &settings);
    assert!(
        imported.ok && imported.out.contains("~ 58001 La Grande Louvière"),
        "{}{}",
        imported.out,
        imported.err
    );
    assert!(fs::read_to_string(directory.join("communes.csv")).unwrap().contains("La Grande Louvière"));
    assert_eq!(fs::read_to_string(directory.join("communes.csv.before")).unwrap(), before);

    let without_binche: String =
        before.lines().filter(|line| !line.contains("Binche")).map(|line| format!("{line}\n")).collect();
    fs::write(jalon.folder.join("bad.csv"), without_binche).unwrap();
    let refused = jalon.run(&["import", "communes", "bad.csv"], &settings);
    assert!(!refused.ok && !refused.err.is_empty());
    assert!(fs::read_to_string(directory.join("communes.csv")).unwrap().contains("Binche"));
}

#[test]
fn the_rulebook_can_be_read() {
    let printed = Jalon::new().run(&["rulebook"], &[]);
    assert!(printed.ok && printed.out.contains("R21-OBLIGATED"), "{}", printed.out);
}

#[test]
fn every_verb_explains_itself() {
    let jalon = Jalon::new();
    for verb in [
        &[][..],
        &["serve"],
        &["migrate"],
        &["check"],
        &["staff"],
        &["staff", "add"],
        &["backup"],
        &["restore"],
        &["import"],
        &["import", "communes"],
        &["rulebook"],
    ] {
        let help = jalon.run(&[verb, &["--help"]].concat(), &[]);
        assert!(help.ok && help.out.len() > 100, "{verb:?}: {}", help.out);
    }
    assert!(jalon.run(&["--help"], &[]).out.contains("JALON_DATABASE_URL"));
}
