//! KAMs as CSV: what spreadsheets write is read, what is written is read back
//! by a strict reader that shares no code with the program.

#![allow(
    clippy::expect_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::content::Locale;
use leitwerk::exchange::csv::{FileFault, Import, ROWS, decode, read, write};
use leitwerk::model::{
    CareerIntent, CareerStage, Competence, Date, INTERVALS, Kam, Sponsor, SponsorLevel, Stage,
    SupportMember, Workspace, limits,
};
use proptest::prelude::*;
use support::cases;

fn import(text: &str) -> Import {
    read(text, &Workspace::default()).expect("a readable file")
}

fn aliases(import: &Import) -> Vec<&str> {
    import.kams.iter().map(|kam| kam.alias.as_str()).collect()
}

/// RFC 4180 to the letter, with this separator: every cell in quotation
/// marks, rows end with CRLF.
fn strictly(text: &str, separator: char) -> Vec<Vec<String>> {
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
fn names_alone_are_enough() {
    let found = import("Ada\nBo\n\nCy\n");
    assert_eq!(aliases(&found), ["Ada", "Bo", "Cy"]);
    assert_eq!((found.rows, found.bad_rows), (3, 0));
    assert_eq!(aliases(&import("Name\r\nAda\r\n")), ["Ada"]);
    assert_eq!(aliases(&import("alias\rAda\rBo")), ["Ada", "Bo"]);
}

#[test]
fn reads_what_a_swiss_spreadsheet_writes() {
    let text = "Alias;Linie;In der KAM-Rolle seit;Arbeitet dezentral;Coachingstufe;Bemerkung\r\n\
        Jürg;Vertrieb Süd;1.3.2024;ja;Eigenständig;–\r\n";
    let bytes: Vec<u8> = text
        .chars()
        .map(|c| {
            if c == '–' {
                0x96
            } else {
                u8::try_from(u32::from(c)).expect("Latin-1")
            }
        })
        .collect();
    let text = decode(&bytes);
    let found = import(&text);
    let kam = &found.kams[0];
    assert_eq!((&*kam.alias, &*kam.line), ("Jürg", "Vertrieb Süd"));
    assert_eq!(kam.started_on, Date::new(2024, 3, 1));
    assert_eq!(kam.stage, Some(Stage::Independent));
    assert!(kam.decentralised);
    assert_eq!(found.unknown_columns, ["Bemerkung"]);
    assert!(found.faults.is_empty());
}

#[test]
fn decodes_by_the_mark_and_without() {
    let text = "alias\nZoë €";
    let mut utf_8 = vec![0xef, 0xbb, 0xbf];
    utf_8.extend(text.bytes());
    let mut little = vec![0xff, 0xfe];
    little.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let mut big = vec![0xfe, 0xff];
    big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    for bytes in [
        utf_8,
        little,
        big,
        text.into(),
        b"alias\nZo\xeb \x80".to_vec(),
    ] {
        assert_eq!(decode(&bytes), text);
    }
}

#[test]
fn finds_the_separator() {
    for text in [
        "alias,line\nAda,\"Vertrieb; Süd\"",
        "alias;line\nAda;\"Vertrieb; Süd\"",
        "alias\tline\nAda\tVertrieb; Süd",
        "sep=;\nalias;line\nAda;\"Vertrieb; Süd\"",
    ] {
        assert_eq!(import(text).kams[0].line, "Vertrieb; Süd", "{text}");
    }
}

#[test]
fn good_rows_come_in_and_bad_ones_are_listed() {
    let text = "alias;startedOn;sessionMinutes;stage;international;sponsorId\n\
        Ada;31.02.2026;90;;;\n\
        Bo;2026-02-28;90;Erfahren;x;\n\
        Cy;;12;guru;vielleicht;Niemand\n\
        ;;;;;\n\
        ;2026-01-01;;;;\n\
        \"Di\nna\";;1.5;;;;zu viel\n\
        Eve;;\n";
    // Whatever the lines end with.
    for line_end in ["\n", "\r\n", "\r"] {
        lists_the_bad_rows(&text.replace('\n', line_end));
    }
}

fn lists_the_bad_rows(text: &str) {
    let found = import(text);
    assert_eq!(aliases(&found), ["Bo", "Eve"]);
    assert_eq!((found.rows, found.bad_rows), (6, 4));
    let faults: Vec<_> = found
        .faults
        .iter()
        .map(|fault| (fault.line, fault.heading().unwrap_or("")))
        .collect();
    assert_eq!(
        faults,
        [
            (2, "startedOn"),
            (4, "sessionMinutes"),
            (4, "stage"),
            (4, "international"),
            (4, "sponsorId"),
            (6, "alias"),
            (7, "sessionMinutes"),
            (7, ""),
        ]
    );
    for locale in Locale::ALL {
        for fault in &found.faults {
            assert!(!fault.message(locale).contains('{'));
        }
    }
    let stage = found.faults[2].message(Locale::De);
    assert!(stage.contains("Einarbeitung, Entwicklung"), "{stage}");
}

#[test]
fn says_why_nothing_is_read() {
    let why = |text: &str| read(text, &Workspace::default());
    assert_eq!(why(""), Err(FileFault::Empty));
    assert_eq!(why("\u{20}\n;;\n"), Err(FileFault::Empty));
    assert_eq!(why("alias\n"), Err(FileFault::Empty));
    assert_eq!(why("Linie;Region\nA;B\n"), Err(FileFault::NoAlias));
    assert_eq!(why("Foo;Bar\nA;B\n"), Err(FileFault::NoAlias));
    assert_eq!(why(&"x".repeat(limits::FILE + 1)), Err(FileFault::TooLarge));
}

#[test]
fn reads_many_rows_and_tells_what_has_no_room() {
    let rows = |count: usize| "alias\n".to_owned() + &"Ada\n".repeat(count);
    let found = import(&rows(ROWS));
    assert_eq!(found.rows, 5_000);
    assert_eq!(found.kams.len(), 2_000);
    assert_eq!(found.no_room, 3_000);
    assert!(!found.is_cut);
    assert!(import(&rows(ROWS + 1)).is_cut);
}

#[test]
fn no_cell_is_run_by_a_spreadsheet() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "＝1"] {
        let mut workspace = Workspace::default();
        let mut kam = Kam::new("k".into(), "Ada".into());
        kam.goal = formula.into();
        workspace.kams.push(kam);
        for (locale, separator) in [(Locale::De, ';'), (Locale::En, ',')] {
            let text = write(&workspace, locale);
            let rows = strictly(&text, separator);
            let goal = rows[0].iter().position(|key| key == "goal").expect("goal");
            assert!(rows[1][goal].starts_with('\''), "{formula}");
            assert_eq!(import(&text).kams[0].goal, formula);
        }
    }
}

#[test]
fn names_that_lead_elsewhere_are_written_as_identifiers() {
    let mut workspace = Workspace::default();
    for id in ["s1", "s2"] {
        workspace.sponsors.push(sponsor(id, "Pat"));
    }
    let mut kam = Kam::new(String::new(), "Ada".into());
    kam.sponsor_id = Some("s2".into());
    kam.excluded_sponsor_ids = vec!["s1".into(), "s2".into()];
    workspace.kams.push(kam.clone());
    let text = write(&workspace, Locale::De);
    assert_eq!(
        read(&text, &workspace).expect("a readable file").kams,
        [kam]
    );
}

fn sponsor(id: &str, alias: &str) -> Sponsor {
    Sponsor {
        id: id.into(),
        alias: alias.into(),
        function: String::new(),
        line: String::new(),
        level: SponsorLevel::Executive,
        regions: Vec::new(),
        capacity: 2,
        active: true,
        is_leader: false,
    }
}

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
        let mut workspace = Workspace { kams, ..Workspace::default() };
        workspace.sponsors = vec![sponsor("s1", "Pat"), sponsor("s2", "Max, Müller")];
        workspace.support_members = ["m1", "m2"].map(|id| SupportMember {
            id: id.into(),
            alias: format!("{id}; Team"),
            function: String::new(),
        }).into();
        for (locale, separator) in [(Locale::De, ';'), (Locale::En, ',')] {
            let text = write(&workspace, locale);
            let rows = strictly(&text, separator);
            prop_assert_eq!(rows.len(), workspace.kams.len() + 1);
            for cell in rows.iter().flatten() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            }
            let found = read(&text, &workspace).expect("a readable file");
            prop_assert_eq!(&found.faults, &[]);
            prop_assert_eq!(&found.kams, &workspace.kams);
        }
    }

    #[test]
    fn reads_whatever_there_is(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(found) = read(&decode(&bytes), &Workspace::default()) {
            prop_assert!(found.kams.len() + found.bad_rows == found.rows);
        }
    }
}
