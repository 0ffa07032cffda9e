//! What several features of the console use: none of them imports from another,
//! but for the agenda, which shows the sheet of an appointment beside itself.

mod agenda_part;
mod answer;
mod book_again;
mod choice;
mod clock;
mod file_opened;
mod interpreting;
mod judgement;
mod message;
mod page_form;
mod people_search;
mod reading;
mod state_tag;
mod times;
mod trouble;

pub use self::{
    agenda_part::{AgendaPart, EVERYBODY, card_id},
    answer::{AnswerNotice, LastLoaded, focus_on_answer},
    book_again::{BookAgain, BookAgainFor},
    choice::{NamedOption, Options},
    clock::{clock, when},
    file_opened::FileOpened,
    interpreting::{RequestStanding, RequestTag, mode_word},
    judgement::{Judgement, Judgements},
    message::{MessageStanding, MessageView, kind_word, medium_word, trouble_word},
    page_form::{Forms, PageForm},
    people_search::PeopleSearch,
    reading::{Judged, PreviewAsked, Reading, Refused, preview_asked},
    state_tag::StateTag,
    times::{FreeTimes, TimesList},
    trouble::Trouble,
};
