//! A shared result beside one's own.

use crate::content::{Locale, task_name, ui};
use crate::model::TaskId;
use crate::planning::Report;
use crate::reporting::Table;
use crate::reporting::number::decimal_or_dash;

/// The scores of both, task by task (instrument.md B.1, B.3); none where either
/// has no result.
#[must_use]
pub fn beside(shared: &Report, own: &Report, locale: Locale) -> Option<Table> {
    let [shared, own] = [shared, own].map(|report| report.assessment.as_ref());
    let both = [shared?, own?];
    let mut rows: Vec<Vec<String>> = TaskId::ALL
        .into_iter()
        .map(|task| {
            let scores = both.map(|of| decimal_or_dash(of.tasks[task].score));
            let name = task_name(locale, task).short.to_owned();
            [name].into_iter().chain(scores).collect()
        })
        .collect();
    let overall = both.map(|of| decimal_or_dash(of.overall.score));
    let name = ui::sharing(locale).overall.to_owned();
    rows.push([name].into_iter().chain(overall).collect());
    let t = ui::sharing(locale);
    Some(Table {
        name: t.beside,
        head: &t.beside_head,
        rows,
    })
}
