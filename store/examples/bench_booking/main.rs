//! What `cargo xtask bench booking` measures; one figure a line: its name, a tab, a number.
//!
//! - `bench_booking search` times searches in the index and by the interval sweep.
//! - `bench_booking count WHAT SIZE TIMES` only does one thing so often, for callgrind.
//! - `bench_booking commit DATABASE` books beside a bare loop of commits on the same disk.
//! - `bench_booking agenda DATABASE` reads an agenda among a million appointments.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that cannot be made says so by ending"
)]

mod agenda;
mod centre;
mod commit;
mod search;
mod sweep;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["search"] => search::times(),
        ["count", what, size, times] => search::count(what, size.parse().unwrap(), times.parse().unwrap()),
        ["commit", database] => run(commit::rates(database)),
        ["agenda", database] => run(agenda::reads(database)),
        _ => panic!("search | count WHAT SIZE TIMES | commit DATABASE | agenda DATABASE"),
    }
}

fn run(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
        .block_on(work);
}

/// Says what was measured.
fn told(name: &str, figure: f64) {
    println!("{name}\t{figure}");
}
