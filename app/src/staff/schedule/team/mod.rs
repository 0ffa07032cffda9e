//! Who works at the centre, which communes are whose, which offices, rooms and interpreters
//! there are: shown, and changed as hours are, after a look at what the change does.

mod cards;
mod forms;
mod lists;
mod load;
mod model;
mod said;

use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use self::{
    forms::Chosen,
    lists::{Communes, Interpreters, Offices, Workers},
    model::TeamView,
};
use super::{
    commands::command, fields::Desk, lists::UnfitList, model::ScheduleAnswer, preview::Answered,
    versions::Versions,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    resource::resource,
    router::Location,
    routes::StaffPage,
    staff::{
        parts::{AnswerNotice, Forms, LastLoaded, Trouble},
        words::Words,
    },
    ui::{PageTitle, Tone},
};

/// Who works at the centre and where people are received; `commune` is what was typed to
/// find one.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "team", input = Json)]
pub async fn team(commune: String) -> Result<TeamView, ApiError> {
    load::team(crate::context::staff(Action::SeeSchedule)?.staff(), &commune).await
}

/// What the parts of the page need.
#[derive(Clone, Copy)]
struct Here {
    view: StoredValue<TeamView>,
    forms: Forms<ScheduleAnswer>,
    page: StoredValue<String>,
    /// Which form is open, and about whom: as its fields or its address say.
    asked: StoredValue<FormPost>,
}

impl Here {
    /// The name of the form that is open; empty where none is.
    fn what(self) -> String {
        self.asked.with_value(|asked| asked.text("what").to_owned())
    }

    /// What that form says of whom it is about.
    fn about(self, field: &str) -> String {
        self.asked.with_value(|asked| asked.text(field).to_owned())
    }

    /// Whether it was sent and is not done: what was typed stays.
    fn is_sent(self) -> bool {
        !self.forms.sent().is_empty() && !matches!(self.forms.answer(), Some(Ok(ScheduleAnswer::Saved)))
    }

    /// What a field shows: what was typed, or what is known.
    fn value(self, field: &str, known: impl Into<String>) -> String {
        if self.is_sent() { self.about(field) } else { known.into() }
    }

    /// The same of what is chosen among several.
    fn values(self, field: &str, known: impl IntoIterator<Item = String>) -> Vec<String> {
        match self.is_sent() {
            true => self.asked.with_value(|asked| asked.all(field).map(str::to_owned).collect()),
            false => known.into_iter().collect(),
        }
    }

    /// What parts need that both pages have.
    fn desk(self) -> Desk {
        let version = self.view.with_value(|view| view.version);
        Desk { page: self.page, forms: self.forms, version, who: StoredValue::new(self.about("who")) }
    }

    /// The address of the page with a form open.
    fn with_form(self, what: &str, about: &[(&str, &str)]) -> String {
        let fields = [&[("what", what)], about].concat();
        let query = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        [&self.page.get_value(), &FormPost(query.collect()).as_query(), "#form"].concat()
    }
}

#[component]
pub fn TeamPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let query = Location::here().query;
    let forms = Forms::answered_by(command);
    let last = LastLoaded::nothing_yet();
    let sought = move || query.with(|query| query.text("commune").to_owned());
    let found = resource(move || (sought(), forms.turn()), |(sought, _)| team(sought));
    let saved = Location::here().now("said").as_deref() == Some("saved");
    view! {
        <PageTitle text=texts.team_title()/>
        <main id="main" class="schedule team">
            <header>
                <h1 tabindex="-1">{texts.team_title()}</h1>
                <p class="muted">{texts.team_lead()}</p>
            </header>
            <Transition>
                {move || {
                    Suspend::new(async move {
                        let found = found.await;
                        let answer = forms.answer();
                        let (shown, trouble) = last.after(found, answer.as_ref());
                        let is_saved = saved && answer.is_none();
                        let sent = forms.sent();
                        let asked = if sent.is_empty() { query.get_untracked() } else { sent };
                        view! {
                            {is_saved.then(|| view! {
                                <AnswerNotice tone=Tone::Ok text=texts.team_saved().to_owned()/>
                            })}
                            {trouble.map(|error| view! { <Trouble error/> })}
                            {shown.map(|view| view! { <Whole view forms asked/> })}
                        }
                    })
                }}
            </Transition>
        </main>
    }
}

#[component]
fn Whole(view: TeamView, forms: Forms<ScheduleAnswer>, asked: FormPost) -> impl IntoView {
    let words = Words::here();
    let (unfit, versions, may) = (view.unfit.clone(), view.versions.clone(), view.may_edit);
    let here = Here {
        view: StoredValue::new(view),
        forms,
        page: StoredValue::new(words.at(&StaffPage::Team)),
        asked: StoredValue::new(asked),
    };
    view! {
        <Answered desk=here.desk()/>
        <UnfitList lines=unfit/>
        {may.then(|| view! { <Chosen here/> })}
        <Workers here/>
        <Communes here/>
        <Offices here/>
        <Interpreters here/>
        <Versions desk=here.desk() versions may/>
    }
}
