//! The wizard and the verdict. Runs where the visitor is: in her browser, or,
//! without scripts, on a server that forgets at once.

mod answers;
mod date_fields;
mod journey;
#[cfg(test)]
mod journey_by_forms;
mod keep;
mod question;
mod verdict;

use chrono::NaiveDate;
#[cfg(feature = "ssr")]
use domain::directory::CommuneIndex;
use domain::eligibility::DeadlinePolicy;
#[cfg(feature = "ssr")]
use domain::eligibility::presumed;
use leptos::prelude::*;
use locales::Texts;
#[cfg(feature = "ssr")]
use locales::{Lang, LazyTexts};

use self::{
    answers::ContradictionView,
    journey::{Journey, Screen},
    question::QuestionView,
    verdict::VerdictView,
};
use crate::{
    communes,
    form::FormPost,
    public::place_form,
    routes::Page,
    setting::Setting,
    ui::{Fresh, PageTitle},
};
#[cfg(feature = "hydrate")]
use crate::{
    public::tab,
    ui::{focus_heading, focus_on},
};

/// The plan that follows from the answers of a form, as a calendar file; none
/// where there is nothing to plan.
#[cfg(feature = "ssr")]
#[must_use]
pub fn plan_calendar(
    form: &FormPost,
    lang: Lang,
    today: NaiveDate,
    policy: DeadlinePolicy,
) -> Option<String> {
    let journey = Journey::after(form, today, &CommuneIndex::new(String::new()));
    let facts = (journey.screen == Screen::Verdict).then(|| presumed(&journey.facts))?;
    crate::verdict::plan_file_of(LazyTexts::of(lang), &facts, today, policy)
}

/// What every part of the wizard works on.
#[derive(Clone, Copy)]
struct Wizard {
    journey: RwSignal<Journey>,
    today: NaiveDate,
    policy: DeadlinePolicy,
}

#[cfg(feature = "hydrate")]
impl Wizard {
    /// Takes a submitted form, in the browser.
    fn take(self, event: &web_sys::SubmitEvent) {
        event.prevent_default();
        let form = FormPost::submitted(event);
        let journey = Journey::after(&form, self.today, &communes::index());
        if journey.problem.is_none() {
            verdict::load_ahead();
        }
        self.show(journey);
        tab::push_step();
    }

    fn show(self, journey: Journey) {
        keep::save(&journey);
        let refused = journey.problem.is_some();
        self.journey.set(journey);
        if refused { focus_on("#errors") } else { focus_heading() }
    }
}

#[component]
pub fn ScreeningPage() -> impl IntoView {
    let texts = expect_context::<Texts>();
    let setting = Setting::current();
    let communes = communes::index();
    let form = FormPost::posted_and(|form| place_form::decided(form, &communes));
    let journey = Journey::after(&form, setting.today, &communes);
    #[cfg(feature = "ssr")]
    if journey.problem.is_some()
        && let Some(response) = use_context::<leptos_axum::ResponseOptions>()
    {
        response.set_status(http::StatusCode::UNPROCESSABLE_ENTITY);
    }
    let wizard = Wizard { journey: RwSignal::new(journey), today: setting.today, policy: setting.policy };
    provide_context(wizard);
    keep::resume(wizard);
    let anew = Fresh::new();
    let title = move || match wizard.journey.with(|journey| journey.screen) {
        Screen::Verdict => texts.wizard_result(),
        Screen::Question(_) | Screen::Contradiction(_) => texts.wizard_title(),
    };
    view! {
        {move || view! { <PageTitle text=title()/> }}
        {move || {
            let journey = wizard.journey.get();
            anew.show(match journey.screen {
                Screen::Question(fact) => view! { <QuestionView fact journey/> }.into_any(),
                Screen::Contradiction(contradiction) => view! { <ContradictionView contradiction journey/> }.into_any(),
                Screen::Verdict => view! { <VerdictView journey/> }.into_any(),
            })
        }}
    }
}

/// The form around a screen of the wizard: carries all answers, posts without
/// scripts, stays on the phone with them.
#[component]
fn WizardForm(journey: Journey, children: Children) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let carried = journey
        .carried()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view();
    #[cfg(feature = "hydrate")]
    let wizard = expect_context::<Wizard>();
    view! {
        <form
            method="post"
            action=Page::Screening.at(texts.lang())
            novalidate
            on:submit=move |event| {
                #[cfg(feature = "hydrate")]
                wizard.take(&event);
                #[cfg(not(feature = "hydrate"))]
                let _ = event;
            }
        >
            {carried}
            {children()}
        </form>
    }
}
