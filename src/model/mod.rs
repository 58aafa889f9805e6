//! What is known: the workspace and its parts, their limits and their strict
//! reading from JSON (contract.md, The workspace; instrument.md D.1).

mod account;
mod action;
mod answers;
mod as_value;
mod assessment;
mod context;
mod date;
mod fields;
mod id_places;
mod item_map;
mod kam;
pub(crate) mod keyed;
mod kind;
mod kinds;
mod language_tag;
pub mod limits;
mod listed;
mod notes;
mod per_key;
mod position;
mod problem;
mod progress;
mod record;
mod round;
mod rounded;
mod settings;
mod severity;
mod sort;
mod spec;
mod sponsor;
mod tally;
mod task_map;
mod team_view;
mod version;
mod workspace;

pub use account::{Account, SupportMember, Tier};
pub use action::{Action, ActionStatus, OWN_SOURCE};
pub use answers::{Answer, Answers, BalanceAnswers, BalanceId, ItemId};
pub use as_value::as_value;
pub use assessment::{Assessment, FOCUS_LIMIT, Form, Guess, Importance, OtherAssessment};
pub use context::{Context, ContextNumber};
pub use date::Date;
pub use item_map::ItemMap;
pub use kam::{
    CareerIntent, CareerStage, Competence, CompetenceProfile, INTERVALS, Kam, SESSION_MINUTES,
    SESSION_RANGE, Stage,
};
pub use kind::Declared;
pub use kinds::STEPS;
pub use language_tag::LanguageTag;
pub use listed::Listed;
pub use position::{CANDIDATES_MAX, Position, PositionStatus, RoleType};
pub use problem::{Expected, Fault, FieldFault, Problem};
pub use progress::{Progress, Section};
pub use record::Record;
pub use round::Round;
pub(crate) use rounded::json_number;
pub use rounded::{Rounded, r1};
pub use settings::{FIXED_HOURS, Needs, SALES_LINE, Setting, Settings, TARGET, Targets, need_spec};
pub use severity::Severity;
pub use sort::sort_by;
pub use spec::Spec;
pub use sponsor::{SPONSOR_CAPACITY, SPONSOR_CAPACITY_MAX, Sponsor, SponsorLevel};
pub use tally::Tally;
pub use task_map::TaskMap;
pub use team_view::{FORMS, FORMS_FOR_ITEMS, OtherTeamView, TeamView};
pub use workspace::{FORMAT, Mark, SCHEMA_VERSION, Workspace};

pub use crate::content::{BalancePair, BalancePole, INSTRUMENT_VERSION, TaskId};

pub use id_places::{Places, id_set, places};
