//! What readers are begun with: what the program writes, and what people have.

use std::fs;
use std::path::{Path, PathBuf};

use leitwerk::exchange::answer_code::AnswerCode;
use leitwerk::exchange::ical::Exported;
use leitwerk::exchange::workbook::{Archive, Packed, ROOT};
use leitwerk::exchange::{self, link};
use leitwerk::model::{Date, SCHEMA_VERSION};
use leitwerk::storage::generations::{Cause, Head, Mark, When};
use leitwerk::storage::{Snapshot, Stamp, checksum};
use serde_json::{Value, json};

/// An input.
pub type Seed = Vec<u8>;

/// The inputs with which a reader is begun.
///
/// # Panics
///
/// If the project's examples cannot be read.
#[must_use]
pub fn seeds(reader: &str) -> Vec<Seed> {
    let texts = |texts: Vec<String>| texts.into_iter().map(String::into_bytes).collect();
    match reader {
        "workspace" | "saved" | "file" => texts(workspaces()),
        "join" => texts(pairs()),
        "migration" => texts([older(), workspaces()].concat()),
        "stamp" => texts(stamps()),
        "journal" => texts(journal()),
        "team-view" => texts(team_views()),
        "answer-code" => texts(answer_codes()),
        "link" => texts(links()),
        "encoding" | "table" => tables(),
        "zip" => vec![workbook()],
        "xml" => texts(vec![parts()]),
        "exported" => texts(memories()),
        other => panic!("«{other}» has no seeds"),
    }
}

fn root() -> PathBuf {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    above.expect("tests/fuzz lies in the project").to_owned()
}

fn read(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn example(path: &str) -> Value {
    serde_json::from_slice(&read(path)).expect("JSON")
}

/// The files of a folder with this ending, in the order of their names.
fn files(folder: &str, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).expect(folder);
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(ending)).collect();
    names.sort();
    names
        .iter()
        .map(|name| [folder, "/", name].concat())
        .collect()
}

fn workspaces() -> Vec<String> {
    let examples = files("tests/examples", ".json").into_iter();
    let inner = examples.map(|path| {
        let example = example(&path);
        example.get("workspace").cloned().unwrap_or(example)
    });
    let workspaces = inner.filter(|value| value.get("schemaVersion").is_some());
    let written = workspaces.map(|value| value.to_string());
    written.chain(older()).collect()
}

fn older() -> Vec<String> {
    [
        "tests/fixtures/schema-1.json",
        "tests/fixtures/schema-2.json",
    ]
    .map(|path| example(path).to_string())
    .into()
}

fn pairs() -> Vec<String> {
    let workspaces = workspaces();
    let neighbours = workspaces.iter().zip(workspaces.iter().skip(1));
    neighbours
        .map(|(mine, theirs)| [mine, "\n---\n", theirs].concat())
        .collect()
}

fn stamps() -> Vec<String> {
    let stamp = Stamp {
        ancestors: vec![checksum("before"), 7],
        saves: 12,
    };
    vec![
        [&stamp.write("now"), "\nnow"].concat(),
        String::from("0 1 ffff #2\n"),
    ]
}

fn journal() -> Vec<String> {
    let when = When {
        millis: 1_774_958_520_000,
        day: Date::parse("2026-03-31").expect("a date"),
        minute: 722,
    };
    let head = Head {
        when,
        snapshot: Snapshot {
            text: String::from("now"),
            revision: String::new(),
            ancestors: vec![checksum("before"), 7],
            saves: 12,
        },
    };
    let marks = Cause::ALL.iter();
    let marks = marks.map(|cause| Mark::new(when, *cause, "now").key());
    marks.chain([head.write()]).collect()
}

fn team_views() -> Vec<String> {
    let examples = example("tests/examples/sample-team-views.json");
    let cases = examples["cases"].as_array().expect("cases");
    let files = cases.iter().map(|case| {
        let view = &case["view"];
        json!({ "format": "leitwerk-team-view", "schemaVersion": SCHEMA_VERSION, "view": view })
    });
    files.map(|file| file.to_string()).collect()
}

fn answer_codes() -> Vec<String> {
    let mut codes = Vec::new();
    collect_codes(&example("tests/examples/sample-codes.json"), &mut codes);
    assert!(!codes.is_empty(), "no codes");
    codes
}

fn collect_codes(value: &Value, codes: &mut Vec<String>) {
    match value {
        Value::String(text) if AnswerCode::read(text).is_ok() => codes.push(text.clone()),
        Value::Object(object) => object.values().for_each(|one| collect_codes(one, codes)),
        Value::Array(list) => list.iter().for_each(|one| collect_codes(one, codes)),
        _ => {}
    }
}

fn links() -> Vec<String> {
    let day = Date::parse("2026-03-31").expect("a date");
    let read = workspaces().into_iter();
    let read = read.filter_map(|text| exchange::read(&text, day).ok());
    let codes: Vec<String> = read
        .filter_map(|workspace| link::write(&workspace))
        .collect();
    assert!(!codes.is_empty(), "no links");
    codes
}

fn tables() -> Vec<Seed> {
    let mut seeds: Vec<Seed> = files("tests/fixtures/csv", ".csv")
        .iter()
        .map(|path| read(path))
        .filter(|bytes| bytes.len() < 4_000)
        .collect();
    let pasted = "Alias\tIn der KAM-Rolle seit\nÄnne\t14.3.2024\n";
    let wide: Vec<u8> = pasted.encode_utf16().flat_map(u16::to_le_bytes).collect();
    seeds.push(pasted.into());
    seeds.push([b"\xff\xfe", &wide[..]].concat());
    seeds
}

fn workbook() -> Seed {
    // Excel's, under the name of a table.
    read("tests/fixtures/csv/workbook-renamed-to.csv")
}

fn parts() -> String {
    let bytes = workbook();
    let archive = Archive::read(&bytes).expect("a workbook");
    let part = |name: &str| match archive.part(name) {
        None => String::new(),
        Some(Packed::Plain(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
        Some(Packed::Deflated(bytes)) => {
            let unpacked = miniz_oxide::inflate::decompress_to_vec(bytes).expect("DEFLATE");
            String::from_utf8_lossy(&unpacked).into_owned()
        }
    };
    [
        ROOT,
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
    ]
    .map(part)
    .join("\0")
}

fn memories() -> Vec<String> {
    let entry = |cancelled: bool| {
        json!({
            "uid": "k1-2026-04-06@leitwerk",
            "of": "k1",
            "day": "2026-04-06",
            "sequence": 2,
            "modified": "20260331T080000Z",
            "content": "18446744073709551615",
            "cancelled": cancelled,
        })
    };
    let memory = json!({
        "version": 1,
        "reminder": true,
        "sessions": [entry(false), entry(true)],
        "actions": [entry(false)],
    });
    vec![Exported::default().write(), memory.to_string()]
}
