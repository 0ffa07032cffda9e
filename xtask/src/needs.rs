//! What building and testing need on the machine, installed when that is
//! possible, otherwise named together with the command that installs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::build::fingerprint;
use crate::shell::{command, find_program, note, read, root, run, step};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The standard library for browsers, compiled and as source: the program for
/// browsers is built together with it.
pub fn rust_target() -> Result<()> {
    let sysroot = read(command("rustc").args(["--print", "sysroot"]))?;
    let library = Path::new(sysroot.trim()).join("lib/rustlib");
    let wanted = [
        (library.join(WASM_TARGET), ["target", "add", WASM_TARGET]),
        (library.join("src/rust/library/std"), ["component", "add", "rust-src"]),
    ];
    for (folder, install) in wanted {
        if folder.is_dir() {
            continue;
        }
        let install_by_hand = format!("rustup {}", install.join(" "));
        let _step = step(format_args!("running `{install_by_hand}`"));
        if find_program(&["rustup"]).is_none() {
            bail!("{} is missing: install rustup, then `{install_by_hand}`", folder.display());
        }
        run(command("rustup").args(install))?;
    }
    Ok(())
}

/// `cargo fmt` and `cargo clippy`.
pub fn rust_components() -> Result<()> {
    for (component, program) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        let present = command("cargo")
            .args([program, "--version"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        if !present {
            let _step = step(format_args!("adding the Rust component {component}"));
            run(command("rustup").args(["component", "add", component]))
                .with_context(|| format!("`rustup component add {component}` would install it"))?;
        }
    }
    Ok(())
}

/// The npm packages of a folder, exactly as its lock file names them.
///
/// No script of a package runs while it is installed.
pub fn npm(folder: &Path) -> Result<()> {
    let wanted = fingerprint::of_files(&[folder.join("package-lock.json")])?;
    let stamp = folder.join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let _step = step(format_args!("installing the npm packages of {}", folder.display()));
    if find_program(&["npm"]).is_none() {
        bail!("npm is missing: `apt-get install nodejs npm` or https://nodejs.org (version 20 or later)");
    }
    run(command("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .current_dir(folder))?;
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))
}

/// A browser for the tests, with a font for each script that they show.
pub fn browser() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROMIUM") {
        return Ok(chosen.into());
    }
    if find_program(&BROWSERS).is_none() {
        apt("Chromium", &["chromium"])?;
    }
    let fonts = Path::new("/usr/share/fonts/truetype");
    if Path::new("/etc/debian_version").exists() && !fonts.join("noto/NotoSansArabic-Regular.ttf").exists() {
        apt("fonts for Arabic", &["fonts-noto-core"])?;
    }
    find_program(&BROWSERS).context("no Chromium on the PATH; set CHROMIUM to the program")
}

/// The server binaries of Postgres; no cluster of the system is made or started.
pub fn postgres() -> Result<()> {
    if postgres_binaries().is_some() || find_program(&["initdb"]).is_some() {
        return Ok(());
    }
    // Debian's package would otherwise create and start a cluster of its own.
    let settings = Path::new("/etc/postgresql-common");
    if may_install() && !settings.exists() {
        fs::create_dir_all(settings)?;
        fs::write(settings.join("createcluster.conf"), "create_main_cluster = false\n")?;
    }
    apt("the server binaries of Postgres", &["postgresql"])
}

/// Counts instructions.
pub fn valgrind() -> Result<()> {
    if find_program(&["valgrind"]).is_some() {
        return Ok(());
    }
    apt("valgrind", &["valgrind"])
}

/// Fails where a program that only a measurement needs is not installed: it is named
/// with the package of Debian that has it, and nothing is installed for it.
pub fn measuring(program: &str, package: &str) -> Result<()> {
    if find_program(&[program]).is_none() {
        bail!("{program} is missing on the PATH: `apt-get install {package}`");
    }
    Ok(())
}

/// The folder of `initdb` on Debian, newest version first.
fn postgres_binaries() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|folder| folder.join("initdb").is_file())
        .collect();
    versions.sort();
    versions.pop()
}

/// Installs Debian packages when this is root on Debian, else says how.
fn apt(what: &str, packages: &[&str]) -> Result<()> {
    let packages = packages.join(" ");
    if !may_install() {
        bail!("{what} is missing: `sudo apt-get install {packages}`");
    }
    let _step = step(format_args!("installing {what}: apt-get install {packages}"));
    if !lists_are_there() {
        run(&mut apt_get(&["update", "-q"]))?;
    }
    let mut words =
        vec!["install", "-q", "-y", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold"];
    words.extend(packages.split(' '));
    if run(&mut apt_get(&words)).is_ok() {
        return Ok(());
    }
    note("once more with fresh package lists");
    run(&mut apt_get(&["update", "-q"]))?;
    run(&mut apt_get(&words)).with_context(|| format!("{what} could not be installed"))
}

fn apt_get(words: &[&str]) -> std::process::Command {
    let mut command = command("apt-get");
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
    command
}

fn lists_are_there() -> bool {
    fs::read_dir("/var/lib/apt/lists").is_ok_and(|lists| {
        lists.flatten().any(|list| {
            list.file_name().to_string_lossy().ends_with("_Packages")
                || list.file_name().to_string_lossy().ends_with("_Packages.lz4")
        })
    })
}

fn may_install() -> bool {
    let root_user = read(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    root_user && find_program(&["apt-get"]).is_some()
}

/// The npm packages of the build: binaryen, esbuild, Lightning CSS.
pub fn build_tools() -> Result<PathBuf> {
    let folder = root().join("xtask");
    npm(&folder)?;
    Ok(folder.join("node_modules"))
}
