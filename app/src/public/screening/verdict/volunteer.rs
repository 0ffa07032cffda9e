//! Two thirds of those who finish are volunteers: they are told so.

use leptos::prelude::*;
use locales::LazyTexts;

use crate::verdict::Part;

#[component]
pub fn Volunteer(
    /// She reads first what she must prove.
    #[prop(optional)]
    folded: bool,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <Part title=texts.volunteer_title() folded=folded.then(String::new)>
            <p>{texts.volunteer_text()}</p>
            <p>{texts.volunteer_benefits()}</p>
            <p class="muted small">{texts.volunteer_certificate()}</p>
        </Part>
    }
}
