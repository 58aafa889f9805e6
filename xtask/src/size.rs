//! How much a visitor and a user of the package download.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};

use crate::tools;

/// Everything of the site until the first question, in bytes of brotli.
const QUESTIONS_BUDGET: usize = 95_000;
/// The whole site, with the part that is fetched behind the first page.
const SITE_BUDGET: usize = 420_000;
/// The WebAssembly of the scoring package, in bytes of brotli.
const SCORING_BUDGET: usize = 60_000;

/// Prints raw, gzip and brotli bytes of every released file.
///
/// # Errors
///
/// When nothing was built, or over budget.
pub fn check() -> Result<()> {
    println!("{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
    let [site, later] = table("dist/site", |name| name.ends_with("split_later.wasm"))?;
    let [_, scoring] = table("dist/scoring", |name| name.ends_with(".wasm"))?;
    let over: Vec<&str> = [
        within(
            "the site until the first question",
            site - later,
            QUESTIONS_BUDGET,
        ),
        within("the whole site", site, SITE_BUDGET),
        within("the scoring package's WebAssembly", scoring, SCORING_BUDGET),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !tools::has_library_sources() {
        println!("without the sources of Rust's library the release is larger than its budget");
        return Ok(());
    }
    ensure!(over.is_empty(), "over budget: {}", over.join(", "));
    Ok(())
}

/// Prints a folder's files; returns the brotli bytes of all, and of those that
/// are looked for.
fn table(folder: &str, wanted: impl Fn(&str) -> bool) -> Result<[usize; 2]> {
    let files = fs::read_dir(folder)
        .with_context(|| format!("{folder} is missing: run `cargo xtask build` first"))?;
    let mut paths = files
        .map(|file| Ok(file?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    let (mut all, mut found) = (0, 0);
    for path in paths {
        let (raw, gzip, brotli) = sizes(&path)?;
        let path = path.to_string_lossy();
        println!("{raw:>9} {gzip:>9} {brotli:>9}  {path}");
        all += brotli;
        if wanted(&path) {
            found += brotli;
        }
    }
    Ok([all, found])
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
