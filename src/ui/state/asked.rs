//! The questions that are answered by choosing, and where each answer is kept.

use crate::editing::Command;
use crate::model::{Answer, BalanceId, ItemId, TaskId, Workspace};

/// «Nicht anwendbar» as a [digit](Asked::answer).
pub const NOT_APPLICABLE: u8 = 0;
/// «Ja» as a [digit](Asked::answer).
pub const YES: u8 = 1;
/// «Nein» as a [digit](Asked::answer).
pub const NO: u8 = 2;

/// A question that is answered by choosing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// How often a behaviour of a task is shown.
    Item(ItemId),
    /// How often a behaviour of the balance profile is shown.
    Balance(BalanceId),
    /// How important a task is.
    Importance(TaskId),
    /// Whether the team is in a pilot phase.
    Pilot,
}

impl Asked {
    /// The answer as the digit that chooses it on the keyboard.
    #[must_use]
    pub fn answer(self, workspace: &Workspace) -> Option<u8> {
        if self == Self::Pilot {
            let yes = workspace.context.pilot_phase?;
            return Some(if yes { YES } else { NO });
        }
        let assessment = workspace.current_assessment()?;
        match self {
            Self::Item(item) => assessment.answers.get(item).map(digit),
            Self::Balance(id) => assessment.balance.get(id).map(digit),
            Self::Importance(task) => assessment.importance.get(task),
            Self::Pilot => None,
        }
    }

    /// The command that answers with this digit, or takes the answer back.
    #[must_use]
    pub fn command(self, digit: Option<u8>) -> Command {
        match self {
            Self::Item(item) => Command::Answer(item, digit.map(answer)),
            Self::Balance(id) => Command::AnswerBalance(id, digit.map(answer)),
            Self::Importance(task) => Command::RateImportance(task, digit),
            Self::Pilot => Command::AnswerPilot(digit.map(|digit| digit == YES)),
        }
    }
}

const fn digit(answer: Answer) -> u8 {
    match answer {
        Answer::Rated(step) => step,
        Answer::NotApplicable => NOT_APPLICABLE,
    }
}

const fn answer(digit: u8) -> Answer {
    match digit {
        NOT_APPLICABLE => Answer::NotApplicable,
        step => Answer::Rated(step),
    }
}
