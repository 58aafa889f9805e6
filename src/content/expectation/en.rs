//! The words of the guess in English.

use super::ExpectationTexts;

pub static TEXTS: ExpectationTexts = ExpectationTexts {
    question: "Before you see the result: which of the six tasks is probably your strongest, which your weakest?",
    strongest: "Strongest task",
    weakest: "Weakest task",
    skip: "Continue without a guess",
    strongest_met: "As expected: \"{task}\" is your strongest task.",
    strongest_missed: "Expected: \"{task}\" as your strongest task. Result: {found}.",
    weakest_met: "As expected: \"{task}\" is your weakest task.",
    weakest_missed: "Expected: \"{task}\" as your weakest task. Result: {found}.",
};
