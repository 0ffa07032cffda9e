//! Several words in a row, with the comma of the page's language.

use locales::Texts;

/// "arabe, français"
#[must_use]
pub fn listed(texts: Texts, words: impl IntoIterator<Item = String>) -> String {
    words.into_iter().reduce(|before, next| texts.common_listed(&before, &next)).unwrap_or_default()
}
