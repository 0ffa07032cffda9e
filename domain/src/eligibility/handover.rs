//! The facts of a person as a short text, to be carried in a QR code from her
//! phone to a worker's screen without any server in between.
//!
//! `J1` and then thirty-two letters and digits (Crockford's, which nobody
//! confuses and QR codes store densely): the day of the assessment, the centre's
//! setting of that day, the fingerprint of the rules, a mark of the rule that
//! decided, every fact, and a checksum. It is all that a replay needs.

use chrono::{Days, NaiveDate};

use super::country::{Country, Nationalities};
use super::date::PartialDate;
use super::deadline::DeadlinePolicy;
use super::fact::{AnswerForm, FactName};
use super::facts::{Answer, Facts};
use super::interview::presumed;
use super::rule::RuleId;
use super::rulebook::Rulebook;
use super::scanner;
use crate::place::Ins;
use crate::tidy;

/// What a QR code carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handover {
    /// What the person answered.
    pub facts: Facts,
    /// The day on which she saw her verdict.
    pub assessed_on: NaiveDate,
    /// Which end of the path the centre put first on that day.
    pub policy: DeadlinePolicy,
    /// The lower half of the fingerprint of the rules that she was judged by.
    pub rulebook: u32,
    /// The mark of the rule that decided; [`UNDECIDED`] where none did.
    pub rule: u16,
}

/// The mark of no rule.
pub const UNDECIDED: u16 = 0;

/// Why a text is no hand-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandoverRefused {
    /// Not one of ours: another kind of code.
    Foreign,
    /// One of ours, of a newer form than this program knows.
    Newer,
    /// One of ours, but letters are missing or wrong.
    Damaged,
    /// Typed by a scanner that is set to another keyboard than the computer, and
    /// not to be read for all that.
    Scanner,
}

const MARK: &str = "J";
const FORM: &str = "1";
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Handover {
    /// What these answers lead to on a day by a rulebook, to be carried on.
    #[must_use]
    pub fn new(
        facts: Facts,
        assessed_on: NaiveDate,
        policy: DeadlinePolicy,
        rulebook: &'static Rulebook,
    ) -> Self {
        let rule = rulebook.assess(&presumed(&facts), assessed_on, policy).rule;
        let rule = rule.map_or(UNDECIDED, RuleId::mark);
        Self { facts, assessed_on, policy, rulebook: rulebook.fingerprint(), rule }
    }

    /// The rule that decided, where this program has a rule of that name.
    #[must_use]
    pub fn rule(&self) -> Option<RuleId> {
        RuleId::ALL.iter().copied().find(|rule| rule.mark() == self.rule)
    }

    /// The rules that she was judged by, where this program knows them: they
    /// still decide as they did.
    #[must_use]
    pub fn rules(&self) -> Option<&'static Rulebook> {
        let book = Rulebook::of_fingerprint(self.rulebook)?;
        let again = Self::new(self.facts, self.assessed_on, self.policy, book);
        (again == *self).then_some(book)
    }

    /// The text of the code, capitals and digits only.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut bits = Bits::default();
        bits.push(days_since_1900(self.assessed_on), 17);
        bits.push(self.policy as u32, 2);
        bits.push(self.rulebook, 32);
        bits.push(self.rule.into(), 16);
        for name in FactName::ALL.iter().copied() {
            push_fact(&mut bits, &self.facts, name);
        }
        let mut bytes = bits.bytes;
        let sum = checksum(&bytes);
        bytes.extend(sum.to_be_bytes());
        let mut text = String::from(MARK);
        text.push_str(FORM);
        push_letters(&mut text, &bytes);
        text
    }

    /// Whether a text begins as our codes do; only reading tells whether it is one.
    #[must_use]
    pub fn begins(text: &str) -> bool {
        text.strip_prefix(MARK).is_some_and(|rest| rest.starts_with(FORM))
    }

    /// Reads the text of a code; small letters, spaces and hyphens do no harm, nor
    /// does a scanner that is set to another keyboard than the computer.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(text: &str) -> Result<Self, HandoverRefused> {
        let refused = match Self::read_plain(text) {
            Err(refused @ (HandoverRefused::Foreign | HandoverRefused::Damaged)) => refused,
            read => return read,
        };
        // The checksum tells which keyboard it was.
        if let Some(read) = scanner::mended(text).find_map(|mended| Self::read_plain(&mended).ok()) {
            return Ok(read);
        }
        Err(if scanner::is_of_another_keyboard(text) { HandoverRefused::Scanner } else { refused })
    }

    fn read_plain(text: &str) -> Result<Self, HandoverRefused> {
        let letters = tidy::code_symbols(text);
        let body = letters.strip_prefix(MARK).ok_or(HandoverRefused::Foreign)?;
        let Some(body) = body.strip_prefix(FORM) else {
            let newer = body.starts_with(|first| matches!(first, '2'..='9'));
            return Err(if newer { HandoverRefused::Newer } else { HandoverRefused::Foreign });
        };
        let bytes = read_letters(body).ok_or(HandoverRefused::Damaged)?;
        let (bytes, sum) = bytes.split_last_chunk::<4>().ok_or(HandoverRefused::Damaged)?;
        if checksum(bytes) != u32::from_be_bytes(*sum) {
            return Err(HandoverRefused::Damaged);
        }
        let handover = Self::read_bits(&mut Reader { bytes, place: 0 });
        // Only what we write is ours: the text of what was read is the text.
        handover.filter(|read| read.to_text() == letters).ok_or(HandoverRefused::Damaged)
    }

    fn read_bits(bits: &mut Reader<'_>) -> Option<Self> {
        let assessed_on = day_since_1900(bits.take(17)?)?;
        let policy = *DeadlinePolicy::ALL.get(usize::try_from(bits.take(2)?).ok()?)?;
        let rulebook = bits.take(32)?;
        let rule = u16::try_from(bits.take(16)?).ok()?;
        let mut facts = Facts::new();
        for name in FactName::ALL.iter().copied() {
            read_fact(bits, &mut facts, name)?;
        }
        Some(Self { facts, assessed_on, policy, rulebook, rule })
    }
}

impl RuleId {
    /// Sixteen bits of the rule's name: they stay when rules come and go around
    /// it, and another name is another mark. Never [`UNDECIDED`].
    #[must_use]
    pub fn mark(self) -> u16 {
        let [_, _, high, low] = checksum(self.as_str().as_bytes()).to_be_bytes();
        u16::from_be_bytes([high, low])
    }
}

impl Facts {
    /// What two members of one household surely have in common: where they
    /// live. When each came, and under which protection, is each one's own:
    /// whoever joins a family later would be judged by another's dates.
    #[must_use]
    pub fn common_to_household(&self) -> Self {
        let mut common = Self::new();
        common.set_commune(self.commune());
        common.choose(FactName::Region, self.chosen(FactName::Region));
        common
    }
}

const UNANSWERED: u32 = 0;
const UNSURE: u32 = 1;
const KNOWN: u32 = 2;

/// Two bits tell the state of a fact; a known one is followed by its value.
fn push_fact(bits: &mut Bits, facts: &Facts, name: FactName) {
    match name.form() {
        AnswerForm::Commune => push_answer(bits, facts.commune(), |bits, ins| bits.push(ins.number(), 17)),
        AnswerForm::Nationalities => push_answer(bits, facts.nationalities(), |bits, held| {
            bits.push(held.iter().count().try_into().unwrap_or(0), 3);
            held.iter().for_each(|country| bits.push(country.place(), 8));
        }),
        AnswerForm::Date { .. } => push_answer(bits, facts.date(name), |bits, date| {
            let kind = match date {
                PartialDate::Day(_) => 0,
                PartialDate::Month(_) => 1,
                PartialDate::Year(_) => 2,
            };
            bits.push(kind, 2);
            bits.push(days_since_1900(date.first()), 17);
        }),
        AnswerForm::Choice(_) | AnswerForm::YesNo => {
            push_answer(bits, facts.chosen(name), |bits, place| bits.push(u32::from(place), 5));
        }
    }
}

fn push_answer<T>(bits: &mut Bits, answer: Answer<T>, value: impl FnOnce(&mut Bits, T)) {
    match answer {
        Answer::Unanswered => bits.push(UNANSWERED, 2),
        Answer::Unsure => bits.push(UNSURE, 2),
        Answer::Known(known) => {
            bits.push(KNOWN, 2);
            value(bits, known);
        }
    }
}

fn read_fact(bits: &mut Reader<'_>, facts: &mut Facts, name: FactName) -> Option<()> {
    match name.form() {
        AnswerForm::Commune => {
            facts.set_commune(read_answer(bits, |bits| Ins::from_number(bits.take(17)?))?);
        }
        AnswerForm::Nationalities => {
            facts.set_nationalities(read_answer(bits, read_nationalities)?);
        }
        AnswerForm::Date { .. } => match read_answer(bits, read_date)? {
            // As a form would send it, so that no date is vaguer than allowed.
            Answer::Known(date) => facts.set(name, &[&date.to_text()]).ok()?,
            open => facts.set_date(name, open),
        },
        AnswerForm::Choice(_) | AnswerForm::YesNo => {
            let place = read_answer(bits, |bits| {
                let place = bits.take(5)?;
                let known = usize::try_from(place).is_ok_and(|place| place < name.words().len());
                u8::try_from(place).ok().filter(|_| known)
            })?;
            facts.choose(name, place);
        }
    }
    Some(())
}

fn read_answer<T>(
    bits: &mut Reader<'_>,
    value: impl FnOnce(&mut Reader<'_>) -> Option<T>,
) -> Option<Answer<T>> {
    match bits.take(2)? {
        UNANSWERED => Some(Answer::Unanswered),
        UNSURE => Some(Answer::Unsure),
        KNOWN => value(bits).map(Answer::Known),
        _ => None,
    }
}

fn read_nationalities(bits: &mut Reader<'_>) -> Option<Nationalities> {
    let count = bits.take(3)?;
    let mut held = Nationalities::one(Country::at(bits.take(8)?)?);
    for _ in 1..count {
        held = held.with(Country::at(bits.take(8)?)?)?;
    }
    Some(held)
}

fn read_date(bits: &mut Reader<'_>) -> Option<PartialDate> {
    let kind = bits.take(2)?;
    let first = day_since_1900(bits.take(17)?)?;
    match kind {
        0 => Some(PartialDate::Day(first)),
        1 => Some(PartialDate::Month(first)),
        2 => Some(PartialDate::Year(first)),
        _ => None,
    }
}

const YEAR_1900: NaiveDate = match NaiveDate::from_ymd_opt(1900, 1, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

fn days_since_1900(date: NaiveDate) -> u32 {
    (date - YEAR_1900).num_days().try_into().unwrap_or(0)
}

fn day_since_1900(days: u32) -> Option<NaiveDate> {
    YEAR_1900.checked_add_days(Days::new(u64::from(days)))
}

/// CRC-32 (ISO-HDLC), bit by bit: a code is read once.
fn checksum(bytes: &[u8]) -> u32 {
    let fold = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & 0u32.wrapping_sub(sum & 1)))
    };
    !bytes.iter().fold(u32::MAX, fold)
}

/// Bits written one after the other, the highest first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn push(&mut self, value: u32, width: u32) {
        for place in (0..width).rev() {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            let bit = u8::from(value >> place & 1 == 1);
            if let Some(last) = self.bytes.last_mut() {
                *last |= bit << (7 - self.used % 8);
            }
            self.used += 1;
        }
    }
}

/// Bits read one after the other.
struct Reader<'bytes> {
    bytes: &'bytes [u8],
    place: usize,
}

impl Reader<'_> {
    fn take(&mut self, width: u32) -> Option<u32> {
        (0..width).try_fold(0, |value, _| {
            let byte = self.bytes.get(self.place / 8)?;
            let bit = byte >> (7 - self.place % 8) & 1;
            self.place += 1;
            Some(value << 1 | u32::from(bit))
        })
    }
}

/// Five bits a letter; the last is filled up with zeros.
fn push_letters(text: &mut String, bytes: &[u8]) {
    let mut reader = Reader { bytes, place: 0 };
    while reader.place < bytes.len() * 8 {
        let left = bytes.len() * 8 - reader.place;
        let width = left.min(5) as u32;
        let five = reader.take(width).unwrap_or(0) << (5 - width);
        let letter = LETTERS.get(five as usize).copied().unwrap_or(b'0');
        text.push(char::from(letter));
    }
}

fn read_letters(text: &str) -> Option<Vec<u8>> {
    let mut bits = Bits::default();
    for letter in text.bytes() {
        let place = LETTERS.iter().position(|known| *known == letter)?;
        bits.push(u32::try_from(place).ok()?, 5);
    }
    let whole = text.len() * 5 / 8;
    bits.bytes.truncate(whole);
    Some(bits.bytes)
}
