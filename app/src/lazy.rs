//! Pages and parts that come in a chunk of their own, and what is shown when
//! one does not come.

use leptos::prelude::*;
use locales::Texts;

/// A chunk that did not arrive: no network, or a build that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChunkLost;

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for ChunkLost {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// Declares the one entrance to a chunk. Without the feature the same code is
/// part of the main module, so that a plain build works too.
macro_rules! chunk {
    ($(#[$about:meta])* $enter:ident($given:ident: $Given:ty) $view:block) => {
        $(#[$about])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($enter, wasm_split_path = ::leptos::wasm_split, fallible)]
        fn $enter($given: $Given) -> Result<leptos::prelude::AnyView, $crate::lazy::ChunkLost> {
            Ok($view)
        }

        $(#[$about])*
        #[cfg(not(feature = "split"))]
        async fn $enter($given: $Given) -> Result<leptos::prelude::AnyView, $crate::lazy::ChunkLost> {
            Ok($view)
        }
    };
}

/// Declares the pages of a chunk as one lazily loaded route: which of them is
/// meant, the address says (`Page::at`): the main module does not grow with the
/// pages of a chunk.
macro_rules! lazy_pages {
    ($(#[$about:meta])* $Pages:ident: $enter:ident) => {
        $(#[$about])*
        pub struct $Pages;

        impl leptos_router::LazyRoute for $Pages {
            fn data() -> Self {
                Self
            }

            async fn view(_: Self) -> leptos::prelude::AnyView {
                let page = leptos_router::hooks::use_location().pathname.with_untracked(|path| Page::at(path));
                $enter(page).await.unwrap_or_else(|_| $crate::lazy::lost())
            }
        }
    };
}

/// The steps of a path after its language.
pub(crate) fn steps(path: &str) -> Vec<&str> {
    path.split('/').filter(|step| !step.is_empty()).skip(1).collect()
}

pub(crate) use {chunk, lazy_pages};

/// In the place of a page that could not be loaded: the address is right, so
/// loading it once more is the way on.
pub(crate) fn lost() -> AnyView {
    crate::site::public_page(|| {
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
