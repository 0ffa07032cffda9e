//! The names of the functions in a WASM module, from its `name` section.

use anyhow::{Context, Result, bail};

/// One mangled name a line, each after the size of its code in bytes.
pub fn of_functions(module: &[u8]) -> Result<String> {
    let mut reader = Reader { bytes: module, at: 8 };
    let mut imported = 0;
    let mut sizes = Vec::new();
    let mut names = Vec::new();
    while reader.at < module.len() {
        let id = reader.byte()?;
        let length = reader.number()?;
        let mut section = reader.take(length)?;
        match id {
            2 => imported = section.imported_functions()?,
            10 => sizes = section.code_sizes()?,
            0 if section.text()? == "name" => names = section.function_names()?,
            _ => {}
        }
    }
    if names.is_empty() {
        bail!("the module does not name its functions; was it stripped?");
    }
    let size = |index: usize| index.checked_sub(imported).and_then(|own| sizes.get(own)).copied();
    Ok(names.iter().filter_map(|(index, name)| Some(format!("{} {name}\n", size(*index)?))).collect())
}

/// Walks over the binary format (WebAssembly core specification, chapter 5).
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let byte = *self.bytes.get(self.at).context("the module ends too early")?;
        self.at += 1;
        Ok(byte)
    }

    /// An unsigned LEB128 number.
    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        bail!("a number of the module is too long")
    }

    fn take(&mut self, length: usize) -> Result<Reader<'a>> {
        let bytes = self.bytes.get(self.at..self.at + length).context("a section ends too late")?;
        self.at += length;
        Ok(Reader { bytes, at: 0 })
    }

    fn text(&mut self) -> Result<String> {
        let length = self.number()?;
        Ok(String::from_utf8_lossy(self.take(length)?.bytes).into_owned())
    }

    fn imported_functions(&mut self) -> Result<usize> {
        let mut functions = 0;
        for _ in 0..self.number()? {
            self.text()?;
            self.text()?;
            match self.byte()? {
                0 => {
                    functions += 1;
                    self.number()?;
                }
                1 => {
                    self.byte()?;
                    self.limits()?;
                }
                2 => self.limits()?,
                3 => {
                    self.byte()?;
                    self.byte()?;
                }
                4 => {
                    self.byte()?;
                    self.number()?;
                }
                other => bail!("an import of unknown kind {other}"),
            }
        }
        Ok(functions)
    }

    fn limits(&mut self) -> Result<()> {
        let has_maximum = self.byte()? & 1 == 1;
        self.number()?;
        if has_maximum {
            self.number()?;
        }
        Ok(())
    }

    fn code_sizes(&mut self) -> Result<Vec<usize>> {
        let count = self.number()?;
        (0..count)
            .map(|_| {
                let size = self.number()?;
                self.take(size)?;
                Ok(size)
            })
            .collect()
    }

    fn function_names(&mut self) -> Result<Vec<(usize, String)>> {
        while self.at < self.bytes.len() {
            let kind = self.byte()?;
            let length = self.number()?;
            let mut part = self.take(length)?;
            if kind == 1 {
                let count = part.number()?;
                return (0..count).map(|_| Ok((part.number()?, part.text()?))).collect();
            }
        }
        Ok(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(module (import "m" "f" (func)) (func $own nop nop))` with names.
    const MODULE: &[u8] = &[
        0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, // magic, version
        1, 4, 1, 0x60, 0, 0, // one type
        2, 7, 1, 1, b'm', 1, b'f', 0, 0, // one import
        3, 2, 1, 0, // one function
        10, 6, 1, 4, 0, 1, 1, 0x0b, // its code, four bytes
        0, 16, 4, b'n', b'a', b'm', b'e', 1, 9, 2, 0, 1, b'f', 1, 3, b'o', b'w', b'n', // names
    ];

    #[test]
    fn own_functions_are_listed_with_their_sizes_and_imports_are_not() {
        assert_eq!(of_functions(MODULE).unwrap(), "4 own\n");
    }

    #[test]
    fn a_module_without_names_is_refused() {
        assert!(of_functions(&MODULE[..35]).is_err());
    }

    #[test]
    fn a_module_that_was_cut_off_is_refused() {
        assert!(of_functions(&MODULE[..MODULE.len() - 2]).is_err());
    }
}
