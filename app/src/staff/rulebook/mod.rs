//! The rulebook: read, remarked upon, signed.

mod chapter;
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

use self::{
    chapter::{Chapter, Contents},
    model::{RulebookView, Said, What},
    remarks::RemarksWithoutRule,
    versions::Versions,
};
use super::{
    page_form::{AnswerNotice, Shown, focus_on_answer, has_ended, keep_over_sign_in},
    trouble::Trouble,
    words::Words,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    router::Location,
    routes::StaffPage,
    ui::{PageTitle, Tone},
};

/// Does what the form (as text) asks for, if it asks for anything; then the
/// rulebook of a version, the one in force if none is named.
///
/// # Errors
/// `SignInNeeded` for a stranger, `BadRequest` for a form about unknown rules.
#[server(prefix = "/api/staff", endpoint = "rulebook", input = Json)]
pub async fn rulebook_of(version: Option<String>, form: String) -> Result<RulebookView, ApiError> {
    let staff = crate::context::authorise(Action::ReadRulebook)?;
    let form = form.parse().unwrap_or_default();
    load::rulebook(&crate::context::Service::current()?, &staff, version.as_deref(), &form).await
}

/// What every part of the page may need.
#[derive(Clone, Copy)]
struct Desk {
    /// The form that is answered; empty at first, unless one was posted.
    form: RwSignal<FormPost>,
    /// The version that is shown, its fingerprint and that of its document.
    shown: StoredValue<(String, String, String)>,
    /// What became of the form.
    said: StoredValue<Option<Said>>,
    /// Nothing became of it: what was typed stays in its field.
    failed: bool,
}

#[component]
pub fn RulebookPage() -> impl IntoView {
    let words = Words::here();
    let query = Location::here().query;
    let version = Memo::new(move |_| {
        query.with(|query| Rulebook::of_version(query.text("version"))).unwrap_or(&RULEBOOK).version
    });
    let form = RwSignal::new(FormPost::posted());
    let last = Shown::nothing_yet();
    let found = resource(
        move || {
            // What was sent about one version does nothing to another.
            let (version, form) = (version.get(), form.get());
            let is_this = form.first("version").is_none_or(|about| about == version);
            let form = if is_this { form } else { FormPost::default() };
            (version, form)
        },
        move |(version, form)| async move {
            let found = rulebook_of(Some(version.to_owned()), form.to_string()).await;
            #[cfg(feature = "ssr")]
            load::return_after(words.lang(), &found);
            found
        },
    );
    let ended = move || found.with(|answer| has_ended(answer.as_ref()));
    keep_over_sign_in(ended, move || {
        let page = [&words.at(&StaffPage::Rulebook), "?version=", version.get()].concat();
        (form.get(), page)
    });
    Effect::new(move |_| {
        let is_answer = match found.get() {
            Some(Ok(view)) => view.said.is_some(),
            Some(Err(_)) => true,
            None => false,
        };
        if is_answer && form.with_untracked(|form| !form.is_empty()) {
            focus_on_answer();
            // What was answered is over: another version, or the way back to
            // this one, must not send it again.
            #[cfg(feature = "hydrate")]
            if found.with_untracked(|found| matches!(found, Some(Ok(_)))) {
                request_animation_frame(move || form.update_untracked(|form| form.0.clear()));
            }
        }
    });
    view! {
        <PageTitle text=words.staff.rulebook_title()/>
        <main id="main" class="rulebook">
            <Transition>
                {move || Suspend::new(async move {
                    let found = found.await;
                    let before = query.with_untracked(Said::of_address);
                    show(found, last, before, form)
                })}
            </Transition>
        </main>
    }
}

/// The page; after trouble as it last was, so that nothing that was typed is lost.
fn show(
    found: Result<RulebookView, ApiError>,
    last: Shown<RulebookView>,
    before: Option<Said>,
    form: RwSignal<FormPost>,
) -> AnyView {
    let (view, trouble) = last.after(found);
    let failed = trouble.is_some();
    let title = view.is_none().then(|| Words::here().staff.rulebook_title());
    let trouble = trouble.map(|error| view! { <Trouble error title/> });
    match view {
        None => trouble.into_any(),
        Some(view) => {
            let said = if failed { None } else { view.said.clone().or(before) };
            let shown = view.versions.iter().find(|one| one.version == view.shown);
            let (hash, wording) =
                shown.map(|one| (one.hash.clone(), one.wording.clone())).unwrap_or_default();
            provide_context(Desk {
                form,
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
fn SaidNotice(said: Said) -> impl IntoView {
    let texts = Words::here().staff;
    let text = match said.what {
        What::Signed => texts.rulebook_said_signed(),
        What::AlreadySigned => texts.rulebook_said_already(),
        What::Remarked => texts.rulebook_said_remarked(),
        What::Settled => texts.rulebook_said_settled(),
        What::NothingOpen => texts.rulebook_said_nothing_open(),
        What::NotRead => texts.rulebook_refused_not_read(),
        What::CoordinatorsOnly => texts.rulebook_refused_coordinators(),
        What::Empty => texts.rulebook_refused_empty(),
        What::TooLong => texts.rulebook_refused_long(),
    };
    let tone = if said.what.code().is_some() { Tone::Ok } else { Tone::Note };
    view! { <AnswerNotice tone text=text.to_owned()/> }
}

/// A form about the version that is shown.
#[component]
fn DeskForm(children: Children) -> impl IntoView {
    let words = Words::here();
    let desk = expect_context::<Desk>();
    let (version, hash, wording) = desk.shown.get_value();
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            desk.form.set(FormPost::submitted(&event).once_more());
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = event;
    };
    view! {
        <form
            method="post"
            action=[&words.at(&StaffPage::Rulebook), "?version=", &version].concat()
            on:submit=submit
            novalidate
        >
            <input type="hidden" name="version" value=version.clone()/>
            <input type="hidden" name="rulebook" value=hash/>
            <input type="hidden" name="wording" value=wording/>
            {children()}
        </form>
    }
}
