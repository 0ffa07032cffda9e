//! What a verdict says, piece by piece. The page of everyone and the console
//! build on these pieces and never name each other.

mod answers;
mod changes;
mod deadlines;
mod headline;
mod part;
mod path_picture;
mod plan;
mod plan_file;
mod proof;
mod reasons;

pub use answers::{AnswerList, answer_text};
pub use changes::Changes;
pub use deadlines::{Deadlines, Next, is_under_way};
pub use headline::{Headline, Provenance};
pub use part::Part;
#[cfg(feature = "ssr")]
pub use path_picture::PathPicture;
pub use plan::{Download, Path, Plan};
pub use plan_file::plan_file_of;
pub use proof::ProofTree;
pub use reasons::{Law, Reasons};
