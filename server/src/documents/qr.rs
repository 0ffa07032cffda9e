//! The person's link as a code to photograph.

use fast_qr::{
    ECL, QRBuilder,
    convert::{Builder, Shape, svg::SvgBuilder},
};

/// Modules of white around the code: the four that scanners expect.
const QUIET_ZONE: usize = 4;

/// A black and white picture that needs no style sheet; `None` for a text that
/// no code can hold.
#[must_use]
pub fn qr_svg(text: &str) -> Option<String> {
    // Paper creases: a quarter of the code may be lost.
    let code = QRBuilder::new(text).ecl(ECL::Q).build().ok()?;
    Some(SvgBuilder::default().shape(Shape::Square).margin(QUIET_ZONE).to_str(&code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_link_becomes_a_picture_with_white_around_it() {
        let svg = qr_svg("https://jalon.example.be/fr/my/0123456789abcdef0123456789abcdef").unwrap();
        assert!(svg.starts_with("<svg"), "{svg}");
        assert!(svg.contains("viewBox=\"0 0 "), "{svg}");
        assert!(!svg.contains("style=") && !svg.contains("<script"));
    }

    #[test]
    fn a_text_that_no_code_can_hold_is_refused() {
        assert_eq!(qr_svg(&"x".repeat(4000)), None);
    }
}
