//! Where a message goes.

use serde::{Deserialize, Serialize};

use super::{Media, Medium};
use crate::people::{Email, Phone, ReadPhone};

/// An address to which a message can be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum MessageAddress {
    /// An e-mail address.
    Mail(Email),
    /// A telephone that receives short messages.
    Sms(Phone),
}

impl MessageAddress {
    /// What somebody typed for her e-mail address or telephone number; nothing where
    /// it is neither, or nothing that an installation with these media can write to.
    #[must_use]
    pub fn read(typed: &str, media: Media, read_phone: ReadPhone) -> Option<Self> {
        if typed.contains('@') {
            Email::parse(typed).ok().filter(|_| media.mail).map(Self::Mail)
        } else {
            read_phone(typed).ok().filter(|_| media.sms).map(Self::Sms)
        }
    }

    /// How a message to it travels.
    #[must_use]
    pub const fn medium(&self) -> Medium {
        match self {
            Self::Mail(_) => Medium::Mail,
            Self::Sms(_) => Medium::Sms,
        }
    }

    /// The telephone number, where it is one.
    #[must_use]
    pub const fn phone(&self) -> Option<&Phone> {
        match self {
            Self::Sms(phone) => Some(phone),
            Self::Mail(_) => None,
        }
    }

    /// The e-mail address in small letters, where it is one: as addresses are compared.
    #[must_use]
    pub fn folded_email(&self) -> Option<String> {
        match self {
            Self::Mail(email) => Some(email.as_str().to_lowercase()),
            Self::Sms(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::PhoneFault;

    const ALL: Media = Media { mail: true, sms: true };

    fn read(typed: &str, media: Media) -> Option<MessageAddress> {
        MessageAddress::read(typed, media, |text| {
            Phone::parse(&text.replace(' ', "")).map_err(|_| PhoneFault::Unreadable)
        })
    }

    #[test]
    fn what_was_typed_is_an_address_a_number_or_neither() {
        let mail = read(" Lina@Example.org ", ALL).unwrap();
        assert_eq!((mail.medium(), mail.folded_email().as_deref()), (Medium::Mail, Some("lina@example.org")));
        let sms = read("+32 470 12 34 56", ALL).unwrap();
        assert_eq!(sms.phone().map(Phone::as_str), Some("+32470123456"));
        for nothing in ["", "@", "lina@", "K7Q-4MD", "Lina"] {
            assert_eq!(read(nothing, ALL), None, "{nothing}");
        }
        assert_eq!(read("lina@example.org", Media { mail: false, sms: true }), None);
        assert_eq!(read("+32470123456", Media { mail: true, sms: false }), None);
    }
}
