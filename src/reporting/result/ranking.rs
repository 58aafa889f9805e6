//! The ranking with the reason for each place (instrument.md B.6).

use super::formulas::{self, factor};
use super::reading::Reading;
use crate::content::{fill, result_labels};
use crate::model::{TaskId, r1};
use crate::reporting::calculation::reference;
use crate::reporting::number::decimal;
use crate::reporting::{Step, Table};
use crate::scoring::{ContextFactor, Criterion, Place};

/// A task in its place.
#[derive(Debug)]
pub struct Ranked {
    /// The task in one word.
    pub name: &'static str,
    /// The priority, or that there is nothing to do.
    pub value: String,
    /// What puts the task where it is.
    pub reason: String,
    /// Asks why it is there.
    pub why: String,
    /// How the priority is computed.
    pub steps: Vec<Step>,
    /// What puts it before the next one.
    pub before: String,
    /// The part of the instrument that says so.
    pub reference: String,
}

/// A task without a place.
#[derive(Debug)]
pub struct Unranked {
    /// The task in one word.
    pub name: &'static str,
    /// Why it has none.
    pub reason: &'static str,
}

/// The scorable tasks, the highest priority first.
pub(super) fn ranked(of: &Reading) -> Vec<Ranked> {
    let places = &of.exact.ranking;
    let ranked = places
        .iter()
        .enumerate()
        .filter_map(|(n, place)| one(of, n, place, places.get(n + 1)));
    ranked.collect()
}

/// The tasks without a score.
pub(super) fn unranked(of: &Reading) -> Vec<Unranked> {
    of.tasks()
        .filter(|(_, report)| report.rank.is_none())
        .map(|(task, _)| Unranked {
            name: of.short(task),
            reason: result_labels(of.locale).not_scorable,
        })
        .collect()
}

fn one(of: &Reading, n: usize, place: &Place, next: Option<&Place>) -> Option<Ranked> {
    let t = &of.texts.order;
    let exact = &of.exact.tasks[place.task].priority;
    let formulas = &of.texts.formulas;
    let rank = (n + 1).to_string();
    Some(Ranked {
        name: of.short(place.task),
        value: if place.has_gap() {
            fill(t.priority, &[("priority", &decimal(place.priority))])
        } else {
            result_labels(of.locale).target_reached.to_owned()
        },
        reason: reason(of, place.task)?,
        why: if n == 0 {
            t.why_first.to_owned()
        } else {
            fill(t.why_here, &[("rank", &rank)])
        },
        steps: formulas::priority(formulas, exact, &factor_reason(of, place.task)),
        before: next.map_or_else(|| t.last.to_owned(), |next| before(of, place, next)),
        reference: reference(formulas, "B.6"),
    })
}

/// What puts a task where it is, in a sentence.
fn reason(of: &Reading, task: TaskId) -> Option<String> {
    let t = &of.texts.order;
    let report = &of.report.tasks[task];
    let label = of.questionnaire.importance.labels[usize::from(report.importance) - 1];
    let gap = report.gap?;
    let is_reached = report.priority? == 0.0;
    let template = if is_reached {
        t.reason_reached
    } else {
        t.reason
    };
    let mut text = fill(
        template,
        &[
            ("gap", &decimal(gap)),
            ("target", &decimal(report.target)),
            ("importance", &report.importance.to_string()),
            ("label", label),
        ],
    );
    if report.context_factor != ContextFactor::Neutral && !is_reached {
        let values = [
            ("factor", factor(report.context_factor)),
            ("reason", &factor_reason(of, task)),
        ];
        text.push_str(&fill(t.reason_context, &values));
    }
    text.push('.');
    Some(text)
}

fn factor_reason(of: &Reading, task: TaskId) -> String {
    let t = &of.texts.order;
    let context = of.exact.context;
    let number = |count: Option<u32>| count.unwrap_or(0).to_string();
    match of.report.tasks[task].context_factor {
        ContextFactor::Neutral if of.workspace.settings.context_emphasis => {
            t.factor_neutral.to_owned()
        }
        ContextFactor::Neutral => t.factor_off.to_owned(),
        ContextFactor::Pilot => t.factor_pilot.to_owned(),
        ContextFactor::Remote if context.remote_kams == Some(1) => t.factor_remote_one.to_owned(),
        ContextFactor::Remote => fill(t.factor_remote, &[("n", &number(context.remote_kams))]),
        ContextFactor::WideSpan => {
            let template = match context.territories {
                Some(1) => t.factor_span_one,
                _ => t.factor_span,
            };
            let territories = number(context.territories);
            fill(
                template,
                &[
                    ("n", &number(context.kam_count)),
                    ("territories", &territories),
                ],
            )
        }
    }
}

/// What puts a task before the next one.
fn before(of: &Reading, place: &Place, next: &Place) -> String {
    let t = &of.texts.order;
    let (template, a, b) = match place.separated_by(next) {
        Criterion::Priority => (
            t.by_priority,
            decimal(place.priority),
            decimal(next.priority),
        ),
        Criterion::Importance => (
            t.by_importance,
            place.importance.to_string(),
            next.importance.to_string(),
        ),
        Criterion::FocusPick => (t.by_pick, String::new(), String::new()),
        Criterion::Score => (t.by_score, decimal(place.score), decimal(next.score)),
        Criterion::TaskOrder => (t.by_order, String::new(), String::new()),
    };
    fill(
        template,
        &[("next", of.short(next.task)), ("a", &a), ("b", &b)],
    )
}

/// The numbers of the ranking.
pub(super) fn table(of: &Reading) -> Table {
    let rows = of.report.ranking.iter().filter_map(|task| {
        let report = &of.report.tasks[*task];
        let weighted = of.exact.tasks[*task].priority.weighted_gap()?;
        Some(vec![
            of.short(*task).to_owned(),
            report.rank?.to_string(),
            decimal(report.gap?),
            report.importance.to_string(),
            decimal(r1(weighted)),
            factor(report.context_factor).to_owned(),
            decimal(report.priority?),
        ])
    });
    Table {
        name: of.texts.page.numbers,
        head: &of.texts.order.ranking_columns,
        rows: rows.collect(),
    }
}
