//! Whether an appointment still stands within the hours of those who were promised.

use serde::{Deserialize, Serialize};

use crate::booking::Slot;
use crate::calendar::WallTime;
use crate::directory::{AppointmentKind, Directory, RoomId};

/// Why an appointment does not fit the hours of its centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unfit {
    /// A holiday or a closure shuts the office.
    Closed,
    /// Who receives is away.
    WorkerAway,
    /// Who receives is not at that office then, or not for this kind.
    NotReceived,
    /// The interpreter is not available then, or does not come to that office.
    InterpreterAway,
    /// The room that it is in was taken away.
    RoomGone,
}

/// Whether an appointment of `kind` at `slot` fits the hours of the centre: as if it were
/// asked for today, whatever else is taken.
///
/// # Errors
/// The first reason why not, in the order of [`Unfit`].
pub fn fits(directory: &Directory, kind: AppointmentKind, slot: &Slot) -> Result<(), Unfit> {
    let date = slot.date();
    let (start, end) = (wall(slot.start.time()), wall(slot.end.time()));
    if directory.is_closed(&slot.office, date) {
        return Err(Unfit::Closed);
    }
    let covers = |from: WallTime, until: WallTime| from <= start && (end <= until);
    let mut openings = directory
        .openings()
        .iter()
        .filter(|opening| opening.worker == slot.worker && opening.office == slot.office)
        .filter(|opening| opening.happens_on(date) && covers(opening.start, opening.end))
        .peekable();
    let away = directory.worker_away_on(&slot.worker, date);
    if openings.peek().is_some_and(|opening| away.covers(opening.half_day())) {
        return Err(Unfit::WorkerAway);
    }
    if !openings.any(|opening| opening.receives(kind)) {
        return Err(Unfit::NotReceived);
    }
    if let Some(interpreter) = &slot.interpreter {
        let presence = directory.presence_of_interpreter(interpreter, date);
        // One stretch may go on where another ends.
        let reached = presence.hours.iter().fold(start, |reached, hours| {
            if hours.start <= reached { reached.max(hours.end) } else { reached }
        });
        let comes = directory
            .interpreter(interpreter)
            .is_some_and(|one| one.offices.is_empty() || one.offices.contains(&slot.office));
        if reached < end || !comes {
            return Err(Unfit::InterpreterAway);
        }
    }
    let rooms = directory.office(&slot.office).map(|office| office.rooms.as_slice()).unwrap_or_default();
    let is_gone = |room: &RoomId| !rooms.is_empty() && rooms.iter().all(|known| known.id != *room);
    if slot.room.as_ref().is_some_and(is_gone) {
        return Err(Unfit::RoomGone);
    }
    Ok(())
}

fn wall(time: chrono::NaiveTime) -> WallTime {
    use chrono::Timelike;

    WallTime::from_minutes(u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or_default())
}
