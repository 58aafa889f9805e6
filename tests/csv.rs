//! People in tables: what spreadsheets and people write is read, what is
//! written is read back by a strict reader that shares no code with the
//! program. The files of `fixtures/csv` went wrong once.

#![allow(
    clippy::expect_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use std::collections::BTreeMap;

use leitwerk::content::Locale;
use leitwerk::editing::{Command, Entry, Stamp, apply};
use leitwerk::exchange::KamField;
use leitwerk::exchange::csv::{Dialect, write};
use leitwerk::exchange::people::{
    Choice, Form, Mapping, Note, Order, Outcome, Preview, Question, Target, Wrong, guess,
    is_known_heading, preview,
};
use leitwerk::exchange::table::{Encoding, Foreign, ROWS, Table, decode, decode_as, read_text};
use leitwerk::model::{
    CareerIntent, CareerStage, Competence, Date, INTERVALS, Kam, Sponsor, SponsorLevel, Stage,
    SupportMember, Workspace,
};
use leitwerk::store::{Label, Store};
use proptest::prelude::*;
use support::cases;
use unicode_normalization::UnicodeNormalization;

/// What the browser does in the app.
fn normalise(form: Form, text: &str) -> String {
    match form {
        Form::Composed => text.nfc().collect(),
        Form::Compatible => text.nfkc().collect(),
    }
}

/// A table on its way to be read.
struct Opened {
    table: Table,
    mapping: Mapping,
    workspace: Workspace,
}

impl Opened {
    fn text(text: &str) -> Self {
        Self::of(text, Workspace::default())
    }

    fn of(text: &str, workspace: Workspace) -> Self {
        assert_eq!(Foreign::of_text(text), None, "a table");
        let table = read_text(text, is_known_heading);
        let mapping = guess(&table);
        Self {
            table,
            mapping,
            workspace,
        }
    }

    fn file(name: &str) -> Self {
        Self::bytes(&fixture(name))
    }

    fn bytes(bytes: &[u8]) -> Self {
        assert_eq!(Foreign::of_bytes(bytes), None, "a table");
        Self::text(&decode(bytes).text)
    }

    fn preview(&self) -> Preview {
        preview(&self.table, &self.mapping, &self.workspace, normalise)
    }

    /// Who comes in when the person just says yes; nothing may be open.
    fn kams(&self) -> Vec<Kam> {
        let preview = self.preview();
        assert!(!preview.is_open, "nothing is open");
        preview.selection(&BTreeMap::new(), &self.workspace).kams
    }

    fn aliases(&self) -> Vec<String> {
        self.kams().into_iter().map(|kam| kam.alias).collect()
    }
}

fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/fixtures/csv/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).expect("a fixture")
}

const FOUR: [&str; 4] = [
    "Anna Müller",
    "Björn Graf",
    "Céline Rochat",
    "Domenico Rossi",
];

/// The four people of the fixtures, with their line, day and place.
fn facts(kams: &[Kam]) -> Vec<(&str, &str, String, bool)> {
    kams.iter()
        .map(|kam| {
            let on = kam.started_on.map_or_else(String::new, |on| on.to_string());
            (&*kam.alias, &*kam.line, on, kam.decentralised)
        })
        .collect()
}

fn days(kams: &[Kam]) -> Vec<String> {
    facts(kams).into_iter().map(|(_, _, on, _)| on).collect()
}

fn whole_team() -> Vec<(&'static str, &'static str, String, bool)> {
    vec![
        ("Anna Müller", "Vertrieb Süd", "2024-03-14".to_owned(), true),
        ("Björn Graf", "Export", "2022-06-01".to_owned(), false),
        ("Céline Rochat", "Romandie", "2023-11-15".to_owned(), false),
        ("Domenico Rossi", "Tessin", "2025-01-02".to_owned(), true),
    ]
}

const DAYS: [&str; 4] = ["2024-03-14", "2022-06-21", "2023-11-15", "2025-01-22"];

/// The bad rows: line, heading, text, what is wrong.
fn problems(preview: &Preview) -> Vec<(usize, String, String, Wrong)> {
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
fn notes(preview: &Preview) -> Vec<(usize, Note)> {
    let rows = preview.rows.iter();
    rows.flat_map(|row| row.notes.iter().map(|note| (row.line, *note)))
        .collect()
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
fn the_four_people_of_each_file_come_in() {
    for name in [
        "excel-csv-macintosh-macroman-cr.csv",
        "header-nbsp.csv",
        "header-over-two-lines.csv",
        "pipe-separated.csv",
        "sep-line-upper.csv",
        "title-row-above.csv",
    ] {
        let kams = Opened::file(name).kams();
        assert_eq!(facts(&kams), whole_team(), "{name}");
    }
    for name in ["one-column-mitarbeiter.csv", "one-column-alias-star.csv"] {
        assert_eq!(Opened::file(name).aliases(), FOUR, "{name}");
    }
    let kams = Opened::file("header-employee-department.csv").kams();
    let lines: Vec<_> = kams.iter().map(|kam| (&*kam.alias, &*kam.line)).collect();
    assert_eq!(lines[0], ("Anna Müller", "Vertrieb Süd"));
    assert_eq!(lines.len(), 4);
    for name in ["dates-two-digit-year.csv", "dates-uk-unambiguous.csv"] {
        assert_eq!(days(&Opened::file(name).kams()), DAYS, "{name}");
    }
}

#[test]
fn numbers_of_a_spreadsheet_are_days_and_said_to_be() {
    let opened = Opened::file("dates-excel-serial.csv");
    assert_eq!(days(&opened.kams()), DAYS);
    assert_eq!(opened.preview().serials, [1]);
}

#[test]
fn an_open_order_of_day_and_month_is_asked_once() {
    let mut opened = Opened::file("dates-slash-ambiguous.csv");
    let expected = Question::Dates {
        column: 1,
        orders: vec![Order::DayMonth, Order::MonthDay],
        example: "03/04/2024".to_owned(),
    };
    assert_eq!(opened.preview().questions, [expected]);
    opened.mapping.set_order(1, Order::MonthDay);
    assert_eq!(
        days(&opened.kams()),
        ["2024-03-04", "2022-06-01", "2023-11-05", "2025-01-02"]
    );
    opened.mapping.set_order(1, Order::DayMonth);
    assert_eq!(
        days(&opened.kams()),
        ["2024-04-03", "2022-01-06", "2023-05-11", "2025-02-01"]
    );
}

#[test]
fn one_bad_byte_is_one_replacement_sign() {
    let opened = Opened::file("one-bad-byte-in-utf8.csv");
    let aliases = opened.aliases();
    let right = aliases
        .iter()
        .filter(|name| name.starts_with("Müller "))
        .count();
    let signs: usize = aliases
        .iter()
        .chain(opened.kams().iter().map(|kam| &kam.line))
        .map(|text| text.matches('\u{fffd}').count())
        .sum();
    assert_eq!((right, signs), (200, 1));
    let noted = notes(&opened.preview());
    assert!(matches!(noted[..], [(_, Note::Unreadable)]), "{noted:?}");
}

#[test]
fn an_open_quotation_mark_is_named_and_swallows_nobody() {
    let opened = Opened::file("unclosed-quote.csv");
    assert_eq!(facts(&opened.kams()), whole_team());
    assert_eq!(notes(&opened.preview()), [(3, Note::Unclosed)]);
    for (text, line) in [
        (
            "Alias;Linie\nAnna;\"Süd\nBjörn;\"Export\"\nCéline;West\n",
            2,
        ),
        (
            "Alias;Linie;Ort\nAnna;Süd;Bern\nBjörn;Ost;\"Chur\nCéline;West;Genf\n",
            3,
        ),
        (
            "Alias;Linie;Ort\nAnna;\"Süd;\"Bern\"\nBjörn;Ost;Chur\nCéline;West;Genf\n",
            2,
        ),
        (
            "\"Alias\";\"Linie\"\r\n\"Anna\";\"Süd\r\n\"Björn\";\"Ost\"\r\n\"Céline\";\"\"\r\n",
            2,
        ),
        ("Alias\nAnna\n\"Björn\nCéline", 3),
    ] {
        let opened = Opened::text(text);
        assert_eq!(opened.aliases(), ["Anna", "Björn", "Céline"], "{text}");
        assert_eq!(notes(&opened.preview()), [(line, Note::Unclosed)], "{text}");
    }
}

#[test]
fn nobody_has_no_name_and_no_error_is_a_person() {
    let opened = Opened::file("names-nothing-to-see.csv");
    assert_eq!(opened.aliases(), ["Anna Müller"]);
    let lines: Vec<_> = problems(&opened.preview())
        .into_iter()
        .map(|(line, _, _, what)| (line, what))
        .collect();
    assert_eq!(lines, [2, 3, 4].map(|line| (line, Wrong::NoName)));

    let opened = Opened::file("errors-of-a-spreadsheet.csv");
    assert_eq!(opened.aliases(), ["Céline Rochat"]);
    let found: Vec<_> = problems(&opened.preview())
        .into_iter()
        .map(|(line, _, text, what)| (line, text, what))
        .collect();
    let error = |line: usize, text: &str| (line, text.to_owned(), Wrong::SpreadsheetError);
    assert_eq!(
        found,
        [error(2, "#NV"), error(2, "########"), error(3, "#BEZUG!")]
    );
    for text in [
        "#REF!",
        "#N/A",
        "#WERT!",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#ÜBERLAUF!",
        "#VALEUR!",
        "#NOM?",
        "#RIF!",
        "#N/D",
        "Err:502",
        "###",
    ] {
        let opened = Opened::text(&format!("Alias\nAda\n{text}\n"));
        assert_eq!(opened.aliases(), ["Ada"], "{text}");
    }
    assert_eq!(
        Opened::text("Alias\n#1 Ada\n#bo\n").aliases(),
        ["#1 Ada", "#bo"]
    );
}

#[test]
fn a_name_that_stands_twice_is_named() {
    let opened = Opened::file("same-name-twice.csv");
    assert_eq!(opened.aliases(), ["Anna Müller", "Björn Graf"]);
    assert_eq!(notes(&opened.preview()), [(3, Note::Twice(2))]);
    // The person may mean two people.
    let said = BTreeMap::from([(1, Choice::Add)]);
    let selection = opened.preview().selection(&said, &opened.workspace);
    assert_eq!(selection.added, 3);

    // The same name: decomposed, wide, with a hard space, in capitals.
    let text = "Alias\nJürg Zoë\nJu\u{308}rg Zoe\u{308}\nＪürg Zoë\nJürg\u{a0}Zoë\nJÜRG  ZOË\nJ\u{ad}ürg Zoë\u{200b}\n";
    assert_eq!(Opened::text(text).aliases(), ["Jürg Zoë"]);
}

#[test]
fn what_is_no_table_is_said_to_be_what_it_is() {
    let bytes =
        |bytes: &[u8]| Foreign::of_bytes(bytes).or_else(|| Foreign::of_text(&decode(bytes).text));
    let mut old = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    old.resize(600, 0);
    let mut locked = old.clone();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let own = leitwerk::exchange::write(&Workspace::default());
    let marked = format!("\u{feff}{own}");
    for (file, what) in [
        (&fixture("workbook-renamed-to.csv")[..], Foreign::Workbook),
        (&old, Foreign::OldWorkbook),
        (&locked, Foreign::Protected),
        (b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Foreign::OtherWorkbook),
        (b"PK\x03\x04 word/document.xml", Foreign::Document),
        (b"PK\x03\x04 team.csv", Foreign::Archive),
        (b"%PDF-1.7\n%\xe2\xe3", Foreign::Pdf),
        (b"{\\rtf1\\ansi Anna}", Foreign::Document),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Foreign::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Foreign::Picture),
        (b"\0\0\0\x18ftypheic\0\0", Foreign::Picture),
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", Foreign::Picture),
        (b"\r\n<html><body><table><tr><td>Anna</td></tr></table>", Foreign::WebPage),
        (b"<TABLE border=1><TR><TD>Anna", Foreign::WebPage),
        (b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", Foreign::OtherWorkbook),
        (b"<?xml version=\"1.0\"?><team/>", Foreign::Xml),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\n", Foreign::VCard),
        (b"BEGIN:VCALENDAR\r\n", Foreign::Calendar),
        (b"MIME-Version: 1.0\r\nSubject: Team\r\n", Foreign::Mail),
        (b"[{\"name\": \"Anna\"}]", Foreign::Json),
        (own.as_bytes(), Foreign::Leitwerk),
        (marked.as_bytes(), Foreign::Leitwerk),
        (&[0, 1, 2, 3, 200, 201, 7, 8, 9, 10, 0, 0, 1, 1], Foreign::Binary),
    ] {
        assert_eq!(bytes(file), Some(what), "{}", String::from_utf8_lossy(file));
        for locale in Locale::ALL {
            assert!(!what.message(locale).contains('{'));
        }
    }
    for text in [
        "BM Anna",
        "[Anna]\n[Björn]",
        "<Anna>",
        "PKAnna",
        "{Anna}",
        "GIF\nAnna",
    ] {
        assert_eq!(bytes(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn names_alone_are_enough() {
    assert_eq!(
        Opened::text("Ada\nBo\n\nCy\n").aliases(),
        ["Ada", "Bo", "Cy"]
    );
    assert_eq!(Opened::text("Name\r\nAda\r\n").aliases(), ["Ada"]);
    assert_eq!(Opened::text("alias\rAda\rBo").aliases(), ["Ada", "Bo"]);
    assert_eq!(Opened::text("Ada, Bo, Cy").aliases(), ["Ada", "Bo", "Cy"]);
    assert_eq!(
        Opened::text("Ada Li; Bo Li;").aliases(),
        ["Ada Li", "Bo Li"]
    );
    assert_eq!(
        Opened::text("Müller, Anna\nGraf, Björn\n").aliases(),
        ["Müller, Anna", "Graf, Björn"]
    );
    assert_eq!(
        Opened::text("Name\nMüller, Anna\nGraf, Björn\n").aliases(),
        ["Müller, Anna", "Graf, Björn"]
    );
}

#[test]
fn headings_are_known_by_many_words() {
    for heading in [
        "ALIAS",
        "Alias*",
        "* Alias",
        "Alias:",
        "Alias (Kürzel)",
        "Mitarbeiter/in",
        "Mitarbeiter:in",
        "MITARBEITENDE",
        "Name",
        "Name, Vorname",
        "Employee",
        "Employee Name",
        "Full name",
        "Nom",
        "Prénom Nom",
        "Collaborateur",
        "Nominativo",
        "Cognome e nome",
        "Dipendente",
        "Al\u{ad}ias",
        "\u{200b}Alias\u{a0}",
        "Name / Vorname",
        "Key Account Manager",
        "Ku\u{308}rzel",
    ] {
        let opened = Opened::text(&format!("{heading}\nAda\nBo\n"));
        assert_eq!(opened.aliases(), ["Ada", "Bo"], "{heading}");
    }
    for headings in [
        "Vorname;Nachname",
        "Name;Vorname",
        "First name;Last name",
        "Surname;Given name",
        "Prénom;Nom",
        "Nom;Prénom",
        "Nome;Cognome",
        "VORNAME *;NAME *",
    ] {
        let first = headings.split(';').next().expect("a heading");
        let family_first = matches!(first, "Name" | "Surname" | "Nom");
        let row = if family_first {
            "Graf;Björn"
        } else {
            "Björn;Graf"
        };
        let opened = Opened::text(&format!("{headings}\n{row}\n"));
        assert_eq!(opened.aliases(), ["Björn Graf"], "{headings}");
    }
    let kams = Opened::text(
        "Team\nStand: 1.3.2026\n\nPersonalnr.;Vorname;Name;Abteilung;Eintritt\n\
        (Nr.);;;;(TT.MM.JJJJ)\n17;Björn;Graf;Export;1.6.2022\n",
    );
    assert_eq!(
        facts(&kams.kams()),
        [("Björn Graf", "Export", "2022-06-01".to_owned(), false)]
    );
}

#[test]
fn headings_in_two_rows_and_repeated_ones_are_nobody() {
    let text = "Alias;Linie;In der KAM-Rolle;Arbeitet\n(Kürzel);;seit;dezentral\n\
        Ada;Süd;1.3.2024;x\nAlias;Linie;In der KAM-Rolle;Arbeitet\nBo;Ost;2.3.2024;\n";
    let opened = Opened::text(text);
    assert_eq!(
        facts(&opened.kams()),
        [
            ("Ada", "Süd", "2024-03-01".to_owned(), true),
            ("Bo", "Ost", "2024-03-02".to_owned(), false),
        ]
    );
    let bilingual = "Alias;Linie\nName;Line\nAda;Süd\n";
    assert_eq!(Opened::text(bilingual).aliases(), ["Ada"]);
    let markdown = "| Name | Linie |\n|------|-------|\n| Ada | Süd |\n";
    assert_eq!(Opened::text(markdown).aliases(), ["Ada"]);
}

#[test]
fn what_is_not_clear_is_asked() {
    // No heading is known: which column has the names?
    let mut opened = Opened::text("Wer;Wo;Wann\nAda;Bern;1.3.2024\nBo;Chur;2.3.2024\n");
    assert_eq!(opened.preview().questions, [Question::Name]);
    opened.mapping.set_target(0, Target::Field(KamField::Alias));
    opened.mapping.set_target(1, Target::Field(KamField::Site));
    opened
        .mapping
        .set_target(2, Target::Field(KamField::StartedOn));
    assert_eq!(opened.aliases(), ["Ada", "Bo"]);
    assert_eq!(opened.kams()[0].site, "Bern");

    // One column: is the first line a heading?
    let mut opened = Opened::text("Unser Verkauf\nAda Li\nBo Li\n");
    assert_eq!(opened.preview().questions, [Question::Heading]);
    opened.mapping.set_head(true);
    assert_eq!(opened.aliases(), ["Ada Li", "Bo Li"]);
    opened.mapping.set_head(false);
    assert_eq!(opened.aliases(), ["Unser Verkauf", "Ada Li", "Bo Li"]);

    // Two columns without headings.
    let opened = Opened::text("Ada;Bern\nBo;Chur\n");
    assert_eq!(
        opened.preview().questions,
        [Question::Heading, Question::Name]
    );
}

#[test]
fn days_are_read_as_people_write_them() {
    for (text, day) in [
        ("4.3.26", "2026-03-04"),
        ("04.03.2026", "2026-03-04"),
        ("4. 3. 2026", "2026-03-04"),
        ("2026-03-04", "2026-03-04"),
        ("2026/3/4", "2026-03-04"),
        ("2026.03.04", "2026-03-04"),
        ("20260304", "2026-03-04"),
        ("2026-03-04T00:00:00", "2026-03-04"),
        ("04.03.2026 00:00", "2026-03-04"),
        ("14/03/2026", "2026-03-14"),
        ("3/14/2026 12:00:00 AM", "2026-03-14"),
        ("14-03-2026", "2026-03-14"),
        ("4. März 2026", "2026-03-04"),
        ("Mittwoch, 4. März 2026", "2026-03-04"),
        ("Mi 4. Mrz. 26", "2026-03-04"),
        ("4-Mar-26", "2026-03-04"),
        ("March 4, 2026", "2026-03-04"),
        ("4th of March 2026", "2026-03-04"),
        ("4 mars 2026", "2026-03-04"),
        ("mercredi 4 mars 2026", "2026-03-04"),
        ("1er août 2025", "2025-08-01"),
        ("4 gennaio 2026", "2026-01-04"),
        ("46085", "2026-03-04"),
        ("46085.5", "2026-03-04"),
        ("31.12.68", "2068-12-31"),
        ("1.1.97", "1997-01-01"),
    ] {
        let opened = Opened::text(&format!("Alias;seit\nAda;{text}\n"));
        assert_eq!(days(&opened.kams()), [day], "{text}");
    }
    for text in [
        "31.2.2026",
        "2026-13-01",
        "2026",
        "März 2026",
        "1.3.",
        "gestern",
        "14/14/2026",
        "1.2.3.4",
        "1.3.026",
        "4. Foo 2026",
        "99999999",
        "0",
        "1e5",
    ] {
        let opened = Opened::text(&format!("Alias;seit\nAda;{text}\n"));
        let problems = problems(&opened.preview());
        assert_eq!(problems.len(), 1, "{text}");
        assert_eq!(
            (problems[0].0, &*problems[0].1, &*problems[0].2),
            (2, "seit", text)
        );
    }
    // In another column, the first day decides for all.
    let opened = Opened::text("Alias;seit\nAda;01/02/2025\nBo;25/12/24\n");
    assert_eq!(days(&opened.kams()), ["2025-02-01", "2024-12-25"]);
    // Where no order suits all, the person says which.
    let opened = Opened::text("Alias;seit\nAda;31/12/2025\nBo;12/31/2024\nCy;1/2/2024\n");
    assert!(opened.preview().is_open);
    // The same day in both orders is no question.
    let opened = Opened::text("Alias;seit\nAda;03/03/2025\n");
    assert_eq!(days(&opened.kams()), ["2025-03-03"]);
}

#[test]
fn yes_and_no_are_read_as_people_write_them() {
    for (text, flag) in [
        ("ja", true),
        ("JA", true),
        ("j", true),
        ("yes", true),
        ("Y", true),
        ("x", true),
        ("X", true),
        ("1", true),
        ("WAHR", true),
        ("TRUE", true),
        ("oui", true),
        ("vrai", true),
        ("sì", true),
        ("si", true),
        ("vero", true),
        ("✓", true),
        ("☑", true),
        ("", false),
        ("nein", false),
        ("n", false),
        ("No", false),
        ("non", false),
        ("0", false),
        ("FALSCH", false),
        ("faux", false),
        ("falso", false),
        ("-", false),
        ("–", false),
    ] {
        let opened = Opened::text(&format!("Alias;dezentral\nAda;{text}\n"));
        assert_eq!(opened.kams()[0].decentralised, flag, "{text}");
    }
}

#[test]
fn decodes_by_the_mark_and_without() {
    let text = "alias\nZoë Müller – Süd\nRené Größ\nCéline Façon\nÄnni Öster\n";
    let mut utf_8 = "\u{feff}\u{feff}".as_bytes().to_vec();
    utf_8.extend(text.bytes());
    let mut little = vec![0xff, 0xfe];
    little.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let mut big = vec![0xfe, 0xff];
    big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    for bytes in [
        &utf_8[..], &little, &little[2..], &big, &big[2..], text.as_bytes(),
        // Windows-1252, MacRoman, CP850 (whose dash is a hyphen).
        b"alias\nZo\xeb M\xfcller \x96 S\xfcd\nRen\xe9 Gr\xf6\xdf\nC\xe9line Fa\xe7on\n\xc4nni \xd6ster\n",
        b"alias\nZo\x91 M\x9fller \xd0 S\x9fd\nRen\x8e Gr\x9a\xa7\nC\x8eline Fa\x8don\n\x80nni \x85ster\n",
    ] {
        let decoded = decode(bytes);
        assert_eq!((&*decoded.text, decoded.is_doubtful), (text, false), "{bytes:?}");
    }
    let dos = b"alias\nZo\x89 M\x81ller - S\x81d\nRen\x82 Gr\x94\xe1\nC\x82line Fa\x87on\n\x8enni \x99ster\n";
    let decoded = decode(dos);
    assert_eq!(
        (decoded.text, decoded.encoding),
        (text.replace('–', "-"), Encoding::Cp850)
    );
    // A single name may be enough.
    for (bytes, name) in [
        (&b"Wei\xe1"[..], "Weiß"),
        (b"Fran\x87ois", "François"),
        (b"No\x89l", "Noël"),
        (b"Beno\x8ct", "Benoît"),
        (b"S\x9bren", "Søren"),
        (b"H\x86kan", "Håkan"),
        (b"\x80elik", "Çelik"),
        (b"Si\x8age", "Siège"),
        (b"Beno\x94t", "Benoît"),
        (b"\x81sa", "Åsa"),
        (b"\x8akoda", "Škoda"),
        (b"D\x92Angelo", "D’Angelo"),
        (b"\xd3scar", "Óscar"),
    ] {
        assert_eq!(decode(bytes).text, name);
    }
    // What was written in UTF-8 twice is read once.
    for text in ["Müller – Süd", "\u{feff}Zoë", "Žižek", "ÀÁ"] {
        let as_windows = decode_as(text.as_bytes(), Encoding::Windows1252);
        assert_eq!(
            decode(as_windows.as_bytes()).text,
            text.trim_start_matches('\u{feff}')
        );
    }
    assert_eq!(decode("Ã¼ und ü".as_bytes()).text, "Ã¼ und ü");
    // One letter alone may be two things.
    let decoded = decode(b"H\x8alg");
    assert!(decoded.is_doubtful);
    assert_eq!(decode_as(b"H\x8alg", Encoding::MacRoman), "Hälg");
    assert_eq!(decode_as(b"H\x8alg", Encoding::Cp850), "Hèlg");
}

#[test]
fn finds_the_separator() {
    for text in [
        "alias,line\nAda,\"Vertrieb; Süd\"",
        "alias;line\nAda;\"Vertrieb; Süd\"",
        "alias\tline\nAda\tVertrieb; Süd",
        "alias|line\nAda|Vertrieb; Süd",
        "sep=;\nalias;line\nAda;\"Vertrieb; Süd\"",
        "\u{feff}\"SEP=,\"\r\nalias,line\r\nAda,Vertrieb; Süd",
        "Sep = |\nalias|line\nAda|Vertrieb; Süd",
        "sep=\t\nalias\tline\nAda\tVertrieb; Süd",
        "sep=tab\nalias\tline\nAda\tVertrieb; Süd",
        "sep=;;;\nalias;line\nAda;\"Vertrieb; Süd\"",
        "sep=;,\nalias,line\nAda,Vertrieb; Süd",
        "sep=^\nalias^line\nAda^Vertrieb; Süd",
    ] {
        let kams = Opened::text(text).kams();
        assert_eq!(
            (&*kams[0].alias, &*kams[0].line),
            ("Ada", "Vertrieb; Süd"),
            "{text}"
        );
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
    let opened = Opened::text(text);
    let preview = opened.preview();
    assert_eq!(opened.aliases(), ["Bo", "Eve"]);
    assert_eq!((preview.rows.len(), preview.bad_rows()), (6, 4));
    let faults: Vec<_> = problems(&preview)
        .into_iter()
        .map(|(line, heading, ..)| (line, heading))
        .collect();
    let expected = [
        (2, "startedOn"),
        (4, "sessionMinutes"),
        (4, "stage"),
        (4, "international"),
        (4, "sponsorId"),
        (6, "alias"),
        (7, ""),
        (7, "sessionMinutes"),
    ];
    assert_eq!(
        faults,
        expected.map(|(line, heading)| (line, heading.to_owned()))
    );
    for locale in Locale::ALL {
        for row in &preview.rows {
            if let Outcome::Bad(problems) = &row.outcome {
                assert!(
                    problems
                        .iter()
                        .all(|problem| !problem.message(locale).contains('{'))
                );
            }
        }
    }
    let line_4 = match &preview.rows[2].outcome {
        Outcome::Bad(problems) => problems.as_slice(),
        _ => &[],
    };
    let stage = line_4[1].message(Locale::De);
    assert!(stage.contains("Einarbeitung, Entwicklung"), "{stage}");
}

#[test]
fn reads_many_rows_and_tells_what_has_no_room() {
    let rows = |count: usize| {
        let rows = (0..count).map(|number| format!("Ada {number}\n"));
        "alias\n".to_owned() + &rows.collect::<String>()
    };
    let opened = Opened::text(&rows(ROWS - 1));
    let selection = opened
        .preview()
        .selection(&BTreeMap::new(), &opened.workspace);
    assert_eq!(
        (selection.added, selection.no_room),
        (2_000, ROWS - 1 - 2_000)
    );
    assert!(!opened.preview().is_cut);
    assert!(Opened::text(&rows(ROWS)).preview().is_cut);
}

/// A team to export: two people of one name, a sponsor, texts of several
/// lines with everything that a spreadsheet tears.
fn team() -> Workspace {
    let mut workspace = Workspace::default();
    workspace.sponsors.push(sponsor("s1", "Pat, Max"));
    for (id, alias) in [
        ("k1", "Ada"),
        ("k2", "Bo; \"gross\""),
        ("k3", "Ada"),
        ("k4", "Cy, Li"),
    ] {
        let mut kam = Kam::new(id.into(), alias.into());
        kam.line = "Vertrieb, Süd; West".into();
        kam.goal = "Erst dies, dann\n(oder nie) das; \"bald\"".into();
        kam.started_on = Date::new(2024, 3, 14);
        kam.decentralised = true;
        kam.sponsor_id = Some("s1".into());
        workspace.kams.push(kam);
    }
    workspace
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

fn member(id: &str, alias: &str) -> SupportMember {
    SupportMember {
        id: id.into(),
        alias: alias.into(),
        function: String::new(),
    }
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
