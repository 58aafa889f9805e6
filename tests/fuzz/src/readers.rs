//! What reads.

use std::collections::BTreeMap;

use leitwerk::editing::{Command, Entry, Stamp, apply};
use leitwerk::exchange::answer_code::AnswerCode;
use leitwerk::exchange::ical::Exported;
use leitwerk::exchange::joining::{Winner, join, namesakes};
use leitwerk::exchange::opening::{open_bytes, open_text};
use leitwerk::exchange::people::{Form, guess, is_known_heading, preview};
use leitwerk::exchange::table::{Encoding, Foreign, Table, decode, decode_as, read_text};
use leitwerk::exchange::workbook::{Archive, Packed, ROOT, Sheet, Workbook, workbook_parts};
use leitwerk::exchange::{self, link, migrate, team_view};
use leitwerk::model::{Date, Workspace};
use leitwerk::storage;
use leitwerk::storage::generations::{Head, Mark};
use leitwerk::store::Store;
use unicode_normalization::UnicodeNormalization;

/// A reader, by the name of its folders.
pub struct Reader {
    /// As in `cargo xtask fuzz`.
    pub name: &'static str,
    /// Gives it an input.
    pub read: fn(&[u8]),
}

/// Every reader.
pub const READERS: [Reader; 15] = [
    Reader {
        name: "workspace",
        read: |bytes| with_text(bytes, workspace),
    },
    Reader {
        name: "saved",
        read: |bytes| with_text(bytes, saved),
    },
    Reader {
        name: "file",
        read: file,
    },
    Reader {
        name: "join",
        read: |bytes| with_text(bytes, joined),
    },
    Reader {
        name: "migration",
        read: |bytes| with_text(bytes, migration),
    },
    Reader {
        name: "stamp",
        read: |bytes| with_text(bytes, stamp),
    },
    Reader {
        name: "journal",
        read: |bytes| with_text(bytes, journal),
    },
    Reader {
        name: "team-view",
        read: |bytes| with_text(bytes, view),
    },
    Reader {
        name: "answer-code",
        read: |bytes| with_text(bytes, answer_code),
    },
    Reader {
        name: "link",
        read: |bytes| with_text(bytes, shared),
    },
    Reader {
        name: "encoding",
        read: encoding,
    },
    Reader {
        name: "table",
        read: table,
    },
    Reader {
        name: "zip",
        read: zip,
    },
    Reader {
        name: "xml",
        read: |bytes| with_text(bytes, xml),
    },
    Reader {
        name: "exported",
        read: |bytes| with_text(bytes, exported),
    },
];

/// The reader of this name.
///
/// # Panics
///
/// If there is none.
#[must_use]
pub fn reader(name: &str) -> &'static Reader {
    let mut readers = READERS.iter();
    let found = readers.find(|reader| reader.name == name);
    found.unwrap_or_else(|| panic!("no reader is called «{name}»"))
}

/// Browsers hand out texts; what is no text never comes to these readers.
fn with_text(bytes: &[u8], read: fn(&str)) {
    if let Ok(text) = str::from_utf8(bytes) {
        read(text);
    }
}

fn today() -> Date {
    Date::parse("2026-03-31").expect("a date")
}

/// What the browser does in the app.
fn normalise(form: Form, text: &str) -> String {
    match form {
        Form::Composed => text.nfc().collect(),
        Form::Compatible => text.nfkc().collect(),
    }
}

/// What is read can be saved, and is the same when it is read again.
fn comes_back(workspace: &Workspace) {
    let written = exchange::write(workspace);
    let again = exchange::read(&written, today()).expect("what was written");
    assert!(again == *workspace, "read again, it is something else");
}

fn workspace(text: &str) {
    match exchange::read(text, today()) {
        Ok(workspace) => comes_back(&workspace),
        Err(problems) => assert!(!problems.is_empty(), "refused without a reason"),
    }
}

/// What is saved in a browser, with what is carried along.
fn saved(text: &str) {
    let Ok(first) = exchange::read_saved(text, today()) else {
        return;
    };
    let written = exchange::write_saved(&first.workspace, &first.carried);
    let second = exchange::read_saved(&written, today()).expect("what was written");
    assert!(
        second.workspace == first.workspace,
        "saved again, it is something else"
    );
    assert!(
        second.carried.extras().len() == first.carried.extras().len(),
        "something is lost"
    );
}

fn file(bytes: &[u8]) {
    if let Ok(opened) = open_bytes(bytes, today()) {
        comes_back(&opened.workspace);
    }
}

/// Two files, with a line of hyphens between them.
fn joined(text: &str) {
    let Some((mine, theirs)) = text.split_once("\n---\n") else {
        return;
    };
    let read = |text| open_text(text, today()).map(|opened| opened.workspace);
    let (Ok(mine), Ok(theirs)) = (read(mine), read(theirs)) else {
        return;
    };
    let same = namesakes(&mine, &theirs, normalise);
    for winner in [Winner::Mine, Winner::Theirs] {
        let joined = join(&mine, &theirs, &same, winner);
        comes_back(&joined.workspace);
    }
}

fn migration(text: &str) {
    let Ok(value) = serde_json::from_str(text) else {
        return;
    };
    if let Ok(present) = migrate(value, today()) {
        let again = migrate(present.clone(), today());
        assert_eq!(again, Ok(present), "migrated twice");
    }
}

/// The stamp and the text that it is of.
fn stamp(text: &str) {
    let (stamp, text) = text.split_once('\n').unwrap_or((text, ""));
    let read = storage::Stamp::read(stamp, text);
    let tells = read != storage::Stamp::default();
    assert!(!tells || storage::Stamp::read(&read.write(text), text) == read);
}

/// An entry of the journal, and the name of a snapshot.
fn journal(text: &str) {
    if let Some(head) = Head::read(text) {
        assert_eq!(Head::read(&head.write()), Some(head));
    }
    if let Some(mark) = Mark::parse(text) {
        assert_eq!(Mark::parse(&mark.key()), Some(mark));
    }
}

fn view(text: &str) {
    if let Ok(view) = team_view::read(text) {
        let again = team_view::read(&team_view::write(&view));
        assert!(again == Ok(view), "read again, it is something else");
    }
}

fn answer_code(text: &str) {
    if let Ok(code) = AnswerCode::read(text) {
        assert_eq!(AnswerCode::read(&code.to_string()), Ok(code));
    }
}

fn shared(text: &str) {
    if let Ok(shared) = link::read(text, "shared") {
        let workspace = shared.into_workspace();
        comes_back(&workspace);
        // What can be said of it, can be computed.
        drop(leitwerk::planning::report(&workspace, today()));
    }
}

fn encoding(bytes: &[u8]) {
    let decoded = decode(bytes);
    assert_eq!(decode_as(bytes, decoded.encoding), decoded.text);
    for encoding in Encoding::ALL {
        drop(decode_as(bytes, *encoding));
    }
}

fn table(bytes: &[u8]) {
    if Foreign::of_bytes(bytes).is_some() {
        return;
    }
    let text = decode(bytes).text;
    if Foreign::of_text(&text).is_none() {
        come_in(&read_text(&text, is_known_heading));
    }
}

/// The people of a table, as far as they can be taken over at once.
fn come_in(table: &Table) {
    let mapping = guess(table);
    let workspace = Workspace::default();
    let preview = preview(table, &mapping, &workspace, normalise);
    let selection = preview.selection(&BTreeMap::new(), &workspace);
    let kams = selection.kams.into_iter();
    let kams = kams.map(|kam| Entry::Kam(Box::new(kam))).collect();
    let stamp = Stamp {
        today: today(),
        id: "new".into(),
    };
    let mut store = Store::new(workspace);
    apply(&mut store, Command::Add(kams), stamp).expect("the preview has looked at them");
    comes_back(store.present());
}

/// The largest part that is unpacked here, bytes.
const LARGEST: usize = 1 << 16;

fn zip(bytes: &[u8]) {
    let Some(archive) = Archive::read(bytes) else {
        return;
    };
    let part = |name: &str| -> String {
        let unpacked = match archive.part(name) {
            None => Vec::new(),
            Some(Packed::Plain(bytes)) => bytes.to_vec(),
            Some(Packed::Deflated(bytes)) => {
                miniz_oxide::inflate::decompress_to_vec_with_limit(bytes, LARGEST)
                    .unwrap_or_default()
            }
        };
        String::from_utf8_lossy(&unpacked).into_owned()
    };
    let [place, relations] = workbook_parts(&part(ROOT));
    let workbook = Workbook::read(&place, &part(&place), &part(&relations));
    let (strings, styles) = (part(&workbook.strings), part(&workbook.styles));
    for Sheet { path, .. } in &workbook.sheets {
        come_in(&workbook.table(&part(path), &strings, &styles));
    }
}

/// The parts of a workbook, one after the other, with NUL between them.
fn xml(text: &str) {
    let mut parts = text.split('\0');
    let mut part = || parts.next().unwrap_or_default();
    let [place, _] = workbook_parts(part());
    let workbook = Workbook::read(&place, part(), part());
    let (sheet, strings, styles) = (part(), part(), part());
    come_in(&workbook.table(sheet, strings, styles));
}

fn exported(text: &str) {
    if let Some(exported) = Exported::read(text) {
        let again = Exported::read(&exported.write());
        assert!(again == Some(exported), "read again, it is something else");
    }
}
