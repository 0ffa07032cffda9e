//! What every handler may reach, put together once.

use std::{net::SocketAddr, ops::Deref, sync::Arc};

use app::context::Assets;
use domain::directory::Directories;
use service::{Service, World};
use store::Store;

use crate::{
    chance, clock,
    files::site::Site,
    health::readiness::Readiness,
    http::{limits::RateLimits, network::Network, security_headers::Transport},
    messages::Providers,
    pages::kept::KeptPages,
    phones,
    router::{communes_path, kiosk_path},
    sessions::password::{HashingFailed, Passwords},
    settings::{Limits, Settings},
};

/// Why the parts do not fit together.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    #[error(transparent)]
    Passwords(#[from] HashingFailed),
    /// Its text would hold the password of the mail server.
    #[error("the address of the mail server (smtp_url) cannot be used")]
    MailServer(#[from] lettre::transport::smtp::Error),
}

/// So many appointments may somebody have open that she booked by herself.
const MOST_OPEN_BOOKINGS: usize = 2;

/// What every handler and layer holds: one pointer, however much stands behind it.
#[derive(Clone)]
pub struct AppState(Arc<Shared>);

/// Everything that outlives one request.
pub struct Shared {
    /// The use cases.
    pub service: Service,
    /// Accounts, sessions and what guards them; everything else asks the service.
    pub store: Store,
    pub assets: Arc<Assets>,
    pub passwords: Passwords,
    pub transport: Transport,
    pub limits: Option<Arc<RateLimits>>,
    pub readiness: Readiness,
    pub trusted_proxies: Arc<[Network]>,
    pub kept_pages: KeptPages,
    pub providers: Providers,
}

impl Shared {
    /// # Errors
    /// When the machine cannot hash a password, or the mail server has no such address.
    pub fn new(
        settings: &Settings,
        listening: SocketAddr,
        directories: Directories,
        other_communes: String,
        store: Store,
        site: &Site,
    ) -> Result<Self, StateError> {
        let entropy = chance::from_the_system();
        let public_url = settings.public_url_at(listening);
        let passwords = Passwords::new(&entropy)?;
        let communes = directories.shared().commune_index().with_others(other_communes.into());
        let assets = Assets {
            communes: communes_path("communes", &communes.first_text()),
            other_communes: communes_path("communes-other", communes.others()),
            kiosk_js: kiosk_path(),
            ..site.assets()
        };
        let providers = Providers::of(&settings.providers)?;
        let store = store.with_media(providers.media());
        let store = match settings.limits {
            Limits::On => store.with_most_open_bookings(MOST_OPEN_BOOKINGS),
            Limits::Off => store,
        };
        let world = World {
            clock: settings.starts_at.map_or_else(clock::real, clock::starting_at),
            entropy,
            read_phone: phones::read_phone,
        };
        let chosen = service::ServiceSettings {
            public_url: public_url.as_str().into(),
            deadline_policy: settings.deadline_policy,
            retention: settings.retention,
            embed_ancestors: settings.embed_ancestors.clone(),
        };
        let service = Service::new(store.clone(), directories, communes, world, chosen);
        Ok(Self {
            service,
            store,
            assets: Arc::new(assets),
            passwords,
            transport: Transport::of(&public_url),
            limits: (settings.limits == Limits::On).then(|| Arc::new(RateLimits::default())),
            readiness: Readiness::default(),
            trusted_proxies: settings.trusted_proxies.as_slice().into(),
            kept_pages: KeptPages::default(),
            providers,
        })
    }
}

impl From<Shared> for AppState {
    fn from(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }
}

impl Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}
