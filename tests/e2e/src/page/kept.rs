//! What stays of a page: what it has saved and downloaded.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::Page;
use crate::example::WORKSPACE;

impl Page {
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
}
