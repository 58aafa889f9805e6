//! What the native build says, for the npm package:
//!
//! - `reports`: the report on every example, one a line, `file<TAB>report`, to
//!   be compared with the package's;
//! - `instrument`: the texts of the instrument by language, of which the
//!   package is made.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;

use leitwerk::content::{Locale, instrument};
use leitwerk::exchange;
use leitwerk::model::Date;
use leitwerk::planning::report;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    match env::args().nth(1).as_deref() {
        Some("reports") => print_reports(),
        Some("instrument") => print_instrument(),
        _ => Err("say `reports` or `instrument`".into()),
    }
}

fn print_instrument() -> Result<(), Box<dyn Error>> {
    let texts: BTreeMap<_, _> = Locale::ALL
        .map(|locale| (locale.tag(), instrument(locale)))
        .into();
    println!("{}", serde_json::to_string(&texts)?);
    Ok(())
}

fn print_reports() -> Result<(), Box<dyn Error>> {
    for file in fs::read_dir("tests/examples")? {
        let file = file?;
        let example: Value = serde_json::from_str(&fs::read_to_string(file.path())?)?;
        let (Some(workspace), Some(as_of)) = (
            example.get("workspace"),
            example["asOf"].as_str().and_then(Date::parse),
        ) else {
            continue;
        };
        let workspace = exchange::read(&workspace.to_string(), as_of)
            .map_err(|problems| format!("{:?}: {problems:?}", file.path()))?;
        let report = serde_json::to_string(&report(&workspace, as_of))?;
        println!("{}\t{report}", file.file_name().display());
    }
    Ok(())
}
