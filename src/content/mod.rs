//! What is asked and said: the instrument, the recommendations and every
//! sentence of the product.
//!
//! Texts are data. Each subject has a struct of words, `de.rs` and `en.rs`
//! with one value each, and an accessor that takes a [`Locale`]; a text that
//! is missing in a language does not compile. What does not depend on the
//! language (ids, phrases, days, ranges) stands once, beside the struct.

/// The name of the product, the same in every language.
pub const PRODUCT: &str = "Leitwerk";

mod by_language;
mod capacity;
#[allow(missing_docs, reason = "a text says itself what it is for")]
mod csv;
mod dates;
mod example;
mod expectation;
mod fill;
mod ical;
mod ids;
mod instrument;
mod kam_fields;
mod lift;
mod links;
mod locale;
mod messages;
mod methods;
mod phrases;
mod planner;
#[allow(missing_docs, reason = "a text says itself what it is for")]
mod problems;
mod recommendations;
mod results;
mod second_view;
mod settings;
mod steps;
#[allow(missing_docs, reason = "a text says itself what it is for")]
pub mod ui;

pub use by_language::{
    answer_forms, capacity_texts, csv_texts, expectation, ical, levels, lift, links, methods_note,
    planner_names, problems, quadrants, references, refusals, result_labels, second_view,
    settings_texts, step_texts, styles,
};
pub use capacity::{
    ARCHETYPE_SPANS, CapacityInputs, CapacityResults, CapacityTexts, FIXED_HOURS_SPLIT, Measure,
    Origin, SpanSource, SpanTexts,
};
pub use csv::CsvTexts;
pub use csv::headings::{
    ANDS, DATE_WORDS, FAMILY_HEADINGS, FIELD_HEADINGS, GIVEN_HEADINGS, MONTHS, NAME_HEADINGS, NO,
    NO_SIGNS, TOTALS, UNITS, YES, YES_SIGNS,
};
pub use dates::{date, month};
pub use example::{EXAMPLE_AS_OF, example};
pub use expectation::ExpectationTexts;
pub use fill::{fill, isolated};
pub use ical::IcalTexts;
pub use ids::{BalancePair, BalancePole, TaskId};
pub use instrument::{
    BalanceItem, ContextKind, ContextQuestion, INSTRUMENT_VERSION, ImportanceQuestion, Instrument,
    Item, NotApplicable, ObservedQuestions, Questionnaire, ScaleStep, Task, TaskName,
    context_questions, instrument, questionnaire, task_name,
};
pub use kam_fields::kam_fields;
pub use lift::LiftTexts;
pub use links::LinkTexts;
pub use locale::Locale;
pub use messages::{FindingCode, FindingMessage, HintText, hints};
pub use methods::{
    Block, Evidence, EvidenceTable, MethodsNote, Reference, References, Section, spans,
};
pub use phrases::{PHRASES, Phrase, phrase};
pub use planner::{Named, PlannerNames};
pub use problems::{ProblemTexts, RefusalTexts};
pub use recommendations::{RecommendedAction, recommendations};
pub use results::{LevelText, QuadrantText, ResultLabels, StyleText};
pub use second_view::{AnswerFormTexts, CodeFaultTexts, SecondViewTexts};
pub use settings::{SettingText, SettingsTexts};
pub use steps::StepTexts;
