//! What both npm packages have in common: licences, version, and what npm says.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::run::{run, say};
use crate::tools;

/// The packages, as folders that `cargo xtask build` makes.
const FOLDERS: [&str; 2] = ["dist/widget", "dist/scoring"];
const LICENCES: [&str; 3] = ["LICENSE", "LICENSE-MIT", "LICENSE-APACHE"];

/// Completes a package: `package.json` of `source` with the project's version,
/// and the licences.
pub fn complete(source: &Path, dist: &Path) -> Result<()> {
    let manifest = fs::read_to_string(source.join("package.json"))?;
    let manifest = manifest.replace("0.0.0", env!("CARGO_PKG_VERSION"));
    fs::write(dist.join("package.json"), manifest)?;
    for licence in LICENCES {
        fs::copy(licence, dist.join(licence))?;
    }
    Ok(())
}

/// Checks both packages as publint does.
pub fn lint() -> Result<()> {
    tools::for_releasing()?;
    for folder in FOLDERS {
        run(tools::npm_tool("publint").args([folder, "--strict"]))?;
    }
    Ok(())
}

/// Shows what npm would publish.
pub fn pack() -> Result<()> {
    lint()?;
    for folder in FOLDERS {
        say(&format!("{folder}: what npm would publish"));
        run(Command::new("npm")
            .args(["pack", "--dry-run"])
            .current_dir(folder))?;
    }
    Ok(())
}
