//! Who waits, from the service.

use std::collections::BTreeMap;

use domain::{
    booking::{Appointment, AppointmentId, NotOffered, Offer, Placed, Waiting, WaitingBecause, WaitingWish},
    calendar::in_brussels,
    people::{Action, Person, Phone},
};
use service::Staff;

use super::model::{OfferView, WaitingLine, WaitingView};
use crate::api_error::ApiError;

pub async fn waiting(staff: Staff<'_>, one: Option<String>) -> Result<WaitingView, ApiError> {
    let all = staff.waiting_list().await?;
    let of = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let rank = |placed: &Placed| (placed.place, of, placed.because);
    if let Some(id) = one {
        let id = AppointmentId::new(id);
        let appointment = staff.appointment(&id).await?;
        let rank = all.iter().find(|placed| placed.waiting.appointment.id == id).map(rank);
        let waiting = staff.waiting_of(&id).await?;
        let one = Some(line(staff, &appointment, waiting.as_ref(), rank));
        return Ok(WaitingView { offices: Vec::new(), one });
    }
    let mut offices: BTreeMap<String, Vec<WaitingLine>> = BTreeMap::new();
    for placed in &all {
        let appointment = &placed.waiting.appointment;
        let office = staff.directory().office(&appointment.slot.office);
        let name = office.map(|office| office.name.clone()).unwrap_or_default();
        let line = line(staff, appointment, Some(&placed.waiting), Some(rank(placed)));
        offices.entry(name).or_default().push(line);
    }
    Ok(WaitingView { offices: offices.into_iter().collect(), one: None })
}

fn line(
    staff: Staff<'_>,
    one: &Appointment,
    waiting: Option<&Waiting>,
    rank: Option<(u32, u32, WaitingBecause)>,
) -> WaitingLine {
    let (person, now) = (one.person.as_ref(), staff.service().now());
    let reachable = staff.can_be_offered(one);
    let may_be = waiting.map(|waiting| waiting.may_be_offered(reachable, now));
    WaitingLine {
        id: one.id.to_string(),
        name: person.map(Person::whole_name),
        phone: person
            .and_then(|person| person.phone.as_ref())
            .map(|phone: &Phone| (phone.as_str().to_owned(), phone.readable())),
        start: one.slot.start,
        language: one.interpreter_language,
        rank,
        wish: waiting.map_or_else(WaitingWish::default, |waiting| waiting.wish),
        open: waiting.and_then(|waiting| waiting.open_offer(now)).map(|offer| offer.number),
        not_offered: may_be.and_then(Result::err).unwrap_or(NotOffered::NothingFree),
        trail: waiting.map(|waiting| waiting.offers.iter().map(offer_view).collect()).unwrap_or_default(),
        may_change: staff.may(Action::ManageWaiting) && person.is_some() && one.may_move(now).is_ok(),
    }
}

fn offer_view(offer: &Offer) -> OfferView {
    OfferView {
        start: offer.slot.start,
        offered_at: in_brussels(offer.offered_at),
        until: in_brussels(offer.until),
        because: offer.because,
        place: offer.place,
        of: offer.of,
        outcome: offer.outcome,
    }
}
