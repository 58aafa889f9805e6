//! What a person wants to open: a workspace, or something else that is said to
//! be what it is.

use serde_json::Value;

use super::answer_code::AnswerCode;
use super::file::{parse, read_value};
use super::link::FRAGMENT;
use super::migrate::migrate;
use super::people::is_known_heading;
use super::table::{Foreign, Row, decode, read_text};
use crate::model::{Date, FORMAT, Fault, Problem, SCHEMA_VERSION, Workspace, limits};

/// A workspace that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The workspace.
    pub workspace: Workspace,
    /// The older schema from which it was brought to the present one.
    pub from_schema: Option<u64>,
}

/// Why nothing was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum NotOpened {
    /// There is nothing in it.
    Empty,
    /// It is something else.
    Other(Other),
    /// It is a workspace with problems.
    Faulty(Faulty),
}

/// What is no workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// A file of another kind.
    Foreign(Foreign),
    /// A table of people.
    Table,
    /// A team view.
    TeamView,
    /// The code of a filled-in form.
    AnswerCode,
    /// A link with a result.
    Link,
    /// Some text.
    Text,
}

/// A workspace with problems.
#[derive(Clone, Debug, PartialEq)]
pub struct Faulty {
    /// What is wrong, each with its place.
    pub problems: Vec<Problem>,
    /// What was read, so far as it is JSON.
    pub value: Value,
}

/// Opens the bytes of a file; `day` is today, from which an older schema may
/// count.
///
/// # Errors
///
/// [`NotOpened`].
pub fn open_bytes(bytes: &[u8], day: Date) -> Result<Opened, NotOpened> {
    if let Some(foreign) = Foreign::of_bytes(bytes) {
        return Err(NotOpened::Other(Other::Foreign(foreign)));
    }
    if bytes.len() > limits::FILE {
        return Err(faulty(Problem::whole(Fault::TooLarge)));
    }
    open_text(&decode(bytes).text, day)
}

/// Opens a text that was pasted.
///
/// # Errors
///
/// [`NotOpened`].
pub fn open_text(text: &str, day: Date) -> Result<Opened, NotOpened> {
    // Some mail programs begin or end a text with signs that nobody sees.
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if text.is_empty() {
        return Err(NotOpened::Empty);
    }
    let text = file_in(text);
    let value = match parse(text) {
        Ok(value) => value,
        Err(problems) => return Err(not_json(text, problems)),
    };
    match value.get("format").and_then(Value::as_str) {
        Some(FORMAT) => {}
        Some(TEAM_VIEW) => return Err(NotOpened::Other(Other::TeamView)),
        _ => return Err(NotOpened::Other(other_json(text))),
    }
    let schema = value.get("schemaVersion").and_then(Value::as_f64);
    let from_schema = schema.filter(|schema| *schema < SCHEMA_VERSION as f64);
    let read = migrate(value.clone(), day).and_then(|present| read_value(&present));
    match read {
        Ok(workspace) => Ok(Opened {
            workspace,
            from_schema: from_schema.map(|schema| schema as u64),
        }),
        Err(problems) => Err(NotOpened::Faulty(Faulty { problems, value })),
    }
}

/// The file of Leitwerk in a text, without what a mail or a chat has put around
/// it; the whole text if there is none.
fn file_in(text: &str) -> &str {
    let ends = text.find('{').zip(text.rfind('}'));
    let file = ends.and_then(|(start, end)| text.get(start..=end));
    // Both kinds of files begin with their format.
    file.filter(|file| file.contains("\"leitwerk"))
        .unwrap_or(text)
}

/// The format of a team view.
const TEAM_VIEW: &str = super::team_view::FORMAT;

/// JSON that is no file of Leitwerk: a text, a number or an answer code in
/// quotes, or somebody else's data.
fn other_json(text: &str) -> Other {
    if text.starts_with(['{', '[']) {
        Other::Foreign(Foreign::Json)
    } else {
        other_text(text)
    }
}

fn not_json(text: &str, problems: Vec<Problem>) -> NotOpened {
    let is_too_large = problems.iter().any(|one| one.fault == Fault::TooLarge);
    match Foreign::of_text(text) {
        // Broken in the middle of something that begins as a file of Leitwerk.
        None if text.starts_with('{') => {}
        Some(Foreign::Json | Foreign::Leitwerk) => {}
        _ if is_too_large => {}
        Some(foreign) => return NotOpened::Other(Other::Foreign(foreign)),
        None => return NotOpened::Other(other_text(text)),
    }
    NotOpened::Faulty(Faulty {
        problems,
        value: Value::Null,
    })
}

fn other_text(text: &str) -> Other {
    if text.contains(FRAGMENT) {
        return Other::Link;
    }
    // No code is as long as a file.
    if text.len() < limits::TEXT && AnswerCode::read(text).is_ok() {
        return Other::AnswerCode;
    }
    let table = read_text(text, is_known_heading);
    let mut rows = table.rows.iter();
    let is_headed = rows.any(|row| row.cells.iter().any(|cell| is_known_heading(cell)));
    // As many cells in each row.
    let cells = |row: &Row| row.cells.len();
    let first = table.rows.first().map_or(0, cells);
    let is_table =
        table.rows.len() > 1 && first > 1 && table.rows.iter().all(|row| cells(row) == first);
    if is_headed || is_table {
        Other::Table
    } else {
        Other::Text
    }
}

fn faulty(problem: Problem) -> NotOpened {
    NotOpened::Faulty(Faulty {
        problems: vec![problem],
        value: Value::Null,
    })
}
