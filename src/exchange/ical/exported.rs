//! What earlier calendar files held, so that the next one can say what has
//! changed since.
//!
//! It is kept in the browser that wrote the files, beside the workspace and
//! not in its file. It holds no name: of the content of an entry only a
//! checksum, by which a change is known.

use serde_json::{Value, json};

use super::planned::{Planned, Writing};
use crate::model::{Date, Workspace, id_set, places, sort_by};

/// Within so many days an entry can have the same number: the longest interval,
/// 13 weeks.
const LONGEST: i64 = 7 * 13;

/// The version of the text.
const VERSION: u64 = 1;

/// The entries of earlier calendar files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// Whether the last file reminds of its entries.
    pub reminder: bool,
    pub(super) sessions: Vec<Remembered>,
    pub(super) actions: Vec<Remembered>,
}

/// An entry of an earlier file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remembered {
    pub uid: String,
    /// The id of the KAM or action.
    pub of: String,
    pub day: Date,
    /// How often it was changed.
    pub sequence: u32,
    /// The moment of the last change, as it stands in the file.
    pub modified: String,
    /// The checksum of what it says.
    pub content: u64,
    pub cancelled: bool,
}

/// What becomes of an entry that is not planned any more.
pub(super) enum Fate {
    /// It was held, or its day is over: it stays in the calendar. Its number may
    /// be given once more, to a later day.
    Past,
    /// The plan does not reach so far: it is not known.
    Unknown,
    /// It does not take place.
    Cancelled,
}

/// What to remember of a file with these entries: they in their order, then
/// what was in an earlier file.
pub(super) fn compared(
    planned: &[Planned],
    writing: Writing,
    earlier: &[Remembered],
    fate: impl Fn(&Remembered) -> Fate,
) -> Vec<Remembered> {
    let now = writing.now.stamp();
    let before = places(&mut earlier.iter().map(|entry| &*entry.uid));
    let mut remembered: Vec<_> = planned
        .iter()
        .map(|planned| {
            let content = checksum(planned, writing.reminder);
            match before.get(&*planned.uid).map(|place| &earlier[*place]) {
                Some(before) if before.content == content && !before.cancelled => before.clone(),
                before => Remembered {
                    uid: planned.uid.clone(),
                    of: planned.of.clone(),
                    day: planned.day,
                    sequence: before.map_or(0, |before| before.sequence.saturating_add(1)),
                    modified: now.clone(),
                    content,
                    cancelled: false,
                },
            }
        })
        .collect();
    let uids = id_set(&mut planned.iter().map(|planned| &*planned.uid));
    let mut gone: Vec<_> = earlier
        .iter()
        .filter(|entry| !uids.contains(&*entry.uid))
        .filter_map(|entry| left(entry, writing, &now, &fate))
        .collect();
    sort_by(&mut gone, |a, b| {
        a.day.cmp(&b.day).then_with(|| a.uid.cmp(&b.uid))
    });
    remembered.append(&mut gone);
    remembered
}

/// What is left of an entry that is not planned any more.
fn left(
    entry: &Remembered,
    writing: Writing,
    now: &str,
    fate: impl Fn(&Remembered) -> Fate,
) -> Option<Remembered> {
    let fate = if entry.cancelled {
        Fate::Past
    } else {
        fate(entry)
    };
    match fate {
        Fate::Past => (entry.day.plus_days(LONGEST) >= writing.today).then(|| entry.clone()),
        Fate::Unknown => Some(entry.clone()),
        Fate::Cancelled => Some(Remembered {
            sequence: entry.sequence.saturating_add(1),
            modified: now.to_owned(),
            cancelled: true,
            ..entry.clone()
        }),
    }
}

/// A number that differs, as good as certainly, where the entry says something
/// else (FNV-1a).
fn checksum(planned: &Planned, reminder: bool) -> u64 {
    let day = planned.day.to_string();
    let reminder = if reminder { "1" } else { "0" };
    let parts = [&*day, &planned.title, &planned.note, reminder];
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xFF]));
    bytes.fold(0xCBF2_9CE4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

impl Exported {
    /// What belongs to this workspace. Another one may have been opened in its
    /// place, with which nothing of what was exported has to do.
    pub(super) fn of(&self, workspace: &Workspace) -> Self {
        let kams = workspace.kams.iter().map(|kam| &*kam.id);
        let actions = workspace.actions.iter().map(|action| &*action.id);
        let ids = id_set(&mut kams.chain(actions));
        let mut entries = self.sessions.iter().chain(&self.actions);
        if ids.is_empty() || entries.any(|entry| ids.contains(&*entry.of)) {
            return self.clone();
        }
        Self {
            reminder: self.reminder,
            ..Self::default()
        }
    }

    /// As a text to keep.
    #[must_use]
    pub fn write(&self) -> String {
        let list = |entries: &[Remembered]| entries.iter().map(written).collect::<Vec<_>>();
        json!({
            "version": VERSION,
            "reminder": self.reminder,
            "sessions": list(&self.sessions),
            "actions": list(&self.actions),
        })
        .to_string()
    }

    /// Reads a text that was kept; none if it is not one of this version.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        if value.get("version")?.as_u64()? != VERSION {
            return None;
        }
        let list =
            |key| -> Option<Vec<_>> { value.get(key)?.as_array()?.iter().map(read).collect() };
        Some(Self {
            reminder: value.get("reminder")?.as_bool()?,
            sessions: list("sessions")?,
            actions: list("actions")?,
        })
    }
}

fn written(entry: &Remembered) -> Value {
    json!({
        "uid": entry.uid,
        "of": entry.of,
        "day": entry.day,
        "sequence": entry.sequence,
        "modified": entry.modified,
        // As a text: a browser's numbers are exact to 53 bits only.
        "content": entry.content.to_string(),
        "cancelled": entry.cancelled,
    })
}

fn read(value: &Value) -> Option<Remembered> {
    let text = |key| value.get(key)?.as_str();
    let modified = text("modified")?;
    let is_stamp = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    Some(Remembered {
        uid: text("uid")?.to_owned(),
        of: text("of")?.to_owned(),
        day: Date::parse(text("day")?)?,
        sequence: value.get("sequence")?.as_u64()?.try_into().ok()?,
        modified: is_stamp(modified).then(|| modified.to_owned())?,
        content: text("content")?.parse().ok()?,
        cancelled: value.get("cancelled")?.as_bool()?,
    })
}
