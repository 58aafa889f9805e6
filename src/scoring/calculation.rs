//! Every exact value behind a report, for formulas and for explaining them.

use super::balance::BalanceProfile;
use super::overall::Overall;
use super::priority::{ContextFactor, DEFAULT_IMPORTANCE, Priority};
use super::ranking::{self, Place};
use super::task_score::TaskScore;
use crate::model::{Assessment, Context, TaskId, TaskMap, Workspace, r1};

/// The exact values of an assessment (instrument.md B).
#[derive(Clone, Debug)]
pub struct Calculation<'w> {
    /// The answers.
    pub assessment: &'w Assessment,
    /// The context that counts for these answers (instrument.md A.7).
    pub context: &'w Context,
    /// Whether the team counts as in a pilot phase.
    pub pilot: bool,
    /// The values of each task.
    pub tasks: TaskMap<TaskCalculation>,
    /// The headline; none with fewer than five scorable tasks.
    pub overall: Option<Overall>,
    /// The scorable tasks, the highest priority first.
    pub ranking: Vec<Place>,
    /// The balance profile; none if a pole has no score.
    pub balance: Option<BalanceProfile>,
}

/// The exact values of a task.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TaskCalculation {
    /// How the score comes about.
    pub score: TaskScore,
    /// How the priority comes about.
    pub priority: Priority,
}

impl<'w> Calculation<'w> {
    /// Calculates an assessment of the workspace, with the workspace's
    /// settings.
    #[must_use]
    pub fn of(workspace: &'w Workspace, assessment: &'w Assessment) -> Self {
        let settings = &workspace.settings;
        let context = workspace.context_of(assessment);
        let pilot = context.pilot(settings);
        let scores = TaskMap::from_fn(|task| TaskScore::of(assessment.answers.of(task)));
        let importance = TaskMap::from_fn(|task| {
            assessment
                .importance
                .get(task)
                .unwrap_or(DEFAULT_IMPORTANCE)
        });
        let tasks = TaskMap::from_fn(|task| TaskCalculation {
            score: scores[task],
            priority: Priority {
                score: scores[task].score(),
                importance: importance[task],
                target: settings.targets[task],
                factor: if settings.context_emphasis {
                    ContextFactor::of(task, context, pilot)
                } else {
                    ContextFactor::Neutral
                },
            },
        });
        let places = tasks.iter().filter_map(|(task, of)| {
            Some(Place {
                task,
                priority: r1(of.priority.points()?),
                importance: of.priority.importance,
                picked: assessment.focus.contains(&task),
                score: r1(of.priority.score?),
            })
        });
        Self {
            assessment,
            context,
            pilot,
            ranking: ranking::rank(places.collect()),
            tasks,
            overall: Overall::of(&scores, &importance),
            balance: BalanceProfile::of(&assessment.balance),
        }
    }

    /// Calculates the current assessment; none if there is none.
    #[must_use]
    pub fn current(workspace: &'w Workspace) -> Option<Self> {
        let assessment = workspace.current_assessment()?;
        Some(Self::of(workspace, assessment))
    }

    /// The rank of a task, from 1; none if it is not scorable.
    #[must_use]
    pub fn rank(&self, task: TaskId) -> Option<usize> {
        let index = self.ranking.iter().position(|place| place.task == task)?;
        Some(index + 1)
    }

    /// The focus of the next 90 days, none to two tasks (instrument.md B.6).
    #[must_use]
    pub fn focus(&self) -> Vec<TaskId> {
        ranking::focus(&self.ranking).collect()
    }
}
