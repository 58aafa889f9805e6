//! Making WebAssembly small.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::likeness::name_by_likeness;
use crate::run::run;
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
