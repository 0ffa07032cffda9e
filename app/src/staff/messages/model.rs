//! Messages as the console shows them.

use domain::calendar::Moment;
use serde::{Deserialize, Serialize};

use crate::staff::parts::MessageView;

/// The page of messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagesView {
    /// Whether this installation sends mail or short messages at all.
    pub sends_anything: bool,
    pub undelivered: Vec<UndeliveredMessage>,
    /// For who coordinates.
    pub jobs: Option<Vec<JobView>>,
}

/// Somebody to be told in another way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndeliveredMessage {
    /// The appointment.
    pub id: String,
    /// The message, among those of the appointment.
    pub number: u32,
    pub name: Option<String>,
    /// As it is dialled and as it is read.
    pub phone: Option<(String, String)>,
    pub email: Option<String>,
    pub start: Moment,
    pub office: String,
    pub message: MessageView,
}

/// How a job of the service went the last time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobView {
    pub name: String,
    pub began_at: Moment,
    pub is_over: bool,
    /// In the operator's words.
    pub trouble: Option<String>,
}

/// Somebody was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledMessage;
