//! A believable week in an invented centre: accounts to sign in with, and
//! appointments made through the store's own functions. Loaded into an empty
//! database only.

mod people;
mod week;

use domain::{
    directory::{CentreId, Directories, Directory, WorkerId},
    message::Media,
    people::Role,
};
use service::{Account, Entropy, NewAccount, ServiceError};
use store::StoreError;

use crate::sessions::password::{HashingFailed, Passwords, generated};
use crate::state::Shared;

/// What is typed to sign in to the demonstration.
pub struct DemonstrationAccount {
    pub login: String,
    pub password: String,
}

/// Why the demonstration could not be prepared.
#[derive(Debug, thiserror::Error)]
pub enum DemonstrationError {
    #[error("the demonstration could not be loaded: {0}")]
    Service(#[from] ServiceError),
    #[error("the demonstration's week could not be loaded: {0}")]
    Week(#[from] StoreError),
    #[error("the demonstration's passwords could not be made: {0}")]
    Passwords(#[from] HashingFailed),
}

/// An account that the demonstration has.
struct PlannedAccount {
    login: String,
    name: String,
    centre: CentreId,
    role: Role,
    worker: Option<WorkerId>,
}

/// Loads the demonstration into an empty database. Its accounts get new
/// passwords at each start, so that they can always be shown; accounts that
/// somebody made are left alone.
///
/// # Errors
/// Trouble with the database.
pub async fn prepare(state: &Shared) -> Result<Vec<DemonstrationAccount>, DemonstrationError> {
    let Shared { service, store, passwords, .. } = state;
    let operator = service.operator();
    let known = operator.accounts().await?;
    let fresh = known.is_empty();
    let wanted: Vec<_> = accounts(&service.directories())
        .into_iter()
        .filter(|wanted| fresh || is_known(&known, wanted))
        .collect();
    let made = with_passwords(wanted, passwords, service.entropy()).await?;
    let mut shown = Vec::with_capacity(made.len());
    for (wanted, password, hash) in made {
        shown.push(DemonstrationAccount { login: wanted.login.clone(), password });
        if fresh {
            add(state, wanted, hash).await?;
        } else {
            operator.set_password(&wanted.login, &hash).await?;
        }
    }
    if fresh {
        for directory in service.directories().iter() {
            // Nobody is written to about what never happened.
            let silent = store.with_media(Media::default());
            week::fill(service, directory, &silent.of(directory.own_centre_id())).await?;
        }
    }
    Ok(shown)
}

/// For each centre one coordinator, and one account for each worker.
fn accounts(directories: &Directories) -> Vec<PlannedAccount> {
    directories.iter().enumerate().flat_map(|(place, directory)| of_centre(directory, place == 0)).collect()
}

/// Logins are unique in the installation, ids in a centre: those of a later centre
/// say where they belong.
fn of_centre(directory: &Directory, is_first: bool) -> Vec<PlannedAccount> {
    let centre = directory.own_centre_id();
    let login = |name: &str| match centre.as_str().rsplit('-').next() {
        Some(place) if !is_first => format!("{name}.{place}"),
        _ => name.to_owned(),
    };
    let coordinator = PlannedAccount {
        login: login("coordination"),
        name: "Coordination (démonstration)".to_owned(),
        centre: centre.clone(),
        role: Role::Coordinator,
        worker: None,
    };
    let workers = directory.workers().map(|worker| PlannedAccount {
        login: login(worker.id.as_str()),
        name: worker.name.clone(),
        centre: centre.clone(),
        role: Role::Worker,
        worker: Some(worker.id.clone()),
    });
    std::iter::once(coordinator).chain(workers).collect()
}

fn is_known(known: &[Account], wanted: &PlannedAccount) -> bool {
    known.iter().any(|account| account.login == wanted.login && account.name == wanted.name)
}

/// Hashing takes its time: all at once, as far as the machine lets them.
async fn with_passwords(
    wanted: Vec<PlannedAccount>,
    passwords: &Passwords,
    entropy: &Entropy,
) -> Result<Vec<(PlannedAccount, String, String)>, HashingFailed> {
    let hashing: Vec<_> = wanted
        .into_iter()
        .map(|wanted| {
            let password = generated(entropy);
            let (passwords, clear) = (passwords.clone(), password.clone());
            (wanted, password, tokio::spawn(async move { passwords.hash(clear).await }))
        })
        .collect();
    let mut made = Vec::with_capacity(hashing.len());
    for (wanted, password, hash) in hashing {
        made.push((wanted, password, hash.await.map_err(|_| HashingFailed)??));
    }
    Ok(made)
}

async fn add(state: &Shared, wanted: PlannedAccount, password_hash: String) -> Result<(), ServiceError> {
    let PlannedAccount { login, name, centre, role, worker } = wanted;
    let new = NewAccount { login, name, role, worker, password_hash };
    let service = &state.service;
    if let Some(directory) = service.directories().of(&centre) {
        // In an empty database every login is free, and the workers are the directory's own.
        let _ = service.operator().add_account(directory, new, service.random()).await?;
    }
    Ok(())
}
