//! How many parts a short message is sent in, and paid for (3GPP TS 23.038 and
//! 23.040): 160 septets of the default alphabet or 70 units of UCS-2 in one, 153 or
//! 67 in each of several.

/// The alphabet in which a short message travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmsEncoding {
    /// The default alphabet of seven bits.
    Gsm7,
    /// Sixteen bits a unit, for everything else.
    Ucs2,
}

/// How large a short message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmsSize {
    /// Its alphabet.
    pub encoding: SmsEncoding,
    /// Septets or units of sixteen bits.
    pub units: usize,
    /// The parts in which it is sent.
    pub segments: usize,
}

/// The default alphabet, table 6.2.1, but for its escape.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Its extension, table 6.2.1.1: an escape stands before each.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// A text with letters and signs that the default alphabet has, where all of it can be
/// written so: typographic signs in their plain form, and `ê` as `e`. A text in
/// another script stays as it is but for its signs.
#[must_use]
pub fn plain_sms(text: &str) -> String {
    let signs: String = text
        .chars()
        .filter(|character| !matches!(character, '\u{2066}'..='\u{2069}'))
        .map(|character| match character {
            '’' | '‘' => '\'',
            '“' | '”' | '«' | '»' => '"',
            '–' | '—' | '‑' => '-',
            '\u{a0}' | '\u{202f}' => ' ',
            other => other,
        })
        .collect();
    let letters: String = signs
        .chars()
        .map(|character| match character {
            'â' => 'a',
            'ç' => 'c',
            'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' => 'o',
            'û' => 'u',
            'À' | 'Â' => 'A',
            'È' | 'Ê' | 'Ë' => 'E',
            'Î' | 'Ï' => 'I',
            'Ô' => 'O',
            'Û' => 'U',
            other => other,
        })
        .collect();
    if sms_size(&letters).encoding == SmsEncoding::Gsm7 { letters } else { signs }
}

/// The size of a text as a short message. A character is never cut in two: neither
/// what needs an escape nor what needs two units of UCS-2.
#[must_use]
pub fn sms_size(text: &str) -> SmsSize {
    let septets = |character: char| {
        if BASIC.contains(character) { Some(1) } else { EXTENSION.contains(character).then_some(2) }
    };
    match text.chars().map(septets).collect::<Option<Vec<_>>>() {
        Some(widths) => sized(SmsEncoding::Gsm7, &widths, 160, 153),
        None => {
            let widths: Vec<_> = text.chars().map(char::len_utf16).collect();
            sized(SmsEncoding::Ucs2, &widths, 70, 67)
        }
    }
}

fn sized(encoding: SmsEncoding, widths: &[usize], alone: usize, of_several: usize) -> SmsSize {
    let units = widths.iter().sum();
    if units <= alone {
        return SmsSize { encoding, units, segments: 1 };
    }
    let (mut segments, mut filled) = (1, 0);
    for width in widths {
        if filled + width > of_several {
            segments += 1;
            filled = 0;
        }
        filled += width;
    }
    SmsSize { encoding, units, segments }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segments(text: &str) -> (SmsEncoding, usize) {
        let size = sms_size(text);
        (size.encoding, size.segments)
    }

    #[test]
    fn the_limits_of_both_alphabets() {
        for (text, expected) in [
            (String::new(), (SmsEncoding::Gsm7, 1)),
            ("é".repeat(160), (SmsEncoding::Gsm7, 1)),
            ("e".repeat(161), (SmsEncoding::Gsm7, 2)),
            ("e".repeat(306), (SmsEncoding::Gsm7, 2)),
            ("e".repeat(307), (SmsEncoding::Gsm7, 3)),
            ("€".repeat(80), (SmsEncoding::Gsm7, 1)),
            ("€".repeat(81), (SmsEncoding::Gsm7, 2)),
            ("ê".repeat(70), (SmsEncoding::Ucs2, 1)),
            ("ê".repeat(71), (SmsEncoding::Ucs2, 2)),
            ("م".repeat(134), (SmsEncoding::Ucs2, 2)),
            ("م".repeat(135), (SmsEncoding::Ucs2, 3)),
            ("😀".repeat(35), (SmsEncoding::Ucs2, 1)),
            ("😀".repeat(36), (SmsEncoding::Ucs2, 2)),
        ] {
            assert_eq!(segments(&text), expected, "{text}");
        }
    }

    #[test]
    fn french_fits_the_default_alphabet_and_other_scripts_stay_as_they_are() {
        assert_eq!(
            plain_sms("Reçu « hier » : 10\u{202f}h, c’est bientôt"),
            "Recu \" hier \" : 10 h, c'est bientot"
        );
        assert_eq!(plain_sms("موعد \u{2066}Été à Mons\u{2069}، forêt"), "موعد Été à Mons، forêt");
    }

    #[test]
    fn no_character_is_cut_in_two() {
        // 152 letters leave one septet, too little for the euro with its escape.
        let text = ["e".repeat(152), "€".to_owned(), "e".repeat(151)].concat();
        assert_eq!(sms_size(&text).units, 305);
        assert_eq!(segments(&text), (SmsEncoding::Gsm7, 2));
        assert_eq!(segments(&[text.as_str(), "e"].concat()), (SmsEncoding::Gsm7, 3));
        // An emoji of two units at the edge of 67.
        let text = ["م".repeat(66), "😀".to_owned(), "م".repeat(65)].concat();
        assert_eq!(segments(&text), (SmsEncoding::Ucs2, 2));
        assert_eq!(segments(&[text.as_str(), "م"].concat()), (SmsEncoding::Ucs2, 3));
    }

    #[test]
    fn the_alphabet_is_whole() {
        assert_eq!(BASIC.chars().count(), 127);
        assert_eq!(EXTENSION.chars().count(), 10);
    }
}
