//! One office: everything that helps to come there.

use std::{collections::BTreeSet, sync::Arc};

use chrono::NaiveDate;
use domain::{
    booking::{Channel, MOST_DAYS, Slot, SlotQuery},
    directory::{AppointmentKind, Commune, Directory, Office},
    language::Language,
};
use leptos::prelude::*;
use locales::InfoTexts;
use service::{Service, ServiceError};

use super::words::{Row, hours, openings};
use crate::{routes::InfoPage, slots::words, wording::language_name};

#[component]
pub fn OfficePage(directory: Arc<Directory>, office: Office) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let today = expect_context::<Service>().today();
    let hours = hours(texts, &directory, &office.id, today);
    let communes = communes(&directory, &office);
    let served = communes.iter().map(|commune| {
        let to = InfoPage::CommuneContact(commune.ins.to_string()).at(texts.lang());
        view! { <li><a href=to><bdi lang="fr">{commune.name.clone()}</bdi></a></li> }
    });
    let languages = languages(&directory, &office, today);
    let languages: Vec<_> =
        languages.into_iter().map(|language| language_name(texts.lazy(), language).to_owned()).collect();
    view! {
        <h1 tabindex="-1"><bdi lang="fr">{office.name.clone()}</bdi></h1>
        <p class="lead">{texts.info_office_only()}</p>
        <NextFree directory=Arc::clone(&directory) office=office.clone()/>
        <Where directory=Arc::clone(&directory) office=office.clone()/>
        <section class="section card">
            <h2>{texts.info_office_when()}</h2>
            {if hours.is_empty() {
                view! { <p>{texts.info_no_openings()}</p> }.into_any()
            } else {
                view! {
                    <ul class="points">{hours.into_iter().map(|hours| view! { <li>{hours}</li> }).collect_view()}</ul>
                }
                .into_any()
            }}
        </section>
        {(!languages.is_empty()).then(|| {
            view! {
                <section class="section card">
                    <h2>{texts.info_office_languages()}</h2>
                    <Row words=languages/>
                    <p class="muted small">{texts.info_office_languages_text()}</p>
                </section>
            }
        })}
        {(!communes.is_empty()).then(|| {
            view! {
                <section class="section card">
                    <h2>{texts.info_office_communes()}</h2>
                    <ul class="countries">{served.collect_view()}</ul>
                </section>
            }
        })}
    }
}

/// Where it is, how to get in and how to reach it.
#[component]
pub fn Where(directory: Arc<Directory>, office: Office) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let place = words::place(&directory, &office);
    let email = office.contact.email.clone();
    view! {
        <section class="section card">
            <h2>{texts.info_office_address()}</h2>
            <p><bdi lang="fr">{place.address}</bdi></p>
            {place.step_free.then(|| view! { <p>{texts.booking_step_free()}</p> })}
            {place.phone.map(|phone| view! { <p><Phone phone/></p> })}
            {email.map(|email| {
                view! { <p><a href=["mailto:", &email].concat()>{texts.info_office_email(&email)}</a></p> }
            })}
            {place.map.map(|map| {
                view! { <p><a href=map rel="noreferrer external">{texts.mine_map()}</a></p> }
            })}
            <h3>{texts.info_office_access()}</h3>
            <p><bdi lang="fr">{place.access}</bdi></p>
            {(texts.lang() != locales::Lang::Fr).then(|| {
                view! { <p class="muted small">{texts.info_office_french()}</p> }
            })}
        </section>
    }
}

/// A telephone number that a phone can call.
#[component]
pub fn Phone(phone: String) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let digits: String = phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    view! { <a href=["tel:", &digits].concat()>{texts.info_office_phone(&phone)}</a> }
}

/// The first free time of a first appointment, as the page was made: a minute ago at most.
#[component]
fn NextFree(directory: Arc<Directory>, office: Office) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let looked_for = move || {
        let (service, directory, office) = (service.clone(), Arc::clone(&directory), office.clone());
        Suspend::new(async move {
            match next_free(&service, &directory, &office).await {
                Ok(Some(slot)) => {
                    let start = slot.start;
                    let when = texts.info_office_next(
                        &texts.date_long(start.date_naive()),
                        &words::hour(texts.lazy(), start),
                    );
                    view! { <p class="next">{when}</p><p class="muted small">{texts.info_office_next_note()}</p> }
                        .into_any()
                }
                Ok(None) => view! { <p>{texts.info_office_none()}</p> }.into_any(),
                Err(_) => view! { <p>{texts.info_office_unknown()}</p> }.into_any(),
            }
        })
    };
    view! {
        <section class="section card">
            <h2>{texts.info_office_next_title()}</h2>
            <Suspense>{looked_for}</Suspense>
        </section>
    }
}

/// The earliest among what the communes of the office can book there.
async fn next_free(
    service: &Service,
    directory: &Directory,
    office: &Office,
) -> Result<Option<Slot>, ServiceError> {
    let today = service.today();
    let mut earliest: Option<Slot> = None;
    let mut asked = BTreeSet::new();
    for commune in communes(directory, office) {
        // People of one worker are offered the same times.
        if !asked.insert(directory.responsible_for(commune.ins, today).map(|worker| worker.id.clone())) {
            continue;
        }
        let query = SlotQuery {
            commune: commune.ins,
            kind: AppointmentKind::FirstReception,
            from: today,
            days: MOST_DAYS,
            half_day: None,
            office: Some(office.id.clone()),
            worker: None,
            language: None,
            channel: Channel::Public,
        };
        let found = service.visitor().free_slots(&query).await?;
        let first = found.slots().next().cloned();
        earliest = earliest.into_iter().chain(first).min_by_key(|slot| slot.start);
    }
    Ok(earliest)
}

/// The communes whose people are received there, by name.
fn communes<'a>(directory: &'a Directory, office: &Office) -> Vec<&'a Commune> {
    let mut communes: Vec<_> = directory.communes_of(&office.id).collect();
    communes.sort_by(|a, b| a.name.cmp(&b.name));
    communes
}

/// The languages of the interpreters who come there, or anywhere, on a day on which
/// somebody receives.
fn languages(directory: &Directory, office: &Office, today: NaiveDate) -> BTreeSet<Language> {
    let open: BTreeSet<u32> = openings(directory, &office.id, today)
        .into_iter()
        .map(|opening| opening.weekday.num_days_from_monday())
        .collect();
    let comes = |interpreter: &&domain::directory::Interpreter| {
        let goes_there = interpreter.offices.is_empty() || interpreter.offices.contains(&office.id);
        goes_there
            && interpreter.hours.iter().any(|hours| {
                open.contains(&hours.weekday.num_days_from_monday())
                    && hours.until.is_none_or(|until| until >= today)
            })
    };
    directory
        .interpreters()
        .filter(comes)
        .flat_map(|interpreter| interpreter.languages.iter().copied())
        .collect()
}
