//! Pages that come in a chunk of their own.

/// Declares a lazily loaded route for each page of a chunk, all through its one
/// entrance: `entrance(Page::Name)`.
macro_rules! lazy_pages {
    ($enter:ident: $($name:ident)*) => {$(
        #[doc = concat!("The page `", stringify!($name), "`, loaded when it is opened.")]
        pub struct $name;

        impl leptos_router::LazyRoute for $name {
            fn data() -> Self {
                Self
            }

            async fn view(_: Self) -> leptos::prelude::AnyView {
                $enter(Page::$name).await
            }
        }
    )*};
}

pub(crate) use lazy_pages;
