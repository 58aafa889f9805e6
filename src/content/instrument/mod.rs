//! The assessment instrument (instrument.md, parts A, B and E).

mod de;
mod en;
mod join;
mod texts;
mod types;

pub use types::{
    BalanceItem, ContextKind, ContextQuestion, INSTRUMENT_VERSION, ImportanceQuestion, Instrument,
    Item, NotApplicable, ObservedQuestions, Questionnaire, ScaleStep, Task, TaskName,
};

use super::{BalancePair, BalancePole, Locale, RecommendedAction, TaskId};

// Each static on its own, because whoever refers to one carries all its texts.
static DE_CONTEXT: [ContextQuestion; 8] = join::context(&de::TEXTS.context);
static EN_CONTEXT: [ContextQuestion; 8] = join::context(&en::TEXTS.context);
static DE_QUESTIONNAIRE: Questionnaire = join::questionnaire(&de::TEXTS, &DE_CONTEXT);
static EN_QUESTIONNAIRE: Questionnaire = join::questionnaire(&en::TEXTS, &EN_CONTEXT);
static DE: Instrument = join::instrument(Locale::De, &de::TEXTS, &DE_QUESTIONNAIRE);
static EN: Instrument = join::instrument(Locale::En, &en::TEXTS, &EN_QUESTIONNAIRE);

/// The questions about the team in this language (instrument.md A.7).
#[must_use]
pub const fn context_questions(locale: Locale) -> &'static [ContextQuestion; 8] {
    match locale {
        Locale::De => &DE_CONTEXT,
        Locale::En => &EN_CONTEXT,
    }
}

/// The questionnaire in this language.
#[must_use]
pub const fn questionnaire(locale: Locale) -> &'static Questionnaire {
    match locale {
        Locale::De => &DE_QUESTIONNAIRE,
        Locale::En => &EN_QUESTIONNAIRE,
    }
}

/// The whole instrument in this language.
#[must_use]
pub const fn instrument(locale: Locale) -> &'static Instrument {
    match locale {
        Locale::De => &DE,
        Locale::En => &EN,
    }
}

static DE_NAMES: [TaskName; 6] = join::names(&de::TEXTS);
static EN_NAMES: [TaskName; 6] = join::names(&en::TEXTS);

/// What a task is called, for who needs nothing else of the questionnaire.
#[must_use]
pub const fn task_name(locale: Locale, task: TaskId) -> TaskName {
    match locale {
        Locale::De => DE_NAMES[task.index()],
        Locale::En => EN_NAMES[task.index()],
    }
}

impl Questionnaire {
    /// The task with this id.
    #[must_use]
    pub const fn task(&self, id: TaskId) -> &Task {
        &self.tasks[id.index()]
    }

    /// The balance item of a pair at a pole.
    #[must_use]
    pub const fn balance_item(&self, pair: BalancePair, pole: BalancePole) -> &BalanceItem {
        &self.balance[2 * pair.index() + pole.index()]
    }

    /// The balance items in the order of display (instrument.md A.1).
    pub fn displayed_balance(&self) -> impl Iterator<Item = &BalanceItem> {
        self.balance_order
            .iter()
            .filter_map(|id| self.balance.iter().find(|item| item.id == *id))
    }
}

impl Instrument {
    /// The two actions for a task at a level, 1 to 4 (instrument.md E); none
    /// at any other level.
    #[must_use]
    pub fn actions(&self, task: TaskId, level: u8) -> &'static [RecommendedAction] {
        let first = 2 * (4 * task.index() + usize::from(level.wrapping_sub(1)));
        match level {
            1..=4 => self.recommendations.get(first..first + 2).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// The recommendation with this id, such as `T6-1a`.
    #[must_use]
    pub fn recommendation(&self, id: &str) -> Option<&'static RecommendedAction> {
        self.recommendations.iter().find(|action| action.id == id)
    }
}
