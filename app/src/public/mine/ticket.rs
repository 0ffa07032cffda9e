//! The ticket: when, where, with whom, what to bring, and what can be changed.

use domain::{booking::Standing, directory::AppointmentKind};
use leptos::prelude::*;
use locales::LazyTexts;

use super::{
    remember::{Remember, forget_what_is_over},
    state::{Interpretation, Ticket},
};
use crate::{slots::PlaceView, wording::kind_name};

#[component]
pub fn TicketView(ticket: Ticket) -> impl IntoView {
    let coming = matches!(ticket.standing, Standing::Booked | Standing::Moved | Standing::Arrived);
    let kind = ticket.kind;
    if !coming {
        forget_what_is_over();
    }
    view! {
        <main class="main" id="main">
            <Card ticket=ticket.clone() coming/>
            <Facts ticket=ticket.clone()/>
            {coming.then(|| view! { <Bring kind/> })}
            {coming.then(|| view! { <Keeping/> })}
        </main>
        <Actions ticket coming/>
    }
}

/// The state in words, and how it is coloured.
fn standing_tag(texts: LazyTexts, standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Booked => ("tag ok", texts.mine_state_booked()),
        Standing::Moved => ("tag ok", texts.mine_state_moved()),
        Standing::Arrived => ("tag ok", texts.mine_state_arrived()),
        Standing::Past => ("tag calm", texts.mine_state_past()),
        Standing::NoShow => ("tag", texts.mine_state_no_show()),
        Standing::Cancelled => ("tag marker", texts.mine_state_cancelled()),
    }
}

/// The part that one shows at the reception.
#[component]
fn Card(ticket: Ticket, coming: bool) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let (class, state) = standing_tag(texts, ticket.standing);
    let after = match ticket.standing {
        Standing::Cancelled => Some(texts.mine_cancelled_text()),
        Standing::NoShow => Some(texts.mine_no_show_text()),
        Standing::Past => Some(texts.mine_past_text()),
        Standing::Booked | Standing::Moved | Standing::Arrived => None,
    };
    view! {
        <section class="ticket" class:over=!coming>
            <p class=class>{state}</p>
            <h1 class="when" tabindex="-1">
                <span>{ticket.day}</span>
                " "
                <span class="hour">{ticket.hour}</span>
            </h1>
            {after.map(|text| view! { <p>{text}</p> })}
            <div class="ref-line">
                <p class="muted small">{texts.mine_reference()}</p>
                <p class="ref" translate="no"><bdi>{ticket.reference}</bdi></p>
            </div>
            {coming.then(|| {
                view! {
                    <img
                        class="qr"
                        src=[&ticket.page, "/qr.svg"].concat()
                        alt=texts.mine_qr()
                        width="160"
                        height="160"
                    />
                    <p class="muted small">{texts.mine_qr_text()}</p>
                }
            })}
        </section>
    }
}

/// Where, with whom, what for, in which language.
#[component]
fn Facts(ticket: Ticket) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let interpretation = match &ticket.interpretation {
        Interpretation::None => texts.mine_interpreter_none().to_owned(),
        Interpretation::Reserved(language) => texts.mine_interpreter_reserved(language),
        Interpretation::Asked(language) => texts.mine_interpreter_asked(language),
    };
    let kind = kind_name(texts, ticket.kind);
    let phone = ticket.place.phone.clone();
    let map = ticket.place.map.clone();
    view! {
        <dl class="facts">
            <div>
                <dt>{texts.mine_where()}</dt>
                <dd>
                    <PlaceView place=ticket.place/>
                    {map.map(|page| view! { <a href=page rel="external noreferrer">{texts.mine_map()}</a> })}
                </dd>
            </div>
            {phone.map(|phone| {
                let href = ["tel:", &phone].concat();
                view! {
                    <div>
                        <dt>{texts.mine_phone()}</dt>
                        <dd><a href=href><bdi dir="ltr">{phone}</bdi></a></dd>
                    </div>
                }
            })}
            <div><dt>{texts.mine_who()}</dt><dd><bdi>{ticket.worker}</bdi></dd></div>
            <div>
                <dt>{texts.mine_kind()}</dt>
                <dd>{kind}<span class="muted small">{texts.booking_slots_minutes(ticket.minutes)}</span></dd>
            </div>
            <div><dt>{texts.mine_interpreter()}</dt><dd>{interpretation}</dd></div>
        </dl>
    }
}

/// What to bring to an appointment of this kind; a list to tick off.
#[component]
fn Bring(kind: AppointmentKind) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let items: &[fn(LazyTexts) -> &'static str] = match kind {
        AppointmentKind::FirstReception => &[
            |texts| texts.mine_bring_residence(),
            |texts| texts.mine_bring_letter(),
            |texts| texts.mine_bring_diplomas(),
            |texts| texts.mine_bring_courses(),
            |texts| texts.mine_bring_work(),
        ],
        AppointmentKind::Convention => {
            &[|texts| texts.mine_bring_residence(), |texts| texts.mine_bring_letter()]
        }
        AppointmentKind::FollowUp | AppointmentKind::Evaluation => &[
            |texts| texts.mine_bring_residence(),
            |texts| texts.mine_bring_convention(),
            |texts| texts.mine_bring_courses(),
        ],
        AppointmentKind::SocialService => {
            &[|texts| texts.mine_bring_residence(), |texts| texts.mine_bring_papers()]
        }
        AppointmentKind::ProfessionalService => &[
            |texts| texts.mine_bring_residence(),
            |texts| texts.mine_bring_resume(),
            |texts| texts.mine_bring_diplomas(),
        ],
    };
    let items = items
        .iter()
        .map(|text| view! { <li><label><input type="checkbox" autocomplete="off"/><span>{text(texts)}</span></label></li> })
        .collect_view();
    view! {
        <section class="section">
            <h2>{texts.mine_bring_title()}</h2>
            <ul class="ticks">{items}</ul>
            <p class="muted">{texts.mine_bring_none()}</p>
        </section>
    }
}

#[component]
fn Keeping() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <p class="notice no-print">{texts.mine_keep()}</p>
        <Remember/>
    }
}

#[component]
fn Actions(ticket: Ticket, coming: bool) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let page = ticket.page;
    let again = (!coming).then(|| {
        view! { <a class="button" href=["/", texts.lang().code(), "/appointment"].concat()>{texts.mine_book_again()}</a> }
    });
    let keep = coming.then(|| {
        view! {
            <a class="button" href=[&page, "/calendar.ics"].concat() download="" rel="external">{texts.mine_calendar()}</a>
        }
    });
    let change = ticket.changeable.then(|| {
        view! {
            <a class="button quiet" href=[&page, "/move"].concat()>{texts.mine_move()}</a>
            <a class="button quiet" href=[&page, "/cancel"].concat()>{texts.mine_cancel()}</a>
            <a class="button quiet" href=[&page, "/earlier"].concat()>{texts.mine_earlier()}</a>
        }
    });
    view! {
        <section class="action" aria-label=texts.mine_title()>
            {again}
            {keep}
            <div class="side-by-side">
                {change}
                <button class="button quiet with-scripts" type="button" on:click=|_| print()>{texts.common_print()}</button>
            </div>
        </section>
    }
}

fn print() {
    #[cfg(feature = "hydrate")]
    // A browser without a printer says so itself.
    let _ = window().print();
}
