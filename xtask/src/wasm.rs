//! Making WebAssembly small.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

use crate::likeness::name_by_likeness;
use crate::run::{read, run};
use crate::tools::npm_tool;

/// What rustc's default target uses. Each by its name: `--all-features` makes
/// files that no browser loads.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// A function stays one where it has a single caller: put into each other they
/// take as many bytes, and are compressed less well.
const APART: &str = "--one-caller-inline-max-function-size=0";

/// Has a build name sources, where a program tells of a fault, by crate and
/// file rather than by where this machine keeps them: so that the same sources
/// give the same bytes elsewhere.
pub fn name_sources_alike(build: &mut Command) -> Result<()> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let crates = home.context("no home folder")?.join("registry/src");
    // There is none where all crates come from elsewhere.
    let registries = fs::read_dir(crates).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = registries.map(|folder| folder.path()).collect();
    let sysroot = read(Command::new("rustc").args(["--print", "sysroot"])).context("rustc")?;
    folders.push(Path::new(&sysroot).join("lib/rustlib/src/rust/library"));
    let flags = folders.iter().map(|folder| folder.display());
    let flags = flags.map(|folder| format!("--remap-path-prefix={folder}="));
    // Beside those of .cargo/config.toml.
    let flags = flags.collect::<Vec<_>>().join(" ");
    build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    Ok(())
}

/// Writes a smaller program of the same behaviour.
pub fn optimise(from: &Path, to: &Path) -> Result<()> {
    wasm_opt(&["-Oz", "--converge", APART], from, to)?;
    fs::write(to, name_by_likeness(&fs::read(to)?)?)?;
    wasm_opt(&["--reorder-functions-by-name"], to, to)
}

fn wasm_opt(passes: &[&str], from: &Path, to: &Path) -> Result<()> {
    run(npm_tool("wasm-opt")
        .args(FEATURES)
        .args(passes)
        .args(["--strip-debug", "--strip-producers"])
        .arg(from)
        .arg("-o")
        .arg(to))
}
