//! The released server: its rates beside a bare handler's, what a request costs, how
//! soon it is ready and how much memory it holds.

mod bare;
mod instructions;
mod load;
mod routes;
mod size;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::budgets::temporary_folder;
use crate::build;
use crate::http::Server;
use crate::needs;
use crate::shell::step;
use routes::MeasuredRoute;

/// What is measured: the files of a build.
struct Released {
    binary: PathBuf,
    site: PathBuf,
}

pub fn bench() -> Result<()> {
    load::needs()?;
    needs::measuring("sqlite3", "sqlite3")?;
    needs::valgrind()?;
    let dist = build::distribute()?;
    let released = Released { binary: dist.join("jalon"), site: dist.join("site") };
    let bare = bare::build()?;
    let folder = temporary_folder()?;
    let measured = measure(&released, &bare, &folder);
    fs::remove_dir_all(&folder).ok();
    measured
}

fn measure(released: &Released, bare: &Path, folder: &Path) -> Result<()> {
    // The first start makes the database; the later ones find it.
    drop(Server::start(&released.binary, &released.site, folder)?);
    rates(released, bare, folder)?;
    let counted = instructions::count(released, folder);
    let sized = size::measure(released, folder);
    counted.and(sized)
}

/// Every route beside the bare handler. Times fail nothing.
fn rates(released: &Released, bare: &Path, folder: &Path) -> Result<()> {
    let ours = Server::launch(
        load::on_the_servers_core(&released.binary),
        &released.site,
        folder,
        &[("JALON_LIMITS", "off")],
    )?;
    let routes = MeasuredRoute::all(&ours)?;
    let bare = bare::start(bare, &ours, &routes, folder)?;
    let _step = step("rates beside a bare handler that answers the same bytes, in turns");
    println!(
        "{:<44} {:>9} {:>26} {:>8} {:>10} {:>10}",
        "one core", "a second", "of bare (least, most)", "wanted", "by time", "bare busy"
    );
    for route in routes {
        println!("{}", told(&route, &load::race(&route, &ours, &bare)?));
    }
    Ok(())
}

fn told(route: &MeasuredRoute, race: &load::Race) -> String {
    let ratio = format!("{:.2} × ({:.2}, {:.2})", race.ratio.middle, race.ratio.least, race.ratio.most);
    let verdict = match race.rejected() {
        Some(why) => format!("REJECTED: {why}"),
        None if race.ratio.middle >= route.least => "met".to_owned(),
        None => "MISSED".to_owned(),
    };
    format!(
        "{:<44} {:>9.0} {ratio:>26} ≥ {:.2} × {:>8.2} × {:>8.0} %  {verdict}",
        route.what,
        race.rate,
        route.least,
        race.by_processor_time,
        100.0 * race.bare_busy
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::race::Spread;

    #[test]
    fn what_cannot_be_said_is_not_said() {
        let route = MeasuredRoute { what: "x", address: "/x".into(), header: "", least: 0.5 };
        let race = |middle: f64, apart: f64| load::Race {
            rate: 1_000.0,
            ratio: Spread { middle, least: middle, most: middle },
            by_processor_time: middle,
            bare_busy: 1.0,
            apart,
        };
        let verdict =
            |race: load::Race| told(&route, &race).rsplit("%  ").next().unwrap_or_default().to_owned();
        assert_eq!(verdict(race(0.5, 1.25)), "met");
        assert_eq!(verdict(race(0.49, 1.0)), "MISSED");
        assert!(told(&route, &race(0.9, 1.4)).ends_with("REJECTED: slices of ours lie 40 % apart"));
    }
}
