//! The competence profile against the target of a career stage
//! (instrument.md D.1).

use leptos::prelude::*;

use super::opened::Opened;
use super::sheet;
use crate::content::{fill, planner_names};
use crate::exchange::KamField;
use crate::model::{Competence, Kam};
use crate::planning::{competence_gap, reference_stage, top_gap};
use crate::ui::charts::{figure, level};
use crate::ui::pages::plan::entry::with_none;
use crate::ui::parts::{CollectAny, Field, memo, reactive, select_field};

/// The profile as a table with a picture in each row, and what it says.
pub fn competence(opened: Opened) -> impl IntoView {
    let page = opened.page;
    let t = page.t;
    let names = planner_names(page.locale);
    let stage = move || {
        opened.kam.with(|kam| {
            let stage = kam.as_ref().map(reference_stage).unwrap_or_default();
            let name = names.career_stages[stage as usize].name;
            fill(t.competence_hint, &[("stage", name)])
        })
    };
    let reading = move || {
        opened
            .kam
            .with(|kam| kam.as_ref().and_then(|kam| reading(opened, kam)))
    };
    let rows = Competence::ALL
        .iter()
        .map(|competence| row(opened, *competence))
        .collect_any();
    view! {
        <p class="hint">{reactive(stage)}</p>
        <table class="sheet competence" role="table" aria-label=t.competence>
            {sheet::head(&t.competence_heads)}
            <tbody role="rowgroup">{rows}</tbody>
        </table>
        <p aria-live="polite">{reactive(reading)}</p>
    }
}

fn row(opened: Opened, competence: Competence) -> impl IntoView {
    let page = opened.page;
    let t = page.t;
    let names = planner_names(page.locale);
    let name = names.competences[competence as usize].name;
    let levels = (1_u8..).zip(names.competence_levels).map(|(level, text)| {
        (
            level.to_string(),
            [&level.to_string(), " – ", text].concat(),
        )
    });
    let options = with_none(t.not_rated, levels.collect());
    let state = move || {
        opened.kam.with(|kam| {
            let kam = kam.as_ref()?;
            let target = competence.target(reference_stage(kam));
            Some((kam.competence.get(competence), target))
        })
    };
    let state = memo(state);
    let picture = move || {
        state.get().map(|(rated, target)| {
            let in_words = rated.map_or_else(|| t.not_rated.to_owned(), |rated| rated.to_string());
            let values = [
                ("name", name),
                ("level", &*in_words),
                ("target", &*target.to_string()),
            ];
            let description = fill(t.competence_chart, &values);
            figure("chart level", level(rated, target), description)
        })
    };
    let target = move || state.get().map(|(_, target)| target.to_string());
    let field: Field = opened.field(KamField::of(competence), None);
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{name}</th>
            <td role="cell" data-label=t.competence_heads[1]>{select_field(field, options)}</td>
            <td role="cell" data-label=t.competence_heads[2]>{reactive(picture)}</td>
            <td role="cell" data-label=t.competence_heads[3]>{reactive(target)}</td>
        </tr>
    }
}

fn reading(opened: Opened, kam: &Kam) -> Option<String> {
    let t = opened.page.t;
    let gap = competence_gap(kam)?;
    let Some(top) = top_gap(kam) else {
        return Some(t.no_gap.to_owned());
    };
    let name = planner_names(opened.page.locale).competences[top as usize].name;
    let gap = fill(t.gap, &[("gap", &gap.to_string())]);
    // A number at the end of a sentence would look like the day of a date.
    Some([&*fill(t.top_gap, &[("name", name)]), " ", &gap].concat())
}
