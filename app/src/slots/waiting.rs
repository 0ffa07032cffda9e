//! When somebody could come earlier, read from a form: of the person herself, or of staff.

use domain::{booking::WaitingWish, calendar::HalfDay};

use crate::form::FormPost;

/// When somebody could come, as a form says it.
///
/// # Errors
/// The name of the field that cannot be read.
pub fn wish_of(form: &FormPost) -> Result<WaitingWish, &'static str> {
    let day = |name: &'static str| match form.text(name) {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| name),
    };
    let notice = form.text("notice").parse().ok().filter(|hours| WaitingWish::NOTICES.contains(hours));
    Ok(WaitingWish {
        from: day("from_day")?,
        half_day: HalfDay::from_code(form.text("half_day")),
        notice_hours: notice.unwrap_or(WaitingWish::default().notice_hours),
        must_by: day("must_by")?,
    })
}
