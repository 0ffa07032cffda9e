//! Who and what there is, with the way to change it.

use chrono::NaiveDate;
use domain::{
    directory::{Interpreter, Office, OfficeId, Room, Worker},
    language::Language,
};
use leptos::prelude::*;

use super::{super::fields::Carried, Here, model::CommuneLine};
use crate::{
    form::FormPost,
    router::AddressForm,
    routes::StaffPage,
    staff::{
        parts::{PageForm, mode_word},
        words::Words,
    },
};

/// A way to a form; its name says whom or what it is about.
#[component]
fn Way(here: Here, to: String, text: &'static str, #[prop(into)] about: String) -> impl IntoView {
    here.view.with_value(|view| view.may_edit).then(|| {
        let label = (!about.is_empty()).then(|| [text, " · ", &about].concat());
        view! { <a class="button line quiet" href=to rel="external" aria-label=label>{text}</a> }
    })
}

/// The hours of somebody, on their page.
#[component]
fn WayToHours(who: String, name: String) -> impl IntoView {
    let words = Words::here();
    let text = words.staff.desk_schedule();
    let to = [words.at(&StaffPage::Schedule), FormPost(vec![("who".to_owned(), who)]).as_query()].concat();
    view! { <a class="button line quiet" href=to aria-label=[text, " · ", &name].concat()>{text}</a> }
}

fn languages(words: Words, all: &[Language]) -> String {
    all.iter().map(|one| words.language(*one)).collect::<Vec<_>>().join(", ")
}

/// "until 31 December", where it is said.
fn until(words: Words, until: Option<NaiveDate>) -> Option<String> {
    until.map(|day| words.staff.schedule_until_day(&words.common.date(day)))
}

/// A list of whoever is there, and one, folded, of who is not any more.
fn both(here: Vec<AnyView>, gone: Vec<AnyView>) -> impl IntoView {
    let texts = Words::here().staff;
    let gone = (!gone.is_empty()).then(|| {
        view! {
            <details>
                <summary class="button line quiet">{texts.team_former()}</summary>
                <ul class="schedule-list">{gone}</ul>
            </details>
        }
    });
    view! { <ul class="schedule-list">{here}</ul>{gone} }
}

/// Small print under a name: what there is to say.
fn small(parts: Vec<Option<String>>) -> Vec<impl IntoView> {
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.map(|part| view! { <span class="muted small">{part}</span> }).collect()
}

#[component]
pub fn Workers(here: Here) -> impl IntoView {
    let texts = Words::here().staff;
    let (all, today) = here.view.with_value(|view| (view.workers.clone(), view.today));
    let (there, gone): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.is_there_on(today));
    let lines = |all: Vec<Worker>| -> Vec<AnyView> {
        all.into_iter().map(|one| view! { <WorkerLine here one/> }.into_any()).collect()
    };
    view! {
        <section aria-labelledby="workers">
            <h2 id="workers">{texts.schedule_workers()}</h2>
            {both(lines(there), lines(gone))}
            <p><Way here to=here.with_form("worker", &[]) text=texts.team_add_worker() about=""/></p>
        </section>
    }
}

#[component]
fn WorkerLine(here: Here, one: Worker) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let (today, communes, stand_ins) = here.view.with_value(|view| {
        let hers = |line: &&CommuneLine| line.workers.iter().any(|(id, _)| id == one.id.as_str());
        let communes: Vec<_> = view.communes.iter().filter(hers).map(|line| line.name.clone()).collect();
        let stand_ins: Vec<_> = one.stand_ins.iter().map(|id| view.worker_name(id.as_str())).collect();
        (view.today, communes.join(", "), stand_ins.join(", "))
    });
    let who = ["worker:", one.id.as_str()].concat();
    let name = one.name.clone();
    let about = [("who", who.as_str())];
    let ways = one.is_there_on(today).then(|| {
        view! {
            <Way here to=here.with_form("worker", &about) text=texts.schedule_change() about=name.clone()/>
            <Way here to=here.with_form("take-communes", &about) text=texts.team_communes() about=name.clone()/>
            <WayToHours who=who.clone() name=name.clone()/>
            <Way here to=here.with_form("end-worker", &about) text=texts.team_leave() about=name.clone()/>
        }
    });
    let parts = vec![
        until(words, one.until),
        Some(languages(words, &one.languages)),
        (!communes.is_empty()).then(|| texts.team_communes_of(&communes)),
        (!stand_ins.is_empty()).then(|| texts.team_stand_ins_of(&stand_ins)),
    ];
    view! {
        <li>
            <span class="what"><b><bdi>{one.name.clone()}</bdi></b>{small(parts)}</span>
            {ways}
        </li>
    }
}

#[component]
pub fn Offices(here: Here) -> impl IntoView {
    let texts = Words::here().staff;
    let (all, today) = here.view.with_value(|view| (view.offices.clone(), view.today));
    let (there, gone): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.is_there_on(today));
    let lines = |all: Vec<Office>| -> Vec<AnyView> {
        all.into_iter().map(|one| view! { <OfficeLine here one/> }.into_any()).collect()
    };
    view! {
        <section aria-labelledby="offices">
            <h2 id="offices">{texts.team_offices()}</h2>
            {both(lines(there), lines(gone))}
            <p><Way here to=here.with_form("office", &[]) text=texts.team_add_office() about=""/></p>
        </section>
    }
}

#[component]
fn OfficeLine(here: Here, one: Office) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let is_there = here.view.with_value(|view| one.is_there_on(view.today));
    let about = [("office", one.id.as_str())];
    let name = one.name.clone();
    let address = [&one.street, ", ", &one.postal_code.to_string(), " ", &one.town].concat();
    let ways = is_there.then(|| {
        view! {
            <Way here to=here.with_form("office", &about) text=texts.schedule_change() about=name.clone()/>
            <Way here to=here.with_form("room", &about) text=texts.team_add_room() about=name.clone()/>
            <Way here to=here.with_form("end-office", &about) text=texts.team_close() about=name.clone()/>
        }
    });
    let rooms: Vec<_> = one.rooms.iter().map(|room| room_line(here, &one.id, room)).collect();
    let rooms =
        (!rooms.is_empty() && is_there).then(|| view! { <ul class="schedule-list rooms">{rooms}</ul> });
    view! {
        <li>
            <span class="what">
                <b><bdi>{one.name.clone()}</bdi></b>
                {small(vec![until(words, one.until), Some(address), one.contact.phone.clone()])}
            </span>
            {ways}
            {rooms}
        </li>
    }
}

fn room_line(here: Here, office: &OfficeId, room: &Room) -> AnyView {
    let texts = Words::here().staff;
    let label = texts.schedule_remove_one(&room.name);
    let page = here.page.get_value();
    let may = here.view.with_value(|view| view.may_edit);
    let to = here.with_form("room", &[("office", office.as_str()), ("place", room.id.as_str())]);
    let (name, place) = (room.name.clone(), room.id.to_string());
    view! {
        <li>
            <span class="what"><bdi>{name.clone()}</bdi></span>
            <Way here to text=texts.schedule_change() about=name/>
            {may.then(|| view! {
                <PageForm page forms=here.forms>
                    <Carried desk=here.desk() what="remove-room" place/>
                    <button class="button line quiet" name="do" value="preview" aria-label=label>
                        {texts.schedule_remove()}
                    </button>
                </PageForm>
            })}
        </li>
    }
    .into_any()
}

/// Which office and who for each commune, office by office, and one that is sought.
#[component]
pub fn Communes(here: Here) -> impl IntoView {
    let texts = Words::here().staff;
    let (all, offices, sought) =
        here.view.with_value(|view| (view.communes.clone(), view.offices.clone(), view.sought.clone()));
    let is_sought = !sought.trim().is_empty();
    let found: Vec<_> = all.iter().filter(|line| line.is_found).cloned().collect();
    let found = is_sought.then(|| match found.is_empty() {
        true => view! { <p role="status">{texts.team_none_found()}</p> }.into_any(),
        false => view! { <ul class="schedule-list">{commune_lines(here, found)}</ul> }.into_any(),
    });
    let groups = offices.into_iter().filter_map(|office| {
        let lines: Vec<_> = all.iter().filter(|line| line.office == office.id.as_str()).cloned().collect();
        let title = [&office.name, " (", &lines.len().to_string(), ")"].concat();
        (!lines.is_empty()).then(|| {
            view! {
                <details>
                    <summary class="button line quiet"><bdi>{title}</bdi></summary>
                    <ul class="schedule-list">{commune_lines(here, lines)}</ul>
                </details>
            }
        })
    });
    view! {
        <section aria-labelledby="communes-title">
            <h2 id="communes-title">{texts.team_communes()}</h2>
            <div class="filters">
                <AddressForm action=here.page.get_value()>
                    <div class="field">
                        <label for="commune">{texts.team_find_commune()}</label>
                        <input id="commune" name="commune" type="search" value=sought/>
                    </div>
                    <button class="button line">{texts.schedule_show()}</button>
                </AddressForm>
            </div>
            {found}
            {groups.collect_view()}
        </section>
    }
}

fn commune_lines(here: Here, lines: Vec<CommuneLine>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    lines
        .into_iter()
        .map(|line| {
            let (office, workers) = here.view.with_value(|view| {
                let of_worker = |(id, from): &(String, NaiveDate)| match view.today < *from {
                    true => [view.worker_name(id), " ".to_owned(), texts.schedule_from_day(&words.common.date(*from))].concat(),
                    false => view.worker_name(id),
                };
                let workers: Vec<_> = line.workers.iter().map(of_worker).collect();
                (view.office_name(&line.office), workers.join(" · "))
            });
            let to = here.with_form("commune", &[("communes", &line.ins)]);
            view! {
                <li>
                    <span class="what"><b><bdi>{line.name.clone()}</bdi></b>{small(vec![Some(workers), Some(office)])}</span>
                    <Way here to text=texts.schedule_change() about=line.name/>
                </li>
            }
        })
        .collect_view()
}

#[component]
pub fn Interpreters(here: Here) -> impl IntoView {
    let texts = Words::here().staff;
    let (all, today) = here.view.with_value(|view| (view.interpreters.clone(), view.today));
    let (there, gone): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.is_there_on(today));
    let lines = |all: Vec<Interpreter>| -> Vec<AnyView> {
        all.into_iter().map(|one| view! { <InterpreterLine here one/> }.into_any()).collect()
    };
    view! {
        <section aria-labelledby="interpreters">
            <h2 id="interpreters">{texts.schedule_interpreters()}</h2>
            {both(lines(there), lines(gone))}
            <p><Way here to=here.with_form("interpreter", &[]) text=texts.team_add_interpreter() about=""/></p>
        </section>
    }
}

#[component]
fn InterpreterLine(here: Here, one: Interpreter) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let (is_there, offices) = here.view.with_value(|view| {
        let offices: Vec<_> = one.offices.iter().map(|id| view.office_name(id.as_str())).collect();
        (one.is_there_on(view.today), offices.join(", "))
    });
    let who = ["interpreter:", one.id.as_str()].concat();
    let name = one.name.clone();
    let about = [("who", who.as_str())];
    let ways = is_there.then(|| {
        view! {
            <Way here to=here.with_form("interpreter", &about) text=texts.schedule_change() about=name.clone()/>
            <WayToHours who=who.clone() name=name.clone()/>
            <Way here to=here.with_form("end-interpreter", &about) text=texts.team_leave() about=name.clone()/>
        }
    });
    let how = [mode_word(words, one.mode).map(str::to_owned), one.provider.clone()];
    let how: Vec<_> = how.into_iter().flatten().collect();
    let reached =
        [one.email.as_ref().map(ToString::to_string), one.phone.as_ref().map(|phone| phone.readable())];
    let reached: Vec<_> = reached.into_iter().flatten().collect();
    let lead = (one.lead_days > 0).then(|| texts.team_asked_ahead(u32::from(one.lead_days)));
    let parts = vec![
        until(words, one.until),
        Some(languages(words, &one.languages)),
        Some(how.join(" · ")),
        lead,
        Some(offices),
        Some(reached.join(" · ")),
    ];
    view! {
        <li>
            <span class="what"><b><bdi>{one.name.clone()}</bdi></b>{small(parts)}</span>
            {ways}
        </li>
    }
}
