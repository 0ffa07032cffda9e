//! A page that looks by itself whether colleagues have changed what it shows: every
//! fifteen seconds while it is in sight, and whenever it comes back into sight. It is
//! shown anew around whatever is focused, typed or unfolded. Without scripts it stays as
//! it was loaded.

use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use crate::{api_error::ApiError, resource::Loaded};

/// What such a look has brought, until the page takes it.
pub struct Live<T: 'static>(StoredValue<Option<T>>);

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Live<T> {}

impl<T> Live<T>
where
    T: Clone + Serialize + DeserializeOwned + Send + Sync + 'static,
{
    #[must_use]
    pub fn nothing_yet() -> Self {
        Self(StoredValue::new(None))
    }

    /// What the last look has brought, once: the page loads it from here.
    #[must_use]
    pub fn take(self) -> Option<T> {
        self.0.try_update_value(Option::take).flatten()
    }

    /// Looks whether what is `shown` has changed, by asking `since`, and says `changed`
    /// when there is something to take.
    pub fn follow<Fut>(
        self,
        shown: Loaded<Result<T, ApiError>>,
        since: impl Fn(T) -> Fut + Clone + Send + Sync + 'static,
        changed: impl Fn() + Clone + Send + Sync + 'static,
    ) where
        Fut: Future<Output = Result<Option<T>, ApiError>> + Send + 'static,
    {
        #[cfg(feature = "hydrate")]
        browser::look_again(move || {
            let Some(Ok(before)) = shown.get_untracked() else { return };
            let (since, changed) = (since.clone(), changed.clone());
            leptos::task::spawn_local(async move {
                // What cannot be asked now is asked the next time.
                let Ok(Some(brought)) = since(before).await else { return };
                browser::hold_focus();
                // The page may have been left meanwhile.
                if self.0.try_set_value(Some(brought)).is_none() {
                    changed();
                }
            });
        });
        #[cfg(not(feature = "hydrate"))]
        let _ = (shown, since, changed);
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use std::time::Duration;

    use leptos::prelude::*;
    use wasm_bindgen::JsValue;

    use crate::staff::session::is_awake;

    const EVERY: Duration = Duration::from_secs(15);

    pub(super) fn look_again(look: impl Fn() + Clone + 'static) {
        let look = move || {
            // Whose session ends has it said elsewhere.
            if !read(&document(), "hidden").is_truthy() && is_awake() {
                look();
            }
        };
        if let Ok(timer) = set_interval_with_handle(look.clone(), EVERY) {
            on_cleanup(move || timer.clear());
        }
        let back = window_event_listener_untyped("visibilitychange", move |_| look());
        on_cleanup(move || back.remove());
    }

    /// The element with the focus keeps it by its `id`, where it stands, and the page stays
    /// where it is scrolled to.
    pub(super) fn hold_focus() {
        let Some(id) = focused().filter(|id| !id.is_empty()) else { return };
        // Shown in the next frame, and settled in the one after it.
        request_animation_frame(move || {
            request_animation_frame(move || {
                if focused().as_ref() != Some(&id) {
                    let window = window();
                    let at = |axis| read(&window, axis).as_f64().unwrap_or_default();
                    let (x, y) = (at("scrollX"), at("scrollY"));
                    crate::ui::focus(document().get_element_by_id(&id));
                    window.scroll_to_with_x_and_y(x, y);
                }
            });
        });
    }

    fn focused() -> Option<String> {
        read(&read(&document(), "activeElement"), "id").as_string()
    }

    /// A property, by a way that is in the program already: each other one would weigh on
    /// what the public loads.
    fn read(of: &JsValue, property: &str) -> JsValue {
        js_sys::Reflect::get(of, &JsValue::from_str(property)).unwrap_or(JsValue::NULL)
    }
}
