//! How much a visitor and a user of the package download.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, ensure};

use crate::run::read;

/// Until the first question stands and can be answered: the page with its
/// style sheet and `element.js`, in bytes of brotli: 8 kB and 14 kB.
const FIRST_BUDGET: usize = 22_000;
/// `element.js` alone, which is what a portal fetches first.
const ENTRY_BUDGET: usize = 14_000;
/// What is fetched behind it: the program with its module and style sheets.
/// 480 kB for the house, 35 kB for the reading of people's tables, the calendar
/// file that keeps up and the second view, 45 kB for what keeps and merges,
/// 25 kB for the element of a portal.
const PROGRAM_BUDGET: usize = 585_000;
/// The WebAssembly of the scoring package.
const SCORING_BUDGET: usize = 72_000;

/// How far over its budget, in per cent, a file may be where a clear design
/// takes it: it is said each time, and the next change begins with it.
const TOLERANCE: usize = 10;

/// Prints raw, gzip and brotli bytes of every released file.
///
/// # Errors
///
/// When nothing was built, or more than [`TOLERANCE`] over budget.
pub fn check() -> Result<()> {
    println!("{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
    let site = table("dist/site")?;
    let page = fs::read_to_string("dist/site/index.html")?;
    let first = needed_by(&page);
    for name in &first {
        ensure!(
            site.iter().any(|(file, _)| file == name),
            "index.html names {name}, which is not in dist/site"
        );
    }
    let is_first = |name: &str| name == "index.html" || first.contains(&name);
    let is_program = |name: &str| name.starts_with("program-");
    let package = table("dist/scoring")?;
    println!();
    let over: Vec<&str> = [
        within(
            "until the first question",
            sum(&site, is_first),
            FIRST_BUDGET,
        ),
        within(
            "the entry script",
            sum(&site, |name| name == "element.js"),
            ENTRY_BUDGET,
        ),
        within("the program", sum(&site, is_program), PROGRAM_BUDGET),
        within(
            "the scoring package's WebAssembly",
            sum(&package, |name| ends_with(name, &["wasm"])),
            SCORING_BUDGET,
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    ensure!(over.is_empty(), "over budget: {}", over.join(", "));
    Ok(())
}

/// The style sheets and scripts that a page names, which must be there before
/// it can be used.
fn needed_by(page: &str) -> Vec<&str> {
    let tags = page.split('<').filter_map(|tag| tag.split('>').next());
    tags.filter_map(|tag| match tag.split_whitespace().next() {
        Some("script") => attribute(tag, "src"),
        Some("link") if attribute(tag, "rel") == Some("stylesheet") => attribute(tag, "href"),
        _ => None,
    })
    .map(|address| address.trim_start_matches("./"))
    .collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let value = tag.split(&format!(" {name}=")).nth(1)?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split_whitespace().next(),
    }
}

fn ends_with(name: &str, endings: &[&str]) -> bool {
    let ending = Path::new(name).extension().and_then(OsStr::to_str);
    ending.is_some_and(|ending| endings.contains(&ending))
}

/// The brotli bytes of some files.
fn sum(files: &[(String, usize)], wanted: impl Fn(&str) -> bool) -> usize {
    let files = files.iter().filter(|(name, _)| wanted(name));
    files.map(|(_, bytes)| bytes).sum()
}

/// Prints a folder's files; returns the name and the brotli bytes of each.
fn table(folder: &str) -> Result<Vec<(String, usize)>> {
    let files = fs::read_dir(folder)
        .with_context(|| format!("{folder} is missing: run `cargo xtask build` first"))?;
    let mut paths = files
        .map(|file| Ok(file?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.is_file());
    paths.sort();
    let names = paths.iter().filter_map(|path| path.file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    let mut table = Vec::new();
    for (name, [raw, gzip, brotli]) in names.zip(sizes(&paths)?) {
        println!("{raw:>9} {gzip:>9} {brotli:>9}  {folder}/{name}");
        table.push((name, brotli));
    }
    Ok(table)
}

/// Raw, gzip and brotli bytes of files. Node.js compresses, so that nobody waits
/// for a compressor to be compiled.
fn sizes(paths: &[PathBuf]) -> Result<Vec<[usize; 3]>> {
    let lines = read(Command::new("node").arg("xtask/npm/sizes.mjs").args(paths));
    let lines = lines.context("xtask/npm/sizes.mjs did not run")?;
    let sizes = lines.lines().map(|line| {
        let numbers: Vec<usize> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
        <[usize; 3]>::try_from(numbers).map_err(|_| anyhow!("three sizes are missing: {line}"))
    });
    let sizes = sizes.collect::<Result<Vec<_>>>()?;
    ensure!(sizes.len() == paths.len(), "not every file has its sizes");
    Ok(sizes)
}

/// Prints a sum with its budget; returns the name when it is over.
fn within(what: &str, bytes: usize, budget: usize) -> Option<&str> {
    let over = bytes.saturating_sub(budget) * 100;
    let remark = match over {
        0 => String::new(),
        over => format!(", {} % over", over.div_ceil(budget)),
    };
    println!("{what}: {bytes} of {budget} bytes of brotli{remark}");
    (over > TOLERANCE * budget).then_some(what)
}

#[cfg(test)]
mod tests {
    use super::needed_by;

    #[test]
    fn finds_what_a_page_cannot_do_without() {
        let page = r#"<!doctype html><link rel="icon" href="icon.svg">
            <link rel="stylesheet" href="./site-1a.css"/>
            <link rel=stylesheet href=more.css>
            <link rel="preload" href="./leitwerk-2b.wasm" as="fetch">
            <script type="module" src="element.js"></script><script>1</script>"#;
        assert_eq!(needed_by(page), ["site-1a.css", "more.css", "element.js"]);
    }
}
