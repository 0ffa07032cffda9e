//! Around every page to read: what stands around the others, without what needs the
//! program, and the way to the other pages.

use leptos::prelude::*;
use locales::InfoTexts;

use crate::{
    public::frame::{Foot, LanguageMenu},
    routes::{InfoPage, Page},
    ui::Brand,
};

/// The pages that lead to each other, in the order in which people read them.
const READ: [InfoPage; 4] = [InfoPage::ForWhom, InfoPage::Path, InfoPage::Offices, InfoPage::Contact];

#[component]
pub fn InfoFrame(page: InfoPage, children: Children) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let lang = texts.lang();
    let others = READ.into_iter().filter(|other| *other != page);
    view! {
        <div class="page">
            <a class="skip" href="#main">{texts.common_skip()}</a>
            <header class="bar">
                <Brand href=Page::Home.at(lang) name=texts.common_brand()/>
                <LanguageMenu/>
            </header>
            <main class="main" id="main">
                {children()}
                <nav class="section no-print" aria-labelledby="more">
                    <h2 id="more">{texts.info_more()}</h2>
                    <ul class="links">
                        {others
                            .map(|other| view! { <li><a href=other.at(lang)>{title(texts, &other)}</a></li> })
                            .collect_view()}
                    </ul>
                    <a class="quiet-link small" href=InfoPage::Partners.at(lang)>{texts.info_for_partners_title()}</a>
                </nav>
            </main>
            <section class="action no-print" aria-label=texts.home_title()>
                <a class="button" href=Page::Screening.at(lang)>{texts.info_start()}</a>
                <a class="button quiet" href=Page::Appointment.at(lang)>{texts.info_book()}</a>
            </section>
            <Foot/>
        </div>
    }
}

/// Around a page for somebody who comes for something else than the pages of this site.
#[component]
pub fn PlainFrame(children: Children) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <div class="page">
            <a class="skip" href="#main">{texts.common_skip()}</a>
            <header class="bar">
                <Brand href=Page::Home.at(texts.lang()) name=texts.common_brand()/>
                <LanguageMenu/>
            </header>
            <main class="main" id="main">{children()}</main>
            <Foot/>
        </div>
    }
}

/// What a page is called, where its name needs no name of an office or a commune.
pub fn title(texts: InfoTexts, page: &InfoPage) -> &'static str {
    match page {
        InfoPage::ForWhom => texts.home_for_whom(),
        InfoPage::Path => texts.home_path(),
        InfoPage::Offices | InfoPage::Office(..) => texts.home_offices(),
        InfoPage::Map => texts.info_map_title(),
        InfoPage::Contact | InfoPage::CommuneContact(_) => texts.home_contact(),
        InfoPage::MyAppointment => texts.home_mine(),
        InfoPage::LinkSent => texts.info_mine_sent_title(),
        InfoPage::Interpret(_) => texts.interpret_title(),
        InfoPage::Earlier(_) => texts.earlier_title(),
        InfoPage::Offer(_) => texts.offer_title(),
        InfoPage::About => texts.about_title(),
        InfoPage::Partners => texts.info_for_partners_title(),
        InfoPage::Embed => texts.home_title(),
        InfoPage::Kiosk => texts.info_kiosk_title(),
    }
}
