//! The program that browsers run: compiled, split, bound to JavaScript, shrunk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use super::dead;
use super::fingerprint;
use super::parts::{self, Parts};
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
const FLAGS: [&str; 5] = [
    "--cfg=erase_components",
    // Rounds in a loop: a third of the bytes.
    "--cfg=sha2_backend_soft=\"compact\"",
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zfmt-debug=none",
];
/// The oldest browsers that the script is written for.
const BROWSERS: &str = "--target=chrome90,firefox90,safari15";

/// A finished program.
pub struct Program {
    /// The files, ready to be served from one folder.
    pub folder: PathBuf,
    /// The names of the lazy parts, each a file of `folder`.
    pub parts: Vec<String>,
    /// The functions of the main module by their mangled names, one a line:
    /// what `budgets` looks through for the staff console.
    pub symbols: PathBuf,
}

/// Compiles and finishes the program, or finds it finished.
pub fn build(tools: &Path) -> Result<Program> {
    let module = compile()?;
    let work = target().join("xtask/program");
    let program = Program { folder: work.join("out"), parts: Vec::new(), symbols: work.join("symbols.txt") };
    let recipe = fingerprint::of_bytes(
        concat!(include_str!("program.rs"), include_str!("dead.rs"), include_str!("parts.rs")).as_bytes(),
    );
    let inputs = fingerprint::of_files(&[module.clone(), root().join("xtask/package-lock.json")])?;
    let (stamp, state) = (work.join("stamp"), format!("{recipe} {inputs}"));
    let names_file = work.join("parts.json");
    if fs::read_to_string(&stamp).is_ok_and(|before| before == state) {
        let parts = serde_json::from_slice(&fs::read(&names_file)?)?;
        return Ok(Program { parts, ..program });
    }
    if work.exists() {
        fs::remove_dir_all(&work).with_context(|| format!("cannot empty {}", work.display()))?;
    }
    let (bound, shrunk) = (work.join("bound"), work.join("shrunk"));
    for folder in [&bound, &shrunk, &program.folder] {
        fs::create_dir_all(folder)?;
    }
    let modules = split(&module, &bound, &program.symbols)?;
    bind(&bound)?;
    dead::remove(&bound)?;
    shrink(tools, &bound, &shrunk)?;
    fs::copy(shrunk.join("jalon_bg.wasm"), program.folder.join(format!("{NAME}.wasm")))?;
    parts::pack(&modules, &shrunk, &program.folder, &bound.join(LINK))?;
    script(tools, &bound, &program.folder)?;
    let names: Vec<String> = modules.into_keys().collect();
    fs::write(&names_file, serde_json::to_vec(&names)?)?;
    fs::write(&stamp, state)?;
    Ok(Program { parts: names, ..program })
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
fn split(module: &Path, bound: &Path, symbols: &Path) -> Result<Parts> {
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
    let files = |modules: Vec<String>| modules.iter().map(|module| format!("{module}.wasm")).collect();
    Ok(split.prefetch_map.into_iter().map(|(part, modules)| (part, files(modules))).collect())
}

/// Writes `jalon.js` and `jalon_bg.wasm` beside the modules of the parts.
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

/// One script out of the bindings and the loader of parts: one request less.
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
            // The bindings name the loader of parts twice; it is the same module.
            "--log-override:duplicate-object-key=silent",
            BROWSERS,
        ])
        .arg(format!("--outfile={}", out.join(format!("{NAME}.js")).display())))
}

/// `wasm-opt` over the main module and those of the lazy parts.
fn shrink(tools: &Path, bound: &Path, out: &Path) -> Result<()> {
    let _step = step("shrinking every module with wasm-opt");
    for file in fingerprint::files_below(bound)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name == "main.wasm" || !name.ends_with(".wasm") {
            continue;
        }
        let to = out.join(&name);
        optimise(tools, &file, &to)?;
        note(format_args!("{name}: {} → {} bytes", fs::metadata(&file)?.len(), fs::metadata(&to)?.len()));
    }
    Ok(())
}

/// One module through `wasm-opt`. `-Oz` makes fewer bytes, of which more travel: what it
/// folds together compresses worse (1,250 bytes of the first visit). The lowest kilobyte
/// of memory is the far end of the stack, which is reached only by a stack that overflows.
pub fn optimise(tools: &Path, from: &Path, to: &Path) -> Result<()> {
    run(command(tools.join(".bin/wasm-opt"))
        .args(["-Os", "--low-memory-unused", "--converge", "--quiet", "--strip-debug", "--strip-producers"])
        .args(FEATURES)
        .arg(from)
        .arg("-o")
        .arg(to))
}
