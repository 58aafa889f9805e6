//! What the program itself says: one struct of texts for each part of the
//! view, with one data file per language. A text that is missing in a
//! language does not compile.

mod actions;
mod calendar;
mod capacity;
mod data;
mod findings;
mod notices;
mod plan;
mod positions;
mod questions;
mod result;
mod review;
mod shell;
mod sponsors;
mod start;
mod team;

pub use actions::{ActionTexts, actions};
pub use calendar::{CalendarTexts, calendar};
pub use capacity::{CapacityPageTexts, capacity};
pub use data::{DataTexts, data};
pub use findings::{FindingsTexts, findings};
pub use notices::{NoticeTexts, notices};
pub use plan::{PlanTexts, plan};
pub use positions::{PositionTexts, positions};
pub use questions::{QuestionTexts, questions};
pub use result::{
    ActionsTexts, BalanceTexts, FormulaTexts, OrderTexts, ResultPageTexts, ResultTexts,
    StandingTexts, TasksTexts, TrustTexts, result,
};
pub use review::{ReviewTexts, review};
pub use shell::{ShellTexts, shell};
pub use sponsors::{SponsorTexts, sponsors};
pub use start::{StartTexts, start};
pub use team::{TeamTexts, team};
