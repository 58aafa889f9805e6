//! How much a visitor and a user of the package download.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};

/// Everything of the site until the first question, in bytes of brotli.
const SITE_BUDGET: usize = 95_000;
/// The WebAssembly of the scoring package, in bytes of brotli.
const SCORING_BUDGET: usize = 80_000;

/// Prints raw, gzip and brotli bytes of every released file.
///
/// # Errors
///
/// When nothing was built, or over budget.
pub fn check() -> Result<()> {
    println!("{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
    // index.html pulls in every file of the site.
    let site = table("dist/site", |_| true)?;
    let scoring = table("dist/scoring", |name| name.ends_with(".wasm"))?;
    let over: Vec<&str> = [
        within("the site until the first question", site, SITE_BUDGET),
        within("the scoring package's WebAssembly", scoring, SCORING_BUDGET),
    ]
    .into_iter()
    .flatten()
    .collect();
    ensure!(over.is_empty(), "over budget: {}", over.join(", "));
    Ok(())
}

/// Prints a folder's files; returns the brotli bytes of those that count.
fn table(folder: &str, counts: impl Fn(&str) -> bool) -> Result<usize> {
    let files = fs::read_dir(folder)
        .with_context(|| format!("{folder} is missing: run `cargo xtask build` first"))?;
    let mut paths = files
        .map(|file| Ok(file?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    let mut total = 0;
    for path in paths {
        let (raw, gzip, brotli) = sizes(&path)?;
        let path = path.to_string_lossy();
        println!("{raw:>9} {gzip:>9} {brotli:>9}  {path}");
        if counts(&path) {
            total += brotli;
        }
    }
    Ok(total)
}

fn sizes(path: &Path) -> Result<(usize, usize, usize)> {
    let bytes = fs::read(path)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut small, &parameters)?;
    Ok((bytes.len(), gzip.finish()?.len(), small.len()))
}

/// Prints a sum with its budget; returns the name when it is over.
fn within(what: &str, bytes: usize, budget: usize) -> Option<&str> {
    println!("{what}: {bytes} of {budget} bytes of brotli");
    (bytes > budget).then_some(what)
}
