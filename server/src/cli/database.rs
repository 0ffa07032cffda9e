//! The database as a whole: schema, copies, and who works on what is in it.

use std::path::Path;

use service::Operator;
use store::{Migrated, Store, StoreError};

use super::{Failure, check, say};
use crate::{clock, settings::Settings};

/// Opens the database of the settings.
async fn open(settings: &Settings) -> Result<Store, Failure> {
    Store::open(&settings.database_url).await.map_err(|error| explained(&error))
}

/// Opens it and brings its schema up to date.
pub async fn open_up_to_date(settings: &Settings) -> Result<Store, Failure> {
    let store = open(settings).await?;
    let Migrated { from, to } = store.migrate().await.map_err(|error| explained(&error))?;
    if from != to {
        tracing::info!(from, to, "the database's schema was brought up to date");
    }
    adopt_the_old(&store, settings).await?;
    Ok(store)
}

/// The operator of what the database of the settings remembers, brought up to date.
pub async fn operator(settings: &Settings) -> Result<Operator, Failure> {
    Ok(Operator::new(open_up_to_date(settings).await?, clock::real()))
}

/// The schema that the database has; nothing is changed.
pub async fn schema(settings: &Settings) -> Result<i64, Failure> {
    let store = open(settings).await?;
    let health = store.health().await?;
    store.close().await;
    Ok(health.schema)
}

/// What was remembered before there were several centres is the only one's.
async fn adopt_the_old(store: &Store, settings: &Settings) -> Result<(), Failure> {
    if store.without_centre().await? == 0 {
        return Ok(());
    }
    let directories = check::directories(settings)?;
    // The demonstration's first centre was its only one.
    let demonstrated = settings.directory.is_none().then(|| directories.shared());
    let Some(directory) = directories.only().or(demonstrated) else {
        return Err(Failure::new(
            "the database was one centre's until now, and the directory has several: start once with the file of \
             that centre alone, then with all of them",
        ));
    };
    let rows = store.adopt(directory.own_centre_id()).await?;
    tracing::info!(rows, centre = %directory.own_centre_id(), "what was there belongs to the only centre");
    Ok(())
}

/// What the operator can do about it.
fn explained(error: &StoreError) -> Failure {
    match error {
        StoreError::CannotOpen(_) | StoreError::NoFolder { .. } | StoreError::UnknownEngine => {
            Failure::new(format!("{error}; JALON_DATABASE_URL says where it is"))
        }
        other => Failure::new(other),
    }
}

pub async fn migrate(settings: &Settings) -> Result<(), Failure> {
    let store = open(settings).await?;
    let Migrated { from, to } = store.migrate().await.map_err(|error| explained(&error))?;
    match from == to {
        true => say(format!("schema {to}: nothing to do")),
        false => say(format!("schema {from} -> {to}")),
    }
    store.close().await;
    Ok(())
}

pub async fn backup(settings: &Settings, file: &Path) -> Result<(), Failure> {
    let store = open(settings).await?;
    store.backup(file).await.map_err(|error| explained(&error))?;
    store.close().await;
    say(format!("saved to {}", file.display()));
    Ok(())
}

pub async fn restore(settings: &Settings, file: &Path) -> Result<(), Failure> {
    Store::restore(&settings.database_url, file).await.map_err(|error| explained(&error))?;
    say(format!("restored from {}; the database that was there ends in .before-restore", file.display()));
    Ok(())
}
