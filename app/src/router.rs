//! Where the reader is, and how she goes on without a new page: links between
//! pages of one language and one side change the screen, back and forward work.
//! A part that a page needs is loaded before its address is taken.

use leptos::prelude::*;
use locales::Texts;

use crate::{
    form::FormPost,
    public,
    routes::{Address, Page},
    staff,
    ui::{Fresh, NotFound, provide_page_errors},
};

/// The address of the page that is shown.
#[derive(Clone, Copy)]
pub struct Location {
    /// `None` where there is no such page.
    pub address: RwSignal<Option<Address>>,
    /// The pairs behind the question mark.
    pub query: RwSignal<FormPost>,
}

/// How an address is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Visit {
    /// A new entry in the browser's history.
    New,
    /// In the place of the present entry.
    InPlace,
    /// A new entry; the page stays where it is scrolled to.
    #[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only a browser scrolls"))]
    Unmoved,
}

/// The application, on the server and in the browser.
#[component]
pub fn App() -> impl IntoView {
    #[cfg(feature = "ssr")]
    leptos_meta::provide_meta_context();
    provide_page_errors();
    let (path, query) = asked();
    let location = Location { address: RwSignal::new(Address::parse(&path)), query: RwSignal::new(query) };
    provide_context(location);
    #[cfg(feature = "hydrate")]
    browser::follow(location);
    let fresh = Fresh::new();
    move || fresh.show(location.address.with(show))
}

fn show(address: &Option<Address>) -> AnyView {
    match address {
        None => NotFound().into_any(),
        Some(Address { lang, page }) => {
            provide_context(Texts::of(*lang));
            match page {
                Page::Staff(page) => staff::show(page.clone()),
                page => public::show(page.clone()),
            }
        }
    }
}

impl Location {
    /// Where the page that is being made stands.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// The value of a name in the query, at this moment.
    #[must_use]
    pub fn now(self, name: &str) -> Option<String> {
        self.query.with_untracked(|query| query.first(name).map(str::to_owned))
    }

    /// The id or the secret in the address of this page, at this moment.
    #[must_use]
    pub fn id(self) -> String {
        use crate::routes::StaffPage::{Appointment, CaseFile};

        self.address.with_untracked(|address| match address.as_ref().map(|address| &address.page) {
            Some(
                Page::Mine(id)
                | Page::MoveMine(id)
                | Page::CancelMine(id)
                | Page::Staff(Appointment(id) | CaseFile(id)),
            ) => id.clone(),
            _ => String::new(),
        })
    }

    /// Goes to a page of the same language and side: `/fr/staff?date=…#card-…`.
    pub fn go(self, to: &str, visit: Visit) {
        #[cfg(feature = "hydrate")]
        browser::go(self, to, visit);
        #[cfg(not(feature = "hydrate"))]
        let _ = (self, to, visit);
    }
}

/// A form that makes an address: sent without scripts it asks for a page, and
/// here it goes there.
#[component]
pub fn AddressForm(#[prop(into)] action: String, children: Children) -> impl IntoView {
    let location = Location::here();
    let page = action.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        if let Some(query) = browser::query_of(&event) {
            event.prevent_default();
            location.go(&[page.as_str(), "?", &query].concat(), Visit::New);
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, location, &page);
    };
    view! { <form method="get" action=action on:submit=submit>{children()}</form> }
}

/// The path that was asked for, and the query.
#[cfg(feature = "ssr")]
fn asked() -> (String, FormPost) {
    let Some(head) = use_context::<http::request::Parts>() else { return Default::default() };
    let query = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
    (head.uri.path().to_owned(), FormPost(query.into_owned().collect()))
}

#[cfg(feature = "hydrate")]
fn asked() -> (String, FormPost) {
    browser::asked()
}

#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
fn asked() -> (String, FormPost) {
    Default::default()
}

/// Makes the page answer by itself, once the part that it needs is there, and says so
/// on its root (`data-awake`). Where that does not come, the page stays what the
/// server wrote.
#[cfg(feature = "hydrate")]
pub fn wake() {
    wasm_bindgen_futures::spawn_local(async {
        let is_there = match Address::parse(&browser::asked().0) {
            Some(Address { page, .. }) => load(&page).await,
            None => true,
        };
        if is_there {
            leptos::mount::hydrate_body(App);
            let root = document().document_element();
            // A page that cannot be marked answers all the same.
            let _ = root.map(|root| root.set_attribute("data-awake", ""));
        }
    });
}

/// Loads the code and the texts of a page's part.
#[cfg(feature = "hydrate")]
async fn load(page: &Page) -> bool {
    match page {
        Page::Staff(_) => staff::load().await,
        page => !page.is_lazy() || public::load_lazy(page).await,
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use std::sync::atomic::{AtomicU32, Ordering};

    use leptos::{ev, prelude::*};
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{HtmlAnchorElement, HtmlFormElement, UrlSearchParams};

    use super::{Location, Visit, load};
    use crate::{form::FormPost, routes::Address, ui::focus_heading};

    pub(super) fn asked() -> (String, FormPost) {
        let location = window().location();
        let query = location.search().unwrap_or_default();
        (location.pathname().unwrap_or_default(), pairs(&query))
    }

    fn pairs(query: &str) -> FormPost {
        UrlSearchParams::new_with_str(query).map(|query| FormPost::of_pairs(&query)).unwrap_or_default()
    }

    pub(super) fn query_of(event: &ev::SubmitEvent) -> Option<String> {
        let form = event.target()?.dyn_into::<HtmlFormElement>().ok()?;
        let data = web_sys::FormData::new_with_form(&form).ok()?;
        let query = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
        query.to_string().as_string()
    }

    /// Takes over the links of the page, and the browser's way back.
    pub(super) fn follow(location: Location) {
        let links = window_event_listener(ev::click, move |event| {
            let with_keys = event.meta_key() || event.alt_key() || event.ctrl_key() || event.shift_key();
            if event.default_prevented() || event.button() != 0 || with_keys {
                return;
            }
            let Some(link) = event.target().and_then(link_of) else { return };
            if let Some(to) = leads_to(&link, location) {
                event.prevent_default();
                let unmoved = link.has_attribute("data-noscroll");
                go(location, &to, if unmoved { Visit::Unmoved } else { Visit::New });
            }
        });
        let back = window_event_listener(ev::popstate, move |_| {
            let (path, query) = asked();
            arrive(location, path, query, || {});
        });
        on_cleanup(move || {
            links.remove();
            back.remove();
        });
    }

    fn link_of(target: web_sys::EventTarget) -> Option<HtmlAnchorElement> {
        let element = target.dyn_into::<web_sys::Element>().ok()?;
        element.closest("a[href]").ok().flatten()?.dyn_into().ok()
    }

    /// The address of a link that changes the screen alone; any other is the
    /// browser's: another language and the other side have texts and styles of
    /// their own, and a place on this page is found without us.
    fn leads_to(link: &HtmlAnchorElement, location: Location) -> Option<String> {
        let own = link.host() == window().location().host().ok()?;
        let rel = link.rel();
        if !own || !link.target().is_empty() || link.has_attribute("download") || rel.contains("external") {
            return None;
        }
        let (path, search, hash) = (link.pathname(), link.search(), link.hash());
        let there = Address::parse(&path)?;
        let here = location.address.get_untracked()?;
        if there.lang != here.lang || there.page.is_staff() != here.page.is_staff() {
            return None;
        }
        // What begins with the commune of a link is a page of the server's.
        if !search.is_empty() && !there.page.is_staff() {
            return None;
        }
        let same = there == here && Some(search.as_str()) == window().location().search().ok().as_deref();
        if same && !hash.is_empty() {
            return None;
        }
        Some([path, search, hash].concat())
    }

    pub(super) fn go(location: Location, to: &str, visit: Visit) {
        let (rest, hash) = to.split_once('#').unwrap_or((to, ""));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (to, hash) = (to.to_owned(), hash.to_owned());
        let another = location.address.with_untracked(|here| *here != Address::parse(path));
        arrive(location, path.to_owned(), pairs(query), move || {
            take(&to, visit);
            if !another {
                move_to(hash, visit);
            }
        });
    }

    /// Shows a page as soon as its part is there; whoever has gone on meanwhile is
    /// not called back.
    fn arrive(location: Location, path: String, query: FormPost, taken: impl FnOnce() + 'static) {
        static LAST: AtomicU32 = AtomicU32::new(0);
        let this = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        let address = Address::parse(&path);
        let another = location.address.with_untracked(|here| *here != address);
        let show = move |address: Option<Address>| {
            taken();
            if another {
                location.address.set(address);
                focus_heading();
            }
            if location.query.with_untracked(|before| *before != query) {
                location.query.set(query);
            }
        };
        match address {
            Some(address) if another => leptos::task::spawn_local(async move {
                // What did not come is said on the page.
                let _ = load(&address.page).await;
                if LAST.load(Ordering::Relaxed) == this {
                    show(Some(address));
                }
            }),
            address => show(address),
        }
    }

    fn take(to: &str, visit: Visit) {
        let here = window().location();
        let now = [here.pathname(), here.search(), here.hash()].map(Result::unwrap_or_default).concat();
        let Ok(history) = window().history() else { return };
        // A refused entry leaves the reader on the page without its address.
        let _ = if visit == Visit::InPlace || now == to {
            history.replace_state_with_url(&JsValue::NULL, "", Some(to))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(to))
        };
    }

    /// On the same page: to the place that the address names, else to its top.
    fn move_to(hash: String, visit: Visit) {
        request_animation_frame(move || {
            let place = document().get_element_by_id(&hash).filter(|_| !hash.is_empty());
            match place {
                Some(place) => place.scroll_into_view(),
                None if visit != Visit::Unmoved => window().scroll_to_with_x_and_y(0.0, 0.0),
                None => {}
            }
        });
    }
}
