//! The regions, each with an integration scheme of its own.

use crate::words::words;

words! {
    /// Where the person lives, as far as integration schemes are concerned.
    pub enum Region {
        /// Wallonia without the nine German-speaking communes: this scheme.
        WalloniaFrench = "wallonia_french",
        /// The Brussels-Capital Region.
        Brussels = "brussels",
        /// Flanders.
        Flanders = "flanders",
        /// The nine communes of the German-speaking Community.
        GermanSpeaking = "german_speaking",
    }
}

/// The nine communes of the German-speaking Community, merged or not since.
const GERMAN_SPEAKING: [u32; 9] = [63001, 63012, 63013, 63023, 63040, 63048, 63061, 63067, 63087];

impl Region {
    /// The arrondissement, that is the first two digits of an INS code, tells the
    /// region; the language border inside Liège is told by the list of nine.
    pub(super) fn of_ins(code: u32) -> Option<Self> {
        match code / 1000 {
            21 => Some(Self::Brussels),
            11..=13 | 23 | 24 | 31..=38 | 41..=46 | 71..=73 => Some(Self::Flanders),
            63 if GERMAN_SPEAKING.contains(&code) => Some(Self::GermanSpeaking),
            25 | 51..=58 | 61..=64 | 81..=85 | 91..=93 => Some(Self::WalloniaFrench),
            _ => None,
        }
    }

    /// The region that a postal code names, where it is Brussels or Flanders: the
    /// post's first digits follow the provinces. In Wallonia they do not tell the
    /// German-speaking communes, and the directory knows every code.
    #[must_use]
    pub const fn of_postal_code(code: u16) -> Option<Self> {
        match code {
            1000..=1299 => Some(Self::Brussels),
            1500..=3999 | 8000..=9999 => Some(Self::Flanders),
            _ => None,
        }
    }
}
