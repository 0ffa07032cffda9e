//! The rulebook: read, remarked upon, signed.

mod chapter;
mod commands;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod remarks;
mod versions;

use crate::resource::resource;
use domain::eligibility::{RULEBOOK, Rulebook};
#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};
use locales::Lang;

#[cfg(feature = "ssr")]
pub use self::commands::answer_post;
use self::{
    chapter::{Chapter, Contents},
    commands::command,
    model::{RulebookAnswer, RulebookOutcome, RulebookView},
    remarks::RemarksWithoutRule,
    versions::Versions,
};
use super::{
    parts::{AnswerNotice, Forms, LastLoaded, PageForm, Trouble, focus_on_answer},
    words::Words,
};
use crate::{
    api_error::ApiError,
    router::Location,
    routes::StaffPage,
    ui::{PageTitle, Tone},
};

/// The rulebook of a version; the one in force where there is none of that name.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "rulebook", input = Json)]
pub async fn rulebook_of(version: String) -> Result<RulebookView, ApiError> {
    load::rulebook(crate::context::staff(Action::ReadRulebook)?.staff(), &version).await
}

/// What every part of the page may need.
#[derive(Clone, Copy)]
struct OnPage {
    forms: Forms<RulebookAnswer>,
    /// The version that is shown, its fingerprint and that of its document.
    shown: StoredValue<(String, String, String)>,
    /// What became of the form that was sent last.
    said: StoredValue<Option<RulebookAnswer>>,
    /// It failed: what was typed stays in its field.
    failed: bool,
}

#[component]
pub fn RulebookPage() -> impl IntoView {
    let words = Words::here();
    let query = Location::here().query;
    let version = Memo::new(move |_| {
        query.with(|query| Rulebook::of_version(query.text("version"))).unwrap_or(&RULEBOOK).version
    });
    let forms = Forms::answered_by(command);
    let last = LastLoaded::nothing_yet();
    let found =
        resource(move || (version.get(), forms.turn()), move |(version, _)| rulebook_of(version.to_owned()));
    forms.after_each(found, |answer, _| {
        if answer.is_some() {
            focus_on_answer();
        }
    });
    view! {
        <PageTitle text=words.staff.rulebook_title()/>
        <main id="main" class="rulebook">
            <Transition>
                {move || Suspend::new(async move {
                    let found = found.await;
                    let before = query.with_untracked(RulebookAnswer::of_address);
                    rulebook_or_trouble(found, last, before, forms)
                })}
            </Transition>
        </main>
    }
}

/// The page; after trouble as it last was, so that nothing that was typed is lost.
fn rulebook_or_trouble(
    found: Result<RulebookView, ApiError>,
    last: LastLoaded<RulebookView>,
    before: Option<RulebookAnswer>,
    forms: Forms<RulebookAnswer>,
) -> AnyView {
    // What was sent about one version says nothing of another.
    let shown = found.as_ref().ok().map(|view| view.shown.clone());
    let is_this = forms.sent().first("version").is_none_or(|about| shown.is_none_or(|shown| shown == about));
    let answer = forms.answer().filter(|_| is_this);
    let (view, trouble) = last.after(found, answer.as_ref());
    let failed = trouble.is_some();
    let title = view.is_none().then(|| Words::here().staff.rulebook_title());
    let trouble = trouble.map(|error| view! { <Trouble error title/> });
    match view {
        None => trouble.into_any(),
        Some(view) => {
            let said = if failed { None } else { answer.and_then(Result::ok).or(before) };
            let shown = view.versions.iter().find(|one| one.version == view.shown);
            let (hash, wording) =
                shown.map(|one| (one.hash.clone(), one.wording.clone())).unwrap_or_default();
            provide_context(OnPage {
                forms,
                shown: StoredValue::new((view.shown.clone(), hash, wording)),
                said: StoredValue::new(said),
                failed,
            });
            view! { {trouble}<Whole view/> }.into_any()
        }
    }
}

#[component]
fn Whole(view: RulebookView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let open = view.remarks.iter().filter(|remark| remark.settled.is_none()).count();
    let open = match u32::try_from(open) {
        Ok(0) | Err(_) => texts.rulebook_no_open_remarks().to_owned(),
        Ok(count) => texts.rulebook_open_remarks(count),
    };
    let lost = view! { <RemarksWithoutRule view=view.clone()/> };
    let remarks = StoredValue::new(view.remarks);
    let chapters = view
        .document
        .iter()
        .map(|section| view! { <Chapter section=section.clone() remarks/> })
        .collect_view();
    view! {
        <header>
            <h1 tabindex="-1">{texts.rulebook_title()}</h1>
            <p class="muted">{texts.rulebook_lead()}</p>
            <p><b class="tag calm" id="open-remarks">{open}</b></p>
        </header>
        <Versions versions=view.versions shown=view.shown may_sign=view.may_sign/>
        {lost}
        <article class="law">
            {(words.lang() != Lang::Fr).then(|| view! { <p class="muted">{texts.rulebook_in_french()}</p> })}
            <Contents sections=view.document.clone()/>
            <div lang="fr" dir="ltr" class="chapters">{chapters}</div>
        </article>
    }
}

/// What became of a form, in the place where it was filled in.
#[component]
fn OutcomeNotice(said: RulebookAnswer) -> impl IntoView {
    let texts = Words::here().staff;
    let text = match said.what {
        RulebookOutcome::Signed => texts.rulebook_said_signed(),
        RulebookOutcome::AlreadySigned => texts.rulebook_said_already(),
        RulebookOutcome::Remarked => texts.rulebook_said_remarked(),
        RulebookOutcome::Settled => texts.rulebook_said_settled(),
        RulebookOutcome::NothingOpen => texts.rulebook_said_nothing_open(),
        RulebookOutcome::NotRead => texts.rulebook_refused_not_read(),
        RulebookOutcome::Empty => texts.rulebook_refused_empty(),
        RulebookOutcome::TooLong => texts.rulebook_refused_long(),
    };
    let tone = if said.what.code().is_some() { Tone::Ok } else { Tone::Note };
    view! { <AnswerNotice tone text=text.to_owned()/> }
}

/// A form about the version that is shown.
#[component]
fn VersionForm(children: Children) -> impl IntoView {
    let words = Words::here();
    let on_page = expect_context::<OnPage>();
    let (version, hash, wording) = on_page.shown.get_value();
    let page = [&words.at(&StaffPage::Rulebook), "?version=", &version].concat();
    view! {
        <PageForm page forms=on_page.forms>
            <input type="hidden" name="version" value=version/>
            <input type="hidden" name="rulebook" value=hash/>
            <input type="hidden" name="wording" value=wording/>
            {children()}
        </PageForm>
    }
}
