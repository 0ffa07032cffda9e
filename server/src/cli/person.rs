//! Forgetting people on their wish.

use clap::{Args, Subcommand};
use domain::booking::{EraseRefused, Reference};
use service::{FoundPerson, Operator, PersonQuery, ServiceError};

use super::{Failure, database, say};
use crate::{phones::read_phone, settings::Settings};

/// More than one person has in a life.
const MOST: usize = 200;

#[derive(Subcommand)]
pub enum PersonVerb {
    /// Say what is kept of somebody; with --yes, erase her from it. All that is given must fit.
    Erase(Erase),
}

#[derive(Args)]
pub struct Erase {
    /// The reference of an appointment, K7Q-4MD.
    #[arg(long)]
    reference: Option<String>,
    /// The whole name, in any order.
    #[arg(long)]
    name: Option<String>,
    /// The telephone number.
    #[arg(long)]
    phone: Option<String>,
    /// Erase what is found; coming appointments are cancelled first.
    #[arg(long)]
    yes: bool,
}

pub async fn obey(verb: PersonVerb, settings: &Settings) -> Result<(), Failure> {
    let PersonVerb::Erase(asked) = verb;
    let query = query(&asked)?;
    let operator = database::operator(settings).await?;
    let found = operator.find_person(&query, MOST).await?;
    if found.appointments.is_empty() && found.files.is_empty() {
        return Err(Failure::new("nobody is known by that: nothing was changed"));
    }
    tell(&found);
    if asked.yes {
        erase(&operator, &found).await?;
    } else {
        say("nothing was changed: the same with --yes erases the person from all of these".to_owned());
    }
    operator.close().await;
    Ok(())
}

fn query(asked: &Erase) -> Result<PersonQuery, Failure> {
    let wrong = |what: &str| Failure::new(format!("{what} cannot be read"));
    let reference =
        asked.reference.as_deref().map(|text| Reference::parse(text).ok_or_else(|| wrong("the reference")));
    let phone =
        asked.phone.as_deref().map(|text| read_phone(text).map_err(|_| wrong("the telephone number")));
    let query = PersonQuery {
        reference: reference.transpose()?,
        name: asked.name.clone(),
        phone: phone.transpose()?,
    };
    if query.is_empty() {
        return Err(Failure::new("say who: --reference, --name or --phone"));
    }
    Ok(query)
}

fn tell(found: &FoundPerson) {
    for one in &found.appointments {
        let person = one.person.as_ref().map(domain::people::Person::whole_name).unwrap_or_default();
        let (start, state) = (one.slot.start.format("%Y-%m-%d %H:%M"), one.state().code());
        say(format!("appointment {}  {start}  {state}  {person}", one.reference));
    }
    for file in &found.files {
        let opened = domain::calendar::brussels_date(file.opened_at);
        say(format!("file {}  opened {opened}  {}", file.id, file.person.whole_name()));
    }
}

async fn erase(operator: &Operator, found: &FoundPerson) -> Result<(), Failure> {
    let mut waiting = Vec::new();
    for one in &found.appointments {
        match operator.erase_appointment(one).await {
            Ok(Err(EraseRefused::StillComing)) => waiting.push(one.reference.to_string()),
            Ok(Ok(_) | Err(EraseRefused::AlreadyErased)) | Err(ServiceError::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    for file in &found.files {
        operator.erase_case_file(file).await?;
    }
    operator.overwrite_traces().await?;
    let (appointments, files) = (found.appointments.len() - waiting.len(), found.files.len());
    say(format!("erased from {appointments} appointments and {files} files; earlier backups still hold her"));
    if waiting.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("still under way, try again when it is over: {}", waiting.join(", "))))
}
