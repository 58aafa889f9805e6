//! The difference between two workspaces, record by record.

use std::collections::BTreeSet;

use super::kind::RecordKind;
use super::label::Label;
use super::list::{Clash, Edit, ListDiff, Way, squash_single};
use super::record::{Stored, each_list};
use crate::model::Listed;
use crate::model::{
    Account, Action, Assessment, Context, Kam, Position, Settings, Sponsor, SupportMember,
    TeamView, Workspace,
};

/// What is different between two workspaces: never the language, which is a
/// preference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    pub(super) context: Option<Box<Edit<Context>>>,
    pub(super) settings: Option<Box<Edit<Settings>>>,
    pub(super) assessments: ListDiff<Assessment>,
    pub(super) team_views: ListDiff<TeamView>,
    pub(super) kams: ListDiff<Kam>,
    pub(super) accounts: ListDiff<Account>,
    pub(super) support_members: ListDiff<SupportMember>,
    pub(super) sponsors: ListDiff<Sponsor>,
    pub(super) positions: ListDiff<Position>,
    pub(super) actions: ListDiff<Action>,
}

/// A list of which a difference tells.
pub(super) trait InDiff: Stored {
    /// What is told of the list.
    fn of(diff: &Diff) -> &ListDiff<Self>;
    /// What is told of the list, to be changed.
    fn of_mut(diff: &mut Diff) -> &mut ListDiff<Self>;
}

macro_rules! in_diff {
    ($($record:ident: $list:ident),+ $(,)?) => {$(
        impl InDiff for $record {
            fn of(diff: &Diff) -> &ListDiff<Self> {
                &diff.$list
            }

            fn of_mut(diff: &mut Diff) -> &mut ListDiff<Self> {
                &mut diff.$list
            }
        }
    )+};
}
in_diff! {
    Assessment: assessments,
    TeamView: team_views,
    Kam: kams,
    Account: accounts,
    SupportMember: support_members,
    Sponsor: sponsors,
    Position: positions,
    Action: actions,
}

impl Diff {
    /// What is different between two workspaces.
    #[must_use]
    pub fn between(before: &Workspace, after: &Workspace) -> Self {
        // What a workspace is given in addition shall not be forgotten here.
        let Workspace {
            mark: _,
            instrument_version: _,
            locale: _,
            context,
            settings,
            assessments: _,
            team_views: _,
            kams: _,
            accounts: _,
            support_members: _,
            sponsors: _,
            positions: _,
            actions: _,
        } = before;
        let mut diff = Self {
            context: Edit::between(context, &after.context),
            settings: Edit::between(settings, &after.settings),
            ..Self::default()
        };
        each_list!(T => *T::of_mut(&mut diff) = ListDiff::between(T::list(before), T::list(after)));
        diff
    }

    /// Whether nothing is different.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let mut empty = self.context.is_none() && self.settings.is_none();
        each_list!(T => empty &= T::of(self).is_empty());
        empty
    }

    /// Whether the difference can be applied to this workspace: nothing that it
    /// changes has changed otherwise, and what comes of it can be read again.
    pub(super) fn check(&self, workspace: &Workspace, way: Way) -> Result<(), Clash> {
        if let Some(edit) = &self.context {
            edit.check(&workspace.context, way)?;
        }
        if let Some(edit) = &self.settings {
            edit.check(&workspace.settings, way)?;
        }
        let mut comes = BTreeSet::new();
        each_list!(T => {
            let diff = T::of(self);
            diff.check(workspace, way)?;
            comes.extend(diff.sides(way).1.iter().map(|(_, record)| record.id()));
        });
        // An identifier is unique among all records of the workspace.
        let mut taken = false;
        if !comes.is_empty() {
            each_list!(T => taken |= T::list(workspace).iter().any(|one| comes.contains(one.id())));
        }
        if taken { Err(Clash::Changed) } else { Ok(()) }
    }

    /// Applies the difference, or changes nothing.
    pub(super) fn apply(&self, workspace: &mut Workspace, way: Way) -> Result<(), Clash> {
        self.check(workspace, way)?;
        if let Some(edit) = &self.context {
            edit.apply(&mut workspace.context, way);
        }
        if let Some(edit) = &self.settings {
            edit.apply(&mut workspace.settings, way);
        }
        each_list!(T => T::of(self).apply(workspace, way));
        Ok(())
    }

    /// Whether no record comes, goes or moves.
    pub(super) fn keeps_the_lists(&self) -> bool {
        let mut keeps = true;
        each_list!(T => keeps &= T::of(self).keeps_the_list());
        keeps
    }

    /// Takes a later difference to this one, so that both are one. It must keep
    /// the lists.
    pub(super) fn squash(&mut self, mut later: Self) {
        squash_single(&mut self.context, later.context.take());
        squash_single(&mut self.settings, later.settings.take());
        each_list!(T => T::of_mut(self).squash(core::mem::take(T::of_mut(&mut later))));
    }

    /// Whether two differences change something of the same.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let mut overlaps = false;
        if let (Some(own), Some(others)) = (&self.context, &other.context) {
            overlaps |= own.overlaps(others);
        }
        if let (Some(own), Some(others)) = (&self.settings, &other.settings) {
            overlaps |= own.overlaps(others);
        }
        each_list!(T => overlaps = overlaps || T::of(self).overlaps(T::of(other)));
        overlaps
    }

    /// What to call the difference where the change has no name of its own.
    pub(super) fn label(&self) -> Label {
        let mut count = usize::from(self.context.is_some()) + usize::from(self.settings.is_some());
        each_list!(T => count += T::of(self).len());
        let mut label = None;
        if count == 1 {
            if let Some(edit) = &self.context {
                label = Some(edit.label(RecordKind::Context, String::new()));
            }
            if let Some(edit) = &self.settings {
                label = Some(edit.label(RecordKind::Settings, String::new()));
            }
            each_list!(T => label = label.or_else(|| T::of(self).label()));
        }
        label.unwrap_or(Label::Several(count))
    }
}
