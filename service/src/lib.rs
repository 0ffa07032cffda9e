//! The use cases: everything that somebody can do with what is remembered, one
//! method each, grouped by on whose behalf it is done.
//!
//! | handle | who |
//! |---|---|
//! | [`Visitor`] | anybody |
//! | [`LinkHolder`] | whoever has the secret link of an appointment |
//! | [`AskedInterpreter`] | whoever has the secret link of a request to interpret |
//! | [`OfferedPerson`] | whoever has the secret link of the offer of an earlier time |
//! | [`Staff`] | staff who are signed in |
//! | [`Messenger`] | the service, because a message is due |
//! | [`WaitingList`] | the service, for those who wait for an earlier time |
//! | [`DirectoryKeeper`] | the service, for what the centres say about themselves |
//! | [`Operator`] | the operator at the machine, and the service by itself |
//!
//! Each method first asks the permission table (`domain::people`), then the rules
//! of the domain, then the store; the store is out of reach of whoever holds a
//! [`Service`]. Pages, server functions, the HTTP API, the operator's verbs and
//! jobs call nothing else.

#![deny(missing_docs)]

mod asked;
mod directory_keeper;
mod error;
mod follower;
mod jobs;
mod link_holder;
mod messenger;
mod offered;
mod operator;
mod staff;
mod visitor;
mod waiting_list;

use std::{fmt, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    booking::{Channel, DraftRules, Retention},
    directory::{CommuneIndex, Directories, Directory},
    eligibility::DeadlinePolicy,
    message::{Media, MessageAddress},
    people::ReadPhone,
};
use store::{CentreStore, IdempotencyKey, Store};

pub use asked::AskedInterpreter;
pub use directory_keeper::{DirectoryKeeper, DirectoryUnfit, FileRead};
pub use error::ServiceError;
pub use follower::Feed;
pub use jobs::Job;
pub use link_holder::LinkHolder;
pub use messenger::{Messenger, Outgoing, OutgoingMessage, OutgoingOffer, OutgoingRequest};
pub use offered::OfferedPerson;
pub use operator::{Account, AddAccountRefused, Imported, NewAccount, Operator};
pub use staff::{
    HistoryLine, InterpretedHour, OpenedCaseFile, SchedulePreview, ScheduleRefused, ScheduleVersion,
    SignedIn, Staff, UnfitAppointment,
};
pub use store::{
    DirectoryChange, DirectoryVersionLine, DueMessage, FeedEntry, FoundPerson, JobRun, MessageId,
    MessageLine, MessageState, OfferMade, PersonQuery, RequestLine, Sending,
};
pub use visitor::{Metered, Quota, Visitor};
pub use waiting_list::WaitingList;

/// Tells the time; only the server's clock stands behind it.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Fills a buffer with unpredictable bytes.
pub type Entropy = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// Everything that outlives one request; cheap to clone.
#[derive(Clone)]
pub struct Service {
    store: Store,
    in_force: Arc<directory_keeper::InForce>,
    /// Finds communes of the whole country by what people write.
    pub communes: CommuneIndex,
    clock: Clock,
    entropy: Entropy,
    read_phone: ReadPhone,
    /// What the operator has chosen.
    pub settings: Arc<ServiceSettings>,
}

/// What the operator has chosen and the use cases or pages depend on.
#[derive(Clone, Debug)]
pub struct ServiceSettings {
    /// `https://…` without a trailing slash: what links in documents begin with.
    pub public_url: String,
    /// Which date the centre puts first.
    pub deadline_policy: DeadlinePolicy,
    /// How long appointments remember their people.
    pub retention: Retention,
    /// The origins whose pages may show ours in a frame: `https://…` without a path.
    pub embed_ancestors: Vec<String>,
}

/// What a service reaches of the world: time, chance, telephone numbers.
#[derive(Clone)]
pub struct World {
    /// Tells the time.
    pub clock: Clock,
    /// Where chance comes from.
    pub entropy: Entropy,
    /// Knows telephone numbers.
    pub read_phone: ReadPhone,
}

impl Service {
    /// A service over a store and the directories of its centres.
    #[must_use]
    pub fn new(
        store: Store,
        directories: Directories,
        communes: CommuneIndex,
        world: World,
        settings: ServiceSettings,
    ) -> Self {
        let World { clock, entropy, read_phone } = world;
        let in_force = Arc::new(directory_keeper::InForce::new(directories));
        Self { store, in_force, communes, clock, entropy, read_phone, settings: Arc::new(settings) }
    }

    /// The same service with another clock.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// Where chance comes from.
    #[must_use]
    pub fn entropy(&self) -> &Entropy {
        &self.entropy
    }

    /// What anybody can do.
    #[must_use]
    pub const fn visitor(&self) -> Visitor<'_> {
        Visitor { service: self }
    }

    /// What staff who are signed in can do, in their centre.
    #[must_use]
    pub const fn staff<'a>(&'a self, signed_in: &'a SignedIn, directory: &'a Directory) -> Staff<'a> {
        Staff { service: self, signed_in, directory }
    }

    /// What the centre of a directory remembers.
    fn store_of(&self, directory: &Directory) -> CentreStore {
        self.store.of(directory.own_centre_id())
    }

    /// What the operator can do, and the service by itself.
    #[must_use]
    pub fn operator(&self) -> Operator {
        Operator::new(self.store.clone(), Arc::clone(&self.clock))
    }

    /// What the service sends by itself.
    #[must_use]
    pub const fn messenger(&self) -> Messenger<'_> {
        Messenger { service: self }
    }

    /// What the service offers by itself.
    #[must_use]
    pub const fn waiting_list(&self) -> WaitingList<'_> {
        WaitingList { service: self }
    }

    /// By which media people are written to.
    #[must_use]
    pub const fn media(&self) -> Media {
        self.store.media()
    }

    /// Reads what somebody typed for an address to which we can write.
    #[must_use]
    pub fn message_address(&self, typed: &str) -> Option<MessageAddress> {
        MessageAddress::read(typed, self.media(), self.read_phone)
    }

    /// Another number after each change that was made through this service: what was
    /// read before may no longer be true.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.store.changes()
    }

    /// The moment it is.
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

    /// A new key that makes a repeated form the same booking: see [`IdempotencyKey`].
    #[must_use]
    pub fn new_key(&self) -> String {
        self.random::<16>().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The key that a form carries, or a new one: a form that lost its key may
    /// book, but cannot be repeated safely.
    #[must_use]
    pub fn key_of(&self, carried: &str) -> Option<IdempotencyKey> {
        IdempotencyKey::parse(carried).or_else(|| IdempotencyKey::parse(&self.new_key()))
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("settings", &self.settings).finish_non_exhaustive()
    }
}
