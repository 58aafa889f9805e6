//! A screenshot of the built site.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use leitwerk_journeys::{Find, Found, Page, SITE, Visit};

const HELP: &str = "\
cargo xtask shot [options] [steps] <out.png>

Takes a screenshot of dist/site, as `cargo xtask build` left it.

  --width <px>          the window's width (1280)
  --height <px>         the window's height (900)
  --text-size <px>      the size of text set in the browser (16)
  --dark                dark colours
  --forced              forced colours
  --print               as on paper
  --en                  in English
  --hash '#…'           the fragment of the address
  --url <url>           another page, for example http://127.0.0.1:8080/
  --workspace <file>    the workspace saved by an earlier visit
  --stored <key> <file> any other entry of localStorage
  --window              only what the window shows, not the whole page
  --text                also print the visible text

Steps, in their order, after the app has started:

  --click '<role> <name>'   as in --click 'button Weiter' or 'link Ergebnis';
                            «radio immer #2» is the third one so named, and
                            'radio oft in group Ich kenne …' the one in a group
  --fill '<role> <name>' <text>
  --press <key>             Tab, Shift+Tab, Enter, ArrowDown, 5 …
  --see <text>              waits until this is visible";

/// The key under which the site saves its workspace.
const WORKSPACE: &str = "leitwerk/site";

enum Step {
    Click(String),
    Fill(String, String),
    Press(String),
    See(String),
}

fn main() -> ExitCode {
    match shoot(env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn shoot(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let mut visit = Visit::new();
    let (mut url, mut hash, mut out) = (None, String::new(), None);
    let (mut whole_page, mut prints_text) = (true, false);
    let mut steps = Vec::new();
    while let Some(argument) = arguments.next() {
        let mut next = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--help" | "-h" => {
                println!("{HELP}");
                return Ok(());
            }
            "--width" => visit = visit.width(number(&next()?)?),
            "--height" => visit = visit.height(number(&next()?)?),
            "--text-size" => visit = visit.text_size(number(&next()?)?),
            "--dark" => visit = visit.dark(),
            "--forced" => visit = visit.forced_colors(),
            "--print" => visit = visit.print(),
            "--en" => visit = visit.in_english(),
            "--hash" => hash = next()?,
            "--url" => url = Some(next()?),
            "--workspace" => visit = visit.stored(WORKSPACE, &read(&next()?)?),
            "--stored" => visit = visit.stored(&next()?, &read(&next()?)?),
            "--window" => whole_page = false,
            "--text" => prints_text = true,
            "--click" => steps.push(Step::Click(next()?)),
            "--fill" => steps.push(Step::Fill(next()?, next()?)),
            "--press" => steps.push(Step::Press(next()?)),
            "--see" => steps.push(Step::See(next()?)),
            _ if argument.starts_with("--") => return Err(format!("{argument}?\n\n{HELP}")),
            _ => out = Some(argument),
        }
    }
    let out = out.ok_or(HELP)?;
    let address = url.unwrap_or_else(|| SITE.to_owned()) + &hash;
    // A picture is wanted even of a page that complains.
    let page = visit.just_looking().open_at(&address);
    page.is_started();
    for step in &steps {
        take(&page, step);
    }
    page.is_started();
    page.screenshot(Path::new(&out), whole_page);
    for line in page.read_console() {
        eprintln!("console: {line}");
    }
    if prints_text {
        println!("{}", page.text());
    }
    Ok(())
}

fn take(page: &Page, step: &Step) {
    match step {
        Step::Click(thing) => act(page, thing, |found| found.click()),
        Step::Fill(thing, text) => act(page, thing, |found| found.fill(text)),
        Step::Press(key) => page.press(&[key]),
        Step::See(text) => page.sees(text),
    }
}

/// Does something with «role name», «role name #n» or «role name in group name».
fn act(page: &Page, thing: &str, act: impl Fn(&Found<'_>)) {
    match thing.split_once(" in group ") {
        Some((inner, group)) => act(&find(&page.group(group), inner)),
        None => act(&find(page, thing)),
    }
}

fn find<'p>(place: impl Find<'p>, thing: &str) -> Found<'p> {
    let (role, name) = thing.split_once(' ').unwrap_or((thing, ""));
    // The program ends soon enough.
    let role: &'static str = role.to_owned().leak();
    match name
        .rsplit_once(" #")
        .map(|(name, nth)| (name, nth.parse()))
    {
        Some((name, Ok(nth))) => place.role(role, name).nth(nth),
        _ => place.role(role, name),
    }
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("{text} is not a number"))
}

fn read(file: &str) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))
}
