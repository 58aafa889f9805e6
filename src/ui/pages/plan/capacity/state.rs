//! What the capacity page shows, as values.

use leptos::prelude::*;

use crate::model::Workspace;
use crate::planning::Team;
use crate::planning::capacity::{CapacityReport, Hours, Input, Inputs, Lever};
use crate::ui::state::session::Session;

/// Inputs with what follows from them.
#[derive(Clone, PartialEq)]
pub struct State {
    pub inputs: Inputs,
    pub hours: Hours,
    pub report: CapacityReport,
}

impl State {
    fn new(inputs: Inputs) -> Self {
        Self {
            hours: Hours::new(&inputs),
            report: CapacityReport::new(&inputs),
            inputs,
        }
    }

    /// The state of the workspace as of today.
    pub fn of(session: Session) -> Memo<Self> {
        Memo::new(move |_| {
            let today = session.today();
            let inputs =
                |workspace: &Workspace| Inputs::new(workspace, &Team::new(workspace, today));
            Self::new(session.read(inputs))
        })
    }

    /// This state with a lever pulled, if it can be. A territory goes with its
    /// share of the other reports: in whole persons here, as it can be kept.
    pub fn with(&self, lever: Lever) -> Option<Self> {
        let mut changes = lever.changes(&self.inputs)?;
        for change in &mut changes {
            if change.input == Input::OtherReports {
                change.to = change.to.round();
            }
        }
        Some(Self::new(self.inputs.with(&changes)))
    }
}
