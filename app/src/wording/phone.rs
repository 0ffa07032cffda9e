//! Why nobody can be called at a number, in words.

use domain::people::{DialledNumber, PhoneFault};
use locales::Texts;

/// What is wrong with a telephone number, and what was understood of it.
#[must_use]
pub fn wrong_phone(texts: Texts, fault: PhoneFault) -> String {
    // A number reads from left to right among Arabic words, too.
    let shown = |number: DialledNumber| ["\u{2066}", &number.to_string(), "\u{2069}"].concat();
    match fault {
        PhoneFault::Unreadable => texts.errors_phone().to_owned(),
        PhoneFault::TooShort(number) => texts.errors_phone_short(&shown(number)),
        PhoneFault::TooLong(number) => texts.errors_phone_long(&shown(number)),
        PhoneFault::NoSuchPrefix(number) => texts.errors_phone_prefix(&shown(number)),
    }
}
