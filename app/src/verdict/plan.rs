//! Her calendar: the path planned backwards from the date to aim for, as a
//! picture and as a list of days, to be put into the calendar of her phone.

use chrono::NaiveDate;
use domain::eligibility::{Facts, Needed, PathStep, PlannedStep, Status, Timeline, Verdict, timeline};
use leptos::prelude::*;
use locales::LazyTexts;

use super::plan_file::plan_file;
use crate::wording;

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

/// The calendar of an obligated person; nothing for others. `download` is
/// what puts it into a calendar.
#[component]
pub fn Plan(verdict: Verdict, facts: Facts, today: NaiveDate, download: Download) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    plan_of(&verdict, today).map(|plan| {
        let stages = stages(&plan);
        let file = download.view(texts, || plan_file(texts, &plan, &facts, today));
        view! {
            <section class="section">
                <h2>{texts.plan_title()}</h2>
                <p class="muted">{texts.plan_text()}</p>
                <Picture stages=stages.clone() today/>
                <ol class="stages">
                    {stages.into_iter().map(|stage| view! { <StageItem stage/> }).collect_view()}
                </ol>
                {plan.extension.then(|| view! { <p class="notice calm">{texts.plan_extension()}</p> })}
                {file}
            </section>
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

#[component]
fn StageItem(stage: Stage) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let heading = match stage.day {
        None => texts.plan_book_now().to_owned(),
        Some(day) => heading(texts, &stage.steps, &texts.date(day)),
    };
    let late = stage.day.is_none().then(|| view! { <p class="muted small">{texts.plan_late()}</p> });
    let steps = stage
        .steps
        .into_iter()
        .map(|step| {
            view! {
                <li>
                    {texts.get(wording::path_step(step.step).0)}
                    <span class="muted small">{detail(texts, &step)}</span>
                </li>
            }
        })
        .collect_view();
    view! { <li class:key=stage.day.is_none()><b>{heading}</b><ul>{steps}</ul>{late}</li> }
}

/// What the day of a stage is for: the most binding of its steps says it.
fn heading(texts: LazyTexts, steps: &[PlannedStep], day: &str) -> String {
    let has = |wanted: PathStep| steps.iter().any(|step| step.step == wanted);
    if has(PathStep::Presence) || has(PathStep::LastDay) {
        texts.plan_law(day)
    } else if has(PathStep::FirstReception) {
        texts.plan_book_before(day)
    } else if has(PathStep::Attestation) {
        texts.plan_end(day)
    } else if steps.iter().all(|step| step.step == PathStep::Evaluation) {
        texts.plan_around(day)
    } else {
        texts.plan_begin_by(day)
    }
}

/// How long, and of whom it is asked where not of everyone.
fn detail(texts: LazyTexts, step: &PlannedStep) -> String {
    let hours = step.hours.map(|hours| texts.plan_hours(u32::from(hours)));
    let needed = (step.needed != Needed::Always).then(|| texts.get(wording::needed(step.needed)).to_owned());
    wording::listed(texts.common(), [hours, needed].into_iter().flatten())
}

const WIDTH: i64 = 340;
const MARGIN: i64 = 16;
/// Two numbers nearer than this would lie on each other.
const APART: i64 = 26;

/// Today and the stages, to the last, on a line; the numbers are those of the list.
#[component]
fn Picture(stages: Vec<Stage>, today: NaiveDate) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let last = stages.iter().filter_map(|stage| stage.day).max()?;
    let whole = Some((last - today).num_days()).filter(|days| *days > 0)?;
    let from_the_right = texts.lang().dir() == "rtl";
    let place = |day: NaiveDate| {
        let along = MARGIN + (day - today).num_days().clamp(0, whole) * (WIDTH - 2 * MARGIN) / whole;
        if from_the_right { WIDTH - along } else { along }
    };
    let mut before: Option<(i64, i64)> = None;
    let markers = stages
        .iter()
        .enumerate()
        .map(|(at, stage)| {
            let x = stage.day.map_or_else(|| place(today), place);
            // A number too near the one before stands on the other side of the line.
            let above = before.is_some_and(|(other, row)| (x - other).abs() < APART && row > 0);
            let row = if above { -1 } else { 1 };
            before = Some((x, row));
            let y = 40 + 20 * row;
            let class = if stage.day.is_none() { "marker now" } else { "marker" };
            view! {
                <g class=class>
                    <path d=format!("M{x} 40V{}", y - 11 * row)/>
                    <circle cx=x.to_string() cy=y.to_string() r="11"/>
                    <text x=x.to_string() y=(y + 5).to_string() text-anchor="middle">{at + 1}</text>
                </g>
            }
        })
        .collect_view();
    let start = place(today);
    Some(view! {
        <svg class="plan" viewBox=format!("0 0 {WIDTH} 80") role="img" aria-label=texts.plan_picture()>
            <path class="line" d=format!("M{MARGIN} 40H{}", WIDTH - MARGIN)/>
            {markers}
            <circle class="today" cx=start.to_string() cy="40" r="7"/>
        </svg>
    })
}

#[cfg(test)]
mod tests {
    use domain::eligibility::{DeadlinePolicy, FactName, RULEBOOK};

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
