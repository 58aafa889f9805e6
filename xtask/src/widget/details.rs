//! What a host can see: the keys of each event's detail, from the one map that
//! the element sends by, with what the types say of each key.

use std::fs;

use anyhow::{Context, Result};

use super::manifest::Element;
use crate::run::root;

const MAP: &str = "src/embed/events.js";
const TYPES: &str = "src/embed/types.d.ts";

/// A key of a detail.
pub struct Key {
    pub event: String,
    pub name: String,
    pub kind: String,
    pub description: String,
}

/// Every key of every detail, in the order of the map.
pub fn keys(element: &Element) -> Result<Vec<Key>> {
    let read = |file: &str| -> Result<String> {
        fs::read_to_string(root()?.join(file)).with_context(|| format!("{file} is missing"))
    };
    let (map, types) = (read(MAP)?, read(TYPES)?);
    let mut keys = Vec::new();
    for event in &element.events {
        let short = event.name.trim_start_matches("leitwerk-");
        let detail = event
            .kind
            .text
            .trim_start_matches("CustomEvent<")
            .trim_end_matches('>');
        let sent = sent(&map, short).with_context(|| format!("{MAP} does not tell {short}"))?;
        for name in sent {
            let (kind, description) = field(&types, detail, name)
                .with_context(|| format!("{TYPES} does not describe {detail}.{name}"))?;
            keys.push(Key {
                event: event.name.clone(),
                name: name.to_owned(),
                kind,
                description,
            });
        }
    }
    Ok(keys)
}

/// The keys in a line such as `  ready: ["version", "page"],`.
fn sent<'a>(map: &'a str, event: &str) -> Option<impl Iterator<Item = &'a str>> {
    let mut lines = map.lines().map(str::trim);
    let list = lines.find_map(|line| {
        let (name, list) = line.split_once(": [")?;
        (name.trim_matches('"') == event).then_some(list)
    })?;
    let keys = list.split('"').skip(1).step_by(2);
    Some(keys)
}

/// The type of a field of an interface, and the comment above it.
fn field(types: &str, interface: &str, name: &str) -> Option<(String, String)> {
    let (_, body) = types.split_once(&format!("interface {interface} {{"))?;
    let (body, _) = body.split_once("\n}")?;
    let mut comment = "";
    for line in body.lines().map(str::trim) {
        if let Some(said) = line.strip_prefix("/** ") {
            comment = said.trim_end_matches(" */");
        } else if let Some((key, kind)) = line.split_once(": ")
            && key.trim_end_matches('?') == name
        {
            return Some((kind.trim_end_matches(';').to_owned(), comment.to_owned()));
        }
    }
    None
}
