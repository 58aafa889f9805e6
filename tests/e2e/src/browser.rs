//! A browser of one's own, and what WebDriver and, in Chromium, the Chrome
//! DevTools Protocol can tell it to do.

use std::fs;
use std::path::PathBuf;

use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use url::{ParseError, Url};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::visit::Visit;

const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    // A hidden tab has its turns also where other tests take the processor.
    "--disable-renderer-backgrounding",
];

/// A browser with an empty profile; it ends when dropped.
pub struct Browser {
    pub engine: Engine,
    runtime: Runtime,
    pub client: Client,
    // Last: it takes the browser with it.
    driver: Driver,
}

impl Browser {
    /// A browser of whoever comes for this visit.
    pub fn start(visit: &Visit) -> Self {
        let engine = Engine::chosen();
        let driver = Driver::start(engine, visit.language);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let wanted = match engine {
            Engine::Chromium => chromium(visit, &driver),
            Engine::Firefox => firefox(visit, &driver),
            Engine::WebKit => webkit(),
        };
        let client = runtime.block_on(session(&driver, wanted));
        Self {
            engine,
            runtime,
            client,
            driver,
        }
    }

    /// Ends the browser as a crash would.
    pub fn kill(&self) {
        self.driver.kill_browser();
    }

    /// Starts a browser on the profile of the one that was killed.
    pub fn restart(&mut self, visit: &Visit) {
        assert_eq!(self.engine, Engine::Chromium, "see `only_in_chromium`");
        let wanted = chromium(visit, &self.driver);
        self.client = self.runtime.block_on(session(&self.driver, wanted));
    }

    /// Where the browser puts what a page lets a person download.
    pub fn downloads(&self) -> PathBuf {
        self.driver.folder.join("downloads")
    }

    /// A file of this name that a person can open.
    pub fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let file = self.driver.folder.join(name);
        fs::write(&file, content).expect("a file");
        file
    }

    pub fn run<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    pub fn script(&self, body: &str, arguments: Vec<Value>) -> Value {
        self.run(self.client.execute(body, arguments))
            .expect("a script without error")
    }

    /// Runs a function body in the page that calls its last argument when done.
    pub fn async_script(&self, body: &str, arguments: Vec<Value>) -> Value {
        self.run(self.client.execute_async(body, arguments))
            .expect("a script without error")
    }

    /// Runs a function body with the helpers of `person.js`.
    pub fn person(&self, body: &str, arguments: Vec<Value>) -> Result<Value, CmdError> {
        let script = [include_str!("person.js"), body].concat();
        self.run(self.client.execute(&script, arguments))
    }

    pub fn cdp(&self, name: &str, parameters: &Value) -> Value {
        assert_eq!(
            self.engine,
            Engine::Chromium,
            "{name} needs the Chrome DevTools Protocol: see `only_in_chromium`"
        );
        let body = json!({ "cmd": name, "params": parameters });
        self.command("goog/cdp/execute", Some(&body))
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Sends a command that fantoccini does not know; without a body it only asks.
    pub fn command(&self, path: &str, body: Option<&Value>) -> Result<Value, CmdError> {
        self.run(self.client.issue_cmd(Extension {
            path: path.to_owned(),
            body: body.map(Value::to_string),
        }))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends the browser anyway.
        let _ = self.run(self.client.clone().close());
    }
}

/// How long a script may take, in ms.
const SCRIPT: u32 = 60_000;

async fn session(driver: &Driver, wanted: Value) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wanted.as_object().cloned().unwrap_or_default());
    let client = builder.connect(&driver.address()).await;
    client.expect("a browser session")
}

fn chromium(visit: &Visit, driver: &Driver) -> Value {
    let profile = format!(
        "--user-data-dir={}",
        driver.folder.join("profile").display()
    );
    let mut flags = FLAGS.to_vec();
    flags.push(&profile);
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
            "args": flags,
            // A tab goes and comes back as it does for a person.
            "excludeSwitches": ["disable-back-forward-cache"],
            "prefs": {
                "download.prompt_for_download": false,
                "intl.accept_languages": visit.language,
                "webkit.webprefs.default_font_size": visit.text_size,
            },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "timeouts": { "script": SCRIPT },
    })
}

/// What Chromium is told by [`Visit::commands`], Firefox has settings for.
fn firefox(visit: &Visit, driver: &Driver) -> Value {
    let wants = |feature: &str, value: &str| visit.media.get(feature) == Some(&value);
    let is_dark = wants("prefers-color-scheme", "dark");
    let is_forced = wants("forced-colors", "active");
    let is_still = wants("prefers-reduced-motion", "reduce");
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless"],
            "prefs": {
                "intl.accept_languages": visit.language,
                "intl.locale.requested": "en-US",
                "layout.css.prefers-color-scheme.content-override": if is_dark { 0 } else { 1 },
                "browser.display.document_color_use": if is_forced { 2 } else { 0 },
                "ui.prefersReducedMotion": i32::from(is_still),
                "font.size.variable.x-western": visit.text_size,
                "browser.download.folderList": 2,
                "browser.download.dir": driver.folder.join("downloads"),
                "browser.download.alwaysOpenPanel": false,
                // Tab comes to everything, as in the others.
                "accessibility.tabfocus": 7,
            },
        },
        "timeouts": { "script": SCRIPT },
    })
}

fn webkit() -> Value {
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": MINI_BROWSER,
            "args": ["--automation"],
        },
        "timeouts": { "script": SCRIPT },
    })
}

/// Where Debian's webkit2gtk-driver puts it.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

#[derive(Debug)]
struct Extension {
    path: String,
    body: Option<String>,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or(""), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.clone())),
            None => (Method::GET, None),
        }
    }
}
