//! How far the result can be relied on: hints, and what has changed.

use leptos::prelude::*;

use super::change::change;
use super::frame::section;
use super::reading::Reading;
use crate::content::{fill, hints, result_labels};
use crate::planning::{Team, team_facts};
use crate::scoring::{Hint, HintCode, TeamFacts};

pub fn trust(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.trust;
    let team = Team::new(of.workspace, of.whole.as_of);
    let team = team_facts(&team, &of.whole.capacity);
    let messages: Vec<AnyView> = of
        .report
        .hints
        .iter()
        .map(|hint| view! { <li>{message(of, hint, &team)}</li> }.into_any())
        .collect();
    let finding = match messages.len() {
        0 => t.finding_none.to_owned(),
        1 => t.finding_one.to_owned(),
        n => fill(t.finding, &[("n", &n.to_string())]),
    };
    let messages = (!messages.is_empty()).then(|| {
        view! {
            <ul class="hints">{messages}</ul>
            <p class="muted">{t.intro}</p>
        }
    });
    let body = view! {
        {messages}
        <p>{t.resolution}</p>
        {change(of)}
        <p class="stamp">{result_labels(of.locale).not_validated}</p>
    };
    section("trust", t.question, finding, body)
}

/// A hint with its values (instrument.md B.8).
fn message(of: &Reading, hint: &Hint, team: &TeamFacts) -> String {
    let task = |n: usize| hint.tasks.get(n).map_or("", |task| of.short(*task));
    let valid = |of: &Reading| -> u32 { of.tasks().map(|(_, task)| task.valid).sum() };
    let n = match hint.code {
        HintCode::H12 | HintCode::H13 => team.planned_kams.to_string(),
        _ => hint
            .tasks
            .first()
            .map_or_else(String::new, |task| of.report.tasks[*task].valid.to_string()),
    };
    let x = match hint.code {
        HintCode::H12 => team.covered_kams,
        _ => team.kams_with_goal,
    };
    let gap = hint.tasks.first().and_then(|task| {
        let perspective = of.whole.perspective.as_ref()?;
        perspective.tasks[*task].gap
    });
    fill(
        hints(of.locale)[hint.code as usize].message,
        &[
            ("task", task(0)),
            ("a", task(0)),
            ("b", task(1)),
            ("tasks", &of.names(hint.tasks.iter().copied())),
            ("n", &n),
            ("k", &(30 - valid(of)).to_string()),
            ("x", &x.to_string()),
            ("gap", &gap.map_or_else(String::new, |gap| gap.to_string())),
        ],
    )
}
