//! Languages that people read or that interpreters speak.

use core::fmt;

use serde::{Deserialize, Serialize};

macro_rules! languages {
    ($($(#[$meaning:meta])* $name:ident = $code:literal,)*) => {
        /// A language, by its ISO 639 code (easy French and what is not in the list apart).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Language {
            $($(#[$meaning])* #[serde(rename = $code)] $name,)*
        }

        impl Language {
            /// All languages, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code used in addresses, forms, files and the database.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

languages! {
    /// French.
    French = "fr",
    /// French in short and simple sentences; written, not interpreted.
    EasyFrench = "fr-easy",
    /// English.
    English = "en",
    /// Arabic.
    Arabic = "ar",
    /// Ukrainian.
    Ukrainian = "uk",
    /// Turkish.
    Turkish = "tr",
    /// Russian.
    Russian = "ru",
    /// Spanish.
    Spanish = "es",
    /// Persian, Dari included.
    Persian = "fa",
    /// Pashto.
    Pashto = "ps",
    /// Somali.
    Somali = "so",
    /// Albanian.
    Albanian = "sq",
    /// Kurdish (Kurmanji).
    Kurdish = "ku",
    /// Chinese.
    Chinese = "zh",
    /// Portuguese.
    Portuguese = "pt",
    /// Tigrinya.
    Tigrinya = "ti",
    /// Italian.
    Italian = "it",
    /// Romanian.
    Romanian = "ro",
    /// Lingala.
    Lingala = "ln",
    /// Swahili.
    Swahili = "sw",
    /// Kurdish (Sorani).
    Sorani = "ckb",
    /// Fula, Pulaar included.
    Fula = "ff",
    /// Amazigh (Tamazight, Tarifit, Tachelhit).
    Amazigh = "ber",
    /// Amharic.
    Amharic = "am",
    /// Vietnamese.
    Vietnamese = "vi",
    /// Hindi.
    Hindi = "hi",
    /// Urdu.
    Urdu = "ur",
    /// Bengali.
    Bengali = "bn",
    /// Armenian.
    Armenian = "hy",
    /// Georgian.
    Georgian = "ka",
    /// Chechen.
    Chechen = "ce",
    /// Another, which the person writes; nobody is known to interpret it.
    Other = "other",
}

impl Language {
    /// The language of that code, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// Whether one can ask for an interpreter of it. Staff speak French; for a
    /// language that is not in the list they look for somebody themselves.
    #[must_use]
    pub const fn needs_interpreter(self) -> bool {
        !matches!(self, Self::French | Self::EasyFrench | Self::Other)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
