//! Dates as people know them: to the day, to the month, or to the year.

use chrono::{Datelike, Days, Months, NaiveDate};

/// A date that may lack its day, or its day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// A day.
    Day(NaiveDate),
    /// Some day of the month that begins on this date.
    Month(NaiveDate),
    /// Some day of the year that begins on this date.
    Year(NaiveDate),
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotADate {
    /// The form is not `2025-09-15`, `2025-09` or `2025`.
    Form,
    /// The form is right, but no calendar has that day.
    Impossible,
    /// Before the years in which a living person's dates can lie.
    TooEarly,
    /// After them.
    TooLate,
}

/// The years in which a living person's dates can lie.
const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2100;

impl PartialDate {
    /// The first day it can be.
    #[must_use]
    pub const fn first(self) -> NaiveDate {
        match self {
            Self::Day(day) | Self::Month(day) | Self::Year(day) => day,
        }
    }

    /// The last day it can be.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(first) => last_before(first, 1),
            Self::Year(first) => last_before(first, 12),
        }
    }

    /// Whether it names one day.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(self, Self::Day(_))
    }

    /// Reads `2025-09-15`, `2025-09` or `2025`.
    pub(super) fn read(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| digits(part, 4)).ok_or(NotADate::Form)?;
        let month = parts.next().map(|part| digits(part, 2).ok_or(NotADate::Form)).transpose()?;
        let day = parts.next().map(|part| digits(part, 2).ok_or(NotADate::Form)).transpose()?;
        if parts.next().is_some() {
            return Err(NotADate::Form);
        }
        let year = i32::try_from(year).map_err(|_| NotADate::Form)?;
        match year {
            ..FIRST_YEAR => return Err(NotADate::TooEarly),
            FIRST_YEAR..=LAST_YEAR => {}
            _ => return Err(NotADate::TooLate),
        }
        let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
            .ok_or(NotADate::Impossible)?;
        Ok(match (month, day) {
            (_, Some(_)) => Self::Day(first),
            (Some(_), None) => Self::Month(first),
            (None, None) => Self::Year(first),
        })
    }

    /// The text that [`PartialDate::read`] reads.
    #[must_use]
    pub fn to_text(self) -> String {
        let first = self.first();
        let mut text = String::with_capacity(10);
        push_padded(&mut text, first.year().unsigned_abs(), 4);
        if !matches!(self, Self::Year(_)) {
            text.push('-');
            push_padded(&mut text, first.month(), 2);
        }
        if self.is_day() {
            text.push('-');
            push_padded(&mut text, first.day(), 2);
        }
        text
    }
}

/// Adds months; a day that the month does not have becomes its last day.
#[must_use]
pub fn add_months(date: NaiveDate, months: u16) -> NaiveDate {
    date.checked_add_months(Months::new(u32::from(months))).unwrap_or(NaiveDate::MAX)
}

/// The birthday that makes a person `years` old; born on 29 February, she is
/// a year older on 1 March of a common year.
#[must_use]
pub fn birthday(born: NaiveDate, years: u16) -> NaiveDate {
    born.with_year(born.year() + i32::from(years)).unwrap_or_else(|| {
        add_months(born, years * 12).checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
    })
}

fn last_before(first: NaiveDate, months: u16) -> NaiveDate {
    add_months(first, months).checked_sub_days(Days::new(1)).unwrap_or(first)
}

fn digits(text: &str, length: usize) -> Option<u32> {
    if text.len() != length {
        return None;
    }
    text.bytes()
        .try_fold(0_u32, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

/// Writes a number with leading zeros, without the weight of `format!`.
fn push_padded(text: &mut String, number: u32, width: u32) {
    for place in (0..width).rev() {
        let digit = number / 10_u32.pow(place) % 10;
        text.push(char::from(b'0' + u8::try_from(digit).unwrap_or(0)));
    }
}
