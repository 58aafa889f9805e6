//! Tables for people, made from the manifest: in a text that is written by
//! hand, `<!-- table: events -->` … `<!-- end -->` holds one.

use std::fs;

use anyhow::{Context, Result, bail};

use super::details;
use super::manifest::Element;

/// The texts of the repository that hold tables.
const TEXTS: [&str; 2] = ["docs/reference.md", "docs/what-the-host-sees.md"];

/// Writes the tables of the repository anew.
pub fn write() -> Result<()> {
    let element = Element::read()?;
    for file in TEXTS {
        let text = fs::read_to_string(file).with_context(|| format!("{file} is missing"))?;
        fs::write(file, filled(&text, &element)?)?;
    }
    Ok(())
}

/// A text with its tables as they have to be.
pub fn filled(text: &str, element: &Element) -> Result<String> {
    const BEGIN: &str = "<!-- table: ";
    const END: &str = "<!-- end -->";
    let mut parts = text.split(BEGIN);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(" -->").context("a mark without its end")?;
        let (_, after) = rest
            .split_once(END)
            .with_context(|| format!("the table {name} has no end"))?;
        let table = table(name, element)?;
        filled += &format!("{BEGIN}{name} -->\n\n{table}\n{END}{after}");
    }
    Ok(filled)
}

fn table(name: &str, element: &Element) -> Result<String> {
    Ok(match name {
        "attributes" => rows(
            ["Attribute", "Property", "Values", "Default", ""],
            element.attributes.iter().map(|it| {
                let default = it.default.as_deref().map_or_else(String::new, code);
                [
                    code(&it.name),
                    code(&it.field_name),
                    code(&it.kind.text),
                    default,
                    it.description.clone(),
                ]
            }),
        ),
        "properties" => rows(
            ["Property", "Type", ""],
            element.properties().map(|it| {
                let place = if it.is_static {
                    format!("{}.", element.name)
                } else {
                    String::new()
                };
                let note = if it.readonly { " (read only)" } else { "" };
                let description = it.description.clone().unwrap_or_default();
                [
                    code(&(place + &it.name)) + note,
                    code(&it.kind.text),
                    description,
                ]
            }),
        ),
        "methods" => rows(
            ["Method", ""],
            element.methods().map(|it| {
                let parameters = it.parameters.iter();
                let parameters =
                    parameters.map(|it| format!(" {}: {}", code(&it.name), it.description));
                [
                    code(&it.signature()),
                    it.description.clone() + &parameters.collect::<String>(),
                ]
            }),
        ),
        "events" => rows(
            ["Event", "Type", ""],
            element
                .events
                .iter()
                .map(|it| [code(&it.name), code(&it.kind.text), it.description.clone()]),
        ),
        "custom properties" => rows(
            ["Custom property", "Default", ""],
            element
                .css_properties
                .iter()
                .map(|it| [code(&it.name), code(&it.default), it.description.clone()]),
        ),
        "parts" => rows(
            ["Part", ""],
            element
                .css_parts
                .iter()
                .map(|it| [code(&it.name), it.description.clone()]),
        ),
        "details" => rows(
            ["Event", "Key", "Type", ""],
            details::keys(element)?.into_iter().map(|it| {
                [
                    code(&it.event),
                    code(&it.name),
                    code(&it.kind),
                    it.description,
                ]
            }),
        ),
        "slots" => rows(
            ["Slot", ""],
            element.slots.iter().map(|it| {
                let name = if it.name.is_empty() {
                    "(without a name)".to_owned()
                } else {
                    code(&it.name)
                };
                [name, it.description.clone()]
            }),
        ),
        _ => bail!("nobody knows the table {name}"),
    })
}

fn rows<const N: usize>(heads: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let heads = heads.map(str::to_owned);
    let line = [const { "---" }; N].map(str::to_owned);
    let body = rows.map(|cells| row(&cells.map(|cell| cell.replace('|', "\\|"))));
    row(&heads) + &row(&line) + &body.collect::<String>()
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Element, TEXTS, filled};
    use crate::run::root;

    #[test]
    fn the_tables_are_those_of_the_manifest() {
        let element = Element::read().expect("a manifest");
        for file in TEXTS {
            let text = fs::read_to_string(root().expect("the project").join(file)).expect(file);
            let filled = filled(&text, &element).expect("known tables");
            assert!(filled == text, "{file}: run `cargo xtask docs`");
        }
    }
}
