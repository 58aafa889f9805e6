//! How the hours come about (instrument.md C.3), with the person's values.

use crate::content::{Locale, capacity_texts, ui};
use crate::model::r1;
use crate::planning::CapacityState;
use crate::planning::capacity::Input as I;
use crate::reporting::calculation::reference;
use crate::reporting::number::{decimal, decimal_or_dash, plain};

/// A step of the calculation.
#[derive(Debug, PartialEq, Eq)]
pub struct CapacityStep {
    /// What it computes.
    pub what: &'static str,
    /// The formula in symbols.
    pub formula: &'static str,
    /// The formula with values.
    pub values: String,
}

/// The calculation behind the hours.
#[derive(Debug, PartialEq, Eq)]
pub struct CapacityHow {
    /// The steps from the working time to the span.
    pub steps: Vec<CapacityStep>,
    /// The part of the instrument that says so.
    pub reference: String,
}

/// The calculation behind the hours.
#[must_use]
pub fn how(state: &CapacityState, locale: Locale) -> CapacityHow {
    let names = &capacity_texts(locale).results;
    let h = &state.hours;
    let of = |input: I| plain(state.inputs[input]);
    let hours = |value: f64| decimal(r1(value));
    let reports = state.inputs[I::Kams] + state.inputs[I::OtherReports];
    let steps = [
        (
            names.net_hours.name,
            "H = w · ε · W / 12",
            [
                &of(I::WeeklyHours),
                " · ",
                &of(I::Employment),
                " · ",
                &of(I::WorkingWeeks),
                " / 12 = ",
                &hours(h.net),
            ]
            .concat(),
        ),
        (
            names.available.name,
            "A = H·(1 − u) − F − K·v − M·o − X·x − R·r",
            [
                &*hours(h.net),
                " − ",
                &hours(h.reserve),
                " − ",
                &hours(h.fixed),
                " − ",
                &hours(h.territories),
                " − ",
                &hours(h.others),
                " − ",
                &hours(h.own_accounts),
                " − ",
                &hours(h.vacancies),
                " = ",
                &hours(h.available),
            ]
            .concat(),
        ),
        (names.coaching_need.name, "Hs = Σ h", hours(h.coaching_need)),
        (
            names.coaching_demand.name,
            "D = Hs · (1 + p)",
            [
                &*hours(h.coaching_need),
                " · (1 + ",
                &of(I::PrepFactor),
                ") = ",
                &hours(h.coaching_demand),
            ]
            .concat(),
        ),
        (
            names.leadership_hours.name,
            "L = N·g + D",
            [
                &*of(I::Kams),
                " · ",
                &of(I::HoursPerKamAdmin),
                " + ",
                &hours(h.coaching_demand),
                " = ",
                &hours(h.leadership),
            ]
            .concat(),
        ),
        (
            names.load.name,
            "100 · L / A",
            [
                "100 · ",
                &*hours(h.leadership),
                " / ",
                &hours(h.available),
                " = ",
                &decimal_or_dash(state.report.load),
            ]
            .concat(),
        ),
        (
            names.coaching_capacity.name,
            "C = max(0, A − N·g)",
            [
                "max(0, ",
                &*hours(h.available),
                " − ",
                &hours(h.admin),
                ") = ",
                &hours(h.coaching_capacity),
            ]
            .concat(),
        ),
        (
            names.hours_per_kam.name,
            "C / ((1 + p)·N)",
            [
                &*hours(h.coaching_capacity),
                " / ((1 + ",
                &of(I::PrepFactor),
                ") · ",
                &of(I::Kams),
                ") = ",
                &decimal_or_dash(state.report.hours_per_kam),
            ]
            .concat(),
        ),
        (
            names.max_span.name,
            "max(0, ⌊A / (g + D/N)⌋)",
            state.report.max_span.to_string(),
        ),
        (
            names.coaching_share.name,
            "100 · min(C, D) / H",
            [
                "100 · min(",
                &*hours(h.coaching_capacity),
                ", ",
                &hours(h.coaching_demand),
                ") / ",
                &hours(h.net),
                " = ",
                &decimal(state.report.coaching_share),
            ]
            .concat(),
        ),
        (
            names.direct_reports.name,
            "N + M",
            [
                &*of(I::Kams),
                " + ",
                &of(I::OtherReports),
                " = ",
                &plain(reports),
            ]
            .concat(),
        ),
    ];
    let steps = steps
        .into_iter()
        .map(|(what, formula, values)| CapacityStep {
            what,
            formula,
            values,
        });
    CapacityHow {
        steps: steps.collect(),
        reference: reference(&ui::result(locale).formulas, "C.3"),
    }
}
