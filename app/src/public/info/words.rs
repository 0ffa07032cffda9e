//! What several of these pages say: offices, hours, countries, papers.

use std::sync::Arc;

use chrono::{NaiveDate, Weekday};
use domain::{
    calendar::{HalfDay, WallTime},
    directory::{CentreId, Directory, Office, OfficeId, Opening, WeekOfMonth},
    eligibility::{Country, Rule},
};
use leptos::prelude::*;
use locales::{InfoKey, InfoTexts, info_key};
use service::Service;

use crate::{routes::InfoPage, wording};

/// The office of these ids, with the directory of its centre.
#[must_use]
pub fn office(service: &Service, centre: &str, office: &str) -> Option<(Arc<Directory>, Office)> {
    let directories = service.directories();
    let directory = directories.iter().find(|directory| directory.own_centre_id().as_str() == centre)?;
    let mut open = directory.open_offices(service.today());
    let office = open.find(|known| known.id.as_str() == office)?.clone();
    drop(open);
    Some((Arc::clone(directory), office))
}

/// The communes whose people are received here: name and INS code, by name.
#[must_use]
pub fn communes_here(service: &Service) -> Vec<(String, String)> {
    let directories = service.directories();
    let mut communes: Vec<_> = directories
        .iter()
        .flat_map(|directory| {
            let of_office = |office: &Office| directory.communes_of(&office.id).collect::<Vec<_>>();
            directory.offices().flat_map(of_office).collect::<Vec<_>>()
        })
        .map(|commune| (commune.name.clone(), commune.ins.to_string()))
        .collect();
    communes.sort();
    communes
}

/// The page of an office.
#[must_use]
pub fn office_page(centre: &CentreId, office: &OfficeId) -> InfoPage {
    InfoPage::Office(centre.to_string(), office.to_string())
}

/// The half-days of an office: "lundi matin", in the order of the week, each once.
#[must_use]
pub fn half_days(
    texts: InfoTexts,
    directory: &Directory,
    office: &OfficeId,
    today: NaiveDate,
) -> Vec<String> {
    let mut days: Vec<(u32, HalfDay)> = openings(directory, office, today)
        .into_iter()
        .map(|opening| (opening.weekday.num_days_from_monday(), opening.half_day()))
        .collect();
    days.sort_unstable();
    days.dedup();
    days.into_iter().map(|(day, half)| half_day(texts, day, half)).collect()
}

/// The hours of an office: "lundi matin, de 9:00 à 12:00 (toutes les 2 semaines)".
#[must_use]
pub fn hours(texts: InfoTexts, directory: &Directory, office: &OfficeId, today: NaiveDate) -> Vec<String> {
    let mut hours: Vec<(u32, WallTime, WallTime, u8, Option<WeekOfMonth>)> =
        openings(directory, office, today)
            .into_iter()
            .map(|opening| {
                let Opening { weekday, start, end, every, in_month, .. } = *opening;
                (weekday.num_days_from_monday(), start, end, every.max(1), in_month)
            })
            .collect();
    hours.sort_unstable();
    hours.dedup();
    hours
        .into_iter()
        .map(|(number, start, end, every, in_month)| {
            let weekday = weekday(number);
            let day = half_day(texts, number, HalfDay::of(start));
            let hours = texts.info_opening(&day, &end.to_string(), &start.to_string());
            match (in_month, every) {
                (Some(week), _) => {
                    format!("{hours} ({})", nth_of_month(texts, week, texts.weekday_named(weekday)))
                }
                (None, 1) => hours,
                (None, weeks) => format!("{hours} ({})", texts.info_every_weeks(u32::from(weeks))),
            }
        })
        .collect()
}

fn nth_of_month(texts: InfoTexts, week: WeekOfMonth, weekday: &str) -> String {
    match week {
        WeekOfMonth::First => texts.info_first_of_month(weekday),
        WeekOfMonth::Second => texts.info_second_of_month(weekday),
        WeekOfMonth::Third => texts.info_third_of_month(weekday),
        WeekOfMonth::Fourth => texts.info_fourth_of_month(weekday),
        WeekOfMonth::Last => texts.info_last_of_month(weekday),
    }
}

/// The openings of an office that come again and again, today or later.
#[must_use]
pub fn openings<'a>(directory: &'a Directory, office: &OfficeId, today: NaiveDate) -> Vec<&'a Opening> {
    let is_over = |opening: &Opening| opening.is_once() || opening.until.is_some_and(|until| until < today);
    directory.openings().iter().filter(|opening| opening.office == *office && !is_over(opening)).collect()
}

/// A day of the week, Monday being nought.
fn weekday(day: u32) -> Weekday {
    u8::try_from(day).ok().and_then(|day| Weekday::try_from(day).ok()).unwrap_or(Weekday::Mon)
}

fn half_day(texts: InfoTexts, day: u32, half: HalfDay) -> String {
    let weekday = texts.weekday_named(weekday(day));
    match half {
        HalfDay::Morning => texts.info_morning(weekday),
        HalfDay::Afternoon => texts.info_afternoon(weekday),
    }
}

/// The papers that prove what a rule is about: not those that everyone brings, unless
/// they are the proof.
#[must_use]
pub fn proofs(texts: InfoTexts, rule: &Rule) -> Vec<&'static str> {
    let own: Vec<_> = rule.documents.iter().filter(|paper| !EVERYONES.contains(paper)).collect();
    let papers = if own.is_empty() { rule.documents.iter().take(1).collect() } else { own };
    papers.into_iter().map(|paper| texts.lazy().get(wording::document(*paper))).collect()
}

const EVERYONES: [domain::eligibility::Document; 2] =
    [domain::eligibility::Document::Passport, domain::eligibility::Document::ResidenceDocument];

/// Words in a row, each whole and in its own direction.
#[component]
pub fn Row(words: Vec<String>) -> impl IntoView {
    view! { <ul class="row">{words.into_iter().map(|word| view! { <li>{word}</li> }).collect_view()}</ul> }
}

/// The names of countries, in the alphabetical order of the page's language.
#[must_use]
pub fn countries(texts: InfoTexts, countries: impl Iterator<Item = Country>) -> Vec<&'static str> {
    let mut names: Vec<_> = countries.filter_map(country).map(|key| texts.get(key)).collect();
    names.sort_by_key(|name| name.replace('É', "E"));
    names
}

/// The name of a country that the pages name.
#[must_use]
pub fn country(country: Country) -> Option<InfoKey> {
    Some(match country.as_str() {
        "AT" => info_key::COUNTRY_AT,
        "BE" => info_key::COUNTRY_BE,
        "BG" => info_key::COUNTRY_BG,
        "CH" => info_key::COUNTRY_CH,
        "CY" => info_key::COUNTRY_CY,
        "CZ" => info_key::COUNTRY_CZ,
        "DE" => info_key::COUNTRY_DE,
        "DK" => info_key::COUNTRY_DK,
        "EE" => info_key::COUNTRY_EE,
        "ES" => info_key::COUNTRY_ES,
        "FI" => info_key::COUNTRY_FI,
        "FR" => info_key::COUNTRY_FR,
        "GB" => info_key::COUNTRY_GB,
        "GR" => info_key::COUNTRY_GR,
        "HR" => info_key::COUNTRY_HR,
        "HU" => info_key::COUNTRY_HU,
        "IE" => info_key::COUNTRY_IE,
        "IS" => info_key::COUNTRY_IS,
        "IT" => info_key::COUNTRY_IT,
        "LI" => info_key::COUNTRY_LI,
        "LT" => info_key::COUNTRY_LT,
        "LU" => info_key::COUNTRY_LU,
        "LV" => info_key::COUNTRY_LV,
        "MT" => info_key::COUNTRY_MT,
        "NL" => info_key::COUNTRY_NL,
        "NO" => info_key::COUNTRY_NO,
        "PL" => info_key::COUNTRY_PL,
        "PT" => info_key::COUNTRY_PT,
        "RO" => info_key::COUNTRY_RO,
        "SE" => info_key::COUNTRY_SE,
        "SI" => info_key::COUNTRY_SI,
        "SK" => info_key::COUNTRY_SK,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use domain::eligibility::NationalityClass;
    use locales::Lang;

    use super::*;

    #[test]
    fn every_country_that_the_law_names_has_its_name_in_every_language() {
        let named = Country::all().filter(|country| {
            let is_named = |class: NationalityClass| class.holds(*country);
            *country != Country::SOME_EU_PLUS
                && [NationalityClass::Belgian, NationalityClass::EuPlus, NationalityClass::British]
                    .into_iter()
                    .any(is_named)
        });
        let named: Vec<_> = named.collect();
        assert_eq!(named.len(), 32);
        for lang in Lang::ALL {
            assert_eq!(countries(InfoTexts::of(lang), named.iter().copied()).len(), 32);
        }
    }
}
