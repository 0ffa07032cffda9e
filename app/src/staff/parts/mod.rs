//! What several features of the console use: none of them imports from another,
//! but for the agenda, which shows the sheet of an appointment beside itself.

mod agenda_part;
mod answer;
mod choice;
mod clock;
mod file_opened;
mod judgement;
mod page_form;
mod reading;
mod state_tag;
mod times;
mod trouble;

pub use self::{
    agenda_part::{Asked, EVERYBODY, card_id},
    answer::{AnswerNotice, Shown, focus_on_answer},
    choice::{Named, Options},
    clock::{clock, when},
    file_opened::Said,
    judgement::{Judgement, Judgements},
    page_form::{Forms, PageForm},
    reading::{Asked as OtherDayAsked, Judged, Reading, Refused, asked},
    state_tag::StateTag,
    times::{Times, TimesList},
    trouble::Trouble,
};
