//! The messages that wait, leave or have failed. They are planned in the transaction
//! of their cause; whoever sends them takes them one by one, and says what became of
//! each.
mod lines;
mod planning;
mod sending;

use chrono::{DateTime, Utc};
use domain::booking::AppointmentId;
use domain::directory::CentreId;
use domain::message::{Medium, MessageKind, MessageTrouble};

pub(crate) use planning::{drop_unsent, drop_unsent_to, insert as insert_message};

use crate::StoreError;
use crate::columns::Columns;

/// Whom a message goes to, and about what.
#[derive(Debug, Clone, Copy)]
pub(crate) enum MessageTo {
    /// To the person, about her appointment.
    Person,
    /// To the interpreter of the request of this number.
    Interpreter(i64),
    /// To the person, about the offer of this number.
    Offered(i64),
}

/// The name of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageId {
    /// The appointment that it is about.
    pub appointment: AppointmentId,
    /// Its place among the messages of that appointment.
    pub number: u32,
}

/// A message that was taken to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueMessage {
    /// Its name.
    pub id: MessageId,
    /// The centre of its appointment.
    pub centre: CentreId,
    /// What it is about.
    pub kind: MessageKind,
    /// How it travels.
    pub medium: Medium,
    /// How often it was tried, this time included.
    pub tries: u32,
    /// From then on it is of no use.
    pub not_after: DateTime<Utc>,
    /// It goes to the interpreter of this request, not to the person.
    pub request: Option<u32>,
    /// It is about this offer, and not about the appointment as it stands.
    pub offer: Option<u32>,
    /// Whoever had taken it before never said what became of it: it may have left.
    pub may_have_left: bool,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageState {
    /// It leaves at this moment, or is tried again then.
    Waiting(DateTime<Utc>),
    /// It left.
    Sent(DateTime<Utc>),
    /// It will not leave any more.
    Failed(DateTime<Utc>),
    /// It became pointless before it left.
    Dropped(DateTime<Utc>),
}

/// A message as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageLine {
    /// Its name.
    pub id: MessageId,
    /// What it is about.
    pub kind: MessageKind,
    /// How it travels.
    pub medium: Medium,
    /// Where it stands.
    pub state: MessageState,
    /// Why the last try failed, where one did.
    pub trouble: Option<MessageTrouble>,
    /// Whether staff have seen to it that it failed.
    pub settled: bool,
}

/// What became of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sending {
    /// The provider has it.
    Sent,
    /// It has not left.
    Failed(MessageTrouble),
}

/// The number of a request or an offer that a message is about.
fn number_in(columns: &Columns<'_>, column: &'static str) -> Result<Option<u32>, StoreError> {
    let number = columns.maybe_number(column)?;
    number.map(|number| u32::try_from(number).map_err(|_| StoreError::Unreadable(column))).transpose()
}

fn message_id(columns: &Columns<'_>) -> Result<MessageId, StoreError> {
    let number = u32::try_from(columns.number("number")?).map_err(|_| StoreError::Unreadable("number"))?;
    Ok(MessageId { appointment: AppointmentId::new(columns.text("appointment_id")?), number })
}
