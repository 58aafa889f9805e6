//! Walks the journeys in a browser, and once more the few that did not arrive.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::run::{cargo, run_tests, say, try_tests};
use crate::tools::Drivers;

/// What is walked in every engine.
const MAIN: [&str; 6] = ["main_path", "storage", "frame", "portal", "widget", "guest"];

/// More journeys than these do not fail by chance.
const BY_CHANCE: usize = 3;

/// How the journeys went.
pub struct Walked {
    /// How many arrived.
    pub passed: u32,
    /// Those that arrived only the second time.
    pub again: Vec<String>,
}

/// Walks all journeys in Chromium, and the main ones in the other engines.
///
/// A browser under a heavy load does now and then what it never does again. So
/// up to three journeys that fail are walked once more, one at a time, and the
/// gate names them at its end.
///
/// # Errors
///
/// When a journey does not arrive the second time either, or too many did not
/// the first time.
pub fn walk(engine: &'static str, drivers: &Drivers) -> Result<Walked> {
    let which = if engine == "chromium" { &[][..] } else { &MAIN };
    let tests = which.iter().map(|name| ["--test=", name].concat());
    let mut command = journeys(engine, drivers);
    command.args(tests).arg("--no-fail-fast");
    let (first, outcome) = try_tests(&mut command)?;
    let Err(why) = outcome else {
        return Ok(Walked {
            passed: first.passed,
            again: Vec::new(),
        });
    };
    if first.failed.is_empty() || first.failed.len() > BY_CHANCE {
        return Err(why);
    }
    say(&["once more: ", &first.failed.join(", ")].concat());
    let mut command = journeys(engine, drivers);
    command.args(["--", "--test-threads=1", "--exact"]);
    let second = run_tests(command.args(&first.failed)).context("a second time")?;
    ensure!(second > 0, "nothing was walked a second time");
    Ok(Walked {
        passed: first.passed + second,
        again: first.failed,
    })
}

fn journeys(engine: &str, drivers: &Drivers) -> Command {
    let mut command = cargo(&["test", "-p=leitwerk-journeys"]);
    command
        .env("LEITWERK_ENGINE", engine)
        .env("CHROMEDRIVER", &drivers.chromium)
        .env("GECKODRIVER", &drivers.firefox)
        .env("WEBKITDRIVER", &drivers.webkit);
    command
}
