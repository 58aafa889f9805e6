//! What is different between two states of the data, in words.

pub mod de;
pub mod en;

/// What is different between two states of the data, in words.
pub struct DifferenceTexts {
    /// Records of each kind, in the order of the kinds.
    pub kinds: [&'static str; 10],
    pub added: &'static str,
    pub removed: &'static str,
    pub changed: &'static str,
    pub moved: &'static str,
    /// Placeholder: `{n}`.
    pub added_count: &'static str,
    /// Placeholder: `{n}`.
    pub removed_count: &'static str,
    /// Placeholder: `{n}`.
    pub changed_count: &'static str,
    /// Placeholders: `{field}`, `{before}`, `{after}`.
    pub field: &'static str,
    /// A field that has no name of its own.
    pub other_field: &'static str,
    /// A field without a value.
    pub empty: &'static str,
    pub not_applicable: &'static str,
    /// Placeholder: `{n}`.
    pub more: &'static str,
}
