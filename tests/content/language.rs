//! The rules of the languages, for every data file of `src/content`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every `de.rs` below `src/content`.
fn german_files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content");
    let mut files = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with("de.rs") {
                files.push(path);
            }
        }
    }
    assert!(!files.is_empty());
    files
}

/// The string literals of a data file, in order, with their escapes resolved.
fn texts(path: &Path) -> Vec<String> {
    let source = fs::read_to_string(path).unwrap();
    let code = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n");
    let mut texts = Vec::new();
    let mut chars = code.chars();
    while chars.by_ref().any(|c| c == '"') {
        let mut text = String::new();
        while let Some(c) = chars.next().filter(|c| *c != '"') {
            match c {
                '\\' => text.extend(chars.next()),
                _ => text.push(c),
            }
        }
        texts.push(text);
    }
    texts
}

#[test]
fn german_is_swiss() {
    for path in german_files() {
        for text in texts(&path) {
            for wrong in ['ß', '"', '\'', '“', '”', '„'] {
                assert!(!text.contains(wrong), "{wrong} in {path:?}: {text}");
            }
        }
    }
}

#[test]
fn no_text_is_empty() {
    for path in german_files() {
        for path in [path.clone(), path.with_file_name("en.rs")] {
            for text in texts(&path) {
                assert!(
                    !text.trim().is_empty() && text.trim() == text,
                    "{path:?}: «{text}»"
                );
            }
        }
    }
}

#[test]
fn a_number_and_its_per_cent_sign_stand_in_one_line() {
    for path in german_files() {
        for path in [path.clone(), path.with_file_name("en.rs")] {
            for text in texts(&path) {
                assert!(!text.contains(" %"), "write U+00A0 in {path:?}: «{text}»");
            }
        }
    }
}

#[test]
fn english_sets_its_quotation_marks() {
    for path in german_files() {
        for text in texts(&path.with_file_name("en.rs")) {
            assert!(!text.contains('"'), "write “…” in {path:?}: {text}");
        }
    }
}

/// The templates of a file: its texts with placeholders, as the sets of these.
fn placeholders(path: &Path) -> Vec<BTreeSet<String>> {
    let names = |text: String| -> BTreeSet<String> {
        let after = text.split('{').skip(1);
        after
            .filter_map(|rest| Some(rest.split_once('}')?.0.to_owned()))
            .collect()
    };
    let all = texts(path).into_iter().map(names);
    all.filter(|names| !names.is_empty()).collect()
}

#[test]
fn the_languages_use_the_same_placeholders_in_the_same_order() {
    for path in german_files() {
        let english = path.with_file_name("en.rs");
        assert_eq!(placeholders(&path), placeholders(&english), "{path:?}");
    }
}
