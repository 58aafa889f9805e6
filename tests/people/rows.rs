//! Who stands in a table, and what is said of the rest.

use std::collections::BTreeMap;

use leitwerk::content::Locale;
use leitwerk::exchange::KamField;
use leitwerk::exchange::people::{Choice, Note, Outcome, Question, Target, Wrong};
use leitwerk::exchange::table::{Foreign, ROWS, decode};
use leitwerk::model::Workspace;

use super::opened::{DAYS, FOUR, Opened, days, facts, fixture, notes, problems, whole_team};

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
