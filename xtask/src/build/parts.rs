//! The parts of the program that are loaded lazily, each as one file.
//!
//! The splitting step writes a module for each part and, beside them, modules
//! that several parts share: up to seven small files for one part, and on a
//! slow network every request costs more than its bytes. So the modules of a
//! part stand one after the other in one file, `part_<name>.bin`, which also
//! compresses better, and the loader that the splitting step wrote is replaced
//! by one that fetches that file and instantiates what is not there yet
//! (docs/decisions/0019-a-late-part-is-one-file.md).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

/// The modules of each part, in the order in which they are instantiated, by
/// the name of the part.
pub type Parts = BTreeMap<String, Vec<String>>;

/// Fetches a part once, and instantiates each of its modules once, whichever
/// part brings it; a part that did not come can be asked for again. The
/// program's callback is then called with whether the part is there.
const LOADER: &str = r"
const instances = [];
function instantiate(module, bytes) {
    instances[module] ??= WebAssembly.instantiate(bytes, getSharedImports());
    return instances[module].catch((trouble) => {
        instances[module] = undefined;
        throw trouble;
    });
}
async function arrive(address, modules) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(address + ': ' + response.status);
    const bytes = await response.arrayBuffer();
    let start = 0;
    for (const [module, length] of modules) {
        await instantiate(module, new Uint8Array(bytes, start, length));
        start += length;
    }
}
function part(name, modules) {
    let arriving;
    return async (callback, data) => {
        let arrived = true;
        try {
            await (arriving ??= arrive(new URL('./part_' + name + '.bin', import.meta.url), modules));
        } catch (trouble) {
            console.error(trouble);
            arriving = undefined;
            arrived = false;
        }
        getSharedImports().__wasm_split.__indirect_function_table.get(callback)(data, arrived);
    };
}
";

/// What the file of a part is called.
pub fn file_name(part: &str) -> String {
    format!("part_{part}.bin")
}

/// Writes the file of each part from the finished modules in `modules` to
/// `out`, and replaces the loaders in the script at `link`.
pub fn pack(parts: &Parts, modules: &Path, out: &Path, link: &Path) -> Result<()> {
    let mut lengths = BTreeMap::new();
    for (part, names) in parts {
        let mut bytes = Vec::new();
        for name in names {
            let path = modules.join(name);
            let module = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            lengths.insert(name.as_str(), module.len());
            bytes.extend(module);
        }
        fs::write(out.join(file_name(part)), bytes)?;
    }
    let written = fs::read_to_string(link).with_context(|| format!("cannot read {}", link.display()))?;
    fs::write(link, script(&written, parts, &lengths)?)?;
    Ok(())
}

/// The script of the splitting step with our loaders in the place of its own.
fn script(written: &str, parts: &Parts, lengths: &BTreeMap<&str, usize>) -> Result<String> {
    let mut script = head(written)?.to_owned();
    script.push_str(LOADER);
    let numbers = numbers(parts);
    for (part, names) in parts {
        let loader = format!("export const __wasm_split_load_{part} =");
        ensure!(written.contains(&loader), "the splitting step wrote no loader for {part}");
        let row = |name: &String| {
            let (number, length) = (numbers.get(name.as_str())?, lengths.get(name.as_str())?);
            Some(format!("[{number},{length}]"))
        };
        let table: Option<Vec<String>> = names.iter().map(row).collect();
        let table = table.with_context(|| format!("a module of {part} was not built"))?.join(",");
        writeln!(script, "{loader} part('{part}', [{table}]);")?;
    }
    let loaders = written.matches("export const ").count();
    ensure!(loaders == parts.len(), "the splitting step wrote {loaders} loaders for {} parts", parts.len());
    Ok(script)
}

/// What stands before the loaders: the imports that the modules share.
fn head(written: &str) -> Result<&str> {
    match written.split_once("function wrapAsyncCb") {
        Some((head, _)) if head.contains("function getSharedImports()") => Ok(head),
        _ => bail!("the splitting step writes its loaders in another way than this one knows"),
    }
}

/// A small number for each module, the same in whichever part it stands.
fn numbers(parts: &Parts) -> BTreeMap<&str, usize> {
    let mut numbers = BTreeMap::new();
    for name in parts.values().flatten() {
        let next = numbers.len();
        numbers.entry(name.as_str()).or_insert(next);
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = "import { initSync } from './jalon.js';
function getSharedImports() {}
function wrapAsyncCb(callee) {}
export const __wasm_split_load_more = wrapAsyncCb(makeLoad());
export const __wasm_split_load_desk = wrapAsyncCb(makeLoad());
";

    fn parts() -> Parts {
        let names = |names: [&str; 2]| names.map(str::to_owned).to_vec();
        Parts::from([
            ("more".into(), names(["shared.wasm", "more.wasm"])),
            ("desk".into(), names(["shared.wasm", "desk.wasm"])),
        ])
    }

    fn lengths() -> BTreeMap<&'static str, usize> {
        BTreeMap::from([("shared.wasm", 3), ("more.wasm", 1), ("desk.wasm", 2)])
    }

    #[test]
    fn each_loader_knows_the_modules_of_its_part_and_their_lengths() {
        let script = script(WRITTEN, &parts(), &lengths()).unwrap();
        assert!(script.contains("__wasm_split_load_desk = part('desk', [[0,3],[1,2]]);"), "{script}");
        assert!(script.contains("__wasm_split_load_more = part('more', [[0,3],[2,1]]);"), "{script}");
        assert!(script.starts_with("import { initSync }") && !script.contains("wrapAsyncCb"), "{script}");
    }

    #[test]
    fn another_way_of_loading_stops_the_build() {
        let refused = |written: &str| script(written, &parts(), &lengths()).is_err();
        assert!(!refused(WRITTEN));
        assert!(refused(&WRITTEN.replace("wrapAsyncCb", "wrap")));
        assert!(refused(&WRITTEN.replace("load_desk", "load_other")));
        assert!(refused(&format!("{WRITTEN}export const __wasm_split_load_third = 1;\n")));
    }

    #[test]
    fn a_module_that_was_not_built_stops_the_build() {
        let mut lengths = lengths();
        lengths.remove("more.wasm");
        assert!(script(WRITTEN, &parts(), &lengths).is_err());
    }
}
