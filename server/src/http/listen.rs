//! Takes connections. `axum::serve` waits for ever for a header that trickles
//! in; this loop does not, and it ends in bounded time.

use std::{
    collections::{HashMap, hash_map::Entry},
    convert::Infallible,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{Router, body::Body, extract::ConnectInfo, http::Request, response::Response};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::{TcpListener, TcpSocket, TcpStream},
    signal::unix::{Signal, SignalKind, signal},
    sync::{OwnedSemaphorePermit, Semaphore},
};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

use super::network::{self, Network};

/// A request's head must be complete within this time; an idle connection is
/// closed after it.
const HEADER_TIME: Duration = Duration::from_secs(10);
/// Requests under way when the server is told to stop have this long.
const FAREWELL: Duration = Duration::from_secs(8);
/// More connections wait in the kernel's queue.
const MOST_CONNECTIONS: usize = 2048;

/// How long and to how many one listens.
#[derive(Clone)]
pub struct Patience {
    /// An answer of which nothing is read for so long is given up.
    pub unread: Duration,
    /// So many connections may one address prefix hold; proxies hold those of others.
    pub per_prefix: u32,
    /// The proxies that we know.
    pub proxies: Arc<[Network]>,
}

impl Patience {
    /// What is kept in use: a browser opens six connections, a hostel has dozens
    /// of browsers behind one address.
    #[must_use]
    pub fn usual(proxies: Arc<[Network]>) -> Self {
        Self { unread: Duration::from_secs(20), per_prefix: 256, proxies }
    }
}
/// Longest head of a request, in bytes.
const LONGEST_HEAD: usize = 32 * 1024;
/// What the system keeps of an answer until the other side has it, in bytes: by
/// itself it would let that grow to several megabytes for everybody who asks and
/// does not read, and copying them takes the processor from those who do.
const SEND_BUFFER: u32 = 256 * 1024;
/// How many wait until they are accepted.
const QUEUE: u32 = 1024;

/// Listens at an address.
///
/// # Errors
/// Where the address cannot be had.
pub fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // A restart must not wait for the last connections to be forgotten.
    socket.set_reuseaddr(true)?;
    // Every connection inherits it.
    socket.set_send_buffer_size(SEND_BUFFER)?;
    socket.bind(address)?;
    socket.listen(QUEUE)
}

/// Serves until `stop` comes true, then lets the requests under way finish.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    patience: Patience,
    stop: impl Future<Output = ()>,
) {
    let shares = Shares::new(patience.per_prefix);
    let graceful = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = next(&listener, &room) => accepted,
            () = &mut stop => break,
        };
        if let Some((stream, peer, permit)) = accepted {
            let share = match patience.proxies.iter().any(|proxy| proxy.contains(peer.ip())) {
                true => None,
                false => match shares.take(network::address_prefix(peer.ip())) {
                    // Closed at once: who holds so many waits for none of them.
                    None => continue,
                    share => share,
                },
            };
            attend(stream, peer, (permit, share), &router, patience.unread, &graceful);
        }
    }
    drop(listener);
    if tokio::time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("stopped with requests still under way");
    }
}

type Accepted = (TcpStream, SocketAddr, OwnedSemaphorePermit);

async fn next(listener: &TcpListener, room: &Arc<Semaphore>) -> Option<Accepted> {
    let permit = Arc::clone(room).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, peer)) => Some((stream, peer, permit)),
        Err(error) => {
            // Too many open files, or a peer already gone: neither is a reason to stop.
            tracing::warn!(%error, "a connection could not be accepted");
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}

fn attend(
    stream: TcpStream,
    peer: SocketAddr,
    held: (OwnedSemaphorePermit, Option<Share>),
    router: &Router,
    unread: Duration,
    graceful: &GracefulShutdown,
) {
    // Small answers should leave at once.
    let _ = stream.set_nodelay(true);
    let router = router.clone();
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(unread));
    let service = service_fn(move |request: Request<Incoming>| answer(router.clone(), peer, request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    let connection = graceful.watch(connection);
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection ended early");
        }
        drop(held);
    });
}

/// The connections that each address prefix holds.
#[derive(Clone)]
struct Shares {
    most: u32,
    held: Arc<Mutex<HashMap<u128, u32>>>,
}

/// One connection of an address prefix, until it is dropped.
struct Share {
    shares: Shares,
    prefix: u128,
}

impl Shares {
    fn new(most: u32) -> Self {
        Self { most, held: Arc::default() }
    }

    /// One connection more, if the address prefix may have it.
    fn take(&self, prefix: u128) -> Option<Share> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let own = held.entry(prefix).or_default();
        if *own >= self.most {
            return None;
        }
        *own += 1;
        Some(Share { shares: self.clone(), prefix })
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut held = self.shares.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Entry::Occupied(mut own) = held.entry(self.prefix) {
            *own.get_mut() -= 1;
            if *own.get() == 0 {
                own.remove();
            }
        }
    }
}

async fn answer(
    router: Router,
    peer: SocketAddr,
    request: Request<Incoming>,
) -> Result<Response, Infallible> {
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(ConnectInfo(peer));
    router.oneshot(request).await
}

/// What the operating system asks for, heard from the moment this exists: one that
/// comes earlier would end the program at once.
pub struct Signals {
    interrupted: Signal,
    terminated: Signal,
}

impl Signals {
    /// # Errors
    /// When the system lets nobody listen.
    pub fn listen() -> io::Result<Self> {
        Ok(Self {
            interrupted: signal(SignalKind::interrupt())?,
            terminated: signal(SignalKind::terminate())?,
        })
    }

    /// Comes true when the server should take no more connections. Whoever ends it
    /// from a keyboard is obeyed at once; a service manager is heard twice: first
    /// nobody is sent here any more (`not_ready`), for as long as a load balancer
    /// needs to notice, or until it asks again.
    pub async fn asked_to_stop(mut self, not_ready: impl FnOnce(), notice: Duration) {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {
                not_ready();
                tracing::info!(seconds = notice.as_secs(), "no longer ready; stopping soon");
                tokio::select! {
                    () = tokio::time::sleep(notice) => {}
                    _ = self.interrupted.recv() => {}
                    _ = self.terminated.recv() => {}
                }
            }
        }
        tracing::info!("stopping");
    }
}

#[cfg(test)]
mod tests {
    use std::{
        pin::Pin,
        task::{Context, Poll},
    };

    use axum::routing::get;
    use hyper::body::{Body as HttpBody, Bytes, Frame};
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        sync::mpsc,
    };

    use super::*;

    /// An answer without end, which says when it is given up.
    struct Endless(mpsc::UnboundedSender<()>);

    impl HttpBody for Endless {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b'x'; 64 * 1024])))))
        }
    }

    impl Drop for Endless {
        fn drop(&mut self) {
            let _ = self.0.send(());
        }
    }

    /// A server's address, and what says that an endless answer was given up.
    async fn serving(patience: Patience) -> (SocketAddr, mpsc::UnboundedReceiver<()>) {
        let (given_up, hears) = mpsc::unbounded_channel();
        let endless = get(move || async move { Body::new(Endless(given_up)) });
        let router = Router::new().route("/endless", endless).route("/", get(|| async { "here" }));
        let listener = bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve(listener, router, patience, std::future::pending()));
        (address, hears)
    }

    async fn ask(address: SocketAddr, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let asking = format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n");
        // Whoever is not let in may be gone before she has asked.
        let _ = stream.write_all(asking.as_bytes()).await;
        stream
    }

    /// Whether the server says something.
    async fn is_answered(stream: &mut TcpStream) -> bool {
        matches!(stream.read(&mut [0; 16]).await, Ok(read) if read > 0)
    }

    #[tokio::test]
    async fn an_answer_that_nobody_reads_is_given_up_and_its_place_is_free_again() {
        let unread = Duration::from_millis(200);
        let patience = Patience { unread, per_prefix: 1, proxies: [].into() };
        let (address, mut hears) = serving(patience).await;
        let mut silent = ask(address, "/endless").await;
        assert!(is_answered(&mut silent).await, "it has begun");
        assert!(!is_answered(&mut ask(address, "/").await).await, "the only place is taken");
        assert_eq!(hears.recv().await, Some(()), "it is given up");
        assert!(is_answered(&mut ask(address, "/").await).await, "and the place is free");
    }

    #[tokio::test]
    async fn one_prefix_holds_no_more_than_its_share() {
        let patience = Patience { per_prefix: 3, ..Patience::usual([].into()) };
        let (address, _) = serving(patience.clone()).await;
        let mut held = Vec::new();
        for _ in 0..3 {
            let mut stream = ask(address, "/").await;
            assert!(is_answered(&mut stream).await);
            held.push(stream);
        }
        assert!(!is_answered(&mut ask(address, "/").await).await, "a fourth one is closed");
        // Through a proxy that is known come those of many address prefixes.
        let proxies = ["127.0.0.0/8".parse().unwrap()].into();
        let (address, _) = serving(Patience { proxies, ..patience }).await;
        for _ in 0..20 {
            let mut stream = ask(address, "/").await;
            assert!(is_answered(&mut stream).await);
            held.push(stream);
        }
    }
}
