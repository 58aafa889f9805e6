//! The gate: every check and every test, one after the other.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::run::{cargo, run, run_tests, say};
use crate::{dependencies, journeys, package, scoring, site, size, tools, widget};

const WASM: &str = "--target=wasm32-unknown-unknown";
const NO_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

const STORE_TESTS: &str = "tests/widget/store.test.mjs";

/// The steps so far, for the closing table.
#[derive(Default)]
struct Gate {
    times: Vec<(&'static str, Duration)>,
    passed: u32,
    /// What could not be checked on this machine.
    open: Vec<String>,
    /// Journeys that arrived only the second time.
    again: Vec<String>,
}

impl Gate {
    /// Does one step, which returns how many tests passed in it.
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<u32>) -> Result<()> {
        println!();
        say(name);
        let start = Instant::now();
        self.passed += work().with_context(|| format!("stopped at: {name}"))?;
        self.times.push((name, start.elapsed()));
        Ok(())
    }

    fn close(self) {
        println!();
        for (name, time) in self.times {
            println!("{:>6.1} s  {name}", time.as_secs_f32());
        }
        println!();
        for what in self.open {
            println!("not checked: {what}");
        }
        for journey in self.again {
            println!("arrived only the second time: {journey}");
        }
        println!("{} passed, 0 failed", self.passed);
    }
}

/// The inner loop: the pure half, without a browser.
pub fn fast() -> Result<()> {
    let mut gate = Gate::default();
    pure_half(&mut gate)?;
    gate.close();
    Ok(())
}

/// Everything.
pub fn everything() -> Result<()> {
    let drivers = tools::for_every_browser()?;
    let mut gate = Gate::default();
    pure_half(&mut gate)?;
    let mut open = None;
    gate.step(
        "dependencies: licences, sources, advisories, none unused",
        || {
            open = dependencies::check()?;
            Ok(0)
        },
    )?;
    gate.open.extend(open.map(str::to_owned));
    gate.step("lints: the app, native and WebAssembly", || {
        clippy(&["--lib", "--bins"])?;
        clippy(&[WASM, "--lib", "--bins", "--test=browser"])
    })?;
    gate.step("tests of the app without a browser", || {
        run_tests(&mut cargo(&["test", "--lib"]))
    })?;
    gate.step("lints: the scoring package", || {
        let features = ["--no-default-features", "--features=scoring-api"];
        clippy(&[&features[..], &[WASM, "--lib", "--bins"]].concat())
    })?;
    gate.step("lints and tests: the project's own commands", || {
        let own = ["-p=xtask", "-p=leitwerk-journeys", "-p=leitwerk-fuzz"];
        clippy(&[&own[..], &["--all-targets"]].concat())?;
        run_tests(&mut cargo(&["test", "-p=xtask"]))
    })?;
    gate.step("every reader with inputs near its seeds", || {
        run_tests(&mut cargo(&["test", "-p=leitwerk-fuzz"]))
    })?;
    gate.step("tests in a browser", || {
        let runner = tools::bindgen_folder()?.join("wasm-bindgen-test-runner");
        run_tests(
            cargo(&["test", WASM, "--test=browser"])
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
                .env("CHROMEDRIVER", &drivers.chromium),
        )
    })?;
    gate.step("the release", || {
        site::build()?;
        scoring::build()?;
        widget::build()?;
        size::check()?;
        package::lint()?;
        Ok(0)
    })?;
    gate.step("tests of the scoring package", || {
        installed(Path::new("tests/scoring-package"))
    })?;
    gate.step("tests of the widget's package", || {
        installed(Path::new("tests/widget-package"))
    })?;
    gate.step("lints and tests: the stores for portals", portal_stores)?;
    match tools::for_postgres() {
        Ok(beside_server) => gate.step("tests of the store on PostgreSQL", || {
            run_tests(&mut on_postgres(&beside_server))
        })?,
        Err(error) => gate
            .open
            .push(format!("the store on PostgreSQL: {error:#}")),
    }
    for (name, engine) in [
        ("journeys in Chromium", "chromium"),
        ("main journeys in Firefox", "firefox"),
        ("main journeys in WebKit", "webkit"),
    ] {
        let mut again = Vec::new();
        gate.step(name, || {
            let walked = journeys::walk(engine, &drivers)?;
            again = walked.again;
            Ok(walked.passed)
        })?;
        let again = again.into_iter();
        gate.again
            .extend(again.map(|journey| [&journey, " in ", engine].concat()));
    }
    gate.close();
    Ok(())
}

fn pure_half(gate: &mut Gate) -> Result<()> {
    gate.step("format", || {
        run(&mut cargo(&["fmt", "--all", "--check"]))?;
        Ok(0)
    })?;
    gate.step("lints: the pure half", || {
        clippy(&["--no-default-features", "--all-targets"])
    })?;
    gate.step("tests of the pure half", || {
        run_tests(&mut cargo(&["test", "--no-default-features"]))
    })
}

fn clippy(arguments: &[&str]) -> Result<u32> {
    run(cargo(&["clippy"]).args(arguments).args(NO_WARNINGS))?;
    Ok(0)
}

/// The reference server, and the store over HTTP against it.
fn portal_stores() -> Result<u32> {
    let server = "-p=leitwerk-portal-store";
    clippy(&[server, "--all-targets"])?;
    let own = run_tests(&mut cargo(&["test", server]))?;
    run(&mut cargo(&["build", "-q", server]))?;
    let options = [
        "--test",
        "--test-reporter=spec",
        "tests/widget/element.test.mjs",
        STORE_TESTS,
        "tests/widget/manifest.test.mjs",
    ];
    Ok(own + run_tests(Command::new("node").args(options))?)
}

/// The tests of the store, by the program that runs a command beside a
/// PostgreSQL server.
fn on_postgres(beside_server: &Path) -> Command {
    let url = "postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/postgres";
    let node = ["node --test --test-reporter=spec ", STORE_TESTS].concat();
    let script = ["LEITWERK_STORE_DATABASE=\"", url, "\" ", &node].concat();
    let mut command = Command::new(beside_server);
    command.args(["sh", "-c", &script]);
    command
}

/// Installs a built package as a user would, and uses it from Node.js and TypeScript.
fn installed(folder: &Path) -> Result<u32> {
    // npm takes a copy of the same version for the same.
    let earlier = folder.join("node_modules");
    if earlier.exists() {
        fs::remove_dir_all(earlier)?;
    }
    let options = [
        "--install-links",
        "--no-package-lock",
        "--no-audit",
        "--no-fund",
    ];
    run(Command::new("npm")
        .args(["install", "--loglevel=error"])
        .args(options)
        .current_dir(folder))?;
    run(tools::npm_tool("tsc").arg("--project").arg(folder))?;
    run_tests(
        Command::new("node")
            .args(["--test", "--test-reporter=spec", "node.test.mjs"])
            .current_dir(folder),
    )
}
