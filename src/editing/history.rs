//! The workspace with the states that a person can go back to.

use crate::model::Workspace;

use super::{Command, Refusal, Stamp, carry_out};

/// How many steps back are kept.
const STEPS: usize = 20;

/// The workspace and its former states.
#[derive(Clone, Debug, Default)]
pub struct History {
    present: Workspace,
    past: Vec<Workspace>,
    /// What the last command changed, if the next one may go on with it.
    going_on: Option<String>,
}

impl History {
    /// A history that begins with this workspace.
    #[must_use]
    pub const fn new(present: Workspace) -> Self {
        Self {
            present,
            past: Vec::new(),
            going_on: None,
        }
    }

    /// The workspace as it is now.
    #[must_use]
    pub const fn present(&self) -> &Workspace {
        &self.present
    }

    /// Carries out a command; a change can be undone. Changes to the same
    /// entry that follow one another, such as typing, are undone together.
    ///
    /// # Errors
    ///
    /// A [`Refusal`]; the workspace is then unchanged.
    pub fn apply(&mut self, command: Command, stamp: Stamp) -> Result<(), Refusal> {
        let edited = command.edited_entry().map(str::to_owned);
        if edited.is_some() && edited == self.going_on {
            // An entry is checked before it is saved, so nothing is copied.
            return carry_out(&mut self.present, command, stamp);
        }
        let mut next = self.present.clone();
        carry_out(&mut next, command, stamp)?;
        if next == self.present {
            return Ok(());
        }
        let former = core::mem::replace(&mut self.present, next);
        if self.past.len() == STEPS {
            self.past.remove(0);
        }
        self.past.push(former);
        self.going_on = edited;
        Ok(())
    }

    /// Whether there is a step to go back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Goes one step back; the language stays.
    pub fn undo(&mut self) {
        if let Some(mut former) = self.past.pop() {
            former.locale = self.present.locale;
            self.present = former;
            self.going_on = None;
        }
    }
}
