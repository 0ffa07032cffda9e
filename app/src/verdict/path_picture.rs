//! The path as a picture: who does what with whom, in which order, by when. The
//! picture is the list itself: texts that wrap as they must in every script, on
//! a drawing of lines that split where courses go side by side.

use domain::eligibility::{Needed, PartState, PathPart, PathStep, PathWith};
use leptos::prelude::*;
use locales::LazyTexts;

use crate::wording;

/// The parts of the path, each with what is said of its time.
#[component]
pub fn PathPicture(parts: Vec<(PathPart, Vec<String>)>) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let mut before: Option<PathWith> = None;
    let mut lane = 0;
    let items = parts
        .into_iter()
        .map(|(part, times)| {
            let is_course = part.is_course();
            let was_course = before == Some(PathWith::Partners);
            lane = if is_course && was_course { lane + 1 } else { 0 };
            let rail = rail(was_course, is_course);
            let class =
                [part.with.as_str(), " ", part.state.as_str(), LANES.get(lane).unwrap_or(&"")].concat();
            let with_class = if before == Some(part.with) { "visually-hidden" } else { "with" };
            before = Some(part.with);
            view! {
                <li class=class>
                    <svg class="rail" aria-hidden="true"><path d=rail/></svg>
                    <p class=with_class>{with(texts, part.with)}</p>
                    {about(texts, &part, times)}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="way">{items}</ol> }
}

/// The class of a course beside the first one.
const LANES: [&str; 3] = ["", " second", " third"];

// The pieces of the drawing: lines sixteen pixels apart, that split and meet within
// twenty-six, and are cut off where the text beside them ends.
const ONE: &str = "M8 0V9999";
const SPLIT: &str = "M8 0V9999M8 0C8 13 24 13 24 26V9999M8 0C8 13 40 13 40 26V9999";
const SIDE_BY_SIDE: &str = "M8 0V9999M24 0V9999M40 0V9999";
const MEET: &str = "M8 0V9999M24 0C24 13 8 13 8 26M40 0C40 13 8 13 8 26";

/// The lines beside a part, by what came before it.
const fn rail(was_course: bool, is_course: bool) -> &'static str {
    match (was_course, is_course) {
        (false, false) => ONE,
        (false, true) => SPLIT,
        (true, true) => SIDE_BY_SIDE,
        (true, false) => MEET,
    }
}

/// What a part is, and what it is to her.
fn about(texts: LazyTexts, part: &PathPart, times: Vec<String>) -> AnyView {
    let (title, text) = wording::path_step(part.step);
    let state = match part.state {
        PartState::Here => Some(("tag marker", texts.path_here())),
        PartState::Done => Some(("tag ok", texts.path_done())),
        PartState::NotAsked => Some(("tag calm", texts.path_not_asked())),
        PartState::Ahead => None,
    };
    let state = state.map(|(class, words)| view! { <span class=class>{words}</span> });
    let times = times.into_iter().map(|time| view! { <span class="when">{time}</span> }).collect_view();
    view! {
        <b>{texts.get(title)}</b>
        {state}
        <span class="muted">{texts.get(text)}</span>
        {extent(texts, part).map(|extent| view! { <span class="muted">{extent}</span> })}
        {times}
    }
    .into_any()
}

fn with(texts: LazyTexts, with: PathWith) -> &'static str {
    match with {
        PathWith::Commune => texts.path_with_commune(),
        PathWith::Centre => texts.path_with_centre(),
        PathWith::Partners => texts.path_with_partners(),
    }
}

/// How long a course takes.
fn extent(texts: LazyTexts, part: &PathPart) -> Option<String> {
    let hours = part.hours.map(u32::from)?;
    Some(match part.needed {
        Needed::Always => texts.common().common_listed(&texts.plan_hours(hours), texts.plan_needed_always()),
        // Of whom it is asked stands in their names and texts.
        Needed::UnlessA2 => texts.path_hours_at_most(hours),
        Needed::IfNeeded => texts.path_hours_at_least(hours),
    })
}

/// What her calendar says of the time of a part.
#[must_use]
pub fn times_of(texts: LazyTexts, part: &PathPart) -> Vec<String> {
    // Where she stands, what to do now is said already.
    let late = (part.late && part.state != PartState::Here).then(|| texts.path_soon().to_owned());
    let days = part
        .days
        .iter()
        .map(|day| texts.date(*day))
        .reduce(|before, next| texts.common().common_listed(&before, &next));
    let days = days.map(|days| planned_for(texts, part.step, &days));
    let law = part.law.map(|day| texts.plan_law(&texts.date(day)));
    late.into_iter().chain(days).chain(law).collect()
}

/// What a planned day is for.
#[must_use]
pub(super) fn planned_for(texts: LazyTexts, step: PathStep, day: &str) -> String {
    match step {
        PathStep::Presence | PathStep::LastDay => texts.plan_law(day),
        PathStep::FirstReception => texts.plan_book_before(day),
        PathStep::Evaluation => texts.plan_around(day),
        PathStep::Attestation => texts.plan_end(day),
        _ => texts.plan_begin_by(day),
    }
}

#[cfg(test)]
mod tests {
    use domain::eligibility::path;

    use super::*;

    #[test]
    fn as_many_courses_go_side_by_side_as_lines_are_drawn() {
        let parts = path(None, None);
        let runs: Vec<_> = parts.chunk_by(|one, next| one.is_course() == next.is_course()).collect();
        let courses: Vec<_> = runs.iter().filter(|run| run.iter().all(PathPart::is_course)).collect();
        assert_eq!(courses.len(), 1);
        assert_eq!(courses[0].len(), LANES.len());
        assert_eq!(SIDE_BY_SIDE.matches('M').count(), LANES.len());
    }
}
