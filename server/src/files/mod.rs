//! Files that are the same for everyone: what the build tool made, and the texts.

mod at_hand;
pub mod findable;
pub mod site;
pub mod text_assets;
