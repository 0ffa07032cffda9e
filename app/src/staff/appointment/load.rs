//! The sheet of an appointment, from the store; and what a form does to it.

use chrono::DateTime;
use domain::{
    booking::{Appointment, AppointmentId, Channel, Mark, Slot},
    calendar::in_brussels,
    directory::{Directory, OfficeId, WorkerId},
    people::{Action, Actor, Person, StaffId},
};
use store::{Change, HistoryEntry, HistoryEvent, MoveAnswer};

use super::model::{By, Line, MoveAsked, MoveChoice, Said, Sheet, SheetAnswer, What};
use crate::{
    api_error::ApiError,
    context::{Service, SignedIn},
    form::FormPost,
    staff::{
        agenda::model::Named,
        times::{DAYS, Times},
    },
};

/// What the form asks for is done, then the sheet is shown as it stands.
pub async fn answer(
    service: &Service,
    staff: &SignedIn,
    id: &str,
    form: &FormPost,
) -> Result<SheetAnswer, ApiError> {
    let id = AppointmentId::new(id);
    let said = change(service, staff, &id, form).await?;
    let appointment =
        service.store.appointment_by_id(&id).await?.ok_or_else(|| ApiError::NotFound.with_status())?;
    let history = history(service, &id).await?;
    Ok(SheetAnswer { sheet: sheet(service, staff, &appointment, history), said })
}

async fn change(
    service: &Service,
    staff: &SignedIn,
    id: &AppointmentId,
    form: &FormPost,
) -> Result<Option<Said>, ApiError> {
    let (store, now) = (&service.store, service.now());
    let by = Actor::Staff(StaffId::new(staff.staff_id.clone()));
    let wish = form.text("do");
    let said = if let Some(mark) = Mark::from_code(wish) {
        staff.must_be_allowed(Action::MarkAttendance)?;
        match store.mark(id, mark, &by, now).await? {
            Change::Made(_) => Some(Said::Saved),
            Change::Refused(why) => Some(Said::Mark(why)),
            Change::NotFound => None,
        }
    } else if wish == "cancel" {
        staff.must_be_allowed(Action::CancelAppointment)?;
        match store.cancel(id, &by, now).await? {
            Change::Made(_) => Some(Said::Cancelled),
            Change::Refused(why) => Some(Said::Cancel(why)),
            Change::NotFound => None,
        }
    } else if wish == "erase" {
        erase(service, staff, id, &by).await?
    } else if wish == "move" {
        staff.must_be_allowed(Action::MoveAppointment)?;
        move_it(service, id, &by, form).await?
    } else {
        None
    };
    Ok(said)
}

/// Never by one press alone.
async fn erase(
    service: &Service,
    staff: &SignedIn,
    id: &AppointmentId,
    by: &Actor,
) -> Result<Option<Said>, ApiError> {
    staff.must_be_allowed(Action::EraseAppointment)?;
    Ok(match service.store.erase_appointment(id, by, service.now()).await? {
        Change::Made(_) => {
            forget_traces(service).await;
            Some(Said::Erased)
        }
        Change::Refused(why) => Some(Said::Erase(why)),
        Change::NotFound => None,
    })
}

/// Where the database is too busy now, the hourly tidying overwrites them.
pub async fn forget_traces(service: &Service) {
    if let Err(error) = service.store.overwrite_traces().await {
        tracing::warn!(%error, "traces of somebody who was erased");
    }
}

async fn move_it(
    service: &Service,
    id: &AppointmentId,
    by: &Actor,
    form: &FormPost,
) -> Result<Option<Said>, ApiError> {
    let Ok(start) = DateTime::parse_from_rfc3339(form.text("start")) else {
        return Ok(Some(Said::NoTime));
    };
    let office = OfficeId::parse(form.text("office")).ok();
    let moved = service
        .store
        .move_to(&service.directory, id, start.to_utc(), office.as_ref(), by, service.now())
        .await?;
    Ok(match moved {
        MoveAnswer::Moved(_) => Some(Said::Moved),
        MoveAnswer::NotFree { why, .. } => Some(Said::NotFree(why)),
        MoveAnswer::Refused(why) => Some(Said::Move(why)),
        MoveAnswer::NotFound => None,
    })
}

/// Where an appointment could move from a day on.
pub async fn move_choice(service: &Service, id: &str, asked: MoveAsked) -> Result<MoveChoice, ApiError> {
    let (directory, today) = (&*service.directory, service.today());
    let appointment = service
        .store
        .appointment_by_id(&AppointmentId::new(id))
        .await?
        .ok_or_else(|| ApiError::NotFound.with_status())?;
    let mut query = appointment.search_again(asked.from.unwrap_or(today).max(today), DAYS, Channel::Counter);
    if let Some(office) = asked.office.and_then(|id| OfficeId::parse(&id).ok()) {
        query.office = Some(office);
    }
    let found = service.store.free_slots_for_move(directory, &appointment, &query, service.now()).await?;
    let found = appointment.moves_among(found);
    Ok(MoveChoice {
        offices: directory
            .offices()
            .map(|one| Named { id: one.id.to_string(), name: one.name.clone() })
            .collect(),
        office: query.office.as_ref().unwrap_or(&appointment.slot.office).to_string(),
        worker: worker_name(directory, &appointment.slot.worker),
        times: Times::of(directory, &query, &found, today),
    })
}

async fn history(service: &Service, id: &AppointmentId) -> Result<Vec<Line>, ApiError> {
    let accounts = service.store.staff_accounts().await?;
    let name_of = |id: &StaffId| accounts.iter().find(|one| one.id == *id).map(|one| one.name.clone());
    let mut worker = None;
    let mut with_another = |slot: &Slot| {
        let before = worker.replace(slot.worker.clone());
        let is_another = before.is_some_and(|before| before != slot.worker);
        is_another.then(|| worker_name(&service.directory, &slot.worker))
    };
    let line = |entry: HistoryEntry| Line {
        at: in_brussels(entry.at),
        what: match entry.event {
            HistoryEvent::Booked(slot) => {
                with_another(&slot);
                What::Booked(slot.start)
            }
            HistoryEvent::Moved(slot) => What::Moved(slot.start, with_another(&slot)),
            HistoryEvent::Cancelled => What::Cancelled,
            HistoryEvent::Erased => What::Erased,
            HistoryEvent::Marked(mark) => What::Marked(mark),
        },
        by: match &entry.by {
            Actor::Visitor => By::Visitor,
            Actor::Service => By::Service,
            Actor::Staff(id) => By::Staff(name_of(id)),
        },
    };
    Ok(service.store.history_of(id).await?.into_iter().map(line).collect())
}

fn worker_name(directory: &Directory, id: &WorkerId) -> String {
    directory.worker(id).map(|worker| worker.name.clone()).unwrap_or_default()
}

fn sheet(service: &Service, staff: &SignedIn, one: &Appointment, history: Vec<Line>) -> Sheet {
    let (directory, now) = (&service.directory, service.now());
    let (slot, person) = (&one.slot, one.person.as_ref());
    let state = one.state();
    let marks = Mark::ALL
        .into_iter()
        .filter(|mark| one.marked(*mark, now).is_ok_and(|next| next.state() != state))
        .collect();
    Sheet {
        id: one.id.to_string(),
        reference: one.reference.to_string(),
        state,
        arrived: one.arrived_at.map(in_brussels),
        kind: one.kind,
        start: slot.start,
        end: slot.end,
        office: directory.office(&slot.office).map(|office| office.name.clone()).unwrap_or_default(),
        worker: worker_name(directory, &slot.worker),
        language: one.language,
        other_language: one.other_language.as_ref().map(ToString::to_string),
        interpreter_language: one.interpreter_language,
        interpreter: slot
            .interpreter
            .as_ref()
            .and_then(|id| directory.interpreter(id))
            .map(|one| one.name.clone()),
        commune: directory.commune(one.commune).map(|commune| commune.name.clone()).unwrap_or_default(),
        name: person.map(Person::whole_name),
        phone: person.and_then(|person| person.phone.as_ref()).map(ToString::to_string),
        email: person.and_then(|person| person.email.as_ref()).map(ToString::to_string),
        birth_year: person.and_then(|person| person.birth_year),
        history,
        marks,
        may_move: one.may_move(now).is_ok(),
        may_cancel: one.may_cancel(now).is_ok(),
        may_erase: staff.may(Action::EraseAppointment) && one.may_erase(now).is_ok(),
    }
}
