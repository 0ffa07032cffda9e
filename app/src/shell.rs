//! The HTML document around the application; rendered on the server only.

use leptos::{nonce::use_nonce, prelude::*};
use leptos_meta::MetaTags;
use locales::Lang;

use crate::{
    App,
    context::Service,
    routes::{Address, Page},
    setting::Setting,
};

/// Loads the module and, beside it, the texts and the communes; then wakes the
/// page. Whatever fails leaves a page whose forms work by themselves.
fn wake_script(service: &Service, text_url: &str) -> String {
    let assets = &service.assets;
    format!(
        "const trouble=()=>document.getElementById('trouble')?.removeAttribute('hidden');\
         const text=u=>fetch(u).then(r=>r.ok?r.text():Promise.reject());\
         const others=document.querySelector('[data-others]')?text('/'+document.documentElement.dataset.communes):'';\
         Promise.all([import('{js}'),text('{text_url}'),text('{communes}'),others])\
         .then(([m,t,c,o])=>m.default({{module_or_path:'{wasm}'}}).then(()=>{{addEventListener('error',trouble);\
         addEventListener('unhandledrejection',trouble);return m.hydrate(t,c,o)}}))\
         .then(awake=>{{if(awake)document.documentElement.dataset.awake=''}})\
         .catch(()=>{{}})",
        js = assets.js,
        wasm = assets.wasm,
        communes = assets.communes,
    )
}

/// The whole document for the request in context.
#[must_use]
pub fn shell(service: &Service) -> impl IntoView + use<> {
    let path =
        use_context::<http::request::Parts>().map(|parts| parts.uri.path().to_owned()).unwrap_or_default();
    let lang = Lang::of_path(&path).unwrap_or(Lang::Fr);
    let page = Address::parse(&path).map(|address| address.page);
    let is_secret = page.as_ref().is_some_and(Page::is_secret);
    let text_url = locales::public_asset(lang).path;
    let script = wake_script(service, text_url);
    let assets = service.assets.clone();
    let staff = page.as_ref().is_some_and(Page::is_staff);
    view! {
        <!DOCTYPE html>
        <html lang=lang.code() dir=lang.dir() data-setting=Setting::of(service).to_string() data-communes=assets.other_communes.trim_start_matches('/').to_owned()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="format-detection" content="telephone=no"/>
                <link rel="stylesheet" href=assets.css.clone()/>
                {staff.then(|| view! {
                    <link rel="stylesheet" href=assets.staff_css.clone()/>
                    <link rel="preload" r#as="fetch" crossorigin="anonymous" id="staff-text" href=locales::staff_asset(lang).path/>
                })}
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <link rel="modulepreload" href=assets.js.clone()/>
                <script type="module" nonce=use_nonce() inner_html=script></script>
                {is_secret.then(|| view! { <meta name="robots" content="noindex"/> })}
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}
