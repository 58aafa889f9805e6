//! The sums of a batch, and what may be told of them (instrument.md A.8,
//! Closing).

use super::answer_code::AnswerForm;
use crate::model::{
    Date, FORMS, FORMS_FOR_ITEMS, INSTRUMENT_VERSION, ItemId, ItemMap, Round, Tally, TaskId,
    TaskMap, TeamView,
};

/// Forms with an answer from which a sum is told.
const MIN_FORMS: u32 = 3;
/// Bounds of the mean of an item, in tenths of a step: 10 and 90 points.
const ITEM_BOUNDS: (u32, u32) = (14, 46);
/// Bounds of the mean of a task, in tenths of a step: 5 and 95 points.
const TASK_BOUNDS: (u32, u32) = (12, 48);

/// The running numbers of a batch: nothing of a single form is left in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tallies {
    forms: u32,
    items: ItemMap<Tally>,
    /// Forms with an answer to anything in the task.
    answering: TaskMap<u32>,
}

impl Tallies {
    pub(super) const fn forms(&self) -> u32 {
        self.forms
    }

    /// Whether there are as many forms as a team view can have.
    pub(super) const fn is_full(&self) -> bool {
        self.forms >= FORMS.1
    }

    pub(super) fn add(&mut self, form: &AnswerForm) {
        self.forms += 1;
        for (item, step) in form.steps() {
            let sum = step.into();
            self.items[item].add(Tally { valid: 1, sum });
        }
        for task in TaskId::ALL {
            let answers_any = form.steps().any(|(item, _)| item.task == task);
            self.answering[task] += u32::from(answers_any);
        }
    }

    /// What may be told; none with fewer than three forms.
    pub(super) fn close(&self, round: Round, id: String, closed_on: Date) -> Option<TeamView> {
        if self.forms < FORMS.0 {
            return None;
        }
        let items = (self.forms >= FORMS_FOR_ITEMS)
            .then(|| ItemMap::from_fn(|item| told_item(self.items[item])));
        let tasks = match &items {
            Some(items) => TaskMap::from_fn(|task| total(items, task)),
            None => TaskMap::from_fn(|task| self.told_task(task)),
        };
        Some(TeamView {
            id,
            round,
            closed_on,
            instrument_version: INSTRUMENT_VERSION.to_owned(),
            forms: self.forms,
            tasks,
            items,
            other_version: None,
        })
    }

    fn told_task(&self, task: TaskId) -> Tally {
        let all = total(&self.items, task);
        if self.answering[task] >= MIN_FORMS && all.valid >= 3 * self.forms {
            limited(all, TASK_BOUNDS)
        } else {
            Tally::default()
        }
    }
}

fn told_item(item: Tally) -> Tally {
    if item.valid >= MIN_FORMS {
        limited(item, ITEM_BOUNDS)
    } else {
        Tally::default()
    }
}

fn total(items: &ItemMap<Tally>, task: TaskId) -> Tally {
    ItemId::of(task).map(|item| items[item]).sum()
}

/// `lim`: the sum kept off both ends of the scale, so that fifteen fives don't
/// tell that each was one.
fn limited(tally: Tally, (low, high): (u32, u32)) -> Tally {
    let least = (low * tally.valid).div_ceil(10);
    let most = high * tally.valid / 10;
    Tally {
        sum: tally.sum.max(least).min(most),
        ..tally
    }
}
