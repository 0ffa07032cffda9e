//! Who receives where and when, who is away, and when offices are closed: shown, changed
//! after a look at what the change does, and brought back. The server writes the page; no
//! browser loads code for it.

mod commands;
mod fields;
mod forms;
mod lists;
mod load;
mod model;
mod preview;
mod rhythm;
mod team;
mod versions;

use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use self::{
    commands::command,
    fields::Desk,
    forms::{AbsenceForm, BookingForm, ClosureForm, KindForms, OpeningForm, StretchForm},
    lists::{Absences, Closures, ExtraList, Hours, UnfitList},
    model::{ScheduleAnswer, ScheduleView},
    preview::Answered,
    versions::Versions,
};
pub use self::{
    commands::{answer_post, answer_team_post},
    team::TeamPage,
};
use super::{
    parts::{AnswerNotice, Forms, LastLoaded, Options, Trouble},
    words::Words,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    resource::resource,
    router::{AddressForm, Location},
    routes::StaffPage,
    ui::{PageTitle, Tone},
};

/// The hours of somebody and of the centre, and which appointments do not fit them.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "schedule", input = Json)]
pub async fn schedule(who: String) -> Result<ScheduleView, ApiError> {
    load::schedule(crate::context::staff(Action::SeeSchedule)?.staff(), &who).await
}

/// What the parts of the page need.
#[derive(Clone, Copy)]
struct Here {
    view: StoredValue<ScheduleView>,
    forms: Forms<ScheduleAnswer>,
    /// The place of the opening that is to be changed.
    opening: Option<usize>,
}

impl Here {
    /// What the form of this name shows in a field: what was typed, or what is known.
    fn value(self, what: &str, field: &str, known: impl Into<String>) -> String {
        let sent = self.forms.sent();
        if self.is_asked(what) { sent.text(field).to_owned() } else { known.into() }
    }

    /// Whether that form was sent last and is not done.
    fn is_asked(self, what: &str) -> bool {
        self.forms.sent().text("what") == what
            && !matches!(self.forms.answer(), Some(Ok(ScheduleAnswer::Saved)))
    }

    /// What parts need that both pages have.
    fn desk(self) -> Desk {
        let (version, who) = self.view.with_value(|view| (view.version, view.who.clone()));
        Desk { page: StoredValue::new(self.page()), forms: self.forms, version, who: StoredValue::new(who) }
    }

    /// The address of the page with these people's hours.
    fn page(self) -> String {
        page_of(&Words::here().at(&StaffPage::Schedule), &self.view.with_value(|view| view.who.clone()))
    }
}

/// The address of the hours of somebody.
fn page_of(page: &str, who: &str) -> String {
    [page, &FormPost(vec![("who".to_owned(), who.to_owned())]).as_query()].concat()
}

#[component]
pub fn SchedulePage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let query = Location::here().query;
    let asked = Memo::new(move |_| {
        query.with(|query| (query.text("who").to_owned(), query.text("opening").parse::<usize>().ok()))
    });
    let forms = Forms::answered_by(command);
    let last = LastLoaded::nothing_yet();
    let found = resource(move || (asked.get().0, forms.turn()), |(who, _)| schedule(who));
    let saved = Location::here().now("said").as_deref() == Some("saved");
    view! {
        <PageTitle text=texts.schedule_title()/>
        <main id="main" class="schedule">
            <header>
                <h1 tabindex="-1">{texts.schedule_title()}</h1>
                <p class="muted">{texts.schedule_lead()}</p>
            </header>
            <Transition>
                {move || {
                    Suspend::new(async move {
                        let found = found.await;
                        let opening = asked.get_untracked().1;
                        let answer = forms.answer();
                        let (shown, trouble) = last.after(found, answer.as_ref());
                        let is_saved = saved && answer.is_none();
                        view! {
                            {is_saved.then(|| view! {
                                <AnswerNotice tone=Tone::Ok text=texts.schedule_saved().to_owned()/>
                            })}
                            {trouble.map(|error| view! { <Trouble error/> })}
                            {shown.map(|view| view! { <Whole view forms opening/> })}
                        }
                    })
                }}
            </Transition>
        </main>
    }
}

#[component]
fn Whole(view: ScheduleView, forms: Forms<ScheduleAnswer>, opening: Option<usize>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let is_worker = view.who.starts_with("worker:");
    let (may_edit, may_edit_centre) = (view.may_edit, view.may_edit_centre);
    let here = Here { view: StoredValue::new(view.clone()), forms, opening };
    let name = view.workers.iter().chain(&view.interpreters).find(|one| one.id == view.who);
    let name = name.map(|one| one.name.clone()).unwrap_or_default();
    view! {
        <Answered desk=here.desk()/>
        <UnfitList lines=view.unfit.clone()/>
        <ExtraList lines=view.extra.clone()/>
        <div class="filters">
            <AddressForm action=words.at(&StaffPage::Schedule)>
                <div class="field">
                    <label for="whose">{texts.schedule_whose()}</label>
                    <select id="whose" name="who">
                        <optgroup label=texts.schedule_workers()>
                            <Options of=view.workers.clone() chosen=view.who.clone()/>
                        </optgroup>
                        <optgroup label=texts.schedule_interpreters()>
                            <Options of=view.interpreters.clone() chosen=view.who.clone()/>
                        </optgroup>
                    </select>
                </div>
                <button class="button line">{texts.schedule_show()}</button>
            </AddressForm>
        </div>
        <section aria-labelledby="hours">
            <h2 id="hours">{texts.schedule_hours_of(&name)}</h2>
            <Hours here/>
            {may_edit.then(|| match is_worker {
                true => view! { <OpeningForm here/> }.into_any(),
                false => view! { <StretchForm here/> }.into_any(),
            })}
        </section>
        <section aria-labelledby="absences">
            <h2 id="absences">{texts.schedule_absences_of(&name)}</h2>
            <Absences here/>
            {may_edit.then(|| view! { <AbsenceForm here/> })}
        </section>
        <section aria-labelledby="closures">
            <h2 id="closures">{texts.schedule_closures()}</h2>
            <p class="muted small">{texts.schedule_holidays()}</p>
            <Closures here/>
            {may_edit.then(|| view! { <ClosureForm here/> })}
        </section>
        <section aria-labelledby="kinds-title">
            <h2 id="kinds-title">{texts.schedule_kinds()}</h2>
            <KindForms here may=may_edit_centre/>
        </section>
        <section aria-labelledby="booking-title">
            <h2 id="booking-title">{texts.schedule_booking()}</h2>
            <BookingForm here may=may_edit_centre/>
        </section>
        <Versions desk=here.desk() versions=view.versions.clone() may=may_edit_centre/>
    }
}
