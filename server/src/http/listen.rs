//! Takes connections. `axum::serve` waits for ever for a header that trickles
//! in; this loop does not, and it ends in bounded time.

use std::{convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo, http::Request, response::Response};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::{TcpListener, TcpStream},
    signal::unix::{Signal, SignalKind, signal},
    sync::{OwnedSemaphorePermit, Semaphore},
};
use tower::ServiceExt;

/// A request's head must be complete within this time; an idle connection is
/// closed after it.
const HEADER_TIME: Duration = Duration::from_secs(10);
/// Requests under way when the server is told to stop have this long.
const FAREWELL: Duration = Duration::from_secs(8);
/// More connections wait in the kernel's queue.
const MOST_CONNECTIONS: usize = 2048;
/// Longest head of a request, in bytes.
const LONGEST_HEAD: usize = 32 * 1024;

/// Serves until `stop` comes true, then lets the requests under way finish.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = next(&listener, &room) => accepted,
            () = &mut stop => break,
        };
        if let Some((stream, peer, permit)) = accepted {
            attend(stream, peer, permit, &router, &graceful);
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
    permit: OwnedSemaphorePermit,
    router: &Router,
    graceful: &GracefulShutdown,
) {
    // Small answers should leave at once.
    let _ = stream.set_nodelay(true);
    let router = router.clone();
    let service = service_fn(move |request: Request<Incoming>| answer(router.clone(), peer, request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    let connection = graceful.watch(connection);
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection ended early");
        }
        drop(permit);
    });
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
    pub fn listen() -> std::io::Result<Self> {
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
