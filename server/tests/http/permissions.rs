//! Everything that is served has its row in the permission table. What a worker may
//! not do is tried in `staff`, feature by feature.

use std::collections::BTreeSet;

use app::routes::Page;
use axum::http::Method;
use domain::{
    directory::CentreId,
    people::{Action, Principal, Role, may},
};
use leptos::server_fn::axum::server_fn_paths;
use server::{
    api,
    permissions::{Served, document, served},
};

use crate::world::{Asking, TestApp};

fn staff_only(actions: &[Action]) -> bool {
    let centre = CentreId::parse("own").unwrap();
    actions.iter().all(|action| may(Principal::Visitor, *action, None).is_err())
        && actions.iter().any(|action| may(Principal::Staff(Role::Worker, &centre), *action, None).is_ok())
}

#[tokio::test]
async fn everything_that_is_served_has_its_row() {
    let _app = TestApp::new().await;
    let rows: BTreeSet<String> = served().into_iter().map(|row| row.address).collect();
    let mut asked: Vec<String> = Page::patterns();
    asked.extend(server_fn_paths().map(|(path, _)| path.to_owned()));
    let described = serde_json::to_value(api::document()).unwrap();
    asked.extend(described["paths"].as_object().unwrap().keys().cloned());

    for address in &asked {
        assert!(rows.contains(address), "{address} has no row: say in the map of addresses what it does");
    }
    let functions =
        rows.iter().filter(|row| row.starts_with("/api/") && !row.starts_with("/api/v1/")).count();
    assert_eq!(functions, server_fn_paths().count(), "a row for a function that is gone");
    for row in rows.iter().filter(|row| row.starts_with("/api/v1/") && !row.ends_with("openapi.json")) {
        assert!(asked.contains(row), "a row for {row}, which is gone");
    }
    assert!(served().iter().all(|row| !row.actions.is_empty()));
}

#[tokio::test]
async fn a_stranger_reaches_nothing_that_is_for_staff() {
    let app = TestApp::new().await;
    let mut tried = 0;
    for Served { methods, address, actions } in served() {
        if !staff_only(actions) {
            continue;
        }
        let path = address.replace("{lang}", "fr").replace("{id}", "019aa000-0000-7000-8000-000000000001");
        for method in methods.split(", ") {
            let asking = Asking::new(method.parse::<Method>().unwrap(), &path);
            let answer = app.send(if method == "POST" { asking.form("do=erase") } else { asking }).await;
            assert!([303, 307, 401].contains(&answer.status), "{method} {path}: {}", answer.status);
            tried += 1;
        }
    }
    assert!(tried >= 20, "{tried}");
}

#[test]
fn the_document_is_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/permissions.md");
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        written,
        document(),
        "write it anew: cargo run -p server -- permissions > docs/permissions.md"
    );
}
