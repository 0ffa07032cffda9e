//! The sheet of an appointment, from the service.

use domain::{
    booking::{Appointment, AppointmentId, AttendanceMark, Channel, Slot},
    calendar::in_brussels,
    directory::{Directory, OfficeId, WorkerId},
    people::{Action, Actor, Person},
};
use service::{HistoryLine, Staff};
use store::{HistoryEvent, ReceiveAnswer};

use super::model::{
    AppointmentOutcome, By, MoveChoice, MoveSearch, ReceiveChoice, Sheet, SheetEvent, SheetEventKind,
};
use crate::{
    api_error::ApiError,
    slots::search::WINDOW,
    staff::parts::{
        FreeTimes, Holder, MessageView, NamedOption, RequestStanding, offices_of, offices_there,
        workers_there,
    },
};

/// So many files of each kind of likeness are offered.
const MOST_FILES: u32 = 5;

/// The sheet of an appointment as it stands.
pub async fn sheet(staff: Staff<'_>, id: &str) -> Result<Sheet, ApiError> {
    let id = AppointmentId::new(id);
    let appointment = staff.appointment(&id).await?;
    let history = history(staff, &id).await?;
    let note = staff.note_of(&id).await?.map(|note| note.to_string());
    let messages = staff.messages_of(&id).await?.iter().map(MessageView::of).collect();
    let request = staff.interpreter_request(&id).await?.filter(|line| line.request.ended_at.is_none());
    let request = request.map(|line| {
        let asked = staff.directory().interpreter(&line.request.interpreter);
        (asked.map(|one| one.name.clone()).unwrap_or_default(), RequestStanding::of(&line))
    });
    let interpreted = staff.interpreter_minutes(&id).await?;
    let files = files_for(staff, &appointment).await?;
    let all = staff.waiting_list().await?;
    let place = all.iter().find(|one| one.waiting.appointment.id == id).map(|one| one.place);
    let waiting = place.map(|place| (place, u32::try_from(all.len()).unwrap_or(u32::MAX)));
    let sheet = put_together(staff, &appointment, history);
    Ok(Sheet { note, waiting, messages, request, interpreted, files, ..sheet })
}

/// The files that may be its person's: whoever has her name or her telephone number.
async fn files_for(staff: Staff<'_>, one: &Appointment) -> Result<Vec<NamedOption>, ApiError> {
    let may_link = staff.may(Action::LinkToCaseFile) && one.case_file.is_none();
    let Some(person) = one.person.as_ref().filter(|_| may_link) else { return Ok(Vec::new()) };
    let phone = person.phone.as_ref().map(ToString::to_string);
    let mut files: Vec<NamedOption> = Vec::new();
    for typed in [Some(person.whole_name()), phone].into_iter().flatten() {
        for line in staff.find_case_files(&typed, MOST_FILES).await? {
            let id = line.id.to_string();
            if files.iter().all(|known| known.id != id) {
                let parts =
                    [Some(line.person.whole_name()), line.person.birth_year.map(|year| year.to_string())];
                files.push(NamedOption {
                    id,
                    name: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
                });
            }
        }
    }
    Ok(files)
}

/// Where an appointment could move from a day on.
pub async fn move_choice(staff: Staff<'_>, id: &str, asked: MoveSearch) -> Result<MoveChoice, ApiError> {
    let (directory, today) = (staff.directory(), staff.service().today());
    let appointment = staff.appointment(&AppointmentId::new(id)).await?;
    let mut query =
        appointment.search_again(asked.from.unwrap_or(today).max(today), WINDOW, Channel::Counter);
    if let Some(office) = asked.office.and_then(|id| OfficeId::parse(&id).ok()) {
        query.office = Some(office);
    }
    let found = staff.free_slots_for_move(&appointment, &query).await?;
    let found = appointment.moves_among(found);
    let nearest = if found.none_because.is_some() && staff.may(Action::BookForSomebody) {
        staff.nearest(&query).await?
    } else {
        Vec::new()
    };
    let shown = if asked.everybody { found.clone() } else { found.clone().only_with(&appointment) };
    Ok(MoveChoice {
        offices: offices_of(directory),
        office: query.office.as_ref().unwrap_or(&appointment.slot.office).to_string(),
        worker: worker_name(directory, &appointment.slot.worker),
        only_hers: shown != found,
        times: FreeTimes::of(directory, &query, &shown, today).with_nearest(directory, nearest),
    })
}

/// Receives the person of an appointment now.
pub async fn receive(
    staff: Staff<'_>,
    id: &AppointmentId,
    worker: &str,
    office: &str,
) -> Result<AppointmentOutcome, ApiError> {
    let refused = |_| ApiError::BadRequest.with_status();
    let worker = WorkerId::parse(worker).map_err(refused)?;
    let office = OfficeId::parse(office).map_err(refused)?;
    let directory = staff.directory();
    Ok(match staff.receive_appointment(id, &worker, &office).await? {
        ReceiveAnswer::Received(one) => {
            let usual = i64::from(directory.kind(one.kind).minutes);
            let is_short = (one.slot.end - one.slot.start).num_minutes() < usual;
            if is_short { AppointmentOutcome::ReceivedShort } else { AppointmentOutcome::Received }
        }
        ReceiveAnswer::Taken(by) => {
            AppointmentOutcome::ReceiveTaken(Holder::of(directory, &worker, by.as_deref()))
        }
        ReceiveAnswer::Impossible(why) => AppointmentOutcome::ReceiveImpossible(why),
        ReceiveAnswer::Refused(why) => AppointmentOutcome::Receive(why),
        ReceiveAnswer::NotFound => return Err(ApiError::NotFound.with_status()),
    })
}

/// Who could receive its person now; nobody has to be asked where its own time is now
/// and she is expected: then her arrival is noted.
fn receive_choice(staff: Staff<'_>, one: &Appointment) -> Option<ReceiveChoice> {
    let (directory, now) = (staff.directory(), staff.service().now());
    let is_wanted = one.may_receive(now).is_ok() && !one.is_now(now);
    (staff.may(Action::ReceiveNow) && is_wanted).then(|| {
        let (worker, office) = staff.receives_now(Some(one));
        ReceiveChoice {
            workers: workers_there(directory, staff.service().today()),
            offices: offices_there(directory, staff.service().today()),
            worker: worker.map(|id| id.to_string()).unwrap_or_default(),
            office: office.map(|id| id.to_string()).unwrap_or_default(),
        }
    })
}

async fn history(staff: Staff<'_>, id: &AppointmentId) -> Result<Vec<SheetEvent>, ApiError> {
    let mut worker = None;
    let mut with_another = |slot: &Slot| {
        let before = worker.replace(slot.worker.clone());
        let is_another = before.is_some_and(|before| before != slot.worker);
        is_another.then(|| worker_name(staff.directory(), &slot.worker))
    };
    let line = |HistoryLine { entry, staff_name }: HistoryLine| SheetEvent {
        at: in_brussels(entry.at),
        what: match entry.event {
            HistoryEvent::Booked(slot) => {
                with_another(&slot);
                // Nobody books what has begun.
                let is_late = entry.at >= slot.start;
                if is_late {
                    SheetEventKind::Received(slot.start)
                } else {
                    SheetEventKind::Booked(slot.start)
                }
            }
            HistoryEvent::Moved(slot) => SheetEventKind::Moved(slot.start, with_another(&slot)),
            HistoryEvent::Cancelled => SheetEventKind::Cancelled,
            HistoryEvent::Corrected => SheetEventKind::Corrected,
            HistoryEvent::Noted => SheetEventKind::Noted,
            HistoryEvent::LinkedToCaseFile => SheetEventKind::LinkedToCaseFile,
            HistoryEvent::Erased => SheetEventKind::Erased,
            HistoryEvent::InterpreterAssigned(slot) => {
                let interpreter = slot.interpreter.as_ref().and_then(|id| staff.directory().interpreter(id));
                SheetEventKind::Interpreter(interpreter.map(|one| one.name.clone()).unwrap_or_default())
            }
            HistoryEvent::InterpreterLogged(came) => SheetEventKind::InterpreterLogged(came),
            HistoryEvent::InterpreterAnswered(answer) => SheetEventKind::InterpreterAnswered(answer),
            HistoryEvent::Marked(mark) => SheetEventKind::Marked(mark),
        },
        by: match entry.by {
            Actor::Visitor => By::Visitor,
            Actor::Service => By::Service,
            Actor::Interpreter => By::Interpreter,
            Actor::Staff(_) => By::Staff(staff_name),
        },
    };
    Ok(staff.history_of(id).await?.into_iter().map(line).collect())
}

fn worker_name(directory: &Directory, id: &WorkerId) -> String {
    directory.worker(id).map(|worker| worker.name.clone()).unwrap_or_default()
}

fn put_together(staff: Staff<'_>, one: &Appointment, history: Vec<SheetEvent>) -> Sheet {
    let (directory, now) = (staff.directory(), staff.service().now());
    let (slot, person) = (&one.slot, one.person.as_ref());
    let interpreter = slot.interpreter.as_ref().and_then(|id| directory.interpreter(id));
    let state = one.state();
    let marks = AttendanceMark::ALL
        .into_iter()
        .filter(|_| staff.may(Action::MarkAttendance))
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
        room: slot.room.as_ref().and_then(|id| directory.room(id)).map(|room| room.name.clone()),
        worker: worker_name(directory, &slot.worker),
        language: one.language,
        other_language: one.other_language.as_ref().map(ToString::to_string),
        interpreter_language: one.interpreter_language,
        interpreter: interpreter.map(|one| one.name.clone()),
        interpreting_mode: interpreter.map(|one| one.mode).unwrap_or_default(),
        request: None,
        interpreted: None,
        commune: directory.commune(one.commune).map(|commune| commune.name.clone()).unwrap_or_default(),
        name: person.map(Person::whole_name),
        phone: person.and_then(|person| person.phone.as_ref()).map(ToString::to_string),
        email: person.and_then(|person| person.email.as_ref()).map(ToString::to_string),
        birth_year: person.and_then(|person| person.birth_year),
        note: None,
        waiting: None,
        file: one.case_file.as_ref().map(ToString::to_string),
        files: Vec::new(),
        history,
        messages: Vec::new(),
        marks,
        may_book: staff.may(Action::BookForSomebody) && person.is_some(),
        may_move: staff.may(Action::MoveAppointment) && one.may_move(now).is_ok(),
        receive: receive_choice(staff, one),
        may_cancel: staff.may(Action::CancelAppointment) && one.may_cancel(now).is_ok(),
        may_correct: staff.may(Action::CorrectContact) && one.may_correct().is_ok(),
        may_log: staff.may(Action::LogInterpreter) && one.may_log_interpreter(now).is_ok(),
        may_note: staff.may(Action::WriteNote) && one.may_correct().is_ok(),
        may_give_link: staff.may(Action::GiveNewLink) && one.may_cancel(now).is_ok(),
        may_erase: staff.may(Action::EraseAppointment) && one.may_erase(now).is_ok(),
    }
}
