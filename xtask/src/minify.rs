//! Making scripts and sheets small.

use std::path::Path;

use anyhow::Result;

use crate::run::run;
use crate::tools::npm_tool;

/// Writes a smaller script or sheet, with what it imports by a relative path
/// in it: all but `element.js`, which stays a file of its own.
pub fn minify(from: &Path, to: &Path) -> Result<()> {
    let options = ["--bundle", "--minify", "--target=es2022", "--format=esm"];
    // Without it classes that nobody uses are given up, too.
    let unused = "--define:Symbol.dispose=undefined";
    run(npm_tool("esbuild")
        .args(options)
        .args(["--log-level=warning", "--charset=utf8", unused])
        .arg("--external:./element.js")
        .arg(from)
        .arg(format!("--outfile={}", to.display())))
}
