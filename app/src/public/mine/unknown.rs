//! When there is no ticket to show, or nothing about it can change any more.

use leptos::prelude::*;
use locales::LazyTexts;

use super::remember::forget_what_is_over;
use crate::{api_error::ApiError, routes::InfoPage};

/// A link that is wrong, unknown or expired: always the same page. Trouble on
/// our side says so instead.
#[component]
pub fn NoTicket(error: ApiError) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    if error == ApiError::NotFound {
        return view! { <Unknown/> }.into_any();
    }
    let words = match error {
        ApiError::Offline => texts.errors_offline(),
        ApiError::TooManyRequests => texts.errors_too_many_text(),
        _ => texts.errors_server_text(),
    };
    view! {
        <main class="main" id="main">
            <h1 tabindex="-1">{texts.errors_server_title()}</h1>
            <p>{words}</p>
            <a class="button" href="" rel="external">{texts.errors_try_again()}</a>
        </main>
    }
    .into_any()
}

#[component]
fn Unknown() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    forget_what_is_over();
    view! {
        <main class="main" id="main">
            <h1 tabindex="-1">{texts.mine_unknown_title()}</h1>
            <p>{texts.mine_unknown_text()}</p>
            <ul class="assurances">
                <li>{texts.mine_unknown_copy()}</li>
                <li>{texts.mine_unknown_call()}</li>
            </ul>
        </main>
        <section class="action" aria-label=texts.mine_unknown_title()>
            <a class="button" href=["/", texts.lang().code(), "/appointment"].concat()>{texts.mine_book_again()}</a>
            <a class="button quiet" href=InfoPage::MyAppointment.at(texts.lang())>{texts.mine_unknown_send()}</a>
        </section>
    }
}

/// It has begun, is over or was cancelled.
#[component]
pub fn Unchangeable(page: String) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <main class="main" id="main">
            <h1 tabindex="-1">{texts.mine_move_refused_title()}</h1>
            <p>{texts.mine_move_refused()}</p>
        </main>
        <section class="action" aria-label=texts.mine_move_refused_title()>
            <a class="button" href=["/", texts.lang().code(), "/appointment"].concat()>{texts.mine_book_again()}</a>
            <a class="button quiet" href=page>{texts.mine_back()}</a>
        </section>
    }
}
