//! What the steps are called that can be taken back and made again, and what is
//! said about it.

pub(super) mod de;
pub(super) mod en;

use super::planner::Named;

/// The words about steps. Placeholders: `{field}`, `{name}`, `{kind}`, `{n}`,
/// `{task}`, `{item}`, `{step}`, `{date}`, `{time}`.
#[allow(missing_docs, reason = "a text says itself what it is for")]
pub struct StepTexts {
    /// What each kind of record is called, by its key, in the order of the
    /// kinds.
    pub kinds: [Named; 10],
    pub field_of: &'static str,
    pub record: &'static str,
    pub added: &'static str,
    pub removed: &'static str,
    pub several: &'static str,
    pub several_one: &'static str,
    pub imported: &'static str,
    pub imported_one: &'static str,
    pub assigned: &'static str,
    pub assigned_one: &'static str,
    pub lever: &'static str,
    pub begun: &'static str,
    pub finished: &'static str,
    pub opened: &'static str,
    pub joined: &'static str,
    /// What another tab had written over, put in again.
    pub put_in_again: &'static str,
    /// An earlier state in the place of the present one.
    pub restored: &'static str,
    /// Of an answer to a task item.
    pub answer: &'static str,
    /// Of an answer to a balance item.
    pub balance: &'static str,
    pub importance: &'static str,
    /// Of a number of which each task has its own.
    pub of_task: &'static str,
    pub group: &'static str,
    pub close: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub undo_step: &'static str,
    pub redo_step: &'static str,
    pub undone: &'static str,
    pub redone: &'static str,
    pub not_undone: &'static str,
    pub not_redone: &'static str,
    pub changed: &'static str,
    pub gone: &'static str,
    pub full: &'static str,
    /// Fields by the kind of their record and their key, where the name that
    /// they have elsewhere does not suit.
    pub fields: &'static [(&'static str, &'static [Named])],
}
