//! Every version of the rules: whether the case book agrees, who signed it.

use leptos::prelude::*;

use super::{
    OnPage, OutcomeNotice, VersionForm,
    chapter::Inline,
    model::{RulebookOutcome, VersionCard},
};
use crate::{routes::StaffPage, staff::words::Words};

#[component]
pub fn Versions(versions: Vec<VersionCard>, shown: String, may_sign: bool) -> impl IntoView {
    let texts = Words::here().staff;
    let cards = versions
        .into_iter()
        .map(|version| {
            let is_shown = version.version == shown;
            view! { <Version version is_shown may_sign/> }
        })
        .collect_view();
    view! {
        <section id="versions" class="versions" aria-labelledby="versions-title">
            <h2 id="versions-title">{texts.rulebook_versions()}</h2>
            {cards}
        </section>
    }
}

#[component]
fn Version(version: VersionCard, is_shown: bool, may_sign: bool) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let address = [&words.at(&StaffPage::Rulebook), "?version=", &version.version].concat();
    let (class, force) = if version.in_force {
        ("tag ok", texts.rulebook_in_force())
    } else {
        ("tag", texts.rulebook_earlier())
    };
    let said = expect_context::<OnPage>().said.get_value().filter(|said| is_shown && said.rule.is_empty());
    let refused = said.as_ref().is_some_and(|said| said.what == RulebookOutcome::NotRead);
    view! {
        <article class="version" class:shown=is_shown>
            <header>
                <h3>{texts.rulebook_version(&version.version)}</h3>
                <span class=class>{force}</span>
            </header>
            <p>
                {texts.rulebook_rules(version.rules)}
                <span class="muted small block">
                    {texts.rulebook_fingerprint()}" "<code dir="ltr" translate="no">{version.hash}</code>
                </span>
            </p>
            <Agreement cases=version.cases differences=version.differences/>
            <ul class="signatures">
                {version.signatures.is_empty().then(|| view! { <li class="muted">{texts.rulebook_unsigned()}</li> })}
                {version
                    .signatures
                    .iter()
                    .map(|one| {
                        view! { <li>{texts.rulebook_signed_by(&words.common.date(one.at.date_naive()), &one.name)}</li> }
                    })
                    .collect_view()}
                {version
                    .earlier
                    .iter()
                    .map(|one| {
                        let signed = texts.rulebook_signed_by(&words.common.date(one.at.date_naive()), &one.name);
                        view! { <li class="muted small">{signed}" "{texts.rulebook_earlier_words()}</li> }
                    })
                    .collect_view()}
            </ul>
            {said.map(|said| view! { <OutcomeNotice said/> })}
            {match (is_shown, may_sign && !version.signed_by_me) {
                (false, _) => view! { <a class="button line" href=address>{texts.rulebook_read_this()}</a> }.into_any(),
                (true, true) => view! { <Sign refused/> }.into_any(),
                (true, false) => view! {
                    <p class="muted small">
                        {texts.rulebook_reading()}
                        {(!may_sign).then(|| [" ", texts.rulebook_sign_coordinators()].concat())}
                    </p>
                }.into_any(),
            }}
        </article>
    }
}

/// What the case book says of a version.
#[component]
fn Agreement(cases: u32, differences: Vec<String>) -> impl IntoView {
    let texts = Words::here().staff;
    if differences.is_empty() {
        return view! { <p>{texts.rulebook_agrees(cases)}</p> }.into_any();
    }
    let count = u32::try_from(differences.len()).unwrap_or(u32::MAX);
    let items = differences.into_iter().map(|one| view! { <li><Inline text=one/></li> }).collect_view();
    view! {
        <details class="why">
            <summary>{texts.rulebook_differs(count)}</summary>
            <ul class="bullets" lang="fr" dir="ltr">{items}</ul>
        </details>
    }
    .into_any()
}

#[component]
fn Sign(refused: bool) -> impl IntoView {
    let texts = Words::here().staff;
    view! {
        <VersionForm>
            <fieldset class="sign">
                <legend class="visually-hidden">{texts.rulebook_sign_title()}</legend>
                <label class="check">
                    <input
                        type="checkbox" name="read" value="true"
                        aria-invalid=refused.then_some("true")
                        aria-describedby=refused.then_some("said")
                    />
                    <span>{texts.rulebook_sign_read()}</span>
                </label>
                <button class="button" name="do" value="sign">{texts.rulebook_sign()}</button>
            </fieldset>
        </VersionForm>
    }
}
