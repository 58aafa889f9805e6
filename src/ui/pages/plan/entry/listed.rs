//! What the lists of the plan have in common.

use crate::editing::{Entry, EntryKind};
use crate::model::{Action, Kam, Position, Sponsor, Workspace};

/// An entry of a list of the plan.
pub trait Listed: Clone + PartialEq + Send + Sync + 'static {
    /// The list.
    const KIND: EntryKind;
    /// The entries of the list.
    fn list(workspace: &Workspace) -> &[Self];
    /// The identifier.
    fn id(&self) -> &str;
    /// What the entry is called.
    fn name(&self) -> &str;
    /// The entry as a command takes it.
    fn entry(self) -> Entry;
}

macro_rules! listed {
    ($($entry:ident: $list:ident, $name:ident, $wrap:expr;)+) => {$(
        impl Listed for $entry {
            const KIND: EntryKind = EntryKind::$entry;
            fn list(workspace: &Workspace) -> &[Self] {
                &workspace.$list
            }
            fn id(&self) -> &str {
                &self.id
            }
            fn name(&self) -> &str {
                &self.$name
            }
            fn entry(self) -> Entry {
                $wrap(self)
            }
        }
    )+};
}

listed! {
    Action: actions, text, Entry::Action;
    Sponsor: sponsors, alias, Entry::Sponsor;
    Position: positions, title, Entry::Position;
    Kam: kams, alias, |kam| Entry::Kam(Box::new(kam));
}

/// The entry with this id.
pub fn find<T: Listed>(workspace: &Workspace, id: &str) -> Option<T> {
    let found = T::list(workspace).iter().find(|entry| entry.id() == id);
    found.cloned()
}

/// The id of the entry that was added last.
pub fn newest<T: Listed>(workspace: &Workspace) -> Option<String> {
    T::list(workspace).last().map(|entry| entry.id().to_owned())
}
