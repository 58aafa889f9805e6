//! The npm package of the scoring: wasm-bindgen's output behind one module
//! that starts itself, in Node.js and in browsers.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::run::{cargo, run, say};
use crate::{package, site, tools, wasm};

const STAGE: &str = "target/scoring";
const DIST: &str = "dist/scoring";
/// The files that are written by hand.
const SOURCE: &str = "src/scoring_api/package";
/// Where wasm-bindgen's types stop being those of the package: what follows
/// starts the program, which the package does itself.
const START_TYPES: &str = "export type InitInput";

/// Makes `dist/scoring`.
pub fn build() -> Result<()> {
    tools::for_releasing()?;
    say("building the scoring package");
    let mut build = cargo(&[
        "build",
        "--profile=scoring",
        "--target=wasm32-unknown-unknown",
        "--no-default-features",
        "--features=scoring-api",
        "--bin=leitwerk-scoring",
    ]);
    wasm::name_sources_alike(&mut build)?;
    run(&mut build)?;
    site::start_over(Path::new(STAGE))?;
    run(Command::new(tools::bindgen_folder()?.join("wasm-bindgen"))
        .args(["--target=web", "--out-name=scoring", "--out-dir", STAGE])
        .arg("target/wasm32-unknown-unknown/scoring/leitwerk-scoring.wasm"))?;

    let (stage, dist) = (Path::new(STAGE), Path::new(DIST));
    site::start_over(dist)?;
    let binary = "scoring_bg.wasm";
    wasm::optimise(&stage.join(binary), &dist.join(binary))?;
    fs::copy(stage.join("scoring.js"), dist.join("scoring.js"))?;
    let types = fs::read_to_string(stage.join("scoring.d.ts"))?;
    let end = types
        .find(START_TYPES)
        .with_context(|| format!("wasm-bindgen's types lack `{START_TYPES}`"))?;
    fs::write(dist.join("index.d.ts"), types.split_at(end).0.trim_end())?;
    fs::write(dist.join("instrument.js"), instrument()?)?;
    for name in ["api.js", "index.js", "node.js", "README.md"] {
        fs::copy(Path::new(SOURCE).join(name), dist.join(name))?;
    }
    package::complete(Path::new(SOURCE), dist)?;
    println!("    {DIST} is ready for npm");
    Ok(())
}

/// Says how long the package takes, in Node.js and in a browser.
pub fn bench() -> Result<()> {
    tools::for_browsing()?;
    build()?;
    say("in Node.js");
    run(Command::new("node").arg("tests/bench/node.mjs"))?;
    say("in Chromium");
    run(&mut cargo(&[
        "run",
        "-q",
        "-p=leitwerk-journeys",
        "--example=bench",
    ]))
}

/// The texts of the instrument as a module; each call hands out its own copy.
fn instrument() -> Result<String> {
    let output = cargo(&["run", "-q", "--no-default-features", "--example=native"])
        .arg("instrument")
        .output()?;
    anyhow::ensure!(
        output.status.success(),
        "the texts of the instrument were not written: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let texts = String::from_utf8(output.stdout)?;
    Ok(format!(
        "const TEXTS = {};\n\nexport const instrument = (locale) => structuredClone(TEXTS[locale] ?? TEXTS[\"de-CH\"]);\n",
        texts.trim()
    ))
}
