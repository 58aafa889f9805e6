//! Time for leading and coaching (instrument.md, part C).

mod how;
mod levers;
mod line;
mod picture;
mod readings;
mod spans;

pub use how::{CapacityHow, CapacityStep, how};
pub use levers::{LeverLine, Trial, TrialRow, lever_name, levers, trial};
pub use line::{Line, Part};
pub use picture::{Picture, picture};
pub use readings::{Value, readings};
pub use spans::{Source, Spans, spans};

use super::number::decimal;
use crate::content::{Locale, capacity_texts, fill, ui};
use crate::planning::capacity::{Band, CapacityReport};

/// What the capacity comes to, in a sentence.
#[must_use]
pub fn headline(report: &CapacityReport, locale: Locale) -> String {
    let t = ui::capacity(locale);
    let template = match report.load {
        None if report.band != Band::None => t.no_hours,
        _ => t.headlines[report.band as usize],
    };
    let load = report.load.map(decimal).unwrap_or_default();
    let span = report.max_span.to_string();
    fill(template, &[("load", &load), ("span", &span)])
}

/// The load with its band, or the band alone where there is no load.
#[must_use]
pub fn load(report: &CapacityReport, locale: Locale) -> String {
    let band = capacity_texts(locale).bands[report.band as usize].name;
    report.load.map_or_else(
        || band.to_owned(),
        |load| {
            let values = [("load", &*decimal(load)), ("band", band)];
            fill(ui::capacity(locale).now, &values)
        },
    )
}
