//! What stops `jalon serve`: one line that says what to do, never a panic.

use std::{fs, net::TcpListener};

use crate::jalon::Jalon;

#[test]
fn a_taken_port_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let ended = Jalon::new().run(&["serve"], &[("JALON_ADDR", &address)]);
    ended.says_in_one_line(&[&address, "already taken", "JALON_ADDR"]);
}

#[test]
fn a_database_that_is_none_is_named() {
    let jalon = Jalon::new();
    fs::write(jalon.folder.join("jalon.db"), "this is not a database, whatever its name says").unwrap();
    let ended = jalon.run(&["serve"], &[("JALON_DATABASE_URL", "sqlite://jalon.db")]);
    ended.says_in_one_line(&["database"]);
}

#[test]
fn a_database_that_cannot_be_reached_is_named() {
    let jalon = Jalon::new();
    fs::write(jalon.folder.join("file"), "").unwrap();
    let ended = jalon.run(&["serve"], &[("JALON_DATABASE_URL", "sqlite://file/inside/jalon.db")]);
    ended.says_in_one_line(&["JALON_DATABASE_URL"]);
    let ended = jalon.run(&["serve"], &[("JALON_DATABASE_URL", "postgres://jalon:secret@127.0.0.1:9/jalon")]);
    ended.says_in_one_line(&["JALON_DATABASE_URL"]);
    assert!(!ended.err.contains("secret"), "{}", ended.err);
}

#[test]
fn a_wrong_setting_is_named() {
    let jalon = Jalon::new();
    jalon.run(&["serve"], &[("JALON_ADDR", "nowhere")]).says_in_one_line(&["JALON_ADDR", "127.0.0.1:3000"]);
    jalon.run(&["serve"], &[("JALON_LOG", "a=b=c")]).says_in_one_line(&["JALON_LOG"]);
    jalon.run(&["serve", "--config", "none.toml"], &[]).says_in_one_line(&["none.toml"]);
    fs::write(jalon.folder.join("jalon.toml"), "address = \"127.0.0.1:0\"").unwrap();
    jalon.run(&["serve"], &[]).says_in_one_line(&["jalon.toml", "`address`", "addr"]);
}

#[test]
fn the_clock_cannot_be_set_outside_a_demonstration() {
    let ended = Jalon::new().run(&["serve"], &[("JALON_DEMO", "0"), ("JALON_NOW", "2026-11-23T08:30")]);
    ended.says_in_one_line(&["JALON_NOW", "JALON_DEMO=1"]);
}

#[test]
fn invented_people_are_served_on_purpose_only() {
    let ended = Jalon::new().run(&["serve"], &[("JALON_DEMO", "0")]);
    ended.says_in_one_line(&["JALON_DIRECTORY", "JALON_DEMO=1"]);
}

#[test]
fn missing_pages_are_named() {
    let ended = Jalon::new().run(&["serve"], &[("JALON_SITE", "nowhere")]);
    ended.says_in_one_line(&["nowhere", "cargo xtask build", "JALON_SITE"]);
}

#[test]
fn a_directory_with_a_problem_is_refused_with_its_place() {
    let jalon = Jalon::new();
    fs::create_dir_all(jalon.folder.join("directory")).unwrap();
    let own =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../directory/demonstration.toml")).unwrap();
    let wrong = own.replacen("demonstration = true", "demonstration = true\ncolour = \"blue\"", 1);
    fs::write(jalon.folder.join("directory/centre.toml"), wrong).unwrap();
    let ended = jalon.run(&["serve"], &[("JALON_DIRECTORY", "directory")]);
    ended.says_in_one_line(&["centre.toml, line ", "colour"]);
    jalon.run(&["check"], &[("JALON_DIRECTORY", "elsewhere")]);
    jalon
        .run(&["serve"], &[("JALON_DIRECTORY", "elsewhere")])
        .says_in_one_line(&["elsewhere", "centre.toml"]);
}
