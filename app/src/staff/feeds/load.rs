//! Agendas that calendars can follow, from the service.

use domain::booking::FeedOf;
use service::Staff;

use super::model::{FeedsView, FollowedAgenda};
use crate::api_error::ApiError;

pub async fn feeds(staff: Staff<'_>) -> Result<FeedsView, ApiError> {
    let followed = staff.feeds().await?;
    let own = staff.signed_in().worker.as_ref().map(|worker| FollowedAgenda {
        id: String::new(),
        name: staff.signed_in().name.clone(),
        is_followed: followed.contains(&FeedOf::Worker(worker.clone())),
    });
    let interpreters = staff.directory().interpreters().map(|one| FollowedAgenda {
        id: one.id.to_string(),
        name: one.name.clone(),
        is_followed: followed.contains(&FeedOf::Interpreter(one.id.clone())),
    });
    Ok(FeedsView { own, interpreters: interpreters.collect() })
}
