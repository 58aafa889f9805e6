//! How someone comes to the page.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use crate::engine::{Engine, not_in_firefox, not_in_webkit, only_in_chromium};
use crate::server::Fault;

/// How long a condition may take to come true.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// What this browser's localStorage does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Storage {
    /// It keeps what it is given.
    #[default]
    Works,
    /// Looking at it already throws, as in sandboxed frames.
    Denied,
    /// It takes nothing more.
    Full,
}

/// A visit, before it begins: a fresh browser with an empty profile.
#[derive(Clone, Debug)]
pub struct Visit {
    pub(crate) size: (u32, u32),
    pub(crate) text_size: u32,
    pub(crate) media: BTreeMap<&'static str, &'static str>,
    pub(crate) medium: &'static str,
    pub(crate) language: &'static str,
    pub(crate) runs_scripts: bool,
    pub(crate) has_webassembly: bool,
    pub(crate) slowdown: u32,
    pub(crate) is_compressed: bool,
    pub(crate) patience: Duration,
    pub(crate) storage: Storage,
    pub(crate) stored: Vec<(String, String)>,
    pub(crate) before: Vec<String>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) expected: Vec<String>,
    pub(crate) is_journey: bool,
    pub(crate) has_store: bool,
    pub(crate) is_listed: bool,
}

impl Default for Visit {
    fn default() -> Self {
        Self::new()
    }
}

impl Visit {
    /// A window of 1280 × 900 px in light colours.
    #[must_use]
    pub fn new() -> Self {
        Self {
            size: (1280, 900),
            text_size: 16,
            media: BTreeMap::from([
                ("prefers-color-scheme", "light"),
                ("prefers-reduced-motion", "reduce"),
            ]),
            medium: "screen",
            language: "de-CH",
            runs_scripts: true,
            has_webassembly: true,
            slowdown: 1,
            is_compressed: false,
            patience: PATIENCE,
            storage: Storage::Works,
            stored: Vec::new(),
            before: Vec::new(),
            faults: Vec::new(),
            expected: Vec::new(),
            is_journey: true,
            has_store: false,
            is_listed: false,
        }
    }

    /// The size of text in px that the person has set in the browser.
    #[must_use]
    pub fn text_size(mut self, size: u32) -> Self {
        self.text_size = size;
        self
    }

    /// The width of the window in px; down to 320 and below.
    #[must_use]
    pub fn width(mut self, width: u32) -> Self {
        self.size.0 = width;
        self
    }

    /// The height of the window in px.
    #[must_use]
    pub fn height(mut self, height: u32) -> Self {
        self.size.1 = height;
        self
    }

    /// The person prefers dark colours.
    #[must_use]
    pub fn dark(mut self) -> Self {
        self.media.insert("prefers-color-scheme", "dark");
        self
    }

    /// The system replaces the page's colours by a few of its own.
    #[must_use]
    pub fn forced_colors(mut self) -> Self {
        self.media.insert("forced-colors", "active");
        self
    }

    /// Motion is welcome; without this it is reduced, so that nothing waits for it.
    #[must_use]
    pub fn with_motion(mut self) -> Self {
        self.media.insert("prefers-reduced-motion", "no-preference");
        self
    }

    /// As on paper.
    #[must_use]
    pub fn print(mut self) -> Self {
        self.medium = "print";
        self
    }

    /// The browser's language is English, so the app starts in English.
    #[must_use]
    pub fn in_english(mut self) -> Self {
        self.language = "en-GB";
        self
    }

    /// The page's scripts do not run.
    #[must_use]
    pub fn without_javascript(mut self) -> Self {
        self.runs_scripts = false;
        self
    }

    /// A browser of before 2017.
    #[must_use]
    pub fn without_webassembly(mut self) -> Self {
        self.has_webassembly = false;
        self
    }

    /// Runs a script in each page before its own.
    #[must_use]
    pub fn before_page(mut self, script: &str) -> Self {
        self.before.push(script.to_owned());
        self
    }

    /// A processor so many times slower.
    #[must_use]
    pub fn slower(mut self, times: u32) -> Self {
        self.slowdown = times;
        self
    }

    /// The host compresses its files with brotli.
    #[must_use]
    pub fn compressed(mut self) -> Self {
        self.is_compressed = true;
        self
    }

    /// How long a condition may take to come true, instead of [`PATIENCE`].
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// What localStorage does.
    #[must_use]
    pub fn storage(mut self, storage: Storage) -> Self {
        self.storage = storage;
        self
    }

    /// What an earlier visit left in localStorage.
    #[must_use]
    pub fn stored(mut self, key: &str, value: &str) -> Self {
        self.stored.push((key.to_owned(), value.to_owned()));
        self
    }

    /// The host fails in this way, too.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// A line with this text may stand in the console without failing the journey.
    ///
    /// # Panics
    ///
    /// Without a text, which every line would contain.
    #[must_use]
    pub fn expects(mut self, in_console: &str) -> Self {
        assert!(!in_console.trim().is_empty(), "expect a line by its text");
        self.expected.push(in_console.to_owned());
        self
    }

    /// The demo portal has its store.
    #[must_use]
    pub fn with_store(mut self) -> Self {
        self.has_store = true;
        self
    }

    /// The page for frames lists the host, by its number, as a portal.
    #[must_use]
    pub fn lists_portal(mut self) -> Self {
        self.is_listed = true;
        self
    }

    /// No journey: nothing that the page does fails.
    #[must_use]
    pub fn just_looking(mut self) -> Self {
        self.is_journey = false;
        self
    }

    /// What the browser does differently for this visit: commands of the
    /// Chrome DevTools Protocol, given to every tab of Chromium.
    pub(crate) fn commands(&self) -> Vec<(&'static str, Value)> {
        let (width, height) = self.size;
        let features: Vec<Value> = self
            .media
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        vec![
            (
                "Emulation.setDeviceMetricsOverride",
                json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
            ),
            (
                "Emulation.setEmulatedMedia",
                json!({ "media": self.medium, "features": features }),
            ),
            (
                "Emulation.setScriptExecutionDisabled",
                json!({ "value": !self.runs_scripts }),
            ),
            (
                "Emulation.setCPUThrottlingRate",
                json!({ "rate": self.slowdown }),
            ),
        ]
    }

    /// What has to run before anything else on every page of the host.
    pub(crate) fn early_script(&self) -> String {
        let storage = match self.storage {
            Storage::Works => "",
            Storage::Denied => DENIED,
            Storage::Full => FULL,
        };
        let old = if self.has_webassembly {
            ""
        } else {
            "delete window.WebAssembly;"
        };
        // Chromium's driver has a log of its own.
        let console = match Engine::chosen() {
            Engine::Chromium => "",
            Engine::Firefox | Engine::WebKit => include_str!("console.js"),
        };
        let before = self.before.join(";\n");
        [console, storage, old, &before].concat()
    }

    /// Whether the chosen engine can be told to show this visit; says so if it
    /// cannot, where it is seen even of a test that passes.
    #[must_use]
    pub fn can_be_had(&self) -> bool {
        let is_plain = self.medium == "screen" && self.runs_scripts && self.slowdown == 1;
        let is_coloured = self.media.contains_key("forced-colors")
            || self.media.get("prefers-color-scheme") == Some(&"dark");
        let is_narrow = self.size.0 < NARROWEST;
        !(!is_plain && only_in_chromium("print, scripts that do not run and slow processors")
            || is_coloured && not_in_webkit("dark and forced colours")
            || self.text_size != 16 && not_in_webkit("size of text")
            || is_narrow && not_in_firefox("window of less than 500 px"))
    }
}

/// Firefox makes no narrower window.
const NARROWEST: u32 = 500;

const DENIED: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('denied', 'SecurityError'); },
});";

// What an earlier visit left is written on the tests' own pages.
const FULL: &str = "if (!location.pathname.startsWith('/pages/')) {
    Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
    };
}";
