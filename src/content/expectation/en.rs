//! The words of the guess in English.

use super::ExpectationTexts;

pub static TEXTS: ExpectationTexts = ExpectationTexts {
    question: "Before you see the result: which of the six tasks is probably your strongest, which your weakest?",
    strongest: "Strongest task",
    weakest: "Weakest task",
    none: "No answer",
    hint: "Optional. The result sets your expectation against the finding; it changes no value.",
    past: "The result has been shown; that is why no guess is asked for any more.",
    show: "See the result",
    skip: "Continue without a guess",
    strongest_met: "As expected: “{task}” is your strongest task.",
    strongest_missed: "Expected: “{task}” as your strongest task. Result: {found}.",
    weakest_met: "As expected: “{task}” is your weakest task.",
    weakest_missed: "Expected: “{task}” as your weakest task. Result: {found}.",
};
