//! The texts about a result as a link.

pub mod de;
pub mod en;

/// The texts about a result as a link.
pub struct SharingTexts {
    // On the own result.
    pub question: &'static str,
    pub finding: &'static str,
    pub inside_title: &'static str,
    pub inside: [&'static str; 4],
    pub outside_title: &'static str,
    pub outside: [&'static str; 3],
    pub note: &'static str,
    pub make: &'static str,
    pub field: &'static str,
    /// Placeholder: `{n}`.
    pub length: &'static str,
    /// Placeholder: `{n}`.
    pub too_long: &'static str,
    pub none: &'static str,
    pub plan: &'static str,
    pub plan_file: &'static str,
    // Opening one.
    pub title: &'static str,
    pub banner: &'static str,
    pub back: &'static str,
    pub fault_title: &'static str,
    pub unanswered: &'static str,
    pub beside: &'static str,
    pub overall: &'static str,
    pub beside_head: [&'static str; 3],
}
