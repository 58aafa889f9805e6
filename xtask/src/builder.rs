//! The snippet builder, a page of the site.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::integrity;

const SOURCE: &str = "src/embed/builder";
/// What the snippets load beside the element.
const STORE: [&str; 2] = ["src/embed/store/http_store.js", "http-store.js"];
/// The colours, type and distances of the site.
const TOKENS: &str = "style/tokens.css";

/// Adds it to a folder with a built site: it knows the hash of `element.js`.
pub fn add_to(site: &Path) -> Result<()> {
    let folder = site.join("builder");
    fs::create_dir_all(&folder)?;
    let hash = integrity::of_file(&site.join("element.js"))?;
    for file in fs::read_dir(SOURCE)? {
        let file = file?;
        fs::copy(file.path(), folder.join(file.file_name()))?;
    }
    fs::copy(TOKENS, folder.join("tokens.css"))?;
    let [store, name] = STORE;
    fs::copy(store, site.join(name))?;
    let page = folder.join("index.html");
    let text = fs::read_to_string(&page)?;
    Ok(fs::write(page, text.replace("{integrity}", &hash))?)
}
