//! Making WebAssembly small, or quickly.

use std::path::Path;

use std::fs;
use std::process::Command;

use anyhow::{Result, anyhow};
use wasm_split_cli_support::{Options, transform};

use crate::run::run;
use crate::tools::{npm_tool, tool};

/// For development builds: less to compile, the same views.
pub const QUICK_BUILD: (&str, &str) = (
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    "--cfg erase_components",
);

/// For the release: what is moved to a file of its own needs its relocations.
pub const SPLITTABLE_BUILD: (&str, &str) = (
    QUICK_BUILD.0,
    "--cfg erase_components -Clink-args=--emit-relocs",
);

/// The module that fetches what was split off, beside wasm-bindgen's.
pub const LOADER: &str = "__wasm_split.js";

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

/// Writes a smaller program of the same behaviour.
pub fn optimise(from: &Path, to: &Path) -> Result<()> {
    run(npm_tool("wasm-opt")
        .args(FEATURES)
        .args(["-Oz", "--strip-debug", "--strip-producers"])
        .arg(from)
        .arg("-o")
        .arg(to))
}

/// Splits a program at its marked function (`src/ui/later.rs`) and writes both
/// files and wasm-bindgen's module into a folder.
pub fn split(program: &Path, folder: &Path) -> Result<()> {
    let input = fs::read(program)?;
    let first = folder.with_extension("first.wasm");
    let mut options = Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.main_module = "./leitwerk.js";
    transform(options).map_err(|error| anyhow!("{error:#}"))?;
    run(Command::new(tool("wasm-bindgen"))
        .args(["--target=web", "--no-typescript", "--out-name=leitwerk"])
        .args(["--keep-lld-exports", "--no-demangle", "--out-dir"])
        .arg(folder)
        .arg(&first))
}
