//! Weighs a first visit over real HTTP and compares it with `xtask/budgets.toml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use toml::{Table, Value};

use crate::build;
use crate::counts::Tally;
use crate::http::Server;
use crate::shell::{root, step, target};

/// Builds, weighs and compares.
pub fn budgets() -> Result<()> {
    let binary = build::develop()?;
    let mut tally = Tally::default();
    check(&mut tally, &binary);
    tally.report()
}

/// Adds each budget to a tally, weighed with a server that is already built.
pub fn check(tally: &mut Tally, binary: &Path) {
    let _step = step("weighing a first visit");
    let rows = match weigh(binary) {
        Ok(rows) => rows,
        Err(trouble) => return tally.check("budgets", Err(trouble)),
    };
    println!("{:<72} {:>9} {:>9} {:>9}", "", "measured", "limit", "goal");
    rows.iter().for_each(Row::print);
    for row in rows {
        tally.check(&format!("budget: {}", row.what), row.verdict());
    }
}

/// Prints one figure that was measured elsewhere beside its budget, and compares.
pub fn compare(name: &str, measured: u64) -> Result<()> {
    let row = row(&table()?, name, measured, String::new())?;
    row.print();
    row.verdict().with_context(|| row.what.clone())
}

/// One budget and what was measured.
struct Row {
    what: String,
    measured: u64,
    limit: u64,
    goal: u64,
    /// Where the figure comes from, for instance the heaviest page.
    remark: String,
}

impl Row {
    fn print(&self) {
        let Self { what, measured, limit, goal, remark } = self;
        println!("{what:<72} {measured:>9} {limit:>9} {goal:>9}  {remark}");
    }

    fn verdict(&self) -> Result<()> {
        if self.measured > self.limit {
            bail!("{} is more than {} {}", self.measured, self.limit, self.remark);
        }
        Ok(())
    }
}

/// What the first visit to one page consists of: files by the weight of their
/// bodies, the page itself and the heads of all answers by every byte.
#[derive(Default)]
struct Visit {
    page: String,
    html: u64,
    wasm: u64,
    script: u64,
    style: u64,
    other: u64,
    heads: u64,
    staff: u64,
    requests: u64,
}

impl Visit {
    fn whole(&self) -> u64 {
        self.html + self.wasm + self.script + self.style + self.other + self.heads + self.staff
    }
}

fn weigh(binary: &Path) -> Result<Vec<Row>> {
    let table = table()?;
    let folder = temporary_folder()?;
    let server = Server::start(binary, &build::site_folder(), &folder)?;
    let (mut visits, mut readings, mut maps) = (Vec::new(), Vec::new(), Vec::new());
    for language in texts(&table, "languages") {
        for page in texts(&table, "pages") {
            visits.push(visit(&server, &format!("/{language}{page}"))?);
        }
        for page in texts(&table, "pages_to_read") {
            readings.push(reading(&server, &format!("/{language}{page}"))?);
        }
        maps.push(reading(&server, &format!("/{language}/map"))?);
    }
    let heaviest = |readings: &[Visit]| {
        let whole = readings.iter().map(|reading| (reading.whole(), reading.page.clone()));
        whole.max().context("budgets.toml names no page to read")
    };
    let (heaviest_to_read, heaviest_map) = (heaviest(&readings)?, heaviest(&maps)?);
    let parts = parts(&server)?;
    let booking = parts.iter().find(|(name, _)| name == "part_enter_booking").map_or(0, |(_, part)| part.0);
    let straight_to_booking = visits
        .iter()
        .filter(|visit| visit.page.ends_with("/appointment"))
        .map(|visit| (visit.whole() + booking, visit.page.clone()))
        .max()
        .unwrap_or_default();
    drop(server);
    fs::remove_dir_all(&folder).ok();
    let symbols = fs::read_to_string(target().join("xtask/program/symbols.txt"))?;
    let worst = |figure: fn(&Visit) -> u64| {
        let heaviest = visits.iter().max_by_key(|visit| figure(visit));
        heaviest.map_or((0, String::new()), |visit| (figure(visit), visit.page.clone()))
    };
    [
        ("first_html", worst(|visit| visit.html)),
        ("wasm", worst(|visit| visit.wasm)),
        ("script", worst(|visit| visit.script)),
        ("style", worst(|visit| visit.style)),
        ("visit", worst(Visit::whole)),
        ("booking_visit", straight_to_booking),
        ("page_to_read", heaviest_to_read),
        ("map", heaviest_map),
        ("requests", worst(|visit| visit.requests)),
        ("staff_files", worst(|visit| visit.staff)),
        ("staff_code", staff_code(&symbols)),
    ]
    .into_iter()
    .map(|(name, figure)| (name.to_owned(), figure))
    .chain(parts)
    .map(|(name, (measured, remark))| row(&table, &name, measured, remark))
    .collect()
}

/// Each lazy part, under the name of its budget: `part_<entrance>`.
fn parts(server: &Server) -> Result<Vec<(String, (u64, String))>> {
    let manifest: serde_json::Value =
        serde_json::from_slice(&fs::read(build::site_folder().join("manifest.json"))?)?;
    let parts =
        manifest.get("parts").and_then(serde_json::Value::as_object).context("a site without parts")?;
    parts
        .iter()
        .map(|(name, address)| {
            let address = address.as_str().context("a part without an address")?;
            let file = server.get(address)?;
            if file.status != 200 || !file.is_brotli() {
                bail!("{address} answers {}, or not as brotli", file.status);
            }
            Ok((format!("part_{name}"), (file.weight(), String::new())))
        })
        .collect()
}

fn table() -> Result<Table> {
    Ok(fs::read_to_string(root().join("xtask/budgets.toml"))?.parse()?)
}

fn row(table: &Table, name: &str, measured: u64, remark: String) -> Result<Row> {
    let budget = table.get(name).with_context(|| format!("budgets.toml has no [{name}]"))?;
    let figure = |field: &str| -> Result<u64> {
        let figure = budget.get(field).and_then(Value::as_integer).context("not a number")?;
        Ok(u64::try_from(figure)?)
    };
    let what = budget.get("what").and_then(Value::as_str).unwrap_or(name).to_owned();
    Ok(Row { what, measured, limit: figure("limit")?, goal: figure("goal")?, remark })
}

fn texts(table: &Table, name: &str) -> Vec<String> {
    let values = table.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The first visit to a page that wakes.
fn visit(server: &Server, page: &str) -> Result<Visit> {
    let visit = load(server, page)?;
    if visit.wasm == 0 || visit.script == 0 || visit.style == 0 {
        bail!("{page} names no program or no style: what was measured is not a visit");
    }
    Ok(visit)
}

/// The first visit to a page that needs no program.
fn reading(server: &Server, page: &str) -> Result<Visit> {
    let visit = load(server, page)?;
    if visit.wasm > 0 || visit.script > 0 || visit.style == 0 {
        bail!("{page} names a program or no style");
    }
    Ok(visit)
}

/// Loads a page and everything that it names, as a browser without a cache would.
fn load(server: &Server, page: &str) -> Result<Visit> {
    let html = server.get(page)?;
    if html.status != 200 {
        bail!("{page} answers {}", html.status);
    }
    if !html.is_brotli() {
        bail!("{page} does not travel as brotli");
    }
    let mut visit = Visit { page: page.to_owned(), html: html.bytes, requests: 1, ..Visit::default() };
    for address in addresses(&html.text()?) {
        let file = server.get(&address)?;
        if file.status != 200 {
            bail!("{page} names {address}, which answers {}", file.status);
        }
        visit.requests += 1;
        *place(&mut visit, &address) += file.weight();
        visit.heads += file.bytes - file.weight();
    }
    Ok(visit)
}

/// Which figure a file counts towards.
fn place<'a>(visit: &'a mut Visit, address: &str) -> &'a mut u64 {
    let name = address.rsplit('/').next().unwrap_or_default();
    if name.starts_with("part_") || name.starts_with("staff") || name.contains("-staff.") {
        return &mut visit.staff;
    }
    match name.rsplit('.').next().unwrap_or_default() {
        "wasm" => &mut visit.wasm,
        "js" => &mut visit.script,
        "css" => &mut visit.style,
        _ => &mut visit.other,
    }
}

/// The files of our own that a page names: in an attribute or in its script,
/// always between quotes, always with an ending.
pub fn addresses(html: &str) -> BTreeSet<String> {
    const ENDINGS: [&str; 8] = ["js", "wasm", "css", "txt", "svg", "ico", "webmanifest", "json"];
    html.split(['"', '\''])
        .filter(|text| text.starts_with('/') && !text.contains(char::is_whitespace))
        .filter(|text| text.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending)))
        .map(str::to_owned)
        .collect()
}

/// The code of the console in the main module, with an example of what is there.
/// Its entrance (`lazy_pages`) belongs there; and of equal functions of several
/// parts the compiler keeps one, which may happen to bear the console's name.
fn staff_code(symbols: &str) -> (u64, String) {
    let mut bytes = 0;
    let mut example = String::new();
    for line in symbols.lines() {
        let Some((size, name)) = line.split_once(' ') else { continue };
        if name.contains("3app5staff") && !name.contains("3app5staff10lazy_pages") {
            bytes += size.parse::<u64>().unwrap_or(0);
            example = name.to_owned();
        }
    }
    (bytes, example)
}

/// A folder of its own for this run.
pub fn temporary_folder() -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("jalon-xtask-{}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_its_files_in_attributes_and_in_its_script() {
        let html = r#"<link href="/pkg/main.aa.css"><a href="/fr/about">x</a>
            <script>import('/pkg/bb/jalon.js');fetch('/text/fr.cc.txt')</script><link href="/pkg/main.aa.css">"#;
        let found: Vec<String> = addresses(html).into_iter().collect();
        assert_eq!(found, ["/pkg/bb/jalon.js", "/pkg/main.aa.css", "/text/fr.cc.txt"]);
    }

    #[test]
    fn what_is_of_the_console_counts_as_such() {
        let mut visit = Visit::default();
        *place(&mut visit, "/pkg/bb/part_enter_staff.bin") += 1;
        *place(&mut visit, "/pkg/staff.dd.css") += 10;
        *place(&mut visit, "/pkg/bb/jalon.wasm") += 100;
        assert_eq!((visit.staff, visit.wasm, visit.whole()), (11, 100, 111));
    }

    #[test]
    fn code_of_the_console_in_the_main_module_is_found() {
        let symbols = "120 _RNvNtNtC_3app5staff6agenda4page\n30 _RNvNtC_3app6public4home\n\
            4 _RNvNtC_3app5staff1x\n900 _RNCNvNtNtC_3app5staff10lazy_pages6arrive0\n";
        assert_eq!(staff_code(symbols), (124, "_RNvNtC_3app5staff1x".into()));
    }

    #[test]
    fn every_budget_of_the_table_is_measured() {
        let table: Table = fs::read_to_string(root().join("xtask/budgets.toml")).unwrap().parse().unwrap();
        for name in [
            "first_html",
            "wasm",
            "script",
            "style",
            "visit",
            "requests",
            "staff_files",
            "staff_code",
            "booking_visit",
            "page_to_read",
            "map",
            "part_enter_verdict",
            "part_enter_booking",
            "part_enter_mine",
            "part_enter_staff",
            "part_decode_photo",
        ] {
            let row = row(&table, name, 0, String::new()).unwrap();
            assert!(row.goal <= row.limit, "{name}");
        }
    }
}
