//! What a team needs: the leader's capacity, findings, sponsors and a coaching
//! calendar (instrument.md parts C and D).
//!
//! [`report`] puts everything into one value; [`Team`] holds what is derived
//! for each person.

mod calendar;
pub mod capacity;
mod capacity_state;
mod competence;
mod findings;
mod light;
mod names;
mod report;
mod sponsors;
mod team;
mod week;

pub use calendar::{Calendar, CalendarWeek, Dropped, Session};
pub use capacity::CapacityReport;
pub use capacity_state::CapacityState;
pub use competence::{competence_gap, reference_stage, top_gap};
pub use findings::{EntityType, Finding, Message, Subjects, finding_rows};
pub use light::Light;
pub use report::{Report, report, team_facts};
pub use sponsors::{Assignment, Fit, SponsorSuggestion, Uncovered, UncoveredReason, urgency};
pub use team::{Member, SponsorLoad, Team};
pub use week::Week;
