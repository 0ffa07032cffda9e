//! The words of messages.

use domain::message::{Medium, MessageKind, MessageTrouble};

use crate::staff::words::Words;

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
