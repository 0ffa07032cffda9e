//! The same bytes from the least that axum can do (`bench/bare_axum`).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::load::on_the_servers_core;
use super::routes::MeasuredRoute;
use crate::http::{Server, free_address};
use crate::shell::{cargo, root, run, step, target};

/// What the connection itself adds to every answer.
const OF_THE_CONNECTION: [&str; 4] = ["content-length", "transfer-encoding", "connection", "date"];

/// Builds the program.
pub fn build() -> Result<PathBuf> {
    let _step = step("building the bare handler");
    run(cargo()
        .args(["build", "--release", "--locked"])
        .current_dir(root().join("bench/bare_axum"))
        .env("CARGO_TARGET_DIR", target().join("bench-bare")))?;
    Ok(target().join("bench-bare/release/bare-axum"))
}

/// Starts it with what our server answers to these requests.
pub fn start(binary: &Path, ours: &Server, routes: &[MeasuredRoute], folder: &Path) -> Result<Server> {
    let answers = folder.join("answers");
    for (number, route) in routes.iter().enumerate() {
        let answer = route.answer(ours)?;
        ensure!(answer.status == 200, "{} answers {}", route.address, answer.status);
        let folder = answers.join(number.to_string());
        fs::create_dir_all(&folder)?;
        let headers = answer.headers().filter(|(name, _)| !OF_THE_CONNECTION.contains(name));
        let headers: String = headers.map(|(name, value)| format!("{name}: {value}\n")).collect();
        fs::write(folder.join("path"), route.path())?;
        fs::write(folder.join("headers"), headers)?;
        fs::write(folder.join("body"), answer.body())?;
    }
    let address = free_address()?;
    let mut program = on_the_servers_core(binary);
    program.arg(&address).arg(&answers);
    let bare = Server::listening(program, address)?;
    for route in routes {
        let (own, other) = (route.answer(ours)?, route.answer(&bare)?);
        let same = own.status == other.status && own.body().len() == other.body().len();
        ensure!(same, "the bare handler answers {} differently", route.address);
    }
    Ok(bare)
}

#[cfg(test)]
mod tests {
    use toml::{Table, Value};

    use super::*;

    fn toml(path: &str) -> Table {
        fs::read_to_string(root().join(path)).unwrap().parse().unwrap()
    }

    fn locked(lock: &Table, name: &str) -> Vec<String> {
        let packages = lock["package"].as_array().unwrap().iter();
        let of_name = packages.filter(|package| package["name"].as_str() == Some(name));
        of_name.map(|package| package["version"].to_string()).collect()
    }

    #[test]
    fn the_bare_handler_is_built_as_the_product_is() {
        let (own, bare) = (toml("Cargo.toml"), toml("bench/bare_axum/Cargo.toml"));
        assert_eq!(own["profile"]["release"], bare["profile"]["release"]);
        let features = |dependency: &Value| dependency["features"].clone();
        for name in ["axum", "tokio"] {
            let own = &own["workspace"]["dependencies"][name];
            assert_eq!(features(own), features(&bare["dependencies"][name]), "{name}");
        }
        let (own, bare) = (toml("Cargo.lock"), toml("bench/bare_axum/Cargo.lock"));
        for name in
            ["axum", "axum-core", "hyper", "hyper-util", "tokio", "bytes", "mimalloc", "libmimalloc-sys"]
        {
            assert!(locked(&own, name).contains(&locked(&bare, name)[0]), "{name}");
        }
    }
}
