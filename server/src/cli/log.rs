//! What is written to stderr, and what never is.

use std::panic;

use tracing::{Level, Metadata};
use tracing_subscriber::{
    EnvFilter, Layer, filter::filter_fn, fmt, layer::SubscriberExt, util::SubscriberInitExt,
};

use super::Failure;
use crate::settings::{LogFormat, Settings};

/// Begins to log; stdout stays for what the operator waits for.
pub fn begin(settings: &Settings) -> Result<(), Failure> {
    let wanted = EnvFilter::try_new(&settings.log).map_err(|_| {
        Failure::new(format!(
            "JALON_LOG is `{}`, but must be such as info or info,server=debug",
            settings.log
        ))
    })?;
    let lines = fmt::layer().with_writer(std::io::stderr);
    let lines = match settings.log_format {
        LogFormat::Text => lines.with_ansi(false).boxed(),
        LogFormat::Json => lines.json().boxed(),
    };
    tracing_subscriber::registry()
        .with(wanted)
        .with(filter_fn(may_be_logged))
        .with(lines)
        .try_init()
        .map_err(|error| Failure::new(format!("logging cannot begin: {error}")))?;
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(%place, "a panic");
    }));
    Ok(())
}

/// What libraries say to their own developers may quote an address, and with it a
/// secret, whatever level the operator asks for. Ours never do.
fn may_be_logged(said: &Metadata<'_>) -> bool {
    const OURS: [&str; 4] = ["server", "store", "app", "domain"];
    let crate_name = said.target().split("::").next().unwrap_or_default();
    *said.level() <= Level::INFO || OURS.contains(&crate_name)
}
