//! Finding a commune as people write it: a light index for phone and server.

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
}

/// All communes in one text, one a line: `ins|name|postal codes|localities|centre`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommuneIndex {
    lines: String,
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
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<CommuneEntry<'_>> {
        self.entries().filter(|entry| entry.name.contains(query)).take(limit).collect()
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
            })
        })
    }
}

impl super::Directory {
    /// All communes in the index's line format, by name.
    #[must_use]
    pub fn commune_lines(&self) -> String {
        let mut lines: Vec<_> = self
            .communes()
            .map(|commune| {
                let codes: Vec<_> = commune.postal_codes.iter().map(u16::to_string).collect();
                let localities = commune.localities.join(";");
                format!(
                    "{}|{}|{}|{}|{}\n",
                    commune.ins,
                    commune.name,
                    codes.join(" "),
                    localities,
                    commune.centre
                )
            })
            .collect();
        lines.sort_by(|a, b| a.get(6..).cmp(&b.get(6..)));
        lines.concat()
    }

    /// The index over all communes.
    #[must_use]
    pub fn commune_index(&self) -> CommuneIndex {
        CommuneIndex::new(self.commune_lines())
    }
}
