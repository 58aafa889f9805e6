//! What goes into the capacity of a leader, as numbers in one place, so that a
//! what-if is the same computation on changed numbers (instrument.md C.2).

use core::ops::{Index, IndexMut};

use crate::model::keyed::keyed;
use crate::model::{FIXED_HOURS, Setting, Stage, Workspace};
use crate::planning::Team;

keyed! {
    /// An input of the capacity; hours are hours a month.
    Input {
        /// `N`: KAMs led directly.
        Kams = "kamCount",
        /// `Hs`: coaching conversation needed by all KAMs, hours.
        CoachingNeed = "coachingNeed",
        /// `K`: other sales territories.
        Territories = "territories",
        /// `M`: other direct reports.
        OtherReports = "otherReports",
        /// `X`: key accounts managed by the leader.
        OwnAccounts = "ownAccounts",
        /// `R`: positions being recruited for now.
        OpenPositions = "openPositions",
        /// `w`: full-time week, hours a week.
        WeeklyHours = "weeklyHours",
        /// `ε`: level of employment, share.
        Employment = "employment",
        /// Working weeks a year.
        WorkingWeeks = "workingWeeks",
        /// `u`: reserve for the unplanned, share.
        UnplannedShare = "unplannedShare",
        /// `F`: fixed tasks, hours.
        FixedHours = "fixedHours",
        /// `v`: steering, hours per territory.
        HoursPerTerritory = "hoursPerTerritory",
        /// `o`: leading, hours per other report.
        HoursPerOther = "hoursPerOther",
        /// `x`: hours per own key account.
        HoursPerOwnAccount = "hoursPerOwnAccount",
        /// `r`: hours per open position.
        HoursPerVacancy = "hoursPerVacancy",
        /// `g`: non-coaching hours per KAM.
        HoursPerKamAdmin = "hoursPerKamAdmin",
        /// `p`: preparation and follow-up, share of a coaching hour.
        PrepFactor = "prepFactor",
        /// Need of an independent KAM, hours: what a KAM needs where there is
        /// none yet.
        ReferenceNeed = "referenceNeed",
    }
}

/// A value for every input.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs([f64; Input::ALL.len()]);

impl Index<Input> for Inputs {
    type Output = f64;

    fn index(&self, input: Input) -> &f64 {
        &self.0[input as usize]
    }
}

impl IndexMut<Input> for Inputs {
    fn index_mut(&mut self, input: Input) -> &mut f64 {
        &mut self.0[input as usize]
    }
}

impl Inputs {
    /// The inputs of a workspace. The KAMs of the list supply their number and
    /// need; without a list, the context does.
    #[must_use]
    pub fn new(workspace: &Workspace, team: &Team) -> Self {
        let (context, settings) = (&workspace.context, &workspace.settings);
        let count = |answer: Option<u32>| f64::from(answer.unwrap_or(0));
        let reference = settings.need(Stage::Independent);
        let (kams, need) = if team.members.is_empty() {
            let kams = count(context.kam_count);
            let remote = count(context.remote_kams).min(kams);
            let need = reference * kams + settings[Setting::RemoteNeed] * remote;
            (kams, need)
        } else {
            let need = team.members.iter().map(|member| member.need).sum();
            (team.members.len() as f64, need)
        };
        let employment = f64::from(context.employment.unwrap_or(100)) / 100.0;
        let live = workspace.positions.iter().filter(|p| p.is_live());

        let value = |input| match input {
            Input::Kams => kams,
            Input::CoachingNeed => need,
            Input::Territories => count(context.territories),
            Input::OtherReports => count(context.other_reports),
            Input::OwnAccounts => count(context.own_accounts),
            Input::OpenPositions => live.clone().count() as f64,
            Input::WeeklyHours => settings[Setting::WeeklyHours],
            Input::Employment => employment,
            Input::WorkingWeeks => settings[Setting::WorkingWeeks],
            Input::UnplannedShare => settings[Setting::UnplannedShare],
            Input::FixedHours => settings
                .fixed_hours
                .unwrap_or(FIXED_HOURS.default * employment),
            Input::HoursPerTerritory => settings[Setting::HoursPerTerritory],
            Input::HoursPerOther => settings[Setting::HoursPerOther],
            Input::HoursPerOwnAccount => settings[Setting::HoursPerOwnAccount],
            Input::HoursPerVacancy => settings[Setting::HoursPerVacancy],
            Input::HoursPerKamAdmin => settings[Setting::HoursPerKamAdmin],
            Input::PrepFactor => settings[Setting::PrepFactor],
            Input::ReferenceNeed => reference,
        };
        let mut inputs = Self([0.0; Input::ALL.len()]);
        for input in Input::ALL {
            inputs[*input] = value(*input);
        }
        inputs
    }

    /// These inputs with some of them changed.
    #[must_use]
    pub fn with(&self, changes: &[Change]) -> Self {
        let mut changed = self.clone();
        for change in changes {
            changed[change.input] = change.to;
        }
        changed
    }
}

/// A new value for an input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// What changes.
    pub input: Input,
    /// Its value afterwards.
    pub to: f64,
}
