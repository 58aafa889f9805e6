//! What would help, each lever alone against the current state
//! (instrument.md C.4).

use serde::Serialize;

use super::hours::Hours;
use super::inputs::{Change, Input, Inputs};
use crate::model::keyed::keyed;
use crate::model::sort_by;
use crate::model::{Rounded, r1};

keyed! {
    /// A lever on the load.
    Lever {
        /// Hand over one territory, with its share of the other reports.
        HandOverTerritory = "L1",
        /// Hand over one own key account.
        HandOverAccount = "L2",
        /// Fill one vacancy.
        FillVacancy = "L3",
        /// Replace a fifth of single coaching by two hours of group coaching.
        GroupCoaching = "L4",
        /// Cut fixed tasks by ten hours.
        CutFixedTasks = "L5",
        /// Move two KAMs to a team lead.
        TeamLead = "L6",
    }
}

impl Lever {
    /// The inputs that the lever changes; none if there is nothing to pull.
    #[must_use]
    pub fn changes(self, inputs: &Inputs) -> Option<Vec<Change>> {
        let of = |input| inputs[input];
        let less = |input, by: f64| Change {
            input,
            to: of(input) - by,
        };
        let need = |to| Change {
            input: Input::CoachingNeed,
            to,
        };
        let kams = of(Input::Kams);
        let (possible, changes) = match self {
            Self::HandOverTerritory => {
                let territories = of(Input::Territories);
                let share = of(Input::OtherReports) / territories.max(1.0);
                (
                    territories >= 1.0,
                    vec![
                        less(Input::Territories, 1.0),
                        less(Input::OtherReports, share),
                    ],
                )
            }
            Self::HandOverAccount => (
                of(Input::OwnAccounts) >= 1.0,
                vec![less(Input::OwnAccounts, 1.0)],
            ),
            Self::FillVacancy => (
                of(Input::OpenPositions) >= 1.0,
                vec![less(Input::OpenPositions, 1.0)],
            ),
            Self::GroupCoaching => (kams >= 4.0, vec![need(0.8 * of(Input::CoachingNeed) + 2.0)]),
            Self::CutFixedTasks => (
                true,
                vec![less(Input::FixedHours, of(Input::FixedHours).min(10.0))],
            ),
            Self::TeamLead => (
                kams >= 4.0,
                vec![
                    less(Input::Kams, 2.0),
                    need(of(Input::CoachingNeed) * (kams - 2.0) / kams.max(1.0)),
                ],
            ),
        };
        possible.then_some(changes)
    }
}

/// A lever and the load that it leads to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeverReport {
    /// The lever.
    pub lever: Lever,
    /// Per cent; none if no hours would be available.
    pub load: Option<Rounded>,
}

/// The levers that can be pulled, the one with the lowest load first.
pub(super) fn levers(inputs: &Inputs) -> Vec<LeverReport> {
    let mut levers: Vec<_> = Lever::ALL
        .iter()
        .filter_map(|lever| {
            let changes = lever.changes(inputs)?;
            let load = Hours::new(&inputs.with(&changes)).load.map(r1);
            Some(LeverReport {
                lever: *lever,
                load,
            })
        })
        .collect();
    let place = |report: &LeverReport| (report.load.is_none(), report.load, report.lever);
    sort_by(&mut levers, |a, b| place(a).cmp(&place(b)));
    levers
}
