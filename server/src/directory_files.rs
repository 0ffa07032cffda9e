//! Reads the directory's files, from the operator's folder or from the binary.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use domain::directory::{
    Directory, Problem,
    files::{CommuneRow, DirectoryFiles},
};
use serde::{Deserialize, de::DeserializeOwned};

const COMMUNES: &str = include_str!("../../directory/communes.csv");
const CENTRES: &str = include_str!("../../directory/centres.toml");
const OTHER_REGIONS: &str = include_str!("../../directory/other_regions.csv");
const OTHER_NAMES: &str = include_str!("../../directory/other_names.csv");
const DEMONSTRATION: &str = include_str!("../../directory/demonstration.toml");

/// What a centre calls the one file about itself; in a copy of the project's
/// own folder the demonstration stands in its place.
const OWN_FILES: [&str; 2] = ["centre.toml", "demonstration.toml"];

/// Why there is no directory.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    #[error("{path} cannot be read: {error}")]
    Unreadable { path: PathBuf, error: io::Error },
    #[error(
        "{0} holds neither centre.toml nor demonstration.toml: copy directory/demonstration.toml there and edit it"
    )]
    NothingOwn(PathBuf),
    /// Already with file and line.
    #[error("{0}")]
    Malformed(String),
    #[error("the directory has {} problem(s), the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Problems(Vec<Problem>),
}

impl DirectoryError {
    /// One line for each thing to mend.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Problems(problems) => problems.iter().map(ToString::to_string).collect(),
            other => vec![other.to_string()],
        }
    }
}

/// The demonstration directory, which is part of the binary.
///
/// # Errors
/// Never in a tested build.
pub fn demonstration() -> Result<Directory, DirectoryError> {
    assemble([("communes.csv", COMMUNES), ("centres.toml", CENTRES), ("demonstration.toml", DEMONSTRATION)])
}

/// The directory of a folder. Communes and centres are those of the binary
/// unless the folder has its own.
///
/// # Errors
/// What cannot be read or understood, and every problem of what could.
pub fn in_folder(folder: &Path) -> Result<Directory, DirectoryError> {
    in_folder_with_communes(folder, "communes.csv", &read_or(&folder.join("communes.csv"), COMMUNES)?)
}

fn own_file(folder: &Path) -> Result<&'static str, DirectoryError> {
    let mut names = OWN_FILES.into_iter();
    names.find(|name| folder.join(name).exists()).ok_or_else(|| DirectoryError::NothingOwn(folder.to_owned()))
}

/// The list of communes that a folder has now, its own or the binary's.
///
/// # Errors
/// What cannot be read or understood.
pub fn in_folder_communes(folder: &Path) -> Result<Vec<CommuneRow>, DirectoryError> {
    communes("communes.csv", &read_or(&folder.join("communes.csv"), COMMUNES)?)
}

/// The directory that a folder would have with other communes.
///
/// # Errors
/// As [`in_folder`].
pub fn in_folder_with_communes(
    folder: &Path,
    name: &str,
    communes: &str,
) -> Result<Directory, DirectoryError> {
    let own_name = own_file(folder)?;
    let own = read(&folder.join(own_name))?;
    let centres = read_or(&folder.join("centres.toml"), CENTRES)?;
    assemble([(name, communes), ("centres.toml", &centres), (own_name, &own)])
}

/// The communes of Flanders and Brussels, then the other names of those of
/// Wallonia, in the line format of the index of communes.
///
/// # Errors
/// Never in a tested build.
pub fn other_communes() -> Result<String, DirectoryError> {
    let names: Vec<OtherNames> = rows("other_names.csv", OTHER_NAMES)?;
    let regions: Vec<OtherRegion> = rows("other_regions.csv", OTHER_REGIONS)?;
    let mut lines = String::new();
    for OtherRegion { ins, name_fr, name_nl, region, postal_codes } in &regions {
        let also = names.iter().filter(|row| row.ins == *ins).map(|row| row.names.as_str());
        let also: Vec<&str> =
            (name_nl != name_fr).then_some(name_nl.as_str()).into_iter().chain(also).collect();
        lines += &format!("{ins}|{name_fr}|{postal_codes}|{}|{region}\n", also.join(";"));
    }
    for OtherNames { ins, name, names } in
        names.iter().filter(|row| regions.iter().all(|one| one.ins != row.ins))
    {
        lines += &format!("{ins}|{name}||{names}|\n");
    }
    Ok(lines)
}

/// One line of `other_regions.csv`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherRegion {
    ins: String,
    name_fr: String,
    name_nl: String,
    region: String,
    postal_codes: String,
}

/// One line of `other_names.csv`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherNames {
    ins: String,
    name: String,
    names: String,
}

/// Reads a list of communes, each refusal with its line.
///
/// # Errors
/// The first line that cannot be understood.
pub fn communes(name: &str, text: &str) -> Result<Vec<CommuneRow>, DirectoryError> {
    rows(name, text)
}

fn rows<T: DeserializeOwned>(name: &str, text: &str) -> Result<Vec<T>, DirectoryError> {
    let mut rows =
        csv::ReaderBuilder::new().comment(Some(b'#')).trim(csv::Trim::All).from_reader(text.as_bytes());
    rows.deserialize()
        .map(|row| {
            row.map_err(|error: csv::Error| {
                let line = error.position().map_or(0, csv::Position::line);
                DirectoryError::Malformed(format!("{name}, line {line}: {}", csv_fault(&error)))
            })
        })
        .collect()
}

fn csv_fault(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::Deserialize { err, .. } => err.kind().to_string(),
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("has {len} fields instead of {expected_len}")
        }
        _ => error.to_string(),
    }
}

fn assemble([communes_file, centres_file, own_file]: [(&str, &str); 3]) -> Result<Directory, DirectoryError> {
    let files = DirectoryFiles {
        communes: communes(communes_file.0, communes_file.1)?,
        centres: from_toml(centres_file.0, centres_file.1)?,
        own: from_toml(own_file.0, own_file.1)?,
    };
    Directory::build(files).map_err(DirectoryError::Problems)
}

fn from_toml<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, DirectoryError> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
        let message = error.message().lines().next().unwrap_or_default();
        DirectoryError::Malformed(format!("{name}, line {line}: {message}"))
    })
}

fn read(path: &Path) -> Result<String, DirectoryError> {
    fs::read_to_string(path).map_err(|error| DirectoryError::Unreadable { path: path.to_owned(), error })
}

fn read_or(path: &Path, otherwise: &str) -> Result<String, DirectoryError> {
    if path.exists() { read(path) } else { Ok(otherwise.to_owned()) }
}
