//! The published values of an assessment (contract.md, The report).

use serde::Serialize;

use super::balance::{BalanceProfile, Style};
use super::calculation::{Calculation, TaskCalculation};
use super::expectation::Expectation;
use super::hints::{self, Hint};
use super::level::Level;
use super::lift::Lift;
use super::matrix::Quadrant;
use super::overall::Overall;
use super::perspective::Perspective;
use super::priority::ContextFactor;
use super::recommendations::Recommendation;
use super::team_facts::TeamFacts;
use crate::model::{BalancePair, Date, Rounded, TaskId, TaskMap, Workspace, r1};

/// Reports on the current assessment; none if nobody answered yet.
#[must_use]
pub fn assess(
    workspace: &Workspace,
    team: &TeamFacts,
    perspective: Option<&Perspective>,
) -> Option<AssessmentReport> {
    let calculation = Calculation::current(workspace)?;
    Some(AssessmentReport::of(&calculation, team, perspective))
}

/// The report on an assessment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AssessmentReport {
    /// The identifier of the assessment.
    pub id: String,
    /// Its date.
    pub date: Date,
    /// Whether the team counts as in a pilot phase.
    pub pilot: bool,
    /// Each task.
    pub tasks: TaskMap<TaskReport>,
    /// The headline.
    pub overall: OverallReport,
    /// The scorable tasks, the highest priority first.
    pub ranking: Vec<TaskId>,
    /// The focus of the next 90 days, none to two tasks.
    pub focus: Vec<TaskId>,
    /// The balance profile; none if a pole has no score.
    pub balance: Option<BalanceReport>,
    /// What to keep in mind when reading the values.
    pub hints: Vec<Hint>,
    /// What to do next, for each focus task.
    pub recommendations: Vec<Recommendation>,
    /// What would lift the overall level; none at the highest level or
    /// without one.
    pub lift: Option<Lift>,
    /// What became of the guess before the result.
    pub expectation: Expectation,
}

/// The report on a task. Without a score, what follows from it is none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TaskReport {
    /// Valid items, 0 to 5.
    pub valid: u32,
    /// The score, points, 0 to 100.
    pub score: Option<Rounded>,
    /// The effect of one answer moved by one step, points.
    pub resolution: Option<Rounded>,
    /// The maturity level.
    pub level: Option<Level>,
    /// The importance, 1 to 5; 3 if not rated.
    pub importance: u8,
    /// The target score, points, 0 to 100.
    pub target: Rounded,
    /// Points missing to the target, 0 to 100.
    pub gap: Option<Rounded>,
    /// The context factor.
    pub context_factor: ContextFactor,
    /// The priority, points, 0 to 125.
    pub priority: Option<Rounded>,
    /// The rank, from 1.
    pub rank: Option<usize>,
    /// The field of the importance–performance matrix.
    pub quadrant: Option<Quadrant>,
    /// Whether items lack a value.
    pub tentative: bool,
    /// Whether one answer could change the level.
    pub near_boundary: bool,
}

/// The headline. With fewer than five scorable tasks, there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OverallReport {
    /// The mean of the task scores, points, 0 to 100.
    pub score: Option<Rounded>,
    /// The same, weighted by importance.
    pub weighted: Option<Rounded>,
    /// The maturity level, after the cap.
    pub level: Option<Level>,
    /// Whether the weakest task lowered the level.
    pub capped: bool,
    /// That task.
    pub capped_by: Option<TaskId>,
}

/// The balance profile.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BalanceReport {
    /// The transactional pole, points, 0 to 100.
    pub transactional: Rounded,
    /// The transformational pole, points, 0 to 100.
    pub transformational: Rounded,
    /// How far inspiration prevails, points, −100 to 100.
    pub balance: Rounded,
    /// The strength of the weaker leg, points, 0 to 100.
    pub weaker_leg: Rounded,
    /// The intensity, points, 0 to 100.
    pub intensity: Rounded,
    /// How the poles stand to each other.
    pub style: Style,
    /// The pair with the greatest difference.
    pub tension: Option<BalancePair>,
}

impl AssessmentReport {
    /// Publishes a calculation.
    #[must_use]
    pub fn of(
        calculation: &Calculation,
        team: &TeamFacts,
        perspective: Option<&Perspective>,
    ) -> Self {
        let focus = calculation.focus();
        let answers = &calculation.assessment.answers;
        let recommendations = focus.iter().filter_map(|task| {
            let level = calculation.tasks[*task].score.level()?;
            Some(Recommendation::of(*task, level, answers))
        });
        Self {
            id: calculation.assessment.id.clone(),
            date: calculation.assessment.date,
            pilot: calculation.pilot,
            tasks: TaskMap::from_fn(|task| {
                TaskReport::of(&calculation.tasks[task], calculation.rank(task))
            }),
            overall: calculation
                .overall
                .as_ref()
                .map(OverallReport::of)
                .unwrap_or_default(),
            ranking: calculation.ranking.iter().map(|place| place.task).collect(),
            recommendations: recommendations.collect(),
            focus,
            balance: calculation.balance.as_ref().map(BalanceReport::of),
            hints: hints::hints(calculation, team, perspective),
            lift: Lift::of(calculation),
            expectation: Expectation::of(calculation),
        }
    }
}

impl TaskReport {
    fn of(task: &TaskCalculation, rank: Option<usize>) -> Self {
        let TaskCalculation { score, priority } = task;
        Self {
            valid: score.valid,
            score: score.score().map(r1),
            resolution: score.resolution().map(r1),
            level: score.level(),
            importance: priority.importance,
            target: r1(priority.target),
            gap: priority.gap().map(r1),
            context_factor: priority.factor,
            priority: priority.points().map(r1),
            rank,
            quadrant: score
                .score()
                .map(|score| Quadrant::of(priority.importance, r1(score))),
            tentative: score.is_tentative(),
            near_boundary: score.is_near_boundary(),
        }
    }
}

impl OverallReport {
    fn of(overall: &Overall) -> Self {
        Self {
            score: Some(r1(overall.score)),
            weighted: Some(r1(overall.weighted)),
            level: Some(overall.level),
            capped: overall.capped_by.is_some(),
            capped_by: overall.capped_by,
        }
    }
}

impl BalanceReport {
    fn of(profile: &BalanceProfile) -> Self {
        Self {
            transactional: r1(profile.transactional),
            transformational: r1(profile.transformational),
            balance: r1(profile.balance()),
            weaker_leg: r1(profile.weaker_leg()),
            intensity: r1(profile.intensity()),
            style: profile.style(),
            tension: profile.tension,
        }
    }
}
