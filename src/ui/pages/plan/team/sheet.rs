//! A list that reads like a sheet where there is room, and as cards where
//! there is little (style/sheet.css). One entry can be opened.

use leptos::prelude::*;

use super::team_page::{TeamPage, row_button};
use crate::content::{fill, planner_names};
use crate::model::{Severity, sort_by};
use crate::planning::{EntityType, Report};
use crate::ui::parts::{CollectAny, handler, memo, reactive};

/// How many entries are shown at once; the others on request.
const STEP: usize = 100;

/// An entry as it stands in the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    pub id: String,
    pub name: String,
    /// The cells after the name.
    pub cells: Vec<String>,
    /// The findings about the entry: how many, and the most severe one.
    pub findings: Option<Findings>,
}

/// Findings about an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Findings {
    pub count: usize,
    /// [`Severity`] as a place in its order.
    pub worst: usize,
}

/// How much of a list is shown.
#[derive(Clone, Copy)]
pub struct Portion {
    ids: Memo<Vec<String>>,
    /// How many entries there are.
    pub total: Memo<usize>,
    limit: RwSignal<usize>,
}

impl Portion {
    /// The first of the entries with these ids, up to the open one.
    pub fn new(page: TeamPage, ids: Memo<Vec<String>>) -> Self {
        let reached = page.open.with_untracked(|open| {
            let open = open.as_deref()?;
            ids.with_untracked(|ids| ids.iter().position(|id| id == open))
        });
        Self {
            ids,
            total: memo(move || ids.with(Vec::len)),
            limit: RwSignal::new(reached.map_or(STEP, |place| (place / STEP + 1) * STEP)),
        }
    }

    /// The ids of the entries that are shown.
    pub fn shown(self) -> Vec<String> {
        let limit = self.limit.get();
        self.ids
            .with(|ids| ids.iter().take(limit).cloned().collect())
    }
}

/// What stands below one another. A row that changes is another row and is
/// made anew; its details stay, with the focus in them.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Item {
    Row(Row),
    Details(String),
}

/// A sheet of these rows with these column heads. `has_findings` tells whether
/// the last column shows them; `details` shows an entry that was opened.
pub fn sheet(
    page: TeamPage,
    label: &'static str,
    heads: &'static [&'static str],
    portion: Portion,
    rows: Memo<Vec<Row>>,
    has_findings: bool,
    details: fn(TeamPage, String) -> AnyView,
) -> impl IntoView {
    let items = move || {
        let open = page.open.get();
        rows.with(|rows| {
            let mut items = Vec::with_capacity(rows.len() + 1);
            for row in rows {
                let is_open = open.as_ref() == Some(&row.id);
                items.push(Item::Row(row.clone()));
                items.extend(is_open.then(|| Item::Details(row.id.clone())));
            }
            items
        })
    };
    let columns = heads.len().to_string();
    let show = move |item: Item| match item {
        Item::Row(row) => row_view(page, row, heads, has_findings),
        Item::Details(id) => view! {
            <tr role="row" class="opened">
                <td role="cell" colspan=columns.clone()>
                    {details(page, id)}
                </td>
            </tr>
        }
        .into_any(),
    };
    let Portion { total, limit, .. } = portion;
    let more = move || {
        let count = total.get().saturating_sub(limit.get()).min(STEP);
        (count > 0).then(|| {
            view! {
                <button
                    type="button"
                    class="quiet"
                    on:click=handler(move |_| limit.update(|limit| *limit += STEP))
                >
                    {fill(page.t.show_more, &[("n", &count.to_string())])}
                </button>
            }
        })
    };
    view! {
        <table class="sheet" class:long=has_findings role="table" aria-label=label>
            {head(heads)}
            <tbody role="rowgroup">
                <For each=items key=Item::clone children=show />
            </tbody>
        </table>
        {reactive(more)}
    }
}

/// The heads of the columns.
pub fn head(heads: &[&'static str]) -> AnyView {
    let heads: Vec<AnyView> = heads
        .iter()
        .map(|head| view! { <th role="columnheader" scope="col">{*head}</th> }.into_any())
        .collect();
    view! {
        <thead role="rowgroup">
            <tr role="row">{heads}</tr>
        </thead>
    }
    .into_any()
}

fn row_view(
    page: TeamPage,
    row: Row,
    heads: &'static [&'static str],
    has_findings: bool,
) -> AnyView {
    let cells = row
        .cells
        .into_iter()
        .zip(&heads[1..])
        .map(|(cell, head)| view! { <td role="cell" data-label=*head>{cell}</td> })
        .collect_any();
    let findings = has_findings.then(|| {
        let head = heads[heads.len() - 1];
        view! {
            <td role="cell" data-label=head>
                {row.findings.map(|findings| findings_view(page, findings))}
            </td>
        }
    });
    let id = row.id;
    let of = id.clone();
    let is_open = move || {
        page.open
            .with(|open| open.as_deref() == Some(&*of))
            .to_string()
    };
    let is_marked = is_open.clone();
    view! {
        <tr role="row" data-open=is_marked>
            <th role="rowheader" scope="row">
                <button
                    type="button"
                    class="text-button"
                    id=row_button(&id)
                    aria-expanded=is_open
                    on:click=handler(move |_| page.toggle(&id))
                >
                    {row.name}
                </button>
            </th>
            {cells}
            {findings}
        </tr>
    }
    .into_any()
}

fn findings_view(page: TeamPage, findings: Findings) -> impl IntoView {
    let severity = planner_names(page.locale).severities[findings.worst];
    let values = [
        ("n", &*findings.count.to_string()),
        ("severity", severity.name),
    ];
    let text = fill(page.t.findings, &values);
    view! { <span class="severity" data-severity=severity.key>{text}</span> }
}

/// Counts what is said about entries: the id of each entry with its findings,
/// in the order of the ids.
pub struct Tally<'r>(Vec<(&'r str, Severity)>);

impl<'r> Tally<'r> {
    /// Takes what a report says about entries of this kind.
    pub fn about(report: &'r Report, kind: EntityType) -> Self {
        let about = report.findings.iter().filter(|f| f.entity_type == kind);
        let mut pairs: Vec<_> = about.map(|f| (&*f.entity_id, f.severity)).collect();
        sort_by(&mut pairs, Ord::cmp);
        Self(pairs)
    }

    /// The place of an entry where those with the most severe findings come
    /// first, and of these those with many.
    pub fn rank(&self, id: &str) -> usize {
        /// More findings than any entry has.
        const MANY: usize = 1000;
        let findings = self.of(id);
        findings.map_or(usize::MAX, |f| {
            (Severity::ALL.len() - f.worst) * MANY - f.count.min(MANY)
        })
    }

    /// What is said about this entry.
    pub fn of(&self, id: &str) -> Option<Findings> {
        let start = self.0.partition_point(|(other, _)| *other < id);
        let about = self.0[start..].iter().take_while(|(other, _)| *other == id);
        let (count, worst) = about.fold((0, None), |(count, _), (_, severity)| {
            (count + 1, Some(*severity as usize))
        });
        worst.map(|worst| Findings { count, worst })
    }
}
