//! Every file that compresses well gets a `.br` and a `.gz` beside it, made
//! with all the patience that a server could not have for each visit.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow};
use flate2::Compression;
use flate2::write::GzEncoder;

const WORTHWHILE: [&str; 11] =
    ["js", "wasm", "bin", "css", "html", "svg", "json", "txt", "webmanifest", "xml", "ico"];
/// Logarithms of the sizes of block that are tried; 0 lets the encoder choose.
const BLOCKS: [i32; 3] = [0, 16, 19];
/// Below this a compressed file saves nothing but costs a look-up.
const SMALLEST: usize = 256;

/// Compresses files, as many at once as there are processors.
pub fn files(paths: &[PathBuf]) -> Result<()> {
    let next = AtomicUsize::new(0);
    let worker = || {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            file(path)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| anyhow!("a compressor stopped"))?)
    })
}

/// Compresses one file in both ways, unless it is not worth it.
fn file(path: &Path) -> Result<()> {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let worthwhile = extension.is_some_and(|extension| WORTHWHILE.contains(&extension));
    let plain = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    if !worthwhile || plain.len() < SMALLEST {
        return Ok(());
    }
    write_beside(path, "br", &brotli(&plain)?)?;
    write_beside(path, "gz", &gzip(&plain)?)
}

/// Brotli at its best, as browsers ask for it: of several sizes of block, the
/// one that packs this content smallest.
pub fn brotli(plain: &[u8]) -> Result<Vec<u8>> {
    let mut smallest: Option<Vec<u8>> = None;
    for block in BLOCKS {
        let mut packed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            lgblock: block,
            size_hint: plain.len(),
            ..Default::default()
        };
        brotli::BrotliCompress(&mut &plain[..], &mut packed, &parameters)?;
        if smallest.as_ref().is_none_or(|before| packed.len() < before.len()) {
            smallest = Some(packed);
        }
    }
    smallest.context("no size of block was tried")
}

fn gzip(plain: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain)?;
    Ok(encoder.finish()?)
}

fn write_beside(path: &Path, ending: &str, content: &[u8]) -> Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    fs::write(&name, content).with_context(|| format!("cannot write {}", Path::new(&name).display()))
}
