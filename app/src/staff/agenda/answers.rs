//! What interpreters have answered, on the cards of the agenda.

use std::collections::BTreeMap;

use service::RequestLine;

use super::model::{Agenda, Interpreting};
use crate::staff::parts::RequestStanding;

/// Says on each card how the request to its interpreter stands.
pub fn mark(agenda: &mut Agenda, requests: &[RequestLine]) {
    let known: BTreeMap<_, _> =
        requests.iter().map(|line| (line.appointment.as_str(), RequestStanding::of(line))).collect();
    let days = agenda.people.iter_mut().flat_map(|person| &mut person.days);
    for card in days.flat_map(|day| &mut day.cards) {
        card.interpreting = match known.get(card.id.as_str()) {
            None => card.interpreting,
            Some(RequestStanding::Asked | RequestStanding::NotTold) => Interpreting::Asked,
            Some(RequestStanding::Confirmed) => Interpreting::Confirmed,
            Some(RequestStanding::Declined) => Interpreting::Declined,
        };
    }
}
