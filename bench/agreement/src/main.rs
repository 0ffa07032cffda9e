//! `rules-agreement N`: the digest of N random persons, judged natively.

fn main() {
    let persons = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1_000_000);
    println!("{:016x}", rules_agreement::digest(persons));
}
