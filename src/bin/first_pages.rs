//! Makes the files with the first pages: `leitwerk-first-pages <folder>` fills
//! the templates `index.html` and `embed.html` in the folder, and writes
//! `pages.js` beside them.

use std::path::Path;
use std::{env, fs, io};

use leitwerk::first_pages;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder] = arguments.as_slice() else {
        return Err(io::Error::other("expected: <folder>"));
    };
    let folder = Path::new(folder);
    for template in ["index.html", "embed.html"] {
        let file = folder.join(template);
        fs::write(&file, first_pages::document(&fs::read_to_string(&file)?))?;
    }
    fs::write(folder.join("pages.js"), first_pages::data())
}
