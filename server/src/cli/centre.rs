//! What a centre says about itself: its hours are edited in the console, and a file can
//! be taken out and put in force.

use std::{fs, path::Path};

use domain::directory::{CentreId, Directories, files::CentreFile};
use service::Imported;

use super::{Failure, check, database, say};
use crate::{directory_files, settings::Settings};

/// Prints what a centre says now, as its file would.
pub async fn export(settings: &Settings, centre: Option<&CentreId>) -> Result<(), Failure> {
    let directories = check::directories(settings)?;
    let known = match centre {
        Some(centre) => directories.of(centre),
        None => directories.only(),
    };
    let directory = known.ok_or_else(|| unknown(&directories))?;
    let operator = database::operator(settings).await?;
    let file = operator.centre_file(directory).await?;
    operator.close().await;
    say(toml::to_string(&file).map_err(Failure::new)?);
    Ok(())
}

/// Puts a file in force.
pub async fn import(settings: &Settings, file: &Path) -> Result<(), Failure> {
    let name = file.display().to_string();
    let text =
        fs::read_to_string(file).map_err(|error| Failure::new(format!("{name} cannot be read: {error}")))?;
    let file: CentreFile =
        directory_files::from_toml(&name, &text).map_err(|error| Failure(error.lines()))?;
    let directories = check::directories(settings)?;
    let directory = directories.of(&file.centre).ok_or_else(|| unknown(&directories))?;
    let operator = database::operator(settings).await?;
    let imported = operator.import_centre_file(directory, &file).await?;
    operator.close().await;
    match imported {
        Imported::Version(number) => {
            say(format!(
                "{}: version {number} is in force; servers that run follow within a second",
                file.centre
            ));
            Ok(())
        }
        Imported::Same(number) => {
            say(format!("{}: version {number} says the same; nothing was changed", file.centre));
            Ok(())
        }
        Imported::Outrun => Err(Failure::new(
            "somebody saved other hours at the same moment, and nothing was changed: look at them, then try again",
        )),
        Imported::Problems(problems) => {
            Err(Failure(problems.iter().map(|one| format!("{name}: {}: {}", one.entry, one.fault)).collect()))
        }
    }
}

fn unknown(directories: &Directories) -> Failure {
    let known: Vec<_> = directories.iter().map(|one| one.own_centre_id().to_string()).collect();
    Failure::new(format!("the centre must be one of those of this installation: {}", known.join(", ")))
}
