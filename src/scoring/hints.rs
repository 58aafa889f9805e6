//! What to keep in mind when reading the values (instrument.md B.8).

use serde::Serialize;

use super::balance::pole_score;
use super::calculation::Calculation;
use super::perspective::{Mark, Perspective};
use super::ranking::Place;
use super::team_facts::TeamFacts;
use crate::model::keyed::keyed;
use crate::model::{Answer, Answers, BalancePole, Context, Importance, ItemId, TaskId, r1};

keyed! {
    /// What a hint points out.
    HintCode {
        /// A score is tentative.
        H01 = "H01",
        /// A task cannot be scored.
        H02 = "H02",
        /// Many items have no value.
        H03 = "H03",
        /// Almost all answers are the same.
        H04 = "H04",
        /// The items of a task lie far apart.
        H05 = "H05",
        /// The self-view is very high.
        H06 = "H06",
        /// All tasks are rated equally important.
        H07 = "H07",
        /// An importance is missing.
        H08 = "H08",
        /// A score is close to the boundary of a level.
        H09 = "H09",
        /// Innovation and inspiration do not match.
        H10 = "H10",
        /// Coaching is rated high, but there is no time for it.
        H11 = "H11",
        /// Sponsors are reported, but not in the plan.
        H12 = "H12",
        /// Development goals are reported, but not in the plan.
        H13 = "H13",
        /// Pilot phase and introduction contradict each other.
        H14 = "H14",
        /// Two neighbours of the ranking are practically level.
        H15 = "H15",
        /// A focus task may be a blind spot.
        H16 = "H16",
    }
}

/// A hint. It never changes a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hint {
    /// What it points out.
    pub code: HintCode,
    /// The tasks concerned; none where it concerns the whole assessment.
    pub tasks: Vec<TaskId>,
}

/// The hints on an assessment, by number.
pub(super) fn hints(
    of: &Calculation,
    team: &TeamFacts,
    perspective: Option<&Perspective>,
) -> Vec<Hint> {
    let mut hints = Vec::new();
    for code in HintCode::ALL.iter().copied() {
        for tasks in occurrences(code, of, team, perspective) {
            hints.push(Hint { code, tasks });
        }
    }
    hints
}

/// Each occurrence of a hint, as the tasks it concerns.
fn occurrences(
    code: HintCode,
    of: &Calculation,
    team: &TeamFacts,
    perspective: Option<&Perspective>,
) -> Vec<Vec<TaskId>> {
    let score = |task: TaskId| of.tasks[task].score;
    let reports_often = |item| is_often(of.assessment.answers.get(item));
    match code {
        HintCode::H01 => each(|task| score(task).is_tentative()),
        HintCode::H02 => each(|task| !score(task).is_scorable()),
        HintCode::H03 => once(ItemId::all().count() as u32 >= valid_items(of) + 7),
        HintCode::H04 => once(almost_all_same(&of.assessment.answers)),
        HintCode::H05 => each(|task| far_apart(of.assessment.answers.of(task))),
        HintCode::H06 => once(of.overall.is_some_and(|overall| r1(overall.score) >= 90.0)),
        HintCode::H07 => once(all_equally_important(&of.assessment.importance)),
        HintCode::H08 => unrated(&of.assessment.importance),
        HintCode::H09 => each(|task| score(task).is_near_boundary()),
        HintCode::H10 => once(innovation_mismatch(of)),
        HintCode::H11 => once(coaching_without_time(of, team)),
        HintCode::H12 => once(reports_often(SPONSORS_NAMED) && team.is_minority(team.covered_kams)),
        HintCode::H13 => once(reports_often(GOALS_AGREED) && team.is_minority(team.kams_with_goal)),
        HintCode::H14 => once(pilot_contradiction(of.context)),
        HintCode::H15 => level_neighbours(&of.ranking),
        HintCode::H16 => {
            let focus = of.focus();
            let blind: Vec<_> = perspective
                .map(|view| view.marked(Mark::BlindSpot).collect())
                .unwrap_or_default();
            each(|task| focus.contains(&task) && blind.contains(&task))
        }
    }
}

/// T6.2: KAMs have a named sponsor.
const SPONSORS_NAMED: ItemId = ItemId {
    task: TaskId::T6,
    place: 1,
};
/// T2.4: development goals are agreed with KAMs.
const GOALS_AGREED: ItemId = ItemId {
    task: TaskId::T2,
    place: 3,
};

fn each(applies: impl Fn(TaskId) -> bool) -> Vec<Vec<TaskId>> {
    let concerned = TaskId::ALL.into_iter().filter(|task| applies(*task));
    concerned.map(|task| vec![task]).collect()
}

fn once(applies: bool) -> Vec<Vec<TaskId>> {
    if applies {
        vec![Vec::new()]
    } else {
        Vec::new()
    }
}

fn is_often(answer: Option<Answer>) -> bool {
    matches!(answer, Some(Answer::Rated(4..)))
}

fn valid_items(of: &Calculation) -> u32 {
    of.tasks.iter().map(|(_, task)| task.score.valid).sum()
}

fn almost_all_same(answers: &Answers) -> bool {
    let mut counts = [0_u32; 5];
    for item in ItemId::all() {
        if let Some(Answer::Rated(step)) = answers.get(item) {
            counts[usize::from(step) - 1] += 1;
        }
    }
    let valid: u32 = counts.iter().sum();
    valid >= 20 && counts.iter().any(|count| count * 10 >= valid * 9)
}

fn far_apart(answers: &[Option<Answer>; 5]) -> bool {
    let scores = || answers.iter().flatten().filter_map(|answer| answer.score());
    let lowest = scores().fold(100.0, f64::min);
    let highest = scores().fold(0.0, f64::max);
    scores().count() >= 4 && highest - lowest >= 75.0
}

fn all_equally_important(importance: &Importance) -> bool {
    let given = || {
        TaskId::ALL
            .into_iter()
            .filter_map(|task| importance.get(task))
    };
    given().count() >= 5 && given().min() == given().max()
}

fn unrated(importance: &Importance) -> Vec<Vec<TaskId>> {
    let missing = TaskId::ALL
        .into_iter()
        .filter(|task| importance.get(*task).is_none());
    let missing: Vec<_> = missing.collect();
    if missing.is_empty() {
        Vec::new()
    } else {
        vec![missing]
    }
}

fn innovation_mismatch(of: &Calculation) -> bool {
    let innovation = of.tasks[TaskId::T3].score.score();
    let inspiration = pole_score(&of.assessment.balance, BalancePole::Transformational);
    innovation
        .zip(inspiration)
        .is_some_and(|(one, other)| r1((one - other).abs()) > 40.0)
}

fn coaching_without_time(of: &Calculation, team: &TeamFacts) -> bool {
    let coaching = of.tasks[TaskId::T4].score.score();
    coaching.is_some_and(|score| r1(score) >= 80.0)
        && team.load.map_or(team.kams >= 1, |load| load > 100.0)
}

fn pilot_contradiction(context: &Context) -> bool {
    match (context.pilot_phase, context.months_since_intro) {
        (Some(true), Some(months)) => months > 36,
        (Some(false), Some(months)) => months < 6,
        _ => false,
    }
}

fn level_neighbours(ranking: &[Place]) -> Vec<Vec<TaskId>> {
    let level = |pair: &&[Place]| {
        let distance = pair[0].priority.value() - pair[1].priority.value();
        pair[1].has_gap() && r1(distance) <= 2.0
    };
    let neighbours = ranking.windows(2).filter(level);
    neighbours
        .map(|pair| vec![pair[0].task, pair[1].task])
        .collect()
}
