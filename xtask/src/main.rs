//! The build tool: everything between a fresh clone and a running, tested or
//! shipped Jalon. `cargo xtask` without a verb says what it can do.

mod agreement;
mod attack;
mod bench;
mod budgets;
mod build;
mod counts;
mod house;
mod http;
mod map;
mod mutants;
mod needs;
mod quality;
mod race;
mod rulebook;
mod serve;
mod shell;
mod test;

use std::process::ExitCode;

use test::Looks;

const HELP: &str = "\
cargo xtask <verb>

  serve             build, then serve on http://127.0.0.1:3000 with the demonstration set
  test              install what testing needs, run every test, end with `N passed, N failed`;
                    of the pages in a browser those that the day chooses
  test --all-pages  the same with every page in every language and in all colours
  build             build the site (what browsers load) and the server for development
  build --release   make target/dist/: the binary and everything that it serves
  budgets           weigh a first visit and compare with xtask/budgets.toml
  agreement         judge 1,000,000 random persons natively and in WebAssembly, and compare
  rulebook          render the rulebook into docs/, and say which cases it does not fit
  map               download the boundaries of Wallonia's cantons, and write directory/outlines.csv
  mutants           spoil the rulebook in every small way, and see that a test notices (an hour)
  bench [part]      measure the rulebook beside other engines (rules), what it adds to a phone's
                    download (weight), the released server beside a bare handler (server), finding
                    and booking hours (booking), or all four
  attack [word]     attack the released server from one address, in every way or in those that a
                    word names, and see that everybody else is served
  race [rounds] [database]
                    let 64 clients book the same ten hours on two released servers over one
                    database, a SQLite file where none is named, and see that each hour has one winner
  fmt               format every file of Rust
  lint              what `test` asks of the code without running it: format, clippy, house rules
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve"] => serve::serve(),
        ["test"] => test::test(Looks::Sampled),
        ["test", "--all-pages"] => test::test(Looks::All),
        ["build"] => build::develop().map(drop),
        ["build", "--release"] => build::distribute().map(drop),
        ["budgets"] => budgets::budgets(),
        ["agreement"] => agreement::agreement(1_000_000),
        ["rulebook"] => rulebook::rulebook(),
        ["map"] => map::map(),
        ["mutants", words @ ..] => mutants::mutants(words),
        ["bench", parts @ ..] => bench::bench(parts),
        ["attack", words @ ..] => attack::attack(words),
        ["race", words @ ..] => race::race(words),
        ["fmt"] => quality::format(),
        ["lint"] => quality::lint(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(anyhow::anyhow!("there is no verb `{}`\n\n{HELP}", other.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("xtask: {trouble:#}");
            ExitCode::FAILURE
        }
    }
}
