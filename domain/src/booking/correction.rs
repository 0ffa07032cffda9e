//! What staff sets right or notes after an appointment was booked.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::Appointment;
use crate::people::{Person, ReachedBy};
use crate::tidy;

/// Why nothing can be set right or noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CorrectRefused {
    /// Its person was erased: there is nobody whom it would be about.
    Erased,
}

impl Appointment {
    /// Whether its person can still be corrected and noted about, however it stands.
    pub fn may_correct(&self) -> Result<(), CorrectRefused> {
        if self.person.is_none() { Err(CorrectRefused::Erased) } else { Ok(()) }
    }

    /// The same appointment of a person who is reached otherwise. No calendar has to
    /// notice.
    pub fn corrected(&self, reached_by: &ReachedBy) -> Result<Self, CorrectRefused> {
        let person = self.person.clone().ok_or(CorrectRefused::Erased)?;
        let ReachedBy { phone, email } = reached_by.clone();
        Ok(Self { person: Some(Person { phone, email, ..person }), ..self.clone() })
    }
}

/// What colleagues note about an appointment for each other: 1 to 500 characters, lines
/// kept, without control characters or invisible marks that turn the direction of
/// writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffNote(String);

/// A note of more than [`StaffNote::LONGEST`] characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StaffNoteTooLong;

impl StaffNote {
    /// The most characters a note can have.
    pub const LONGEST: usize = 500;

    /// Reads a note as it was typed; none where nothing visible was.
    ///
    /// # Errors
    /// Where it is too long.
    pub fn parse(text: &str) -> Result<Option<Self>, StaffNoteTooLong> {
        let text = tidy::lines(text);
        if tidy::is_longer(&text, Self::LONGEST) {
            return Err(StaffNoteTooLong);
        }
        Ok(Some(text).filter(|text| !text.is_empty()).map(Self))
    }

    /// The note as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for StaffNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_its_lines_and_has_an_end() {
        let read = |text: &str| StaffNote::parse(text).map(|note| note.map(|note| note.to_string()));
        assert_eq!(
            read("  Vient avec\u{202E} sa sœur.\r\nRappeler  \n"),
            Ok(Some("Vient avec sa sœur.\nRappeler".to_owned()))
        );
        assert_eq!(read(" \n\u{200B} "), Ok(None));
        assert_eq!(read(&"é".repeat(StaffNote::LONGEST)), Ok(Some("é".repeat(StaffNote::LONGEST))));
        assert_eq!(read(&"é".repeat(StaffNote::LONGEST + 1)), Err(StaffNoteTooLong));
        assert_eq!(read("<b>&</b>"), Ok(Some("<b>&</b>".to_owned())));
    }
}
