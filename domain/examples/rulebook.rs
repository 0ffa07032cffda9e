//! Renders the rulebook into a folder: `cargo run -p domain --example rulebook
//! -- docs`. Fails, in words, when a case does not get its verdict.

use std::path::Path;
use std::process::ExitCode;

use domain::eligibility::{Case, RULEBOOK, rendering};

const CASES: &str = include_str!("../tests/cases/cases.json");

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "docs".to_owned());
    match render(Path::new(&folder)) {
        Ok(differences) if differences.is_empty() => ExitCode::SUCCESS,
        Ok(differences) => {
            eprintln!("{}", differences.join("\n"));
            ExitCode::FAILURE
        }
        Err(trouble) => {
            eprintln!("rulebook: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn render(folder: &Path) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let cases: Vec<Case> = serde_json::from_str(CASES)?;
    for (file, text) in [
        ("rulebook.md", rendering::markdown(&RULEBOOK, &cases)),
        ("rulebook.html", rendering::html_page(&RULEBOOK, &cases)),
        (rendering::GRAPH_FILE, rendering::graph_svg(&RULEBOOK)),
    ] {
        let path = folder.join(file);
        std::fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(rendering::differences(&RULEBOOK, &cases))
}
