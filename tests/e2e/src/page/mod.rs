//! The tab in which a visit takes place.

mod going;
mod kept;
mod seeing;
mod typing;

use std::cell::RefCell;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::server::{SITE, Server};
use crate::store::Store;
use crate::visit::Visit;

/// A page in a browser of its own. See the crate's documentation for how it ends.
pub struct Page {
    pub(crate) browser: Browser,
    pub(crate) visit: Visit,
    pub(crate) server: Server,
    /// The store of the demo portal, where the visit has one.
    pub(crate) store: Option<Store>,
    /// Every URL that was asked for, as far as the log was read.
    pub(crate) requested: RefCell<Vec<String>>,
    /// Every line of the console, as far as it was read.
    pub(crate) console: RefCell<Vec<String>>,
}

impl Visit {
    /// Goes to the site.
    #[must_use]
    pub fn open(self) -> Page {
        self.open_at(SITE)
    }

    /// Goes to a path of the host, for example one of `tests/e2e/pages` under
    /// `/pages/`, or to a whole URL.
    #[must_use]
    pub fn open_at(self, path: &str) -> Page {
        Page::begin(self, path)
    }
}

impl Page {
    fn begin(visit: Visit, path: &str) -> Self {
        assert!(visit.can_be_had(), "ask first: see `Visit::can_be_had`");
        let server = Server::start(&visit.faults, visit.is_compressed, visit.early_script());
        let browser = Browser::start(&visit);
        let store = visit.has_store.then(|| {
            let database = browser.file("store.sqlite", b"");
            Store::start("127.0.0.1:0", &server.origin(), &database)
        });
        if visit.is_listed {
            server.set_places(|places| places.portal = Some(server.origin()));
        }
        if let Some(store) = &store {
            server.set_places(|places| places.store.clone_from(&store.address));
        }
        let page = Self {
            browser,
            visit,
            server,
            store,
            requested: RefCell::default(),
            console: RefCell::default(),
        };
        page.prepare();
        if !page.visit.stored.is_empty() {
            page.go("/pages/empty.html");
            for (key, value) in &page.visit.stored {
                page.store(key, value);
            }
        }
        page.go(path);
        page
    }

    /// Sets up the current tab.
    fn prepare(&self) {
        if self.browser.engine != Engine::Chromium {
            self.resize();
            return;
        }
        for (name, parameters) in self.visit.commands() {
            self.cdp(name, parameters);
        }
        let folder = self.browser.downloads();
        let allow = json!({ "behavior": "allow", "downloadPath": folder });
        self.cdp("Browser.setDownloadBehavior", allow);
    }

    /// Makes the window so large that the page has its size.
    fn resize(&self) {
        let (width, height) = self.visit.size;
        let client = &self.browser.client;
        let (mut wide, mut high) = (width, height);
        self.until("a window of this size", || {
            self.browser
                .run(client.set_window_rect(0, 0, wide, high))
                .map_err(|error| error.to_string())?;
            let inner = self.script("return [innerWidth, innerHeight];", vec![]);
            let is = |place: usize| inner[place].as_u64().and_then(|n| u32::try_from(n).ok());
            let (inner_width, inner_height) = (is(0).unwrap_or(0), is(1).unwrap_or(0));
            if (inner_width, inner_height) == (width, height) {
                return Ok(());
            }
            wide = (wide + width).saturating_sub(inner_width);
            high = (high + height).saturating_sub(inner_height);
            Err(format!("The page has {inner_width} × {inner_height} px."))
        });
    }

    // What a person cannot do.

    /// Runs a function body in the page. `arguments` holds the arguments.
    pub fn script(&self, body: &str, arguments: Vec<Value>) -> Value {
        self.browser.script(body, arguments)
    }

    /// Runs a function body in the page that calls its last argument when it is
    /// done.
    #[must_use]
    pub fn async_script(&self, body: &str, arguments: Vec<Value>) -> Value {
        self.browser.async_script(body, arguments)
    }

    /// Runs a function body in the page with what a person sees there at hand:
    /// see `person.js`.
    pub fn person(&self, body: &str) -> Value {
        let answer = self.browser.person(body, vec![]);
        answer.expect("a script without error")
    }

    /// Sends a command of the Chrome DevTools Protocol.
    pub fn cdp(&self, name: &str, parameters: Value) -> Value {
        self.browser.cdp(name, &parameters)
    }
}
