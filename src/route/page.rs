//! The pages, with their names and addresses.

use crate::content::{Locale, task_name, ui};
use crate::model::{Progress, Section, TaskId, Workspace};

use super::nav_section::NavSection;

/// A page of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What this is, and the way in.
    #[default]
    Start,
    /// The context questions.
    Context,
    /// The items of a task.
    Task(TaskId),
    /// The balance items.
    Balance,
    /// Importance and focus.
    Importance,
    /// What is answered and what is open.
    Review,
    /// What the leader expects, before the result (instrument.md A.9).
    Guess,
    /// The result.
    Result,
    /// The result that came with a link.
    Shared,
    /// A page of the team plan.
    Plan(Plan),
    /// Saving, opening and deleting data.
    Data,
}

/// A page of the team plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// The traffic light and what the checks found.
    Findings,
    /// KAMs, accounts and support teams.
    Team,
    /// Executive sponsors.
    Sponsors,
    /// Time for leading and coaching.
    Capacity,
    /// The quarter's coaching sessions.
    Calendar,
    /// Positions being filled.
    Positions,
    /// What is to be done.
    Actions,
}

impl Plan {
    /// Every page of the team plan, in the order of its tabs.
    pub const ALL: [Self; 7] = [
        Self::Findings,
        Self::Team,
        Self::Sponsors,
        Self::Capacity,
        Self::Calendar,
        Self::Positions,
        Self::Actions,
    ];
}

/// The questionnaire, page by page.
pub const QUESTIONNAIRE: [Route; 10] = [
    Route::Context,
    Route::Task(TaskId::T1),
    Route::Task(TaskId::T2),
    Route::Task(TaskId::T3),
    Route::Task(TaskId::T4),
    Route::Task(TaskId::T5),
    Route::Task(TaskId::T6),
    Route::Balance,
    Route::Importance,
    Route::Review,
];

impl Route {
    /// Every page.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Start]
            .into_iter()
            .chain(QUESTIONNAIRE)
            .chain([Self::Guess, Self::Result, Self::Shared, Self::Data])
            .chain(Plan::ALL.map(Self::Plan))
    }

    /// The page on which a section of the questionnaire is asked.
    #[must_use]
    pub const fn of(section: Section) -> Self {
        match section {
            Section::Context => Self::Context,
            Section::Task(task) => Self::Task(task),
            Section::Balance => Self::Balance,
            Section::Importance => Self::Importance,
        }
    }

    /// Where to go on: the first page with an open question, or the review.
    #[must_use]
    pub fn resume(workspace: &Workspace) -> Self {
        Section::all()
            .find(|section| !Progress::in_section(workspace, *section).is_complete())
            .map_or(Self::Review, Self::of)
    }

    /// What the page is called where others refer to it.
    #[must_use]
    pub const fn name(self, locale: Locale) -> &'static str {
        let t = ui::shell(locale);
        match self {
            Self::Start => t.page_start,
            Self::Context => t.page_context,
            Self::Task(task) => task_name(locale, task).full,
            Self::Balance => t.page_balance,
            Self::Importance => t.page_importance,
            Self::Review => t.page_review,
            Self::Guess => t.page_guess,
            Self::Result => t.nav_result,
            Self::Shared => ui::sharing(locale).title,
            Self::Plan(page) => t.plan_pages[page as usize],
            Self::Data => t.nav_data,
        }
    }

    /// The name where there is little room.
    #[must_use]
    pub const fn short_name(self, locale: Locale) -> &'static str {
        match self {
            Self::Task(task) => task_name(locale, task).short,
            _ => self.name(locale),
        }
    }

    /// The page before this one in the questionnaire.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        if self == Self::Guess {
            return Some(Self::Review);
        }
        let place = QUESTIONNAIRE.iter().position(|page| *page == self)?;
        QUESTIONNAIRE.get(place.checked_sub(1)?).copied()
    }

    /// The page after this one in the questionnaire.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let place = QUESTIONNAIRE.iter().position(|page| *page == self)?;
        QUESTIONNAIRE.get(place + 1).copied()
    }

    /// The fragment of the address that leads here.
    #[must_use]
    pub const fn hash(self) -> &'static str {
        match self {
            Self::Start => "#/",
            Self::Context => "#/context",
            Self::Task(TaskId::T1) => "#/task/T1",
            Self::Task(TaskId::T2) => "#/task/T2",
            Self::Task(TaskId::T3) => "#/task/T3",
            Self::Task(TaskId::T4) => "#/task/T4",
            Self::Task(TaskId::T5) => "#/task/T5",
            Self::Task(TaskId::T6) => "#/task/T6",
            Self::Balance => "#/balance",
            Self::Importance => "#/importance",
            Self::Review => "#/review",
            Self::Guess => "#/guess",
            Self::Result => "#/result",
            Self::Shared => "#/shared",
            Self::Plan(Plan::Findings) => "#/plan",
            Self::Plan(Plan::Team) => "#/plan/team",
            Self::Plan(Plan::Sponsors) => "#/plan/sponsors",
            Self::Plan(Plan::Capacity) => "#/plan/capacity",
            Self::Plan(Plan::Calendar) => "#/plan/calendar",
            Self::Plan(Plan::Positions) => "#/plan/positions",
            Self::Plan(Plan::Actions) => "#/plan/actions",
            Self::Data => "#/data",
        }
    }

    /// The fragment without its mark: what a host's page calls the page.
    #[must_use]
    pub fn path(self) -> &'static str {
        self.hash().trim_start_matches('#')
    }

    /// The section of the navigation; the start belongs to none.
    #[must_use]
    pub const fn section(self) -> Option<NavSection> {
        match self {
            Self::Start => None,
            Self::Context
            | Self::Task(_)
            | Self::Balance
            | Self::Importance
            | Self::Review
            | Self::Guess => Some(NavSection::Assessment),
            Self::Result | Self::Shared => Some(NavSection::Result),
            Self::Plan(_) => Some(NavSection::Plan),
            Self::Data => Some(NavSection::Data),
        }
    }

    /// The page to which a fragment leads.
    #[must_use]
    pub fn from_hash(hash: &str) -> Option<Self> {
        Self::all().find(|route| route.hash() == hash)
    }
}
