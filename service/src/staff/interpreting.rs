//! Interpreters who are asked, and who comes in the place of whom.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    booking::{
        AnswerRefused, Appointment, AppointmentId, AssignRefused, InterpreterAnswer, InterpreterRequest,
        LogRefused, MOST_DAYS,
    },
    directory::{Interpreter, InterpreterId},
    people::Action,
};
use store::{AgendaFilter, RequestLine};

use super::Staff;
use crate::{ServiceError, link_holder::made};

impl<'a> Staff<'a> {
    /// The request to the interpreter of an appointment that counts.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn interpreter_request(self, id: &AppointmentId) -> Result<Option<RequestLine>, ServiceError> {
        self.must_be_allowed(Action::SeeAppointment)?;
        Ok(self.store().request_of(id).await?)
    }

    /// The requests that ask something about appointments of this part of the agenda.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn interpreter_requests(
        self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Vec<RequestLine>, ServiceError> {
        self.must_be_allowed(Action::SeeAgenda)?;
        Ok(self.store().open_requests(from, until).await?)
    }

    /// How many requests somebody has to see to: declined, or not answered and near.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn interpreters_wanted(self) -> Result<u32, ServiceError> {
        self.must_be_allowed(Action::SeeInterpreters)?;
        let (now, until) = self.time_ahead();
        let open = self.store().open_requests(now, until).await?;
        Ok(u32::try_from(open.iter().filter(|line| line.request.is_work(now)).count()).unwrap_or(u32::MAX))
    }

    /// The requests of coming appointments that were declined or not answered yet, in
    /// the order of the clock, each with who else is free then.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn requests_to_see_to(
        self,
    ) -> Result<Vec<(RequestLine, Appointment, Vec<&'a Interpreter>)>, ServiceError> {
        self.must_be_allowed(Action::SeeInterpreters)?;
        let (now, until) = self.time_ahead();
        let (store, directory) = (self.store(), self.directory);
        let mut found = Vec::new();
        for (line, appointment) in store.requests_to_see_to(until, now).await? {
            let others = store.free_interpreters(directory, &appointment, now).await?;
            found.push((line, appointment, others));
        }
        Ok(found)
    }

    /// Gives an appointment another interpreter.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn assign_interpreter(
        self,
        id: &AppointmentId,
        interpreter: &InterpreterId,
    ) -> Result<Result<Box<Appointment>, AssignRefused>, ServiceError> {
        self.must_be_allowed(Action::AssignInterpreter)?;
        let (store, directory, now) = (self.store(), self.directory, self.service.now());
        made(store.assign_interpreter(directory, id, interpreter, &self.actor(), now).await?)
    }

    /// Notes what an interpreter has answered on the telephone to the request of this
    /// number.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn note_interpreter_answer(
        self,
        id: &AppointmentId,
        number: u32,
        answer: InterpreterAnswer,
    ) -> Result<Result<Box<Appointment>, AnswerRefused>, ServiceError> {
        self.must_be_allowed(Action::NoteInterpreterAnswer)?;
        let now = self.service.now();
        made(self.store().answer_request(id, number, answer, &self.actor(), now).await?)
    }

    /// Now, and as far as one can book.
    fn time_ahead(self) -> (DateTime<Utc>, DateTime<Utc>) {
        let now = self.service.now();
        (now, now + TimeDelta::days(i64::from(MOST_DAYS) + 1))
    }
}

/// What an interpreter of a service was asked for, and what she did.
#[derive(Clone, Debug)]
pub struct InterpretedHour<'a> {
    /// The appointment.
    pub appointment: Appointment,
    /// Who interprets there, or has declined.
    pub interpreter: &'a Interpreter,
    /// What she was asked, if she was.
    pub request: Option<InterpreterRequest>,
    /// How many minutes she was there, where it was noted.
    pub minutes: Option<u16>,
}

impl<'a> Staff<'a> {
    /// Notes how many minutes an appointment's interpreter was there; none where she did
    /// not come.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn log_interpreter(
        self,
        id: &AppointmentId,
        minutes: u16,
    ) -> Result<Result<Box<Appointment>, LogRefused>, ServiceError> {
        self.must_be_allowed(Action::LogInterpreter)?;
        made(self.store().log_interpreter(id, minutes, &self.actor(), self.service.now()).await?)
    }

    /// How many minutes the interpreter of an appointment was there, where it was noted.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn interpreter_minutes(self, id: &AppointmentId) -> Result<Option<u16>, ServiceError> {
        self.must_be_allowed(Action::SeeAppointment)?;
        Ok(self.store().interpreter_minutes(id).await?)
    }

    /// What the interpreters of a service were asked for from `from` until before
    /// `until`, cancelled appointments included, in the order of the clock.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn interpreted_hours(
        self,
        provider: &str,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Vec<InterpretedHour<'a>>, ServiceError> {
        self.must_be_allowed(Action::ExportInterpreters)?;
        let store = self.store();
        let mut requests: BTreeMap<_, _> = store
            .open_requests(from, until)
            .await?
            .into_iter()
            .map(|line| (line.appointment, line.request))
            .collect();
        let minutes = store.interpreter_minutes_between(from, until).await?;
        let all = store.appointments_between(from, until, &AgendaFilter::default()).await?;
        let hours = all.into_iter().filter_map(|appointment| {
            let request = requests.remove(&appointment.id);
            let asked = request.as_ref().map(|request| &request.interpreter);
            let who = appointment.slot.interpreter.as_ref().or(asked)?;
            let interpreter = self.directory.interpreter(who)?;
            (interpreter.provider.as_deref() == Some(provider)).then(|| InterpretedHour {
                minutes: minutes.get(&appointment.id).copied(),
                appointment,
                interpreter,
                request,
            })
        });
        Ok(hours.collect())
    }
}
