//! The program that browsers run: compiled, split, bound to JavaScript, shrunk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use super::fingerprint;
use crate::shell::{cargo, command, note, root, run, step, target};

/// What the files of the program are called, before their endings.
pub const NAME: &str = "jalon";
/// The module that the Leptos macros import lazy parts from.
const LINK: &str = "./__wasm_split.______________________.js";
/// What every browser with module preloading and WASM streaming understands;
/// wasm-opt may use these features, and no others.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];
/// What the compiler is told beside the profile.
const FLAGS: [&str; 4] =
    ["--cfg=erase_components", "-Zunstable-options", "-Cpanic=immediate-abort", "-Zfmt-debug=none"];
/// The oldest browsers that the script is written for.
const BROWSERS: &str = "--target=chrome90,firefox90,safari15";

/// A finished program.
pub struct Program {
    /// The files, ready to be served from one folder.
    pub folder: PathBuf,
    /// The lazy parts, each with the chunks that it loads, as file names.
    pub chunks: BTreeMap<String, Vec<String>>,
    /// The functions of the main module by their mangled names, one a line:
    /// what `budgets` looks through for the staff console.
    pub symbols: PathBuf,
}

/// Compiles and finishes the program, or finds it finished.
pub fn build(tools: &Path) -> Result<Program> {
    let module = compile()?;
    let work = target().join("xtask/program");
    let program =
        Program { folder: work.join("out"), chunks: BTreeMap::new(), symbols: work.join("symbols.txt") };
    let recipe = fingerprint::of_bytes(include_bytes!("program.rs"));
    let inputs = fingerprint::of_files(&[module.clone(), root().join("xtask/package-lock.json")])?;
    let (stamp, state) = (work.join("stamp"), format!("{recipe} {inputs}"));
    let chunks_file = work.join("chunks.json");
    if fs::read_to_string(&stamp).is_ok_and(|before| before == state) {
        let chunks = serde_json::from_slice(&fs::read(&chunks_file)?)?;
        return Ok(Program { chunks, ..program });
    }
    if work.exists() {
        fs::remove_dir_all(&work).with_context(|| format!("cannot empty {}", work.display()))?;
    }
    let bound = work.join("bound");
    fs::create_dir_all(&bound)?;
    fs::create_dir_all(&program.folder)?;
    let chunks = split(&module, &bound, &program.symbols)?;
    bind(&bound)?;
    script(tools, &bound, &program.folder)?;
    shrink(tools, &bound, &program.folder)?;
    fs::write(&chunks_file, serde_json::to_vec(&chunks)?)?;
    fs::write(&stamp, state)?;
    Ok(Program { chunks, ..program })
}

/// Compiles the frontend for size: the standard library is rebuilt with it, a
/// panic ends the program at once instead of carrying its message, nothing is
/// written for debuggers, and views are erased at component boundaries.
/// Together they halve what a phone loads (docs/decisions/0007-weight.md). The compiler is the pinned one; the flags
/// are unlocked for this one command.
fn compile() -> Result<PathBuf> {
    let _step = step("compiling the program for browsers (wasm-release)");
    run(cargo()
        .args(["build", "--package", "frontend", "--lib"])
        .args(["--target", "wasm32-unknown-unknown", "--profile", "wasm-release"])
        .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}")))?;
    Ok(target().join("wasm32-unknown-unknown/wasm-release/frontend.wasm"))
}

/// Separates what is loaded lazily; `main.wasm` stays for the bindings.
fn split(module: &Path, bound: &Path, symbols: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let _step = step("splitting off what is loaded lazily");
    let input = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let main = bound.join("main.wasm");
    let script = format!("./{NAME}.js");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = bound;
    options.main_out_path = &main;
    options.main_module = &script;
    options.link_name = LINK;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|trouble| anyhow!("splitting failed: {trouble:#}"))?;
    fs::write(symbols, super::symbols::of_functions(&fs::read(&main)?)?)?;
    Ok(split.prefetch_map.into_iter().map(|(part, chunks)| (part, files(chunks))).collect())
}

fn files(chunks: Vec<String>) -> Vec<String> {
    chunks.into_iter().map(|chunk| format!("{chunk}.wasm")).collect()
}

/// Writes `jalon.js` and `jalon_bg.wasm` beside the chunks.
fn bind(bound: &Path) -> Result<()> {
    let _step = step("writing the bindings to JavaScript");
    Bindgen::new()
        .input_path(bound.join("main.wasm"))
        .out_name(NAME)
        .web(true)?
        .typescript(false)
        .keep_lld_exports(true)
        .demangle(false)
        .omit_default_module_path(true)
        .generate(bound)
}

/// One script out of the bindings and the loader of chunks: one request less.
fn script(tools: &Path, bound: &Path, out: &Path) -> Result<()> {
    let _step = step("bundling the script");
    run(command(tools.join(".bin/esbuild"))
        .arg(bound.join(format!("{NAME}.js")))
        .args([
            "--bundle",
            "--format=esm",
            "--minify",
            "--legal-comments=none",
            "--log-level=warning",
            // What the bindings say to programmers about old ways of calling them.
            "--pure:console.warn",
            // The bindings name the loader of chunks twice; it is the same module.
            "--log-override:duplicate-object-key=silent",
            BROWSERS,
        ])
        .arg(format!("--outfile={}", out.join(format!("{NAME}.js")).display())))
}

/// `wasm-opt -Oz` over the main module and every chunk.
fn shrink(tools: &Path, bound: &Path, out: &Path) -> Result<()> {
    let _step = step("shrinking every module with wasm-opt -Oz");
    for file in fingerprint::files_below(bound)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let to = match name.as_str() {
            "main.wasm" => continue,
            "jalon_bg.wasm" => out.join(format!("{NAME}.wasm")),
            chunk if chunk.ends_with(".wasm") => out.join(chunk),
            _ => continue,
        };
        optimise(tools, &file, &to)?;
        note(format_args!("{name}: {} → {} bytes", fs::metadata(&file)?.len(), fs::metadata(&to)?.len()));
    }
    Ok(())
}

/// One module through `wasm-opt -Oz`.
pub fn optimise(tools: &Path, from: &Path, to: &Path) -> Result<()> {
    run(command(tools.join(".bin/wasm-opt"))
        .args(["-Oz", "--quiet", "--strip-debug", "--strip-producers"])
        .args(FEATURES)
        .arg(from)
        .arg("-o")
        .arg(to))
}
