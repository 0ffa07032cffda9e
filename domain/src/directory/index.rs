//! Finding a commune as people write it: a light index for phone and server.

use std::{mem::take, sync::Arc};

use super::fold::{Folded, distance_up_to};
use crate::place::{Ins, Region};
use crate::tidy::plain_line;

/// So much of what was written is looked at: no name is half as long.
const LONGEST: usize = 100;

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
/// then the other centres: `@id|name`, and the names that a commune of another
/// region bears too: `=name`.
///
/// The communes of the other regions, and other names of our own, are a second
/// text of the same form: a phone loads it only when the first does not decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommuneIndex {
    lines: Arc<str>,
    others: Option<Arc<str>>,
}

/// What a person can have meant by what she wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant<'a> {
    /// Exactly one commune is called so, or has this postal code.
    One(CommuneEntry<'a>),
    /// Several are called so, or what was written only resembles: to be asked.
    Several(Vec<CommuneEntry<'a>>),
    /// Nothing known resembles it.
    Unknown,
}

impl CommuneEntry<'_> {
    /// The region whose rules apply to those who live there.
    #[must_use]
    pub fn region(&self) -> Option<Region> {
        Ins::parse_as_given(self.ins)?.region()
    }
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
        Self { lines: lines.into(), others: None }
    }

    /// The same with the second text.
    #[must_use]
    pub fn with_others(self, others: Arc<str>) -> Self {
        Self { others: Some(others), ..self }
    }

    /// The second text; empty where it is not there.
    #[must_use]
    pub fn others(&self) -> &str {
        self.others.as_deref().unwrap_or_default()
    }

    /// Whether the second text is there.
    #[must_use]
    pub const fn knows_others(&self) -> bool {
        self.others.is_some()
    }

    /// The commune with this INS code, of whichever region.
    #[must_use]
    pub fn commune(&self, ins: &str) -> Option<CommuneEntry<'_>> {
        self.all().find(|entry| entry.ins == ins)
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
        let near: Vec<_> =
            self.all().filter(|entry| codes.iter().all(|code| has_code(entry.postal_codes, code))).collect();
        let mut found: Vec<_> = near.iter().filter_map(|entry| fit(entry, &words, matches)).collect();
        if found.is_empty() {
            found = near.iter().filter_map(|entry| fit(entry, &words, resembles)).collect();
        }
        // Equally good ones stay in the order of the lines, which is by name.
        found.sort_by_key(|(fit, _)| *fit);
        let mut communes: Vec<CommuneEntry<'_>> = Vec::new();
        for (_, entry) in found {
            if communes.len() < limit && communes.iter().all(|known| known.ins != entry.ins) {
                communes.push(entry);
            }
        }
        communes
    }

    /// What somebody can have meant. Only an exact name or a whole postal code
    /// that means one commune decides; accents, case, hyphens, articles, `st`
    /// for `saint` and the country behind it do not matter, and a former
    /// municipality stands for its commune. Whatever merely resembles is offered.
    #[must_use]
    pub fn meant(&self, written: &str, limit: usize) -> Meant<'_> {
        let (codes, words) = split(written);
        let key = words.key();
        let mut exact: Vec<CommuneEntry<'_>> = Vec::new();
        if codes.iter().all(|code| code.len() == 4) && !(codes.is_empty() && key.is_empty()) {
            for entry in self.all().filter_map(|entry| named_exactly(&entry, &codes, &key)) {
                if exact.iter().all(|known| known.ins != entry.ins) {
                    exact.push(entry);
                }
            }
        }
        let maybe_elsewhere = !self.knows_others()
            && self.lines.lines().any(|line| line.strip_prefix('=').is_some_and(|name| name == key));
        match exact.as_slice() {
            [only] if !maybe_elsewhere => return Meant::One(*only),
            [] => exact = self.search(written, limit),
            _ => exact.truncate(limit),
        }
        if exact.is_empty() { Meant::Unknown } else { Meant::Several(exact) }
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

    /// All communes of the first text, in the order of its lines.
    pub fn entries(&self) -> impl Iterator<Item = CommuneEntry<'_>> {
        entries(&self.lines)
    }

    /// Those of the second text behind them.
    fn all(&self) -> impl Iterator<Item = CommuneEntry<'_>> {
        self.entries().chain(entries(self.others()))
    }

    /// What a phone loads before its page wakes: the first text, with the names
    /// that are to be asked back.
    #[must_use]
    pub fn first_text(&self) -> String {
        let own: Vec<&str> = self.entries().map(|entry| entry.ins).collect();
        let others: Vec<String> = entries(self.others())
            .filter(|entry| !own.contains(&entry.ins))
            .flat_map(|entry| keys(&entry))
            .collect();
        let mut shared: Vec<String> =
            self.entries().flat_map(|entry| keys(&entry)).filter(|key| others.contains(key)).collect();
        shared.sort();
        shared.dedup();
        shared.iter().fold(self.lines.to_string(), |text, key| text + "=" + key + "\n")
    }
}

/// Reads a text of communes; other lines are passed over.
fn entries(lines: &str) -> impl Iterator<Item = CommuneEntry<'_>> {
    lines.lines().filter_map(|line| {
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

fn localities<'a>(entry: &CommuneEntry<'a>) -> impl Iterator<Item = &'a str> {
    entry.localities.split(';').filter(|locality| !locality.is_empty())
}

/// Every name of a commune, as one compares them.
fn keys(entry: &CommuneEntry<'_>) -> Vec<String> {
    core::iter::once(entry.name).chain(localities(entry)).map(|name| Folded::new(name).key()).collect()
}

/// The commune, if it has all these postal codes, and is called so or has a
/// village that is; also where both are written (`Binche (Ressaix)`).
fn named_exactly<'a>(entry: &CommuneEntry<'a>, codes: &[String], key: &str) -> Option<CommuneEntry<'a>> {
    if !codes.iter().all(|code| entry.postal_codes.split(' ').any(|known| known == code)) {
        return None;
    }
    let name = Folded::new(entry.name).key();
    if key.is_empty() || key == name {
        return Some(*entry);
    }
    let is_meant = |village: &str| {
        let village = Folded::new(village).key();
        let both = key.strip_prefix(&*name).is_some_and(|rest| rest == village)
            || key.strip_suffix(&*name).is_some_and(|rest| rest == village);
        both || key == village
    };
    localities(entry)
        .find(|village| is_meant(village))
        .map(|village| CommuneEntry { found_by: Some(village), ..*entry })
}

/// The postal codes in a query, in any digits and wherever they stand
/// (`B-7100`, `7100-La Louvière`), and its words without the country.
fn split(query: &str) -> (Vec<String>, Folded) {
    let (mut codes, mut code, mut words) = (Vec::new(), String::new(), String::new());
    let query: String = query.chars().take(LONGEST).collect();
    for c in plain_line(&query).chars().chain([' ']) {
        if c.is_ascii_digit() {
            code.push(c);
            continue;
        }
        if !code.is_empty() {
            codes.push(take(&mut code));
            words.push(' ');
        }
        words.push(c);
    }
    let words = Folded::new(&words);
    let is_country = |word: &str| {
        matches!(word, "belgique" | "belgie" | "belgien" | "belgium" | "wallonie" | "بلجيكا")
            || (!codes.is_empty() && matches!(word, "b" | "be"))
    };
    let place = words.keep(|word| !is_country(word));
    let only_country = codes.is_empty() && place.is_empty();
    (codes, if only_country { words } else { place })
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
    let by_locality = localities(entry)
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
