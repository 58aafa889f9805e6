//! What the commands need, in pinned versions, installed where it is missing.
//! When everything is there, a check takes milliseconds.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::run::{cargo, find, read, run, say};

const TRUNK: &str = "0.21.14";
/// The oldest Node.js with everything that is used here.
const NODE: u32 = 20;
const TARGET: &str = "wasm32-unknown-unknown";
/// The crates of Cargo.lock: Trunk builds without the network.
const FETCH: [&str; 4] = ["fetch", "--locked", "--target", TARGET];

/// The folder of the tools that are built here, so that a person's own
/// versions are not replaced.
fn folder() -> PathBuf {
    if let Some(folder) = env::var_os("LEITWERK_TOOLS") {
        return folder.into();
    }
    match env::var_os("HOME") {
        Some(home) => Path::new(&home).join(".cache/leitwerk/tools"),
        None => Path::new("target/tools").into(),
    }
}

/// A program of [`folder`].
pub fn tool(name: &str) -> PathBuf {
    folder().join("bin").join(name)
}

/// Where wasm-bindgen's programs lie, which are built beside this one: in the
/// version of Cargo.lock, with its dependencies.
pub fn bindgen_folder() -> Result<PathBuf> {
    let this = env::current_exe()?;
    let folder = this.parent().context("a program lies in a folder")?;
    Ok(folder.to_owned())
}

/// A program that came with npm.
pub fn npm_tool(name: &str) -> Command {
    Command::new(Path::new("xtask/npm/node_modules/.bin").join(name))
}

/// What builds WebAssembly: the target, the crates, wasm-bindgen and Trunk.
pub fn for_building() -> Result<()> {
    target()?;
    run(&mut cargo(&FETCH))?;
    run(&mut cargo(&["build", "-q", "-p=leitwerk-bindgen"]))?;
    install("trunk", "trunk", TRUNK, &["--no-default-features"])
}

/// The same for a release, with what makes it small, and what tests use from
/// npm.
pub fn for_releasing() -> Result<()> {
    for_building()?;
    npm_packages()
}

/// What tests in a browser need. Returns where chromedriver is.
pub fn for_browsing() -> Result<PathBuf> {
    for_releasing()?;
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    if find(&browsers).is_none() || find(&["chromedriver"]).is_none() {
        debian_packages(&["chromium", "chromium-driver", "fonts-liberation"])?;
    }
    find(&["chromedriver"]).context("chromedriver is not on the PATH")
}

/// rust-toolchain.toml names the target, but a toolchain that was there before
/// may lack it.
fn target() -> Result<()> {
    let sysroot = read(Command::new("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    say("adding the WebAssembly target to the Rust toolchain");
    run(Command::new("rustup").args(["target", "add", TARGET]))
}

/// Builds a program from its sources unless it is there in this version: with
/// the dependencies that it was released with, and without optimisation, which
/// would take longer than it ever saves.
fn install(package: &str, program: &str, version: &str, options: &[&str]) -> Result<()> {
    let found = read(Command::new(tool(program)).arg("--version")).unwrap_or_default();
    if found.split_whitespace().nth(1) == Some(version) {
        return Ok(());
    }
    let folder = folder();
    say(&format!(
        "building {package} {version} into {}: once, some minutes",
        folder.display()
    ));
    run(
        cargo(&["install", package, "--locked", "--debug", "--force"])
            .args(["--version", &format!("={version}"), "--root"])
            .arg(&folder)
            .args(options)
            .env("CARGO_PROFILE_DEV_DEBUG", "false"),
    )
}

fn npm_packages() -> Result<()> {
    let version = read(Command::new("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next();
    ensure!(
        major.and_then(|n| n.parse().ok()).unwrap_or(0) >= NODE,
        "Node.js {NODE} or newer with npm is needed: install it and repeat the command"
    );
    let changed = |path: &str| fs::metadata(path).and_then(|file| file.modified());
    let installed = changed("xtask/npm/node_modules/.package-lock.json");
    if installed.is_ok_and(|at| changed("xtask/npm/package-lock.json").is_ok_and(|lock| lock <= at))
    {
        return Ok(());
    }
    say("installing wasm-opt, esbuild, TypeScript and axe from npm");
    let options = ["--ignore-scripts", "--no-audit", "--no-fund"];
    run(Command::new("npm")
        .args(["ci", "--prefix", "xtask/npm"])
        .args(options))
}

fn debian_packages(names: &[&str]) -> Result<()> {
    let names = names.join(" ");
    let is_root = read(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !is_root || find(&["apt-get"]).is_none() {
        bail!(
            "a browser for the tests is missing: install {names} (Debian's names) and repeat the command"
        );
    }
    say(&format!("installing {names} from Debian's packages"));
    let script =
        format!("apt-get update -q && apt-get install -q -y --no-install-recommends {names}");
    run(Command::new("sh")
        .args(["-c", &script])
        .env("DEBIAN_FRONTEND", "noninteractive"))
}
