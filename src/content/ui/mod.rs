//! What the program itself says: one struct of texts for each part of the
//! view, with one data file per language. A text that is missing in a
//! language does not compile.

mod actions;
mod by_language;
mod calendar;
mod capacity;
mod copying;
mod data;
mod differences;
mod files;
mod findings;
mod first;
mod import;
mod keeping;
mod lists;
mod notices;
mod plan;
mod positions;
mod questions;
mod result;
mod review;
mod sharing;
mod shell;
mod sponsors;
mod start;
mod team;

pub use actions::ActionTexts;
pub use by_language::{
    actions, calendar, capacity, copying, data, differences, files, findings, first, import,
    keeping, lists, notices, plan, positions, questions, result, review, sharing, shell, sponsors,
    start, team,
};
pub use calendar::CalendarTexts;
pub use capacity::CapacityPageTexts;
pub use copying::CopyingTexts;
pub use data::DataTexts;
pub use differences::DifferenceTexts;
pub use files::FileTexts;
pub use findings::FindingsTexts;
pub use first::FirstTexts;
pub use import::ImportTexts;
pub use keeping::KeepingTexts;
pub use lists::ListTexts;
pub use notices::NoticeTexts;
pub use plan::PlanTexts;
pub use positions::PositionTexts;
pub use questions::QuestionTexts;
pub use result::{
    ActionsTexts, BalanceTexts, FormulaTexts, OrderTexts, ResultPageTexts, ResultTexts,
    StandingTexts, TasksTexts, TrustTexts,
};
pub use review::ReviewTexts;
pub use sharing::SharingTexts;
pub use shell::ShellTexts;
pub use sponsors::SponsorTexts;
pub use start::StartTexts;
pub use team::TeamTexts;
