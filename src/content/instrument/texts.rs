//! The shape of the questionnaire in one language: words only. What does not
//! depend on the language stands in `join.rs`, once.

/// Everything the questionnaire says in one language.
pub(super) struct Texts {
    pub stem: &'static str,
    pub observed_stem: &'static str,
    /// For the two items that ask about sponsors.
    pub no_sponsors_help: &'static str,
    pub scale: [ScaleText; 5],
    pub not_applicable: ScaleText,
    pub tasks: [TaskText; 6],
    /// By pair, then pole.
    pub balance: [[BalanceText; 2]; 4],
    pub importance_question: &'static str,
    pub importance_labels: [&'static str; 5],
    pub focus_question: &'static str,
    pub context: [&'static str; 8],
}

pub(super) struct ScaleText {
    pub label: &'static str,
    pub anchor: &'static str,
}

pub(super) struct TaskText {
    pub name: &'static str,
    pub short_name: &'static str,
    pub items: [&'static str; 5],
    /// The same behaviours in the third person.
    pub observed: [&'static str; 5],
}

pub(super) struct BalanceText {
    pub name: &'static str,
    pub text: &'static str,
}
