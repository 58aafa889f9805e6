//! Workbooks as tables: built here byte by byte, and one from a spreadsheet.

#![allow(
    clippy::expect_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::exchange::people::{Form, guess, is_known_heading, preview};
use leitwerk::exchange::table::{Table, read_text};
use leitwerk::exchange::workbook::{Archive, Packed, ROOT, Workbook, workbook_parts};
use leitwerk::model::Workspace;
use proptest::prelude::*;
use support::cases;

/// What the browser does in the app.
fn unpacked(packed: Packed) -> Vec<u8> {
    match packed {
        Packed::Plain(bytes) => bytes.to_vec(),
        Packed::Deflated(bytes) => miniz_oxide::inflate::decompress_to_vec(bytes).expect("DEFLATE"),
    }
}

fn part(archive: &Archive, name: &str) -> String {
    let bytes = archive.part(name).map(unpacked).unwrap_or_default();
    String::from_utf8(bytes).expect("UTF-8")
}

fn opened(bytes: &[u8], sheet: usize) -> (Vec<String>, Table) {
    let archive = Archive::read(bytes).expect("a workbook");
    let [place, relations] = workbook_parts(&part(&archive, ROOT));
    let workbook = Workbook::read(&place, &part(&archive, &place), &part(&archive, &relations));
    let rows = part(&archive, &workbook.sheets[sheet].path);
    let [strings, styles] = [&workbook.strings, &workbook.styles].map(|name| part(&archive, name));
    let table = workbook.table(&rows, &strings, &styles);
    let names = workbook.sheets.into_iter().map(|sheet| sheet.name);
    (names.collect(), table)
}

/// A file of these parts, each second one packed. A wide one has its sizes and
/// places in eight bytes (ZIP64), as some programs write even small files.
fn zip(parts: &[(&str, &str)], is_wide: bool) -> Vec<u8> {
    let mut file = Vec::new();
    let mut directory = Vec::new();
    for (number, (name, text)) in parts.iter().enumerate() {
        let is_packed = number % 2 == 0;
        let packed = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 6);
        let bytes = if is_packed {
            &packed[..]
        } else {
            text.as_bytes()
        };
        let method: u16 = if is_packed { 8 } else { 0 };
        let start = u32::try_from(file.len()).expect("a small file");
        let [length, size, name_length] =
            [bytes.len(), text.len(), name.len()].map(|n| u32::try_from(n).expect("small"));
        // Version, flags, method, time, day; checksum, sizes, name, extra.
        let mut head = Vec::new();
        head.extend([20, 0, 0, 0]);
        head.extend(method.to_le_bytes());
        head.extend([0; 8]);
        head.extend(length.to_le_bytes());
        head.extend(size.to_le_bytes());
        head.extend(&name_length.to_le_bytes()[..2]);
        head.extend([0; 2]);
        file.extend(b"PK\x03\x04");
        file.extend(&head);
        file.extend(name.as_bytes());
        file.extend(bytes);
        directory.extend(b"PK\x01\x02");
        directory.extend([20, 0]);
        let line = directory.len();
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend(start.to_le_bytes());
        directory.extend(name.as_bytes());
        if is_wide {
            // Both sizes, the length of what is behind the name, the place.
            directory[line + 14..line + 22].fill(0xff);
            directory[line + 24] = 28 + 5;
            directory[line + 36..line + 40].fill(0xff);
            // Something else comes first.
            directory.extend(b"\x55\x54\x01\0\0\x01\0\x18\0");
            for number in [size, length, start] {
                directory.extend(u64::from(number).to_le_bytes());
            }
        }
    }
    let start = u32::try_from(file.len()).expect("a small file");
    let count = u16::try_from(parts.len()).expect("few parts");
    file.extend(&directory);
    let end = u32::try_from(file.len()).expect("a small file");
    let size = u32::try_from(directory.len()).expect("small");
    if is_wide {
        file.extend(b"PK\x06\x06\x2c\0\0\0\0\0\0\0\x2d\0\x2d\0\0\0\0\0\0\0\0\0");
        for number in [count.into(), count.into(), size, start] {
            file.extend(u64::from(number).to_le_bytes());
        }
        file.extend(b"PK\x06\x07\0\0\0\0");
        file.extend(u64::from(end).to_le_bytes());
        file.extend([1, 0, 0, 0]);
    }
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend(count.to_le_bytes());
    file.extend(count.to_le_bytes());
    file.extend(size.to_le_bytes());
    file.extend(if is_wide { u32::MAX } else { start }.to_le_bytes());
    file.extend([0; 2]);
    file
}

const SHEET: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
<x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>In der KAM-Rolle seit</x:t></x:is></x:c><x:c r="E2" t="str"><x:f>"Arbeitet"&amp;" dezentral"</x:f><x:v>Arbeitet dezentral</x:v></x:c></x:row>
<x:row r="4"><x:c r="B4" t="s"><x:v>1</x:v></x:c><x:c r="C4" s="1"><x:v>45365.25</x:v></x:c><x:c r="D4"/><x:c r="E4" t="b"><x:v>1</x:v></x:c></x:row>
<x:row r="5"><x:c r="B5" t="s"><x:v>2</x:v></x:c><x:c r="C5" s="2"><x:v>44733</x:v></x:c><x:c r="E5" t="b"><x:v>0</x:v></x:c><x:c r="G5"><x:v>7</x:v></x:c></x:row>
<x:row r="6"><x:c r="B6" t="e"><x:v>#REF!</x:v></x:c><x:c r="C6" s="0"><x:v>45245</x:v></x:c></x:row>
</x:sheetData></x:worksheet>"#;

fn workbook(properties: &str, sheet: &str) -> Vec<u8> {
    workbook_of(properties, sheet, false)
}

fn workbook_of(properties: &str, sheet: &str, is_wide: bool) -> Vec<u8> {
    let description = format!(
        r#"<workbook xmlns:r="x">{properties}<sheets><sheet name="Notizen" state="hidden" r:id="r3"/><sheet name="Team &amp; mehr" r:id="r1"/><sheet name="Zwei" r:id="r2"/></sheets></workbook>"#
    );
    let parts = [
        (
            ROOT,
            r#"<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook22.xml"/></Relationships>"#,
        ),
        ("xl/workbook22.xml", &description),
        (
            "xl/_rels/workbook22.xml.rels",
            r#"<Relationships><Relationship Id="r4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="texts.xml"/><Relationship Id="r5" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="/xl/styles.xml"/><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/><Relationship Id="r3" Target="worksheets/sheet3.xml"/></Relationships>"#,
        ),
        (
            "xl/texts.xml",
            "<sst><si><t>Alias</t></si><si><r><t>Anna </t></r><r><t xml:space=\"preserve\">M&#252;ller</t></r><rPh><t>anna</t></rPh></si><si><t>Bj_x00F6_rn &lt;Graf&gt;</t></si></sst>",
        ),
        (
            "xl/styles.xml",
            r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-807]d/\ mmmm\ yyyy"/><numFmt numFmtId="165" formatCode="_-* #,##0.00\ _D_M_-"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet),
        (
            "xl/worksheets/sheet2.xml",
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Eibe</t></is></c></row></sheetData></worksheet>",
        ),
    ];
    zip(&parts, is_wide)
}

fn people(table: &Table) -> Vec<(String, Option<String>, bool)> {
    let workspace = Workspace::default();
    let normalise = |_: Form, text: &str| text.to_owned();
    let preview = preview(table, &guess(table), &workspace, normalise);
    assert!(!preview.is_open, "nothing is open");
    let selection = preview.selection(&std::collections::BTreeMap::new(), &workspace);
    let kams = selection.kams.into_iter();
    kams.map(|kam| {
        let on = kam.started_on.map(|on| on.to_string());
        (kam.alias, on, kam.decentralised)
    })
    .collect()
}

#[test]
fn a_workbook_of_a_spreadsheet_is_read() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/csv/workbook-renamed-to.csv"
    );
    let (names, table) = opened(&std::fs::read(path).expect("a fixture"), 0);
    assert_eq!(names, ["Team"]);
    let day = |on: &str| Some(on.to_owned());
    assert_eq!(
        people(&table),
        [
            ("Anna Müller".to_owned(), day("2024-03-14"), true),
            ("Björn Graf".to_owned(), day("2022-06-01"), false),
            ("Céline Rochat".to_owned(), day("2023-11-15"), false),
            ("Domenico Rossi".to_owned(), day("2025-01-02"), true),
        ]
    );
}

#[test]
fn texts_days_flags_and_errors_are_what_a_person_sees() {
    let (names, table) = opened(&workbook("", SHEET), 0);
    assert_eq!(names, ["Team & mehr", "Zwei"]);
    let rows: Vec<_> = table.rows.iter().map(|row| row.cells.join("|")).collect();
    assert_eq!(
        rows,
        [
            "|Alias|In der KAM-Rolle seit||Arbeitet dezentral||",
            "|Anna Müller|2024-03-14||true||",
            "|Björn <Graf>|2022-06-21||false||7",
            "|#REF!|45245||||",
        ]
    );
    let lines: Vec<_> = table.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [2, 4, 5, 6]);
    let day = |on: &str| Some(on.to_owned());
    assert_eq!(
        people(&table),
        [
            ("Anna Müller".to_owned(), day("2024-03-14"), true),
            ("Björn <Graf>".to_owned(), day("2022-06-21"), false),
        ]
    );
    let (_, table) = opened(&workbook("", SHEET), 1);
    assert_eq!(people(&table), [("Eibe".to_owned(), None, false)]);
}

#[test]
fn a_workbook_may_count_from_1904() {
    let (_, table) = opened(&workbook("<workbookPr date1904=\"1\"/>", SHEET), 0);
    assert_eq!(table.rows[1].cells[2], "2028-03-15");
}

#[test]
fn numbers_merged_cells_and_marked_texts_of_other_programs_are_read() {
    const SHEET: &str = r#"<worksheet><sheetData>
<row r="1"><c r="A1" t="str"><v>Linie</v></c><c r="B1" t="str"><v>Alias</v></c><c r="C1" t="str"><v>Dauer</v></c><c r="D1" t="str"><v>seit</v></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[Forschung & <Süd>]]></t></is></c><c r="B2" t="str"><v>Ada</v></c><c r="C2" s="3"><v>90.0</v></c><c r="D2" s="1"><v>45365.0</v></c></row>
<row r="3"><c r="A3"/><c r="B3" t="str"><v>Bo</v></c></row>
<row r="5"><c r="A5" t="str"><v>West</v></c><c r="B5" t="str"><v>Cy</v></c></row>
</sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="ZZ1"/></mergeCells></worksheet>"#;
    for is_wide in [false, true] {
        let (_, table) = opened(&workbook_of("", SHEET, is_wide), 0);
        let rows: Vec<_> = table.rows.iter().map(|row| row.cells.join("|")).collect();
        assert_eq!(
            rows,
            [
                "Linie|Alias|Dauer|seit",
                "Forschung & <Süd>|Ada|90|2024-03-14",
                "Forschung & <Süd>|Bo||",
                "West|Cy||",
            ]
        );
    }
}

#[test]
fn what_is_damaged_is_none() {
    let whole = workbook("", SHEET);
    assert!(Archive::read(b"").is_none());
    assert!(Archive::read(&whole[..whole.len() / 2]).is_none());
    assert!(
        Archive::read(&whole)
            .expect("whole")
            .part("xl/none.xml")
            .is_none()
    );
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn reads_whatever_there_is(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0..2_000_usize) {
        let mut damaged = workbook_of("", SHEET, cut % 2 == 0);
        let place = cut % damaged.len();
        let end = (place + bytes.len()).min(damaged.len());
        damaged[place..end].copy_from_slice(&bytes[..end - place]);
        for file in [&bytes, &damaged] {
            if let Some(archive) = Archive::read(file) {
                for name in [ROOT, "xl/workbook22.xml", "xl/texts.xml", "xl/styles.xml"] {
                    let _ = archive.part(name);
                }
            }
        }
    }

    #[test]
    fn reads_whatever_looks_like_xml(
        text in "(<|>|/|=|\"|'|&|;|#|_x00|é|<c r=\"A1\" t=\"s\">|</c>|<row r=\"9\">|</row>|<v>|</v>|<si>|<t>|</t>|<!--|<sheet name=\"a\" id=\"b\"/>|<Relationship Id=\"b\" Target=\"c\"/>|<xf numFmtId=\"14\"/>|<cellXfs>|-|[0-9]){0,60}",
    ) {
        let [place, _] = workbook_parts(&text);
        let workbook = Workbook::read(&place, &text, &text);
        let table = workbook.table(&text, &text, &text);
        prop_assert!(table.rows.len() <= text.len());
        let _ = read_text(&text, is_known_heading);
    }
}
