//! What a link carries.

use crate::model::{Assessment, Context, Date, Settings, Workspace};

/// What a link carries.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedResult {
    /// The answers, without name and context of its own.
    pub assessment: Assessment,
    /// The facts about the team that part B reads.
    pub context: Context,
    /// The settings that part B reads; all others have their default.
    pub settings: Settings,
}

impl SharedResult {
    /// A result in which nothing is answered yet.
    pub(super) fn blank(id: &str) -> Self {
        Self {
            assessment: Assessment::begin(id.to_owned(), Date::EPOCH),
            context: Context::default(),
            settings: Settings::default(),
        }
    }

    /// A workspace in which nothing stands but what the link carries.
    #[must_use]
    pub fn into_workspace(self) -> Workspace {
        Workspace {
            context: self.context,
            settings: self.settings,
            assessments: vec![self.assessment],
            ..Workspace::default()
        }
    }

    /// Whether what belongs together fits.
    pub(super) fn is_possible(&self) -> bool {
        let focus = &self.assessment.focus;
        let remote = self.context.remote_kams.unwrap_or(0);
        remote <= self.context.remote_limit() && !matches!(&focus[..], [one, other] if one == other)
    }
}
