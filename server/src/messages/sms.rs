//! Short messages by the HTTP gateway of a provider (`docs/messages.md`).

use std::{sync::Arc, time::Duration};

use domain::message::MessageTrouble;
use serde::Serialize;

/// As for letters: far below the time for which a message is nobody else's.
const PATIENCE: Duration = Duration::from_secs(30);

/// The way to a gateway.
#[derive(Clone)]
pub struct SmsGateway(Arc<Gateway>);

struct Gateway {
    agent: ureq::Agent,
    url: String,
    token: Option<String>,
}

/// What is posted to the gateway.
#[derive(Serialize)]
pub struct ShortMessage {
    /// The same for each try of a message.
    pub id: String,
    /// E.164.
    pub to: String,
    pub text: String,
    /// RFC 3339: the gateway shall not deliver it later.
    pub not_after: String,
}

impl SmsGateway {
    #[must_use]
    pub fn new(url: String, token: Option<String>) -> Self {
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .http_status_as_error(false)
            .build()
            .into();
        Self(Arc::new(Gateway { agent, url, token }))
    }

    /// Hands a short message over; once this is done the provider has it.
    ///
    /// # Errors
    /// Why it has not.
    pub async fn send(&self, message: ShortMessage) -> Result<(), MessageTrouble> {
        let gateway = Arc::clone(&self.0);
        // The client waits for the network in its own way.
        let status = tokio::task::spawn_blocking(move || gateway.post(&message)).await.ok().flatten();
        let trouble = match status {
            Some(200..=299) => return Ok(()),
            Some(400 | 404 | 410 | 422) => MessageTrouble::AddressRefused,
            Some(401 | 402 | 403 | 405..=407) => MessageTrouble::ProviderRefused,
            _ => MessageTrouble::Unreachable,
        };
        tracing::warn!(trouble = trouble.code(), status, "a short message has not left");
        Err(trouble)
    }
}

impl Gateway {
    fn post(&self, message: &ShortMessage) -> Option<u16> {
        let mut request = self.agent.post(&self.url).header("Idempotency-Key", &message.id);
        if let Some(token) = &self.token {
            request = request.header("Authorization", format!("Bearer {token}"));
        }
        request.send_json(message).ok().map(|answer| answer.status().as_u16())
    }
}
