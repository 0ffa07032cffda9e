//! From a commune to the people who receive its inhabitants.

use chrono::NaiveDate;

use super::{Centre, Commune, Directory, Office, Worker};
use crate::place::Ins;

/// Where someone who lives in a commune has to go.
#[derive(Debug, Clone, PartialEq)]
pub enum Route<'a> {
    /// Here: this office and these people.
    Here(RouteHere<'a>),
    /// To another centre, which we can name but not book.
    OtherCentre {
        /// The commune.
        commune: &'a Commune,
        /// Its centre.
        centre: &'a Centre,
    },
    /// No commune of Wallonia has that code.
    Unknown,
}

/// An office of the own centre and who receives there.
#[derive(Debug, Clone, PartialEq)]
pub struct RouteHere<'a> {
    /// The commune.
    pub commune: &'a Commune,
    /// The own centre.
    pub centre: &'a Centre,
    /// The office nearest to the commune.
    pub office: &'a Office,
    /// The worker responsible for the commune on that day; `None` in a gap
    /// between two workers.
    pub worker: Option<&'a Worker>,
    /// Who stands in for her, in order.
    pub stand_ins: Vec<&'a Worker>,
}

impl Directory {
    /// Who receives the people of this commune on the day `today`.
    #[must_use]
    pub fn route(&self, ins: Ins, today: NaiveDate) -> Route<'_> {
        let Some((commune, centre)) =
            self.commune(ins).and_then(|commune| Some((commune, self.centre(&commune.centre)?)))
        else {
            return Route::Unknown;
        };
        let Some(office) = self.office_of(ins) else {
            return Route::OtherCentre { commune, centre };
        };
        let worker = self.responsible_for(ins, today);
        let mut stand_ins = worker.map(|worker| self.stand_ins_of(worker)).unwrap_or_default();
        stand_ins.retain(|stand_in| stand_in.is_there_on(today));
        Route::Here(RouteHere { commune, centre, office, worker, stand_ins })
    }

    /// The worker responsible for this commune on `date`.
    #[must_use]
    pub fn responsible_for(&self, ins: Ins, date: NaiveDate) -> Option<&Worker> {
        self.workers().find(|worker| worker.is_responsible_for(ins, date))
    }

    /// Who stands in for this worker, in order.
    #[must_use]
    pub fn stand_ins_of(&self, worker: &Worker) -> Vec<&Worker> {
        worker.stand_ins.iter().filter_map(|id| self.worker(id)).collect()
    }
}
