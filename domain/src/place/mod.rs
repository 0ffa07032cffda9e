//! Where somebody lives, as the law and the centres see it: her commune and its
//! region.

mod ins;
mod region;

pub use ins::{Ins, NotAnIns};
pub use region::Region;
