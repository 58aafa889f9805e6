//! The texts about opening a workspace and looking at it first.

pub mod de;
pub mod en;

/// The texts about opening a workspace and looking at it first.
pub struct FileTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub paste: &'static str,
    pub paste_hint: &'static str,
    pub paste_look: &'static str,
    pub pasted: &'static str,
    pub reading: &'static str,
    pub unreadable: &'static str,
    // What is not opened.
    pub failed: &'static str,
    pub empty: &'static str,
    /// Placeholders: `{what}`, `{todo}`.
    pub is_other: &'static str,
    /// What to do instead with a table.
    pub todo_table: &'static str,
    /// What to do instead with anything else.
    pub todo_other: &'static str,
    pub table: &'static str,
    pub team_view: [&'static str; 2],
    pub answer_code: [&'static str; 2],
    pub link: [&'static str; 2],
    pub text: &'static str,
    pub problems: &'static str,
    /// Placeholder: `{n}`.
    pub more_problems: &'static str,
    pub whole_file: &'static str,
    /// A record in a list: `{kind}`, `{n}`, `{name}`.
    pub place_named: &'static str,
    /// A record in a list that has no name: `{kind}`, `{n}`.
    pub place: &'static str,
    /// An entry of a list: `{field}`, `{n}`.
    pub place_entry: &'static str,
    /// A field that has no name: `{key}`.
    pub place_key: &'static str,
    // What would change.
    pub heading: &'static str,
    /// Placeholders: `{source}`, `{content}`.
    pub source: &'static str,
    /// How many records of a kind: `{n}`, `{kind}`.
    pub count: &'static str,
    pub nothing_inside: &'static str,
    /// Placeholders: `{from}`, `{to}`.
    pub migrated: &'static str,
    pub example_stays: &'static str,
    pub way: &'static str,
    pub merge: &'static str,
    pub merge_hint: &'static str,
    pub replace: &'static str,
    pub replace_hint: &'static str,
    /// Placeholder: `{n}`.
    pub winner: &'static str,
    pub winner_one: &'static str,
    pub winner_theirs: &'static str,
    pub winner_mine: &'static str,
    pub same: &'static str,
    pub same_hint: &'static str,
    /// Placeholders: `{kind}`, `{name}`.
    pub same_one: &'static str,
    /// Placeholder: `{what}`.
    pub left_out_full: &'static str,
    /// Placeholder: `{what}`.
    pub left_out_taken: &'static str,
    pub changes: &'static str,
    pub no_changes: &'static str,
    pub do_merge: &'static str,
    pub do_replace: &'static str,
    pub do_open: &'static str,
    pub cancel: &'static str,
    pub close: &'static str,
    pub merged: &'static str,
    pub replaced: &'static str,
}
