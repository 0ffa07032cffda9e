//! Runs the binary in a folder of its own.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

static COUNT: AtomicU32 = AtomicU32::new(0);

pub struct Jalon {
    pub folder: PathBuf,
}

/// What a verb that ended left behind.
pub struct Ended {
    pub ok: bool,
    pub out: String,
    pub err: String,
}

impl Jalon {
    pub fn new() -> Self {
        let count = COUNT.fetch_add(1, Ordering::SeqCst);
        let folder = std::env::temp_dir().join(format!("jalon-cli-{}-{count}", std::process::id()));
        fs::create_dir_all(folder.join("site/pkg")).unwrap();
        let manifest =
            r#"{"js": "/pkg/a.js", "wasm": "/pkg/a.wasm", "css": "/pkg/a.css", "staff_css": null}"#;
        fs::write(folder.join("site/manifest.json"), manifest).unwrap();
        Self { folder }
    }

    /// A verb with the demonstration's settings and these.
    pub fn command(&self, verb: &[&str], settings: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
        command.args(verb).current_dir(&self.folder).env_clear().stdin(Stdio::null());
        command
            .env("JALON_SITE", self.folder.join("site"))
            .env("JALON_ADDR", "127.0.0.1:0")
            .env("JALON_SHUTDOWN_DELAY", "0")
            .env("JALON_DEMO", "1");
        command.envs(settings.iter().copied());
        command
    }

    /// A file in the folder; its path.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// Where what a server logs is kept.
    pub fn log(&self) -> PathBuf {
        self.folder.join("log.txt")
    }

    pub fn run(&self, verb: &[&str], settings: &[(&str, &str)]) -> Ended {
        let output = self.command(verb, settings).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ended { ok: output.status.success(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Starts to serve; its address once it listens, and what it said before.
    pub fn serve(&self, settings: &[(&str, &str)]) -> Serving {
        let log = fs::File::create(self.log()).unwrap();
        let mut child =
            self.command(&["serve"], settings).stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut said = Vec::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            if let Some(address) = line.strip_prefix("listening on http://") {
                return Serving { address: address.to_owned(), said, child };
            }
            said.push(line);
        }
        let ended = child.wait();
        panic!("never listened: {said:?}, {ended:?}");
    }
}

impl Drop for Jalon {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A server at work, until dropped.
pub struct Serving {
    pub address: String,
    pub said: Vec<String>,
    child: Child,
}

impl Serving {
    /// Asks it to end, as a service manager does.
    pub fn ask_to_end(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it has ended, however.
    pub fn wait(mut self) {
        self.child.wait().unwrap();
    }

    /// Asks it to end; how it ended.
    pub fn end(mut self) -> std::process::ExitStatus {
        self.ask_to_end();
        self.child.wait().unwrap()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Ended {
    /// What it said, held to have gone well.
    #[track_caller]
    pub fn said(&self) -> String {
        assert!(self.ok, "{}", self.err);
        self.out.clone()
    }

    /// Holds that it failed, and that what it said has this in it.
    #[track_caller]
    pub fn fails_with(&self, part: &str) {
        assert!(!self.ok, "it went well: {}", self.out);
        assert!(self.err.contains(part) && !self.err.contains("panicked"), "{part:?} is not in {}", self.err);
    }

    /// Holds that it failed with exactly one line, which says all these.
    #[track_caller]
    pub fn says_in_one_line(&self, parts: &[&str]) {
        let lines: Vec<_> = self.err.lines().filter(|line| !line.contains(" INFO ")).collect();
        assert!(!self.ok, "it went well: {}", self.out);
        assert_eq!(lines.len(), 1, "{}", self.err);
        assert!(lines[0].starts_with("jalon: "), "{}", self.err);
        for part in parts {
            assert!(lines[0].contains(part), "{part:?} is not in {}", self.err);
        }
        assert!(!self.err.contains("panicked"), "{}", self.err);
    }
}
