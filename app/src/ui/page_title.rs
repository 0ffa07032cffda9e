//! The document's title. Takes texts of the catalogue only: what a person
//! typed would be written into the page unescaped.

use leptos::prelude::*;
use leptos_meta::Title;
use locales::Texts;

#[component]
pub fn PageTitle(#[prop(into)] text: String) -> impl IntoView {
    let brand = expect_context::<Texts>().common_brand();
    view! { <Title text=format!("{text} · {brand}")/> }
}
