//! The forms of a page of the console: each is a command, sent by the browser's own
//! code or posted without scripts, and the page says what became of it.

use std::fmt::Debug;

use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    api_error::ApiError,
    form::FormPost,
    resource::{Loaded, shared},
};

/// What a command answers.
pub trait CommandAnswer: Clone + Debug + Serialize + DeserializeOwned + Send + Sync + 'static {}

impl<T: Clone + Debug + Serialize + DeserializeOwned + Send + Sync + 'static> CommandAnswer for T {}

/// The forms of a page, the one that was sent last, and what became of it.
pub struct Forms<A: 'static> {
    /// The form that was sent last; empty at first, unless one was posted.
    pub form: RwSignal<FormPost>,
    answer: RwSignal<Option<Result<A, ApiError>>>,
    /// Counts the answers: what depends on them is loaded again.
    turn: RwSignal<u32>,
    #[cfg(feature = "hydrate")]
    sending: sending::Sending<A>,
}

impl<A> Clone for Forms<A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for Forms<A> {}

impl<A: CommandAnswer> Forms<A> {
    /// Forms that `command` answers in the browser: nothing where a form asks for
    /// nothing. Without scripts `posted::answer` has called the same command, and
    /// the page is rendered with its answer.
    pub fn answered_by<Fut>(command: impl Fn(FormPost) -> Fut + 'static) -> Self
    where
        Fut: Future<Output = Result<Option<A>, ApiError>> + 'static,
    {
        let form = FormPost::posted();
        let answer: Option<Result<A, ApiError>> = shared(|| {
            #[cfg(feature = "ssr")]
            return use_context::<crate::posted::Answered<A>>().map(|answered| answered.0);
            #[cfg(not(feature = "ssr"))]
            None
        });
        #[cfg(not(feature = "hydrate"))]
        drop(command);
        Self {
            turn: RwSignal::new(u32::from(!form.is_empty())),
            form: RwSignal::new(form),
            answer: RwSignal::new(answer),
            #[cfg(feature = "hydrate")]
            sending: sending::Sending::by(command),
        }
    }

    /// Counts the answers; followed by whoever calls it.
    pub fn turn(self) -> u32 {
        self.turn.get()
    }

    /// What became of the form that was sent last; not followed: what a page shows
    /// beside it is loaded again after each answer.
    #[must_use]
    pub fn answer(self) -> Option<Result<A, ApiError>> {
        self.answer.get_untracked()
    }

    /// The form that was sent last; not followed.
    #[must_use]
    pub fn sent(self) -> FormPost {
        self.form.get_untracked()
    }

    /// Takes a form as if it had been sent and asked for nothing: the page shows
    /// what follows from it.
    pub fn take(self, form: FormPost) {
        self.form.set(form);
        self.answer.set(None);
        self.turn.update(|turn| *turn += 1);
    }

    /// Forgets the form and what became of it.
    pub fn clear(self) {
        self.take(FormPost::default());
    }

    /// Calls `then` once for each answer, when `found`, which the page shows with
    /// it, has been loaded again.
    pub fn after_each<T>(
        self,
        found: Loaded<T>,
        then: impl Fn(Option<Result<A, ApiError>>, Option<T>) + 'static,
    ) where
        T: Clone + Serialize + DeserializeOwned + Send + Sync + 'static,
    {
        let told = StoredValue::new(0);
        Effect::new(move |_| {
            let found = found.get();
            let turn = self.turn.get_untracked();
            if found.is_some() && told.get_value() != turn {
                told.set_value(turn);
                then(self.answer(), found);
            }
        });
    }
}

/// A form of a page: posted to the server, or sent by the browser's own code.
#[component]
pub fn PageForm<A: CommandAnswer>(
    /// The address of the page.
    #[prop(into)]
    page: String,
    forms: Forms<A>,
    #[prop(optional, into)] class: String,
    children: Children,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    let address = page.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        forms.submit(&event, &address);
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, forms);
    };
    view! {
        <form method="post" action=page class=class on:submit=submit novalidate>
            {children()}
        </form>
    }
}

/// Sends forms as commands.
#[cfg(feature = "hydrate")]
mod sending {
    use std::{future::Future, pin::Pin, rc::Rc};

    use leptos::{prelude::*, task::spawn_local};

    use super::{CommandAnswer, Forms};
    use crate::{api_error::ApiError, form::FormPost};

    type Running<A> = Pin<Box<dyn Future<Output = Result<Option<A>, ApiError>>>>;
    type Command<A> = Rc<dyn Fn(FormPost) -> Running<A>>;

    pub(super) struct Sending<A: 'static> {
        command: StoredValue<Command<A>, LocalStorage>,
        /// A form is on its way.
        under_way: StoredValue<bool>,
    }

    impl<A> Clone for Sending<A> {
        fn clone(&self) -> Self {
            *self
        }
    }

    impl<A> Copy for Sending<A> {}

    impl<A: CommandAnswer> Sending<A> {
        pub(super) fn by<Fut>(command: impl Fn(FormPost) -> Fut + 'static) -> Self
        where
            Fut: Future<Output = Result<Option<A>, ApiError>> + 'static,
        {
            let command: Command<A> = Rc::new(move |form| Box::pin(command(form)));
            Self { command: StoredValue::new_local(command), under_way: StoredValue::new(false) }
        }
    }

    impl<A: CommandAnswer> Forms<A> {
        /// Takes a submitted form. While one is on its way the next one is not sent:
        /// a second press changes nothing.
        pub(super) fn submit(self, event: &web_sys::SubmitEvent, page: &str) {
            event.prevent_default();
            if self.sending.under_way.get_value() {
                return;
            }
            self.sending.under_way.set_value(true);
            let (form, page) = (FormPost::submitted(event), page.to_owned());
            let command = self.sending.command.get_value();
            spawn_local(async move {
                let answer = command(form.clone()).await;
                // The page may have been left meanwhile.
                let _ = self.sending.under_way.try_set_value(false);
                if matches!(answer, Err(ApiError::SignInNeeded)) {
                    // As without scripts: the page where one signs in keeps the form
                    // until somebody has.
                    return form.send_plainly(&page);
                }
                let _ = self.form.try_set(form);
                let _ = self.answer.try_set(answer.transpose());
                let _ = self.turn.try_update(|turn| *turn += 1);
            });
        }
    }
}
