//! The page that shows the element in a frame, and the script that shows the
//! frame in a portal.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::minify::minify;

const SOURCE: &str = "src/embed/frame";
/// What a portal loads, and its largest size in bytes.
const HOST: &str = "frame-host.js";
const HOST_LARGEST: u64 = 1500;

/// Puts the sources, under their names in a release, beside those of the site.
pub fn add_to(stage: &Path) -> Result<()> {
    let names = ["embed.html", "frame.css", "frame.js"].map(|name| (name, name));
    for (source, name) in names.into_iter().chain([("host.js", HOST)]) {
        fs::copy(Path::new(SOURCE).join(source), stage.join(name))?;
    }
    Ok(())
}

/// Makes them small.
pub fn release(stage: &Path, dist: &Path) -> Result<()> {
    fs::copy(stage.join("embed.html"), dist.join("embed.html"))?;
    for name in ["frame.css", "frame.js", HOST] {
        minify(&stage.join(name), &dist.join(name))?;
    }
    let size = fs::metadata(dist.join(HOST))?.len();
    ensure!(
        size <= HOST_LARGEST,
        "{HOST} has {size} bytes, more than {HOST_LARGEST}"
    );
    Ok(())
}
