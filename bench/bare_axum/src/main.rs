//! The least that axum can do: each address answers with a body and headers that
//! were read at start. `cargo xtask bench server` compares the product with it.
//!
//! `bare-axum <address> <folder>`; each answer is a folder with `path` (the path
//! of its address), `headers` (a header a line) and `body`.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, HeaderName, HeaderValue},
    routing::get,
    serve::ListenerExt,
};
use libmimalloc_sys::{mi_option_set, mi_option_t};
use tokio::net::TcpListener;

type Trouble = Box<dyn Error + Send + Sync>;

/// The allocator and its one setting are those of the product (`server/src/main.rs`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
const PURGE_DELAY: mi_option_t = 15;

#[tokio::main]
async fn main() -> Result<(), Trouble> {
    // SAFETY: a number is stored.
    unsafe { mi_option_set(PURGE_DELAY, 10) }
    let mut arguments = std::env::args().skip(1);
    let (Some(address), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("bare-axum <address> <folder>".into());
    };
    let mut router = Router::new();
    for entry in fs::read_dir(folder)? {
        let (path, headers, body) = answer(&entry?.path())?;
        let handler = get(move || async move { (headers.clone(), body.clone()) });
        router = router.route(&path, handler);
    }
    let listener = TcpListener::bind(&address).await?;
    println!("listening on http://{address}");
    // Small answers leave at once, as those of the product do.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    Ok(axum::serve(listener, router).await?)
}

fn answer(folder: &Path) -> Result<(String, HeaderMap, Bytes), Trouble> {
    let file = |name: &str| -> PathBuf { folder.join(name) };
    let mut headers = HeaderMap::new();
    for line in fs::read_to_string(file("headers"))?.lines() {
        let (name, value) = line.split_once(": ").ok_or("a header without a value")?;
        headers.insert(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
    }
    Ok((fs::read_to_string(file("path"))?, headers, fs::read(file("body"))?.into()))
}
