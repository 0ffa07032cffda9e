//! The form that is open: one at a time, with what is known of whom it is about.

use domain::{
    directory::{Interpreter, Office, Worker},
    language::Language,
    schedule::ScheduleField as F,
};
use leptos::prelude::*;

use super::{
    super::fields::{Carried, ChoiceField, TextField, option},
    Here,
    cards::{interpreter_form, office_form},
    said::errors,
};
use crate::{
    staff::{
        parts::{NamedOption, PageForm},
        words::Words,
    },
    ui::{ErrorBeside, ErrorSummary, FieldMessage},
};

/// The form that the address or the form sent last names; nothing where it names none, or
/// somebody who is not there.
#[component]
pub fn Chosen(here: Here) -> impl IntoView {
    let texts = Words::here().staff;
    let (worker, office, interpreter) = (here.worker(), here.office(), here.interpreter());
    let known = here.about("who").is_empty();
    match here.what().as_str() {
        "worker" if known || worker.is_some() => worker_form(here, worker),
        "take-communes" => worker.map(|one| take_form(here, &one)).unwrap_or_default_view(),
        "end-worker" => worker
            .map(|one| {
                let next = here.workers(Some(one.id.as_str()));
                end_form(here, &texts.team_leaves(&one.name), Some((texts.team_next_worker(), next)))
            })
            .unwrap_or_default_view(),
        "commune" => commune_form(here),
        "office" if here.about("office").is_empty() || office.is_some() => office_form(here, office),
        "room" if office.is_some() => room_form(here, office),
        "end-office" => office
            .map(|one| {
                let next = here.offices(Some(one.id.as_str()));
                end_form(here, &texts.team_closes(&one.name), Some((texts.team_next_office(), next)))
            })
            .unwrap_or_default_view(),
        "interpreter" if known || interpreter.is_some() => interpreter_form(here, interpreter),
        "end-interpreter" => interpreter
            .map(|one| end_form(here, &texts.team_leaves(&one.name), None))
            .unwrap_or_default_view(),
        _ => ().into_any(),
    }
}

trait OrNothing {
    fn unwrap_or_default_view(self) -> AnyView;
}

impl OrNothing for Option<AnyView> {
    fn unwrap_or_default_view(self) -> AnyView {
        self.unwrap_or_else(|| ().into_any())
    }
}

impl Here {
    fn worker(self) -> Option<Worker> {
        let who = self.about("who");
        let id = who.strip_prefix("worker:")?;
        self.view.with_value(|view| view.workers.iter().find(|one| one.id.as_str() == id).cloned())
    }

    fn interpreter(self) -> Option<Interpreter> {
        let who = self.about("who");
        let id = who.strip_prefix("interpreter:")?;
        self.view.with_value(|view| view.interpreters.iter().find(|one| one.id.as_str() == id).cloned())
    }

    fn office(self) -> Option<Office> {
        let id = self.about("office");
        self.view.with_value(|view| view.offices.iter().find(|one| one.id.as_str() == id).cloned())
    }

    /// Who works here, but for one.
    fn workers(self, but: Option<&str>) -> Vec<NamedOption> {
        self.view.with_value(|view| {
            let there = view.workers.iter().filter(|one| one.is_there_on(view.today));
            let others = there.filter(|one| Some(one.id.as_str()) != but);
            others.map(|one| option(one.id.to_string(), one.name.clone())).collect()
        })
    }

    /// The offices that do not close, but for one.
    pub fn offices(self, but: Option<&str>) -> Vec<NamedOption> {
        self.view.with_value(|view| {
            let there = view.offices.iter().filter(|one| one.until.is_none());
            let others = there.filter(|one| Some(one.id.as_str()) != but);
            others.map(|one| option(one.id.to_string(), one.name.clone())).collect()
        })
    }

    fn today(self) -> String {
        self.view.with_value(|view| view.today.to_string())
    }

    fn error(self, field: F) -> Option<FieldMessage> {
        FieldMessage::of(&errors(self), field.name())
    }
}

/// What stands around every form.
pub fn framed(here: Here, title: &str, hidden: &[&'static str], inside: AnyView) -> AnyView {
    let words = Words::here();
    let texts = words.staff;
    let errors = errors(here);
    let count = u32::try_from(errors.len()).unwrap_or(1);
    let hidden = hidden
        .iter()
        .map(|name| {
            let value = here.about(name);
            view! { <input type="hidden" name=*name value=value/> }
        })
        .collect_view();
    let (what, place) = (here.what(), here.about("place"));
    view! {
        <section id="form" aria-labelledby="form-title">
            <h2 id="form-title">{title.to_owned()}</h2>
            <PageForm page=here.page.get_value() forms=here.forms class="schedule-form">
                <Carried desk=here.desk() what place/>
                {hidden}
                <ErrorSummary title=words.common.errors_summary(count) errors/>
                {inside}
                <div class="actions">
                    <button class="button" name="do" value="preview">{texts.schedule_preview()}</button>
                    <a class="button line" href=here.page.get_value() rel="external">{texts.schedule_leave()}</a>
                </div>
            </PageForm>
        </section>
    }
    .into_any()
}

/// A line of the form that is open.
#[component]
pub fn Line(
    here: Here,
    field: F,
    label: &'static str,
    #[prop(default = "text")] kind: &'static str,
    #[prop(into)] known: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] goes_on: bool,
) -> impl IntoView {
    let id = field.name();
    let (value, error) = (here.value(id, known), here.error(field));
    let goes_on = goes_on && !here.is_sent();
    view! { <TextField id name=id label kind value hint error goes_on/> }
}

/// A choice of it.
#[component]
fn Choice(
    here: Here,
    field: F,
    label: &'static str,
    of: Vec<NamedOption>,
    #[prop(into)] known: String,
) -> impl IntoView {
    let id = field.name();
    let (chosen, error) = (here.value(id, known), here.error(field));
    view! { <ChoiceField id name=id label of chosen error/> }
}

/// Several of which any can be chosen.
#[component]
pub fn Boxes(
    here: Here,
    field: F,
    /// As the form names it, where the field is named otherwise.
    #[prop(optional)]
    name: Option<&'static str>,
    label: &'static str,
    of: Vec<NamedOption>,
    known: Vec<String>,
) -> impl IntoView {
    let id = field.name();
    let name = name.unwrap_or(id);
    let (chosen, error) = (here.values(name, known), here.error(field));
    let boxes = of.into_iter().map(|one| {
        let checked = chosen.contains(&one.id);
        view! {
            <label class="check">
                <input type="checkbox" name=name value=one.id checked=checked/>
                <span>{one.name}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field" id=id class:wrong=error.is_some()>
            <legend>{label}</legend>
            <ErrorBeside error=error.clone()/>
            {boxes.collect_view()}
        </fieldset>
    }
}

/// Every language that somebody can speak beside French.
pub fn all_languages(words: Words) -> Vec<NamedOption> {
    let spoken = Language::ALL.iter().filter(|language| language.needs_interpreter());
    let mut all: Vec<_> = spoken.map(|one| option(one.code(), words.language(*one))).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

pub fn codes(languages: &[Language]) -> Vec<String> {
    languages.iter().map(|language| language.code().to_owned()).collect()
}

fn worker_form(here: Here, one: Option<Worker>) -> AnyView {
    let words = Words::here();
    let texts = words.staff;
    let title = match &one {
        Some(one) => texts.schedule_change_one(&one.name),
        None => texts.team_add_worker().to_owned(),
    };
    let known: Vec<_> = one.iter().flat_map(|one| &one.stand_ins).map(ToString::to_string).collect();
    let chosen = here.values(F::StandIns.name(), known);
    let nobody = option("", texts.team_nobody());
    let others = [vec![nobody], here.workers(one.as_ref().map(|one| one.id.as_str()))].concat();
    let names = [texts.team_stand_in_first(), texts.team_stand_in_second(), texts.team_stand_in_third()];
    let ids = ["stand_ins", "stand_ins-2", "stand_ins-3"];
    let selects = ids.into_iter().zip(names).enumerate().map(|(place, (id, label))| {
        let error = here.error(F::StandIns).filter(|_| place == 0);
        let chosen = chosen.get(place).cloned().unwrap_or_default();
        view! { <ChoiceField id name=F::StandIns.name() label of=others.clone() chosen error/> }
    });
    let inside = view! {
        <div class="fields">
            <Line here field=F::Name label=texts.team_name() goes_on=true
                known=one.as_ref().map(|one| one.name.clone()).unwrap_or_default()/>
            {selects.collect_view()}
        </div>
        <Boxes here field=F::Languages label=texts.team_speaks() of=all_languages(words)
            known=one.as_ref().map(|one| codes(&one.languages)).unwrap_or_default()/>
    };
    framed(here, &title, &[], inside.into_any())
}

/// The communes of others, office by office, with who is responsible now.
fn take_form(here: Here, one: &Worker) -> AnyView {
    let texts = Words::here().staff;
    let groups = here.view.with_value(|view| {
        let not_hers = |line: &&super::model::CommuneLine| {
            line.workers.last().is_none_or(|(id, _)| id != one.id.as_str())
        };
        let of_office = |office: &Office| {
            let lines = view.communes.iter().filter(|line| line.office == office.id.as_str());
            let boxes: Vec<_> = lines
                .filter(not_hers)
                .map(|line| {
                    let now = line.workers.first().map(|(id, _)| view.worker_name(id)).unwrap_or_default();
                    option(line.ins.clone(), [&line.name, " (", &now, ")"].concat())
                })
                .collect();
            (office.name.clone(), boxes)
        };
        view.offices.iter().map(of_office).filter(|(_, boxes)| !boxes.is_empty()).collect::<Vec<_>>()
    });
    let chosen = here.values(F::Communes.name(), []);
    let error = here.error(F::Communes);
    let groups = groups.into_iter().map(|(office, boxes)| {
        let is_open = boxes.iter().any(|one| chosen.contains(&one.id));
        let boxes = boxes.into_iter().map(|one| {
            let checked = chosen.contains(&one.id);
            view! {
                <label class="check">
                    <input type="checkbox" name=F::Communes.name() value=one.id checked=checked/>
                    <span>{one.name}</span>
                </label>
            }
        });
        view! {
            <details open=is_open>
                <summary class="button line quiet"><bdi>{office}</bdi></summary>
                <div class="boxes">{boxes.collect_view()}</div>
            </details>
        }
    });
    let inside = view! {
        <fieldset class="field" id=F::Communes.name() class:wrong=error.is_some()>
            <legend>{texts.team_take_communes()}</legend>
            <ErrorBeside error=error.clone()/>
            {groups.collect_view()}
        </fieldset>
        <div class="fields">
            <Line here field=F::From label=texts.schedule_first_day() kind="date" known=here.today()/>
        </div>
    };
    framed(here, &texts.team_communes_for(&one.name), &[], inside.into_any())
}

fn commune_form(here: Here) -> AnyView {
    let texts = Words::here().staff;
    let ins = here.about("communes");
    let line = here.view.with_value(|view| view.communes.iter().find(|line| line.ins == ins).cloned());
    let Some(line) = line else { return ().into_any() };
    let worker = line.workers.last().map(|(id, _)| id.clone()).unwrap_or_default();
    let inside = view! {
        <div class="fields">
            <Choice here field=F::Office label=texts.schedule_office() of=here.offices(None) known=line.office/>
            <Choice here field=F::Next label=texts.team_responsible() of=here.workers(None) known=worker/>
            <Line here field=F::From label=texts.team_responsible_from() kind="date" known=here.today()
                hint=texts.team_office_at_once()/>
        </div>
    };
    framed(here, &line.name, &["communes"], inside.into_any())
}

/// The last day of somebody or of an office, and who or which goes on.
fn end_form(here: Here, title: &str, next: Option<(&'static str, Vec<NamedOption>)>) -> AnyView {
    let texts = Words::here().staff;
    let next = next.map(|(label, others)| {
        let of = [vec![option("", texts.team_nobody())], others].concat();
        view! { <Choice here field=F::Next label of known=""/> }
    });
    let inside = view! {
        <div class="fields">
            <Line here field=F::Until label=texts.schedule_last_day() kind="date" known="" goes_on=true/>
            {next}
        </div>
        <p class="muted small">{texts.team_end_hint()}</p>
    };
    let hidden: &[&'static str] = if here.what() == "end-office" { &["office"] } else { &[] };
    framed(here, title, hidden, inside.into_any())
}

fn room_form(here: Here, office: Option<Office>) -> AnyView {
    let texts = Words::here().staff;
    let place = here.about("place");
    let rooms = office.iter().flat_map(|office| &office.rooms);
    let known = rooms.into_iter().find(|room| room.id.as_str() == place).map(|room| room.name.clone());
    let office = office.map(|office| office.name).unwrap_or_default();
    let title = [texts.team_room(), " · ", &office].concat();
    let inside = view! {
        <div class="fields">
            <Line here field=F::Name label=texts.team_room_name() known=known.unwrap_or_default() goes_on=true/>
        </div>
    };
    framed(here, &title, &["office"], inside.into_any())
}
