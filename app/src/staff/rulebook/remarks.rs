//! What was remarked beside a rule, and the form to add to it.

use leptos::prelude::*;

use super::{
    OnPage, OutcomeNotice, VersionForm,
    model::{Part, RemarkCard, RulebookOutcome, RulebookView},
};
use crate::{
    staff::{desk::Viewer, parts::when, words::Words},
    ui::TextArea,
};

#[component]
pub fn RuleRemarks(rule: String, remarks: StoredValue<Vec<RemarkCard>>) -> impl IntoView {
    let words = Words::here();
    let on_page = expect_context::<OnPage>();
    let said = on_page.said.get_value().filter(|said| said.rule == rule);
    let own = remarks.with_value(|remarks| {
        remarks.iter().filter(|remark| remark.rule == rule).cloned().collect::<Vec<_>>()
    });
    let list = own.into_iter().map(|remark| view! { <Remark remark/> }).collect_view();
    let refusal = said.as_ref().map(|said| said.what).filter(|what| what.code().is_none());
    view! {
        <div class="remarks" lang=words.lang().code() dir=words.lang().dir()>
            {said.map(|said| view! { <OutcomeNotice said/> })}
            <ul>{list}</ul>
            {(!Viewer::here().only_looks).then(|| view! { <NewRemark rule refusal/> })}
        </div>
    }
}

/// Remarks on rules that the version has no more; they must not be forgotten.
#[component]
pub fn RemarksWithoutRule(view: RulebookView) -> impl IntoView {
    let texts = Words::here().staff;
    let rules: Vec<_> =
        view.document.iter().flat_map(|section| &section.parts).filter_map(Part::rule).collect();
    let lost: Vec<_> = view.remarks.iter().filter(|remark| !rules.contains(&remark.rule.as_str())).collect();
    (!lost.is_empty()).then(|| view! {
        <section class="remarks" aria-labelledby="lost-remarks">
            <h2 id="lost-remarks">{texts.rulebook_lost_remarks()}</h2>
            <ul>
                {lost
                    .into_iter()
                    .cloned()
                    .map(|remark| view! { <li><p><code>{remark.rule.clone()}</code></p><ul><Remark remark/></ul></li> })
                    .collect_view()}
            </ul>
        </section>
    })
}

#[component]
fn Remark(remark: RemarkCard) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let RemarkCard { id, rule, earlier, text, by, at, settled } = remark;
    let is_open = settled.is_none();
    let label = texts.rulebook_remark_settle_one(&by);
    view! {
        <li class="remark" class:settled=!is_open>
            <p class="said" dir="auto">{text}</p>
            <p class="muted small">
                {texts.rulebook_remark_by(&by, &when(words, at))}
                {earlier.then(|| [" ", texts.rulebook_earlier_words()].concat())}
            </p>
            {settled.map(|(by, at)| view! {
                <p class="muted small">{texts.rulebook_remark_settled_by(&by, &when(words, at))}</p>
            })}
            {(is_open && !Viewer::here().only_looks).then(|| view! {
                <VersionForm>
                    <input type="hidden" name="id" value=id/>
                    <input type="hidden" name="rule" value=rule/>
                    <button class="link-button" name="do" value="settle" aria-label=label>
                        {texts.rulebook_remark_settle()}
                    </button>
                </VersionForm>
            })}
        </li>
    }
}

#[component]
fn NewRemark(rule: String, refusal: Option<RulebookOutcome>) -> impl IntoView {
    let texts = Words::here().staff;
    let on_page = expect_context::<OnPage>();
    let sent = on_page.forms.sent();
    let is_this = sent.text("rule") == rule && (refusal.is_some() || on_page.failed);
    let typed = if is_this { sent.text("remark").to_owned() } else { String::new() };
    let is_open = refusal.is_some() || !typed.is_empty();
    let error = match refusal {
        Some(RulebookOutcome::Empty) => texts.rulebook_refused_empty(),
        Some(RulebookOutcome::TooLong) => texts.rulebook_refused_long(),
        _ => "",
    };
    view! {
        <details class="why no-print" open=is_open>
            <summary>{texts.rulebook_remark_add()}</summary>
            <VersionForm>
                <input type="hidden" name="rule" value=rule.clone()/>
                <TextArea
                    id=["remark-", &rule].concat()
                    name="remark"
                    label=texts.rulebook_remark_label(&rule)
                    hint=texts.rulebook_remark_hint()
                    value=typed
                    error
                />
                <button class="button line" name="do" value="remark">{texts.rulebook_remark_save()}</button>
            </VersionForm>
        </details>
    }
}
