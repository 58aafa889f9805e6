//! Tables on their way to be read, and what comes of them.

use std::collections::BTreeMap;

use leitwerk::exchange::people::{
    Form, Mapping, Note, Outcome, Preview, Wrong, guess, is_known_heading, preview,
};
use leitwerk::exchange::table::{Foreign, Table, decode, read_text};
use leitwerk::model::{Kam, Workspace};
use unicode_normalization::UnicodeNormalization;

/// What the browser does in the app.
pub fn normalise(form: Form, text: &str) -> String {
    match form {
        Form::Composed => text.nfc().collect(),
        Form::Compatible => text.nfkc().collect(),
    }
}

/// A table on its way to be read.
pub struct Opened {
    pub table: Table,
    pub mapping: Mapping,
    pub workspace: Workspace,
}

impl Opened {
    pub fn text(text: &str) -> Self {
        Self::of(text, Workspace::default())
    }

    pub fn of(text: &str, workspace: Workspace) -> Self {
        assert_eq!(Foreign::of_text(text), None, "a table");
        let table = read_text(text, is_known_heading);
        let mapping = guess(&table);
        Self {
            table,
            mapping,
            workspace,
        }
    }

    pub fn file(name: &str) -> Self {
        Self::bytes(&fixture(name))
    }

    pub fn bytes(bytes: &[u8]) -> Self {
        assert_eq!(Foreign::of_bytes(bytes), None, "a table");
        Self::text(&decode(bytes).text)
    }

    pub fn preview(&self) -> Preview {
        preview(&self.table, &self.mapping, &self.workspace, normalise)
    }

    /// Who comes in when the person just says yes; nothing may be open.
    pub fn kams(&self) -> Vec<Kam> {
        let preview = self.preview();
        assert!(!preview.is_open, "nothing is open");
        preview.selection(&BTreeMap::new(), &self.workspace).kams
    }

    pub fn aliases(&self) -> Vec<String> {
        self.kams().into_iter().map(|kam| kam.alias).collect()
    }
}

pub fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/fixtures/csv/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).expect("a fixture")
}

pub const FOUR: [&str; 4] = [
    "Anna Müller",
    "Björn Graf",
    "Céline Rochat",
    "Domenico Rossi",
];

/// The four people of the fixtures, with their line, day and place.
pub fn facts(kams: &[Kam]) -> Vec<(&str, &str, String, bool)> {
    kams.iter()
        .map(|kam| {
            let on = kam.started_on.map_or_else(String::new, |on| on.to_string());
            (&*kam.alias, &*kam.line, on, kam.decentralised)
        })
        .collect()
}

pub fn days(kams: &[Kam]) -> Vec<String> {
    facts(kams).into_iter().map(|(_, _, on, _)| on).collect()
}

pub fn whole_team() -> Vec<(&'static str, &'static str, String, bool)> {
    vec![
        ("Anna Müller", "Vertrieb Süd", "2024-03-14".to_owned(), true),
        ("Björn Graf", "Export", "2022-06-01".to_owned(), false),
        ("Céline Rochat", "Romandie", "2023-11-15".to_owned(), false),
        ("Domenico Rossi", "Tessin", "2025-01-02".to_owned(), true),
    ]
}

pub const DAYS: [&str; 4] = ["2024-03-14", "2022-06-21", "2023-11-15", "2025-01-22"];

/// The bad rows: line, heading, text, what is wrong.
pub fn problems(preview: &Preview) -> Vec<(usize, String, String, Wrong)> {
    let mut all = Vec::new();
    for row in &preview.rows {
        if let Outcome::Bad(problems) = &row.outcome {
            for problem in problems {
                let heading = problem.heading.clone().unwrap_or_default();
                all.push((
                    row.line,
                    heading,
                    problem.text.clone(),
                    problem.what.clone(),
                ));
            }
        }
    }
    all
}

/// The notes of the rows, with their lines.
pub fn notes(preview: &Preview) -> Vec<(usize, Note)> {
    let rows = preview.rows.iter();
    rows.flat_map(|row| row.notes.iter().map(|note| (row.line, *note)))
        .collect()
}
