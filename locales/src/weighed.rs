//! The wishes of HTTP's `Accept-…` headers.

/// One wish of a list, in small letters, and its weight in thousandths (RFC 9110,
/// 12.4.2): `FR-be ; Q=0.5` is `fr-be` with 500. Without a weight it is 1000; a
/// weight that cannot be read is 0.
#[must_use]
pub fn weighed(wish: &str) -> (String, u16) {
    let mut fields = wish.split(';');
    let value = fields.next().unwrap_or_default().trim().to_ascii_lowercase();
    let weight = fields.find_map(|field| {
        let (name, weight) = field.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| thousandths(weight.trim()))
    });
    (value, weight.unwrap_or(1000))
}

fn thousandths(quality: &str) -> u16 {
    let (whole, fraction) = quality.split_once('.').unwrap_or((quality, ""));
    let fraction = fraction.get(..fraction.len().min(3)).unwrap_or_default();
    match (whole.parse::<u16>(), format!("{fraction:0<3}").parse::<u16>()) {
        (Ok(0), Ok(part)) => part,
        (Ok(1), Ok(0)) => 1000,
        _ => 0,
    }
}
