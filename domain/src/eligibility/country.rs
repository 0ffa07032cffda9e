//! Nationalities: ISO 3166-1 codes and what the law makes of them.

/// A state, by its ISO 3166-1 alpha-2 code. Besides the official codes:
/// `EU` (reserved by ISO) is a state of the Union, the EEA or Switzerland
/// without saying which, `ZZ` (free for users) another state, or none, without
/// saying which, and `XK` (free for users) is Kosovo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// Every accepted code, glued together in alphabetical order.
const CODES: &[u8] = b"ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ\
CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGY\
HKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ\
NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ\
TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZWZZ";

/// The 26 other states of the Union, Iceland, Liechtenstein, Norway,
/// Switzerland, and the reserved `EU`: the "UE+" of the decree of 14 March
/// 2024 (art. 150 CWASS), Belgium apart.
const EU_PLUS: &[u8] = b"ATBGCHCYCZDEDKEEESEUFIFRGRHRHUIEISITLILTLULVMTNLNOPLPTROSESISK";

/// The states of [`EU_PLUS`] that are in the European Economic Area and not in the Union.
const AREA_OUTSIDE_UNION: &[u8] = b"ISLINO";

impl Country {
    /// Belgium.
    pub const BELGIUM: Self = Self(*b"BE");
    /// The United Kingdom.
    pub const UNITED_KINGDOM: Self = Self(*b"GB");
    /// Switzerland.
    pub const SWITZERLAND: Self = Self(*b"CH");
    /// Turkey.
    pub const TURKEY: Self = Self(*b"TR");
    /// A state of the "UE+", not said which.
    pub const SOME_EU_PLUS: Self = Self(*b"EU");
    /// Another state, or none, not said which.
    pub const SOME_OTHER: Self = Self(*b"ZZ");

    /// Reads a code in capitals; `None` for a code that no state has.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let &[first, second] = code.as_bytes() else { return None };
        let country = Self([first, second]);
        country.is_in(CODES).then_some(country)
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Every accepted country, in alphabetical order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.as_chunks::<2>().0.iter().map(|code| Self(*code))
    }

    /// The 27 states of the Union, Belgium among them, in alphabetical order of the codes.
    pub fn european_union() -> impl Iterator<Item = Self> {
        Self::all().filter(|country| {
            let is_beside = country.is_in(AREA_OUTSIDE_UNION)
                || [Self::SWITZERLAND, Self::SOME_EU_PLUS].contains(country);
            *country == Self::BELGIUM || country.is_in(EU_PLUS) && !is_beside
        })
    }

    /// The states of the European Economic Area that are not in the Union: three, thirty
    /// with it.
    pub fn other_states_of_the_economic_area() -> impl Iterator<Item = Self> {
        Self::all().filter(|country| country.is_in(AREA_OUTSIDE_UNION))
    }

    /// Its place among [`Country::all`].
    pub(super) fn place(self) -> u32 {
        Self::all().position(|country| country == self).and_then(|place| place.try_into().ok()).unwrap_or(0)
    }

    /// The country at a place of [`Country::all`].
    pub(super) fn at(place: u32) -> Option<Self> {
        Self::all().nth(usize::try_from(place).ok()?)
    }

    fn is_in(self, list: &[u8]) -> bool {
        list.as_chunks::<2>().0.contains(&self.0)
    }
}

/// What a rule asks about the nationalities.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum NationalityClass {
    /// Belgian.
    Belgian,
    /// Of the Union, Iceland, Liechtenstein, Norway or Switzerland.
    EuPlus,
    /// British.
    British,
    /// Turkish.
    Turkish,
}

impl NationalityClass {
    /// Whether a country belongs to the class.
    #[must_use]
    pub fn holds(self, country: Country) -> bool {
        match self {
            Self::Belgian => country == Country::BELGIUM,
            Self::EuPlus => country.is_in(EU_PLUS),
            Self::British => country == Country::UNITED_KINGDOM,
            Self::Turkish => country == Country::TURKEY,
        }
    }
}

/// How many nationalities one person can name.
const MOST: usize = 6;

/// One to six nationalities, in the order given, each once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Nationalities {
    countries: [Option<Country>; MOST],
}

impl Nationalities {
    /// One nationality.
    #[must_use]
    pub const fn one(country: Country) -> Self {
        Self { countries: [Some(country), None, None, None, None, None] }
    }

    /// These and one more, unless there are six already.
    #[must_use]
    pub fn with(mut self, country: Country) -> Option<Self> {
        if self.iter().any(|held| held == country) {
            return Some(self);
        }
        *self.countries.iter_mut().find(|place| place.is_none())? = Some(country);
        Some(self)
    }

    /// The nationalities in the order given.
    pub fn iter(&self) -> impl Iterator<Item = Country> {
        self.countries.iter().flatten().copied()
    }

    /// Whether one of them belongs to a class.
    #[must_use]
    pub fn any(&self, class: NationalityClass) -> bool {
        self.iter().any(|country| class.holds(country))
    }
}
