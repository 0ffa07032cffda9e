//! Renders the rulebook into a folder: `cargo run -p rulebook-document
//! --example rulebook -- docs`. Fails, in words, when a case does not get its verdict.

use std::path::Path;
use std::process::ExitCode;

use domain::eligibility::{Case, RULEBOOK};

const CASES: &str = include_str!("../../domain/cases/cases.json");

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
        ("rulebook.md", rulebook_document::markdown(&RULEBOOK, &cases)),
        ("rulebook.html", rulebook_document::html_page(&RULEBOOK, &cases)),
        (rulebook_document::GRAPH_FILE, rulebook_document::graph_svg(&RULEBOOK)),
    ] {
        let path = folder.join(file);
        std::fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(rulebook_document::differences(&RULEBOOK, &cases))
}
