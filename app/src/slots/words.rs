//! Places and moments as a visitor reads them.

use chrono::Timelike;
use domain::{
    booking::Slot,
    calendar::Moment,
    directory::{Directory, Office},
};
use locales::LazyTexts;

use super::state::{Place, Time};

/// "mardi 1er décembre 2026, 10 h 30"
#[must_use]
pub fn moment(texts: LazyTexts, moment: Moment) -> String {
    texts.date_moment(&texts.date_long(moment.date_naive()), &hour(texts, moment))
}

/// "10 h 30"
#[must_use]
pub fn hour(texts: LazyTexts, moment: Moment) -> String {
    texts.time(moment.hour(), moment.minute())
}

/// An office with all that helps to find it.
#[must_use]
pub fn place(directory: &Directory, office: &Office) -> Place {
    let demonstration = directory.is_demonstration();
    let at = office.position;
    Place {
        name: office.name.clone(),
        address: format!("{}, {} {}", office.street, office.postal_code, office.town),
        access: office.accessibility.clone(),
        step_free: office.step_free,
        phone: office.contact.phone.clone(),
        map: (!demonstration).then(|| {
            let (north, east) = (at.latitude, at.longitude);
            format!("https://www.openstreetmap.org/?mlat={north}&mlon={east}#map=18/{north}/{east}")
        }),
        demonstration,
    }
}

/// The name of whoever receives in a slot.
#[must_use]
pub fn worker_name(directory: &Directory, slot: &Slot) -> String {
    directory.worker(&slot.worker).map(|worker| worker.name.clone()).unwrap_or_default()
}

/// What a form sends for a slot: its begin and who receives, so that she is
/// received by the person whom she chose, or is asked again.
#[must_use]
pub fn slot_value(slot: &Slot) -> String {
    format!("{} {}", slot.start.to_rfc3339(), slot.worker)
}

/// The begin and the worker of such a value, unread.
#[must_use]
pub fn slot_parts(value: &str) -> (&str, &str) {
    value.split_once(' ').unwrap_or((value, ""))
}

/// A free time; `usual` is who receives otherwise.
#[must_use]
pub fn time(texts: LazyTexts, directory: &Directory, slot: &Slot, usual: Option<&str>) -> Time {
    let name = worker_name(directory, slot);
    Time {
        value: slot_value(slot),
        clock: texts.clock(slot.start.hour(), slot.start.minute()),
        with: (usual != Some(name.as_str())).then(|| texts.booking_slots_with(&name)),
    }
}
