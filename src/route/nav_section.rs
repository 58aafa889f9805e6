//! The sections of the navigation.

/// A section of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavSection {
    /// The questionnaire.
    Assessment,
    /// The result.
    Result,
    /// The team plan.
    Plan,
    /// Saving, opening and deleting data.
    Data,
}

impl NavSection {
    /// Every section, in the order of the navigation.
    pub const ALL: [Self; 4] = [Self::Assessment, Self::Result, Self::Plan, Self::Data];

    /// The name that a host's page uses.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Assessment => "assessment",
            Self::Result => "result",
            Self::Plan => "plan",
            Self::Data => "data",
        }
    }
}
