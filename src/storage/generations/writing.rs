//! What a save changes in the journal and among the snapshots.

use super::retention::dropped;
use super::{Cause, Head, Mark, Relation};
use crate::model::sort_by;

/// After so many milliseconds since the last snapshot there is another: ten
/// minutes.
const PAUSE: u64 = 10 * 60 * 1000;
/// So many newest states lie side by side at most: one for each tab that has
/// not yet read what the others wrote.
const HEADS: usize = 4;

/// The state before something that a person may regret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// What it comes before.
    pub cause: Cause,
    /// The text.
    pub text: String,
}

/// A change of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A newest state comes into the journal.
    PutHead(Head),
    /// The newest state with this key is none any more.
    DropHead(String),
    /// A snapshot comes, with its text.
    Put(Mark, String),
    /// A snapshot goes.
    Drop(Mark),
}

/// What a save changes, given what is there.
#[must_use]
pub fn changes(heads: &[Head], marks: &[Mark], next: &Head, before: Vec<Before>) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut outgoing = Vec::new();
    let mut beside = Vec::new();
    let mut is_newest = true;
    for head in heads {
        match next.lineage().relation(&head.lineage()) {
            Relation::Same => {}
            Relation::Later => outgoing.push(head),
            // Another tab was faster.
            Relation::Earlier => is_newest = false,
            Relation::Sibling | Relation::Stranger => beside.push(head),
        }
    }
    let mut snapshots = Vec::new();
    for Before { cause, text } in before {
        let mark = Mark::new(next.when, cause, &text);
        let is_kept = |kept: &&Mark| kept.sum == mark.sum && kept.cause == cause;
        if !marks.iter().any(|kept| is_kept(&kept)) {
            snapshots.push((mark, text));
        }
    }
    if is_newest {
        changes.push(Change::PutHead(next.clone()));
        changes.extend(outgoing.iter().map(|head| Change::DropHead(head.key())));
        sort_by(&mut beside, |one, other| one.when.cmp(&other.when));
        let too_many = (beside.len() + 1).saturating_sub(HEADS);
        for head in beside.drain(..too_many) {
            changes.push(Change::DropHead(head.key()));
            snapshots.push(snapshot(head, Cause::Found));
        }
        let last = outgoing.into_iter().max_by_key(|head| head.when);
        if let Some(head) = last.filter(|head| is_due(head, marks, next)) {
            let (mark, text) = snapshot(head, Cause::Pause);
            if !snapshots.iter().any(|(other, _)| other.sum == mark.sum) {
                snapshots.push((mark, text));
            }
        }
    }
    let mut all = marks.to_vec();
    all.extend(snapshots.iter().map(|(mark, _)| *mark));
    changes.extend(
        snapshots
            .into_iter()
            .map(|(mark, text)| Change::Put(mark, text)),
    );
    changes.extend(dropped(&all).into_iter().map(Change::Drop));
    changes
}

fn snapshot(head: &Head, cause: Cause) -> (Mark, String) {
    let text = head.snapshot.text.clone();
    (Mark::new(head.when, cause, &text), text)
}

/// Whether the state that goes becomes a snapshot: it is the last of its day,
/// or the last snapshot was made some time ago.
fn is_due(head: &Head, marks: &[Mark], next: &Head) -> bool {
    let Some(last) = marks.iter().max() else {
        return true;
    };
    let passed = next.when.millis.abs_diff(last.when.millis) >= PAUSE;
    (passed || head.when.day != next.when.day) && last.sum != head.lineage().sum
}
