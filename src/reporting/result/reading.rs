//! What the sections of the result read.

use crate::content::{Locale, Questionnaire, Task, TaskId, levels, questionnaire, ui};
use crate::model::{Date, Workspace};
use crate::planning::Report;
use crate::scoring::{AssessmentReport, Calculation, Level, TaskReport};

/// An assessment with its report, its exact values and the words for both.
pub struct Reading<'w> {
    /// The language.
    pub locale: Locale,
    /// The texts of the result.
    pub texts: &'static ui::ResultTexts,
    pub(super) questionnaire: &'static Questionnaire,
    pub(super) workspace: &'w Workspace,
    /// The exact values.
    pub(super) exact: Calculation<'w>,
    /// The published values.
    pub(super) report: &'w AssessmentReport,
    /// Everything that follows from the workspace.
    pub(super) whole: &'w Report,
}

/// The heading of a section: what a leader asks, and the answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Heading {
    /// The question.
    pub question: &'static str,
    /// The answer.
    pub finding: String,
}

impl<'w> Reading<'w> {
    /// The current assessment; none if there is none, or no answer in it.
    #[must_use]
    pub fn of(locale: Locale, workspace: &'w Workspace, whole: &'w Report) -> Option<Self> {
        let reading = Self {
            locale,
            texts: ui::result(locale),
            questionnaire: questionnaire(locale),
            workspace,
            exact: Calculation::current(workspace)?,
            report: whole.assessment.as_ref()?,
            whole,
        };
        Some(reading).filter(Self::has_answers)
    }

    /// The identifier of the assessment.
    #[must_use]
    pub fn assessment_id(&self) -> &'w str {
        &self.report.id
    }

    /// Whether there is anything to report on.
    fn has_answers(&self) -> bool {
        let valid = self.tasks().any(|(_, report)| report.valid > 0);
        valid || self.report.balance.is_some()
    }

    pub(super) fn task(&self, task: TaskId) -> &'static Task {
        self.questionnaire.task(task)
    }

    /// The task in one word.
    pub(super) fn short(&self, task: TaskId) -> &'static str {
        self.task(task).short_name
    }

    pub(super) fn level(&self, level: Level) -> &'static str {
        levels(self.locale)[usize::from(level.number()) - 1].name
    }

    /// The published values of each task, in the fixed order.
    pub(super) fn tasks(&self) -> impl Iterator<Item = (TaskId, &'w TaskReport)> + use<'w> {
        self.report.tasks.iter()
    }

    pub(super) fn date(&self, date: Date) -> String {
        crate::content::date(self.locale, date.year(), date.month(), date.day())
    }

    /// The tasks in one word each, as a list in a sentence.
    pub(super) fn names(&self, tasks: impl IntoIterator<Item = TaskId>) -> String {
        let names: Vec<&str> = tasks.into_iter().map(|task| self.short(task)).collect();
        list(&names, self.texts.page.and)
    }
}
/// Names as a list in a sentence: `a, b und c`.
pub(super) fn list(names: &[&str], and: &str) -> String {
    match names {
        [first @ .., before_last, last] => {
            let mut text = first
                .iter()
                .fold(String::new(), |text, name| text + name + ", ");
            text.push_str(&[before_last, " ", and, " ", last].concat());
            text
        }
        _ => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn lists_names_as_in_a_sentence() {
        assert_eq!(list(&[], "und"), "");
        assert_eq!(list(&["a"], "und"), "a");
        assert_eq!(list(&["a", "b"], "und"), "a und b");
        assert_eq!(list(&["a", "b", "c"], "und"), "a, b und c");
    }
}
