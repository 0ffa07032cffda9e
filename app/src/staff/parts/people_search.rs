//! Who is looked for: typed into the box that stands on every page of the console,
//! and shown by the page of people.

use leptos::prelude::*;

use crate::form::FormPost;

/// The field of the box.
const KNOWN_BY: &str = "known_by";

/// What was typed last. The browser keeps it from page to page of one tab, so that the
/// way back from an appointment leads to the list in which it was found.
#[derive(Clone)]
pub struct PeopleSearch {
    typed: ArcRwSignal<String>,
    /// Counts the searches: the same words are looked for again.
    turn: ArcRwSignal<u32>,
}

impl PeopleSearch {
    /// To be called once in each frame of a page.
    #[must_use]
    pub fn of_tab() -> Self {
        #[cfg(not(feature = "ssr"))]
        {
            static SEARCH: std::sync::OnceLock<PeopleSearch> = std::sync::OnceLock::new();
            SEARCH.get_or_init(Self::posted).clone()
        }
        #[cfg(feature = "ssr")]
        Self::posted()
    }

    /// As the box was posted without scripts, if it was.
    fn posted() -> Self {
        let of_the_box = |FormPost(mut pairs): FormPost| {
            pairs.retain(|(name, _)| name == KNOWN_BY);
            FormPost(pairs)
        };
        let typed = FormPost::posted_and(of_the_box).text(KNOWN_BY).to_owned();
        Self { typed: ArcRwSignal::new(typed), turn: ArcRwSignal::new(0) }
    }

    /// As the frame of the page has found it.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// What was typed; not followed.
    #[must_use]
    pub fn typed(&self) -> String {
        self.typed.get_untracked()
    }

    /// Counts the searches; followed by whoever calls it.
    pub fn turn(&self) -> u32 {
        self.turn.get()
    }

    /// Looks for whoever is known by what a form says.
    #[cfg(feature = "hydrate")]
    pub fn ask(&self, form: &FormPost) {
        self.typed.set(form.text(KNOWN_BY).to_owned());
        self.turn.update(|turn| *turn += 1);
    }

    /// Posts the box, as it is without scripts: the page where one signs in keeps it
    /// until somebody has.
    #[cfg(feature = "hydrate")]
    pub fn send_plainly(&self, page: &str) {
        FormPost(vec![(KNOWN_BY.to_owned(), self.typed())]).send_plainly(page);
    }
}
