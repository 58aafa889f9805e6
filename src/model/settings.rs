//! The numbers that a workshop may change (contract.md, Settings).
//!
//! A [`Settings`] holds a value for every key; JSON holds only those that
//! differ from their default.

use core::ops::{Index, RangeInclusive};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::fields::{Fields, whole};
use super::kam::Stage;
use super::keyed::keyed;
use super::{TaskId, TaskMap};

keyed! {
    /// A setting that is one number.
    Setting {
        /// Months for which a new structure counts as a pilot.
        PilotMonths = "pilotMonths",
        /// Full-time week, hours a week.
        WeeklyHours = "weeklyHours",
        /// Working weeks a year.
        WorkingWeeks = "workingWeeks",
        /// Reserve for the unplanned, share of working time.
        UnplannedShare = "unplannedShare",
        /// Steering, hours a month per territory.
        HoursPerTerritory = "hoursPerTerritory",
        /// Leading, hours a month per other report.
        HoursPerOther = "hoursPerOther",
        /// Hours a month per own key account.
        HoursPerOwnAccount = "hoursPerOwnAccount",
        /// Hours a month per live position.
        HoursPerVacancy = "hoursPerVacancy",
        /// Non-coaching hours a month per KAM.
        HoursPerKamAdmin = "hoursPerKamAdmin",
        /// Preparation and follow-up, share of a coaching hour.
        PrepFactor = "prepFactor",
        /// Additional need of a remote KAM, hours a month.
        RemoteNeed = "remoteNeed",
        /// Days without sponsor contact before K07, in a pilot.
        SponsorContactDaysPilot = "sponsorContactDaysPilot",
        /// Days without sponsor contact before K07.
        SponsorContactDays = "sponsorContactDays",
        /// Accounts per KAM before K21.
        MaxAccountsPerKam = "maxAccountsPerKam",
        /// Days a position may be open before K24.
        VacancyDays = "vacancyDays",
        /// Days a job profile counts as up to date, K25.
        ProfileDays = "profileDays",
        /// Days overdue before K26 is high.
        OverdueHighDays = "overdueHighDays",
        /// Live actions per owner before K31.
        MaxActionsPerOwner = "maxActionsPerOwner",
        /// Horizon of the coaching calendar in weeks.
        CalendarWeeks = "calendarWeeks",
    }
}

/// Default, range and kind of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spec {
    /// The value without a setting.
    pub default: f64,
    /// The smallest value allowed.
    pub min: f64,
    /// The largest value allowed.
    pub max: f64,
    /// Whether only whole numbers are allowed: counts, days, weeks, months.
    pub whole: bool,
}

const fn share_or_hours(default: f64, min: f64, max: f64) -> Spec {
    Spec {
        default,
        min,
        max,
        whole: false,
    }
}

const fn count(default: f64, min: f64, max: f64) -> Spec {
    Spec {
        default,
        min,
        max,
        whole: true,
    }
}

impl Setting {
    /// Default and range (instrument.md C.2; contract.md, Ranges).
    #[must_use]
    pub const fn spec(self) -> Spec {
        match self {
            Self::PilotMonths => count(12.0, 0.0, 120.0),
            Self::WeeklyHours => share_or_hours(42.0, 30.0, 60.0),
            Self::WorkingWeeks => share_or_hours(46.0, 40.0, 52.0),
            Self::UnplannedShare => share_or_hours(0.15, 0.0, 0.5),
            Self::HoursPerTerritory => share_or_hours(4.0, 0.0, 40.0),
            Self::HoursPerOther => share_or_hours(3.0, 0.0, 20.0),
            Self::HoursPerOwnAccount => share_or_hours(16.0, 0.0, 80.0),
            Self::HoursPerVacancy => share_or_hours(6.0, 0.0, 40.0),
            Self::HoursPerKamAdmin => share_or_hours(2.5, 0.0, 20.0),
            Self::PrepFactor => share_or_hours(0.25, 0.0, 2.0),
            Self::RemoteNeed => share_or_hours(0.5, 0.0, 10.0),
            Self::SponsorContactDaysPilot => count(45.0, 1.0, 3650.0),
            Self::SponsorContactDays => count(90.0, 1.0, 3650.0),
            Self::MaxAccountsPerKam => count(6.0, 1.0, 100.0),
            Self::VacancyDays => count(120.0, 1.0, 3650.0),
            Self::ProfileDays => count(730.0, 1.0, 3650.0),
            Self::OverdueHighDays => count(30.0, 1.0, 3650.0),
            Self::MaxActionsPerOwner => count(8.0, 1.0, 100.0),
            Self::CalendarWeeks => count(13.0, 1.0, 53.0),
        }
    }
}

/// Target score of a task, points.
pub const TARGET: Spec = share_or_hours(80.0, 0.0, 100.0);
/// Fixed tasks, hours a month; the default is 80 times the level of
/// employment (instrument.md C.2, `F`).
pub const FIXED_HOURS: Spec = share_or_hours(80.0, 0.0, 200.0);
/// Last week index that can be blocked.
pub const LAST_BLOCKED_WEEK: u32 = 52;
/// Most entries in the list of blocked weeks.
const BLOCKED_WEEKS: usize = 53;
/// The line of the sales organisation without a setting.
pub const SALES_LINE: &str = "vertrieb";

/// Coaching need of a stage, hours of conversation a month
/// (instrument.md C.2).
#[must_use]
pub const fn need_spec(stage: Stage) -> Spec {
    let default = match stage {
        Stage::Onboarding => 5.0,
        Stage::Developing => 4.0,
        Stage::Independent => 3.0,
        Stage::Senior => 2.0,
    };
    share_or_hours(default, 0.5, 20.0)
}

/// A value for every setting.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    numbers: [f64; Setting::ALL.len()],
    /// Target score of each task, points, 0 to 100.
    pub targets: TaskMap<f64>,
    /// Whether the context factor counts (instrument.md B.6).
    pub context_emphasis: bool,
    /// Fixed tasks, hours a month, 0 to 200; `None` for 80 times the level of
    /// employment.
    pub fixed_hours: Option<f64>,
    /// Coaching need of each stage, hours of conversation a month, 0.5 to 20.
    pub need_by_stage: [f64; Stage::ALL.len()],
    /// Whether a sponsor may be of the KAM's own line (instrument.md D.4).
    pub allow_same_line: bool,
    /// The line of the sales organisation.
    pub sales_line: String,
    /// Weeks of the calendar without coaching, counted from its start, 0 to
    /// 52.
    pub blocked_weeks: Vec<u32>,
}

impl Index<Setting> for Settings {
    type Output = f64;

    fn index(&self, setting: Setting) -> &f64 {
        &self.numbers[setting as usize]
    }
}

impl Settings {
    /// Sets a number; the caller keeps to its range.
    pub fn set(&mut self, setting: Setting, value: f64) {
        self.numbers[setting as usize] = value;
    }

    /// Coaching need of a stage, hours of conversation a month.
    #[must_use]
    pub const fn need(&self, stage: Stage) -> f64 {
        self.need_by_stage[stage as usize]
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        let mut settings = Self::default();
        for setting in Setting::ALL {
            settings.set(*setting, spec_number(fields, setting.key(), setting.spec()));
        }
        settings.targets = fields
            .optional_part("targets", |fields| {
                TaskMap::from_fn(|task: TaskId| spec_number(fields, task.as_str(), TARGET))
            })
            .unwrap_or(settings.targets);
        settings.need_by_stage = fields
            .optional_part("needByStage", |fields| {
                needs(|stage| spec_number(fields, stage.key(), need_spec(stage)))
            })
            .unwrap_or(settings.need_by_stage);
        settings.fixed_hours = fields.number("fixedHours", FIXED_HOURS.range());
        settings.context_emphasis = fields.flag("contextEmphasis", true);
        settings.allow_same_line = fields.flag("allowSameLine", false);
        if let Some(line) = fields.optional_text("salesLine") {
            settings.sales_line = line;
        }
        settings.blocked_weeks = fields.entries("blockedWeeks", BLOCKED_WEEKS, |value| {
            whole(value, 0..=LAST_BLOCKED_WEEK)
        });
        settings
    }
}

impl Spec {
    /// The range, both ends included.
    #[must_use]
    pub const fn range(&self) -> RangeInclusive<f64> {
        self.min..=self.max
    }
}

fn spec_number<'v>(fields: &mut Fields<'v, '_>, key: &'v str, spec: Spec) -> f64 {
    let found = if spec.whole {
        fields
            .whole(key, spec.min as u32..=spec.max as u32)
            .map(f64::from)
    } else {
        fields.number(key, spec.range())
    };
    found.unwrap_or(spec.default)
}

fn needs(mut need: impl FnMut(Stage) -> f64) -> [f64; Stage::ALL.len()] {
    let mut needs = [0.0; Stage::ALL.len()];
    for stage in Stage::ALL {
        needs[*stage as usize] = need(*stage);
    }
    needs
}

impl Default for Settings {
    fn default() -> Self {
        let mut numbers = [0.0; Setting::ALL.len()];
        for setting in Setting::ALL {
            numbers[*setting as usize] = setting.spec().default;
        }
        Self {
            numbers,
            targets: TaskMap::from_fn(|_| TARGET.default),
            context_emphasis: true,
            fixed_hours: None,
            need_by_stage: needs(|stage| need_spec(stage).default),
            allow_same_line: false,
            sales_line: SALES_LINE.to_owned(),
            blocked_weeks: Vec::new(),
        }
    }
}

impl Serialize for Settings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let default = Self::default();
        let mut map = serializer.serialize_map(None)?;
        if self.targets != default.targets {
            map.serialize_entry("targets", &self.targets)?;
        }
        if self.context_emphasis != default.context_emphasis {
            map.serialize_entry("contextEmphasis", &self.context_emphasis)?;
        }
        for setting in Setting::ALL {
            if self[*setting] != default[*setting] {
                map.serialize_entry(setting.key(), &self[*setting])?;
            }
        }
        if let Some(hours) = self.fixed_hours {
            map.serialize_entry("fixedHours", &hours)?;
        }
        if self.need_by_stage != default.need_by_stage {
            map.serialize_entry("needByStage", &NeedByStage(self))?;
        }
        if self.allow_same_line != default.allow_same_line {
            map.serialize_entry("allowSameLine", &self.allow_same_line)?;
        }
        if self.sales_line != default.sales_line {
            map.serialize_entry("salesLine", &self.sales_line)?;
        }
        if !self.blocked_weeks.is_empty() {
            map.serialize_entry("blockedWeeks", &self.blocked_weeks)?;
        }
        map.end()
    }
}

struct NeedByStage<'s>(&'s Settings);

impl Serialize for NeedByStage<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            Stage::ALL
                .iter()
                .map(|stage| (stage.key(), self.0.need(*stage))),
        )
    }
}
