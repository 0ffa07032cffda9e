//! The texts of one language and side, and how variables are put into them.

use crate::Lang;

/// The instructions of a compiled text; `build/pattern.rs` writes them.
const VARIABLE: char = '\u{1}';
const SELECT: char = '\u{2}';
const VARIANT: char = '\u{3}';
const END: char = '\u{4}';

/// First strong isolate and pop directional isolate: what stands between them
/// cannot disturb the order of the words around it.
const ISOLATE: char = '\u{2068}';
const RELEASE: char = '\u{2069}';

/// The texts of one language and one side, immutable.
#[derive(Debug)]
pub struct Catalogue {
    lang: Lang,
    lines: Vec<&'static str>,
    stale: Vec<u16>,
}

/// Why a text is not a catalogue that this program can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CatalogueRefused {
    /// Not a catalogue of ours, or only a part of one.
    Unreadable,
    /// Another build's keys: the page must be loaded anew.
    OtherBuild,
}

/// What is put in the place of a variable.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    Number(u32),
    /// From outside: isolated where its direction could differ.
    Text(&'a str),
    /// From the same catalogue: of the same direction.
    Own(&'a str),
}

impl Catalogue {
    /// Says nothing: stands in where no catalogue was installed.
    pub(crate) const EMPTY: &Self = &Self { lang: Lang::Fr, lines: Vec::new(), stale: Vec::new() };

    /// Reads a compiled catalogue; `shape` and `length` are those of the
    /// accessors that will read from it.
    pub(crate) fn parse(
        text: &'static str,
        side: &str,
        shape: u64,
        length: usize,
    ) -> Result<Self, CatalogueRefused> {
        let mut lines = text.split('\n');
        let mut head = lines.next().unwrap_or_default().split(' ');
        if head.next() != Some("jalon") {
            return Err(CatalogueRefused::Unreadable);
        }
        let lang = head.next().and_then(Lang::from_code).ok_or(CatalogueRefused::Unreadable)?;
        if head.next() != Some(side) {
            return Err(CatalogueRefused::Unreadable);
        }
        let written = head.next().and_then(|digits| u64::from_str_radix(digits, 16).ok());
        if written != Some(shape) {
            return Err(CatalogueRefused::OtherBuild);
        }
        let stale =
            lines.next().unwrap_or_default().split(' ').filter_map(|place| place.parse().ok()).collect();
        let lines: Vec<&'static str> = lines.collect();
        if lines.len() != length {
            return Err(CatalogueRefused::Unreadable);
        }
        Ok(Self { lang, lines, stale })
    }

    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether any text is shown in French because its translation is out of date.
    #[must_use]
    pub const fn has_stale(&self) -> bool {
        !self.stale.is_empty()
    }

    pub(crate) fn is_stale(&self, place: u16) -> bool {
        self.stale.contains(&place)
    }

    #[inline(never)]
    pub(crate) fn line(&self, place: u16) -> &'static str {
        self.lines.get(usize::from(place)).copied().unwrap_or_default()
    }

    #[inline(never)]
    pub(crate) fn format(&self, place: u16, values: &[Value<'_>]) -> String {
        let mut out = String::new();
        let mut rest = self.line(place);
        Writer { lang: self.lang, values }.write(&mut rest, Some(&mut out));
        out
    }
}

struct Writer<'a> {
    lang: Lang,
    values: &'a [Value<'a>],
}

impl Writer<'_> {
    /// Writes the text up to the end of its variant; with no `out` passes over it.
    fn write(&self, rest: &mut &'static str, mut out: Option<&mut String>) {
        loop {
            let at = rest.find([VARIABLE, SELECT, VARIANT, END]).unwrap_or(rest.len());
            let (words, tail) = rest.split_at(at);
            if let Some(out) = out.as_deref_mut() {
                out.push_str(words);
            }
            *rest = tail;
            match tail.chars().next() {
                Some(VARIABLE) => {
                    let value = self.value(rest);
                    if let (Some(out), Some(value)) = (out.as_deref_mut(), value) {
                        self.put(value, out);
                    }
                }
                Some(SELECT) => self.select(rest, out.as_deref_mut()),
                _ => return,
            }
        }
    }

    /// The value of the instruction at the beginning of `rest`, which is passed over.
    fn value(&self, rest: &mut &'static str) -> Option<Value<'_>> {
        let letter = rest.as_bytes().get(1).copied().unwrap_or_default();
        *rest = rest.get(2..).unwrap_or_default();
        self.values.get(usize::from(letter.wrapping_sub(b'a'))).copied()
    }

    /// Writes the first variant that fits: exact numbers stand before
    /// categories, the last fits always.
    fn select(&self, rest: &mut &'static str, mut out: Option<&mut String>) {
        let number = match self.value(rest) {
            Some(Value::Number(number)) => number,
            _ => 0,
        };
        let category = self.lang.plural(number).letter();
        while let Some(variant) = rest.strip_prefix(VARIANT) {
            let (condition, text) = variant.split_once(':').unwrap_or(("x", ""));
            let fits = condition == "x" || condition == category || condition.parse() == Ok(number);
            *rest = text;
            self.write(rest, if fits { out.take() } else { None });
        }
        *rest = rest.strip_prefix(END).unwrap_or_default();
    }

    fn put(&self, value: Value<'_>, out: &mut String) {
        match value {
            Value::Number(number) => push_number(out, number),
            Value::Own(text) => out.push_str(text),
            Value::Text(text) if self.lang.is_right_to_left() || text.chars().any(is_right_to_left) => {
                out.push(ISOLATE);
                out.push_str(text);
                out.push(RELEASE);
            }
            Value::Text(text) => out.push_str(text),
        }
    }
}

/// Latin digits in every language: those of Belgian cards, letters and buses.
pub(crate) fn push_number(out: &mut String, number: u32) {
    if number > 9 {
        push_number(out, number / 10);
    }
    out.extend(char::from_digit(number % 10, 10));
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
const fn is_right_to_left(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Catalogue, CatalogueRefused, Value, push_number};
    use crate::{Lang, texts::COMPILED};

    fn says(lang: Lang, line: &str, values: &[Value<'_>]) -> String {
        let lines = vec![&*line.to_owned().leak()];
        Catalogue { lang, lines, stale: Vec::new() }.format(0, values)
    }

    #[test]
    fn the_build_and_the_program_know_the_same_languages() {
        assert_eq!(COMPILED, Lang::ALL.map(Lang::code));
    }

    #[test]
    fn the_first_variant_that_fits_is_said() {
        let line = "\u{2}a\u{3}0:none\u{3}o:one\u{3}x:\u{1}a of \u{2}b\u{3}o:it\u{3}x:them\u{4}\u{4}.";

        assert_eq!(says(Lang::En, line, &[Value::Number(0), Value::Number(1)]), "none.");
        assert_eq!(says(Lang::En, line, &[Value::Number(1), Value::Number(1)]), "one.");
        assert_eq!(says(Lang::En, line, &[Value::Number(12), Value::Number(1)]), "12 of it.");
        assert_eq!(says(Lang::En, line, &[Value::Number(12), Value::Number(2)]), "12 of them.");
    }

    #[test]
    fn another_builds_catalogue_is_refused() {
        let read =
            |text: &'static str| Catalogue::parse(text, "public", 0xab, 2).map(|catalogue| catalogue.lang());

        assert_eq!(read("jalon ar public ab\n\nواحد\nاثنان"), Ok(Lang::Ar));
        assert_eq!(read("jalon ar public ac\n\nواحد\nاثنان"), Err(CatalogueRefused::OtherBuild));
        assert_eq!(read("jalon ar staff ab\n\nواحد\nاثنان"), Err(CatalogueRefused::Unreadable));
        assert_eq!(read("jalon ar public ab\n\nواحد"), Err(CatalogueRefused::Unreadable), "cut off");
        assert_eq!(read("<!DOCTYPE html>"), Err(CatalogueRefused::Unreadable));
        assert_eq!(read(""), Err(CatalogueRefused::Unreadable));
    }

    #[test]
    fn a_catalogue_knows_what_it_shows_in_french() {
        let catalogue = Catalogue::parse("jalon en public ab\n1\none\ndeux", "public", 0xab, 2).unwrap();

        assert!(catalogue.has_stale() && catalogue.is_stale(1) && !catalogue.is_stale(0));
    }

    proptest! {
        #[test]
        fn a_number_is_written_with_latin_digits(number: u32) {
            let mut out = String::new();
            push_number(&mut out, number);
            prop_assert_eq!(out, number.to_string());
        }

        #[test]
        fn a_value_is_said_whole_whatever_it_holds(value in "\\PC*") {
            for lang in Lang::ALL {
                let said = says(lang, "« \u{1}a »", &[Value::Text(&value)]);
                let bare = said.trim_start_matches("« ").trim_end_matches(" »");
                let bare = bare.strip_prefix('\u{2068}').and_then(|rest| rest.strip_suffix('\u{2069}')).unwrap_or(bare);
                prop_assert_eq!(bare.trim(), value.trim());
            }
        }

        #[test]
        fn no_catalogue_however_damaged_stops_the_program(text in "[\u{1}-\u{4}abox0-9: é-]{0,60}", count: u32) {
            says(Lang::Ar, &text, &[Value::Number(count), Value::Text("x")]);
        }
    }
}
