//! Another workspace comes in, once the person has decided.

use leptos::prelude::*;

use super::Session;
use crate::exchange::joining::{Winner, join};
use crate::exchange::opening::Opened;
use crate::model::Workspace;
use crate::store::{Label, Outcome};
use crate::ui::state::incoming::{File, State};
use crate::ui::state::proposal::{BroughtIn, Decision, Proposal};
use crate::ui::state::route::{NavSection, Route};

impl Session {
    /// Brings another workspace in. What is here stays where both say something.
    pub fn bring_in(self, workspace: Workspace, decision: Decision) -> BroughtIn {
        let (workspace, label, done) = match decision {
            Decision::Cancel => return BroughtIn::Cancelled,
            Decision::Replace => (workspace, Label::Opened, BroughtIn::Replaced),
            Decision::Merge => {
                let joined = self.peek_own(|mine| join(mine, &workspace, &[], Winner::Mine));
                (joined.workspace, Label::Joined, BroughtIn::Merged)
            }
        };
        let outcome = self.replace(workspace, label);
        match outcome {
            Outcome::Step(_) => done,
            Outcome::Nothing => BroughtIn::Unchanged,
        }
    }

    /// Asks the person whether something may be brought in: on the page of the
    /// data, which shows what would change, or, where that page is not offered,
    /// above any other. What was asked before and not decided is as good as
    /// cancelled.
    pub fn propose(self, proposal: Proposal) {
        self.decide(Decision::Cancel);
        if self.navigation.offered_now().has(NavSection::Data) {
            let opened = Opened {
                workspace: proposal.workspace.clone(),
                from_schema: None,
            };
            let number = self.incoming.begin();
            let file = File::new(None, Ok(opened), untrack(|| self.has_own()));
            self.incoming.end(number, State::Looked(Box::new(file)));
            self.navigation.go(Route::Data);
        }
        self.proposal.set(Some(proposal));
    }

    /// What the person is asked to bring in.
    #[must_use]
    pub fn proposal(self) -> Option<Proposal> {
        self.proposal.get()
    }

    /// The person has decided.
    pub fn decide(self, decision: Decision) {
        let proposal = self.proposal.try_update(Option::take).flatten();
        if let Some(Proposal { workspace, answer }) = proposal {
            self.incoming.forget();
            answer(self.bring_in(workspace, decision));
        }
    }

    /// The person has decided on the page of the data, which has done it.
    pub fn decided(self, outcome: BroughtIn) {
        let proposal = self.proposal.try_update(Option::take).flatten();
        if let Some(Proposal { answer, .. }) = proposal {
            answer(outcome);
        }
    }
}
