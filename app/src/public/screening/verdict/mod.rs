//! The verdict: a part of its own, code and texts, loaded while she answers, so
//! that the questions are there early and a lost network still gives the verdict.
//!
//! The server writes all of it into the page. The browser leaves that alone and
//! puts its own in place once the part is there.

mod elsewhere;
mod handover;
mod more;
mod page;
mod papers;
mod volunteer;

use leptos::prelude::*;

use super::journey::Journey;

/// The place of the verdict in the page.
#[component]
pub fn VerdictView(journey: Journey) -> impl IntoView {
    place(journey)
}

#[cfg(not(feature = "hydrate"))]
fn place(journey: Journey) -> AnyView {
    provide_context(locales::LazyTexts::of(expect_context::<locales::Texts>().lang()));
    view! { <div class="place">{page::VerdictPage(page::VerdictPageProps { journey })}</div> }.into_any()
}

#[cfg(feature = "hydrate")]
pub(super) use browser::load_ahead;
#[cfg(feature = "hydrate")]
use browser::place;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::{
        html::Div, mount::mount_to, prelude::*, reactive::spawn_local_scoped_with_cancellation,
        task::spawn_local,
    };
    use locales::{LazyTexts, Side, Texts};

    use super::{
        Journey,
        page::{VerdictPage, VerdictPageProps},
    };
    use crate::{
        lazy::{ChunkLost, chunk, load_texts},
        ui::focus_heading,
    };

    chunk! {
        load_verdict, enter_verdict(journey: Journey) {
            provide_context(LazyTexts::of(expect_context::<Texts>().lang()));
            VerdictPage(VerdictPageProps { journey }).into_any()
        }
    }

    /// Fetches what the verdict will need; what does not come is asked for again.
    pub(in super::super) fn load_ahead() {
        spawn_local(async {
            let _ = (load_texts(Side::Lazy).await, load_verdict().await);
        });
    }

    async fn enter(journey: Journey) -> Result<AnyView, ChunkLost> {
        if load_texts(Side::Lazy).await { enter_verdict(journey).await } else { Err(ChunkLost) }
    }

    /// Has no children that the browser would look for in what the server wrote.
    pub(super) fn place(journey: Journey) -> AnyView {
        let place = NodeRef::<Div>::new();
        let shown = StoredValue::new_local(None);
        // Counts the tries; an odd number is a try that failed.
        let tries = RwSignal::new(0_u32);
        Effect::new(move |_| {
            let Some(element) = place.get().filter(|_| tries.get().is_multiple_of(2)) else { return };
            let journey = journey.clone();
            spawn_local_scoped_with_cancellation(async move {
                match enter(journey).await {
                    Ok(view) => {
                        element.set_text_content(None);
                        shown.set_value(Some(mount_to((*element).clone(), || view)));
                    }
                    // What the server wrote stands, and its forms work.
                    Err(ChunkLost) if element.first_element_child().is_some() => {}
                    Err(ChunkLost) => {
                        tries.update(|tries| *tries += 1);
                        focus_heading();
                    }
                }
            });
        });
        view! {
            <div class="place" node_ref=place></div>
            {move || (!tries.get().is_multiple_of(2)).then(|| view! { <Lost tries/> })}
        }
        .into_any()
    }

    /// Where the verdict did not come: her answers are kept, and another try.
    #[component]
    fn Lost(tries: RwSignal<u32>) -> impl IntoView {
        let texts = expect_context::<Texts>();
        view! {
            <main class="main" id="main">
                <h1 tabindex="-1">{texts.errors_not_loaded_title()}</h1>
                <div class="notice note" role="status">
                    <p>{texts.errors_not_loaded_text()}</p>
                    <button class="button line" type="button" on:click=move |_| tries.update(|tries| *tries += 1)>
                        {texts.errors_try_again()}
                    </button>
                </div>
            </main>
        }
    }
}
