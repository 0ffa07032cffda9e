//! Pages and parts that come in a chunk of their own, and what is shown when
//! one does not come.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use leptos::prelude::*;
#[cfg(feature = "hydrate")]
use locales::Side;
use locales::Texts;

use crate::public::in_frame;

/// A chunk that did not arrive: no network, or a build that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChunkLost;

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for ChunkLost {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// Declares the one entrance to a chunk, and what loads it ahead. Without the
/// feature the same code is part of the main module, so that a plain build works
/// too.
macro_rules! chunk {
    ($(#[$about:meta])* $load:ident, $enter:ident($given:ident: $Given:ty) $view:block) => {
        $(#[$about])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($enter, wasm_split_path = ::leptos::wasm_split, preload($load), fallible)]
        fn $enter($given: $Given) -> Result<leptos::prelude::AnyView, $crate::lazy::ChunkLost> {
            Ok($view)
        }

        $(#[$about])*
        #[cfg(not(feature = "split"))]
        async fn $enter($given: $Given) -> Result<leptos::prelude::AnyView, $crate::lazy::ChunkLost> {
            Ok($view)
        }

        #[cfg(all(feature = "hydrate", not(feature = "split")))]
        async fn $load() -> Result<(), $crate::lazy::ChunkLost> {
            Ok(())
        }
    };
}

pub(crate) use chunk;

/// The view of a chunk that is there: entering one that is loaded waits for
/// nothing.
pub(crate) fn at_once(entered: impl Future<Output = Result<AnyView, ChunkLost>>) -> AnyView {
    match pin!(entered).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => view,
        Poll::Ready(Err(ChunkLost)) | Poll::Pending => lost(),
    }
}

/// In the place of a page that could not be loaded: the address is right, so
/// loading it once more is the way on.
pub(crate) fn lost() -> AnyView {
    in_frame(|| {
        let texts = expect_context::<Texts>();
        view! {
            <main class="main" id="main">
                <h1 tabindex="-1">{texts.errors_not_loaded_title()}</h1>
                <p>{texts.errors_not_loaded_text()}</p>
                <a class="button" href="" rel="external">{texts.errors_reload()}</a>
            </main>
        }
        .into_any()
    })
}

/// Loads the texts of a side from the address that the page names; whether they
/// are there.
#[cfg(feature = "hydrate")]
pub(crate) async fn load_texts(side: Side) -> bool {
    if side.is_installed() {
        return true;
    }
    let text = fetch_text(&["data-", side.name()].concat()).await;
    text.is_some_and(|text| side.install(text).is_ok())
}

/// The text at the address that an attribute of the page names, without the slash
/// before it.
#[cfg(feature = "hydrate")]
pub(crate) async fn fetch_text(attribute: &str) -> Option<String> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    let address = document().document_element()?.get_attribute(attribute)?;
    let response = JsFuture::from(window().fetch_with_str(&["/", &address].concat())).await.ok()?;
    let response = response.dyn_into::<web_sys::Response>().ok().filter(web_sys::Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
