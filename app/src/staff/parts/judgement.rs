//! A verdict as a worker reads it: the same sentences as for the person, the
//! proof beside them.

use domain::eligibility::RULEBOOK;
use leptos::prelude::*;

use super::reading::{Judged, Reading};
use crate::{
    setting::Setting,
    staff::words::Words,
    ui::{Notice, Tone},
    verdict::{Changes, Deadlines, Headline, ProofTree, Provenance, Reasons, is_under_way},
};

/// What she saw, and what holds today where that is something else.
#[component]
pub fn Judgements(reading: Reading, seen: Judged) -> impl IntoView {
    let texts = Words::here().staff;
    let setting = Setting::current();
    let today = reading.judged(&RULEBOOK, setting.today, setting.policy);
    let same_day = seen.day == today.day && seen.rulebook.hash == today.rulebook.hash;
    let changed = !today.says_the_same(&seen);
    let (tone, said) =
        if changed { (Tone::Note, texts.result_changed()) } else { (Tone::Ok, texts.result_same()) };
    // Nobody has seen what rules say that she was not judged by.
    let title = if reading.named.is_some() { texts.result_seen() } else { texts.result_in_force() };
    view! {
        {reading.named.is_none().then(|| view! {
            <Notice tone=Tone::Note>
                <p>{texts.result_unknown_rules()}</p>
                {reading.handover.rule().map(|rule| view! { <p>{texts.result_unknown_rule(rule.as_str())}</p> })}
            </Notice>
        })}
        {(!same_day).then(|| view! { <Notice tone><p>{said}</p></Notice> })}
        {changed.then(|| view! { <Judgement judged=today id="today" title=texts.result_today()/> })}
        <Judgement judged=seen id="seen" title=title/>
    }
}

#[component]
pub fn Judgement(
    judged: Judged,
    /// The `id` of its heading, to which the focus may go.
    id: &'static str,
    title: &'static str,
) -> impl IntoView {
    let words = Words::here();
    let Judged { rulebook, day, facts, verdict } = judged;
    let on = words.staff.result_on_with(&words.common.date(day), rulebook.version);
    view! {
        <section class="judgement" aria-labelledby=id>
            <header>
                <h2 id=id tabindex="-1">{title}</h2>
                <p class="muted">{on}</p>
            </header>
            <Headline verdict=verdict.clone() in_section=true/>
            <Deadlines verdict=verdict.clone() is_under_way=is_under_way(&facts)/>
            <Reasons verdict=verdict.clone()/>
            <ProofTree rulebook facts today=day decides=verdict.rule/>
            <Changes rulebook facts today=day/>
            <Provenance verdict today=day/>
        </section>
    }
}
