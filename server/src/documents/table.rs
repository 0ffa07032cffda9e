//! Tables as files that spreadsheets open: UTF-8 with its mark, so that letters are
//! read as they are, and semicolons, since here the comma is in the numbers.

/// A table in the making.
pub struct Table(String);

impl Table {
    #[must_use]
    pub fn new(head: &[&str]) -> Self {
        let mut table = Self("\u{feff}".to_owned());
        table.row(head.iter().map(|name| (*name).to_owned()));
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<_> = cells.into_iter().map(|cell| written(&cell)).collect();
        self.0.push_str(&cells.join(";"));
        self.0.push_str("\r\n");
    }

    /// The whole file.
    #[must_use]
    pub fn finish(self) -> String {
        self.0
    }
}

/// A cell. What a spreadsheet would take for a formula begins with an apostrophe: it is a
/// text, whatever somebody has written into a name.
fn written(cell: &str) -> String {
    let is_formula = cell.trim_start().starts_with(['=', '+', '-', '@']) || cell.starts_with(['\t', '\r']);
    let cell = if is_formula { ["'", cell].concat() } else { cell.to_owned() };
    if cell.contains([';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_a_formula_is_a_text_and_what_would_end_a_cell_does_not() {
        for (cell, file) in [
            ("Suivi", "Suivi"),
            ("=1+1", "'=1+1"),
            ("+32470123456", "'+32470123456"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            (" =1+1", "' =1+1"),
            ("\t=1", "\"'\t=1\""),
            ("a;b", "\"a;b\""),
            ("says \"yes\"", "\"says \"\"yes\"\"\""),
            ("one\ntwo", "\"one\ntwo\""),
        ] {
            assert_eq!(written(cell), file, "{cell:?}");
        }
    }

    #[test]
    fn a_table_begins_with_its_mark_and_each_row_is_a_line() {
        let mut table = Table::new(&["a", "b"]);
        table.row(["1".to_owned(), "é".to_owned()]);
        assert_eq!(table.finish().as_bytes(), "\u{feff}a;b\r\n1;é\r\n".as_bytes());
    }
}
