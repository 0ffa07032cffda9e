//! The operator's verbs. Each says what it will do, and when it cannot, one
//! line says why and what to do.

mod centre;
mod check;
mod communes;
mod database;
pub mod log;
mod person;
mod rulebook;
mod serve;
mod staff;

use std::{fmt::Display, io::Write, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use domain::directory::CentreId;

use crate::settings::{MEANINGS, Settings};

/// Appointments and the integration path: the server and its tools.
#[derive(Parser)]
#[command(name = "jalon", version, max_term_width = 100, after_help = settings_help())]
struct Cli {
    /// The settings file; where not named, jalon.toml in this folder, if there is one.
    #[arg(long, global = true, value_name = "FILE", env = "JALON_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Serve pages and API; brings the database up to date first.
    Serve,
    /// Bring the database's schema up to date, and say from where to where.
    Migrate,
    /// Check settings, directory, pages and database, and name every problem; changes nothing.
    Check,
    /// Accounts of the staff.
    #[command(subcommand)]
    Staff(staff::StaffVerb),
    /// People whom the service knows.
    #[command(subcommand)]
    Person(person::PersonVerb),
    /// Write a consistent copy of a SQLite database to FILE, while it is in use.
    Backup { file: PathBuf },
    /// Put the backup FILE in the place of the SQLite database; what was there is kept beside it.
    Restore { file: PathBuf },
    /// Put a file of the directory in the place of what was in force.
    #[command(subcommand)]
    Import(Import),
    /// Print what is kept of the directory.
    #[command(subcommand)]
    Export(Export),
    /// Print the rulebook that this version applies.
    Rulebook,
    /// Print who may do what, and what each address does.
    Permissions,
}

#[derive(Subcommand)]
enum Import {
    /// Check the communes in FILE (CSV), say what changes, and make them the directory's; the earlier list is kept.
    Communes { file: PathBuf },
    /// Check a centre's own FILE (TOML) and put it in force as the newest version of its hours, people and offices.
    Centre { file: PathBuf },
}

#[derive(Subcommand)]
enum Export {
    /// Print what a centre says about itself now, as its own file would; of the only CENTRE where none is named.
    Centre { centre: Option<String> },
}

/// Why a verb ended early: one line for each thing to mend.
#[derive(Debug)]
pub struct Failure(Vec<String>);

impl Failure {
    fn new(line: impl Display) -> Self {
        Self(vec![line.to_string()])
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

/// Reads the command line and does what it says.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match begin(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(lines)) => {
            let mut out = std::io::stderr().lock();
            for line in lines {
                let _ = writeln!(out, "jalon: {line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn begin(cli: Cli) -> Result<(), Failure> {
    if let Verb::Rulebook = cli.verb {
        rulebook::print();
        return Ok(());
    }
    if let Verb::Permissions = cli.verb {
        let _ = write!(std::io::stdout(), "{}", crate::permissions::document());
        return Ok(());
    }
    let settings = Settings::read(cli.config.as_deref(), &|name| std::env::var(name).ok())?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(obey(cli.verb, settings))
}

async fn obey(verb: Verb, settings: Settings) -> Result<(), Failure> {
    match verb {
        Verb::Serve => serve::serve(settings).await,
        Verb::Migrate => database::migrate(&settings).await,
        Verb::Check => check::check(&settings).await,
        Verb::Staff(verb) => staff::obey(verb, &settings).await,
        Verb::Person(verb) => person::obey(verb, &settings).await,
        Verb::Backup { file } => database::backup(&settings, &file).await,
        Verb::Restore { file } => database::restore(&settings, &file).await,
        Verb::Import(Import::Communes { file }) => communes::import(&settings, &file),
        Verb::Import(Import::Centre { file }) => centre::import(&settings, &file).await,
        Verb::Export(Export::Centre { centre }) => {
            let centre = centre.map(|id| CentreId::parse(&id)).transpose().map_err(Failure::new)?;
            centre::export(&settings, centre.as_ref()).await
        }
        Verb::Rulebook | Verb::Permissions => Ok(()),
    }
}

/// Writes a line to stdout; a reader that has gone away is no trouble.
fn say(line: impl Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn settings_help() -> String {
    let lines: String = MEANINGS
        .iter()
        .map(|(name, meaning)| format!("  {:<24} {meaning}\n", format!("JALON_{}", name.to_uppercase())))
        .collect();
    format!("Settings, as variables or (small, without JALON_) in jalon.toml; variables win:\n{lines}")
}
