//! How the KAMs see the leader, beside how the leader does (instrument.md
//! B.11).

use serde::Serialize;

use super::task_score::TaskScore;
use crate::model::keyed::keyed;
use crate::model::{
    ItemId, ItemMap, Round, Rounded, Tally, TaskId, TaskMap, TeamView, Workspace, r1,
};

/// Points of difference from which it is marked.
pub const MARKED_FROM: f64 = 15.0;
/// Points of the scale that a task's score keeps to.
const TASK_LIMITS: (f64, f64) = (5.0, 95.0);
/// Points of the scale that an item's score keeps to.
const ITEM_LIMITS: (f64, f64) = (10.0, 90.0);
/// Answers without which an item has no score.
const MIN_VALID_OF_ITEM: u32 = 3;
/// Answers for each form without which a task has no score.
const MIN_VALID_BY_FORM: u32 = 3;
/// The spread of raters that is assumed, points.
const RATER_DEVIATION: f64 = 18.0;
/// Standard errors to either side of a band of 90 per cent.
const BAND_WIDTH: f64 = 1.645;

keyed! {
    /// What a difference between both views stands for.
    Mark {
        /// The leader sees themselves clearly higher.
        BlindSpot = "blindSpot",
        /// The KAMs see the leader clearly higher.
        HiddenStrength = "hiddenStrength",
    }
}

/// The second perspective: all team views of the round in force, pooled.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Perspective {
    /// The invitation.
    pub round: Round,
    /// How many forms there are.
    pub forms: u32,
    /// How many team views they come from.
    pub views: usize,
    /// Each task.
    pub tasks: TaskMap<TaskPerspective>,
    /// Each item; none unless every view has items.
    pub items: Option<ItemMap<ItemPerspective>>,
}

/// A task as the KAMs see it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TaskPerspective {
    /// `S_team`: points, 5 to 95; none with too few answers.
    pub score: Option<Rounded>,
    /// The leader's score less the KAMs', points; none unless both have one.
    pub gap: Option<Rounded>,
    /// Points to either side within which the mean of so many raters is to be
    /// expected; none without score.
    pub band: Option<Rounded>,
    /// What the difference stands for, where it is clear.
    pub mark: Option<Mark>,
}

/// An item as the KAMs see it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ItemPerspective {
    /// Points, 10 to 90; none with fewer than three answers.
    pub score: Option<Rounded>,
}

impl Perspective {
    /// The perspective in force; none without a team view of the program's
    /// version of the instrument.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Option<Self> {
        let known = || workspace.team_views.iter().filter(|view| view.is_known());
        // Of several on the latest day, the last in the list.
        let round = known().max_by_key(|view| view.closed_on)?.round;
        let views: Vec<_> = known().filter(|view| view.round == round).collect();
        let forms = views.iter().map(|view| view.forms).sum();
        let own = workspace.current_assessment();
        let own = |task| own.and_then(|own| TaskScore::of(own.answers.of(task)).score());
        Some(Self {
            round,
            forms,
            views: views.len(),
            tasks: TaskMap::from_fn(|task| {
                let pooled = views.iter().map(|view| view.tasks[task]).sum();
                TaskPerspective::of(pooled, forms, own(task))
            }),
            items: pooled_items(&views),
        })
    }
}

fn pooled_items(views: &[&TeamView]) -> Option<ItemMap<ItemPerspective>> {
    let items: Vec<_> = views
        .iter()
        .map(|view| view.items.as_ref())
        .collect::<Option<_>>()?;
    Some(ItemMap::from_fn(|item: ItemId| {
        let pooled: Tally = items.iter().map(|items| items[item]).sum();
        ItemPerspective {
            score: mean(pooled, MIN_VALID_OF_ITEM, ITEM_LIMITS).map(r1),
        }
    }))
}

impl TaskPerspective {
    fn of(pooled: Tally, forms: u32, own: Option<f64>) -> Self {
        let score = mean(pooled, MIN_VALID_BY_FORM * forms, TASK_LIMITS);
        let band = score.map(|_| r1(BAND_WIDTH * RATER_DEVIATION / f64::from(forms).sqrt()));
        let gap = own.zip(score).map(|(own, score)| own - score);
        Self {
            score: score.map(r1),
            gap: gap.map(r1),
            band,
            mark: gap.zip(band).and_then(|(gap, band)| mark(gap, band)),
        }
    }
}

fn mark(gap: f64, band: Rounded) -> Option<Mark> {
    let is_clear = |gap: Rounded| gap >= MARKED_FROM && gap > band;
    if is_clear(r1(gap)) {
        Some(Mark::BlindSpot)
    } else if is_clear(r1(-gap)) {
        Some(Mark::HiddenStrength)
    } else {
        None
    }
}

/// The mean answer in points, kept off both ends of the scale; none with fewer
/// answers than this.
fn mean(pooled: Tally, least: u32, (low, high): (f64, f64)) -> Option<f64> {
    let Tally { valid, sum } = pooled;
    let points = 25.0 * (f64::from(sum) / f64::from(valid) - 1.0);
    (valid >= least).then(|| points.clamp(low, high))
}

impl Perspective {
    /// The tasks with this mark, in their fixed order.
    pub fn marked(&self, mark: Mark) -> impl Iterator<Item = TaskId> {
        let tasks = TaskId::ALL.into_iter();
        tasks.filter(move |task| self.tasks[*task].mark == Some(mark))
    }
}
