//! Looking for inputs that break a reader, led by the code that they reach:
//! libFuzzer, on the pinned compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::{Context, Error, Result, bail, ensure};

use crate::run::{cargo, read, run, say};

/// Where everything of it lies, so that nothing else is built anew.
const FOLDER: &str = "target/fuzz";

/// The longest input, bytes: more than the largest example.
const LONGEST: u32 = 65_536;
/// An input that takes longer is one that was found, seconds.
const SLOWEST: u32 = 1;

/// How the compiler counts which code runs; all of it is stable.
const COVERAGE: [&str; 7] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
];

/// How long each reader is tried.
pub enum Length {
    /// So many seconds.
    Seconds(u32),
    /// So many inputs.
    Inputs(u64),
}

impl FromStr for Length {
    type Err = Error;

    /// «600», or «2000000x».
    fn from_str(text: &str) -> Result<Self> {
        let length = match text.strip_suffix('x') {
            Some(inputs) => inputs.parse().map(Self::Inputs),
            None => text.parse().map(Self::Seconds),
        };
        length.with_context(|| {
            format!("`{text}` is neither seconds nor inputs, such as 600 or 2000000x")
        })
    }
}

/// Tries the reader of this name, or every reader.
pub fn fuzz(length: &Length, only: Option<&str>) -> Result<()> {
    let seeds = Path::new(FOLDER).join("seeds");
    if seeds.is_dir() {
        fs::remove_dir_all(&seeds)?;
    }
    run(cargo(&["run", "-q", "-p=leitwerk-fuzz", "--"]).arg(&seeds))?;
    let program = build()?;
    let mut names = Vec::new();
    for folder in fs::read_dir(&seeds)? {
        names.push(folder?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    if let Some(only) = only {
        ensure!(
            names.iter().any(|name| name == only),
            "no reader is called `{only}`; there are {}",
            names.join(", ")
        );
        names.retain(|name| name == only);
    }
    let mut stopped = Vec::new();
    for name in names {
        if !holds(&program, &name, length)? {
            stopped.push(name);
        }
    }
    if !stopped.is_empty() {
        bail!(
            "found inputs for {}: they lie in {FOLDER}/found; move each into \
            tests/fuzz/found/<reader>, so that it is tried for ever",
            stopped.join(", ")
        );
    }
    Ok(())
}

fn build() -> Result<PathBuf> {
    let version = read(Command::new("rustc").arg("-vV")).context("cannot start rustc")?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc does not tell its host")?;
    say("building the readers with libFuzzer");
    // With a target, the flags are not those of build scripts too.
    run(
        cargo(&["build", "-q", "-p=leitwerk-fuzz", "--bin=leitwerk-fuzz"])
            .args(["--profile=fuzz", "--target", host, "--target-dir", FOLDER])
            .env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\u{1f}")),
    )?;
    Ok(Path::new(FOLDER).join(host).join("fuzz/leitwerk-fuzz"))
}

/// Whether a reader stands every input. What was reached before is gone on
/// from.
fn holds(program: &Path, name: &str, length: &Length) -> Result<bool> {
    let folder = |of: &str| Path::new(FOLDER).join(of).join(name);
    let (reached, found) = (folder("reached"), folder("found"));
    fs::create_dir_all(&reached)?;
    fs::create_dir_all(&found)?;
    say(&format!("the reader {name}"));
    let length = match length {
        Length::Seconds(seconds) => format!("-max_total_time={seconds}"),
        Length::Inputs(inputs) => format!("-runs={inputs}"),
    };
    let status = Command::new(program)
        .arg(length)
        .arg(format!("-max_len={LONGEST}"))
        .arg(format!("-report_slow_units={SLOWEST}"))
        .args(["-timeout=20", "-rss_limit_mb=2048", "-print_final_stats=1"])
        .args(["-verbosity=0", "-reload=0"])
        .arg(format!("-artifact_prefix={}/", found.display()))
        .arg(&reached)
        .arg(folder("seeds"))
        .env("LEITWERK_READER", name)
        .status()
        .with_context(|| format!("cannot start {}", program.display()))?;
    let mut has_found = false;
    for file in fs::read_dir(&found)? {
        let file = file?.path();
        if was_slow_by_chance(program, name, &file)? {
            fs::remove_file(&file)?;
        } else {
            has_found = true;
        }
    }
    Ok(status.success() && !has_found)
}

/// On a machine that is busy with something else every input may take long
/// once.
fn was_slow_by_chance(program: &Path, name: &str, file: &Path) -> Result<bool> {
    let is_slow = file.file_name().is_some_and(|name| {
        let name = name.to_string_lossy();
        name.starts_with("slow-unit-")
    });
    if !is_slow {
        return Ok(false);
    }
    let start = Instant::now();
    let mut again = Command::new(program);
    again.arg(file).env("LEITWERK_READER", name);
    let status = again.stderr(Stdio::null()).status()?;
    Ok(status.success() && start.elapsed() < Duration::from_secs(SLOWEST.into()))
}
