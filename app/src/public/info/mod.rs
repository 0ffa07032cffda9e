//! Pages to read: for whom, what, where, whom to contact. The server writes them from
//! the rulebook and the directory; no browser loads a program or texts for them.

mod about;
mod behind_link;
mod contact;
mod earlier;
mod embed;
mod for_whom;
mod frame;
mod head;
mod interpreter;
mod kiosk;
mod map;
mod my_appointment;
mod offer;
mod office;
mod offices;
mod partners;
mod path;
mod typed_commune;
mod words;

use leptos::prelude::*;
use locales::{InfoTexts, Lang};
use service::Service;

use self::{
    about::AboutPage,
    contact::{CommuneContactPage, ContactPage},
    earlier::EarlierPage,
    embed::EmbedPage,
    for_whom::ForWhomPage,
    frame::{InfoFrame, PlainFrame},
    interpreter::InterpretPage,
    kiosk::KioskPage,
    map::MapPage,
    my_appointment::{LinkSentPage, MyAppointmentPage},
    offer::OfferPage,
    office::OfficePage,
    offices::OfficesPage,
    partners::PartnersPage,
    path::PathPage,
};
use crate::{
    routes::InfoPage,
    ui::{NotFound, PageTitle},
};

pub use contact::answer_post;
pub use earlier::answer_post as answer_earlier_post;
pub use head::Head;
pub use interpreter::{answer_post as answer_request_post, minutes, mode_word};
pub use map::{NEAREST_OFFICES, answer_post as answer_map_post};
pub use my_appointment::{KEPT_APPOINTMENT, answer_post as answer_link_post};
pub use offer::answer_post as answer_offer_post;

/// The page of an address, if there is such an office or commune.
pub(crate) fn show(page: &InfoPage, lang: Lang) -> AnyView {
    let service = expect_context::<Service>();
    let Some(head) = Head::of(&service, page, lang) else { return NotFound().into_any() };
    provide_context(InfoTexts::of(lang));
    let shown = match page {
        InfoPage::ForWhom => ForWhomPage().into_any(),
        InfoPage::Path => PathPage().into_any(),
        InfoPage::Offices => OfficesPage().into_any(),
        InfoPage::Map => MapPage().into_any(),
        InfoPage::Office(centre, office) => words::office(&service, centre, office)
            .map(|(directory, office)| view! { <OfficePage directory office/> })
            .into_any(),
        InfoPage::Contact => ContactPage().into_any(),
        InfoPage::CommuneContact(ins) => view! { <CommuneContactPage ins=ins.clone()/> }.into_any(),
        InfoPage::MyAppointment => MyAppointmentPage().into_any(),
        InfoPage::LinkSent => LinkSentPage().into_any(),
        InfoPage::About => AboutPage().into_any(),
        InfoPage::Partners => PartnersPage().into_any(),
        InfoPage::Kiosk => KioskPage().into_any(),
        InfoPage::Interpret(secret) => {
            let secret = secret.clone();
            return view! { <PageTitle text=head.title/><PlainFrame><InterpretPage secret/></PlainFrame> }
                .into_any();
        }
        InfoPage::Earlier(token) => {
            let token = token.clone();
            return view! { <PageTitle text=head.title/><PlainFrame><EarlierPage token/></PlainFrame> }
                .into_any();
        }
        InfoPage::Offer(secret) => {
            let secret = secret.clone();
            return view! { <PageTitle text=head.title/><PlainFrame><OfferPage secret/></PlainFrame> }
                .into_any();
        }
        InfoPage::Embed => return view! { <PageTitle text=head.title/><EmbedPage/> }.into_any(),
    };
    view! { <PageTitle text=head.title/><InfoFrame page=page.clone()>{shown}</InfoFrame> }.into_any()
}

/// Whether this installation has the page.
#[must_use]
pub fn is_here(service: &Service, page: &InfoPage) -> bool {
    match page {
        InfoPage::Embed => !service.settings.embed_ancestors.is_empty(),
        InfoPage::Kiosk | InfoPage::LinkSent => true,
        page => all(service).contains(page),
    }
}

/// Every page of this installation that people find by themselves: one an office, and one
/// a commune whose people are received here.
#[must_use]
pub fn all(service: &Service) -> Vec<InfoPage> {
    let mut pages = vec![
        InfoPage::ForWhom,
        InfoPage::Path,
        InfoPage::Offices,
        InfoPage::Map,
        InfoPage::Contact,
        InfoPage::MyAppointment,
        InfoPage::About,
        InfoPage::Partners,
    ];
    for directory in service.directories().iter() {
        let centre = directory.own_centre_id();
        let offices = directory.open_offices(service.today());
        pages.extend(offices.map(|office| words::office_page(centre, &office.id)));
        let communes = directory.offices().flat_map(|office| directory.communes_of(&office.id));
        pages.extend(communes.map(|commune| InfoPage::CommuneContact(commune.ins.to_string())));
    }
    pages
}
