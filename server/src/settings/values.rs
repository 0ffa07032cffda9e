//! From the text of a setting to its value; nothing where it is none.

use std::{
    net::{SocketAddr, ToSocketAddrs},
    time::Duration,
};

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use domain::calendar;

use super::{Limits, LogFormat};
use crate::http::network::Network;

pub(super) fn address(text: &str) -> Option<SocketAddr> {
    text.to_socket_addrs().ok()?.next()
}

pub(super) fn database(text: &str) -> Option<String> {
    ["sqlite:", "postgres://", "postgresql://"]
        .iter()
        .any(|scheme| text.starts_with(scheme))
        .then(|| text.to_owned())
}

pub(super) fn origin(text: &str) -> Option<String> {
    let text = text.trim_end_matches('/');
    let uri: http::Uri = text.parse().ok()?;
    let plain =
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.path() == "/" && uri.query().is_none();
    (plain && uri.authority().is_some_and(|authority| !authority.as_str().contains('@')))
        .then(|| text.to_owned())
}

/// Each is `https://host` or `https://host:port`, as browsers write an origin: whatever
/// else a policy would understand lets in more than one site, or another one.
pub(super) fn secure_origins(text: &str) -> Option<Vec<String>> {
    let host = |host: &str| {
        host.split('.').all(|label| {
            let is_inside = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            label.bytes().all(is_inside)
                && !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
        })
    };
    let one = |part: &str| {
        let authority = part.strip_prefix("https://")?;
        let (name, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let is_port = port.parse::<u16>().is_ok_and(|number| number > 0 && number.to_string() == port);
        (host(name) && is_port).then(|| part.to_owned())
    };
    text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(one).collect()
}

pub(super) fn networks(text: &str) -> Option<Vec<Network>> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect()
}

pub(super) fn log_format(text: &str) -> Option<LogFormat> {
    match text {
        "text" => Some(LogFormat::Text),
        "json" => Some(LogFormat::Json),
        _ => None,
    }
}

pub(super) fn months(text: &str) -> Option<u32> {
    text.parse().ok().filter(|months| (1..=120).contains(months))
}

pub(super) fn delay(text: &str) -> Option<Duration> {
    text.parse().ok().filter(|seconds| *seconds <= 60).map(Duration::from_secs)
}

pub(super) fn switch(text: &str) -> Option<bool> {
    match text {
        "1" | "true" | "on" | "yes" => Some(true),
        "0" | "false" | "off" | "no" => Some(false),
        _ => None,
    }
}

pub(super) fn limits(text: &str) -> Option<Limits> {
    switch(text).map(|on| if on { Limits::On } else { Limits::Off })
}

/// An instant with its offset, or a date and time as clocks in Brussels show it.
pub(super) fn moment(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return Some(instant.to_utc());
    }
    let wall = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .or_else(|| {
            let opening = NaiveTime::from_hms_opt(8, 0, 0)?;
            NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|date| date.and_time(opening))
        })?;
    calendar::instant_of(wall)
}

/// `smtps://host`, or `smtp://host` with how its connection is secured; whether it can be
/// used is seen when the first letter leaves.
pub(super) fn mail_server(text: &str) -> Option<String> {
    let is_one = text.starts_with("smtps://") || text.starts_with("smtp://");
    (is_one && crate::messages::Mailer::can_use(text)).then(|| text.to_owned())
}

/// `https://…`, or `http://…` within the machine.
pub(super) fn web_address(text: &str) -> Option<String> {
    let uri: http::Uri = text.parse().ok()?;
    let host = uri.host()?;
    let is_safe = match uri.scheme_str()? {
        "https" => true,
        "http" => matches!(host, "127.0.0.1" | "localhost" | "[::1]"),
        _ => false,
    };
    is_safe.then(|| text.to_owned())
}
