//! What is written to stderr, and what never is.

use std::panic;

use tracing::{
    Level, Metadata,
    field::{Field, Visit},
};
use tracing_subscriber::{
    EnvFilter, Layer,
    field::{RecordFields, VisitOutput},
    filter::filter_fn,
    fmt::{
        self, FormatFields,
        format::{DefaultVisitor, Writer},
    },
    layer::SubscriberExt,
    util::SubscriberInitExt,
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
        LogFormat::Text => lines.with_ansi(false).fmt_fields(Uncoloured).boxed(),
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

/// Fields as the library writes them, without a look at colours that are not there:
/// for three fields of every request that took longer than most answers.
struct Uncoloured;

impl<'writer> FormatFields<'writer> for Uncoloured {
    fn format_fields<R: RecordFields>(&self, writer: Writer<'writer>, fields: R) -> std::fmt::Result {
        let mut visitor = UncolouredFields { writer, is_empty: true, result: Ok(()) };
        fields.record(&mut visitor);
        visitor.result
    }
}

struct UncolouredFields<'writer> {
    writer: Writer<'writer>,
    is_empty: bool,
    result: std::fmt::Result,
}

impl UncolouredFields<'_> {
    fn record(&mut self, write: impl FnOnce(&mut Writer<'_>, bool) -> std::fmt::Result) {
        let is_empty = std::mem::replace(&mut self.is_empty, false);
        self.result = self.result.and_then(|()| write(&mut self.writer, is_empty));
    }
}

impl Visit for UncolouredFields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.record(|writer, is_empty| {
            let name = field.name();
            if name == "message" || name.starts_with("r#") {
                let mut usual = DefaultVisitor::new(writer.by_ref(), is_empty);
                usual.record_debug(field, value);
                return usual.finish();
            }
            writer.write_str(if is_empty { "" } else { " " })?;
            writer.write_str(name)?;
            write!(writer, "={value:?}")
        });
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "message" => self.record_debug(field, &format_args!("{value}")),
            _ => self.record_debug(field, &value),
        }
    }

    fn record_error(&mut self, field: &Field, value: &(dyn std::error::Error + 'static)) {
        self.record(|writer, is_empty| {
            let mut usual = DefaultVisitor::new(writer.by_ref(), is_empty);
            usual.record_error(field, value);
            usual.finish()
        });
    }
}

/// What libraries say to their own developers may quote an address, and with it a
/// secret, whatever level the operator asks for. Ours never do.
fn may_be_logged(said: &Metadata<'_>) -> bool {
    const OURS: [&str; 4] = ["server", "store", "app", "domain"];
    let crate_name = said.target().split("::").next().unwrap_or_default();
    *said.level() <= Level::INFO || OURS.contains(&crate_name)
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::{Arc, Mutex},
    };

    use tracing_subscriber::fmt::{MakeWriter, format::DefaultFields};

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl<'writer> MakeWriter<'writer> for Lines {
        type Writer = Self;

        fn make_writer(&'writer self) -> Self {
            self.clone()
        }
    }

    fn said(fields: impl for<'writer> FormatFields<'writer> + Send + Sync + 'static) -> String {
        let lines = Lines::default();
        let layer =
            fmt::layer().with_ansi(false).without_time().fmt_fields(fields).with_writer(lines.clone());
        let error = io::Error::other(service::ServiceError::NotFound);
        tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || {
            let span =
                tracing::info_span!("request", id = %"01\u{1b}[1m", method = "GET", route = ?Some("/\n"));
            span.in_scope(|| {
                tracing::warn!(%error, "line\u{1b}[1m of {}", 2);
                tracing::error!(error = &error as &(dyn std::error::Error + 'static), r#type = 3);
                tracing::info!(seconds = 1.5, yes = true, text = "a \"b\"");
                tracing::info!(span.empty = tracing::field::Empty, "first");
            });
            tracing::info_span!("bare").in_scope(|| tracing::info!("in it"));
        });
        String::from_utf8(lines.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn a_line_is_the_one_that_the_library_would_write() {
        let (usual, ours) = (said(DefaultFields::new()), said(Uncoloured));
        assert!(usual.contains("method=\"GET\"") && usual.lines().count() >= 5, "{usual}");
        assert_eq!(ours, usual);
    }
}
