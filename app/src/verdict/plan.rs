//! Her path, planned backwards from the date to aim for: as a picture, and to be
//! put into the calendar of her phone.

use chrono::NaiveDate;
use domain::eligibility::{Facts, PathStand, PlannedStep, Status, Timeline, Verdict, path, timeline};
use leptos::prelude::*;
use locales::{LazyKey, LazyTexts};

use super::{
    part::Part,
    path_picture::{PathPicture, times_of},
    plan_file::plan_file,
};

/// Parts of the path that fall on the same day, or are already due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stage {
    /// None: now.
    pub day: Option<NaiveDate>,
    pub steps: Vec<PlannedStep>,
}

/// What is already due first, then day by day.
pub(super) fn stages(plan: &Timeline) -> Vec<Stage> {
    let mut stages: Vec<Stage> = Vec::new();
    for step in &plan.steps {
        let day = if step.late { None } else { step.by };
        match stages.iter_mut().find(|stage| stage.day == day) {
            Some(stage) => stage.steps.push(*step),
            None => stages.push(Stage { day, steps: vec![*step] }),
        }
    }
    stages
}

/// The plan of the verdict; none where there is no date to plan from.
pub(crate) fn plan_of(verdict: &Verdict, today: NaiveDate) -> Option<Timeline> {
    let plan = timeline(&verdict.deadlines, None, None, today);
    (verdict.status == Status::Obligated && plan.end.is_some()).then_some(plan)
}

/// The path with where she stands on it and, of an obligated person, her days.
#[component]
pub fn Path(
    verdict: Verdict,
    is_under_way: bool,
    today: NaiveDate,
    /// What the steps are to her, where they are no plain duty.
    standing: Option<LazyKey>,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let plan = plan_of(&verdict, today);
    let parts = path(plan.as_ref(), PathStand::of(verdict.status, is_under_way))
        .into_iter()
        .map(|part| {
            let times = times_of(texts, &part);
            (part, times)
        })
        .collect();
    view! {
        <Part title=texts.path_title()>
            <p class="muted">{texts.path_free()}{standing.map(|standing| [" ", texts.get(standing)].concat())}</p>
            <PathPicture parts/>
        </Part>
    }
}

/// The calendar of an obligated person; nothing for others. `download` is
/// what puts it into a calendar.
#[component]
pub fn Plan(verdict: Verdict, facts: Facts, today: NaiveDate, download: Download) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    plan_of(&verdict, today).map(|plan| {
        let is_late = plan.steps.iter().any(|step| step.late);
        let file = download.view(texts, || plan_file(texts, &plan, &facts, today));
        view! {
            <Part title=texts.plan_title() folded=Some(texts.fold_calendar().to_owned())>
                <p>{texts.plan_text()}</p>
                {is_late.then(|| view! { <p>{texts.plan_late()}</p> })}
                {plan.extension.then(|| view! { <p class="notice calm">{texts.plan_extension()}</p> })}
                {file}
            </Part>
        }
    })
}

/// How the plan gets into a calendar.
#[derive(Clone)]
pub enum Download {
    /// Made on the phone.
    Here,
    /// Made by whoever answers this form: its address, and what it carries.
    Form(String, Vec<(&'static str, String)>),
}

impl Download {
    fn view(self, texts: LazyTexts, file: impl FnOnce() -> String) -> AnyView {
        match self {
            Self::Here => view! {
                <a class="button line no-print" download="jalon.ics" href=as_address(&file())>{texts.plan_calendar()}</a>
            }
            .into_any(),
            Self::Form(action, carried) => {
                let carried = carried
                    .into_iter()
                    .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
                    .collect_view();
                view! {
                    <form method="post" action=action class="no-print">
                        {carried}
                        <button class="button line">{texts.plan_calendar()}</button>
                    </form>
                }
                .into_any()
            }
        }
    }
}

/// A file inside its own address (RFC 2397), so that no server sees it.
fn as_address(file: &str) -> String {
    const HEXADECIMAL: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |place: u8| HEXADECIMAL.get(usize::from(place)).copied().map_or('0', char::from);
    let mut address = String::from("data:text/calendar;charset=utf-8,");
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use domain::eligibility::{DeadlinePolicy, FactName, PathStep, RULEBOOK};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn plan(ordered: &str, today: &str) -> Timeline {
        let mut facts = Facts::new();
        facts.set(FactName::PermitOrderedOn, &[ordered]).unwrap();
        let today = day(today);
        timeline(&RULEBOOK.terms.deadlines(&facts, today, DeadlinePolicy::Seed18Months), None, None, today)
    }

    #[test]
    fn what_is_due_already_stands_together_and_first() {
        let stages = stages(&plan("2025-09-15", "2026-11-25"));
        let now = stages.first().unwrap();
        assert_eq!(now.day, None);
        assert!(now.steps.len() > 1 && now.steps.iter().all(|step| step.late));
        assert!(stages.iter().skip(1).all(|stage| stage.day > Some(day("2026-11-24"))));
    }

    #[test]
    fn no_day_stands_twice() {
        let stages = stages(&plan("2026-10-01", "2026-11-25"));
        let mut days: Vec<_> = stages.iter().map(|stage| stage.day).collect();
        let count = days.len();
        days.dedup();
        assert_eq!(days.len(), count);
        assert_eq!(stages.first().unwrap().steps.first().unwrap().step, PathStep::FirstReception);
    }

    #[test]
    fn a_file_in_an_address_is_read_back_as_it_was() {
        assert_eq!(as_address("A é\r\n"), "data:text/calendar;charset=utf-8,A%20%C3%A9%0D%0A");
    }
}
