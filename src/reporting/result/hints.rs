//! Hints with their values (instrument.md B.8).

use super::reading::{Reading, list};
use crate::content::{Locale, fill, hints, task_name, ui};
use crate::model::{ItemId, TaskId, Workspace};
use crate::planning::{Report, Team, team_facts};
use crate::scoring::{AssessmentReport, Hint, HintCode, TeamFacts};

/// What the sentences of the hints read.
struct Facts<'r> {
    locale: Locale,
    whole: &'r Report,
    assessment: &'r AssessmentReport,
    team: TeamFacts,
}

/// The hints of the result.
pub(super) fn all(of: &Reading) -> Vec<String> {
    sentences(of.locale, of.workspace, of.whole, |_| true)
}

/// Where the answers say something else than the plan (H11 to H13).
#[must_use]
pub fn plan_hints(locale: Locale, workspace: &Workspace, report: &Report) -> Vec<String> {
    let range = HintCode::H11..=HintCode::H13;
    sentences(locale, workspace, report, |code| range.contains(&code))
}

fn sentences(
    locale: Locale,
    workspace: &Workspace,
    whole: &Report,
    is_asked: impl Fn(HintCode) -> bool,
) -> Vec<String> {
    let Some(assessment) = &whole.assessment else {
        return Vec::new();
    };
    let facts = Facts {
        locale,
        whole,
        assessment,
        team: team_facts(&Team::new(workspace, whole.as_of), &whole.capacity),
    };
    let asked = assessment.hints.iter().filter(|hint| is_asked(hint.code));
    asked.map(|hint| facts.sentence(hint)).collect()
}

impl Facts<'_> {
    fn sentence(&self, hint: &Hint) -> String {
        let locale = self.locale;
        let name = |task: &TaskId| task_name(locale, *task).short;
        let names: Vec<&str> = hint.tasks.iter().map(name).collect();
        let first = names.first().copied().unwrap_or_default();
        let valid = |task: TaskId| self.assessment.tasks[task].valid;
        let n = match hint.code {
            HintCode::H12 | HintCode::H13 => self.team.planned_kams.to_string(),
            _ => {
                let task = hint.tasks.first();
                task.map_or_else(String::new, |task| valid(*task).to_string())
            }
        };
        let x = match hint.code {
            HintCode::H12 => self.team.covered_kams,
            _ => self.team.kams_with_goal,
        };
        let all: u32 = TaskId::ALL.into_iter().map(valid).sum();
        let open = ItemId::all().count() - all as usize;
        let gap = hint.tasks.first().and_then(|task| {
            let perspective = self.whole.perspective.as_ref()?;
            perspective.tasks[*task].gap
        });
        fill(
            hints(locale)[hint.code as usize].message,
            &[
                ("task", first),
                ("a", first),
                ("b", names.get(1).copied().unwrap_or_default()),
                ("tasks", &list(&names, ui::result(locale).page.and)),
                ("n", &n),
                ("k", &open.to_string()),
                ("x", &x.to_string()),
                ("gap", &gap.map_or_else(String::new, |gap| gap.to_string())),
            ],
        )
    }
}
