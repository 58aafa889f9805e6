//! The sums of a batch, and what may be told of them (instrument.md A.8,
//! Closing).

use serde::Serialize;

use super::answer_code::AnswerForm;
use crate::model::{ItemId, ItemMap, Tally, TaskId, TaskMap};

/// Forms from which the sums of items are told.
const FORMS_FOR_ITEMS: u32 = 5;
/// Forms with an answer from which a sum is told.
const MIN_FORMS: u32 = 3;
/// Bounds of the mean of an item, in tenths of a step: 10 and 90 points.
const ITEM_BOUNDS: (u32, u32) = (14, 46);
/// Bounds of the mean of a task, in tenths of a step: 5 and 95 points.
const TASK_BOUNDS: (u32, u32) = (12, 48);

/// What a closed batch tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Closed {
    /// How many forms there were.
    pub forms: u32,
    /// The answers by task.
    pub tasks: TaskMap<Tally>,
    /// The answers by item; none with fewer than five forms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<ItemMap<Tally>>,
}

/// The running numbers of a batch: nothing of a single form is left in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tallies {
    forms: u32,
    items: ItemMap<Tally>,
    /// Forms with an answer to anything in the task.
    answering: TaskMap<u32>,
}

impl Tallies {
    pub(super) const fn forms(&self) -> usize {
        self.forms as usize
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
    pub(super) fn close(&self) -> Option<Closed> {
        if self.forms < MIN_FORMS {
            return None;
        }
        let items = (self.forms >= FORMS_FOR_ITEMS)
            .then(|| ItemMap::from_fn(|item| told_item(self.items[item])));
        let tasks = match &items {
            Some(items) => TaskMap::from_fn(|task| total(items, task)),
            None => TaskMap::from_fn(|task| self.told_task(task)),
        };
        Some(Closed {
            forms: self.forms,
            tasks,
            items,
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
