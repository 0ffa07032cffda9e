//! The HTML document around the application; rendered on the server only.

use leptos::{attr::custom::custom_attribute, nonce::use_nonce, prelude::*};
use leptos_meta::MetaTags;
use locales::{Lang, Side, asset};
use service::Service;

use crate::{
    App,
    context::Assets,
    public::{
        given,
        info::{Head, KEPT_APPOINTMENT, NEAREST_OFFICES},
    },
    routes::{Address, InfoPage, Page},
    setting::Setting,
};

/// Loads the module and, beside it, the texts and the communes; then wakes the
/// page. What a late part of the page will ask for is asked for `ahead`: the browser
/// has it then. Whatever fails leaves a page whose forms work by themselves.
///
/// What a link brought to a page `for_everyone` is on the page by then: its address, and
/// the history of a shared phone, tell no more than which page it was.
fn wake_script<'a>(
    assets: &Assets,
    text_url: &str,
    ahead: impl Iterator<Item = &'a str>,
    for_everyone: bool,
) -> String {
    let leave_no_query =
        if for_everyone { ";if(location.search)history.replaceState(null,'',location.pathname)" } else { "" };
    let ahead: String = ahead.map(|address| format!("text('{address}').catch(()=>{{}});")).collect();
    format!(
        "const trouble=()=>document.getElementById('trouble')?.removeAttribute('hidden');\
         const text=u=>fetch(u).then(r=>r.ok?r.text():Promise.reject());\
         {ahead}\
         const others=document.querySelector('[data-others]')?text('/'+document.documentElement.dataset.communes):'';\
         Promise.all([import('{js}'),text('{text_url}'),text('{communes}'),others])\
         .then(([m,t,c,o])=>m.default({{module_or_path:'{wasm}'}}).then(()=>{{addEventListener('error',trouble);\
         addEventListener('unhandledrejection',trouble);m.hydrate(t,c,o){leave_no_query}}}))\
         .catch(()=>{{}})",
        js = assets.js,
        wasm = assets.wasm,
        communes = assets.communes,
    )
}

/// Says which address is the page's own, and those of the same page in the other
/// languages; and what it is about, for whoever has only heard of it (Open Graph, and
/// the link relations of HTML).
fn told_elsewhere(page: &Page, lang: Lang, public_url: &str, head: &Head) -> AnyView {
    let at = |lang: Lang| [public_url, &page.at(lang)].concat();
    let alternate = |hreflang, href| view! { <link rel="alternate" hreflang=hreflang href=href/> };
    let others = Lang::ALL.into_iter().map(|other| alternate(other.code(), at(other))).collect_view();
    let property = |name, content: &str| {
        let content = content.to_owned();
        view! { <meta content=content/> }.add_any_attr(custom_attribute("property", name)).into_any()
    };
    let picture = format!("{public_url}/share-{}.png", lang.code());
    view! {
        <link rel="canonical" href=at(lang)/>
        {others}
        {alternate("x-default", at(Lang::Fr))}
        <meta name="description" content=head.about.clone()/>
        {[
            ("og:type", "website"),
            ("og:title", &*head.title),
            ("og:description", &*head.about),
            ("og:url", &*at(lang)),
            ("og:image", &*picture),
            ("og:locale", lang.code()),
        ]
        .map(|(name, content)| property(name, content))
        .collect_view()}
        <meta name="twitter:card" content="summary_large_image"/>
    }
    .into_any()
}

/// Before anything is shown: in a tab that was made one for a hall, the page stays
/// hidden until the script of such tabs has decided what of it is shown.
fn hall_script(assets: &Assets) -> String {
    format!(
        "try{{if(sessionStorage.kiosk){{const d=document.documentElement.dataset;d.kiosk='';\
         import('/'+'{script}').catch(()=>{{delete d.kiosk}})}}}}catch{{}}",
        script = later(&assets.kiosk_js),
    )
}

/// The address of what is loaded later, if at all: without its slash it is not
/// taken for something that the page asks for.
fn later(address: &str) -> String {
    address.trim_start_matches('/').to_owned()
}

/// The whole document for the request in context.
#[must_use]
pub fn shell(service: &Service, assets: &Assets) -> AnyView {
    let path =
        use_context::<http::request::Parts>().map(|parts| parts.uri.path().to_owned()).unwrap_or_default();
    let lang = Lang::of_path(&path).unwrap_or(Lang::Fr);
    let page = Address::parse(&path).map(|address| address.page);
    match page {
        Some(Page::Info(page)) if let Some(head) = Head::of(service, &page, lang) => {
            document_to_read(service, assets, page, lang, head)
        }
        page => document(service, assets, page, lang),
    }
}

/// What one page to read loads and no other does.
fn own_parts(page: &InfoPage, assets: &Assets) -> AnyView {
    match page {
        InfoPage::Kiosk => view! {
            <link rel="stylesheet" href=assets.kiosk_css.clone()/>
            <script type="module" src=assets.kiosk_js.clone()></script>
        }
        .into_any(),
        InfoPage::Map => view! {
            <link rel="stylesheet" href=assets.map_css.clone()/>
            <script type="module" nonce=use_nonce() inner_html=NEAREST_OFFICES></script>
        }
        .into_any(),
        InfoPage::MyAppointment => {
            view! { <script type="module" nonce=use_nonce() inner_html=KEPT_APPOINTMENT></script> }.into_any()
        }
        _ => ().into_any(),
    }
}

/// The document of a page to read: no program, no texts to load.
fn document_to_read(service: &Service, assets: &Assets, page: InfoPage, lang: Lang, head: Head) -> AnyView {
    // No "</script>" may end it early.
    let data = head.data.as_ref().map(|data| data.to_string().replace('<', "\\u003c"));
    // A frame on another site is no tab of a hall; and what makes one starts its script itself.
    let hall = (!matches!(page, InfoPage::Embed | InfoPage::Kiosk)).then(|| hall_script(assets));
    let own = own_parts(&page, assets);
    let told = if page.is_indexed() {
        told_elsewhere(&Page::Info(page), lang, &service.settings.public_url, &head)
    } else {
        view! { <meta name="robots" content="noindex"/> }.into_any()
    };
    view! {
        <!DOCTYPE html>
        <html lang=lang.code() dir=lang.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                {hall.map(|script| view! { <script nonce=use_nonce() inner_html=script></script> })}
                <link rel="stylesheet" href=assets.info_css.clone()/>
                {own}
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                {told}
                {data.map(|data| view! { <script type="application/ld+json" inner_html=data></script> })}
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
    .into_any()
}

fn document(service: &Service, assets: &Assets, page: Option<Page>, lang: Lang) -> AnyView {
    let is_secret = page.as_ref().is_some_and(Page::is_secret);
    let text_url = asset(Side::Public, lang).path;
    let staff = page.as_ref().is_some_and(Page::is_staff);
    let (lazy_text, staff_text) = (asset(Side::Lazy, lang).path, asset(Side::Staff, lang).path);
    let is_lazy = page.as_ref().is_some_and(Page::is_lazy);
    let ahead = [is_lazy.then_some(lazy_text), staff.then_some(staff_text)].into_iter().flatten();
    let wakes = page.as_ref().is_none_or(Page::wakes);
    let script = wakes.then(|| wake_script(assets, text_url, ahead, !staff));
    let hall = (!staff).then(|| hall_script(assets));
    let given = (!given::query().is_empty()).then_some("");
    view! {
        <!DOCTYPE html>
        <html lang=lang.code() dir=lang.dir() data-setting=wakes.then(|| Setting::of(service).to_string()) data-lazy=later(lazy_text) data-staff=staff.then(|| later(staff_text)) data-communes=later(&assets.other_communes) data-given=given>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="format-detection" content="telephone=no"/>
                {hall.map(|script| view! { <script nonce=use_nonce() inner_html=script></script> })}
                <link rel="stylesheet" href=assets.css.clone()/>
                {staff.then(|| view! { <link rel="stylesheet" href=assets.staff_css.clone()/> })}
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                {script.map(|script| view! {
                    <link rel="modulepreload" href=assets.js.clone()/>
                    <script type="module" nonce=use_nonce() inner_html=script></script>
                })}
                {is_secret.then(|| view! { <meta name="robots" content="noindex"/> })}
                {page.and_then(|page| {
                    let head = Head::of_program(&page, lang)?;
                    Some(told_elsewhere(&page, lang, &service.settings.public_url, &head))
                })}
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
    .into_any()
}
