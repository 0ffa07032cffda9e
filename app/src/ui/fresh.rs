//! A screen after a screen, each in elements of its own.

use leptos::{either::Either, prelude::*};

/// Gives every view new elements. Elements that are used again would keep what
/// was ticked, typed or unfolded in them on the screen before.
#[derive(Clone, Copy)]
pub struct Fresh(StoredValue<bool>);

impl Fresh {
    #[must_use]
    pub fn new() -> Self {
        Self(StoredValue::new(false))
    }

    /// The next screen.
    pub fn show(self, view: AnyView) -> Either<AnyView, AnyView> {
        let even = self.0.get_value();
        self.0.set_value(!even);
        if even { Either::Left(view) } else { Either::Right(view) }
    }
}

impl Default for Fresh {
    fn default() -> Self {
        Self::new()
    }
}
