//! Parts F and H: the methods note and the references.

use leitwerk::content::{Block, Locale, methods_note, references, spans};

use crate::markdown::{rows, section};

/// The note as the document writes it, without blank lines.
fn as_markdown() -> String {
    let note = methods_note(Locale::En);
    let mut lines = vec![format!("# F {}", note.title), note.intro.to_owned()];
    for section in &note.sections {
        lines.push(format!("## {} {}", section.id, section.heading));
        let mut steps = String::new();
        for block in section.blocks {
            match block {
                // The document runs the steps and the text after them together.
                Block::Paragraph(text) => lines.push(std::mem::take(&mut steps) + text),
                Block::List(points) => lines.extend(points.iter().map(|p| format!("- {p}"))),
                Block::Steps(points) => {
                    for (n, point) in points.iter().enumerate() {
                        steps += &format!("({}) {point} ", n + 1);
                    }
                }
                Block::Evidence(table) => {
                    lines.push(format!("| {} |", table.head.join(" | ")));
                    lines.push("|---|---|---|---|".to_owned());
                    lines.extend(table.rows.iter().map(|row| {
                        let cells = [row.used_for, row.finding, row.sources, row.strength];
                        format!("| {} |", cells.join(" | "))
                    }));
                }
            }
        }
    }
    lines.join("\n")
}

#[test]
fn the_english_note_is_part_f() {
    let lines = section("# F")
        .lines()
        .filter(|line| !["", "---"].contains(line));
    assert_eq!(as_markdown(), lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_german_note_has_the_same_parts() {
    let [german, english] = Locale::ALL.map(methods_note);
    for (german, english) in german.sections.iter().zip(&english.sections) {
        assert_eq!(german.id, english.id);
        assert_eq!(shape(german.blocks), shape(english.blocks));
        for mark in ["[R2]", "[R3]", "(A.3)", "D.4", "A.5, B.7", "*"] {
            let count = |blocks: &[Block]| format!("{blocks:?}").matches(mark).count();
            assert_eq!(count(german.blocks), count(english.blocks), "{mark}");
        }
    }
}

fn shape(blocks: &[Block]) -> Vec<(&'static str, usize)> {
    let shape = |block: &Block| match block {
        Block::Paragraph(_) => ("paragraph", 1),
        Block::List(points) => ("list", points.len()),
        Block::Steps(points) => ("steps", points.len()),
        Block::Evidence(table) => ("evidence", table.rows.len()),
    };
    blocks.iter().map(shape).collect()
}

#[test]
fn the_english_references_are_part_h() {
    let english = references(Locale::En);
    let table = rows("# H");
    assert_eq!(table.len(), english.entries.len());
    for (entry, row) in english.entries.iter().zip(&table) {
        assert_eq!([entry.id, entry.citation, entry.used_for], row[..]);
    }
    let document = section("# H");
    assert!(document.starts_with(&format!("# H {}", english.heading)));
    assert!(document.contains(&format!("| {} |", english.head.join(" | "))));
    assert!(document.trim_end().ends_with(english.orientation));
}

#[test]
fn the_german_references_are_the_same_works() {
    let [german, english] = Locale::ALL.map(references);
    for (german, english) in german.entries.iter().zip(&english.entries).skip(1) {
        assert_eq!(german.id, english.id);
    }
    let years = |text: &str| -> Vec<String> {
        let numbers = text.split(|c: char| !c.is_ascii_digit());
        numbers
            .filter(|n| n.len() == 4)
            .map(str::to_owned)
            .collect()
    };
    for (german, english) in german.entries.iter().zip(&english.entries) {
        assert_eq!(years(german.citation), years(english.citation));
    }
}

#[test]
fn spans_find_the_emphasis() {
    let found: Vec<_> = spans("*Sales Drive*, Wiley, did *not*").collect();
    let expected = [
        ("Sales Drive", true),
        (", Wiley, did ", false),
        ("not", true),
    ];
    assert_eq!(found, expected);
    for locale in Locale::ALL {
        let references = references(locale);
        let citations = references.entries.iter().map(|entry| entry.citation);
        for text in citations.chain([references.orientation]) {
            assert!(text.matches('*').count().is_multiple_of(2), "{text}");
        }
    }
}
