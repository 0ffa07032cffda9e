//! Looks at everything that `serve` needs, without serving.

use domain::directory::Directories;

use super::{Failure, database, say};
use crate::{
    directory_files::{self, DirectoryError},
    files::site::Site,
    settings::Settings,
};

/// The directories of the settings. Invented people are served only on purpose:
/// in a demonstration, or where the operator names their folder.
pub fn directories(settings: &Settings) -> Result<Directories, Failure> {
    let read = match (&settings.directory, settings.demonstration) {
        (Some(folder), _) => directory_files::in_folder(folder),
        (None, true) => directory_files::demonstration(),
        (None, false) => {
            return Err(Failure::new(
                "JALON_DIRECTORY must name the folder with the centre's own directory; \
                 to try Jalon with an invented one, set JALON_DEMO=1",
            ));
        }
    };
    read.map_err(|error: DirectoryError| Failure(error.lines()))
}

pub async fn check(settings: &Settings) -> Result<(), Failure> {
    let mut problems = Vec::new();
    match directories(settings) {
        Ok(directories) => directories.iter().for_each(|directory| {
            say(format!(
                "directory of {}: {} communes, {} offices, {} workers, {} interpreters{}",
                directory.own_centre_id(),
                directory.communes().filter(|one| directory.office_of(one.ins).is_some()).count(),
                directory.offices().count(),
                directory.workers().count(),
                directory.interpreters().count(),
                if directory.is_demonstration() { " (invented, for a demonstration)" } else { "" },
            ));
        }),
        Err(Failure(lines)) => problems.extend(lines),
    }
    match Site::open(settings.site.as_deref()) {
        Ok(_) => say("pages: built"),
        Err(error) => problems.push(error.to_string()),
    }
    if !settings.embed_ancestors.is_empty() {
        say(format!("shown in frames of: {}", settings.embed_ancestors.join(", ")));
    }
    match database::schema(settings).await {
        Ok(schema) => say(format!("database: schema {schema}")),
        Err(Failure(lines)) => problems.extend(lines),
    }
    if problems.is_empty() {
        say("all is well");
        Ok(())
    } else {
        Err(Failure(problems))
    }
}
