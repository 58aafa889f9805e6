//! What the commands need, in pinned versions, installed where it is missing.
//! When everything is there, a check takes milliseconds.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::run::{cargo, find, read, run, say};

const TRUNK: Program = Program {
    package: "trunk",
    version: "0.21.14",
    options: &["--no-default-features"],
};
const CARGO_DENY: Program = Program {
    package: "cargo-deny",
    version: "0.20.2",
    options: &[],
};
const CARGO_MACHETE: Program = Program {
    package: "cargo-machete",
    version: "0.9.2",
    options: &["--no-default-features"],
};
const GECKODRIVER: Program = Program {
    package: "geckodriver",
    version: "0.37.1",
    options: &[],
};
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
    TRUNK.install()
}

/// The same for a release, with what makes it small, and what tests use from
/// npm.
pub fn for_releasing() -> Result<()> {
    for_building()?;
    npm_packages()
}

/// What a look in Chromium needs. Returns where chromedriver is.
pub fn for_browsing() -> Result<PathBuf> {
    for_releasing()?;
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    if find(&browsers).is_none() || find(&["chromedriver"]).is_none() {
        debian_packages(&["chromium", "chromium-driver", "fonts-liberation"])?;
    }
    find(&["chromedriver"]).context("chromedriver is not on the PATH")
}

/// Where the drivers of the browsers are; Xvfb, which WebKit needs, is on the
/// PATH.
pub struct Drivers {
    pub chromium: PathBuf,
    pub firefox: PathBuf,
    pub webkit: PathBuf,
}

/// What tests in every engine need.
pub fn for_every_browser() -> Result<Drivers> {
    let chromium = for_browsing()?;
    let lacking = [
        (&["firefox-esr", "firefox"][..], "firefox-esr"),
        (&["WebKitWebDriver"], "webkit2gtk-driver"),
        (&["Xvfb"], "xvfb"),
    ];
    let lacking = lacking.iter().filter(|(names, _)| find(names).is_none());
    let packages: Vec<&str> = lacking.map(|(_, package)| *package).collect();
    if !packages.is_empty() {
        debian_packages(&packages)?;
    }
    GECKODRIVER.install()?;
    Ok(Drivers {
        chromium,
        firefox: tool(GECKODRIVER.package),
        webkit: find(&["WebKitWebDriver"]).context("WebKitWebDriver is not on the PATH")?,
    })
}

/// What runs a command beside a PostgreSQL server of its own.
///
/// # Errors
///
/// Why it cannot be had here. Only the store for portals wants it.
pub fn for_postgres() -> Result<PathBuf> {
    const PROGRAM: &str = "pg_virtualenv";
    if find(&[PROGRAM]).is_none() {
        debian_packages(&["postgresql"])?;
    }
    let program = find(&[PROGRAM]).context("pg_virtualenv is not on the PATH")?;
    read(Command::new(&program).arg("true")).context("pg_virtualenv cannot start a server")?;
    Ok(program)
}

/// What looks at the dependencies.
pub fn for_dependencies() -> Result<()> {
    CARGO_MACHETE.install()?;
    CARGO_DENY.install()
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

/// A program of the same name as its package on crates.io.
struct Program {
    package: &'static str,
    version: &'static str,
    /// What is left out of it.
    options: &'static [&'static str],
}

impl Program {
    /// Builds it unless it is there in this version: with the dependencies that
    /// it was released with, and without optimisation, which would take longer
    /// than it ever saves.
    fn install(&self) -> Result<()> {
        let (package, version) = (self.package, self.version);
        let found = read(Command::new(tool(package)).arg("--version")).unwrap_or_default();
        if found.split_whitespace().any(|word| word == version) {
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
                .args(self.options)
                .env("CARGO_PROFILE_DEV_DEBUG", "false"),
        )
    }
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
    say("installing what builds and tests use from npm");
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
            "something that the tests need is missing: install {names} (Debian's names) and repeat the command"
        );
    }
    say(&format!("installing {names} from Debian's packages"));
    let script =
        format!("apt-get update -q && apt-get install -q -y --no-install-recommends {names}");
    run(Command::new("sh")
        .args(["-c", &script])
        .env("DEBIAN_FRONTEND", "noninteractive"))
}
