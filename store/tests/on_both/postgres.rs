//! A Postgres server of our own: started by the first test that needs it, on a
//! socket in a temporary folder, gone with this process however it ends.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

/// The server and the shell that ends it.
struct Cluster {
    folder: PathBuf,
    /// Waits until we let go of its standard input, even by crashing; then stops
    /// the server and removes the folder.
    _reaper: Child,
}

/// The address of the database `name` on our server.
pub fn url(name: &str) -> String {
    static CLUSTER: OnceLock<Cluster> = OnceLock::new();
    let folder = &CLUSTER.get_or_init(start).folder;
    format!("postgres://postgres@localhost/{name}?host={}", folder.display())
}

fn start() -> Cluster {
    let programs = programs();
    let folder = std::env::temp_dir().join(format!("jalon-postgres-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let data = folder.join("data");
    if is_root() {
        run(Command::new("chown").arg("postgres").arg(&folder));
    }
    run(as_postgres(&programs.join("initdb"))
        .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync", "-D"])
        .arg(&data));
    // Nothing here outlives the tests, so nothing needs to reach the disk.
    let options = format!(
        "-c listen_addresses='' -c unix_socket_directories='{}' -c fsync=off -c synchronous_commit=off \
         -c full_page_writes=off -c max_connections=600 -c shared_buffers=64MB -c deadlock_timeout=50ms",
        folder.display()
    );
    let reaper = reaper(&programs, &folder);
    run(as_postgres(&programs.join("pg_ctl"))
        .args(["start", "--wait", "--silent", "--pgdata"])
        .arg(&data)
        .arg("--log")
        .arg(folder.join("log"))
        .args(["--options", &options]));
    Cluster { folder, _reaper: reaper }
}

fn reaper(programs: &Path, folder: &Path) -> Child {
    let stop = as_postgres(&programs.join("pg_ctl"));
    let mut line: Vec<_> =
        std::iter::once(stop.get_program()).chain(stop.get_args()).map(ToOwned::to_owned).collect();
    line.extend(["stop", "--silent", "--mode=immediate", "--pgdata"].map(Into::into));
    line.push(folder.join("data").into());
    Command::new("sh")
        .args(["-c", "cat >/dev/null; folder=$1; shift; \"$@\"; rm -rf \"$folder\"", "reaper"])
        .arg(folder)
        .args(line)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Debian keeps the server's programs out of the path, one folder a version.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    found.retain(|programs| programs.join("initdb").exists());
    found.sort();
    found.pop().expect("Postgres' server programs are missing: apt-get install --yes postgresql")
}

/// Postgres refuses to be run by root.
fn as_postgres(program: &Path) -> Command {
    if is_root() {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        command
    } else {
        Command::new(program)
    }
}

fn is_root() -> bool {
    std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap()) == 0
}

fn run(command: &mut Command) {
    let output = command.current_dir("/").stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
