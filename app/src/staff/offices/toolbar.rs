//! Which week, what for, and with whom: links and a GET form, so that every board has an
//! address.

use leptos::prelude::*;

use super::model::BoardView;
use crate::{
    router::AddressForm,
    routes::StaffPage,
    staff::{
        parts::{Arrow, KindField, NamedOption, Options},
        words::Words,
    },
};

#[component]
pub fn Toolbar(board: BoardView) -> impl IntoView {
    let words = Words::here();
    let (texts, lang) = (words.staff, words.lang());
    let monday = board.days.first().map_or(board.today, |day| day.date);
    let link = |date| board.search.link(lang, date);
    let languages = board
        .languages
        .iter()
        .map(|one| NamedOption { id: one.code().to_owned(), name: words.language(*one).to_owned() })
        .collect();
    let language = board.search.language.map_or("", |one| one.code()).to_owned();
    view! {
        <header class="toolbar">
            <div class="toolbar-title">
                <h1 tabindex="-1">{texts.board_title()}</h1>
                <p class="muted">{texts.agenda_week_of(&words.common.date(monday))}</p>
            </div>
            <nav class="steps no-print" aria-label=texts.agenda_view_label()>
                <a class="chip step" href=link(board.another_week(false)) rel="prev">
                    <Arrow/><span class="visually-hidden">{texts.agenda_before_week()}</span>
                </a>
                <a class="chip" href=link(board.today)>{texts.board_this_week()}</a>
                <a class="chip step forward" href=link(board.another_week(true)) rel="next">
                    <Arrow/><span class="visually-hidden">{texts.agenda_after_week()}</span>
                </a>
            </nav>
        </header>
        <div class="filters no-print" role="search" aria-label=texts.board_filter_label()>
            <AddressForm action=words.at(&StaffPage::Board)>
                <input type="hidden" name="date" value=monday.to_string()/>
                <KindField chosen=board.search.kind/>
                <div class="field">
                    <label for="language">{texts.board_language()}</label>
                    <select id="language" name="language">
                        <option value="">{texts.board_no_interpreter()}</option>
                        <Options of=languages chosen=language/>
                    </select>
                </div>
                <button class="button line">{texts.agenda_show()}</button>
            </AddressForm>
        </div>
    }
}
