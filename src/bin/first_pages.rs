//! Makes the files with the first pages: `leitwerk-first-pages <template>
//! <folder>` writes `index.html` and `pages.js` into the folder.

use std::path::Path;
use std::{env, fs, io};

use leitwerk::first_pages;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [template, folder] = arguments.as_slice() else {
        return Err(io::Error::other("expected: <template> <folder>"));
    };
    let folder = Path::new(folder);
    let document = first_pages::document(&fs::read_to_string(template)?);
    fs::write(folder.join("index.html"), document)?;
    fs::write(folder.join("pages.js"), first_pages::data())
}
