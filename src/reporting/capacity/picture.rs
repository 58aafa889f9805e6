//! The hours in one picture: from the working time downwards, each line takes
//! its part away; what is left stands above what the team needs.

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

/// A line of the picture, in hours a month.
#[derive(Debug)]
pub struct Line {
    /// What takes or has the hours.
    pub name: &'static str,
    /// The hours in words.
    pub amount: String,
    /// The hours.
    pub hours: f64,
    /// Where the line begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Its part in the picture.
    pub part: Part,
}

/// The part of a line in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The working time.
    Net,
    /// Taken from it.
    Taken,
    /// Left for the KAMs.
    Left,
    /// Missing even without KAMs.
    Missing,
    /// What the team needs.
    Need,
    /// A part of that.
    Share,
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
        .map(|line| vec![line.name.to_owned(), line.amount.clone()]);
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

impl Line {
    fn new(part: Part, name: &'static str, hours: f64, from: f64) -> Self {
        Self {
            name,
            amount: decimal(r1(hours)),
            hours,
            from,
            to: from + hours,
            part,
        }
    }
}

/// The lines from top to bottom; those that take nothing are left out.
fn lines(t: &CapacityPageTexts, hours: &Hours) -> Vec<Line> {
    let [net, rest @ ..] = t.lines;
    let mut lines = vec![Line::new(Part::Net, net, hours.net, 0.0)];
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
            lines.push(Line::new(Part::Taken, name, hours, end));
        }
    }
    let (part, name) = if hours.available < 0.0 {
        (Part::Missing, t.missing)
    } else {
        (Part::Left, t.left)
    };
    lines.push(Line::new(part, name, hours.available, 0.0));
    lines.push(Line::new(Part::Need, t.need, hours.leadership, 0.0));
    for (name, share, from) in [
        (t.admin, hours.admin, 0.0),
        (t.coaching, hours.coaching_demand, hours.admin),
    ] {
        if share > 0.0 {
            lines.push(Line::new(Part::Share, name, share, from));
        }
    }
    lines
}
