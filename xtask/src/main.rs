//! The project's own commands.

use std::process::ExitCode;

use anyhow::{Result, bail};

use fuzz::Length;

mod builder;
mod dependencies;
mod frame;
mod fuzz;
mod imports;
mod integrity;
mod journeys;
mod likeness;
mod minify;
mod module;
mod package;
mod run;
mod scoring;
mod site;
mod size;
mod test;
mod tools;
mod verify;
mod wasm;
mod widget;

const HELP: &str = "\
cargo xtask <command>

  serve         builds the site and serves it on http://127.0.0.1:8080,
                again after every change
  build         makes the release: dist/site, dist/scoring and dist/widget
  build --quick makes dist/site without optimisation, for journeys
  build --widget makes dist/widget anew, from dist/site and dist/scoring
  docs          writes the tables of docs/ anew, from custom-elements.json
  pack          checks both npm packages and shows what npm would publish
  portal        serves the demo portal, the widget's files and the store, each
                on an origin of its own
  verify FOLDER checks that a folder holds one whole release, byte by byte;
                `verify FOLDER TRUSTED` compares every file with a folder that
                you trust, such as dist/widget or the unpacked npm package
  size          prints the size of every released file; fails over budget
  test          checks and tests everything, browsers included
  test --fast   format, lints and tests of the pure half, no browser
  fuzz          looks for inputs that break a reader, a minute each; `fuzz 600`
                ten minutes each, `fuzz 600 link` that reader only,
                `fuzz 2000000x` so many inputs instead
  bench         how long the scoring package takes, in Node.js and a browser
  shot …        a screenshot of dist/site; `cargo xtask shot --help`

What a command needs and this machine lacks is installed first, into
~/.cache/leitwerk/tools or the folder named by LEITWERK_TOOLS.";

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    let here = std::env::current_dir()?;
    std::env::set_current_dir(run::root()?)?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["serve"] => site::serve(),
        ["complete-served"] => site::complete_served(),
        ["build", "--quick"] => {
            site::build_quick()?;
            widget::files()
        }
        ["build"] => {
            site::build()?;
            scoring::build()?;
            widget::build()
        }
        ["build", "--widget"] => widget::build(),
        ["docs"] => widget::write_tables(),
        ["pack"] => package::pack(),
        ["portal"] => widget::portal(),
        ["verify", folder] => verify::folder(&here.join(folder), None),
        ["verify", folder, trusted] => {
            verify::folder(&here.join(folder), Some(&here.join(trusted)))
        }
        ["size"] => size::check(),
        ["test"] => test::everything(),
        ["test", "--fast"] => test::fast(),
        ["fuzz"] => fuzz::fuzz(&Length::Seconds(60), None),
        ["fuzz", length] => fuzz::fuzz(&length.parse()?, None),
        ["fuzz", length, reader] => fuzz::fuzz(&length.parse()?, Some(reader)),
        ["bench"] => scoring::bench(),
        ["shot", rest @ ..] => site::shot(rest),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => bail!("unknown command `{}`\n\n{HELP}", arguments.join(" ")),
    }
}
