//! The wizard and the verdict. Runs where the visitor is: in her browser, or,
//! without scripts, on a server that forgets at once.

mod answers;
mod date_fields;
mod journey;
mod keep;
mod question;
mod verdict;

use std::{fmt, num::ParseIntError, str::FromStr};

use chrono::{Datelike, NaiveDate};
use domain::{directory::CommuneIndex, eligibility::DeadlinePolicy};
use leptos::prelude::*;
use locales::Texts;

use self::{
    answers::ContradictionView,
    journey::{Journey, Screen},
    question::QuestionView,
    verdict::VerdictView,
};
use crate::{
    form::FormPost,
    public::communes,
    ui::{Anew, PageTitle},
};
#[cfg(feature = "hydrate")]
use crate::ui::{focus_heading, focus_on};

/// What the rules need and a phone cannot know for itself.
#[derive(Clone, Copy, Debug)]
struct Setting {
    /// Today in Brussels.
    today: NaiveDate,
    /// Which date stands first: the centre's choice.
    policy: DeadlinePolicy,
}

/// The day's number in the common era and the policy's word, for the browser.
impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.today.num_days_from_ce(), self.policy.as_str())
    }
}

impl FromStr for Setting {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        let (day, policy) = text.split_once(' ').unwrap_or_default();
        let today = NaiveDate::from_num_days_from_ce_opt(day.parse()?).unwrap_or(NaiveDate::MIN);
        Ok(Self { today, policy: DeadlinePolicy::parse(policy).unwrap_or(DeadlinePolicy::Seed18Months) })
    }
}

impl Setting {
    fn current() -> Self {
        #[cfg(feature = "ssr")]
        if let Some(service) = use_context::<crate::context::Service>() {
            return Self { today: service.today(), policy: service.deadline_policy };
        }
        Self { today: NaiveDate::MIN, policy: DeadlinePolicy::Seed18Months }
    }
}

/// What every part of the wizard works on.
#[derive(Clone, Copy)]
struct Wizard {
    journey: RwSignal<Journey>,
    today: NaiveDate,
    policy: DeadlinePolicy,
    communes: StoredValue<CommuneIndex>,
}

#[cfg(feature = "hydrate")]
impl Wizard {
    /// Takes a submitted form, in the browser.
    fn take(self, event: &web_sys::SubmitEvent) {
        event.prevent_default();
        let form = FormPost::submitted(event);
        self.show(self.communes.with_value(|communes| Journey::after(&form, self.today, communes)));
        keep::push_step();
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
    let setting = SharedValue::new_str(Setting::current).into_inner();
    let communes = communes::index();
    let journey = Journey::after(&FormPost::posted(), setting.today, &communes);
    #[cfg(feature = "ssr")]
    if journey.problem.is_some()
        && let Some(response) = use_context::<leptos_axum::ResponseOptions>()
    {
        response.set_status(http::StatusCode::UNPROCESSABLE_ENTITY);
    }
    let wizard = Wizard {
        journey: RwSignal::new(journey),
        today: setting.today,
        policy: setting.policy,
        communes: StoredValue::new(communes),
    };
    provide_context(wizard);
    keep::resume(wizard);
    let anew = Anew::new();
    let title = move || match wizard.journey.with(|journey| journey.screen) {
        Screen::Verdict => texts.verdict_title(),
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
            action=["/", texts.lang().code(), "/screening"].concat()
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
