//! What is written, and comes back from other programs.

use leitwerk::editing::{Command, Entry, Stamp, apply};
use leitwerk::exchange::KamField;
use leitwerk::exchange::csv::{Dialect, write};
use leitwerk::exchange::people::Outcome;
use leitwerk::model::{Date, Kam, Workspace};
use leitwerk::store::{Label, Store};

use super::opened::{Opened, problems};
use super::support::team::sponsor;
use super::team::team;

/// RFC 4180 to the letter, with this separator: every cell in quotation
/// marks, rows end with CRLF.
pub fn strictly(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text.chars().peekable();
    while rest.peek().is_some() {
        assert_eq!(rest.next(), Some('"'), "a cell begins");
        let mut cell = String::new();
        loop {
            match rest.next().expect("a cell ends") {
                '"' if rest.peek() == Some(&'"') => cell.extend(rest.next()),
                '"' => break,
                other => cell.push(other),
            }
        }
        row.push(cell);
        match rest.next() {
            Some('\r') => {
                assert_eq!(rest.next(), Some('\n'), "a row ends");
                rows.push(core::mem::take(&mut row));
            }
            next => assert_eq!(next, Some(separator), "cells are separated"),
        }
    }
    rows
}

#[test]
fn an_own_export_updates_whom_it_changes() {
    let workspace = team();
    for dialect in Dialect::ALL {
        let text = write(&workspace, *dialect);
        for text in [
            text.clone(),
            text.replace("\r\n", "\n").replace('\n', "\r\n"),
        ] {
            assert_eq!(Opened::of(&text, workspace.clone()).kams(), []);
        }

        let text = text
            .replacen("2024-03-14", "2025-03-14", 1)
            .replace("Cy, Li", "Cy Li");
        let opened = Opened::of(&text, workspace.clone());
        let changed = opened.kams();
        let ids: Vec<_> = changed.iter().map(|kam| &*kam.id).collect();
        assert_eq!(ids, ["k1", "k4"]);
        assert_eq!(changed[0].started_on, Date::new(2025, 3, 14));
        assert_eq!(changed[1].alias, "Cy Li");
        let changes: Vec<_> = opened
            .preview()
            .rows
            .iter()
            .filter_map(|row| match &row.outcome {
                Outcome::Known { changes, .. } => Some(changes.clone()),
                _ => None,
            })
            .collect();
        assert_eq!(
            changes,
            [
                vec![KamField::StartedOn],
                vec![],
                vec![],
                vec![KamField::Alias]
            ]
        );
        // A cell that was emptied takes the value back.
        let text = text.replace("\"true\"", "\"\"");
        let opened = Opened::of(&text, workspace.clone());
        assert!(opened.kams().iter().all(|kam| !kam.decentralised));
    }
    // In a list of others an empty cell says nothing.
    let opened = Opened::of(
        "Alias;Linie;dezentral\n\"Bo; \"\"gross\"\"\";;\nCy, Li;Ost;\n",
        workspace,
    );
    let changed = opened.kams();
    assert_eq!(
        (changed[0].line.as_str(), changed[0].decentralised),
        ("Ost", true)
    );
}

#[test]
fn what_was_chosen_comes_in_as_one_step() {
    let workspace = team();
    let text = write(&workspace, Dialect::Semicolon)
        .replacen("2024-03-14", "2025-03-14", 1)
        .replace("Cy, Li", "Cy Li")
        + "\"Neu\";\"West\"\r\n";
    let kams = Opened::of(&text, workspace.clone()).kams();
    let label = Label::Imported(kams.len());
    // As the team page does.
    let commands = kams.into_iter().map(|kam| {
        let is_new = kam.id.is_empty();
        let entry = Entry::Kam(Box::new(kam));
        if is_new {
            Command::Add(vec![entry])
        } else {
            Command::Save(entry)
        }
    });
    let stamp = Stamp {
        today: Date::EPOCH,
        id: "new".into(),
    };
    let mut store = Store::new(workspace.clone());
    let command = Command::Together(label, commands.collect());
    apply(&mut store, command, stamp).expect("nothing is refused");
    let now = store.present();
    let names: Vec<_> = now.kams.iter().map(|kam| &*kam.alias).collect();
    assert_eq!(names, ["Ada", "Bo; \"gross\"", "Ada", "Cy Li", "Neu"]);
    let ids: Vec<_> = now.kams.iter().map(|kam| &*kam.id).collect();
    assert_eq!(ids[..4], ["k1", "k2", "k3", "k4"]);
    store.undo().expect("a step");
    assert_eq!(*store.present(), workspace);
}

/// What a spreadsheet of another language saves after it has opened this text:
/// a mark inside a cell is an ordinary sign, the cells are torn at `outer`.
fn saved_in_one_column(text: &str, outer: char, pad: usize) -> String {
    let mut saved = String::new();
    for line in text.split("\r\n").flat_map(|row| row.split('\n')) {
        if line.is_empty() {
            continue;
        }
        let mut cells = Vec::new();
        let mut rest = line;
        if let Some(quoted) = line.strip_prefix('"') {
            // Only a mark at the start of a cell opens it.
            let mut cell = String::new();
            let mut chars = quoted.char_indices().peekable();
            let mut end = quoted.len();
            while let Some((place, c)) = chars.next() {
                if c != '"' {
                    cell.push(c);
                } else if chars.peek().is_some_and(|(_, next)| *next == '"') {
                    cell.push('"');
                    chars.next();
                } else {
                    end = place + 1;
                    break;
                }
            }
            let behind = &quoted[end..];
            let stop = behind.find(outer).unwrap_or(behind.len());
            cell.push_str(&behind[..stop]);
            cells.push(cell);
            rest = behind[stop..].strip_prefix(outer).unwrap_or("");
        }
        if !rest.is_empty() {
            cells.extend(rest.split(outer).map(str::to_owned));
        }
        cells.resize(cells.len() + pad, String::new());
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| {
                if cell.contains(['"', outer]) {
                    format!("\"{}\"", cell.replace('"', "\"\""))
                } else {
                    cell.clone()
                }
            })
            .collect();
        saved.push_str(&cells.join(&outer.to_string()));
        saved.push_str("\r\n");
    }
    saved
}

#[test]
fn an_own_export_that_was_saved_in_one_column_comes_back_whole() {
    let mut workspace = team();
    workspace.kams[1].alias = "Bo (gross)".into();
    for (dialect, outer) in [
        (Dialect::Semicolon, ','),
        (Dialect::Comma, ';'),
        (Dialect::Semicolon, '\t'),
    ] {
        if dialect == Dialect::Comma {
            workspace.kams[3].alias = "Cy Li".into();
        }
        for pad in [0, 2] {
            let saved = saved_in_one_column(&write(&workspace, dialect), outer, pad);
            let opened = Opened::of(&saved, workspace.clone());
            assert_eq!(problems(&opened.preview()), [], "{saved}");
            assert_eq!(opened.kams(), [], "{saved}");
            let empty = Opened::text(&saved.replace("Pat, Max", ""));
            let aliases: Vec<_> = workspace.kams.iter().map(|kam| &*kam.alias).collect();
            let names: Vec<_> = empty.table.rows[1..]
                .iter()
                .map(|row| &*row.cells[0])
                .collect();
            assert_eq!(names, aliases);
        }
    }
    let wrapped = "\"Alias;Linie\"\r\n\"Ada;Süd\"\r\n\"Bo;Ost\"\r\n";
    assert_eq!(Opened::text(wrapped).aliases(), ["Ada", "Bo"]);
}

#[test]
fn an_own_export_with_the_dates_of_another_spreadsheet_comes_back() {
    let workspace = team();
    let text = write(&workspace, Dialect::Semicolon);
    for day in ["14.03.2024", "14/03/24", "3/14/2024", "45365", "14. Mrz 24"] {
        let text = text.replace("2024-03-14", day).replace("\"true\"", "WAHR");
        assert_eq!(Opened::of(&text, workspace.clone()).kams(), [], "{day}");
    }
}

#[test]
fn no_cell_is_run_by_a_spreadsheet() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "＝1"] {
        let mut workspace = Workspace::default();
        let mut kam = Kam::new("k".into(), "Ada".into());
        kam.goal = formula.trim().into();
        workspace.kams.push(kam.clone());
        for (dialect, separator) in [(Dialect::Semicolon, ';'), (Dialect::Comma, ',')] {
            let text = write(&workspace, dialect);
            let rows = strictly(&text, separator);
            let goal = rows[0].iter().position(|key| key == "goal").expect("goal");
            assert!(rows[1][goal].starts_with('\''), "{formula}");
            kam.id = String::new();
            assert_eq!(Opened::text(&text).kams()[0].goal, kam.goal);
        }
    }
}

#[test]
fn names_that_lead_elsewhere_are_written_as_identifiers() {
    let mut workspace = Workspace::default();
    for id in ["s1", "s2"] {
        workspace.sponsors.push(sponsor(id, "Pat"));
    }
    let empty = workspace.clone();
    let mut kam = Kam::new("k".into(), "Ada".into());
    kam.sponsor_id = Some("s2".into());
    kam.excluded_sponsor_ids = vec!["s1".into(), "s2".into()];
    workspace.kams.push(kam.clone());
    let text = write(&workspace, Dialect::Semicolon);
    kam.id = String::new();
    assert_eq!(Opened::of(&text, empty).kams(), [kam]);
}
