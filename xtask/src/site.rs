//! The site: Trunk compiles it, this makes one release of its parts, esbuild
//! and wasm-opt make it small.
//!
//! ```text
//! index.html          the first pages                    the same name for ever
//! element.js          the element, and the way to:       the same name for ever
//! embed.html          the same in a frame, with frame.css and frame.js
//! frame-host.js       what shows the frame in a portal
//! builder/            the snippet builder
//! first-<id>.css      the sheet of the first pages
//! program-<id>.js     wasm-bindgen's module
//! program-<id>.wasm   the program
//! ```

use std::env;
use std::fmt::Write;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::minify::minify;
use crate::run::{cargo, run, say};
use crate::{builder, frame, imports, integrity, tools, wasm};

const STAGE: &str = "target/site";
/// The style sheets without comments and white space.
const STYLE: &str = "target/style";
const DIST: &str = "dist/site";

/// The sheets of the first pages, in the order in which they become one.
const FIRST_SHEETS: [&str; 5] = ["tokens", "site", "base", "questions", "first-pages"];
const SHEET: &str = "first.css";
/// What Trunk calls wasm-bindgen's module and the program.
const MODULE: &str = "leitwerk.js";
const PROGRAM: &str = "leitwerk_bg.wasm";
/// What defines the custom element and loads the program.
const ELEMENT: &str = "element.js";
/// The end of wasm-bindgen's module: what the element needs as late as the program.
const LATER: &str = "\nexport * as later from \"./later.js\";\n";
/// The name of the section with the release, for `src/embed/load.js`.
const SECTION: &str = "leitwerk";

/// Serves the site in its development build, with a reload after every change.
pub fn serve() -> Result<()> {
    tools::for_building()?;
    say("building the site; it then stands at http://127.0.0.1:8080/ (end with Ctrl+C)");
    // Trunk looks for every folder that it is not to watch.
    fs::create_dir_all("dist")?;
    run(&mut trunk(&["serve"])?)
}

/// Completes what Trunk has built for [`serve`]: Trunk's hook.
pub fn complete_served() -> Result<()> {
    // A release is completed below, once its parts are small.
    if env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release") {
        return Ok(());
    }
    let stage = env::var_os("TRUNK_STAGING_DIR").context("this command is for Trunk")?;
    let stage = PathBuf::from(stage);
    add_first_pages(&stage, Path::new("style"))?;
    name(&stage)?;
    builder::add_to(&stage)
}

/// Makes `dist/site`.
pub fn build() -> Result<()> {
    tools::for_releasing()?;
    say("building the site");
    let style = Path::new(STYLE);
    start_over(style)?;
    for sheet in fs::read_dir("style")? {
        let from = sheet?.path();
        if from.extension().is_some_and(|ending| ending == "css") {
            minify(&from, &style.join(from.file_name().unwrap_or_default()))?;
        }
    }
    let style = fs::canonicalize(style)?;
    let (stage, dist) = (Path::new(STAGE), Path::new(DIST));
    let mut build = trunk(&["build", "--release", "--dist", STAGE])?;
    wasm::name_sources_alike(&mut build)?;
    run(build.env("LEITWERK_STYLE", &style))?;
    add_first_pages(stage, &style)?;
    say("making it small: wasm-opt, esbuild");
    refuse_markup(&stage.join(PROGRAM))?;
    let module = stage.join(MODULE);
    let small = stage.join("small.js");
    minify(&module, &small)?;
    fs::rename(small, &module)?;
    let program = stage.join(PROGRAM);
    let small = stage.join("small.wasm");
    wasm::optimise(&program, &small)?;
    fs::rename(small, &program)?;
    imports::shorten(&program, &module)?;
    let named = name(stage)?;
    start_over(dist)?;
    for file in named
        .iter()
        .map(String::as_str)
        .chain(["index.html", "icon.svg"])
    {
        fs::copy(stage.join(file), dist.join(file))?;
    }
    minify(&stage.join(ELEMENT), &dist.join(ELEMENT))?;
    frame::release(stage, dist)?;
    builder::add_to(dist)?;
    println!("    {DIST} is ready for any static host, in any folder");
    Ok(())
}

/// Takes a screenshot of the built site.
pub fn shot(arguments: &[&str]) -> Result<()> {
    tools::for_browsing()?;
    let example = ["run", "-p", "leitwerk-journeys", "--example", "shot", "--"];
    run(cargo(&example).args(arguments))
}

/// Makes `dist/site` in little time and many bytes, for journeys while one works.
pub fn build_quick() -> Result<()> {
    tools::for_releasing()?;
    say("building the site, not optimised");
    let (stage, dist) = (Path::new(STAGE), Path::new(DIST));
    // What an earlier build named must not be taken for this one's.
    start_over(stage)?;
    run(&mut trunk(&[
        "build",
        "--cargo-profile=quick",
        "--dist",
        STAGE,
    ])?)?;
    start_over(dist)?;
    for file in fs::read_dir(stage)? {
        let file = file?;
        if file.file_type()?.is_file() {
            fs::copy(file.path(), dist.join(file.file_name()))?;
        }
    }
    // One file, as in a release: it says by itself of which it is.
    minify(&stage.join(ELEMENT), &dist.join(ELEMENT))?;
    builder::add_to(dist)
}

/// An empty folder in this place.
pub fn start_over(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// Adds the first pages to what Trunk has made: to `index.html`, which is their
/// template, and in `pages.js`; with their sheet, and the sources of the element.
fn add_first_pages(stage: &Path, style: &Path) -> Result<()> {
    let sheets =
        FIRST_SHEETS.map(|name| fs::read_to_string(style.join(name).with_extension("css")));
    let sheets: String = sheets.into_iter().collect::<Result<_, _>>()?;
    fs::write(stage.join(SHEET), sheets)?;
    for script in scripts()? {
        fs::copy(&script, stage.join(script.file_name().unwrap_or_default()))?;
    }
    frame::add_to(stage)?;
    let module = stage.join(MODULE);
    let code = fs::read_to_string(&module)?;
    fs::write(&module, [&code, LATER].concat())?;
    let pages = [
        "run",
        "--quiet",
        "--no-default-features",
        "--bin=leitwerk-first-pages",
        "--",
    ];
    run(cargo(&pages).arg(stage))
}

/// The sources of the element, in a fixed order.
fn scripts() -> Result<Vec<PathBuf>> {
    let files: Vec<_> = fs::read_dir("src/embed")?.collect::<Result<_, _>>()?;
    let paths = files.into_iter().map(|file| file.path());
    let mut scripts: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "js"))
        .collect();
    scripts.sort();
    Ok(scripts)
}

/// Makes one release of the parts: each carries its name, in the file's own
/// name and inside. Returns the new names.
fn name(stage: &Path) -> Result<[String; 3]> {
    let mut hash = DefaultHasher::new();
    for script in scripts()? {
        fs::read(script)?.hash(&mut hash);
    }
    for part in [SHEET, MODULE, PROGRAM, "pages.js"] {
        fs::read(stage.join(part))?.hash(&mut hash);
    }
    let release = format!("{:016x}", hash.finish());
    let [sheet, module, program] = [("first", "css"), ("program", "js"), ("program", "wasm")]
        .map(|(name, ending)| format!("{name}-{release}.{ending}"));

    fs::rename(stage.join(SHEET), stage.join(&sheet))?;
    let code = fs::read_to_string(stage.join(MODULE))?;
    let code = format!("{code}\nexport const release = \"{release}\";\n");
    fs::write(stage.join(&module), code)?;
    let mut code = fs::read(stage.join(PROGRAM))?;
    code.extend(section(&release)?);
    fs::write(stage.join(&program), code)?;
    for part in [MODULE, PROGRAM] {
        fs::remove_file(stage.join(part))?;
    }

    let named = [sheet, module, program];
    let [sheet, module, program] = &named;
    // Addresses are written so that bundlers see which files belong together.
    let mut parts = String::new();
    for file in &named {
        let hash = integrity::of_file(&stage.join(file))?;
        let url = format!("new URL(\"./{file}\", import.meta.url)");
        writeln!(
            parts,
            "  \"{file}\": {{ url: {url}, integrity: \"{hash}\" }},"
        )?;
    }
    let version = env!("CARGO_PKG_VERSION");
    let parts = format!(
        "export const version = \"{version}\";
export const release = \"{release}\";
export const files = {{ sheet: \"{sheet}\", module: \"{module}\", program: \"{program}\" }};
export const parts = {{\n{parts}}};\n"
    );
    fs::write(stage.join("release.js"), parts)?;
    let index = stage.join("index.html");
    let page = fs::read_to_string(&index)?.replace(SHEET, sheet);
    fs::write(index, page)?;
    Ok(named)
}

/// A custom section of WebAssembly with a short text, for the end of a module.
fn section(text: &str) -> Result<Vec<u8>> {
    // One byte holds a length below 128.
    let length = |part: &[u8]| match u8::try_from(part.len()) {
        Ok(length @ ..128) => Ok(length),
        _ => bail!("too long for a short section"),
    };
    let name = SECTION.as_bytes();
    let content = [&[length(name)?], name, text.as_bytes()].concat();
    Ok([&[0, length(&content)?], content.as_slice()].concat())
}

/// Trusted types, which a website may demand, refuse markup from texts. Leptos
/// makes it of what is wholly static inside a view, with this function.
fn refuse_markup(program: &Path) -> Result<()> {
    const MAKES_MARKUP: &[u8] = b"element_from_html";
    let program = fs::read(program)?;
    if program
        .windows(MAKES_MARKUP.len())
        .any(|name| name == MAKES_MARKUP)
    {
        bail!("the program makes markup from texts: in some view an element is wholly static");
    }
    Ok(())
}

/// Trunk with the pinned wasm-bindgen before any other on the PATH.
fn trunk(arguments: &[&str]) -> Result<Command> {
    let mut path = vec![tools::bindgen_folder()?];
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let mut command = Command::new(tools::tool("trunk"));
    command.args(arguments).env("PATH", env::join_paths(path)?);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn writes_a_section_with_its_lengths() {
        let section = section("ab").expect("short enough");
        assert_eq!(section, b"\x00\x0b\x08leitwerkab");
    }
}
