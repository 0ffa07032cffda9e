//! How communes and partners lead people here: links that name a commune, a frame for
//! their own page, a tablet in a hall.

use leptos::prelude::*;
use locales::{InfoKey, InfoTexts, Lang, info_key};
use service::Service;

use super::{
    kiosk::{ASKS_AFTER, CLEARS_AFTER, OFF},
    words::communes_here,
};
use crate::{
    public::given::{self, GivenCommune, NAME},
    routes::{InfoPage, Page},
};

/// As high as the frame is, in any language and from 280 pixels of width on.
const FRAME_HEIGHT: u32 = 500;

#[component]
pub fn PartnersPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <h1 tabindex="-1">{texts.info_for_partners_title()}</h1>
        <p class="lead">{texts.info_for_partners_lead()}</p>
        <Links/>
        <OwnPage/>
        <Hall/>
    }
}

/// Links to copy, with the commune that is chosen in the form.
#[component]
fn Links() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let lang = texts.lang();
    let given = use_context::<GivenCommune>();
    let query = given::query();
    let chosen =
        given.as_ref().and_then(|given| service.communes.commune(&given.ins)).map(|entry| entry.name);
    let at = |page: Page| [&service.settings.public_url, page.at(lang).as_str(), query.as_str()].concat();
    let links = [
        (info_key::INFO_LINK_ANY_LANGUAGE, [&service.settings.public_url, "/", query.as_str()].concat()),
        (info_key::INFO_LINK_HOME, at(Page::Home)),
        (info_key::INFO_LINK_QUESTIONS, at(Page::Screening)),
        (info_key::INFO_LINK_BOOKING, at(Page::Appointment)),
    ];
    let links = links.map(|(name, address)| view! { <Copied name text=address/> }).collect_view();
    let mut communes = communes_here(&service);
    // One that is received elsewhere can be named as well.
    communes.extend(
        given
            .as_ref()
            .zip(chosen)
            .map(|(given, name)| (name.to_owned(), given.ins.clone()))
            .filter(|known| !communes.contains(known)),
    );
    let options = communes.into_iter().map(|(name, ins)| {
        let is_chosen = given.as_ref().is_some_and(|given| given.ins == ins);
        view! { <option value=ins selected=is_chosen lang="fr">{name}</option> }
    });
    let others: Vec<_> = Lang::ALL.into_iter().filter(|other| *other != lang).map(Lang::code).collect();
    view! {
        <section class="section card">
            <h2>{texts.info_links_title()}</h2>
            <p>{texts.info_links_text()}</p>
            <form class="section no-print" method="get" action=InfoPage::Partners.at(lang)>
                <div class="field">
                    <label for="partner-commune">{texts.info_links_commune()}</label>
                    <select id="partner-commune" name=NAME>
                        <option value="">{texts.info_links_no_commune()}</option>
                        {options.collect_view()}
                    </select>
                </div>
                <button class="button line">{texts.info_links_show()}</button>
            </form>
            <ul class="points">{links}</ul>
            <p>{texts.info_links_languages(&others.join(", "), lang.code())}</p>
            <p>{texts.info_links_codes()}</p>
            <p>{texts.info_links_private()}</p>
        </section>
    }
}

/// An address under its name.
#[component]
fn Copied(name: InfoKey, text: String) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <li>
            <span class="block">{texts.get(name)}</span>
            <code class="snippet" dir="ltr" translate="no">{text}</code>
        </li>
    }
}

/// The frame, where the operator allows some site to show it.
#[component]
fn OwnPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let lang = texts.lang();
    let allowed = super::is_here(&service, &InfoPage::Embed);
    let snippet = allowed.then(|| {
        let address = [&service.settings.public_url, InfoPage::Embed.at(lang).as_str(), &given::query()].concat();
        format!(
            "<iframe src=\"{address}\" title=\"{}\" width=\"100%\" height=\"{FRAME_HEIGHT}\" loading=\"lazy\"></iframe>",
            texts.home_title()
        )
    });
    view! {
        <section class="section card">
            <h2>{texts.info_frame_title()}</h2>
            <p>{texts.info_frame_text()}</p>
            {match snippet {
                Some(snippet) => view! {
                    <p>{texts.info_frame_copy()}</p>
                    <code class="snippet" dir="ltr" translate="no">{snippet}</code>
                    <p>{texts.info_frame_other_sites()}</p>
                }
                .into_any(),
                None => view! { <p>{texts.info_frame_off()}</p> }.into_any(),
            }}
            <p><a href=InfoPage::Contact.at(lang)>{texts.home_contact()}</a></p>
        </section>
    }
}

/// The tablet in a hall.
#[component]
fn Hall() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let kiosk = [&service.settings.public_url, InfoPage::Kiosk.at(texts.lang()).as_str()].concat();
    let (on, off) = ([&kiosk, given::query().as_str()].concat(), [&kiosk, OFF].concat());
    view! {
        <section class="section card">
            <h2>{texts.info_hall_title()}</h2>
            <p>{texts.info_hall_text()}</p>
            <p>{texts.info_hall_forgets(ASKS_AFTER / 60, CLEARS_AFTER)}</p>
            <ul class="points">
                <Copied name=info_key::INFO_HALL_ON text=on/>
                <Copied name=info_key::INFO_HALL_OFF text=off/>
            </ul>
            <p>{texts.info_hall_browser()}</p>
            <p>{texts.info_hall_scripts()}</p>
        </section>
    }
}
