//! The plan as a calendar file: whole days with alarms, for the person's own
//! calendar. Made where she is: on her phone, or by a server that forgets it.

use chrono::NaiveDate;
use domain::{
    calendar::{CalendarFile, DayEntry},
    eligibility::{DeadlinePolicy, FactName, Facts, PathStep, PlannedStep, Timeline, assess},
};
use locales::LazyTexts;

use super::{
    path_picture::planned_for,
    plan::{plan_of, stages},
};
use crate::wording;

/// When the phone speaks of an entry: at nine in the morning, two weeks and two
/// days before it. A whole day begins at midnight (RFC 5545, 3.8.6.3).
const ALARMS: &[&str] = &["-P13DT15H", "-P1DT15H"];
/// Of what is due already: at nine in the morning of the day itself.
const AT_ONCE: &[&str] = &["PT9H"];

/// The calendar file of an obligated person; none for others.
#[must_use]
pub fn plan_file_of(
    texts: LazyTexts,
    facts: &Facts,
    today: NaiveDate,
    policy: DeadlinePolicy,
) -> Option<String> {
    let plan = plan_of(&assess(facts, today, policy), today)?;
    Some(plan_file(texts, &plan, facts, today))
}

/// The plan as a calendar file, in the person's language.
#[must_use]
pub(super) fn plan_file(texts: LazyTexts, plan: &Timeline, facts: &Facts, today: NaiveDate) -> String {
    let person = mark_of(facts);
    let mut file = CalendarFile::new(None);
    let mut evaluations = 0;
    for stage in stages(plan) {
        // What is due already: one entry, tomorrow, to book the first appointment.
        let (day, steps) = match stage.day {
            Some(day) => (day, stage.steps),
            None => (today.succ_opt().unwrap_or(today), stage.steps.into_iter().take(1).collect()),
        };
        for step in steps {
            if step.step == PathStep::Evaluation {
                evaluations += 1;
            }
            let number = if step.step == PathStep::Evaluation { evaluations } else { 1 };
            let name = step.step.as_str();
            file.day(&DayEntry {
                uid: &format!("{person:08x}-{name}-{number}@jalon"),
                made_on: today,
                day,
                language: texts.lang().code(),
                summary: &summary(texts, &step, stage.day),
                description: texts.get(wording::path_step(step.step).1),
                alarms: if stage.day.is_some() { ALARMS } else { AT_ONCE },
            });
        }
    }
    file.finish()
}

fn summary(texts: LazyTexts, step: &PlannedStep, day: Option<NaiveDate>) -> String {
    let title = texts.get(wording::path_step(step.step).0);
    let when = match day {
        None => texts.plan_book_now().to_owned(),
        Some(day) => planned_for(texts, step.step, &texts.date(day)),
    };
    [title, " · ", &when].concat()
}

/// Tells one person's entries from those of another on the same calendar, and
/// is the same when she makes the file again: FNV-1a over what does not change.
fn mark_of(facts: &Facts) -> u32 {
    let names = [FactName::BirthDate, FactName::Nationalities, FactName::PermitOrderedOn];
    let values = names.into_iter().flat_map(|name| facts.values(name));
    values
        .flat_map(String::into_bytes)
        .fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
