//! What is shown of each step.

mod commune;
mod details;
mod elsewhere;
mod frame;
mod language;
mod preferences;
mod times;

pub(super) use self::{
    commune::CommuneStep, details::DetailsStep, elsewhere::ElsewhereStep, preferences::PreferencesStep,
    times::TimesStep,
};
