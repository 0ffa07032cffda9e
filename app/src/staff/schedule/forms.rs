//! What can be changed: each form first asks what its change would do.

use domain::{
    calendar::HalfDay,
    directory::{AppointmentKind, Opening, WeekOfMonth},
    schedule::{ScheduleError, ScheduleField},
};
use leptos::prelude::*;

use super::{
    Here,
    fields::{Carried, ChoiceField, TextField, option},
    model::ScheduleAnswer,
    rhythm::{half, monthly, wrong},
};
use crate::{
    staff::{
        parts::{NamedOption, Options, PageForm},
        words::Words,
    },
    ui::{ErrorSummary, FieldMessage},
};

/// The `id` of a field: several forms of the page have one of the same name.
const fn id(what: &str, field: ScheduleField) -> &'static str {
    use ScheduleField as F;

    match (what.as_bytes(), field) {
        (b"opening", F::Office) => "opening-office",
        (b"opening", F::Weekday) => "opening-weekday",
        (b"opening", F::Start) => "opening-start",
        (b"opening", F::End) => "opening-end",
        (b"opening", F::Rhythm) => "opening-rhythm",
        (b"opening", F::From) => "opening-from",
        (b"opening", F::Until) => "opening-until",
        (b"opening", _) => "opening-kinds",
        (b"stretch", F::Weekday) => "stretch-weekday",
        (b"stretch", F::Start) => "stretch-start",
        (b"stretch", F::End) => "stretch-end",
        (b"stretch", F::From) => "stretch-from",
        (b"stretch", _) => "stretch-until",
        (b"absence", F::From) => "absence-from",
        (b"absence", _) => "absence-until",
        (b"closure", F::From) => "closure-from",
        (b"closure", F::Until) => "closure-until",
        (b"closure", _) => "closure-office",
        (b"booking", F::Earliest) => "booking-earliest",
        (b"booking", _) => "booking-latest",
        (_, F::Minutes) => "kind-minutes",
        (_, F::Every) => "kind-every",
        _ => "kind-kinds",
    }
}

/// What is wrong with the fields of a form.
fn errors(here: Here, what: &'static str) -> Vec<FieldMessage> {
    let words = Words::here();
    match here.forms.answer() {
        Some(Ok(ScheduleAnswer::Wrong(errors))) if here.is_asked(what) => errors
            .into_iter()
            .map(|error: ScheduleError| FieldMessage {
                field: id(what, error.field),
                text: wrong(words, error).to_owned(),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// A form that stays folded until it is needed.
fn folded(
    here: Here,
    what: &'static str,
    place: String,
    title: &'static str,
    inside: AnyView,
    is_open: bool,
) -> AnyView {
    let words = Words::here();
    let errors = errors(here, what);
    let count = u32::try_from(errors.len()).unwrap_or(1);
    view! {
        <details class="sure" open=is_open || here.is_asked(what)>
            <summary class="button line">{title}</summary>
            <PageForm page=here.page() forms=here.forms class="schedule-form">
                <Carried desk=here.desk() what place/>
                <ErrorSummary title=words.common.errors_summary(count) errors/>
                {inside}
                <button class="button" name="do" value="preview">{words.staff.schedule_preview()}</button>
            </PageForm>
        </details>
    }
    .into_any()
}

/// A line that is typed.
#[component]
fn Line(
    here: Here,
    what: &'static str,
    field: ScheduleField,
    label: &'static str,
    kind: &'static str,
    #[prop(into)] known: String,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let id = id(what, field);
    let error = FieldMessage::of(&errors(here, what), id);
    let value = here.value(what, field.name(), known);
    view! { <TextField id name=field.name() label kind value hint error/> }
}

/// A line that is chosen.
#[component]
fn Choice(
    here: Here,
    what: &'static str,
    field: ScheduleField,
    label: &'static str,
    of: Vec<NamedOption>,
    #[prop(into)] known: String,
    /// Whoever chose what to change goes on here.
    #[prop(optional)]
    goes_on: bool,
) -> impl IntoView {
    let id = id(what, field);
    let error = FieldMessage::of(&errors(here, what), id);
    let chosen = here.value(what, field.name(), known);
    view! { <ChoiceField id name=field.name() label of chosen error goes_on/> }
}

/// More hours, or other ones.
#[component]
pub fn OpeningForm(here: Here) -> impl IntoView {
    const WHAT: &str = "opening";
    let words = Words::here();
    let texts = words.staff;
    let (today, offices) = here.view.with_value(|view| (view.today, view.offices.clone()));
    let changed = here.opening.and_then(|place| {
        here.view.with_value(|view| view.openings.iter().find(|line| line.place == place).cloned())
    });
    let place = changed.as_ref().map(|line| line.place.to_string()).unwrap_or_default();
    let is_change = changed.is_some();
    let known: Option<Opening> = changed.map(|line| line.opening);
    let of = |read: fn(&Opening) -> String| known.as_ref().map(read).unwrap_or_default();
    let rhythms = [
        (1..=4_u8)
            .map(|weeks| option(weeks.to_string(), texts.schedule_every_weeks(u32::from(weeks))))
            .collect(),
        WeekOfMonth::ALL.map(|week| option(week.code(), monthly(words, week))).to_vec(),
        vec![option("once", texts.schedule_once())],
    ];
    let rhythm = known.as_ref().map_or_else(
        || "1".to_owned(),
        |one| match one.in_month {
            _ if one.is_once() => "once".to_owned(),
            Some(week) => week.code().to_owned(),
            None => one.every.to_string(),
        },
    );
    let until = known.as_ref().and_then(|one| one.until).map(|until| until.to_string()).unwrap_or_default();
    let from = known.as_ref().map_or(today, |one| one.from).to_string();
    let kinds = known.as_ref().map(|one| one.kinds.clone()).unwrap_or_default();
    let inside = view! {
        <div class="fields">
            <Choice here what=WHAT field=ScheduleField::Office label=texts.schedule_office() of=offices
                known=of(|one| one.office.to_string()) goes_on=is_change && !here.is_asked(WHAT)/>
            <Choice here what=WHAT field=ScheduleField::Rhythm label=texts.schedule_rhythm() of=rhythms.concat() known=rhythm/>
            <Choice here what=WHAT field=ScheduleField::Weekday label=texts.schedule_weekday() of=weekdays(words)
                known=of(|one| one.weekday.number_from_monday().to_string())/>
            <Line here what=WHAT field=ScheduleField::Start label=texts.schedule_start() kind="time"
                known=of(|one| one.start.to_string())/>
            <Line here what=WHAT field=ScheduleField::End label=texts.schedule_end() kind="time"
                known=of(|one| one.end.to_string())/>
            <Line here what=WHAT field=ScheduleField::From label=texts.schedule_first_day() kind="date" known=from
                hint=texts.schedule_first_day_hint()/>
            <Line here what=WHAT field=ScheduleField::Until label=texts.schedule_last_day() kind="date" known=until
                hint=texts.schedule_last_day_hint()/>
        </div>
        <KindBoxes here chosen=kinds/>
    };
    let title = if is_change { texts.schedule_change_hours() } else { texts.schedule_add_hours() };
    folded(here, WHAT, place, title, inside.into_any(), is_change)
}

fn weekdays(words: Words) -> Vec<NamedOption> {
    let day = |day: u8| {
        let weekday = chrono::Weekday::try_from(day - 1).ok()?;
        Some(option(day.to_string(), words.common.weekday_named(weekday)))
    };
    (1..=7).filter_map(day).collect()
}

/// More hours at which an interpreter can be asked to come.
#[component]
pub fn StretchForm(here: Here) -> impl IntoView {
    const WHAT: &str = "stretch";
    let words = Words::here();
    let texts = words.staff;
    let inside = view! {
        <div class="fields">
            <Choice here what=WHAT field=ScheduleField::Weekday label=texts.schedule_weekday() of=weekdays(words) known=""/>
            <Line here what=WHAT field=ScheduleField::Start label=texts.schedule_start() kind="time" known=""/>
            <Line here what=WHAT field=ScheduleField::End label=texts.schedule_end() kind="time" known=""/>
            <Line here what=WHAT field=ScheduleField::From label=texts.schedule_first_day() kind="date" known=""/>
            <Line here what=WHAT field=ScheduleField::Until label=texts.schedule_last_day() kind="date" known=""
                hint=texts.schedule_last_day_hint()/>
        </div>
    };
    folded(here, WHAT, String::new(), texts.schedule_add_hours(), inside.into_any(), false)
}

/// The kinds that are received at these hours; none chosen is all of them.
#[component]
fn KindBoxes(here: Here, chosen: Vec<AppointmentKind>) -> impl IntoView {
    let words = Words::here();
    let sent = here.is_asked("opening").then(|| here.forms.sent());
    let boxes = AppointmentKind::ALL
        .into_iter()
        .map(|kind| {
            let checked = match &sent {
                Some(form) => form.all("kinds").any(|code| code == kind.code()),
                None => chosen.contains(&kind),
            };
            view! {
                <label class="check">
                    <input type="checkbox" name="kinds" value=kind.code() checked=checked/>
                    <span>{words.kind(kind)}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field" id="opening-kinds">
            <legend>{words.staff.schedule_only_kinds()}</legend>
            {boxes}
        </fieldset>
    }
}

/// Somebody will be away.
#[component]
pub fn AbsenceForm(here: Here) -> impl IntoView {
    const WHAT: &str = "absence";
    let words = Words::here();
    let texts = words.staff;
    let halves = [None, Some(HalfDay::Morning), Some(HalfDay::Afternoon)]
        .map(|half_day| option(half_day.map(HalfDay::code).unwrap_or_default(), half(words, half_day)));
    let chosen = here.value(WHAT, "half_day", "");
    let inside = view! {
        <div class="fields">
            <Line here what=WHAT field=ScheduleField::From label=texts.schedule_first_day() kind="date" known=""/>
            <Line here what=WHAT field=ScheduleField::Until label=texts.schedule_last_day() kind="date" known=""/>
            <div class="field">
                <label for="absence-half">{texts.schedule_half()}</label>
                <select id="absence-half" name="half_day"><Options of=halves.to_vec() chosen/></select>
            </div>
        </div>
    };
    folded(here, WHAT, String::new(), texts.schedule_add_absence(), inside.into_any(), false)
}

/// An office, or all of them, will be closed.
#[component]
pub fn ClosureForm(here: Here) -> impl IntoView {
    const WHAT: &str = "closure";
    let texts = Words::here().staff;
    let offices = here.view.with_value(|view| view.offices.clone());
    let offices = [vec![option("", texts.schedule_all_offices())], offices].concat();
    let inside = view! {
        <div class="fields">
            <Choice here what=WHAT field=ScheduleField::Office label=texts.schedule_office() of=offices known=""/>
            <Line here what=WHAT field=ScheduleField::From label=texts.schedule_first_day() kind="date" known=""/>
            <Line here what=WHAT field=ScheduleField::Until label=texts.schedule_last_day() kind="date" known=""/>
        </div>
    };
    folded(here, WHAT, String::new(), texts.schedule_add_closure(), inside.into_any(), false)
}

/// How soon and how far ahead people book by themselves.
#[component]
pub fn BookingForm(here: Here, may: bool) -> impl IntoView {
    const WHAT: &str = "booking";
    let texts = Words::here().staff;
    let rules = here.view.with_value(|view| view.booking);
    let (hours, days) = (rules.earliest_hours.to_string(), rules.latest_days.to_string());
    let said = texts.schedule_booking_now(&days, &hours);
    let inside = || {
        view! {
            <div class="fields">
                <Line here what=WHAT field=ScheduleField::Earliest label=texts.schedule_earliest() kind="number" known=hours/>
                <Line here what=WHAT field=ScheduleField::Latest label=texts.schedule_latest() kind="number" known=days/>
            </div>
        }
    };
    view! {
        <p>{said}</p>
        {may.then(|| folded(here, WHAT, String::new(), texts.schedule_change_booking(), inside().into_any(), false))}
    }
}

/// How long appointments last.
#[component]
pub fn KindForms(here: Here, may: bool) -> impl IntoView {
    const WHAT: &str = "kind";
    let words = Words::here();
    let texts = words.staff;
    let kinds = here.view.with_value(|view| view.kinds.clone());
    let lines = kinds
        .iter()
        .map(|rule| {
            let length = texts.schedule_length(&rule.every.to_string(), &rule.minutes.to_string());
            view! { <li><b>{words.kind(rule.kind)}</b>" "<span class="muted">{length}</span></li> }
        })
        .collect_view();
    let options = kinds.iter().map(|rule| option(rule.kind.code(), words.kind(rule.kind))).collect();
    let inside = || {
        view! {
            <div class="fields">
                <Choice here what=WHAT field=ScheduleField::Kinds label=texts.counter_kind() of=options known=""/>
                <Line here what=WHAT field=ScheduleField::Minutes label=texts.schedule_minutes() kind="number" known=""/>
                <Line here what=WHAT field=ScheduleField::Every label=texts.schedule_every() kind="number" known=""/>
            </div>
        }
    };
    view! {
        <ul class="schedule-list">{lines}</ul>
        {may.then(|| folded(here, WHAT, String::new(), texts.schedule_change_kind(), inside().into_any(), false))}
    }
}
