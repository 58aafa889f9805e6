//! The reference server of the stores, running.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::server::root;

/// Whom the demo portal knows.
const TOKENS: &str = "token-of-anna=anna,token-of-beat=beat";

/// A running store; it ends when dropped.
pub struct Store {
    process: Child,
    pub address: String,
    // Kept open, for what it may yet say.
    _output: BufReader<ChildStdout>,
}

impl Store {
    /// Starts the store for pages of an origin, with its database in a file.
    pub fn start(address: &str, origin: &str, database: &Path) -> Self {
        let mut process = Command::new(program())
            .env("ADDRESS", address)
            .env("DATABASE_URL", format!("sqlite:{}", database.display()))
            .env("TOKENS", TOKENS)
            .env("ORIGINS", origin)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the store; `cargo build -p leitwerk-portal-store` makes it");
        let mut output = BufReader::new(process.stdout.take().expect("a piped output"));
        let mut line = String::new();
        output.read_line(&mut line).expect("what the store says");
        let address = line.trim().rsplit(' ').next().unwrap_or_default();
        assert!(address.starts_with("http://"), "the store says: {line}");
        Self {
            process,
            address: address.to_owned(),
            _output: output,
        }
    }
}

fn program() -> PathBuf {
    root().join("target/debug/leitwerk-portal-store")
}

impl Drop for Store {
    fn drop(&mut self) {
        // It has said on which address it listens, so it runs; what it has
        // answered for is on disk.
        let ended = self.process.kill().and_then(|()| self.process.wait());
        drop(ended);
    }
}
