//! Whatever is written is read back, and nothing breaks the reader.

use std::collections::BTreeMap;

use leitwerk::exchange::csv::{Dialect, write};
use leitwerk::exchange::people::{Mapping, Order, Target, guess, is_known_heading, preview};
use leitwerk::exchange::table::{Encoding, Foreign, ROWS, decode_as, read_text};
use leitwerk::model::{
    CareerIntent, CareerStage, Competence, Date, INTERVALS, Kam, Stage, Workspace,
};
use proptest::prelude::*;

use super::opened::{Opened, normalise, problems};
use super::own_export::strictly;
use super::support::cases;
use super::support::team::sponsor;
use super::team::{member, team};

/// Texts with everything that CSV and spreadsheets treat specially. Space
/// around a text means nothing.
fn text() -> impl Strategy<Value = String> {
    "[a-z'=+@\"\n\r\t,;.ä€ -]{0,12}".prop_map(|text| text.trim().to_owned())
}

fn some<T: Clone + std::fmt::Debug + 'static>(
    all: &[T],
) -> impl Strategy<Value = Option<T>> + use<T> {
    proptest::option::of(proptest::sample::select(all.to_vec()))
}

fn day() -> impl Strategy<Value = Option<Date>> {
    proptest::option::of((0..9_999_i32, 1..=12_u8, 1..=28_u8))
        .prop_map(|day| day.and_then(|(year, month, day)| Date::new(year, month, day)))
}

fn kam() -> impl Strategy<Value = Kam> {
    let region = "[a-z,]{0,4}".prop_map(|region| format!("R{region}"));
    let regions = proptest::collection::hash_set(region, 0..3);
    let texts = ("[A-Z]", text(), text(), text(), text(), regions);
    let days = (day(), day(), day(), day(), day());
    let flags = proptest::array::uniform4(any::<bool>());
    let choices = (
        some(Stage::ALL),
        some(CareerIntent::ALL),
        some(CareerStage::ALL),
        some(&INTERVALS),
        15..=240_u32,
        proptest::sample::select(CareerStage::ALL.to_vec()),
    );
    let levels = proptest::array::uniform5(proptest::option::of(1..=5_u8));
    let references = (
        some(&["s1".to_owned(), "s2".to_owned()]),
        proptest::sample::subsequence(vec!["s1".to_owned(), "s2".to_owned()], 0..=2),
        proptest::sample::subsequence(vec!["m1".to_owned(), "m2".to_owned()], 0..=2),
    );
    (texts, days, flags, choices, levels, references).prop_map(
        |(texts, days, flags, choices, levels, references)| {
            let (first, rest, line, site, goal, regions) = texts;
            let mut kam = Kam::new(String::new(), first + &rest);
            kam.line = line;
            kam.site = site;
            kam.goal = goal;
            kam.regions = regions.into_iter().collect();
            (
                kam.started_on,
                kam.last_coaching_on,
                kam.sponsor_since,
                kam.last_sponsor_contact_on,
                kam.goal_due,
            ) = days;
            [
                kam.international,
                kam.decentralised,
                kam.in_pilot,
                kam.conflict,
            ] = flags;
            (
                kam.stage,
                kam.career_intent,
                kam.next_stage,
                kam.interval_weeks,
                kam.session_minutes,
                kam.career_stage,
            ) = choices;
            for (competence, level) in Competence::ALL.iter().zip(levels) {
                kam.competence.set(*competence, level);
            }
            (
                kam.sponsor_id,
                kam.excluded_sponsor_ids,
                kam.support_member_ids,
            ) = references;
            kam
        },
    )
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_read_back(kams in proptest::collection::vec(kam(), 1..5)) {
        let mut kams = kams;
        for (number, kam) in kams.iter_mut().enumerate() {
            // Namesakes come in when the person says so.
            let alias: Vec<_> = kam.alias.split_whitespace().collect();
            kam.alias = format!("{number} {}", alias.join(" "));
        }
        let empty = Workspace {
            sponsors: vec![sponsor("s1", "Pat"), sponsor("s2", "Max, Müller")],
            support_members: vec![member("m1", "m1; Team"), member("m2", "m2; Team")],
            ..Workspace::default()
        };
        let workspace = Workspace { kams, ..empty.clone() };
        for (dialect, separator) in [(Dialect::Semicolon, ';'), (Dialect::Comma, ',')] {
            let text = write(&workspace, dialect);
            let rows = strictly(&text, separator);
            prop_assert_eq!(rows.len(), workspace.kams.len() + 1);
            for cell in rows.iter().flatten() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            }
            let opened = Opened::of(&text, empty.clone());
            prop_assert_eq!(problems(&opened.preview()), []);
            prop_assert_eq!(&opened.kams(), &workspace.kams);
        }
    }

    #[test]
    fn an_own_export_changes_nothing(
        kams in proptest::collection::vec((kam(), "[a-cÄ\u{a0}\u{ad}\u{200b} ]{0,3}"), 1..6),
    ) {
        let mut workspace = Workspace {
            sponsors: vec![sponsor("s1", "Pat"), sponsor("s2", "Pat")],
            support_members: vec![member("m1", "m1, Team"), member("m2", "m2, Team")],
            ..Workspace::default()
        };
        for (number, (mut kam, around)) in kams.into_iter().enumerate() {
            kam.id = format!("k{number}");
            kam.line = around.clone() + &kam.line;
            kam.alias = kam.alias + &around;
            workspace.kams.push(kam);
        }
        for dialect in Dialect::ALL {
            let opened = Opened::of(&write(&workspace, *dialect), workspace.clone());
            let preview = opened.preview();
            prop_assert_eq!(problems(&preview), []);
            prop_assert!(!preview.is_open);
            prop_assert_eq!(preview.rows.len(), workspace.kams.len());
            prop_assert_eq!(preview.selection(&BTreeMap::new(), &workspace).kams, []);
        }
    }

    #[test]
    fn well_formed_text_is_split_as_by_the_csv_crate(
        rows in proptest::collection::vec(proptest::array::uniform4("[a-z \"\n;]{0,6}"), 1..6),
    ) {
        // Lines that look like rows of their own are taken for them.
        prop_assume!(rows.iter().flatten().all(|cell| cell.matches(';').count() < 3));
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .quote_style(csv::QuoteStyle::Always)
            .from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).expect("a row");
        }
        let text = String::from_utf8(writer.into_inner().expect("a text")).expect("UTF-8");
        let table = read_text(&text, |_| false);
        let found: Vec<_> = table.rows.iter().map(|row| row.cells.clone()).collect();
        let expected: Vec<_> = rows
            .into_iter()
            .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
            .map(Vec::from)
            .collect();
        if expected.len() > 1 {
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn reads_whatever_there_is(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        reads(&bytes);
    }

    #[test]
    fn reads_whatever_looks_like_a_table(
        text in "([\";,|\t\n\r a-zäŸ\u{200b}\u{fffd}\u{a0}=#'./0-9-]|Alias|Name|Vorname|seit|sep=|\r\n){0,120}",
        encoding in 0..4_usize,
    ) {
        let bytes: Vec<u8> = match encoding {
            0 => text.into_bytes(),
            1 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            2 => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            _ => text.chars().map(|c| (u32::from(c) & 0xff) as u8).collect(),
        };
        reads(&bytes);
    }
}

/// Reads bytes to the end, in every encoding and with every answer.
fn reads(bytes: &[u8]) {
    let _ = Foreign::of_bytes(bytes);
    for encoding in Encoding::ALL {
        let text = decode_as(bytes, *encoding);
        let _ = Foreign::of_text(&text);
        let table = read_text(&text, is_known_heading);
        let mut mapping = guess(&table);
        let workspace = team();
        let preview = preview(&table, &mapping, &workspace, normalise);
        assert!(preview.rows.len() <= table.rows.len());
        for (place, target) in (0..table.width()).zip(Target::all().skip(1)) {
            mapping.set_target(place, target);
            mapping.set_order(place, Order::MonthDay);
        }
        mapping.set_head(bytes.len().is_multiple_of(2));
        let preview = self::preview(&table, &mapping, &workspace, normalise);
        let selection = preview.selection(&BTreeMap::new(), &workspace);
        assert_eq!(selection.kams.len(), selection.added + selection.updated);
    }
}

#[test]
fn no_input_takes_long() {
    // Work grows with the input: what is opened again and again ends soon.
    for unit in [
        "\"",
        "\"a\n",
        "\"\"\"\n",
        ";\"\n",
        "\"a\"\"\n",
        "a;\"b\nc;d;e\n",
        "\u{200b}",
        "\n\r",
    ] {
        let text = unit.repeat(1_000_000 / unit.len());
        reads_once(&text);
        reads_once(&format!("Alias;Linie;Ort\nx;\"{text}"));
    }
}

fn reads_once(text: &str) {
    let opened = Opened {
        table: read_text(text, is_known_heading),
        mapping: Mapping::default(),
        workspace: Workspace::default(),
    };
    let mapping = guess(&opened.table);
    assert!(Opened { mapping, ..opened }.preview().rows.len() <= ROWS);
}
