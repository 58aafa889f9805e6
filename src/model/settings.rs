//! The numbers that a workshop may change (contract.md, Settings;
//! instrument.md C.2).
//!
//! A [`Settings`] holds a value for every key; JSON holds only those that
//! differ from their default.

use core::ops::{Index, IndexMut};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::fields::{Fields, within};
use super::kam::Stage;
use super::keyed::keyed;
use super::kind::Kind;
use super::kinds::{Flag, Object, OptionalNumber, TextOr, date};
use super::limits;
use super::per_key::{Flattened, PerKey};
use super::problem::Fault;
use super::record::{Record, record};
use super::spec::Spec;
use super::{Date, TaskId, TaskMap};

/// Declares the settings that are one number: key, default and range of each.
macro_rules! numbers {
    ($(#[doc = $doc:literal] $setting:ident $key:literal = $spec:expr),+ $(,)?) => {
        keyed! {
            /// A setting that is one number.
            Setting { $(#[doc = $doc] $setting = $key),+ }
        }

        impl Setting {
            /// Default and range (instrument.md C.2; contract.md, Ranges).
            #[must_use]
            pub const fn spec(self) -> Spec {
                match self { $(Self::$setting => $spec),+ }
            }
        }
    };
}

numbers! {
    /// Months for which a new structure counts as a pilot.
    PilotMonths "pilotMonths" = Spec::count(12.0, 0.0, 120.0),
    /// Full-time week, hours a week.
    WeeklyHours "weeklyHours" = Spec::measure(42.0, 30.0, 60.0),
    /// Working weeks a year.
    WorkingWeeks "workingWeeks" = Spec::measure(46.0, 40.0, 52.0),
    /// Reserve for the unplanned, share of working time.
    UnplannedShare "unplannedShare" = Spec::measure(0.15, 0.0, 0.5),
    /// Steering, hours a month per territory.
    HoursPerTerritory "hoursPerTerritory" = Spec::measure(4.0, 0.0, 40.0),
    /// Leading, hours a month per other report.
    HoursPerOther "hoursPerOther" = Spec::measure(3.0, 0.0, 20.0),
    /// Hours a month per own key account.
    HoursPerOwnAccount "hoursPerOwnAccount" = Spec::measure(16.0, 0.0, 80.0),
    /// Hours a month per live position.
    HoursPerVacancy "hoursPerVacancy" = Spec::measure(6.0, 0.0, 40.0),
    /// Non-coaching hours a month per KAM.
    HoursPerKamAdmin "hoursPerKamAdmin" = Spec::measure(2.5, 0.0, 20.0),
    /// Preparation and follow-up, share of a coaching hour.
    PrepFactor "prepFactor" = Spec::measure(0.25, 0.0, 2.0),
    /// Additional need of a remote KAM, hours a month.
    RemoteNeed "remoteNeed" = Spec::measure(0.5, 0.0, 10.0),
    /// Days without sponsor contact before K07, in a pilot.
    SponsorContactDaysPilot "sponsorContactDaysPilot" = Spec::count(45.0, 1.0, 3650.0),
    /// Days without sponsor contact before K07.
    SponsorContactDays "sponsorContactDays" = Spec::count(90.0, 1.0, 3650.0),
    /// Accounts per KAM before K21.
    MaxAccountsPerKam "maxAccountsPerKam" = Spec::count(6.0, 1.0, 100.0),
    /// Days a position may be open before K24.
    VacancyDays "vacancyDays" = Spec::count(120.0, 1.0, 3650.0),
    /// Days a job profile counts as up to date, K25.
    ProfileDays "profileDays" = Spec::count(730.0, 1.0, 3650.0),
    /// Days overdue before K26 is high.
    OverdueHighDays "overdueHighDays" = Spec::count(30.0, 1.0, 3650.0),
    /// Live actions per owner before K31.
    MaxActionsPerOwner "maxActionsPerOwner" = Spec::count(8.0, 1.0, 100.0),
    /// Horizon of the coaching calendar in weeks.
    CalendarWeeks "calendarWeeks" = Spec::count(13.0, 1.0, 53.0),
}

/// Target score of a task, points.
pub const TARGET: Spec = Spec::measure(80.0, 0.0, 100.0);
/// Fixed tasks, hours a month; the default is 80 times the level of
/// employment (instrument.md C.2, `F`).
pub const FIXED_HOURS: Spec = Spec::measure(80.0, 0.0, 200.0);
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
    Spec::measure(default, 0.5, 20.0)
}

record! {
    /// A value for every setting.
    Settings {
        /// Target score of each task, points.
        pub targets "targets": Targets = Object,
        /// Whether the context factor counts (instrument.md B.6).
        pub context_emphasis "contextEmphasis": bool = Flag(true),
        /// The settings that are one number, each under a key of its own.
        numbers "": Numbers = Flattened,
        /// Fixed tasks, hours a month; `None` for 80 times the level of
        /// employment.
        pub fixed_hours "fixedHours": Option<f64> = OptionalNumber(FIXED_HOURS),
        /// Coaching need of each stage, hours of conversation a month.
        pub need_by_stage "needByStage": Needs = Object,
        /// Whether a sponsor may be of the KAM's own line (instrument.md D.4).
        pub allow_same_line "allowSameLine": bool = Flag(false),
        /// The line of the sales organisation.
        pub sales_line "salesLine": String = TextOr(SALES_LINE),
        /// The Mondays of weeks without coaching. One may stand there twice.
        pub blocked_weeks "blockedWeeks": Vec<Date> = Mondays,
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::blank()
    }
}

impl Index<Setting> for Settings {
    type Output = f64;

    fn index(&self, setting: Setting) -> &f64 {
        self.numbers.value(setting)
    }
}

impl Settings {
    /// Sets a number; the caller keeps to its range.
    pub fn set(&mut self, setting: Setting, value: f64) {
        *self.numbers.value_mut(setting) = value;
    }

    /// Coaching need of a stage, hours of conversation a month.
    #[must_use]
    pub const fn need(&self, stage: Stage) -> f64 {
        self.need_by_stage.0[stage as usize]
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Numbers([f64; Setting::ALL.len()]);

impl PerKey for Numbers {
    type Key = Setting;
    type Value = f64;

    fn all() -> impl Iterator<Item = Setting> {
        Setting::ALL.iter().copied()
    }

    fn json_key(setting: Setting) -> &'static str {
        setting.key()
    }

    fn kind(setting: Setting) -> impl Kind<f64> {
        setting.spec()
    }

    fn from_fn(mut number: impl FnMut(Setting) -> f64) -> Self {
        let mut numbers = [0.0; Setting::ALL.len()];
        Self::all().for_each(|setting| numbers[setting as usize] = number(setting));
        Self(numbers)
    }

    fn value(&self, setting: Setting) -> &f64 {
        &self.0[setting as usize]
    }

    fn value_mut(&mut self, setting: Setting) -> &mut f64 {
        &mut self.0[setting as usize]
    }
}

impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}

/// The target score of each task, points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Targets(TaskMap<f64>);

impl Index<TaskId> for Targets {
    type Output = f64;

    fn index(&self, task: TaskId) -> &f64 {
        &self.0[task]
    }
}

impl IndexMut<TaskId> for Targets {
    fn index_mut(&mut self, task: TaskId) -> &mut f64 {
        &mut self.0[task]
    }
}

impl PerKey for Targets {
    type Key = TaskId;
    type Value = f64;

    fn all() -> impl Iterator<Item = TaskId> {
        TaskId::ALL.into_iter()
    }

    fn json_key(task: TaskId) -> &'static str {
        task.as_str()
    }

    fn kind(_: TaskId) -> impl Kind<f64> {
        TARGET
    }

    fn from_fn(target: impl FnMut(TaskId) -> f64) -> Self {
        Self(TaskMap::from_fn(target))
    }

    fn value(&self, task: TaskId) -> &f64 {
        &self.0[task]
    }

    fn value_mut(&mut self, task: TaskId) -> &mut f64 {
        &mut self.0[task]
    }
}

/// All six are written where one differs from its default.
impl Serialize for Targets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The coaching need of each stage, hours of conversation a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Needs([f64; Stage::ALL.len()]);

impl Index<Stage> for Needs {
    type Output = f64;

    fn index(&self, stage: Stage) -> &f64 {
        &self.0[stage as usize]
    }
}

impl IndexMut<Stage> for Needs {
    fn index_mut(&mut self, stage: Stage) -> &mut f64 {
        &mut self.0[stage as usize]
    }
}

impl PerKey for Needs {
    type Key = Stage;
    type Value = f64;

    fn all() -> impl Iterator<Item = Stage> {
        Stage::ALL.iter().copied()
    }

    fn json_key(stage: Stage) -> &'static str {
        stage.key()
    }

    fn kind(stage: Stage) -> impl Kind<f64> {
        need_spec(stage)
    }

    fn from_fn(mut need: impl FnMut(Stage) -> f64) -> Self {
        let mut needs = [0.0; Stage::ALL.len()];
        Self::all().for_each(|stage| needs[stage as usize] = need(stage));
        Self(needs)
    }

    fn value(&self, stage: Stage) -> &f64 {
        &self.0[stage as usize]
    }

    fn value_mut(&mut self, stage: Stage) -> &mut f64 {
        &mut self.0[stage as usize]
    }
}

/// All four are written where one differs from its default.
impl Serialize for Needs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Self::all().map(|stage| (stage.key(), self[stage])))
    }
}

/// Mondays, none by default.
struct Mondays;

impl Kind<Vec<Date>> for Mondays {
    fn default(&self) -> Vec<Date> {
        Vec::new()
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Vec<Date> {
        fields.items(key, limits::BLOCKED_WEEKS, |value| monday(date(value)?))
    }

    fn check(&self, weeks: &Vec<Date>) -> Result<(), Fault> {
        within(weeks.len(), limits::BLOCKED_WEEKS)?;
        weeks.iter().try_for_each(|week| monday(*week).map(|_| ()))
    }
}

fn monday(date: Date) -> Result<Date, Fault> {
    if date.days_since_monday() == 0 {
        Ok(date)
    } else {
        Err(Fault::NotMonday)
    }
}
