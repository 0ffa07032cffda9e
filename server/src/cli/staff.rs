//! Accounts of the staff.

use std::io::Read;

use clap::{Subcommand, ValueEnum};
use domain::{
    directory::{CentreId, Directories, Directory, WorkerId},
    people::StaffId,
};
use store::{AddStaff, NewStaff, StaffAccount, Store};

use super::{Failure, check, database, say};
use crate::{
    chance, clock,
    sessions::password::{Passwords, SHORTEST, generated},
    settings::Settings,
};

#[derive(Subcommand)]
pub enum StaffVerb {
    /// Make an account; its password is generated and printed once, unless given.
    Add {
        /// What one types to sign in.
        login: String,
        /// Name as colleagues read it.
        #[arg(long)]
        name: String,
        /// What it may do.
        #[arg(long, default_value = "worker")]
        role: Role,
        /// Id of the centre that it works for; needed where there are several.
        #[arg(long, value_name = "ID")]
        centre: Option<String>,
        /// Id of the directory's worker whose account it is.
        #[arg(long, value_name = "ID")]
        worker: Option<String>,
        /// Read the password from standard input.
        #[arg(long)]
        password_stdin: bool,
    },
    /// List all accounts.
    List,
    /// Set another password and end all sessions of the account.
    Password {
        login: String,
        /// Read the password from standard input.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Disable an account and end its sessions.
    Disable { login: String },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Role {
    /// Everything, for every office.
    Coordinator,
    /// The daily work.
    Worker,
    /// Looks at everything, changes nothing.
    Auditor,
}

impl From<Role> for domain::people::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Coordinator => Self::Coordinator,
            Role::Worker => Self::Worker,
            Role::Auditor => Self::Auditor,
        }
    }
}

pub async fn obey(verb: StaffVerb, settings: &Settings) -> Result<(), Failure> {
    let store = database::open_up_to_date(settings).await?;
    match verb {
        StaffVerb::Add { login, name, role, centre, worker, password_stdin } => {
            let directories = check::directories(settings)?;
            let directory = known_centre(&directories, centre.as_deref())?;
            let centre = directory.own_centre_id().clone();
            let worker = worker.map(|id| known_worker(directory, &id)).transpose()?;
            let (password, password_hash) = choose(password_stdin).await?;
            let new =
                NewStaff { login: login.clone(), name, centre, role: role.into(), worker, password_hash };
            let random = random();
            match store.add_staff(&new, random, (clock::real())()).await? {
                AddStaff::Added(_) => tell(&login, password),
                AddStaff::LoginTaken => {
                    return Err(Failure::new(format!("an account `{login}` exists already")));
                }
            }
        }
        StaffVerb::List => store.staff_accounts().await?.iter().for_each(|account| say(line(account))),
        StaffVerb::Password { login, password_stdin } => {
            let id = find(&store, &login).await?;
            let (password, hash) = choose(password_stdin).await?;
            store.change_password(&id, &hash).await?;
            tell(&login, password);
        }
        StaffVerb::Disable { login } => {
            let id = find(&store, &login).await?;
            store.disable_staff(&id, (clock::real())()).await?;
            say(format!("{login} can no longer sign in"));
        }
    }
    store.close().await;
    Ok(())
}

/// The centre of this id; the only one where none is named.
fn known_centre<'a>(directories: &'a Directories, id: Option<&str>) -> Result<&'a Directory, Failure> {
    let known = match id {
        Some(id) => CentreId::parse(id).ok().and_then(|id| directories.of(&id)),
        None => directories.only(),
    };
    known.map(|directory| &**directory).ok_or_else(|| {
        let ids: Vec<_> = directories.iter().map(|directory| directory.own_centre_id().as_str()).collect();
        Failure::new(format!("say for which centre: --centre with one of {}", ids.join(", ")))
    })
}

fn known_worker(directory: &Directory, id: &str) -> Result<WorkerId, Failure> {
    let known = WorkerId::parse(id).ok().filter(|id| directory.worker(id).is_some());
    known.ok_or_else(|| {
        let ids: Vec<_> = directory.workers().map(|worker| worker.id.as_str()).collect();
        Failure::new(format!("the directory has no worker `{id}`; it has {}", ids.join(", ")))
    })
}

/// The password to print (where it was generated) and its hash.
async fn choose(from_stdin: bool) -> Result<(Option<String>, String), Failure> {
    let entropy = chance::from_the_system();
    let passwords = Passwords::new(&entropy)?;
    if !from_stdin {
        let password = generated(&entropy);
        let hash = passwords.hash(password.clone()).await?;
        return Ok((Some(password), hash));
    }
    let mut given = String::new();
    std::io::stdin().read_to_string(&mut given)?;
    let given = given.trim_end_matches(['\r', '\n']).to_owned();
    if given.chars().count() < SHORTEST {
        return Err(Failure::new(format!("a password must have at least {SHORTEST} characters")));
    }
    Ok((None, passwords.hash(given).await?))
}

fn tell(login: &str, password: Option<String>) {
    match password {
        Some(password) => say(format!("{login} / {password}")),
        None => say(format!("{login}: the password is set")),
    }
}

fn line(account: &StaffAccount) -> String {
    let worker = account.worker.as_ref().map_or("-", WorkerId::as_str);
    let disabled = if account.disabled_at.is_some() { "  disabled" } else { "" };
    format!(
        "{:<20} {:<12} {:<30} {:<20} {}{disabled}",
        account.login,
        account.role.code(),
        account.centre,
        worker,
        account.name
    )
}

async fn find(store: &Store, login: &str) -> Result<StaffId, Failure> {
    let account = store.staff_by_login(login).await?;
    account.map(|account| account.id).ok_or_else(|| Failure::new(format!("there is no account `{login}`")))
}

fn random() -> [u8; 10] {
    let mut bytes = [0; 10];
    chance::from_the_system()(&mut bytes);
    bytes
}
