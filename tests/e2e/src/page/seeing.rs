//! What is seen on a page, and waiting for it.

use std::fmt::Display;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::Page;

/// Whether the program has made its view; the first pages stand elsewhere.
const STARTED: &str = "const root = document.querySelector('kam-leitwerk')?.shadowRoot;
    return [...(root?.children ?? [])].some((it) => it.firstElementChild?.matches('.leitwerk'));";

impl Page {
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
}
