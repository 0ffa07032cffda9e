//! The forms of an office and of an interpreter.

use domain::{
    directory::{Gender, Interpreter, InterpretingMode, Office},
    schedule::ScheduleField as F,
};
use leptos::prelude::*;

use super::{
    super::fields::{ChoiceField, option},
    Here,
    forms::{Boxes, Line, all_languages, codes, framed},
};
use crate::staff::{parts::mode_word, words::Words};

pub fn office_form(here: Here, one: Option<Office>) -> AnyView {
    let texts = Words::here().staff;
    let title = match &one {
        Some(one) => texts.schedule_change_one(&one.name),
        None => texts.team_add_office().to_owned(),
    };
    let of = |read: fn(&Office) -> String| one.as_ref().map(read).unwrap_or_default();
    let step_free = match here.is_sent() {
        true => !here.about("step_free").is_empty(),
        false => one.as_ref().is_some_and(|one| one.step_free),
    };
    let inside = view! {
        <div class="fields">
            <Line here field=F::Name label=texts.team_office_name() known=of(|one| one.name.clone())
                hint=texts.team_office_name_hint() goes_on=true/>
            <Line here field=F::Street label=texts.team_street() known=of(|one| one.street.clone())/>
            <Line here field=F::PostalCode label=texts.team_postal_code() known=of(|one| one.postal_code.to_string())/>
            <Line here field=F::Town label=texts.team_town() known=of(|one| one.town.clone())/>
            <Line here field=F::Position label=texts.team_position() hint=texts.team_position_hint()
                known=of(|one| format!("{}, {}", one.position.latitude, one.position.longitude))/>
            <Line here field=F::Phone label=texts.team_phone() kind="tel"
                known=of(|one| one.contact.phone.clone().unwrap_or_default())/>
            <Line here field=F::Email label=texts.team_email() kind="email"
                known=of(|one| one.contact.email.clone().unwrap_or_default())/>
            <Line here field=F::Website label=texts.team_website() kind="url"
                known=of(|one| one.contact.website.clone().unwrap_or_default())/>
        </div>
        <Line here field=F::Access label=texts.team_access() known=of(|one| one.accessibility.clone())
            hint=texts.team_access_hint()/>
        <label class="check">
            <input type="checkbox" name="step_free" value="yes" checked=step_free/>
            <span>{texts.team_step_free()}</span>
        </label>
    };
    framed(here, &title, &["office"], inside.into_any())
}

pub fn interpreter_form(here: Here, one: Option<Interpreter>) -> AnyView {
    let words = Words::here();
    let texts = words.staff;
    let title = match &one {
        Some(one) => texts.schedule_change_one(&one.name),
        None => texts.team_add_interpreter().to_owned(),
    };
    let of = |read: fn(&Interpreter) -> String| one.as_ref().map(read).unwrap_or_default();
    let modes = InterpretingMode::ALL
        .map(|mode| option(mode.code(), mode_word(words, mode).unwrap_or_else(|| texts.team_on_site())));
    let genders = Gender::ALL.map(|gender| match gender {
        Gender::Woman => option(gender.code(), texts.interpreters_woman()),
        Gender::Man => option(gender.code(), texts.interpreters_man()),
    });
    let genders = [vec![option("", texts.team_not_said())], genders.to_vec()].concat();
    let mode = here.value("mode", of(|one| one.mode.code().to_owned()));
    let gender = here.value("gender", of(|one| one.gender.map(Gender::code).unwrap_or_default().to_owned()));
    let inside = view! {
        <div class="fields">
            <Line here field=F::Name label=texts.team_name() known=of(|one| one.name.clone()) goes_on=true/>
            <ChoiceField id="gender" name="gender" label=texts.team_gender() of=genders chosen=gender error=None/>
            <ChoiceField id="mode" name="mode" label=texts.team_mode() of=modes.to_vec() chosen=mode error=None/>
            <Line here field=F::Provider label=texts.team_provider() hint=texts.team_provider_hint()
                known=of(|one| one.provider.clone().unwrap_or_default())/>
            <Line here field=F::LeadDays label=texts.team_lead_days() kind="number" known=of(|one| one.lead_days.to_string())/>
            <Line here field=F::Email label=texts.team_email() kind="email" hint=texts.team_asked_hint()
                known=of(|one| one.email.as_ref().map(ToString::to_string).unwrap_or_default())/>
            <Line here field=F::Phone label=texts.team_phone() kind="tel"
                known=of(|one| one.phone.as_ref().map(|phone| phone.readable()).unwrap_or_default())/>
        </div>
        <Boxes here field=F::Languages label=texts.team_interprets() of=all_languages(words)
            known=one.as_ref().map(|one| codes(&one.languages)).unwrap_or_default()/>
        <Boxes here field=F::Office name="offices" label=texts.team_only_offices() of=here.offices(None)
            known=one.iter().flat_map(|one| &one.offices).map(ToString::to_string).collect()/>
    };
    framed(here, &title, &[], inside.into_any())
}
