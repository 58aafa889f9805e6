//! What to do: the actions of the present level, the focus tasks first
//! (instrument.md E).

use super::reading::{Heading, Reading};
use crate::content::{RecommendedAction, fill, phrase, recommendations};
use crate::model::{Answer, ItemId, TaskId};
use crate::reporting::number::decimal;
use crate::scoring::{action_ids, starting_items};

/// The section about what to do.
#[derive(Debug)]
pub struct Actions {
    /// Which tasks come first.
    pub heading: Heading,
    /// The focus tasks.
    pub first: Vec<Plan>,
    /// The other scorable tasks.
    pub others: Vec<Plan>,
}

/// What to do about a task.
#[derive(Debug)]
pub struct Plan {
    /// The task.
    pub name: &'static str,
    /// Where it stands.
    pub standing: String,
    /// The task with its level.
    pub summary: String,
    /// The actions of its level.
    pub actions: Vec<Recommended>,
    /// The items at which to begin.
    pub items: Vec<StartingItem>,
}

/// A recommended action.
#[derive(Debug)]
pub struct Recommended {
    /// The action.
    pub action: &'static RecommendedAction,
    /// By when it is proposed.
    pub within: String,
    /// The fragments of the article behind it.
    pub fragments: String,
}

/// An item with a low answer.
#[derive(Debug)]
pub struct StartingItem {
    /// The item.
    pub text: &'static str,
    /// The answer in words.
    pub answer: Option<String>,
}

/// The section about what to do (instrument.md E).
#[must_use]
pub fn actions(of: &Reading) -> Actions {
    let t = &of.texts.actions;
    let focus = &of.report.focus;
    let finding = if focus.is_empty() {
        t.finding_none.to_owned()
    } else {
        let tasks = of.names(focus.iter().copied());
        fill(t.finding, &[("tasks", &tasks)])
    };
    let first = focus.iter().filter_map(|task| plan(of, *task));
    let others = TaskId::ALL
        .into_iter()
        .filter(|task| !focus.contains(task))
        .filter_map(|task| plan(of, task));
    Actions {
        heading: Heading {
            question: t.question,
            finding,
        },
        first: first.collect(),
        others: others.collect(),
    }
}

fn plan(of: &Reading, task: TaskId) -> Option<Plan> {
    let t = &of.texts.actions;
    let report = &of.report.tasks[task];
    let (score, level) = (decimal(report.score?), report.level?);
    let name = of.task(task).name;
    let ids = action_ids(task, level);
    let actions = recommendations(of.locale)
        .iter()
        .filter(|action| ids.iter().any(|id| id == action.id));
    let answers = &of.exact.assessment.answers;
    let items = starting_items(task, answers)
        .into_iter()
        .map(|item| starting_item(of, item, answers.get(item)));
    let level = of.level(level);
    Some(Plan {
        name,
        standing: fill(t.standing, &[("score", &score), ("level", level)]),
        summary: fill(t.other, &[("task", name), ("level", level)]),
        actions: actions.map(|action| recommended(of, action)).collect(),
        items: items.collect(),
    })
}

fn recommended(of: &Reading, action: &'static RecommendedAction) -> Recommended {
    let fragments = action.phrases.iter().filter_map(|id| phrase(id));
    let fragments: Vec<&str> = fragments.map(|phrase| phrase.fragment).collect();
    let days = action.days.to_string();
    Recommended {
        action,
        within: fill(of.texts.actions.within, &[("days", &days)]),
        fragments: fragments.join(", "),
    }
}

fn starting_item(of: &Reading, item: ItemId, answer: Option<Answer>) -> StartingItem {
    let answer = match answer {
        Some(Answer::Rated(step)) => {
            let label = of.questionnaire.scale[usize::from(step) - 1].label;
            Some(fill(of.texts.actions.answer, &[("label", label)]))
        }
        _ => None,
    };
    StartingItem {
        text: of.task(item.task).items[item.place].text,
        answer,
    }
}
