//! How the way to the next level comes about.

use super::writing::{step, whole};
use crate::content::ui::FormulaTexts;
use crate::model::{TaskId, TaskMap, r1};
use crate::reporting::Step;
use crate::reporting::number::decimal;
use crate::scoring::{Calculation, Lift, Overall};

/// How the way to the next level comes about: the scores after the steps, and
/// both conditions of the level (instrument.md B.12).
pub fn lift(
    t: &FormulaTexts,
    on: &Calculation,
    lift: &Lift,
    name: impl Fn(TaskId) -> &'static str,
) -> Vec<Step> {
    let steps_in = |task| {
        let found = lift.tasks.iter().find(|one| one.task == task);
        found.map_or(0, |one| one.steps)
    };
    let lifted = TaskMap::from_fn(|task| on.tasks[task].score.lifted(steps_in(task)));
    let importance = TaskMap::from_fn(|task| on.tasks[task].priority.importance);
    let mut steps: Vec<Step> = lift
        .tasks
        .iter()
        .filter_map(|one| {
            let (before, after) = (on.tasks[one.task].score, lifted[one.task]);
            let formula = [
                "S = (",
                &whole(before.sum),
                " + ",
                &one.steps.to_string(),
                " · 25) / ",
                &before.valid.to_string(),
                " = ",
                &decimal(r1(after.score()?)),
            ];
            Some(step(name(one.task), formula.concat()))
        })
        .collect();
    let lowest = lifted.iter().filter_map(|(_, of)| of.score().map(r1)).min();
    let present = on.overall.as_ref().map(|overall| overall.level.begins_at());
    if let Some((lowest, least)) = lowest.zip(present) {
        let formula = ["min S = ", &decimal(lowest), " ≥ ", &whole(least)];
        steps.push(step(t.lift_cap, formula.concat()));
    }
    if let Some(overall) = Overall::of(&lifted, &importance) {
        let score = decimal(r1(overall.score));
        let formula = ["G = ", &score, " ≥ ", &whole(lift.level.begins_at())];
        steps.push(step(t.lift_score, formula.concat()));
    }
    steps
}
