//! The sets of answers among which a person chooses.

use crate::content::{Locale, questionnaire, ui};
use crate::ui::state::asked::{NO, NOT_APPLICABLE, YES};

/// An answer that can be chosen.
#[derive(Clone, Copy)]
pub struct Choice {
    /// Chooses the answer on the keyboard, and stands for it.
    pub digit: u8,
    /// What stands in the mark that is filled when it is chosen.
    pub mark: &'static str,
    /// The answer in words.
    pub label: &'static str,
    /// What the answer stands for, if the words are not enough.
    pub anchor: Option<&'static str>,
}

/// How often: the five steps, and «nicht anwendbar» (instrument.md A.2).
pub fn frequencies(locale: Locale) -> Vec<Choice> {
    let questionnaire = questionnaire(locale);
    let steps = questionnaire.scale.iter().map(|step| Choice {
        digit: step.value,
        mark: mark(step.value),
        label: step.label,
        anchor: Some(step.anchor),
    });
    let not_applicable = Choice {
        digit: NOT_APPLICABLE,
        mark: "–",
        label: questionnaire.not_applicable.label,
        anchor: Some(questionnaire.not_applicable.anchor),
    };
    steps.chain([not_applicable]).collect()
}

/// How important (instrument.md A.6).
pub fn ratings(locale: Locale) -> Vec<Choice> {
    let labels = questionnaire(locale).importance.labels;
    (1..)
        .zip(labels)
        .map(|(digit, label)| Choice {
            digit,
            mark: mark(digit),
            label,
            anchor: None,
        })
        .collect()
}

/// Yes or no.
pub fn yes_or_no(locale: Locale) -> Vec<Choice> {
    let t = ui::questions(locale);
    [(YES, t.yes), (NO, t.no)]
        .map(|(digit, label)| Choice {
            digit,
            mark: "",
            label,
            anchor: None,
        })
        .into()
}

/// A step of a five-step scale as a text.
const fn mark(step: u8) -> &'static str {
    match step {
        1 => "1",
        2 => "2",
        3 => "3",
        4 => "4",
        _ => "5",
    }
}
