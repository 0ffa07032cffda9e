//! Telephone numbers of the whole world, by the numbering plans that libphonenumber
//! collects.

use domain::{
    people::{DialledNumber, Phone, PhoneFault},
    plain_line,
};
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, enums::Region};

/// The code of the country whose numbers are written without one.
const BELGIUM: u16 = 32;
/// What stands between the digits of a number.
const SEPARATORS: &str = " -./()";
/// Somebody stopped in the middle of a number, or went on with a second one.
const MOST_MISSING: usize = 8;
const MOST_SURPLUS: usize = 4;
/// A number has at most 15 digits; with prefixes and slips it is no longer than this.
const MOST_DIGITS: usize = 24;

/// Reads a number as people write it and as telephones fill it in: without
/// country it is Belgian, `00` stands for `+`, and so does nothing where the
/// digits begin with a country and are no Belgian number.
///
/// # Errors
/// Why nobody can be called there.
pub fn read_phone(text: &str) -> Result<Phone, PhoneFault> {
    let digits = dialled(text).ok_or(PhoneFault::Unreadable)?;
    let number = match (digits.strip_prefix('+'), digits.strip_prefix('0')) {
        (Some(abroad), _) => parse(&format!("+{abroad}")),
        (None, Some(_)) => parse(&digits),
        (None, None) => {
            // An autofill leaves the plus out; a zero that a person forgot is not
            // added for her.
            let abroad = parse(&format!("+{digits}"));
            let is_meant = valid(&format!("+{digits}")) && !valid(&format!("0{digits}"));
            if is_meant { abroad } else { return Err(PhoneFault::Unreadable) }
        }
    };
    let written =
        if digits.starts_with('+') || digits.starts_with('0') { digits } else { format!("+{digits}") };
    match number {
        Some(number) if number.is_valid() => e164(&number).ok_or(PhoneFault::Unreadable),
        number => Err(fault(&written, number.as_ref())),
    }
}

/// `+` in front where the country follows, then digits alone; nothing where
/// something else was written.
fn dialled(text: &str) -> Option<String> {
    let line = plain_line(text).to_ascii_lowercase();
    let line = line.strip_prefix("tel:").unwrap_or(&line).trim();
    let has_plus = line.starts_with('+') || line.starts_with("(+");
    // "+32 (0)470 …": the zero is not dialled from abroad.
    let line = if has_plus || line.starts_with("00") { line.replace("(0)", "") } else { line.to_owned() };
    let rest = if has_plus { line.replacen('+', "", 1) } else { line };
    let mut digits = String::new();
    for c in rest.chars() {
        match c {
            '0'..='9' => digits.push(c),
            c if SEPARATORS.contains(c) => {}
            _ => return None,
        }
    }
    if digits.is_empty() || digits.len() > MOST_DIGITS {
        return None;
    }
    match (has_plus, digits.strip_prefix("00")) {
        (true, _) => Some(format!("+{digits}")),
        (false, Some(abroad)) => Some(format!("+{abroad}")),
        (false, None) => Some(digits),
    }
}

/// The parts of a number: `+` and a country, or Belgian.
fn parse(digits: &str) -> Option<PhoneNumber> {
    // "+32 0470 …" is the same slip as "+32 (0)470 …"; the plans know where a
    // zero belongs to the number.
    PHONE_NUMBER_UTIL.parse(digits, Some(Region::BE)).ok()
}

fn valid(digits: &str) -> bool {
    parse(digits).is_some_and(|number| number.is_valid())
}

fn e164(number: &PhoneNumber) -> Option<Phone> {
    Phone::parse(&number.format_as(PhoneNumberFormat::E164)).ok()
}

/// Whether digits are missing or too many: with some more, or without the last
/// ones, it would be a number.
fn fault(digits: &str, number: Option<&PhoneNumber>) -> PhoneFault {
    let understood = understood(digits, number);
    for slips in 1..=MOST_MISSING {
        let is_longer =
            ["0", "1", "5", "9"].iter().any(|more| valid(&format!("{digits}{}", more.repeat(slips))));
        if is_longer {
            return PhoneFault::TooShort(understood);
        }
        let shorter = digits.len().checked_sub(slips).and_then(|end| digits.get(..end));
        if slips <= MOST_SURPLUS && shorter.is_some_and(valid) {
            return PhoneFault::TooLong(understood);
        }
    }
    PhoneFault::NoSuchPrefix(understood)
}

fn understood(digits: &str, number: Option<&PhoneNumber>) -> DialledNumber {
    let (country, rest) = match (number, digits.strip_prefix('0')) {
        (Some(number), _) => (number.country_code, number.get_national_significant_number()),
        (None, Some(belgian)) => (i32::from(BELGIUM), belgian.to_owned()),
        (None, None) => (0, digits.trim_start_matches('+').to_owned()),
    };
    let country = u16::try_from(country).unwrap_or(0);
    // Of a number that is no number the zero of the zone may still be there.
    let rest = if country == BELGIUM { rest.trim_start_matches('0').to_owned() } else { rest };
    // Longer than any number is cut where nobody compares any more.
    let rest = rest.get(..18).unwrap_or(&rest);
    let zeros = rest.len() - rest.trim_start_matches('0').len();
    DialledNumber {
        country,
        zeros: u8::try_from(zeros).unwrap_or(u8::MAX),
        digits: rest.parse().unwrap_or(0),
    }
}

#[cfg(test)]
mod tests;
