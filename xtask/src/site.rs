//! The site: Trunk builds it, esbuild and wasm-opt make it small.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Map, Value};

use crate::names::rename;
use crate::run::{cargo, run, say};
use crate::{tools, wasm};

const STAGE: &str = "target/site";
/// The style sheets without comments and white space.
const STYLE: &str = "target/style";
const DIST: &str = "dist/site";
/// What defines the custom element and loads the program.
const ELEMENT: &str = "element.js";
/// The properties that become short: wasm-bindgen's own names, and rustc's.
const NAMES: &str = "--mangle-props=^(__wb|__externref|_R)";
/// The first half of the program.
const FIRST: &str = "leitwerk_bg.wasm";
/// What esbuild puts into element.js, with the snippets' folder.
const BUNDLED: [&str; 2] = ["leitwerk.js", wasm::LOADER];
/// What Trunk had compiled, as it was linked.
const PROGRAM: &str = "target/wasm32-unknown-unknown/release/leitwerk.wasm";

/// Serves the site in its development build, with a reload after every change.
pub fn serve() -> Result<()> {
    tools::for_building()?;
    say("building the site; it then stands at http://127.0.0.1:8080/ (end with Ctrl+C)");
    run(trunk(&["serve"])?.env(wasm::RUSTFLAGS, wasm::ERASED_VIEWS))
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
            esbuild(
                &from,
                &style.join(from.file_name().unwrap_or_default()),
                &[],
            )?;
        }
    }
    let mut build = trunk(&["build", "--release", "--features=split", "--dist", STAGE])?;
    build.env("LEITWERK_STYLE", fs::canonicalize(style)?);
    wasm::small_build(&mut build, &[wasm::SPLITTABLE]);
    run(&mut build)?;
    say("splitting it in two: what the first question needs, and the rest");
    wasm::split(Path::new(PROGRAM), Path::new(STAGE))?;
    say("making it small: wasm-opt, esbuild");
    let (stage, dist) = (Path::new(STAGE), Path::new(DIST));
    start_over(dist)?;
    for entry in fs::read_dir(stage)? {
        let from = entry?.path();
        let to = dist.join(from.file_name().unwrap_or_default());
        match from.extension().and_then(OsStr::to_str) {
            _ if from.is_dir() || BUNDLED.iter().any(|name| from.ends_with(name)) => {}
            // Below, for the element.js that is not there yet.
            _ if from.ends_with(FIRST) => {}
            Some("wasm") => wasm::optimise(&from, &to)?,
            Some("js" | "css") => esbuild(&from, &to, &[])?,
            _ => {
                fs::copy(&from, &to)?;
            }
        }
    }
    let program = dist.join(FIRST);
    wasm::optimise_for(&dist.join(ELEMENT), &stage.join(FIRST), &program)?;
    shorten_names(&stage.join(ELEMENT), &dist.join(ELEMENT), &program)?;
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

/// Gives short names to what the program and its module know each other by.
fn shorten_names(module: &Path, bundle: &Path, program: &Path) -> Result<()> {
    let list = Path::new("target/names.json");
    if list.exists() {
        fs::remove_file(list)?;
    }
    let list_option = format!("--mangle-cache={}", list.display());
    esbuild(module, bundle, &[NAMES, &list_option])?;
    let list: Map<String, Value> = serde_json::from_slice(&fs::read(list)?)?;
    let short = |name: &str| {
        let short = list.get(name).and_then(Value::as_str);
        Some(short.unwrap_or(name).to_owned())
    };
    Ok(fs::write(program, rename(&fs::read(program)?, short)?)?)
}

fn esbuild(from: &Path, to: &Path, more: &[&str]) -> Result<()> {
    let options = ["--bundle", "--minify", "--target=es2022", "--format=esm"];
    // Without it classes that nobody uses are given up, too.
    let unused = "--define:Symbol.dispose=undefined";
    run(tools::npm_tool("esbuild")
        .args(options)
        .args(["--log-level=warning", "--charset=utf8", unused])
        .args(more)
        .arg(from)
        .arg(format!("--outfile={}", to.display())))
}

/// Trunk with the pinned wasm-bindgen before any other on the PATH.
fn trunk(arguments: &[&str]) -> Result<Command> {
    let mut path = vec![tools::tool("")];
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let mut command = Command::new(tools::tool("trunk"));
    command.args(arguments).env("PATH", env::join_paths(path)?);
    Ok(command)
}
