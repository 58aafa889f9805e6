//! The instrument as a value: the questionnaire that the pages ask, and the
//! whole with what belongs to it, which the scoring package hands out.

use serde::Serialize;

use crate::content::messages::HintText;
use crate::content::results::{LevelText, QuadrantText, StyleText};
use crate::content::{BalancePair, BalancePole, Locale, Phrase, RecommendedAction, TaskId};

/// The version of the instrument, recorded with every assessment.
pub const INSTRUMENT_VERSION: &str = "1.0";

/// The instrument in one language (instrument.md, parts A, B and E).
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct Instrument {
    /// The version of the instrument; assessments of different versions are
    /// not compared.
    pub version: &'static str,
    /// The language of the texts.
    pub locale: Locale,
    /// What is asked.
    #[serde(flatten)]
    pub questionnaire: &'static Questionnaire,
    /// How KAMs are asked about their leader (A.8).
    pub observed: ObservedQuestions,
    /// The maturity levels, lowest first (B.4).
    pub levels: &'static [LevelText; 4],
    /// The quadrants of the matrix, `Q1` first (B.5).
    pub quadrants: &'static [QuadrantText; 4],
    /// The styles of the balance profile, each with its recommendation
    /// (B.7, E).
    pub styles: &'static [StyleText; 5],
    /// The templates of the hints, `H01` first (B.8).
    pub hints: &'static [HintText],
    /// The recommendation library, by task, level and letter (E).
    pub recommendations: &'static [RecommendedAction],
    /// The phrases to which `phrase` and `phrases` refer (A.3).
    pub phrases: &'static [Phrase],
}

/// The questions about the leader, in the third person (instrument.md A.8).
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct ObservedQuestions {
    /// The stem.
    pub stem: &'static str,
    /// The items in the order of the questionnaire, five for each task.
    pub items: [[&'static str; 5]; 6],
}

/// What is asked in one language (instrument.md, part A).
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct Questionnaire {
    /// Stands above the items of each task and above the balance items (A.2).
    pub stem: &'static str,
    /// The five answers, 1 first (A.2).
    pub scale: [ScaleStep; 5],
    /// The answer `"na"` (A.2).
    pub not_applicable: NotApplicable,
    /// The six tasks in the fixed order (A.4).
    pub tasks: [Task; 6],
    /// The balance items in the order of their ids, `B1a` to `B4b` (A.5).
    pub balance: [BalanceItem; 8],
    /// The ids of the balance items in the order of display (A.1).
    pub balance_order: [&'static str; 8],
    /// The question about importance and the focus pick (A.6).
    pub importance: ImportanceQuestion,
    /// The facts about the team (A.7).
    pub context: &'static [ContextQuestion; 8],
}

/// An answer of the frequency scale.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct ScaleStep {
    /// 1 to 5.
    pub value: u8,
    /// The frequency in words.
    pub label: &'static str,
    /// The share of occasions that the label stands for.
    pub anchor: &'static str,
}

/// The answer that there was no occasion.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct NotApplicable {
    /// `"na"`.
    pub value: &'static str,
    /// The answer in words.
    pub label: &'static str,
    /// When it applies.
    pub anchor: &'static str,
}

/// What a leadership task is called.
#[derive(Clone, Copy, Debug)]
pub struct TaskName {
    /// The name in full, as a heading.
    pub full: &'static str,
    /// One word, for charts and navigation.
    pub short: &'static str,
}

/// A leadership task with its observable behaviours.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct Task {
    /// The identifier.
    pub id: TaskId,
    /// The name in full, as a heading.
    pub name: &'static str,
    /// One word, for charts and navigation.
    pub short_name: &'static str,
    /// The behaviours in the order of display.
    pub items: [Item; 5],
}

/// A task item: one observable behaviour.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct Item {
    /// `T1.1` to `T6.5`.
    pub id: &'static str,
    /// The behaviour in the first person.
    pub text: &'static str,
    /// The id of the phrase behind the item.
    pub phrase: &'static str,
    /// What to choose where the answer is not obvious.
    pub help: Option<&'static str>,
}

/// An item of the balance profile.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct BalanceItem {
    /// `B1a` to `B4b`.
    pub id: &'static str,
    /// The pair to which it belongs.
    pub pair: BalancePair,
    /// Its pole in the pair.
    pub pole: BalancePole,
    /// The instrument of leadership, one or two words.
    pub name: &'static str,
    /// The behaviour in the first person.
    pub text: &'static str,
    /// The id of the phrase behind the item.
    pub phrase: &'static str,
}

/// How the importance of the tasks is asked.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct ImportanceQuestion {
    /// Asked for each task.
    pub question: &'static str,
    /// The labels of the ratings, 1 first.
    pub labels: [&'static str; 5],
    /// The optional pick of up to two tasks.
    pub focus_question: &'static str,
}

/// A question about the team.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct ContextQuestion {
    /// The key in the workspace's context.
    pub key: &'static str,
    /// The question.
    pub text: &'static str,
    /// What kind of answer it takes; none at all is always allowed.
    #[serde(rename = "type")]
    pub kind: ContextKind,
    /// The smallest number allowed.
    pub min: Option<u32>,
    /// The largest number allowed.
    pub max: Option<u32>,
    /// The key of the question whose answer must not be exceeded.
    pub at_most: Option<&'static str>,
    /// What counts where there is no answer.
    pub default: Option<u32>,
}

/// What kind of answer a context question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub enum ContextKind {
    /// A whole number.
    Integer,
    /// Yes or no.
    YesNo,
}
