//! One macro for the closed lists of words that people, forms and files share:
//! the enum, its text and its parser cannot drift apart.

/// Declares an enum whose every value has one fixed word.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every value, in the order of the design.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word of every value, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($text),+];

            /// The word of this value in files, forms and the HTTP API.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The value that a word stands for; `None` for any other word.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                let position = Self::WORDS.iter().position(|known| *known == word)?;
                Self::ALL.get(position).copied()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(crate) use words;
