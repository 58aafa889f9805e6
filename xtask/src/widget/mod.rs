//! The npm package of the widget, which is a folder for any static host as
//! well: the element with its release, the frame, the stores, and the types
//! and tables that are made from the manifest.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::package;
use crate::run::{cargo, run, say};
use crate::site;

mod details;
mod editors;
mod manifest;
mod tables;
mod types;

pub use tables::write as write_tables;

use manifest::Element;

const DIST: &str = "dist/widget";
const SITE: &str = "dist/site";
/// The files that are written by hand.
const SOURCE: &str = "src/embed/package";
/// What the site has and the package does not need.
const OF_SITE: [&str; 1] = ["index.html"];

/// Serves the demo portal with the widget's files and a store.
pub fn portal() -> Result<()> {
    run(&mut cargo(&["build", "-q", "-p=leitwerk-portal-store"]))?;
    run(&mut cargo(&[
        "run",
        "-q",
        "-p=leitwerk-journeys",
        "--example=portal",
    ]))
}

/// Makes `dist/widget` from `dist/site`.
pub fn build() -> Result<()> {
    say("making the widget's package");
    files()?;
    complete()
}

/// Makes of it what a portal fetches.
pub fn files() -> Result<()> {
    let dist = Path::new(DIST);
    site::start_over(dist)?;
    for file in fs::read_dir(SITE)? {
        let file = file?;
        let is_ours = !OF_SITE.iter().any(|name| file.file_name() == *name);
        if is_ours && file.file_type()?.is_file() {
            fs::copy(file.path(), dist.join(file.file_name()))?;
        }
    }
    let suite = "conformance.js";
    fs::copy(Path::new("src/embed/store").join(suite), dist.join(suite))?;
    Ok(())
}

/// Adds what makes a package of it.
fn complete() -> Result<()> {
    let (source, dist) = (Path::new(SOURCE), Path::new(DIST));
    for (from, to) in [
        // The workspace and the report, as wasm-bindgen has completed them.
        ("dist/scoring/index.d.ts", "workspace.d.ts"),
        (manifest::FILE, "custom-elements.json"),
    ] {
        fs::copy(from, dist.join(to))?;
    }
    for name in [
        "README.md",
        "http-store.d.ts",
        "conformance.d.ts",
        "frame-host.d.ts",
    ] {
        fs::copy(source.join(name), dist.join(name))?;
    }

    let element = Element::read()?;
    let by_hand = fs::read_to_string("src/embed/types.d.ts")?;
    let llms = fs::read_to_string(source.join("llms.txt"))?;
    for (name, text) in [
        ("index.d.ts", types::index(&element, &by_hand)),
        ("react.d.ts", types::react(&element)),
        ("vue.d.ts", types::vue(&element)),
        ("svelte.d.ts", types::svelte(&element)),
        ("llms.txt", tables::filled(&llms, &element)?),
        (
            "html-custom-data.json",
            format!("{:#}\n", editors::html(&element)),
        ),
        (
            "css-custom-data.json",
            format!("{:#}\n", editors::css(&element)),
        ),
    ] {
        fs::write(dist.join(name), text)?;
    }
    package::complete(source, dist)?;
    println!("    {DIST} is ready for npm, and for any static host");
    Ok(())
}
