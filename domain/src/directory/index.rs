//! Finding a commune as people write it: a light index for phone and server.

use super::fold::{Folded, distance_up_to};

/// A commune as the index knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommuneEntry<'a> {
    /// INS code, five digits.
    pub ins: &'a str,
    /// Official French name.
    pub name: &'a str,
    /// Postal codes, separated by spaces.
    pub postal_codes: &'a str,
    /// Former municipalities, separated by semicolons.
    pub localities: &'a str,
    /// Id of its centre.
    pub centre: &'a str,
    /// The former municipality that a search found, where it was not the name.
    pub found_by: Option<&'a str>,
}

/// All communes in one text, one a line: `ins|name|postal codes|localities|centre`;
/// then the other centres: `@id|name`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommuneIndex {
    lines: String,
}

/// How well a name answers a query; the smaller, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    NameIs,
    NameBegins,
    LocalityIs,
    NameHasWords,
    LocalityBegins,
    LocalityHasWords,
    NameContains,
    LocalityContains,
    NameResembles(u8),
    LocalityResembles(u8),
}

impl CommuneIndex {
    /// The index over lines that [`Directory::commune_lines`] wrote; other lines
    /// are passed over.
    ///
    /// [`Directory::commune_lines`]: super::Directory::commune_lines
    #[must_use]
    pub fn new(lines: String) -> Self {
        Self { lines }
    }

    /// The commune with this INS code.
    #[must_use]
    pub fn commune(&self, ins: &str) -> Option<CommuneEntry<'_>> {
        self.entries().find(|entry| entry.ins == ins)
    }

    /// Up to `limit` communes that match, best first.
    ///
    /// By name, former municipality or postal code, or by both (`7110 houdeng`);
    /// case, accents, hyphens, apostrophes and unfinished words do not matter,
    /// `st` stands for `saint`, and a slip of one or two letters is forgiven when
    /// nothing else is found.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<CommuneEntry<'_>> {
        let (codes, words) = split(query);
        if codes.is_empty() && words.is_empty() {
            return Vec::new();
        }
        let near: Vec<_> = self
            .entries()
            .filter(|entry| codes.iter().all(|code| has_code(entry.postal_codes, code)))
            .collect();
        let mut found: Vec<_> = near.iter().filter_map(|entry| fit(entry, &words, matches)).collect();
        if found.is_empty() {
            found = near.iter().filter_map(|entry| fit(entry, &words, resembles)).collect();
        }
        // Equally good ones stay in the order of the lines, which is by name.
        found.sort_by_key(|(fit, _)| *fit);
        found.into_iter().take(limit).map(|(_, entry)| entry).collect()
    }

    /// The communes that somebody can have meant: the one that is called just
    /// so, whatever else begins alike (Ath, not Athis); else all that match.
    #[must_use]
    pub fn meant(&self, written: &str, limit: usize) -> Vec<CommuneEntry<'_>> {
        let mut found = self.search(written, limit);
        let (_, words) = split(written);
        if found.first().is_some_and(|first| Folded::new(first.name).run() == words.run()) {
            found.truncate(1);
        }
        found
    }

    /// The name of the centre that receives the people of a commune, unless
    /// that is the own one.
    #[must_use]
    pub fn other_centre(&self, commune: &CommuneEntry<'_>) -> Option<&str> {
        self.lines
            .lines()
            .filter_map(|line| line.strip_prefix('@')?.split_once('|'))
            .find(|(id, _)| *id == commune.centre)
            .map(|(_, name)| name)
    }

    /// All communes, in the order of the lines.
    pub fn entries(&self) -> impl Iterator<Item = CommuneEntry<'_>> {
        self.lines.lines().filter_map(|line| {
            let mut fields = line.split('|');
            Some(CommuneEntry {
                ins: fields.next()?,
                name: fields.next()?,
                postal_codes: fields.next()?,
                localities: fields.next()?,
                centre: fields.next()?,
                found_by: None,
            })
        })
    }
}

/// The postal codes in a query, and the rest of it.
fn split(query: &str) -> (Vec<&str>, Folded) {
    let is_code = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let (codes, words): (Vec<&str>, Vec<&str>) = query
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')'))
        .filter(|word| !word.is_empty())
        .partition(is_code);
    (codes, Folded::new(&words.join(" ")))
}

fn has_code(codes: &str, begin: &str) -> bool {
    codes.split(' ').any(|code| code.starts_with(begin))
}

type Compare = fn(&Folded, &Folded) -> Option<How>;

fn fit<'a>(entry: &CommuneEntry<'a>, words: &Folded, compare: Compare) -> Option<(Fit, CommuneEntry<'a>)> {
    if words.is_empty() {
        return Some((Fit::NameIs, *entry));
    }
    let by_name = compare(&Folded::new(entry.name), words).map(|how| (how.of_name(), None));
    let by_locality = entry
        .localities
        .split(';')
        .filter(|locality| !locality.is_empty())
        .filter_map(|locality| Some((compare(&Folded::new(locality), words)?.of_locality(), Some(locality))))
        .min_by_key(|(fit, _)| *fit);
    let (fit, found_by) = by_name.into_iter().chain(by_locality).min_by_key(|(fit, _)| *fit)?;
    Some((fit, CommuneEntry { found_by, ..*entry }))
}

/// How one name answers a query.
#[derive(Clone, Copy)]
enum How {
    Is,
    Begins,
    HasWords,
    Contains,
    Resembles(u8),
}

impl How {
    const fn of_name(self) -> Fit {
        match self {
            Self::Is => Fit::NameIs,
            Self::Begins => Fit::NameBegins,
            Self::HasWords => Fit::NameHasWords,
            Self::Contains => Fit::NameContains,
            Self::Resembles(slips) => Fit::NameResembles(slips),
        }
    }

    const fn of_locality(self) -> Fit {
        match self {
            Self::Is => Fit::LocalityIs,
            Self::Begins => Fit::LocalityBegins,
            Self::HasWords => Fit::LocalityHasWords,
            Self::Contains => Fit::LocalityContains,
            Self::Resembles(slips) => Fit::LocalityResembles(slips),
        }
    }
}

fn matches(name: &Folded, query: &Folded) -> Option<How> {
    let (name_run, query_run) = (name.run(), query.run());
    let has_words = || query.words().all(|wanted| name.words().any(|word| word.starts_with(wanted)));
    if name_run == query_run {
        Some(How::Is)
    } else if name_run.starts_with(&query_run) {
        Some(How::Begins)
    } else if has_words() {
        Some(How::HasWords)
    } else if query_run.len() >= 3 && name_run.contains(&query_run) {
        Some(How::Contains)
    } else {
        None
    }
}

/// One slip in four letters or more, two in eight or more.
fn resembles(name: &Folded, query: &Folded) -> Option<How> {
    let query_run = query.run();
    let allowed = match query_run.len() {
        0..4 => return None,
        4..8 => 1,
        _ => 2,
    };
    distance_up_to(&name.run(), &query_run, allowed).map(How::Resembles)
}

impl super::Directory {
    /// All communes in the index's line format, by name.
    #[must_use]
    pub fn commune_lines(&self) -> String {
        let mut lines: Vec<_> = self
            .communes()
            .map(|commune| {
                let codes: Vec<_> = commune.postal_codes.iter().map(u16::to_string).collect();
                let (codes, localities) = (codes.join(" "), commune.localities.join(";"));
                let line =
                    format!("{}|{}|{codes}|{localities}|{}\n", commune.ins, commune.name, commune.centre);
                (Folded::new(&commune.name).run(), line)
            })
            .collect();
        lines.sort();
        let others = self.centres().filter(|centre| Some(*centre) != self.own_centre());
        let centres = others.map(|centre| format!("@{}|{}\n", centre.id, centre.name));
        lines.into_iter().map(|(_, line)| line).chain(centres).collect()
    }

    /// The index over all communes.
    #[must_use]
    pub fn commune_index(&self) -> CommuneIndex {
        CommuneIndex::new(self.commune_lines())
    }
}
