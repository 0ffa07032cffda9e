//! Reads the directory's files, from the operator's folder or from the binary.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use domain::directory::{
    Directories, Directory, DirectoryFile, DirectoryProblem, Outline,
    files::{CentresFile, CommuneRow, DirectoryFiles, OutlineRow},
};
use serde::{Deserialize, de::DeserializeOwned};

const COMMUNES: &str = include_str!("../../directory/communes.csv");
const CENTRES: &str = include_str!("../../directory/centres.toml");
const OTHER_REGIONS: &str = include_str!("../../directory/other_regions.csv");
const OTHER_NAMES: &str = include_str!("../../directory/other_names.csv");
const OUTLINES: &str = include_str!("../../directory/outlines.csv");
const DEMONSTRATIONS: [(&str, &str); 2] = [
    ("demonstration.toml", include_str!("../../directory/demonstration.toml")),
    ("demonstration-verviers.toml", include_str!("../../directory/demonstration-verviers.toml")),
];

/// What the names of the files begin with that centres write about themselves:
/// `centre.toml`, or one `centre-….toml` for each of several; in a copy of the
/// project's own folder the demonstration stands in their place.
const OWN_FILES: [&str; 2] = ["centre", "demonstration"];

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
    /// In these files; `own` is what the centre's own one is called.
    #[error("the directory has {} problem(s), the first: {}", .problems.len(), .problems.first().map(ToString::to_string).unwrap_or_default())]
    Problems { own: String, problems: Vec<DirectoryProblem> },
}

impl DirectoryError {
    /// One line for each thing to mend.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Problems { own, problems } => {
                let line = |problem: &DirectoryProblem| match problem.file {
                    DirectoryFile::Own => format!("{own}: {}: {}", problem.entry, problem.fault),
                    DirectoryFile::Communes | DirectoryFile::Centres => problem.to_string(),
                };
                problems.iter().map(line).collect()
            }
            other => vec![other.to_string()],
        }
    }
}

/// The demonstration's two centres, which are part of the binary.
///
/// # Errors
/// Never in a tested build.
pub fn demonstration() -> Result<Directories, DirectoryError> {
    assemble(("communes.csv", COMMUNES), CENTRES, &DEMONSTRATIONS)
}

/// The directories of a folder. Communes and centres are those of the binary
/// unless the folder has its own.
///
/// # Errors
/// What cannot be read or understood, and every problem of what could.
pub fn in_folder(folder: &Path) -> Result<Directories, DirectoryError> {
    in_folder_with_communes(folder, "communes.csv", &read_or(&folder.join("communes.csv"), COMMUNES)?)
}

/// The names of the centres' own files, `centre.toml` before `centre-….toml`.
fn own_files(folder: &Path) -> Result<Vec<String>, DirectoryError> {
    let unreadable = |error| DirectoryError::Unreadable { path: folder.to_owned(), error };
    let mut names = Vec::new();
    if !folder.is_dir() {
        return Err(DirectoryError::NothingOwn(folder.to_owned()));
    }
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        names.extend(entry.map_err(unreadable)?.file_name().into_string().ok());
    }
    names.sort_by_key(|name| (name.contains('-'), name.clone()));
    let begins_with = |name: &String, stem: &str| {
        let rest = name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(".toml"));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let found = OWN_FILES
        .into_iter()
        .map(|stem| names.iter().filter(|name| begins_with(name, stem)).cloned().collect::<Vec<_>>());
    let found = found.into_iter().find(|names| !names.is_empty());
    found.ok_or_else(|| DirectoryError::NothingOwn(folder.to_owned()))
}

/// The list of communes that a folder has now, its own or the binary's.
///
/// # Errors
/// What cannot be read or understood.
pub fn in_folder_communes(folder: &Path) -> Result<Vec<CommuneRow>, DirectoryError> {
    communes("communes.csv", &read_or(&folder.join("communes.csv"), COMMUNES)?)
}

/// The directories that a folder would have with other communes.
///
/// # Errors
/// As [`in_folder`].
pub fn in_folder_with_communes(
    folder: &Path,
    name: &str,
    communes: &str,
) -> Result<Directories, DirectoryError> {
    let names = own_files(folder)?;
    let texts = names.iter().map(|name| read(&folder.join(name))).collect::<Result<Vec<_>, _>>()?;
    let own: Vec<_> = names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
    let centres = read_or(&folder.join("centres.toml"), CENTRES)?;
    assemble((name, communes), &centres, &own)
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

fn assemble(
    communes_file: (&str, &str),
    centres_file: &str,
    own_files: &[(&str, &str)],
) -> Result<Directories, DirectoryError> {
    let rows = communes(communes_file.0, communes_file.1)?;
    let centres: CentresFile = from_toml("centres.toml", centres_file)?;
    let mut all: Option<Directories> = None;
    for (name, text) in own_files {
        let wrong = |problems| DirectoryError::Problems { own: (*name).to_owned(), problems };
        let files =
            DirectoryFiles { communes: rows.clone(), centres: centres.clone(), own: from_toml(name, text)? };
        let directory = Directory::build(files).map_err(wrong)?;
        all = Some(match all {
            None => Directories::of_one(directory),
            Some(all) => all.and(directory).map_err(|problem| wrong(vec![problem]))?,
        });
    }
    let all = all.ok_or_else(|| DirectoryError::NothingOwn(PathBuf::new()))?;
    Ok(all.with_outlines(outlines()?))
}

/// The shapes for the map, which no centre changes.
fn outlines() -> Result<Vec<Outline>, DirectoryError> {
    let name = "outlines.csv";
    let wrong = |part| DirectoryError::Malformed(format!("{name}: \"{part}\""));
    rows::<OutlineRow>(name, OUTLINES)?.iter().map(|row| Outline::read(row).map_err(wrong)).collect()
}

/// Reads a file of the directory, each refusal with its line.
///
/// # Errors
/// What cannot be understood.
pub fn from_toml<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, DirectoryError> {
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
