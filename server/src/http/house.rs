//! What every handler may reach, put together once.

use std::{net::SocketAddr, sync::Arc};

use app::context::Service;
use axum::extract::FromRef;
use domain::directory::{CommuneIndex, Directory};
use leptos::config::LeptosOptions;
use store::Store;

use super::{communes_path, limits::RateLimits, network::Network, security_headers::Transport, site::Site};
use crate::{
    chance, clock,
    sessions::password::{HashingFailed, Passwords},
    settings::{Limits, Settings},
};

/// Everything that outlives one request.
#[derive(Clone)]
pub struct House {
    pub service: Service,
    pub communes: Arc<CommuneIndex>,
    pub passwords: Passwords,
    pub transport: Transport,
    pub limits: Option<Arc<RateLimits>>,
    pub trusted_proxies: Arc<[Network]>,
    pub leptos: LeptosOptions,
}

impl House {
    /// # Errors
    /// When the machine cannot hash a password.
    pub fn new(
        settings: &Settings,
        listening: SocketAddr,
        directory: Directory,
        store: Store,
        site: &Site,
    ) -> Result<Self, HashingFailed> {
        let entropy = chance::from_the_system();
        let public_url = settings.public_url_at(listening);
        let passwords = Passwords::new(&entropy)?;
        let communes = communes_path(&directory.commune_lines());
        let index = directory.commune_index();
        let service = Service {
            store,
            demonstration: directory.is_demonstration(),
            directory: Arc::new(directory),
            clock: settings.starts_at.map_or_else(clock::real, clock::starting_at),
            entropy,
            public_url: public_url.as_str().into(),
            deadline_policy: settings.deadline_policy,
            assets: Arc::new(site.assets(communes)),
        };
        Ok(Self {
            service,
            communes: Arc::new(index),
            passwords,
            transport: Transport::of(&public_url),
            limits: (settings.limits == Limits::On).then(|| Arc::new(RateLimits::default())),
            trusted_proxies: settings.trusted_proxies.as_slice().into(),
            leptos: LeptosOptions::builder().output_name("jalon").build(),
        })
    }
}

impl FromRef<House> for LeptosOptions {
    fn from_ref(house: &House) -> Self {
        house.leptos.clone()
    }
}
