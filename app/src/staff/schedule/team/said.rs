//! What is wrong with the fields of the form that is open.

use domain::schedule::ScheduleField as F;

use super::{
    super::{
        model::{Contradiction, ScheduleAnswer},
        rhythm::{contradiction, wrong},
    },
    Here,
};
use crate::{staff::words::Words, ui::FieldMessage};

/// What is wrong, field by field. What the check of the whole centre finds stands beside
/// the field that answers it.
pub fn errors(here: Here) -> Vec<FieldMessage> {
    let words = Words::here();
    match here.forms.answer() {
        Some(Ok(ScheduleAnswer::Wrong(errors))) => errors
            .into_iter()
            .map(|error| FieldMessage { field: error.field.name(), text: wrong(words, error).to_owned() })
            .collect(),
        Some(Ok(ScheduleAnswer::Contradicts(all))) => {
            let of_next = all.into_iter().filter(|one| {
                matches!(one, Contradiction::NoWorker(_) | Contradiction::NoOffice(_))
                    && here.what().starts_with("end-")
            });
            of_next
                .map(|one| FieldMessage { field: F::Next.name(), text: contradiction(words, one) })
                .collect()
        }
        _ => Vec::new(),
    }
}
