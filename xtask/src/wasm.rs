//! Making WebAssembly small.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Result, anyhow};
use serde_json::json;
use wasm_split_cli_support::{Options, transform};

use crate::names::{exports, rename};
use crate::run::run;
use crate::tools::{has_library_sources, npm_tool, tool};

/// The variable with rustc's flags for WebAssembly.
pub const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Views of fewer types: less to compile and to download.
pub const ERASED_VIEWS: &str = "--cfg erase_components";

/// What is moved to a file of its own needs its relocations.
pub const SPLITTABLE: &str = "-Clink-args=--emit-relocs";

/// Compiles Rust's own library with a release, for size and without the texts
/// of panics: that takes a tenth off. The flags are unstable, which
/// `RUSTC_BOOTSTRAP` allows. Where the library's sources cannot be had, the
/// library is used as it came with Rust.
pub fn small_build(command: &mut Command, flags: &[&str]) {
    let mut flags = [&[ERASED_VIEWS], flags].concat();
    if has_library_sources() {
        flags.extend([
            "-Zunstable-options",
            "-Cpanic=immediate-abort",
            "-Zlocation-detail=none",
            "-Zfmt-debug=none",
        ]);
        command
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    }
    command.env(RUSTFLAGS, flags.join(" "));
}

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

/// Takes out what a module of JavaScript has no use for, then optimises. A
/// dependency exports classes that no caller here knows.
pub fn optimise_for(module: &Path, from: &Path, to: &Path) -> Result<()> {
    let module = fs::read_to_string(module)?;
    let program = fs::read(from)?;
    let used = exports(&program)?
        .into_iter()
        .filter(|name| module.contains(name.as_str()));
    let (mut roots, mut graph) = (Vec::new(), Vec::new());
    for name in used {
        graph.push(json!({ "name": name, "export": name }));
        roots.push(name);
    }
    graph.push(json!({ "name": "module", "root": true, "reaches": roots }));
    let description = from.with_extension("graph.json");
    fs::write(&description, json!(graph).to_string())?;
    let trimmed = from.with_extension("trimmed.wasm");
    run(npm_tool("wasm-metadce")
        .args(FEATURES)
        .arg("--graph-file")
        .arg(description)
        .arg(from)
        .arg("-o")
        .arg(&trimmed)
        .stdout(Stdio::null()))?;
    optimise(&trimmed, to)
}

/// Writes a smaller program of the same behaviour.
pub fn optimise(from: &Path, to: &Path) -> Result<()> {
    run(npm_tool("wasm-opt")
        .args(FEATURES)
        // Twice: the control flow of rustc's functions is laid anew first.
        .args(["--flatten", "--rereloop", "-Oz", "-Oz"])
        .args(["--strip-debug", "--strip-producers"])
        .arg(from)
        .arg("-o")
        .arg(to))
}

/// In the names of exports that no caller has: wasm_streams' classes, which
/// come with what leptos knows about servers.
const UNUSED: &str = "intounderlying";

/// Splits a program at its marked function (`src/ui/later.rs`) and writes both
/// files and wasm-bindgen's module into a folder.
pub fn split(program: &Path, folder: &Path) -> Result<()> {
    // Before the split, because all that is exported is in the first file.
    let used = |name: &str| (!name.contains(UNUSED)).then(|| name.to_owned());
    let input = rename(&fs::read(program)?, used)?;
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
