//! The invariants of ARCHITECTURE.md that can be read off the sources: which
//! room may use which, that no file leads back to itself, and what the pure
//! half may not know.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking, its helpers too"
)]

mod arrows;
mod modules;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use arrows::{Arrow, arrows, circles};
use modules::Crate;

/// Each room with the rooms that it may use. What stands in `ui` may use all
/// rooms before it too.
const ROOMS: &[(&str, &[&str])] = &[
    ("content", &[]),
    ("model", &["content"]),
    ("scoring", &["content", "model"]),
    ("planning", &["content", "model", "scoring"]),
    ("store", &["content", "model"]),
    ("editing", &["content", "model", "store"]),
    ("exchange", &["content", "model", "planning", "store"]),
    (
        "reporting",
        &[
            "content", "model", "scoring", "planning", "store", "exchange",
        ],
    ),
    ("route", &["content", "model"]),
    ("first_pages", &["content", "model", "route"]),
    ("storage", &["content", "model", "exchange"]),
    ("ui/state", &[]),
    ("ui/charts", &[]),
    ("ui/parts", &["ui/state", "ui/charts"]),
    ("ui/pages", &["ui/state", "ui/charts", "ui/parts"]),
    ("ui/app", &["ui/state", "ui/parts", "ui/pages"]),
    ("ui", &["ui/state", "ui/app"]),
    // It makes the house's values from those of a host, and the other way.
    (
        "embed",
        &[
            "content", "model", "store", "exchange", "route", "storage", "ui", "ui/state", "ui/app",
        ],
    ),
    ("scoring_api", &["content", "model", "planning", "exchange"]),
];

const BEFORE_UI: &[&str] = &[
    "content",
    "model",
    "scoring",
    "planning",
    "reporting",
    "store",
    "editing",
    "exchange",
    "route",
    "storage",
];

const PURE: &[&str] = &[
    "content",
    "model",
    "scoring",
    "planning",
    "reporting",
    "store",
    "editing",
    "exchange",
    "route",
    "first_pages",
];

/// The first file of each crate.
const CRATES: &[&str] = &["src/lib.rs", "xtask/src/main.rs", "tests/e2e/src/lib.rs"];

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
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
    assert!(!found.is_empty(), "no sources in {}", folder.display());
    found
}

/// The arrows between the files of a crate, named from its folder.
fn arrows_of(root: &str) -> Vec<Arrow> {
    let root = home().join(root);
    let folder = root.parent().unwrap();
    let inner = |path: &Path| path.strip_prefix(folder).unwrap().to_owned();
    let all = arrows(&Crate::read(&root)).into_iter();
    all.map(|arrow| Arrow {
        from: inner(&arrow.from),
        to: inner(&arrow.to),
        ..arrow
    })
    .collect()
}

/// The innermost room in which a file stands.
fn room(file: &Path) -> Option<&'static str> {
    let holds = |room: &str| file.starts_with(room) || file == Path::new(room).with_extension("rs");
    let rooms = ROOMS.iter().map(|(room, _)| *room);
    rooms
        .filter(|room| holds(room))
        .max_by_key(|room| room.len())
}

fn may_use(from: &str, to: &str) -> bool {
    let (_, allowed) = ROOMS.iter().find(|(room, _)| *room == from).unwrap();
    let is_view = from.starts_with("ui");
    from == to || allowed.contains(&to) || (is_view && BEFORE_UI.contains(&to))
}

fn lines(arrows: &[&Arrow]) -> String {
    let lines = arrows.iter().map(|arrow| format!("  {arrow}\n"));
    lines.collect()
}

#[test]
fn arrows_between_rooms_point_one_way() {
    let all = arrows_of("src/lib.rs");
    let is_wrong = |arrow: &&Arrow| match (room(&arrow.from), room(&arrow.to)) {
        (Some(from), Some(to)) => !may_use(from, to),
        (None, _) => false,
        (Some(_), None) => true,
    };
    let wrong: Vec<&Arrow> = all.iter().filter(is_wrong).collect();
    assert!(
        wrong.is_empty(),
        "arrows that point back:\n{}",
        lines(&wrong)
    );
    assert!(all.len() > 500, "only {} arrows were seen", all.len());
}

#[test]
fn no_file_leads_back_to_itself() {
    let mut text = String::new();
    for root in CRATES {
        let all = arrows_of(root);
        for circle in circles(&all) {
            let is_inside = |file: &Path| circle.contains(file);
            let inside = |arrow: &&Arrow| is_inside(&arrow.from) && is_inside(&arrow.to);
            let inside: Vec<&Arrow> = all.iter().filter(inside).collect();
            text += &format!("a circle of {} files:\n{}", circle.len(), lines(&inside));
        }
    }
    assert!(text.is_empty(), "{text}");
}

#[test]
fn every_file_is_read() {
    for root in CRATES {
        let root = home().join(root);
        let read: BTreeSet<PathBuf> = Crate::read(&root)
            .modules
            .into_iter()
            .map(|m| m.file)
            .collect();
        let all = files(root.parent().unwrap()).into_iter();
        let forgotten: Vec<PathBuf> = all
            .filter(|file| !read.contains(file) && !file.starts_with(home().join("src/bin")))
            .collect();
        assert!(forgotten.is_empty(), "in no crate: {forgotten:?}");
    }
}

#[test]
fn the_table_of_rooms_is_complete() {
    let source = home().join("src");
    for file in files(&source) {
        let file = file.strip_prefix(&source).unwrap();
        let known = room(file).is_some() || file == Path::new("lib.rs") || file.starts_with("bin");
        assert!(known, "{} stands in no room", file.display());
    }
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
    for path in PURE
        .iter()
        .flat_map(|room| files(&home().join("src").join(room)))
    {
        for line in code(&path) {
            if FOREIGN.iter().any(|name| line.contains(name)) {
                wrong.push(format!("{}: {line}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_property_prints_its_seed() {
    for file in files(&home().join("tests")) {
        let text = fs::read_to_string(&file).unwrap();
        let properties = text.lines().filter(|line| *line == "proptest! {").count();
        let seeded = text.matches("#![proptest_config(cases(").count();
        let place = file.display();
        assert!(
            properties <= seeded,
            "{place}: a property without support::cases"
        );
    }
}
