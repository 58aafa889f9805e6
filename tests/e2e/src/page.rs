//! The tab in which a visit takes place.

use std::cell::RefCell;
use std::fmt::Display;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{fs, thread};

use fantoccini::error::CmdError;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::example::WORKSPACE;
use crate::keys;
use crate::server::{SITE, Server};
use crate::store::Store;
use crate::visit::Visit;

/// No page has more stops for Tab.
const TAB_STOPS: usize = 90;

/// Whether the program has made its view; the first pages stand elsewhere.
const STARTED: &str = "const root = document.querySelector('kam-leitwerk')?.shadowRoot;
    return [...(root?.children ?? [])].some((it) => it.firstElementChild?.matches('.leitwerk'));";

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

    // Going places.

    /// Goes to a path of the host, such as `/portal/leitwerk/#…`, or to a whole URL.
    pub fn go(&self, path: &str) {
        self.keep_what_the_page_said();
        let url = if path.starts_with('/') {
            self.server.origin() + path
        } else {
            path.to_owned()
        };
        self.browser
            .run(self.browser.client.goto(&url))
            .expect("a page at this address");
    }

    /// The address of the page.
    #[must_use]
    pub fn url(&self) -> String {
        self.browser
            .run(self.browser.client.current_url())
            .expect("an address")
            .to_string()
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.keep_what_the_page_said();
        self.browser
            .run(self.browser.client.refresh())
            .expect("a reload");
    }

    /// Goes back in the tab's history.
    pub fn back(&self) {
        self.keep_what_the_page_said();
        self.browser
            .run(self.browser.client.back())
            .expect("the page before");
    }

    /// Goes forward in the tab's history.
    pub fn forward(&self) {
        self.keep_what_the_page_said();
        self.browser
            .run(self.browser.client.forward())
            .expect("the page after");
    }

    /// Opens the same address in a second tab of the same browser, looks at it
    /// there, and comes back.
    pub fn in_another_tab(&self, look: impl FnOnce(&Self)) {
        let url = self.url();
        let client = &self.browser.client;
        let open = || {
            let first = self.browser.run(client.window())?;
            let second = self.browser.run(client.new_window(true))?.handle;
            self.browser.run(client.switch_to_window(second))?;
            Ok::<_, CmdError>(first)
        };
        let first = open().expect("a second tab");
        self.prepare();
        self.go(&url);
        look(self);
        self.keep_what_the_page_said();
        let close = || {
            self.browser.run(client.close_window())?;
            self.browser.run(client.switch_to_window(first))
        };
        close().expect("the first tab");
    }

    /// Looks at what stands in the page's first frame, and comes back.
    pub fn in_frame(&self, look: impl FnOnce(&Self)) {
        let client = &self.browser.client;
        let enter = || self.browser.run(client.enter_frame(0));
        self.until("a frame", || enter().map_err(|error| error.to_string()));
        look(self);
        let leave = self.browser.run(client.enter_parent_frame());
        leave.expect("the page around the frame");
    }

    /// Ends the tab at once, as a crash would, and opens the site's address in
    /// a new one of the same browser.
    pub fn kill_and_reopen(&self) {
        self.keep_what_the_page_said();
        let url = self.url();
        let new_window = || {
            let old = self.browser.run(self.browser.client.window())?;
            let new = self
                .browser
                .run(self.browser.client.new_window(true))?
                .handle;
            self.browser
                .run(self.browser.client.switch_to_window(old))?;
            self.browser.run(self.browser.client.close_window())?;
            self.browser.run(self.browser.client.switch_to_window(new))
        };
        new_window().expect("a new tab");
        self.prepare();
        self.go(&url);
    }

    /// Ends the whole browser at once, as a crash or a power failure would.
    pub fn kill_browser(&self) {
        self.browser.kill();
    }

    /// Starts the browser that was killed again, as the person left it, and
    /// goes to a path of the host.
    pub fn restart_browser(&mut self, path: &str) {
        self.browser.restart(&self.visit);
        self.prepare();
        self.go(path);
    }

    /// Lets through what [`Fault::Held`] holds.
    ///
    /// [`Fault::Held`]: crate::Fault::Held
    pub fn lets_through(&self) {
        self.server.set_gate(true);
    }

    /// Holds it again.
    pub fn holds_back(&self) {
        self.server.set_gate(false);
    }

    // Seeing.

    /// The visible text, a line for each block.
    #[must_use]
    pub fn text(&self) -> String {
        let text = self
            .browser
            .person("return text();", vec![])
            .expect("a text");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a text is visible.
    #[track_caller]
    pub fn sees(&self, part: &str) {
        self.until(&format!("the text «{part}»"), || {
            self.text().contains(part).then_some(()).ok_or("")
        });
    }

    /// Waits until a text is not visible.
    #[track_caller]
    pub fn lacks(&self, part: &str) {
        self.until(&format!("the text «{part}» to go"), || {
            (!self.text().contains(part)).then_some(()).ok_or("")
        });
    }

    /// Waits until the program's own view is on the screen, with its fonts.
    #[track_caller]
    pub fn is_started(&self) {
        self.until("the app", || {
            self.has_program()
                .then_some(())
                .ok_or("It has not started.")
        });
        self.is_settled();
    }

    /// Whether the program has made its view.
    #[must_use]
    pub fn has_program(&self) -> bool {
        self.script(STARTED, vec![]) == Value::Bool(true)
    }

    /// Waits for fonts, and for what is due in the next frames.
    pub fn is_settled(&self) {
        let frame = "const done = arguments[0];
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(done)));";
        self.browser.async_script(frame, vec![]);
    }

    /// Waits until the page with this fragment is there, with the keyboard on
    /// its heading.
    #[track_caller]
    pub fn arrives(&self, screen: &str) {
        self.until(screen, || {
            let (url, focused) = (self.url(), self.focused());
            let is_there = url.ends_with(screen) && focused.starts_with("heading");
            is_there.then_some(()).ok_or(format!("at {url}, {focused}"))
        });
    }

    /// The document's title.
    #[must_use]
    pub fn title(&self) -> String {
        self.browser
            .run(self.browser.client.title())
            .expect("a title")
    }

    /// Waits for a condition of one's own and returns what it found; `what`
    /// completes «waited for …», and the error says what is there instead.
    #[track_caller]
    pub fn until<T, E: Display>(&self, what: &str, mut look: impl FnMut() -> Result<T, E>) -> T {
        let deadline = Instant::now() + self.visit.patience;
        loop {
            match look() {
                Ok(found) => return found,
                Err(_) if Instant::now() < deadline => thread::sleep(Duration::from_millis(25)),
                Err(error) => panic!(
                    "waited in vain for {what} at {}\n{error}\nThe page says:\n{}",
                    self.url(),
                    self.text()
                ),
            }
        }
    }

    /// Opens whatever unfolds on this page, also what is folded up inside; of
    /// rows that open one at a time, the first.
    #[track_caller]
    pub fn unfold(&self) {
        let script = "const all = [...visible(document)];
            const isRow = (it, open) => it.getAttribute('aria-expanded') === String(open);
            const row = all.find((it) => isRow(it, false));
            if (row && !all.some((it) => isRow(it, true))) row.click();
            const folded = all.filter((it) => it.localName === 'details' && !it.open);
            for (const it of folded) it.open = true;
            return folded.length;";
        self.until("everything to be unfolded", || {
            let folded = self.browser.person(script, vec![]);
            match folded.expect("a number").as_u64() {
                Some(0) => Ok(()),
                _ => Err("Something was folded."),
            }
        });
    }

    // Typing.

    /// Presses keys one after the other: «Tab», «Shift+Tab», «ArrowDown», «5».
    pub fn press(&self, keys: &[&str]) {
        for key in keys {
            self.browser
                .run(self.browser.client.perform_actions(keys::chord(key)))
                .expect("a key press");
        }
    }

    /// Presses Tab until the keyboard is on something described so, or so and
    /// more: «radio 1».
    #[track_caller]
    pub fn tab_to(&self, beginning: &str) {
        let mut passed = Vec::new();
        loop {
            self.press(&["Tab"]);
            let focused = self.focused();
            if focused.starts_with(beginning) {
                return;
            }
            passed.push(focused);
            assert!(
                passed.len() < TAB_STOPS,
                "Tab did not come to «{beginning}» but: {passed:#?}"
            );
        }
    }

    /// Presses the keys of a text.
    pub fn type_text(&self, text: &str) {
        self.browser
            .run(self.browser.client.perform_actions(keys::text(text)))
            .expect("key presses");
    }

    /// Presses the keys of a text with this time between two of them.
    pub fn type_steadily(&self, text: &str, pause: Duration) {
        self.browser
            .run(
                self.browser
                    .client
                    .perform_actions(keys::steadily(text, pause)),
            )
            .expect("key presses");
    }

    /// Where the keyboard is, as role and name: «button Weiter»; empty if nowhere.
    #[must_use]
    pub fn focused(&self) -> String {
        let script = "return describe(focused());";
        let description = self.browser.person(script, vec![]).expect("a focus");
        description.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the keyboard is there.
    #[track_caller]
    pub fn focus_is(&self, description: &str) {
        self.until(&format!("the focus on «{description}»"), || {
            let focused = self.focused();
            if focused == description {
                Ok(())
            } else {
                Err(format!("The focus is on «{focused}»."))
            }
        });
    }

    // What stays.

    /// An entry of localStorage.
    #[must_use]
    pub fn stored(&self, key: &str) -> Option<String> {
        let script = "return localStorage.getItem(arguments[0]);";
        let value = self.script(script, vec![json!(key)]);
        value.as_str().map(ToOwned::to_owned)
    }

    /// The workspace that the site saved; null if there is none.
    #[must_use]
    pub fn workspace(&self) -> Value {
        let saved = self.stored(WORKSPACE).unwrap_or_default();
        serde_json::from_str(&saved).unwrap_or_default()
    }

    /// Writes an entry of localStorage.
    pub fn store(&self, key: &str, value: &str) {
        let script = "localStorage.setItem(arguments[0], arguments[1]);";
        self.script(script, vec![json!(key), json!(value)]);
    }

    /// The keys of localStorage, sorted.
    #[must_use]
    pub fn stored_keys(&self) -> Vec<String> {
        let keys = self.script("return Object.keys(localStorage).sort();", vec![]);
        serde_json::from_value(keys).expect("a list of keys")
    }

    /// Waits for a finished download whose name ends so, and returns its
    /// content. The browser holds the place with an empty file until it has
    /// written the real one.
    #[track_caller]
    pub fn downloaded(&self, name_end: &str) -> Vec<u8> {
        self.until(&format!("a download of *{name_end}"), || {
            let files =
                fs::read_dir(self.browser.downloads()).map_err(|error| error.to_string())?;
            let names: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
            let file = names
                .iter()
                .find(|path| path.to_string_lossy().ends_with(name_end));
            file.and_then(|path| fs::read(path).ok())
                .filter(|content| !content.is_empty())
                .ok_or_else(|| format!("The folder has {names:?}."))
        })
    }

    /// The same as text.
    #[track_caller]
    #[must_use]
    pub fn downloaded_text(&self, name_end: &str) -> String {
        String::from_utf8(self.downloaded(name_end)).expect("a download in UTF-8")
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
