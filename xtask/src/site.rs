//! The site: Trunk builds it, esbuild and wasm-opt make it small.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::run::{cargo, run, say};
use crate::{tools, wasm};

const STAGE: &str = "target/site";
/// The style sheets without comments and white space.
const STYLE: &str = "target/style";
const DIST: &str = "dist/site";
/// What esbuild puts into element.js.
const BUNDLED: &str = "leitwerk.js";

/// Serves the site in its development build, with a reload after every change.
pub fn serve() -> Result<()> {
    tools::for_building()?;
    say("building the site; it then stands at http://127.0.0.1:8080/ (end with Ctrl+C)");
    run(&mut trunk(&["serve"])?)
}

/// Makes `dist/site`.
pub fn build() -> Result<()> {
    tools::for_releasing()?;
    say("building the site");
    let style = Path::new(STYLE);
    start_over(style)?;
    for sheet in fs::read_dir("style")? {
        let from = sheet?.path();
        if from.extension().is_some_and(|ending| ending == "css") {
            esbuild(&from, &style.join(from.file_name().unwrap_or_default()))?;
        }
    }
    run(trunk(&["build", "--release", "--dist", STAGE])?
        .env("LEITWERK_STYLE", fs::canonicalize(style)?))?;
    say("making it small: wasm-opt, esbuild");
    let (stage, dist) = (Path::new(STAGE), Path::new(DIST));
    start_over(dist)?;
    for entry in fs::read_dir(stage)? {
        let from = entry?.path();
        let to = dist.join(from.file_name().unwrap_or_default());
        match from.extension().and_then(OsStr::to_str) {
            _ if from.ends_with(BUNDLED) => {}
            Some("wasm") => wasm::optimise(&from, &to)?,
            Some("js" | "css") => esbuild(&from, &to)?,
            _ => {
                fs::copy(&from, &to)?;
            }
        }
    }
    println!("    {DIST} is ready for any static host, in any folder");
    Ok(())
}

/// Takes a screenshot of the built site.
pub fn shot(arguments: &[&str]) -> Result<()> {
    tools::for_browsing()?;
    let example = ["run", "-p", "leitwerk-journeys", "--example", "shot", "--"];
    run(cargo(&example).args(arguments))
}

/// An empty folder in this place.
pub fn start_over(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

fn esbuild(from: &Path, to: &Path) -> Result<()> {
    let options = ["--bundle", "--minify", "--target=es2022", "--format=esm"];
    // Without it classes that nobody uses are given up, too.
    let unused = "--define:Symbol.dispose=undefined";
    run(tools::npm_tool("esbuild")
        .args(options)
        .args(["--log-level=warning", "--charset=utf8", unused])
        .arg(from)
        .arg(format!("--outfile={}", to.display())))
}

/// Trunk with the pinned wasm-bindgen before any other on the PATH.
fn trunk(arguments: &[&str]) -> Result<Command> {
    let mut path = vec![tools::bindgen_folder()?];
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let mut command = Command::new(tools::tool("trunk"));
    command.args(arguments).env("PATH", env::join_paths(path)?);
    Ok(command)
}
