//! How much of the questionnaire is answered (instrument.md A.1).

use super::{BalanceId, ContextNumber, ItemId, TaskId, Workspace};

/// A part of the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The eight context questions.
    Context,
    /// The five items of a task.
    Task(TaskId),
    /// The eight balance items.
    Balance,
    /// The six ratings of importance; the focus pick is no question that can
    /// stay open.
    Importance,
}

impl Section {
    /// Every section in the order of the questionnaire.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Context]
            .into_iter()
            .chain(TaskId::ALL.map(Self::Task))
            .chain([Self::Balance, Self::Importance])
    }
}

/// Questions answered, of all there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions with an answer; «nicht anwendbar» is one.
    pub answered: usize,
    /// All questions.
    pub total: usize,
}

impl Progress {
    /// The progress in one section.
    #[must_use]
    pub fn in_section(workspace: &Workspace, section: Section) -> Self {
        let assessment = workspace.current_assessment();
        match section {
            Section::Context => {
                let context = &workspace.context;
                let numbers = ContextNumber::ALL.iter();
                Self::count(numbers.map(|question| context.number(*question).is_some()))
                    + Self::count([context.pilot_phase.is_some()])
            }
            Section::Task(task) => Self::count(
                ItemId::of(task)
                    .map(|item| assessment.is_some_and(|a| a.answers.get(item).is_some())),
            ),
            Section::Balance => Self::count(
                BalanceId::all().map(|id| assessment.is_some_and(|a| a.balance.get(id).is_some())),
            ),
            Section::Importance => Self::count(
                TaskId::ALL
                    .map(|task| assessment.is_some_and(|a| a.importance.get(task).is_some())),
            ),
        }
    }

    /// The progress in the whole questionnaire.
    #[must_use]
    pub fn overall(workspace: &Workspace) -> Self {
        Section::all()
            .map(|section| Self::in_section(workspace, section))
            .fold(Self::default(), |sum, part| sum + part)
    }

    /// The progress in the thirty task items.
    #[must_use]
    pub fn in_tasks(workspace: &Workspace) -> Self {
        TaskId::ALL
            .map(|task| Self::in_section(workspace, Section::Task(task)))
            .into_iter()
            .fold(Self::default(), |sum, part| sum + part)
    }

    /// Whether nothing is open.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.answered == self.total
    }

    fn count(answered: impl IntoIterator<Item = bool>) -> Self {
        let mut progress = Self::default();
        for answered in answered {
            progress.total += 1;
            progress.answered += usize::from(answered);
        }
        progress
    }
}

impl core::ops::Add for Progress {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            answered: self.answered + other.answered,
            total: self.total + other.total,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Progress, Section};
    use crate::model::{Answer, Assessment, Date, ItemId, TaskId, Workspace};

    #[test]
    fn counts_not_applicable_as_an_answer() {
        let mut workspace = Workspace::default();
        let date = Date::parse("2026-03-04").expect("a date");
        let mut assessment = Assessment::begin("a".into(), date);
        let item = ItemId {
            task: TaskId::T2,
            place: 0,
        };
        assessment.answers.set(item, Some(Answer::NotApplicable));
        workspace.assessments.push(assessment);
        workspace.context.kam_count = Some(3);

        let section = Progress::in_section(&workspace, Section::Task(TaskId::T2));
        assert_eq!(
            section,
            Progress {
                answered: 1,
                total: 5
            }
        );
        assert_eq!(
            Progress::in_tasks(&workspace),
            Progress {
                answered: 1,
                total: 30
            }
        );
        assert_eq!(
            Progress::overall(&workspace),
            Progress {
                answered: 2,
                total: 52
            }
        );
    }
}
