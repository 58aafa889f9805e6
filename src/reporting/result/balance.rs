//! How the leader leads: the balance between steering and inspiring
//! (instrument.md B.7).

use super::formulas;
use super::pairs::{Pairs, pairs};
use super::reading::{Heading, Reading};
use crate::content::{fill, result_labels, styles};
use crate::reporting::How;
use crate::reporting::number::decimal;
use crate::scoring::BalanceReport;

/// The section about the balance.
#[derive(Debug)]
pub struct Balance {
    /// The style with its poles.
    pub heading: Heading,
    /// What the balance is; none if a pole has no score.
    pub profile: Option<Profile>,
    /// The four pairs; none without a valid answer.
    pub pairs: Option<Pairs>,
    /// How the numbers are computed; none without a valid answer.
    pub how: Option<How>,
}

/// The balance of both poles.
#[derive(Debug)]
pub struct Profile {
    /// What to do with it.
    pub advice: &'static str,
    /// The values with their names.
    pub values: [(&'static str, String); 5],
    /// The picture of the poles.
    pub map: BalanceMap,
}

/// The poles as a point, points from 0 to 100.
#[derive(Debug)]
pub struct BalanceMap {
    /// Transactional and transformational.
    pub point: (f64, f64),
    /// Stands beside it.
    pub label: String,
    /// The names of the styles, in the order of the rules.
    pub styles: [&'static str; 5],
    /// The names of the poles.
    pub poles: [&'static str; 2],
    /// The picture in a sentence.
    pub description: String,
}

/// The section about the balance (instrument.md B.7).
#[must_use]
pub fn balance(of: &Reading) -> Balance {
    let t = &of.texts.balance;
    let formulas = &of.texts.formulas;
    let pairs = pairs(of);
    let Some(report) = &of.report.balance else {
        let differences = || vec![formulas::pair_differences(formulas, &of.exact)];
        let how = pairs
            .is_some()
            .then(|| How::of(formulas, "B.7", differences()));
        return Balance {
            heading: Heading {
                question: t.question,
                finding: t.finding_none.to_owned(),
            },
            profile: None,
            pairs,
            how,
        };
    };
    let style = styles(of.locale)[report.style as usize].name;
    let finding = fill(
        t.finding,
        &[
            ("style", style),
            ("transactional", &decimal(report.transactional)),
            ("transformational", &decimal(report.transformational)),
        ],
    );
    let steps = |exact| formulas::balance(formulas, exact, &of.exact, style);
    Balance {
        heading: Heading {
            question: t.question,
            finding,
        },
        profile: Some(profile(of, report)),
        pairs,
        how: of
            .exact
            .balance
            .as_ref()
            .map(|exact| How::of(formulas, "B.7", steps(exact))),
    }
}

fn profile(of: &Reading, report: &BalanceReport) -> Profile {
    let labels = result_labels(of.locale);
    let values = [
        (labels.transactional, report.transactional),
        (labels.transformational, report.transformational),
        (labels.balance, report.balance),
        (labels.weaker_leg, report.weaker_leg),
        (labels.intensity, report.intensity),
    ];
    Profile {
        advice: styles(of.locale)[report.style as usize].recommendation,
        values: values.map(|(name, value)| (name, decimal(value))),
        map: map(of, report),
    }
}

fn map(of: &Reading, report: &BalanceReport) -> BalanceMap {
    let labels = result_labels(of.locale);
    let [a, b] = [report.transactional, report.transformational].map(decimal);
    let styles = styles(of.locale).each_ref().map(|style| style.name);
    let description = [
        of.texts.balance.map,
        " ",
        labels.transactional,
        " ",
        &a,
        ", ",
        labels.transformational,
        " ",
        &b,
        ", ",
        styles[report.style as usize],
    ]
    .concat();
    BalanceMap {
        point: (
            report.transactional.value(),
            report.transformational.value(),
        ),
        label: [&*a, " / ", &b].concat(),
        styles,
        poles: [labels.transactional, labels.transformational],
        description,
    }
}
