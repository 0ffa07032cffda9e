//! Who does something.

use serde::{Deserialize, Serialize};

use crate::opaque_id::opaque_id;

opaque_id! {
    /// An account of a member of staff.
    StaffId
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The person who comes, by the secret link or the public form.
    Visitor,
    /// A member of staff.
    Staff(StaffId),
    /// An interpreter, by the link of her request.
    Interpreter,
    /// The service itself, because a time was over, or its operator.
    Service,
}
