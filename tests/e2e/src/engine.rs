//! The browser's engine: which one, and what it cannot be told to do.

use std::env;
use std::fmt;
use std::io::{Write, stdout};
use std::sync::LazyLock;
use std::thread;

/// What shows the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, through chromedriver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// WebKitGTK's `MiniBrowser`, through `WebKitWebDriver`.
    WebKit,
}

static CHOSEN: LazyLock<Engine> = LazyLock::new(|| {
    let name = env::var("LEITWERK_ENGINE").unwrap_or_default();
    match name.as_str() {
        "" | "chromium" => Engine::Chromium,
        "firefox" => Engine::Firefox,
        "webkit" => Engine::WebKit,
        other => panic!("LEITWERK_ENGINE is chromium, firefox or webkit, not «{other}»"),
    }
});

impl Engine {
    /// The engine of `LEITWERK_ENGINE`: `chromium` (also without it), `firefox`
    /// or `webkit`.
    #[must_use]
    pub fn chosen() -> Self {
        *CHOSEN
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        })
    }
}

/// Whether this journey cannot be walked in the chosen engine, because only
/// Chromium's driver has `what`. Says so where it is seen even of a test
/// that passes.
#[must_use]
pub fn only_in_chromium(what: &str) -> bool {
    skipped(Engine::chosen() != Engine::Chromium, what)
}

/// Whether this journey cannot be walked in the chosen engine, because
/// Firefox's driver has no `what`.
#[must_use]
pub fn not_in_firefox(what: &str) -> bool {
    skipped(Engine::chosen() == Engine::Firefox, what)
}

/// Whether this journey cannot be walked in the chosen engine, because
/// WebKit's driver has no `what`.
#[must_use]
pub fn not_in_webkit(what: &str) -> bool {
    skipped(Engine::chosen() == Engine::WebKit, what)
}

fn skipped(is_skipped: bool, what: &str) -> bool {
    if is_skipped {
        let thread = thread::current();
        let line = format!(
            "skipped in {}: {}: its driver has no {what}\n",
            Engine::chosen(),
            thread.name().unwrap_or("a journey"),
        );
        // Not print!, which cargo test keeps to itself.
        stdout().write_all(line.as_bytes()).expect("an output");
    }
    is_skipped
}
