//! The invariants of ARCHITECTURE.md that can be read off the sources: which
//! room may use which, and what the pure half may not know.

#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms that it may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("content", &[]),
    ("model", &["content"]),
    ("scoring", &["content", "model"]),
    ("planning", &["content", "model", "scoring"]),
    ("editing", &["content", "model"]),
    ("exchange", &["content", "model", "planning"]),
    ("storage", &["content", "model", "exchange"]),
    (
        "ui",
        &[
            "content", "model", "scoring", "planning", "editing", "exchange", "storage",
        ],
    ),
    ("embed", &["content", "ui"]),
    ("scoring_api", &["content", "model", "planning", "exchange"]),
];

const PURE: &[&str] = &[
    "content", "model", "scoring", "planning", "editing", "exchange",
];

/// Every source file of a room.
fn files(room: &str) -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![source.join(room)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "no sources in {room}");
    found
}

/// The lines of a file that are code.
fn code(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().map(str::trim_start);
    lines
        .filter(|line| !line.starts_with("//"))
        .map(str::to_owned)
        .collect()
}

/// The rooms named behind `crate::`, a list in braces included.
fn used_rooms(line: &str) -> Vec<&str> {
    let named = line.split("crate::").skip(1);
    named
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(list) => list.split([',', '}']).collect(),
            None => vec![rest],
        })
        .map(|path| {
            let path = path.trim_start();
            let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_'));
            &path[..end.unwrap_or(path.len())]
        })
        .filter(|name| ROOMS.iter().any(|(room, _)| room == name))
        .collect()
}

#[test]
fn arrows_point_one_way() {
    let mut wrong = Vec::new();
    for (room, allowed) in ROOMS {
        for path in files(room) {
            for line in code(&path) {
                for used in used_rooms(&line) {
                    if used != *room && !allowed.contains(&used) {
                        wrong.push(format!("{}: {line}", path.display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_of_rooms_is_complete() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(source).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let known = ROOMS.iter().any(|(room, _)| *room == name);
        assert!(known || ["lib", "bin"].contains(&name), "{name} is no room");
    }
}

#[test]
fn the_pure_half_knows_no_clock_no_chance_and_no_browser() {
    const FOREIGN: &[&str] = &[
        "SystemTime",
        "Instant::",
        "now_utc",
        "now_local",
        "std::env",
        "std::fs",
        "rand::",
        "HashMap",
        "HashSet",
        "leptos",
        "web_sys",
        "js_sys",
        "gloo",
    ];
    let mut wrong = Vec::new();
    for path in PURE.iter().flat_map(|room| files(room)) {
        for line in code(&path) {
            if FOREIGN.iter().any(|name| line.contains(name)) {
                wrong.push(format!("{}: {line}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_reading_of_uses_is_right() {
    assert_eq!(used_rooms("use crate::model::{Date, Kam};"), ["model"]);
    assert_eq!(
        used_rooms("use crate::{model, ui::parts};"),
        ["model", "ui"]
    );
    assert_eq!(used_rooms("pub use super::thing;"), [""; 0]);
}
