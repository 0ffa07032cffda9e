//! What several features of the console use: none of them imports from another,
//! but for the agenda, which shows the sheet of an appointment beside itself.

mod agenda_part;
mod answer;
mod arrow;
mod book_again;
mod choice;
mod clock;
mod file_opened;
mod holder;
mod interpreting;
mod judgement;
#[cfg(feature = "ssr")]
mod known;
mod live;
mod message;
mod page_form;
mod people_search;
mod person_fields;
mod reading;
mod state_tag;
mod times;
mod trouble;
mod what_for;

pub use self::{
    agenda_part::{AgendaPart, EVERYBODY, card_id},
    answer::{AnswerNotice, LastLoaded, focus_on_answer},
    arrow::Arrow,
    book_again::{BookAgain, BookAgainFor, BookKnown, KNOWN},
    choice::{NamedOption, Options},
    clock::{clock, when},
    file_opened::FileOpened,
    holder::Holder,
    interpreting::{RequestStanding, RequestTag, mode_word},
    judgement::{Judgement, Judgements},
    live::Live,
    message::{MessageStanding, MessageView, kind_word, medium_word, trouble_word},
    page_form::{Forms, PageForm},
    people_search::PeopleSearch,
    person_fields::PersonFields,
    reading::{Judged, PreviewAsked, Reading, Refused, preview_asked},
    state_tag::StateTag,
    times::{FreeTimes, TimesList},
    trouble::Trouble,
    what_for::{KindField, WhatFor},
};
#[cfg(feature = "ssr")]
pub use self::{
    choice::{communes_of, offices_of, offices_there, place_of, workers_of, workers_there},
    known::{Known, known_by},
};
