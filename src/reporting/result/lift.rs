//! What would lift the overall level (instrument.md B.12).

use super::formulas;
use super::reading::Reading;
use crate::content::{fill, lift as texts};
use crate::reporting::How;
use crate::scoring::Lift;

/// The shortest way to the next level.
#[derive(Debug)]
pub struct LiftSentence {
    /// How many answer steps it takes, and where.
    pub sentence: String,
    /// What a step stands for.
    pub note: &'static str,
    /// How it is computed.
    pub how: How,
}

/// The shortest way to the next level, if there is one.
pub(super) fn lift(of: &Reading) -> Option<LiftSentence> {
    let lift = of.report.lift.as_ref()?;
    let formulas = &of.texts.formulas;
    let steps = formulas::lift(formulas, &of.exact, lift, |task| of.short(task));
    Some(LiftSentence {
        sentence: sentence(of, lift),
        note: texts(of.locale).note,
        how: How::of(formulas, "B.12", steps),
    })
}

fn sentence(of: &Reading, lift: &Lift) -> String {
    let t = texts(of.locale);
    let level = lift.level.number().to_string();
    let name = of.level(lift.level);
    let tasks = lift.tasks.iter().map(|one| {
        let n = one.steps.to_string();
        fill(t.task, &[("task", of.short(one.task)), ("n", &n)])
    });
    let tasks: Vec<String> = tasks.collect();
    let only = lift.tasks.first().map_or("", |one| of.short(one.task));
    let template = if lift.steps == 1 {
        t.one_step
    } else {
        t.sentence
    };
    fill(
        template,
        &[
            ("level", &level),
            ("name", name),
            ("steps", &lift.steps.to_string()),
            ("tasks", &tasks.join(", ")),
            ("task", only),
        ],
    )
}
