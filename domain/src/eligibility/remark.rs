//! What a jurist writes beside a rule.

use core::fmt;

use crate::opaque_id::opaque_id;
use crate::tidy;

opaque_id! {
    /// A remark that somebody wrote.
    RemarkId
}

/// A remark: 1 to 2000 characters, lines kept, without control characters or
/// invisible marks that turn the direction of writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemarkText(String);

/// A text that is no remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotARemark {
    /// Nothing visible is in it.
    Empty,
    /// More than [`RemarkText::LONGEST`] characters.
    TooLong,
}

impl RemarkText {
    /// The most characters a remark can have.
    pub const LONGEST: usize = 2000;

    /// Reads a remark as it was typed.
    ///
    /// # Errors
    /// Why it is none.
    pub fn parse(text: &str) -> Result<Self, NotARemark> {
        let text = tidy::lines(text);
        if text.is_empty() {
            Err(NotARemark::Empty)
        } else if tidy::is_longer(&text, Self::LONGEST) {
            Err(NotARemark::TooLong)
        } else {
            Ok(Self(text))
        }
    }

    /// The remark as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RemarkText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_and_what_is_invisible_goes() {
        let typed = "  À   vérifier\u{202E}.\r\n\r\n\r\n\u{7}Voir art.\u{a0}150 \n";
        assert_eq!(RemarkText::parse(typed).unwrap().as_str(), "À vérifier.\n\nVoir art. 150");
    }

    #[test]
    fn a_remark_has_a_beginning_and_an_end() {
        assert_eq!(RemarkText::parse(" \n\u{200B} "), Err(NotARemark::Empty));
        assert!(RemarkText::parse(&"é".repeat(RemarkText::LONGEST)).is_ok());
        assert_eq!(RemarkText::parse(&"é".repeat(RemarkText::LONGEST + 1)), Err(NotARemark::TooLong));
    }

    #[test]
    fn what_looks_like_markup_is_text() {
        let typed = "<img src=x onerror=alert(1)> & \"more\"";
        assert_eq!(RemarkText::parse(typed).unwrap().as_str(), typed);
    }
}
