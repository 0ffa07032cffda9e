//! Another time for an appointment.

use crate::resource::resource;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::{
    actions::SheetForm,
    appointment_times,
    model::{AppointmentOutcome, MoveChoice, MoveSearch},
};
use crate::{
    router::AddressForm,
    routes::StaffPage,
    staff::{
        parts::{AgendaPart, EVERYBODY, Forms, LastLoaded, Options, TimesList, Trouble},
        words::Words,
    },
};

/// In an address: the times of the whole team.
const ALL: &str = "&with=all";

#[component]
pub fn MoveTo(
    id: String,
    /// The part of the agenda that the page leads back to.
    part: AgendaPart,
    asked: MoveSearch,
    /// The forms of the sheet on the same page, which says what became of them.
    forms: Forms<AppointmentOutcome>,
) -> impl IntoView {
    let texts = Words::here().staff;
    let asked_id = id.clone();
    let everybody = asked.everybody;
    let found = resource(move || forms.turn(), move |_| appointment_times(asked_id.clone(), asked.clone()));
    let last = LastLoaded::nothing_yet();
    view! {
        <section class="move" aria-labelledby="move-title">
            <h2 id="move-title">{texts.move_title()}</h2>
            <Transition>
                {move || {
                    let (id, part) = (id.clone(), part.clone());
                    Suspend::new(async move {
                        let (choice, trouble) = last.after::<AppointmentOutcome>(found.await, None);
                        // The sheet on the same page has the same trouble, and says so.
                        let trouble = trouble.filter(|_| choice.is_none());
                        view! {
                            {trouble.map(|error| view! { <Trouble error/> })}
                            {choice.map(|choice| view! { <Choice id part choice everybody forms/> })}
                        }
                    })
                }}
            </Transition>
        </section>
    }
}

#[component]
fn Choice(
    id: String,
    part: AgendaPart,
    choice: MoveChoice,
    /// The times of the whole team are asked for.
    everybody: bool,
    forms: Forms<AppointmentOutcome>,
) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let bare = words.at(&StaffPage::Appointment(id));
    let page = part.at(&bare);
    let office = choice.office.clone();
    let link = Callback::new({
        let (page, office) = (page.clone(), office.clone());
        let sign = if page.contains('?') { '&' } else { '?' };
        let with = if everybody { ALL } else { "" };
        move |from: NaiveDate| format!("{page}{sign}move={from}&at={office}{with}")
    });
    let office_link = Callback::new({
        let page = page.clone();
        let sign = if page.contains('?') { '&' } else { '?' };
        let with = if everybody { ALL } else { "" };
        move |(office, from): (String, NaiveDate)| format!("{page}{sign}move={from}&at={office}{with}")
    });
    let from = choice.times.first.to_string();
    // Where the move is refused, the list stays.
    let here = link.run(choice.times.first);
    let team = choice.only_hers.then(|| {
        let all = [&here, ALL].concat();
        view! { <p>{texts.move_only(&choice.worker)}" "<a href=all data-noscroll="">{texts.move_all()}</a></p> }
    });
    let hers = everybody.then(|| {
        let hers = here.replace(ALL, "");
        view! { <p><a href=hers data-noscroll="">{texts.move_hers_first(&choice.worker)}</a></p> }
    });
    view! {
        <div class="filters">
            <AddressForm action=bare>
                {part.fields().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()}
                <input type="hidden" name="move" value=from/>
                {everybody.then(|| view! { <input type="hidden" name="with" value=EVERYBODY/> })}
                <div class="field">
                    <label for="office">{texts.sheet_office()}</label>
                    <select id="office" name="at"><Options of=choice.offices chosen=choice.office/></select>
                </div>
                <button class="button line">{texts.counter_search()}</button>
            </AddressForm>
        </div>
        {team}
        {hers}
        <SheetForm page=here back=Signal::stored(page.clone()) forms>
            <input type="hidden" name="office" value=office/>
            <TimesList times=choice.times link office_link now_with=choice.worker/>
            <button class="button" name="do" value="move">{texts.do_move_here()}</button>
            <a class="button line" href=page>{words.common.common_back()}</a>
        </SheetForm>
    }
}
