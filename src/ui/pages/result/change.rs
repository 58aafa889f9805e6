//! What has changed since the earlier assessment (instrument.md B.9).

use leptos::prelude::*;

use super::formulas::{self, Step};
use super::how::how;
use super::reading::Reading;
use crate::content::{fill, result_labels};
use crate::model::{Rounded, r1};
use crate::scoring::{Calculation, Change, Delta, Direction};
use crate::ui::parts::{decimal, decimal_or_dash};

/// The comparison with the leader's assessment before this one, if there is
/// one.
pub fn change(of: &Reading) -> Option<AnyView> {
    let t = &of.texts.trust;
    let old = of.workspace.previous_assessment()?;
    let title = fill(t.change_title, &[("date", &of.date(old.date))]);
    let Some(change) = Change::between(old, of.exact.assessment) else {
        let view = view! { <h3>{title}</h3> <p>{t.change_other_version}</p> };
        return Some(view.into_any());
    };
    let before = Calculation::of(of.workspace, old);
    let mut rows: Vec<AnyView> = of
        .tasks()
        .map(|(task, report)| {
            let score = before.tasks[task].score.score().map(r1);
            row(of, of.short(task), score, report.score, change.tasks[task])
        })
        .collect();
    let score = before.overall.map(|overall| r1(overall.score));
    let now = of.report.overall.score;
    rows.push(row(of, t.overall, score, now, change.overall));
    let groups = calculations(of, &before, &change);
    let head = t
        .change_columns
        .map(|text| view! { <th scope="col">{text}</th> });
    let view = view! {
        <h3>{title.clone()}</h3>
        <p class="muted">{t.change_intro}</p>
        <div class="scroll" tabindex="0" role="group" aria-label=title>
            <table class="change">
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {how(&of.texts.formulas, "B.9", groups)}
    };
    Some(view.into_any())
}

/// The calculation behind each row that has a verdict.
fn calculations(
    of: &Reading,
    before: &Calculation,
    change: &Change,
) -> Vec<(Option<&'static str>, Vec<Step>)> {
    let t = &of.texts.formulas;
    let tasks = of.tasks().filter_map(|(task, _)| {
        let [old, new] = [before, &of.exact].map(|on| on.tasks[task].score);
        let scores = [old.score()?, new.score()?];
        let resolutions = [old.resolution()?, new.resolution()?];
        let delta = change.tasks[task]?;
        let verdict = verdict(of, Some(delta));
        let steps = formulas::change(t, scores, Some(resolutions), delta, verdict);
        Some((Some(of.short(task)), steps))
    });
    let overall = || {
        let scores = [
            before.overall.as_ref()?.score,
            of.exact.overall.as_ref()?.score,
        ];
        let delta = change.overall?;
        let steps = formulas::change(t, scores, None, delta, verdict(of, Some(delta)));
        Some((Some(of.texts.trust.overall), steps))
    };
    tasks.chain(overall()).collect()
}

fn row(
    of: &Reading,
    name: &'static str,
    old: Option<Rounded>,
    new: Option<Rounded>,
    delta: Option<Delta>,
) -> AnyView {
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{verdict(of, delta)}</td>
            <td>{decimal_or_dash(old)}</td>
            <td>{decimal_or_dash(new)}</td>
            <td>{delta.map(|delta| decimal(delta.points))}</td>
            <td>{delta.map(|delta| decimal(delta.threshold))}</td>
        </tr>
    }
    .into_any()
}

fn verdict(of: &Reading, delta: Option<Delta>) -> &'static str {
    let t = &of.texts.trust;
    let labels = result_labels(of.locale);
    match delta.map(|delta| delta.direction) {
        Some(Direction::Up) => t.up,
        Some(Direction::Down) => t.down,
        Some(Direction::Unreliable) => labels.no_reliable_change,
        None => labels.not_scorable,
    }
}
