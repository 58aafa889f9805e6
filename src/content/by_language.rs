//! The texts of each subject in a language.

use super::{
    AnswerFormTexts, CapacityTexts, CsvTexts, ExpectationTexts, IcalTexts, LevelText, LiftTexts,
    LinkTexts, Locale, MethodsNote, PlannerNames, ProblemTexts, QuadrantText, References,
    RefusalTexts, ResultLabels, SecondViewTexts, SettingsTexts, StepTexts, StyleText,
};

/// The words of the capacity model in this language.
#[must_use]
pub const fn capacity_texts(locale: Locale) -> &'static CapacityTexts {
    locale.choose(&super::capacity::de::TEXTS, &super::capacity::en::TEXTS)
}

/// The texts about a CSV file, in a language.
#[must_use]
pub const fn csv_texts(locale: Locale) -> &'static CsvTexts {
    locale.choose(&super::csv::de::CSV, &super::csv::en::CSV)
}

/// The texts of the calendar files, in a language.
#[must_use]
pub const fn ical(locale: Locale) -> &'static IcalTexts {
    locale.choose(&super::ical::de::TEXTS, &super::ical::en::TEXTS)
}

/// The methods note in this language.
#[must_use]
pub const fn methods_note(locale: Locale) -> &'static MethodsNote {
    locale.choose(&super::methods::de::NOTE, &super::methods::en::NOTE)
}

/// The references in this language.
#[must_use]
pub const fn references(locale: Locale) -> &'static References {
    locale.choose(
        &super::methods::references::de::REFERENCES,
        &super::methods::references::en::REFERENCES,
    )
}

/// The names in this language.
#[must_use]
pub const fn planner_names(locale: Locale) -> &'static PlannerNames {
    locale.choose(&super::planner::de::NAMES, &super::planner::en::NAMES)
}

/// The messages about files in a language.
#[must_use]
pub const fn problems(locale: Locale) -> &'static ProblemTexts {
    locale.choose(
        &super::problems::de::PROBLEMS,
        &super::problems::en::PROBLEMS,
    )
}

/// The messages about values in a language.
#[must_use]
pub const fn refusals(locale: Locale) -> &'static RefusalTexts {
    locale.choose(
        &super::problems::de::REFUSALS,
        &super::problems::en::REFUSALS,
    )
}

/// The maturity levels, lowest first.
#[must_use]
pub const fn levels(locale: Locale) -> &'static [LevelText; 4] {
    locale.choose(&super::results::de::LEVELS, &super::results::en::LEVELS)
}

/// The quadrants of the matrix, `Q1` first.
#[must_use]
pub const fn quadrants(locale: Locale) -> &'static [QuadrantText; 4] {
    locale.choose(
        &super::results::de::QUADRANTS,
        &super::results::en::QUADRANTS,
    )
}

/// The styles of the balance profile, in the order of the rules of B.7.
#[must_use]
pub const fn styles(locale: Locale) -> &'static [StyleText; 5] {
    locale.choose(&super::results::de::STYLES, &super::results::en::STYLES)
}

/// The other words about results.
#[must_use]
pub const fn result_labels(locale: Locale) -> &'static ResultLabels {
    locale.choose(&super::results::de::LABELS, &super::results::en::LABELS)
}

/// The words of the settings in this language.
#[must_use]
pub const fn settings_texts(locale: Locale) -> &'static SettingsTexts {
    locale.choose(&super::settings::de::TEXTS, &super::settings::en::TEXTS)
}

/// The words of the guess in this language.
#[must_use]
pub const fn expectation(locale: Locale) -> &'static ExpectationTexts {
    locale.choose(
        &super::expectation::de::TEXTS,
        &super::expectation::en::TEXTS,
    )
}

/// The words about the way to the next level in this language.
#[must_use]
pub const fn lift(locale: Locale) -> &'static LiftTexts {
    locale.choose(&super::lift::de::TEXTS, &super::lift::en::TEXTS)
}

/// What is said of a link that carries a result, in a language.
#[must_use]
pub const fn links(locale: Locale) -> &'static LinkTexts {
    locale.choose(&super::links::de::LINKS, &super::links::en::LINKS)
}

/// The words around the answer forms, in a language.
#[must_use]
pub const fn answer_forms(locale: Locale) -> &'static AnswerFormTexts {
    locale.choose(
        &super::second_view::de::FORMS,
        &super::second_view::en::FORMS,
    )
}

/// The words of the second perspective in this language.
#[must_use]
pub const fn second_view(locale: Locale) -> &'static SecondViewTexts {
    locale.choose(
        &super::second_view::de::TEXTS,
        &super::second_view::en::TEXTS,
    )
}

/// The words about steps in this language.
#[must_use]
pub const fn step_texts(locale: Locale) -> &'static StepTexts {
    locale.choose(&super::steps::de::TEXTS, &super::steps::en::TEXTS)
}
