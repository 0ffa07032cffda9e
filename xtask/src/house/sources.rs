//! The project's own files, as the rules read them.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::build::fingerprint::files_below;

const FOLDERS: [&str; 11] = [
    "domain",
    "rulebook-document",
    "locales",
    "store",
    "service",
    "app",
    "frontend",
    "server",
    "xtask",
    "style",
    "end2end",
];
const KINDS: [&str; 6] = ["rs", "css", "ts", "js", "mjs", "toml"];

/// One file.
pub struct Source {
    /// From the root of the project, with `/`.
    pub path: String,
    pub text: String,
}

/// Every file that somebody wrote.
pub struct Sources(Vec<Source>);

impl Sources {
    pub fn read(root: &Path) -> Result<Self> {
        let workspace = fs::read_to_string(root.join("Cargo.toml"))?;
        let mut sources = vec![Source { path: "Cargo.toml".into(), text: workspace }];
        for folder in FOLDERS {
            for file in files_below(&root.join(folder))? {
                let path = file.strip_prefix(root)?.to_string_lossy().into_owned();
                let extension = file.extension().unwrap_or_default().to_string_lossy();
                if KINDS.contains(&&*extension) && !path.contains("node_modules/") {
                    sources.push(Source { text: fs::read_to_string(&file)?, path });
                }
            }
        }
        Ok(Self(sources))
    }

    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let source = |(path, text): &(&str, &str)| Source { path: (*path).into(), text: (*text).into() };
        Self(files.iter().map(source).collect())
    }

    /// The files with one of these endings.
    pub fn of_kind<'a>(&'a self, kinds: &'a [&str]) -> impl Iterator<Item = &'a Source> {
        self.0.iter().filter(move |file| kinds.iter().any(|kind| file.path.ends_with(&format!(".{kind}"))))
    }

    /// The files below a folder with this ending.
    pub fn below<'a>(&'a self, folder: &'a str, kind: &'a str) -> impl Iterator<Item = &'a Source> {
        self.0
            .iter()
            .filter(move |file| file.path.starts_with(folder) && file.path.ends_with(&format!(".{kind}")))
    }

    /// The file at this path.
    pub fn get(&self, path: &str) -> Option<&Source> {
        self.0.iter().find(|file| file.path == path)
    }
}

impl Source {
    /// The lines that break a rule, comments aside, as `path:line: text`.
    pub fn lines_with(&self, breaks: impl Fn(&str) -> bool) -> Vec<String> {
        self.text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//") && breaks(line))
            .map(|(number, line)| format!("{}:{}: {}", self.path, number + 1, line.trim()))
            .collect()
    }
}
