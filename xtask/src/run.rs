//! Starting other programs, in the open: each long step says what it does,
//! and its output streams.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, IsTerminal, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, ensure};

/// The project's folder.
pub fn root() -> Result<&'static Path> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask lies in the project's folder")
}

/// Says what happens next.
pub fn say(what: &str) {
    println!("==> {what}");
}

/// The cargo that runs this command.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Runs a command with its output on the terminal.
///
/// # Errors
///
/// When it cannot be started or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", line(command)))?;
    ensure!(status.success(), "failed: {}", line(command));
    Ok(())
}

/// Runs a command and returns what it prints, trimmed; `None` when it is
/// missing or fails.
pub fn read(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// How tests went.
#[derive(Default)]
pub struct Tests {
    /// How many passed.
    pub passed: u32,
    /// The names of those that did not, where `cargo test` ran them.
    pub failed: Vec<String>,
}

impl Tests {
    /// Takes in a line that a runner has printed.
    fn note(&mut self, text: &str) {
        self.passed += count_passed(text);
        self.failed.extend(failed(text).map(ToOwned::to_owned));
    }
}

/// Runs tests with their output on the terminal and returns how many passed.
///
/// # Errors
///
/// When the command cannot be started or does not succeed.
pub fn run_tests(command: &mut Command) -> Result<u32> {
    let (tests, outcome) = try_tests(command)?;
    outcome.map(|()| tests.passed)
}

/// Runs tests with their output on the terminal and returns how they went, and
/// whether the command has succeeded.
///
/// # Errors
///
/// When the command cannot be started.
pub fn try_tests(command: &mut Command) -> Result<(Tests, Result<()>)> {
    if stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", line(command)))?;
    let mut tests = Tests::default();
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).lines() {
            let text = text?;
            println!("{text}");
            tests.note(&text);
        }
    }
    let is_success = child.wait()?.success();
    let outcome = if is_success {
        Ok(())
    } else {
        Err(anyhow!("failed: {}", line(command)))
    };
    Ok((tests, outcome))
}

/// The count in the closing line of cargo test ("test result: ok. 3 passed; …")
/// or of node's test runner ("ℹ pass 3").
fn count_passed(text: &str) -> u32 {
    let before = text
        .contains("test result:")
        .then(|| text.split(" passed;").next())
        .flatten()
        .and_then(|text| text.rsplit(' ').next());
    let after = text.strip_prefix("ℹ pass ");
    before.or(after).and_then(|n| n.parse().ok()).unwrap_or(0)
}

/// The name in a line of cargo test ("test NAME ... FAILED"). On a terminal,
/// the end of the line is coloured.
fn failed(text: &str) -> Option<&str> {
    let (name, outcome) = text.strip_prefix("test ")?.split_once(" ... ")?;
    outcome.contains("FAILED").then_some(name)
}

/// The command as a person would type it to repeat it.
fn line(command: &Command) -> String {
    let folder = command
        .get_current_dir()
        .map(|folder| format!("cd {} && ", folder.display()));
    let mut words = vec![];
    // These two only matter to the terminal and to where programs lie.
    let told = |name: &OsStr| name != "PATH" && name != "CARGO_TERM_COLOR";
    for (name, value) in command.get_envs().filter(|(name, _)| told(name)) {
        let value = value.unwrap_or_default().to_string_lossy();
        words.push(format!("{}='{value}'", name.to_string_lossy()).into());
    }
    let program = Path::new(command.get_program());
    // Cargo is known by its name; other programs may not be on the PATH.
    words.push(match program.file_stem() {
        Some(name) if name == "cargo" => name.to_string_lossy(),
        _ => program.to_string_lossy(),
    });
    words.extend(command.get_args().map(|word| word.to_string_lossy()));
    folder.unwrap_or_default() + &words.join(" ")
}

/// The first of these programs that is on the PATH.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&path)
            .map(|folder| folder.join(name))
            .find(|file| file.is_file())
    })
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{count_passed, failed, line};

    #[test]
    fn says_how_to_repeat_a_command() {
        let mut command = Command::new("/opt/rust/bin/cargo");
        command
            .args(["test", "--test=browser"])
            .env("CHROMEDRIVER", "/usr/bin/chromedriver")
            .current_dir("tests");
        assert_eq!(
            line(&command),
            "cd tests && CHROMEDRIVER='/usr/bin/chromedriver' cargo test --test=browser"
        );
    }

    #[test]
    fn counts_the_tests_of_both_runners() {
        let cargo = "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured";
        assert_eq!(count_passed(cargo), 12);
        assert_eq!(count_passed("ℹ pass 3"), 3);
        assert_eq!(count_passed("running 4 tests"), 0);
    }
    #[test]
    fn finds_the_tests_that_failed() {
        assert_eq!(failed("test one ... FAILED"), Some("one"));
        assert_eq!(failed("test one ... \u{1b}[31mFAILED\u{1b}[m"), Some("one"));
        assert_eq!(failed("test one ... ok"), None);
        assert_eq!(failed("test result: FAILED. 0 passed; 1 failed"), None);
    }
}
