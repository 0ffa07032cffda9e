//! What a page or a server function may reach on the server.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    booking::{Channel, DraftRules, Retention},
    directory::{CommuneIndex, Directory},
    eligibility::DeadlinePolicy,
    people::{Action, Principal, ReadPhone, Refusal, Role, may},
};
use leptos::prelude::*;
use store::{IdempotencyKey, Store, StoreError};

use crate::api_error::ApiError;

/// Tells the time; only the server's clock stands behind it.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Fills a buffer with unpredictable bytes.
pub type Entropy = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// Counts one more booking of whoever asks; says whether she may make it now.
pub type MayBook = Arc<dyn Fn() -> bool + Send + Sync>;

/// Everything that outlives one request.
#[derive(Clone)]
pub struct Service {
    pub store: Store,
    pub directory: Arc<Directory>,
    /// Finds communes of the whole country by what people write.
    pub communes: CommuneIndex,
    pub clock: Clock,
    pub entropy: Entropy,
    /// Knows telephone numbers.
    pub read_phone: ReadPhone,
    /// `https://…` without a trailing slash: what links in documents begin with.
    pub public_url: Arc<str>,
    /// The directory is invented: every page says so.
    pub demonstration: bool,
    pub deadline_policy: DeadlinePolicy,
    /// How long appointments remember their people.
    pub retention: Retention,
    pub assets: Arc<Assets>,
    /// The measure of the request being answered.
    pub may_book: MayBook,
}

impl Service {
    /// The same, with the measure that the request brings along.
    #[must_use]
    pub fn measured_by(mut self, request: &http::Extensions) -> Self {
        if let Some(Measured(may_book)) = request.get() {
            self.may_book = Arc::clone(may_book);
        }
        self
    }

    /// The service of the request being answered.
    ///
    /// # Errors
    /// `Unavailable` outside a request, where there is none.
    pub fn current() -> Result<Self, ApiError> {
        use_context::<Self>().ok_or(ApiError::Unavailable)
    }

    /// Whether a visitor's booking may be made now. Who repeats a request hears what
    /// became of it, however much was booked since.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn may_book_with(&self, key: &IdempotencyKey) -> Result<bool, StoreError> {
        Ok(self.store.has_booked(key).await? || (self.may_book)())
    }

    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// The day it is in Brussels.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        domain::calendar::brussels_date(self.now())
    }

    /// What a draft that comes in here is read by.
    #[must_use]
    pub fn draft_rules(&self, channel: Channel) -> DraftRules {
        DraftRules { today: self.today(), channel, read_phone: self.read_phone }
    }

    /// So many unpredictable bytes.
    #[must_use]
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.entropy)(&mut bytes);
        bytes
    }
}

/// What the server adds to a request that is measured.
#[derive(Clone)]
pub struct Measured(pub MayBook);

/// Where the built files are; written into every page's head.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// `/pkg/<hash>/jalon.js` and so on: absolute paths.
    pub js: String,
    pub wasm: String,
    pub css: String,
    pub staff_css: String,
    /// The list of communes as the phone reads it, `/communes.<hash>.txt`.
    pub communes: String,
    /// The communes of the other regions, likewise.
    pub other_communes: String,
}

/// The worker who is signed in, as the session says.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub staff_id: String,
    pub name: String,
    pub role: Role,
    /// The worker of the directory that this account belongs to.
    pub worker: Option<String>,
}

impl SignedIn {
    /// Whether who is signed in may do this.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        may(Principal::Staff(self.role), action).is_ok()
    }

    /// The same, as a server function says it.
    ///
    /// # Errors
    /// `Forbidden` where others may.
    pub fn must_be_allowed(&self, action: Action) -> Result<(), ApiError> {
        may(Principal::Staff(self.role), action).map_err(|why| refused(why).with_status())
    }
}

/// Who is signed in, if that one may do this. Every staff server function begins
/// with it; the table behind it is `domain::people`.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden` where others may.
pub fn authorise(action: Action) -> Result<SignedIn, ApiError> {
    let staff = use_context::<SignedIn>();
    let principal = staff.as_ref().map_or(Principal::Visitor, |staff| Principal::Staff(staff.role));
    may(principal, action).map_err(|why| refused(why).with_status())?;
    staff.ok_or_else(|| ApiError::SignInNeeded.with_status())
}

const fn refused(why: Refusal) -> ApiError {
    match why {
        Refusal::SignInNeeded => ApiError::SignInNeeded,
        Refusal::NotAllowed => ApiError::Forbidden,
    }
}
