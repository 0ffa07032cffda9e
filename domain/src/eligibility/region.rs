//! From the INS code of a commune to the region whose scheme applies.

use super::choices::Region;

/// The INS code of a Belgian commune, five digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ins(u32);

/// The nine communes of the German-speaking Community, merged or not since.
const GERMAN_SPEAKING: [u32; 9] = [63001, 63012, 63013, 63023, 63040, 63048, 63061, 63067, 63087];

impl Ins {
    /// Reads five digits whose first two are an arrondissement of Belgium.
    /// Whether the commune exists is the directory's business.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 5 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Self::from_number(text.parse().ok()?)
    }

    /// Reads the code as a number; see [`Ins::parse`].
    pub(super) fn from_number(number: u32) -> Option<Self> {
        Some(Self(number)).filter(|ins| ins.find_region().is_some())
    }

    /// The code as a number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The region of the commune.
    #[must_use]
    pub fn region(self) -> Region {
        self.find_region().unwrap_or(Region::WalloniaFrench)
    }

    /// The arrondissement, that is the first two digits, tells the region; the
    /// language border inside Liège is told by the list of nine.
    fn find_region(self) -> Option<Region> {
        match self.0 / 1000 {
            21 => Some(Region::Brussels),
            11..=13 | 23 | 24 | 31..=38 | 41..=46 | 71..=73 => Some(Region::Flanders),
            63 if GERMAN_SPEAKING.contains(&self.0) => Some(Region::GermanSpeaking),
            25 | 51..=58 | 61..=64 | 81..=85 | 91..=93 => Some(Region::WalloniaFrench),
            _ => None,
        }
    }
}
