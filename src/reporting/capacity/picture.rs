//! The hours in one picture: from the working time downwards, each line takes
//! its part away; what is left stands above what the team needs.

use super::line::{Line, Part};
use crate::content::ui::CapacityPageTexts;
use crate::content::{Locale, fill, ui};
use crate::model::r1;
use crate::planning::capacity::Hours;
use crate::reporting::Table;
use crate::reporting::number::decimal;

/// The picture of the hours.
#[derive(Debug)]
pub struct Picture {
    /// From top to bottom.
    pub lines: Vec<Line>,
    /// The picture in a sentence.
    pub description: String,
    /// The same as a table.
    pub table: Table,
}

/// The hours in one picture.
#[must_use]
pub fn picture(hours: &Hours, locale: Locale) -> Picture {
    let t = ui::capacity(locale);
    let lines = lines(t, hours);
    let values = [hours.net, hours.available, hours.leadership].map(|hours| decimal(r1(hours)));
    let [net, available, need] = values.each_ref();
    let description = fill(
        t.picture,
        &[("net", net), ("available", available), ("need", need)],
    );
    let rows = lines
        .iter()
        .map(|line| vec![line.name.clone(), line.amount.clone()]);
    Picture {
        description,
        table: Table {
            name: t.table,
            head: &t.table_head,
            rows: rows.collect(),
        },
        lines,
    }
}

fn line(part: Part, name: &'static str, hours: f64, from: f64) -> Line {
    Line::new(part, name.to_owned(), decimal(r1(hours)), hours, from)
}

/// The lines from top to bottom; those that take nothing are left out.
fn lines(t: &CapacityPageTexts, hours: &Hours) -> Vec<Line> {
    let [net, rest @ ..] = t.lines;
    let mut lines = vec![line(Part::Net, net, hours.net, 0.0)];
    let taken = [
        hours.reserve,
        hours.fixed,
        hours.territories,
        hours.others,
        hours.own_accounts,
        hours.vacancies,
    ];
    let mut end = hours.net;
    for (name, hours) in rest.into_iter().zip(taken) {
        if hours > 0.0 {
            end -= hours;
            lines.push(line(Part::Taken, name, hours, end));
        }
    }
    let (part, name) = if hours.available < 0.0 {
        (Part::Missing, t.missing)
    } else {
        (Part::Left, t.left)
    };
    lines.push(line(part, name, hours.available, 0.0));
    lines.push(line(Part::Need, t.need, hours.leadership, 0.0));
    for (name, share, from) in [
        (t.admin, hours.admin, 0.0),
        (t.coaching, hours.coaching_demand, hours.admin),
    ] {
        if share > 0.0 {
            lines.push(line(Part::Share, name, share, from));
        }
    }
    lines
}
