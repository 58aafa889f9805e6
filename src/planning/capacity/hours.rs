//! The hours that are there and the hours that are needed (instrument.md C.3).

use super::inputs::{Input, Inputs};
use crate::model::r1;

/// The hours of conversation per KAM and month that the sources tell of: what
/// is usual, good practice, more than two a week (instrument.md C.2).
pub const SOURCE_HOURS: [f64; 3] = [3.0, 5.3, 7.7];

/// The exact values of instrument.md C.3; hours are hours a month.
///
/// The working time is eaten by the reserve and the lines up to `vacancies`;
/// what remains is `available` for leading KAMs, which takes `admin` and
/// `coaching_demand`.
#[derive(Clone, Debug, PartialEq)]
pub struct Hours {
    /// `H`: net working hours.
    pub net: f64,
    /// Reserve for the unplanned.
    pub reserve: f64,
    /// `F`: fixed tasks.
    pub fixed: f64,
    /// Steering the other territories.
    pub territories: f64,
    /// Leading the other reports.
    pub others: f64,
    /// The leader's own key accounts.
    pub own_accounts: f64,
    /// Recruiting.
    pub vacancies: f64,
    /// `A`: hours for leading KAMs; may be negative.
    pub available: f64,
    /// Leading KAMs outside coaching.
    pub admin: f64,
    /// `Hs`: coaching conversation needed.
    pub coaching_need: f64,
    /// `D`: the same with preparation and follow-up.
    pub coaching_demand: f64,
    /// `L`: leading KAMs in all.
    pub leadership: f64,
    /// Per cent of the available hours that leading takes; none if no hours
    /// are available.
    pub load: Option<f64>,
    /// `Ccap`: hours left for coaching.
    pub coaching_capacity: f64,
    /// `hpk`: affordable hours of conversation per KAM; none without KAMs.
    pub per_kam: Option<f64>,
    /// `Nmax`: KAMs that fit arithmetically.
    pub max_span: u32,
    /// KAMs that fit if each needs the hours of [`SOURCE_HOURS`].
    pub source_spans: [u32; 3],
    /// Realised coaching as per cent of working time.
    pub coaching_share: f64,
}

impl Hours {
    /// Computes the hours from the inputs.
    #[must_use]
    pub fn new(inputs: &Inputs) -> Self {
        let of = |input| inputs[input];
        let net = of(Input::WeeklyHours) * of(Input::Employment) * of(Input::WorkingWeeks) / 12.0;
        let fixed = of(Input::FixedHours);
        let territories = of(Input::Territories) * of(Input::HoursPerTerritory);
        let others = of(Input::OtherReports) * of(Input::HoursPerOther);
        let own_accounts = of(Input::OwnAccounts) * of(Input::HoursPerOwnAccount);
        let vacancies = of(Input::OpenPositions) * of(Input::HoursPerVacancy);
        let unplanned = of(Input::UnplannedShare);
        let available =
            net * (1.0 - unplanned) - fixed - territories - others - own_accounts - vacancies;

        let kams = of(Input::Kams);
        let with_preparation = 1.0 + of(Input::PrepFactor);
        let admin_per_kam = of(Input::HoursPerKamAdmin);
        let admin = kams * admin_per_kam;
        let coaching_need = of(Input::CoachingNeed);
        let coaching_demand = coaching_need * with_preparation;
        let leadership = admin + coaching_demand;
        let coaching_capacity = (available - admin).max(0.0);
        let any = kams >= 1.0;
        let demand_per_kam = if any {
            coaching_demand / kams
        } else {
            of(Input::ReferenceNeed) * with_preparation
        };
        let fitting = |demand: f64| {
            (available / (admin_per_kam + demand) + 1e-9)
                .floor()
                .max(0.0) as u32
        };
        Self {
            net,
            reserve: net * unplanned,
            fixed,
            territories,
            others,
            own_accounts,
            vacancies,
            available,
            admin,
            coaching_need,
            coaching_demand,
            leadership,
            load: (r1(available) > 0.0).then(|| 100.0 * leadership / available),
            coaching_capacity,
            per_kam: any.then(|| coaching_capacity / (with_preparation * kams)),
            max_span: fitting(demand_per_kam),
            source_spans: SOURCE_HOURS.map(|hours| fitting(hours * with_preparation)),
            coaching_share: 100.0 * coaching_capacity.min(coaching_demand) / net,
        }
    }
}
