//! What the project depends on: nothing unused, nothing under a strange licence
//! or from a strange place, and nothing of which harm is known.

use std::process::Command;

use anyhow::Result;

use crate::run::{read, run, say};
use crate::tools;

/// Checks the dependencies. Returns what could not be checked here, as a
/// sentence.
pub fn check() -> Result<Option<&'static str>> {
    tools::for_dependencies()?;
    run(Command::new(tools::tool("cargo-machete")).args(["--skip-target-dir", "."]))?;
    run(deny().args(["check", "licenses", "bans", "sources"]))?;
    // It comes from GitHub alone; no registry carries it.
    if read(deny().args(["fetch", "db"])).is_none() {
        let sentence = "the advisories of RustSec, because their database could not be fetched";
        say(&format!("NOT CHECKED: {sentence}"));
        return Ok(Some(sentence));
    }
    run(deny().args(["check", "advisories"]))?;
    Ok(None)
}

fn deny() -> Command {
    let mut command = Command::new(tools::tool("cargo-deny"));
    command.arg("--locked");
    command
}
