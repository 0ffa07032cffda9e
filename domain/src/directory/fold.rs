//! Names as one compares them: without case, accents and punctuation.

/// A person's name as one compares it: words of plain small letters and digits,
/// one space between them. Nothing is taken for an abbreviation.
#[must_use]
pub fn folded(text: &str) -> String {
    let words = plain_letters(text, |c, words| {
        if c.is_alphanumeric() {
            words.extend(c.to_lowercase());
        }
        c.is_alphanumeric()
    });
    words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Words of plain small letters and digits, one space between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Folded(String);

impl Folded {
    /// Of the name of a place. Only the letters that places of Belgium are
    /// written with have a small form here: the tables of all scripts would
    /// weigh five kilobytes on every phone.
    pub(super) fn new(text: &str) -> Self {
        let words = plain_letters(text, |c, words| {
            let is_letter = is_letter(c);
            if is_letter {
                words.push(c.to_ascii_lowercase());
            }
            is_letter
        });
        Self::of_words(words.split(' ').filter(|word| !word.is_empty()).map(whole_word))
    }

    fn of_words<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        Self(words.collect::<Vec<_>>().join(" "))
    }

    /// The words that pass a test.
    pub(super) fn keep(&self, wanted: impl Fn(&str) -> bool) -> Self {
        Self::of_words(self.words().filter(|word| wanted(word)))
    }

    /// What two writings of one name share: all letters in a row, without the
    /// article in front.
    pub(super) fn key(&self) -> String {
        match self.0.split_once(' ') {
            Some(("la" | "le" | "les" | "l" | "de" | "het" | "the", name)) => name.replace(' ', ""),
            _ => self.run(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|word| !word.is_empty())
    }

    /// All letters in a row: `lalouviere` is how some write La Louvière.
    pub(super) fn run(&self) -> String {
        self.0.replace(' ', "")
    }
}

/// A letter or a digit of any script, as far as ranges tell: what lies in no
/// block of signs.
const fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{BF}' | '×' | '÷' => false,
        '\u{60C}' | '\u{61B}'..='\u{61F}' | '\u{66A}'..='\u{66D}' | '\u{6D4}' => false,
        '\u{2000}'..='\u{2BFF}' | '\u{3000}'..='\u{303F}' | '\u{E000}'..='\u{F8FF}' => false,
        '\u{FE00}'..='\u{FE6F}' | '\u{FEFF}'..='\u{FF0F}' | '\u{FFF0}'.. => false,
        _ => true,
    }
}

/// Words of plain letters; `letter` writes those that have no plain form here,
/// and says whether it was one.
fn plain_letters(text: &str, letter: impl Fn(char, &mut String) -> bool) -> String {
    let mut words = String::with_capacity(text.len());
    for c in text.chars() {
        match plain(c) {
            Some(letters) => words.push_str(letters),
            None if is_mark(c) => {}
            None if letter(c, &mut words) => {}
            None if !words.ends_with(' ') => words.push(' '),
            None => {}
        }
    }
    words
}

/// What one abbreviates on letters and signposts.
fn whole_word(word: &str) -> &str {
    match word {
        "st" => "saint",
        "ste" => "sainte",
        "chap" => "chapelle",
        other => other,
    }
}

/// Combining accents, Arabic vowel signs and the stroke that only stretches a
/// word: they belong to the letter before them.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}')
}

/// The plain letters for a letter with a mark on it: of a Latin script, or an
/// Arabic one whose hamza or dots are often left out.
pub(crate) fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' => "a",
        'ā' | 'ă' | 'ą' | 'Ā' | 'Ă' | 'Ą' => "a",
        'ç' | 'ć' | 'č' | 'Ç' | 'Ć' | 'Č' => "c",
        'ď' | 'đ' | 'Ď' | 'Đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => "e",
        'ē' | 'ę' | 'ě' | 'Ē' | 'Ę' | 'Ě' => "e",
        'ğ' | 'Ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' | 'ı' | 'İ' | 'ī' | 'Ī' => "i",
        'ł' | 'Ł' => "l",
        'ñ' | 'ń' | 'ň' | 'Ñ' | 'Ń' | 'Ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' => "o",
        'ō' | 'ő' | 'Ō' | 'Ő' => "o",
        'ř' | 'Ř' => "r",
        'ś' | 'ş' | 'š' | 'ș' | 'Ś' | 'Ş' | 'Š' | 'Ș' => "s",
        'ť' | 'ţ' | 'ț' | 'Ť' | 'Ţ' | 'Ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => "u",
        'ū' | 'ů' | 'ű' | 'Ū' | 'Ů' | 'Ű' => "u",
        'ÿ' | 'Ÿ' | 'ý' | 'Ý' => "y",
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => "z",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' => "ss",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        _ => return None,
    })
}

/// How many letters are missing, added, wrong or swapped with their neighbour,
/// if no more than `most`.
pub(super) fn distance_up_to(one: &str, other: &str, most: u8) -> Option<u8> {
    if one.len().abs_diff(other.len()) > usize::from(most) {
        return None;
    }
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, a) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, b) in other.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let replaced = at(&last, column) + usize::from(a != b);
            let mut best = replaced.min(at(&last, column + 1) + 1).min(at(&line, column) + 1);
            let previous =
                |bytes: &[u8], place: usize| place.checked_sub(1).and_then(|place| bytes.get(place).copied());
            if previous(one, row) == Some(*b) && previous(other, column) == Some(*a) {
                best = best.min(at(&before_last, column - 1) + 1);
            }
            line.push(best);
        }
        // It only grows from here; a swap can save one.
        if line.iter().all(|distance| *distance > usize::from(most) + 1) {
            return None;
        }
        before_last = core::mem::replace(&mut last, line);
    }
    last.last().and_then(|distance| u8::try_from(*distance).ok()).filter(|distance| *distance <= most)
}
