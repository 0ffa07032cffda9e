//! A server under measurement, and requests whose every byte is counted.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::shell::line;

/// A server that ends when this is dropped.
pub struct Server {
    child: Child,
    /// Host and port.
    pub address: String,
    /// From its start until it said that it listens.
    pub ready_after: Duration,
}

impl Server {
    /// Starts the binary on a free port, with a database in a folder, and without
    /// the limits that would slow a measurement down.
    pub fn start(binary: &Path, site: &Path, folder: &Path) -> Result<Self> {
        Self::start_with(binary, site, folder, "off")
    }

    /// The same with `JALON_LIMITS` as given.
    pub fn start_with(binary: &Path, site: &Path, folder: &Path, limits: &str) -> Result<Self> {
        Self::launch(Command::new(binary), site, folder, &[("JALON_LIMITS", limits)])
    }

    /// Starts the binary by a command that becomes it, with settings of its own.
    pub fn launch(
        mut program: Command,
        site: &Path,
        folder: &Path,
        settings: &[(&str, &str)],
    ) -> Result<Self> {
        let address = free_address()?;
        program
            .arg("serve")
            .env("JALON_ADDR", &address)
            .env("JALON_DATABASE_URL", format!("sqlite://{}", folder.join("jalon.db").display()))
            .env("JALON_SITE", site)
            .env("JALON_DEMO", "1")
            .env("JALON_SHUTDOWN_DELAY", "0")
            .env_remove("JALON_NOW")
            .envs(settings.iter().copied())
            .current_dir(folder);
        Self::listening(program, address)
    }

    /// Starts any server that says `listening on` when it does.
    pub fn listening(mut program: Command, address: String) -> Result<Self> {
        let started = Instant::now();
        let mut child = program
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start `{}`", line(&program)))?;
        let complaints = child.stderr.take().context("the server has no error output")?;
        let complaints = thread::spawn(move || {
            let mut text = String::new();
            BufReader::new(complaints).read_to_string(&mut text).ok();
            text
        });
        let mut lines = BufReader::new(child.stdout.take().context("the server has no output")?).lines();
        let listens = lines.by_ref().map_while(Result::ok).any(|line| line.starts_with("listening on "));
        let ready_after = started.elapsed();
        if !listens {
            child.kill().ok();
            child.wait().ok();
            bail!("the server ended before it listened:\n{}", complaints.join().unwrap_or_default());
        }
        // What it still has to say must not fill the pipe.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Ok(Self { child, address, ready_after })
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// The processor time that it has used so far, all its threads together, as
    /// exactly as the system counts: in hundredths of a second.
    pub fn processor_time(&self) -> Result<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // Behind the name of the program, which may hold spaces: fields 14 and 15.
        let fields = stat.rsplit_once(") ").map(|(_, rest)| rest.split(' ')).context("a strange process")?;
        let ticks: u64 = fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
        Ok(Duration::from_millis(10 * ticks))
    }

    /// The memory that it holds now, in bytes.
    pub fn resident(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let kilobytes = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|rest| rest.trim().strip_suffix("kB"))
            .and_then(|figure| figure.trim().parse::<u64>().ok())
            .context("the system does not say how much memory the server holds")?;
        Ok(kilobytes * 1024)
    }

    /// The sockets and files that it has open now.
    pub fn open_files(&self) -> Result<usize> {
        Ok(std::fs::read_dir(format!("/proc/{}/fd", self.child.id()))?.count())
    }

    /// Asks for a page or file as a browser does, brotli welcome.
    pub fn get(&self, path: &str) -> Result<HttpAnswer> {
        self.get_as(path, "Accept-Encoding: gzip, deflate, br")
    }

    /// The same with a header of one's own.
    pub fn get_as(&self, path: &str, header: &str) -> Result<HttpAnswer> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nAccept: */*\r\n{header}\r\nConnection: close\r\n\r\n",
            self.address
        );
        ask(TcpStream::connect(&self.address)?, &request).with_context(|| format!("asking for {path}"))
    }
}

/// An address of this machine that nobody listens at.
pub fn free_address() -> Result<String> {
    Ok(format!("127.0.0.1:{}", TcpListener::bind("127.0.0.1:0")?.local_addr()?.port()))
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Sends a request that asks to close the connection, and reads its answer.
pub fn ask(mut stream: TcpStream, request: &str) -> Result<HttpAnswer> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    stream.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).context("no answer")?;
    HttpAnswer::parse(&bytes).context("a strange answer")
}

/// What came back.
pub struct HttpAnswer {
    pub status: u16,
    /// Every byte that travelled, head and body.
    pub bytes: u64,
    head: String,
    body: Vec<u8>,
}

impl HttpAnswer {
    fn parse(bytes: &[u8]) -> Result<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").context("the head has no end")?;
        let (head, body) = bytes.split_at(end + 4);
        let head = String::from_utf8_lossy(head).into_owned();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).context("no status")?;
        let mut answer = Self { status, bytes: bytes.len() as u64, head, body: body.to_vec() };
        if answer.header("transfer-encoding").is_some_and(|how| how.contains("chunked")) {
            answer.body = without_chunks(body)?;
        }
        Ok(answer)
    }

    /// A header by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (header, value) = line.split_once(':')?;
            header.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// All headers, name and value, as they came.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.head.lines().skip(1).filter_map(|line| line.split_once(": "))
    }

    /// The body, as it travelled but for chunks.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The bytes of the body alone, as it travelled.
    pub fn weight(&self) -> u64 {
        self.body.len() as u64
    }

    /// Whether it travelled as brotli.
    pub fn is_brotli(&self) -> bool {
        self.header("content-encoding") == Some("br")
    }

    /// The body as it was before compression.
    pub fn text(&self) -> Result<String> {
        let plain = match self.header("content-encoding") {
            Some("br") => {
                let mut plain = Vec::new();
                brotli::BrotliDecompress(&mut self.body.as_slice(), &mut plain)?;
                plain
            }
            Some(other) => bail!("the answer came as {other}"),
            None => self.body.clone(),
        };
        Ok(String::from_utf8_lossy(&plain).into_owned())
    }
}

/// Undoes `Transfer-Encoding: chunked` (RFC 9112, section 7.1).
fn without_chunks(mut body: &[u8]) -> Result<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|two| two == b"\r\n").context("a chunk without a size")?;
        let (size, rest) = body.split_at(end);
        let size = String::from_utf8_lossy(size);
        let size = usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16)?;
        if size == 0 {
            return Ok(whole);
        }
        whole.extend_from_slice(rest.get(2..2 + size).context("a chunk that breaks off")?);
        body = rest.get(2 + size + 2..).context("a chunk without an end")?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_an_answer_counts() {
        let text = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nabc";
        let answer = HttpAnswer::parse(text).unwrap();
        assert_eq!((answer.status, answer.bytes), (200, text.len() as u64));
        assert_eq!(answer.header("content-type"), Some("text/plain"));
        assert_eq!(answer.text().unwrap(), "abc");
    }

    #[test]
    fn chunks_are_put_together() {
        let text =
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
        assert_eq!(HttpAnswer::parse(text).unwrap().text().unwrap(), "abcde");
    }

    #[test]
    fn a_chunk_that_breaks_off_is_an_error() {
        let text = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc";
        assert!(HttpAnswer::parse(text).is_err());
    }
}
