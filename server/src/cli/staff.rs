//! Accounts of the staff.

use std::io::Read;

use clap::{Subcommand, ValueEnum};
use domain::directory::{CentreId, Directories, Directory, WorkerId};
use service::{Account, AddAccountRefused, NewAccount, ServiceError};

use super::{Failure, check, database, say};
use crate::{
    chance,
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
        role: RoleArgument,
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
pub enum RoleArgument {
    /// Everything, for every office.
    Coordinator,
    /// The daily work.
    Worker,
    /// Looks at everything, changes nothing.
    Auditor,
}

impl From<RoleArgument> for domain::people::Role {
    fn from(role: RoleArgument) -> Self {
        match role {
            RoleArgument::Coordinator => Self::Coordinator,
            RoleArgument::Worker => Self::Worker,
            RoleArgument::Auditor => Self::Auditor,
        }
    }
}

pub async fn obey(verb: StaffVerb, settings: &Settings) -> Result<(), Failure> {
    let operator = database::operator(settings).await?;
    match verb {
        StaffVerb::Add { login, name, role, centre, worker, password_stdin } => {
            let directories = check::directories(settings)?;
            let directory = known_centre(&directories, centre.as_deref())?;
            let unknown = |id: &str| unknown_worker(directory, id);
            let id = worker.as_deref().map(|id| WorkerId::parse(id).map_err(|_| unknown(id))).transpose()?;
            let (password, password_hash) = choose(password_stdin).await?;
            let (login_kept, role) = (login.clone(), role.into());
            let new = NewAccount { login: login_kept, name, role, worker: id, password_hash };
            match operator.add_account(directory, new, random()).await? {
                Ok(_) => tell(&login, password),
                Err(AddAccountRefused::UnknownWorker) => return Err(unknown(&worker.unwrap_or_default())),
                Err(AddAccountRefused::LoginTaken) => {
                    return Err(Failure::new(format!("an account `{login}` exists already")));
                }
            }
        }
        StaffVerb::List => operator.accounts().await?.iter().for_each(|account| say(line(account))),
        StaffVerb::Password { login, password_stdin } => {
            let (password, hash) = choose(password_stdin).await?;
            operator.set_password(&login, &hash).await.map_err(|error| not_found(error, &login))?;
            tell(&login, password);
        }
        StaffVerb::Disable { login } => {
            operator.disable_account(&login).await.map_err(|error| not_found(error, &login))?;
            say(format!("{login} can no longer sign in"));
        }
    }
    operator.close().await;
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

fn unknown_worker(directory: &Directory, id: &str) -> Failure {
    let ids: Vec<_> = directory.workers().map(|worker| worker.id.as_str()).collect();
    Failure::new(format!("the directory has no worker `{id}`; it has {}", ids.join(", ")))
}

fn not_found(error: ServiceError, login: &str) -> Failure {
    match error {
        ServiceError::NotFound => Failure::new(format!("there is no account `{login}`")),
        other => other.into(),
    }
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

fn line(account: &Account) -> String {
    let worker = account.worker.as_ref().map_or("-", WorkerId::as_str);
    let disabled = if account.is_disabled { "  disabled" } else { "" };
    format!(
        "{:<20} {:<12} {:<30} {:<20} {}{disabled}",
        account.login,
        account.role.code(),
        account.centre,
        worker,
        account.name
    )
}

fn random() -> [u8; 10] {
    let mut bytes = [0; 10];
    chance::from_the_system()(&mut bytes);
    bytes
}
