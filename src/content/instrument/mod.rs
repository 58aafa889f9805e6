//! The assessment instrument (instrument.md, parts A, B and E).

mod de;
mod en;
mod join;
mod texts;
mod types;

pub use types::{
    BalanceItem, ContextKind, ContextQuestion, ImportanceQuestion, Instrument, Item, NotApplicable,
    ObservedQuestions, Questionnaire, ScaleStep, Task,
};

use super::{BalancePair, BalancePole, Locale, RecommendedAction, TaskId};

/// The version of the instrument, recorded with every assessment.
pub const INSTRUMENT_VERSION: &str = "1.0";

static DE_QUESTIONNAIRE: Questionnaire = join::questionnaire(&de::TEXTS);
static EN_QUESTIONNAIRE: Questionnaire = join::questionnaire(&en::TEXTS);
static DE: Instrument = join::instrument(Locale::De, &de::TEXTS, &DE_QUESTIONNAIRE);
static EN: Instrument = join::instrument(Locale::En, &en::TEXTS, &EN_QUESTIONNAIRE);

/// The questionnaire in this language.
#[must_use]
pub const fn questionnaire(locale: Locale) -> &'static Questionnaire {
    match locale {
        Locale::De => &DE_QUESTIONNAIRE,
        Locale::En => &EN_QUESTIONNAIRE,
    }
}

/// The whole instrument in this language. A program that refers to it carries
/// all its texts.
#[must_use]
pub const fn instrument(locale: Locale) -> &'static Instrument {
    match locale {
        Locale::De => &DE,
        Locale::En => &EN,
    }
}

static DE_SHORT_NAMES: [&str; 6] = short_names(&de::TEXTS);
static EN_SHORT_NAMES: [&str; 6] = short_names(&en::TEXTS);

const fn short_names(texts: &texts::Texts) -> [&'static str; 6] {
    let mut names = [""; 6];
    let mut task = 0;
    while task < names.len() {
        names[task] = texts.tasks[task].short_name;
        task += 1;
    }
    names
}

/// The short name of a task, for who needs nothing else of the questionnaire.
#[must_use]
pub const fn short_name(locale: Locale, task: TaskId) -> &'static str {
    match locale {
        Locale::De => DE_SHORT_NAMES[task.index()],
        Locale::En => EN_SHORT_NAMES[task.index()],
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
