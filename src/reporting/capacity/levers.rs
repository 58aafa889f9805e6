//! The levers, and trying one out (instrument.md C.4).

use crate::content::{Locale, Measure, capacity_texts, fill, ui};
use crate::planning::CapacityState;
use crate::planning::capacity::{CapacityReport, Input, Lever};
use crate::reporting::number::{decimal, decimal_or_dash, plain};

/// A lever with what it yields.
#[derive(Debug, PartialEq)]
pub struct LeverLine {
    /// The lever.
    pub lever: Lever,
    /// What is done.
    pub name: &'static str,
    /// The load afterwards.
    pub load: String,
}

/// The values today and with a lever.
#[derive(Debug, PartialEq, Eq)]
pub struct Trial {
    /// Which lever is tried.
    pub title: String,
    /// The values.
    pub rows: Vec<TrialRow>,
    /// What keeping it changes.
    pub effect: String,
}

/// A value today and with a lever.
#[derive(Debug, PartialEq, Eq)]
pub struct TrialRow {
    /// What is compared.
    pub name: &'static str,
    /// Its unit; empty for words.
    pub unit: &'static str,
    /// Today.
    pub now: String,
    /// With the lever.
    pub then: String,
}

/// What is done with a lever.
#[must_use]
pub const fn lever_name(lever: Lever, locale: Locale) -> &'static str {
    capacity_texts(locale).levers[lever as usize].name
}

/// The levers in the order of the report.
#[must_use]
pub fn levers(report: &CapacityReport, locale: Locale) -> Vec<LeverLine> {
    let t = ui::capacity(locale);
    let lines = report.levers.iter().map(|of| LeverLine {
        lever: of.lever,
        name: lever_name(of.lever, locale),
        load: of.load.map_or(t.lever_no_load.to_owned(), |load| {
            fill(t.lever_load, &[("load", &decimal(load))])
        }),
    });
    lines.collect()
}

/// The values today and with a lever, `then` being the state with it.
#[must_use]
pub fn trial(lever: Lever, now: &CapacityState, then: &CapacityState, locale: Locale) -> Trial {
    let t = ui::capacity(locale);
    let words = capacity_texts(locale);
    let results = &words.results;
    let row = |Measure { name, unit }: Measure, of: &dyn Fn(&CapacityReport) -> String| TrialRow {
        name,
        unit,
        now: of(&now.report),
        then: of(&then.report),
    };
    let band = Measure {
        name: t.band,
        unit: "",
    };
    let rows = vec![
        row(results.load, &|of| decimal_or_dash(of.load)),
        row(band, &|of| words.bands[of.band as usize].name.to_owned()),
        row(results.available, &|of| decimal(of.available)),
        row(results.hours_per_kam, &|of| {
            decimal_or_dash(of.hours_per_kam)
        }),
        row(results.max_span, &|of| of.max_span.to_string()),
    ];
    let of = |input: Input| then.inputs[input];
    let whole = |input: Input| plain(of(input).round());
    let effect = fill(
        t.effects[lever as usize],
        &[
            ("territories", &whole(Input::Territories)),
            ("reports", &whole(Input::OtherReports)),
            ("accounts", &whole(Input::OwnAccounts)),
            ("hours", &plain(of(Input::FixedHours))),
        ],
    );
    Trial {
        title: fill(t.trial_title, &[("lever", lever_name(lever, locale))]),
        rows,
        effect,
    }
}
