//! The languages that people speak, read or interpret. Which of them have pages
//! is known to `app::wording::page_language`, beside the texts.

use core::fmt;

use serde::{Deserialize, Serialize};

macro_rules! languages {
    ($($(#[$meaning:meta])* $name:ident = $code:literal, $own:literal;)*) => {
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

            /// Its name in itself, as its speakers look for it; none of a
            /// language that is not in the list.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self {
                    $(Self::$name => $own,)*
                }
            }
        }
    };
}

languages! {
    /// French.
    French = "fr", "Français";
    /// French in short and simple sentences; written, not interpreted.
    EasyFrench = "fr-easy", "Français facile";
    /// English.
    English = "en", "English";
    /// Arabic.
    Arabic = "ar", "العربية";
    /// Ukrainian.
    Ukrainian = "uk", "Українська";
    /// Turkish.
    Turkish = "tr", "Türkçe";
    /// Russian.
    Russian = "ru", "Русский";
    /// Spanish.
    Spanish = "es", "Español";
    /// Persian, Dari included.
    Persian = "fa", "فارسی";
    /// Pashto.
    Pashto = "ps", "پښتو";
    /// Somali.
    Somali = "so", "Soomaali";
    /// Albanian.
    Albanian = "sq", "Shqip";
    /// Kurdish (Kurmanji).
    Kurdish = "ku", "Kurdî (Kurmancî)";
    /// Chinese.
    Chinese = "zh", "中文";
    /// Portuguese.
    Portuguese = "pt", "Português";
    /// Tigrinya.
    Tigrinya = "ti", "ትግርኛ";
    /// Italian.
    Italian = "it", "Italiano";
    /// Romanian.
    Romanian = "ro", "Română";
    /// Lingala.
    Lingala = "ln", "Lingála";
    /// Swahili.
    Swahili = "sw", "Kiswahili";
    /// Kurdish (Sorani).
    Sorani = "ckb", "کوردی (سۆرانی)";
    /// Fula, Pulaar included.
    Fula = "ff", "Pulaar, Fulfulde";
    /// Amazigh (Tamazight, Tarifit, Tachelhit).
    Amazigh = "ber", "ⵜⴰⵎⴰⵣⵉⵖⵜ";
    /// Amharic.
    Amharic = "am", "አማርኛ";
    /// Vietnamese.
    Vietnamese = "vi", "Tiếng Việt";
    /// Hindi.
    Hindi = "hi", "हिन्दी";
    /// Urdu.
    Urdu = "ur", "اردو";
    /// Bengali.
    Bengali = "bn", "বাংলা";
    /// Armenian.
    Armenian = "hy", "Հայերեն";
    /// Georgian.
    Georgian = "ka", "ქართული";
    /// Chechen.
    Chechen = "ce", "Нохчийн";
    /// Sign language of French-speaking Belgium.
    Lsfb = "sfb", "LSFB";
    /// Another, which the person writes; nobody is known to interpret it.
    Other = "other", "";
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
