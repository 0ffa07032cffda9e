//! Three-valued evaluation (Kleene): what holds, what does not, and what the
//! answers so far leave open.

use chrono::{Days, NaiveDate};

use super::date::{PartialDate, add_months, birthday};
use super::fact::{FactName, FactSet};
use super::facts::{Answer, Facts};
use super::rule::{Certainty, Expr, ReferenceDay, Rule, Span, Status};
use super::rulebook::Rulebook;

/// Whether something holds; ordered so that "and" is the least of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold, whatever is answered to the open questions.
    No,
    /// It depends on what is not known.
    Maybe,
    /// It holds, whatever is answered to the open questions.
    Yes,
}

impl Truth {
    const fn of(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }

    pub(super) const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Maybe => Self::Maybe,
            Self::Yes => Self::No,
        }
    }
}

/// The facts of a person as they stand on a day.
#[derive(Debug, Clone, Copy)]
pub struct FactsOnDay<'facts> {
    /// What is known of her.
    pub facts: &'facts Facts,
    /// The day of the assessment.
    pub today: NaiveDate,
}

impl FactsOnDay<'_> {
    /// Whether a condition holds of the person.
    #[must_use]
    pub fn truth(&self, condition: &Expr) -> Truth {
        match condition {
            Expr::Always => Truth::Yes,
            Expr::All(parts) => {
                let mut least = Truth::Yes;
                for part in *parts {
                    least = least.min(self.truth(part));
                    if least == Truth::No {
                        break;
                    }
                }
                least
            }
            Expr::Not(part) => self.truth(part).not(),
            Expr::OneOf(name, set) => match self.facts.choice(*name) {
                Answer::Known(place) => Truth::of(set >> place & 1 == 1),
                Answer::Unanswered | Answer::Unsure => Truth::Maybe,
            },
            Expr::Nationality(class) => match self.facts.nationalities() {
                Answer::Known(held) => Truth::of(held.any(*class)),
                Answer::Unanswered | Answer::Unsure => Truth::Maybe,
            },
            Expr::Unknown(name) => match self.facts.date(*name) {
                Answer::Unanswered => Truth::Maybe,
                Answer::Unsure => Truth::Yes,
                Answer::Known(_) => Truth::No,
            },
            Expr::Reached { from, after, by } => self.reached(*from, *after, *by),
        }
    }

    fn reached(&self, from: FactName, after: Span, by: ReferenceDay) -> Truth {
        let (first, last) = match self.facts.date(from) {
            Answer::Known(date) => (date.first(), date.last()),
            Answer::Unanswered | Answer::Unsure => (NaiveDate::MIN, self.today),
        };
        let (earliest, latest) = self.reference(by);
        if after.end(last) <= earliest {
            Truth::Yes
        } else if after.end(first) > latest {
            Truth::No
        } else {
            Truth::Maybe
        }
    }

    /// The days that a reference can be, first and last.
    fn reference(&self, by: ReferenceDay) -> (NaiveDate, NaiveDate) {
        let today = (self.today, self.today);
        match by {
            ReferenceDay::Today => today,
            ReferenceDay::Yesterday => {
                let yesterday = self.today.checked_sub_days(Days::new(1)).unwrap_or(self.today);
                (yesterday, yesterday)
            }
            ReferenceDay::PermitOrder => match self.facts.date(FactName::PermitOrderedOn) {
                // "Today if not ordered or unknown": the table's own reading.
                Answer::Unsure => today,
                Answer::Unanswered => (NaiveDate::MIN, self.today),
                Answer::Known(PartialDate::Day(day)) => (day, day),
                Answer::Known(vague) => (vague.first(), vague.last().min(self.today).max(vague.first())),
            },
        }
    }

    /// Walks the table down to the first rule that surely holds.
    #[must_use]
    pub fn standing(&self, rulebook: &Rulebook) -> PossibleRules {
        let mut standing = PossibleRules { open: 0, statuses: 0, decisive: None };
        for (place, rule) in rulebook.rules.iter().enumerate() {
            if self.decides(&mut standing, place, rule) {
                break;
            }
        }
        standing
    }

    /// The standing with an answer more than before: what surely failed still
    /// fails and what surely held still holds, so only the rules that were open
    /// are looked at again.
    pub(super) fn standing_after(&self, before: &PossibleRules, rulebook: &Rulebook) -> PossibleRules {
        let mut standing = PossibleRules { open: 0, statuses: 0, decisive: None };
        let mut open = before.open;
        while open != 0 {
            let place = open.trailing_zeros() as usize;
            open &= open - 1;
            let Some(rule) = rulebook.rules.get(place) else { break };
            if self.decides(&mut standing, place, rule) {
                return standing;
            }
        }
        standing.decisive = before.decisive;
        standing.statuses |= before.decisive.map_or(0, |rule| bit(rule.status));
        standing
    }

    /// Whether a rule surely holds; notes it, as one that may hold if not.
    fn decides(&self, standing: &mut PossibleRules, place: usize, rule: &'static Rule) -> bool {
        let truth = self.truth(&rule.when);
        if truth == Truth::No || self.takes_out(rule) {
            return false;
        }
        standing.statuses |= bit(rule.status);
        if truth == Truth::Yes {
            standing.decisive = Some(rule);
            return true;
        }
        standing.open |= 1 << place;
        false
    }

    /// Whether what a rule says of the person needs no confirmation.
    pub(super) fn is_sure(&self, rule: &Rule) -> bool {
        let is_doubtful = rule.doubt.is_some_and(|doubt| self.truth(doubt) != Truth::No);
        rule.certainty == Certainty::Certain && !is_doubtful
    }

    pub(super) fn takes_out(&self, rule: &Rule) -> bool {
        let Some(exception) = &rule.except else { return false };
        // Whoever reaches the span today has reached it on the day of the order
        // too, when that day is today or counts as today.
        if let (Expr::Reached { by: day, .. }, Expr::Reached { by: order, .. }) = (&rule.when, exception)
            && self.reference(*order).0 >= self.reference(*day).1
        {
            return true;
        }
        self.truth(exception) == Truth::Yes
    }

    /// The facts without an answer on which a condition that may hold depends;
    /// of [`Expr::All`] all parts, or only the first that can be asked.
    pub(super) fn askable(&self, condition: &Expr, only_first: bool) -> FactSet {
        if self.truth(condition) != Truth::Maybe {
            return FactSet::EMPTY;
        }
        match condition {
            Expr::Always => FactSet::EMPTY,
            Expr::All(parts) => {
                let mut asked = FactSet::EMPTY;
                for part in *parts {
                    asked = asked.union(self.askable(part, only_first));
                    if only_first && !asked.is_empty() {
                        break;
                    }
                }
                asked
            }
            Expr::Not(part) => self.askable(part, only_first),
            Expr::OneOf(name, _) | Expr::Unknown(name) => self.if_unanswered(*name),
            Expr::Nationality(_) => self.if_unanswered(FactName::Nationalities),
            Expr::Reached { from, by, .. } => {
                let start = self.if_unanswered(*from);
                if *by != ReferenceDay::PermitOrder || (only_first && !start.is_empty()) {
                    return start;
                }
                start.union(self.if_unanswered(FactName::PermitOrderedOn))
            }
        }
    }

    /// The facts that keep a condition open although they were answered: "I
    /// don't know", or a date that is not precise enough.
    pub(super) fn unsettled(&self, condition: &Expr) -> FactSet {
        if self.truth(condition) != Truth::Maybe {
            return FactSet::EMPTY;
        }
        match condition {
            Expr::Always => FactSet::EMPTY,
            Expr::All(parts) => {
                parts.iter().fold(FactSet::EMPTY, |set, part| set.union(self.unsettled(part)))
            }
            Expr::Not(part) => self.unsettled(part),
            Expr::OneOf(name, _) | Expr::Unknown(name) => FactSet::of(&[*name]),
            Expr::Nationality(_) => FactSet::of(&[FactName::Nationalities]),
            Expr::Reached { from, by, .. } => {
                let vague = |name| match self.facts.date(name) {
                    Answer::Known(date) => !date.is_day(),
                    Answer::Unanswered | Answer::Unsure => true,
                };
                let mut set = FactSet::EMPTY;
                if vague(*from) {
                    set = set.with(*from);
                }
                if *by == ReferenceDay::PermitOrder && vague(FactName::PermitOrderedOn) {
                    set = set.with(FactName::PermitOrderedOn);
                }
                set
            }
        }
    }

    fn if_unanswered(&self, name: FactName) -> FactSet {
        if self.facts.is_unanswered(name) { FactSet::of(&[name]) } else { FactSet::EMPTY }
    }
}

impl Span {
    /// The last day of the span, which is the first day after it is over.
    #[must_use]
    pub fn end(self, start: NaiveDate) -> NaiveDate {
        match self {
            Self::Months(months) => add_months(start, months),
            Self::Years(years) => birthday(start, years),
        }
    }
}

/// What the table leaves possible for a person.
#[derive(Debug, Clone, Copy)]
pub struct PossibleRules {
    /// The rules that may hold, before the first that surely does: bit by place.
    open: u64,
    /// The statuses of those rules and of the decisive one.
    statuses: u8,
    /// The first rule that surely holds.
    pub decisive: Option<&'static Rule>,
}

const fn bit(status: Status) -> u8 {
    1 << status as u8
}

impl PossibleRules {
    /// The status that every completion of the answers leads to, if there is one.
    #[must_use]
    pub fn decided(&self) -> Option<Status> {
        let rule = self.decisive?;
        (self.statuses == bit(rule.status)).then_some(rule.status)
    }

    /// Whether a status is still possible.
    #[must_use]
    pub const fn allows(&self, status: Status) -> bool {
        self.statuses & bit(status) != 0
    }

    /// The statuses still possible, in the order of [`Status::ALL`].
    pub fn possible(&self) -> impl Iterator<Item = Status> {
        Status::ALL.iter().copied().filter(|status| self.allows(*status))
    }

    /// The rules that may hold, in the order of the table.
    pub fn open_rules<'table>(&self, rulebook: &'table Rulebook) -> impl Iterator<Item = &'table Rule> {
        let open = self.open;
        rulebook
            .rules
            .iter()
            .enumerate()
            .filter(move |(place, _)| open >> place & 1 == 1)
            .map(|(_, rule)| rule)
    }
}
