//! What an interpreter can do by the link of the request that she got.

use std::sync::Arc;

use domain::{
    booking::{AnswerRefused, Appointment, AppointmentId, InterpreterAnswer, InterpreterRequest},
    directory::Directory,
    people::{Action, Actor, Principal, may},
};

use crate::{Service, ServiceError, link_holder::made};

/// Whoever has the secret link of a request to interpret; that request alone is hers.
#[derive(Clone, Debug)]
pub struct AskedInterpreter<'a> {
    pub(crate) service: &'a Service,
    pub(crate) directory: Arc<Directory>,
    pub(crate) id: AppointmentId,
    pub(crate) request: InterpreterRequest,
}

impl AskedInterpreter<'_> {
    /// Who can help, and where, in the centre that asks.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// What she was asked.
    #[must_use]
    pub const fn request(&self) -> &InterpreterRequest {
        &self.request
    }

    /// Says whether she comes; the same again changes nothing.
    ///
    /// # Errors
    /// `NotFound` where it is gone; trouble with the store.
    pub async fn answer(
        &self,
        answer: InterpreterAnswer,
    ) -> Result<Result<Box<Appointment>, AnswerRefused>, ServiceError> {
        may(Principal::LinkHolder, Action::AnswerRequest, None)?;
        let (store, now) = (self.service.store_of(&self.directory), self.service.now());
        made(store.answer_request(&self.id, self.request.number, answer, &Actor::Interpreter, now).await?)
    }
}
