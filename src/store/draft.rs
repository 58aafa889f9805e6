//! A workspace while a change is made to it.

use super::diff::{Diff, InDiff};
use super::label::Label;
use super::list::Edit;
use super::record::{Stored, each_list, place};
use super::touched::Touched;
use crate::model::Listed;
use crate::model::{
    Account, Action, Assessment, Context, Kam, Position, Settings, Sponsor, SupportMember,
    TeamView, Workspace,
};

/// A workspace while a change is made to it. It keeps a copy of each record
/// before it is touched, and of no other.
#[derive(Debug)]
pub struct Draft<'s> {
    workspace: &'s mut Workspace,
    context: Option<Box<Context>>,
    settings: Option<Box<Settings>>,
    assessments: Touched<Assessment>,
    team_views: Touched<TeamView>,
    kams: Touched<Kam>,
    accounts: Touched<Account>,
    support_members: Touched<SupportMember>,
    sponsors: Touched<Sponsor>,
    positions: Touched<Position>,
    actions: Touched<Action>,
    label: Option<Label>,
}

/// A list of which a draft knows what was touched.
pub trait InDraft: Stored {
    /// What was touched.
    fn touched<'d>(draft: &'d mut Draft<'_>) -> &'d mut Touched<Self>;
}

macro_rules! in_draft {
    ($($record:ident: $list:ident),+ $(,)?) => {$(
        impl InDraft for $record {
            fn touched<'d>(draft: &'d mut Draft<'_>) -> &'d mut Touched<Self> {
                &mut draft.$list
            }
        }
    )+};
}
in_draft! {
    Assessment: assessments,
    TeamView: team_views,
    Kam: kams,
    Account: accounts,
    SupportMember: support_members,
    Sponsor: sponsors,
    Position: positions,
    Action: actions,
}

impl<'s> Draft<'s> {
    pub(super) fn new(workspace: &'s mut Workspace) -> Self {
        Self {
            workspace,
            context: None,
            settings: None,
            assessments: Touched::default(),
            team_views: Touched::default(),
            kams: Touched::default(),
            accounts: Touched::default(),
            support_members: Touched::default(),
            sponsors: Touched::default(),
            positions: Touched::default(),
            actions: Touched::default(),
            label: None,
        }
    }

    /// The workspace as it stands now.
    #[must_use]
    pub const fn workspace(&self) -> &Workspace {
        self.workspace
    }

    /// Gives the change a name of its own. The first one stays.
    pub fn name(&mut self, label: Label) {
        self.label.get_or_insert(label);
    }

    /// The facts about the team, to be changed.
    pub fn context(&mut self) -> &mut Context {
        let context = &mut self.workspace.context;
        self.context
            .get_or_insert_with(|| Box::new(context.clone()));
        context
    }

    /// The settings, to be changed.
    pub fn settings(&mut self) -> &mut Settings {
        let settings = &mut self.workspace.settings;
        self.settings
            .get_or_insert_with(|| Box::new(settings.clone()));
        settings
    }

    /// A record, to be changed; none if it has gone.
    pub fn edit<T: InDraft>(&mut self, id: &str) -> Option<&mut T> {
        let place = place(T::list(self.workspace), id, 0)?;
        Some(self.touch(place))
    }

    /// Changes every record of which something is true.
    pub fn edit_all<T: InDraft>(&mut self, is_meant: impl Fn(&T) -> bool, change: impl Fn(&mut T)) {
        for place in 0..T::list(self.workspace).len() {
            if is_meant(&T::list(self.workspace)[place]) {
                change(self.touch(place));
            }
        }
    }

    fn touch<T: InDraft>(&mut self, place: usize) -> &mut T {
        let known = T::list(self.workspace).len() - T::touched(self).added;
        if place < known {
            let id = T::list(self.workspace)[place].id().to_owned();
            if !T::touched(self).is_kept(&id) {
                let before = T::list(self.workspace)[place].clone();
                T::touched(self).keep(before, place);
            }
        }
        &mut T::list_mut(self.workspace)[place]
    }

    /// Adds a record at the end of its list; or gives it back, if the list is
    /// full.
    ///
    /// # Errors
    ///
    /// The record.
    pub fn add<T: InDraft>(&mut self, record: T) -> Result<(), T> {
        let list = T::list_mut(self.workspace);
        if list.len() >= T::LIMIT {
            return Err(record);
        }
        list.push(record);
        T::touched(self).added += 1;
        Ok(())
    }

    /// Removes a record, and tells whether there was one.
    pub fn remove<T: InDraft>(&mut self, id: &str) -> bool {
        let list = T::list_mut(self.workspace);
        let Some(place) = place(list, id, 0) else {
            return false;
        };
        let known = list.len();
        let record = list.remove(place);
        let touched = T::touched(self);
        if place >= known - touched.added {
            touched.added -= 1;
            return true;
        }
        let former = touched.give_up(id).unwrap_or(record);
        // Its place in the list before, in which nothing had gone yet.
        let mut at = place;
        let mut index = 0;
        while touched
            .removed
            .get(index)
            .is_some_and(|(gone, _)| *gone <= at)
        {
            at += 1;
            index += 1;
        }
        touched.removed.insert(index, (at, former));
        true
    }

    /// The difference that was made, with its name.
    pub(super) fn finish(mut self) -> (Diff, Option<Label>) {
        let mut diff = Diff {
            context: single(self.context.take(), &self.workspace.context),
            settings: single(self.settings.take(), &self.workspace.settings),
            ..Diff::default()
        };
        each_list!(T => {
            let touched = core::mem::take(T::touched(&mut self));
            *T::of_mut(&mut diff) = touched.finish(T::list(self.workspace));
        });
        (diff, self.label)
    }

    /// Puts everything back as it was.
    pub(super) fn roll_back(mut self) {
        if let Some(context) = self.context.take() {
            self.workspace.context = *context;
        }
        if let Some(settings) = self.settings.take() {
            self.workspace.settings = *settings;
        }
        each_list!(T => {
            let touched = core::mem::take(T::touched(&mut self));
            touched.roll_back(T::list_mut(self.workspace));
        });
    }
}

fn single<T: Clone + PartialEq>(before: Option<Box<T>>, after: &T) -> Option<Box<Edit<T>>> {
    let before = *before?;
    (before != *after).then(|| {
        Box::new(Edit {
            at: 0,
            before,
            after: after.clone(),
        })
    })
}
