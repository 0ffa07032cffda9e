//! A message to somebody, as the page of messages and the sheet of an appointment show it.

use domain::{
    calendar::Moment,
    message::{Medium, MessageKind, MessageTrouble},
};
use serde::{Deserialize, Serialize};

use crate::staff::words::Words;

/// A message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageView {
    pub kind: MessageKind,
    pub medium: Medium,
    pub standing: MessageStanding,
    /// Why it has not left, where it has not.
    pub trouble: Option<MessageTrouble>,
}

/// Where a message stands, since or until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MessageStanding {
    Waiting(Moment),
    Sent(Moment),
    Failed(Moment),
    /// Another event made it pointless.
    Dropped,
}

#[cfg(feature = "ssr")]
impl MessageView {
    /// A message as it stands.
    #[must_use]
    pub fn of(line: &service::MessageLine) -> Self {
        use domain::calendar::in_brussels;
        use service::MessageState;

        Self {
            kind: line.kind,
            medium: line.medium,
            standing: match line.state {
                MessageState::Waiting(until) => MessageStanding::Waiting(in_brussels(until)),
                MessageState::Sent(at) => MessageStanding::Sent(in_brussels(at)),
                MessageState::Failed(at) => MessageStanding::Failed(in_brussels(at)),
                MessageState::Dropped(_) => MessageStanding::Dropped,
            },
            trouble: line.trouble,
        }
    }
}

/// What a message is about.
#[must_use]
pub fn kind_word(words: Words, kind: MessageKind) -> &'static str {
    let texts = words.staff;
    match kind {
        MessageKind::Confirmation => texts.messages_kind_confirmation(),
        MessageKind::DaysBefore => texts.messages_kind_days_before(),
        MessageKind::HoursBefore => texts.messages_kind_hours_before(),
        MessageKind::Moved => texts.messages_kind_moved(),
        MessageKind::Cancelled => texts.messages_kind_cancelled(),
        MessageKind::Link => texts.messages_kind_link(),
        MessageKind::Offer => texts.messages_kind_offer(),
        MessageKind::InterpreterRequest => texts.messages_kind_interpreter_request(),
        MessageKind::InterpreterOff => texts.messages_kind_interpreter_off(),
    }
}

/// How it travels.
#[must_use]
pub fn medium_word(words: Words, medium: Medium) -> &'static str {
    match medium {
        Medium::Mail => words.staff.messages_by_mail(),
        Medium::Sms => words.staff.messages_by_sms(),
    }
}

/// Why it has not left.
#[must_use]
pub fn trouble_word(words: Words, trouble: MessageTrouble) -> &'static str {
    let texts = words.staff;
    match trouble {
        MessageTrouble::Unreachable => texts.messages_trouble_unreachable(),
        MessageTrouble::AddressRefused => texts.messages_trouble_address(),
        MessageTrouble::ProviderRefused => texts.messages_trouble_provider(),
        MessageTrouble::TooLate => texts.messages_trouble_late(),
    }
}
