//! A mail server that takes our letters: SMTP spoken by a library, kept in memory.

use std::{
    collections::HashMap,
    io::{self, BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use mailin::{Action, Handler, Response, SessionBuilder, response};

/// What happens when the letter to an address comes to a stage.
pub type Hook = Box<dyn Fn(&str, Stage) + Send + Sync>;

/// How far a letter has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Its addressee is named, its text has not come.
    Announced,
    /// All of it is here, and its sender has no answer yet.
    Received,
    /// Its sender was told that it was taken.
    Answered,
}

/// A mail server, for as long as the test runs.
pub struct MailServer {
    pub port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    letters: Mutex<Vec<(String, Vec<u8>)>>,
    /// What is answered for an address instead of taking it.
    answers: Mutex<HashMap<String, u16>>,
    hook: Hook,
}

impl MailServer {
    pub fn start() -> Self {
        Self::with_hook(Box::new(|_, _| {}))
    }

    /// A server that does something at each stage of a letter.
    pub fn with_hook(hook: Hook) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared { letters: Mutex::default(), answers: Mutex::default(), hook });
        let of_all = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let shared = Arc::clone(&of_all);
                thread::spawn(move || converse(stream, shared));
            }
        });
        Self { port, shared }
    }

    /// Its address, as a setting.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// From now on, letters to this address are answered with this code.
    pub fn answer(&self, address: &str, code: u16) {
        locked(&self.shared.answers).insert(address.to_owned(), code);
    }

    /// Takes everything again.
    pub fn take_all(&self) {
        locked(&self.shared.answers).clear();
    }

    /// Everything that has come, by addressee, in its order; what was told before is
    /// told again.
    pub fn letters(&self) -> Vec<(String, Vec<u8>)> {
        locked(&self.shared.letters).clone()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap()
}

struct Receiving {
    shared: Arc<Shared>,
    to: Arc<Mutex<String>>,
    text: Vec<u8>,
    is_taken: Arc<AtomicBool>,
}

impl Handler for Receiving {
    fn rcpt(&mut self, to: &str) -> Response {
        to.clone_into(&mut *locked(&self.to));
        (self.shared.hook)(to, Stage::Announced);
        match locked(&self.shared.answers).get(to) {
            Some(code) => Response::custom(*code, "as the test says".to_owned()),
            None => response::OK,
        }
    }

    fn data(&mut self, part: &[u8]) -> io::Result<()> {
        self.text.extend_from_slice(part);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let to = locked(&self.to).clone();
        locked(&self.shared.letters).push((to.clone(), std::mem::take(&mut self.text)));
        (self.shared.hook)(&to, Stage::Received);
        self.is_taken.store(true, Ordering::SeqCst);
        response::OK
    }
}

fn converse(stream: TcpStream, shared: Arc<Shared>) {
    let remote = stream.peer_addr().unwrap().ip();
    let (to, is_taken) = (Arc::<Mutex<String>>::default(), Arc::new(AtomicBool::new(false)));
    let receiving = Receiving {
        shared: Arc::clone(&shared),
        to: Arc::clone(&to),
        text: Vec::new(),
        is_taken: Arc::clone(&is_taken),
    };
    let mut session = SessionBuilder::new("mail.example").build(remote, receiving);
    let mut writer = stream.try_clone().unwrap();
    let mut reader = BufReader::new(stream);
    let mut said = session.greeting();
    loop {
        if said.action != Action::NoReply {
            let mut answer = Vec::new();
            said.write_to(&mut answer).unwrap();
            // Whoever has gone needs no answer.
            if writer.write_all(&answer).is_err() || said.action == Action::Close {
                return;
            }
            if is_taken.swap(false, Ordering::SeqCst) {
                (shared.hook)(&locked(&to).clone(), Stage::Answered);
            }
        }
        let mut line = Vec::new();
        match reader.read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) => said = session.process(&line),
        }
    }
}
