//! Pictures, and what is left of a visit when it ends.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::{fs, thread};

use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;
use crate::server::root;

impl Page {
    /// Saves what the window shows, or the whole page, as a PNG.
    pub fn screenshot(&self, file: &Path, whole_page: bool) {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).expect("a folder");
        }
        fs::write(file, self.picture(whole_page)).expect("a file");
    }

    /// What the window shows, or the whole page, as a PNG.
    #[must_use]
    pub fn picture(&self, whole_page: bool) -> Vec<u8> {
        if self.browser.engine != Engine::Chromium {
            assert!(!whole_page, "the whole page needs Chromium");
            let picture = self.browser.run(self.browser.client.screenshot());
            return picture.expect("a picture");
        }
        let mut parameters = json!({ "format": "png" });
        if whole_page {
            let size = self.script(
                "const { scrollWidth: width, scrollHeight: height } = document.documentElement;
                 return { x: 0, y: 0, width, height, scale: 1 };",
                vec![],
            );
            parameters = json!({ "format": "png", "captureBeyondViewport": true, "clip": size });
        }
        let answer = self.cdp("Page.captureScreenshot", parameters);
        let data = answer["data"].as_str().expect("a picture");
        let bytes = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, data);
        bytes.expect("a picture")
    }

    /// What the screen and the console showed when a journey failed.
    fn leave_evidence(&self) {
        let thread = thread::current();
        let name = thread.name().unwrap_or("journey").replace("::", "-");
        let folder = format!("target/journeys/{}", self.browser.engine).to_lowercase();
        let file = root().join(folder).join(name + ".png");
        // A second panic would hide the first.
        let saved = catch_unwind(AssertUnwindSafe(|| {
            self.screenshot(&file, false);
            self.read_console()
        }));
        if let Ok(console) = saved {
            eprintln!("screenshot: {}", file.display());
            eprintln!("console: {console:#?}");
        }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        let complaints = if thread::panicking() {
            self.leave_evidence();
            Vec::new()
        } else if self.visit.is_journey {
            self.complaints()
        } else {
            Vec::new()
        };
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }
}
