//! The page with the actions of the plan.

pub mod de;
pub mod en;

/// The page with the actions of the plan.
pub struct ActionTexts {
    /// Placeholders: `{overdue}`, `{live}`.
    pub title_overdue: &'static str,
    pub title_in_time: &'static str,
    pub lead: &'static str,
    /// Placeholders: `{live}`, `{overdue}`.
    pub summary: &'static str,
    pub empty: &'static str,
    pub own_title: &'static str,
    pub library: &'static str,
    /// Placeholder: `{task}`.
    pub library_focus: &'static str,
    /// Placeholder: `{task}`.
    pub library_task: &'static str,
    /// Placeholder: `{level}`.
    pub level: &'static str,
    /// Placeholder: `{days}`.
    pub within: &'static str,
    pub take: &'static str,
    pub taken: &'static str,
    /// Who is responsible for an action that is taken over.
    pub owner_leader: &'static str,
    pub text: &'static str,
    pub task: &'static str,
    pub owner: &'static str,
    pub due: &'static str,
    pub status: &'static str,
    pub kam: &'static str,
    pub view: &'static str,
    pub board: &'static str,
    pub timeline: &'static str,
    /// Placeholder: `{date}`.
    pub due_on: &'static str,
    /// Placeholder: `{days}`.
    pub overdue: &'static str,
    pub overdue_one: &'static str,
    pub no_owner: &'static str,
    pub no_due: &'static str,
    pub editing: &'static str,
    /// Placeholder: `{owner}`.
    pub only_owner: &'static str,
    pub show_all: &'static str,
    pub export: &'static str,
    /// Without ending.
    pub file_name: &'static str,
}
