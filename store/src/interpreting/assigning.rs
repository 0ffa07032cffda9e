//! Another interpreter takes the place of the one who was reserved, or of none.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, AssignRefused, Busy, Resource, Slot, candidates_for};
use domain::directory::{Directory, Interpreter, InterpreterId};
use domain::people::Actor;

use crate::booking::busy::{Holder, release_interpreter, take_interpreter};
use crate::booking::rows::{append_event, lock_row, rewrite};
use crate::slots::Own;
use crate::write::again;
use crate::{CentreStore, ChangeOutcome, StoreError};

/// What became of the wish to assign an interpreter.
pub type AssignOutcome = ChangeOutcome<AssignRefused>;

impl CentreStore {
    /// Who else is free to interpret at an appointment.
    pub async fn free_interpreters<'a>(
        &self,
        directory: &'a Directory,
        appointment: &Appointment,
        now: DateTime<Utc>,
    ) -> Result<Vec<&'a Interpreter>, StoreError> {
        let candidates = candidates_for(directory, appointment, now);
        let resources: Vec<_> = candidates.iter().map(|one| Resource::Interpreter(one.id.clone())).collect();
        let cells = appointment.slot.cells();
        let busy = self.busy_of(&resources, &cells, Own::Nobody, now).await?;
        let is_free = |busy: &Busy, one: &Interpreter| {
            busy.is_free(&Resource::Interpreter(one.id.clone()), cells.clone())
        };
        Ok(candidates.into_iter().filter(|one| is_free(&busy, one)).collect())
    }

    /// Gives an appointment another interpreter: her time is taken and the other's
    /// given back in one step, or nothing happens. She is asked, if she has an address.
    pub async fn assign_interpreter(
        &self,
        directory: &Directory,
        id: &AppointmentId,
        interpreter: &InterpreterId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<AssignOutcome, StoreError> {
        again(move || self.try_assigning(directory, id, interpreter, by, now)).await
    }

    async fn try_assigning(
        &self,
        directory: &Directory,
        id: &AppointmentId,
        interpreter: &InterpreterId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<AssignOutcome, StoreError> {
        let mut write = self.write().await?;
        let Some(before) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        if before.slot.interpreter.as_ref() == Some(interpreter) {
            return Ok(ChangeOutcome::Made(Box::new(before)));
        }
        if before.may_move(now).is_err() || before.interpreter_language.is_none() {
            return Ok(ChangeOutcome::Refused(AssignRefused::NotNeeded));
        }
        if !candidates_for(directory, &before, now).iter().any(|one| one.id == *interpreter) {
            return Ok(ChangeOutcome::Refused(AssignRefused::NotThere));
        }
        let holder = Holder::appointment(id, now);
        if let Some(reserved) = &before.slot.interpreter {
            release_interpreter(&mut write, id, reserved).await?;
        }
        if !take_interpreter(&mut write, self.centre(), &holder, interpreter, &before.slot.cells()).await? {
            return Ok(ChangeOutcome::Refused(AssignRefused::Taken));
        }
        let slot = Slot { interpreter: Some(interpreter.clone()), ..before.slot.clone() };
        let after = Appointment { slot, ..before };
        rewrite(&mut write, &after).await?;
        append_event(&mut write, id, "interpreter_assigned", Some(&after.slot), by, now).await?;
        self.ask_interpreter(&mut write, directory, (id, &after.slot), now).await?;
        self.commit(write).await?;
        Ok(ChangeOutcome::Made(Box::new(after)))
    }
}
