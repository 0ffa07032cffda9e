//! The hours of the centre: what they are, what a change would do, and the change.

use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{
    booking::{Appointment, ExtraOpening, MOST_DAYS, Wish, extra_openings},
    calendar::start_of,
    directory::{Directory, DirectoryProblem, files::CentreFile},
    people::{Action, Actor},
    schedule::{
        About, EditRefused, ScheduleChange, ScheduleEdit, ScheduleWish, TeamChange, Unfit, compare, fits,
        team_changes,
    },
};
use store::{AgendaFilter, DirectoryChange, DirectoryVersionLine};

use super::Staff;
use crate::ServiceError;

/// A version of the centre's hours, as it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleVersion {
    /// What, when, and by which account.
    pub line: DirectoryVersionLine,
    /// The name of who did it, where it was staff whose account is known.
    pub staff_name: Option<String>,
}

/// An appointment that no longer fits the hours of those who were promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnfitAppointment {
    /// The appointment.
    pub appointment: Appointment,
    /// Why it does not fit.
    pub why: Unfit,
}

/// What a change would do.
#[derive(Clone, Debug, PartialEq)]
pub struct SchedulePreview {
    /// What it takes and gives in the weeks that come.
    pub change: ScheduleChange,
    /// What it does to who works here, and to where people are received.
    pub team: Vec<TeamChange>,
    /// The centre after it: who and what is new has its name there.
    pub after: Arc<Directory>,
    /// The coming appointments that fit now and would not any more.
    pub falls_out: Vec<UnfitAppointment>,
}

/// Why a change is not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScheduleRefused {
    /// Somebody else has changed the hours meanwhile.
    ChangedMeanwhile,
    /// It changes nothing, or something that is not there.
    Edit(EditRefused),
    /// The hours would contradict each other.
    Problems(Vec<DirectoryProblem>),
}

const fn action(wish: &ScheduleWish) -> Action {
    match wish {
        ScheduleWish::Edit(edit) if !edit.is_of_centre() => Action::EditSchedule,
        ScheduleWish::Edit(_) | ScheduleWish::Restore(_) => Action::EditCentre,
    }
}

impl Staff<'_> {
    /// The number of the version that is in force, with which a change is sent.
    ///
    /// # Errors
    /// `Refused`.
    pub fn schedule_number(self) -> Result<u32, ServiceError> {
        self.must_be_allowed(Action::SeeSchedule)?;
        Ok(self.service.directory_number(self.directory.own_centre_id()))
    }

    /// The newest versions, the newest first, at most so many.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn schedule_versions(self, most: u32) -> Result<Vec<ScheduleVersion>, ServiceError> {
        self.must_be_allowed(Action::SeeSchedule)?;
        let accounts = self.store().colleagues().await?;
        let name_of = |by: &Actor| match by {
            Actor::Staff(id) => accounts.iter().find(|one| one.id == *id).map(|one| one.name.clone()),
            Actor::Visitor | Actor::Interpreter | Actor::Service => None,
        };
        let version =
            |line: DirectoryVersionLine| ScheduleVersion { staff_name: name_of(&line.saved_by), line };
        Ok(self.store().directory_versions(most).await?.into_iter().map(version).collect())
    }

    /// The directory that was in force when a day was over; for today and later days the
    /// one that is in force now. What is past is read with the hours of then.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn directory_on(self, date: NaiveDate) -> Result<Arc<Directory>, ServiceError> {
        self.must_be_allowed(Action::SeeAgenda)?;
        let (today, now) = (self.service.today(), self.directory_now());
        let Some(next) = date.succ_opt().filter(|_| date < today) else { return Ok(now) };
        let number = self.store().directory_number_at(start_of(next)).await?;
        let number = number.filter(|number| *number != self.service.directory_number(now.own_centre_id()));
        let Some(number) = number else { return Ok(now) };
        let version = self.store().directory_version(number).await?;
        // What the law of files of today refuses was in force all the same.
        let directory = version.and_then(|version| now.with_own_file(version.file).ok());
        Ok(directory.map_or(now, Arc::new))
    }

    fn directory_now(self) -> Arc<Directory> {
        let directories = self.service.directories();
        let known = directories.of(&self.signed_in.centre).map(Arc::clone);
        known.unwrap_or_else(|| Arc::new(self.directory.clone()))
    }

    /// The coming appointments that do not fit the hours of the centre, the soonest
    /// first.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn unfit_appointments(self) -> Result<Vec<UnfitAppointment>, ServiceError> {
        self.must_be_allowed(Action::SeeAgenda)?;
        let coming = self.coming().await?;
        Ok(unfit(&self.directory_now(), &coming).collect())
    }

    /// How many they are, as counted within the last minute or after the last change that
    /// was made here.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn unfit_count(self) -> Result<u32, ServiceError> {
        self.must_be_allowed(Action::SeeAgenda)?;
        let service = self.service;
        let minute = service.now().timestamp().div_euclid(60);
        let seen = (service.changes(), service.directory_changes(), minute);
        if let Some(count) = service.in_force.unfit(&self.signed_in.centre, seen) {
            return Ok(count);
        }
        let count = u32::try_from(self.unfit_appointments().await?.len()).unwrap_or(u32::MAX);
        service.in_force.keep_unfit(&self.signed_in.centre, seen, count);
        Ok(count)
    }

    /// Which half-days more would bring those sooner whose appointment lies more than four
    /// weeks after they booked it; at most so many, those that help most first.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn extra_openings(self, most: usize) -> Result<Vec<ExtraOpening>, ServiceError> {
        self.must_be_allowed(Action::EditSchedule)?;
        let today = self.service.today();
        let coming = self.coming().await?;
        let wishes: Vec<_> = coming.iter().filter_map(|one| Wish::of_late(one, today)).collect();
        let mut openings = extra_openings(&self.directory_now(), &wishes, today);
        openings.truncate(most);
        Ok(openings)
    }

    async fn coming(self) -> Result<Vec<Appointment>, ServiceError> {
        let now = self.service.now();
        let until: DateTime<Utc> =
            now.checked_add_days(Days::new(u64::from(MOST_DAYS) + 1)).unwrap_or(DateTime::<Utc>::MAX_UTC);
        let coming = self.store().appointments_between(now, until, &AgendaFilter::default()).await?;
        Ok(coming.into_iter().filter(|one| one.may_cancel(now).is_ok()).collect())
    }

    /// What a change of version `before` would do; nothing is changed.
    ///
    /// # Errors
    /// `Refused`, `NotFound` for a version that is not there; trouble with the store.
    pub async fn preview_schedule(
        self,
        before: u32,
        wish: &ScheduleWish,
    ) -> Result<Result<SchedulePreview, ScheduleRefused>, ServiceError> {
        self.must_be_allowed(action(wish))?;
        let (directory, after) = match self.changed(before, wish).await? {
            Ok((_, directory, after)) => (directory, after),
            Err(refused) => return Ok(Err(refused)),
        };
        let change = compare(&directory, &after, self.service.today());
        let fit_now: Vec<_> = self
            .coming()
            .await?
            .into_iter()
            .filter(|one| fits(&directory, one.kind, &one.slot).is_ok())
            .collect();
        let falls_out = unfit(&after, &fit_now).collect();
        let team = team_changes(directory.own_file(), after.own_file(), self.service.today());
        Ok(Ok(SchedulePreview { change, team, after: Arc::new(after), falls_out }))
    }

    /// Makes a change of version `before`; the number of the version that is in force
    /// then.
    ///
    /// # Errors
    /// `Refused`, `NotFound` for a version that is not there; trouble with the store.
    pub async fn change_schedule(
        self,
        before: u32,
        wish: &ScheduleWish,
    ) -> Result<Result<u32, ScheduleRefused>, ServiceError> {
        self.must_be_allowed(action(wish))?;
        let (file, directory, after) = match self.changed(before, wish).await? {
            Ok(changed) => changed,
            Err(refused) => return Ok(Err(refused)),
        };
        let change = match wish {
            ScheduleWish::Edit(edit) => told(edit, directory.own_file(), &file),
            ScheduleWish::Restore(number) => {
                DirectoryChange { restored: Some(*number), ..DirectoryChange::of(DirectoryChange::RESTORED) }
            }
        };
        let now = self.service.now();
        if !self.store().save_directory(before, &file, &change, &self.actor(), now).await? {
            return Ok(Err(ScheduleRefused::ChangedMeanwhile));
        }
        self.service.put_in_force(after, before + 1);
        Ok(Ok(before + 1))
    }

    /// The file with a change of version `before`, the directory before it and after it.
    async fn changed(
        self,
        before: u32,
        wish: &ScheduleWish,
    ) -> Result<Result<(CentreFile, Arc<Directory>, Directory), ScheduleRefused>, ServiceError> {
        // Another server may know of a newer version.
        if let Err(unfit) = self.service.directory_keeper().renew().await? {
            return Ok(Err(ScheduleRefused::Problems(unfit.problems)));
        }
        let directory = self.directory_now();
        if self.service.directory_number(directory.own_centre_id()) != before {
            return Ok(Err(ScheduleRefused::ChangedMeanwhile));
        }
        let file = match wish {
            ScheduleWish::Edit(edit) => edit.apply(directory.own_file()),
            ScheduleWish::Restore(number) => {
                let version = self.store().directory_version(*number).await?;
                let file = version.ok_or(ServiceError::NotFound)?.file.brought_back(directory.own_file());
                if file == *directory.own_file() { Err(EditRefused::ChangesNothing) } else { Ok(file) }
            }
        };
        let file = match file {
            Ok(file) => file,
            Err(refused) => return Ok(Err(ScheduleRefused::Edit(refused))),
        };
        Ok(match directory.with_own_file(file.clone()) {
            Ok(after) => Ok((file, directory, after)),
            Err(problems) => Err(ScheduleRefused::Problems(problems)),
        })
    }
}

/// What the list of versions tells of a change.
fn told(edit: &ScheduleEdit, before: &CentreFile, after: &CentreFile) -> DirectoryChange {
    let about = edit.about(after);
    let mut change = DirectoryChange {
        code: edit.code().to_owned(),
        worker: edit.worker(before).cloned(),
        interpreter: edit.interpreter(before).cloned(),
        office: edit.office(before).cloned(),
        first_day: edit.first_day(before),
        restored: None,
    };
    match about {
        Some(About::Worker(id)) => change.worker = Some(id),
        Some(About::Interpreter(id)) => change.interpreter = Some(id),
        Some(About::Office(id)) => change.office = Some(id),
        None => {}
    }
    change
}

fn unfit(directory: &Directory, coming: &[Appointment]) -> impl Iterator<Item = UnfitAppointment> {
    coming.iter().filter_map(|one| {
        let why = fits(directory, one.kind, &one.slot).err()?;
        Some(UnfitAppointment { appointment: one.clone(), why })
    })
}
