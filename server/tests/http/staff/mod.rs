//! The console: one room for each feature, as in `app::staff`.

mod agenda;
mod appointment;
mod auditor;
mod board;
mod book_again;
mod counter;
mod door;
mod feeds;
mod file_links;
mod files;
mod interpreters;
mod messages;
mod receive;
mod rendering;
pub mod result;
mod rulebook;
mod schedule;
mod session;
mod sign_in;
mod team;
mod waiting;

use std::collections::BTreeSet;

use app::routes::{FUNCTIONS, STAFF_FUNCTIONS};

/// The server functions that are tried, in the room of each.
const TRIED: [&[&str]; 15] = [
    agenda::FUNCTIONS,
    appointment::FUNCTIONS,
    board::FUNCTIONS,
    counter::FUNCTIONS,
    feeds::FUNCTIONS,
    file_links::FUNCTIONS,
    files::FUNCTIONS,
    interpreters::FUNCTIONS,
    messages::FUNCTIONS,
    receive::FUNCTIONS,
    result::FUNCTIONS,
    rulebook::FUNCTIONS,
    schedule::FUNCTIONS,
    session::FUNCTIONS,
    waiting::FUNCTIONS,
];

#[test]
fn every_server_function_of_the_console_is_tried_in_the_room_of_its_feature() {
    let served: BTreeSet<_> =
        FUNCTIONS.iter().filter_map(|(path, _)| path.strip_prefix(STAFF_FUNCTIONS)).collect();
    let tried: BTreeSet<_> = TRIED.into_iter().flatten().copied().collect();
    assert_eq!(served, tried);
    assert_eq!(tried.len(), TRIED.into_iter().flatten().count(), "one of them is named twice");
}
