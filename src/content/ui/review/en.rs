use super::ReviewTexts;

pub static REVIEW: ReviewTexts = ReviewTexts {
    title_open: "Open: {open} of {total} questions",
    title_complete: "All questions are answered",
    lead_open: "No answer is required. Each section says what a gap costs in the result.",
    lead_complete: "You can still change every answer, later as well.",
    no_overall: "No overall score yet: {n} of 6 tasks scorable, it takes five.",
    context_open: "Without an answer, the value beside the question counts. Where there is none, the fact stays out of the calculation.",
    task_tentative: "Tentative: {n} of 5 statements rated, each single one weighs more.",
    task_not_scorable: "Neither scored nor ranked: {n} of 5 statements rated, it takes three.",
    balance_not_scorable: "No profile: {a} of 4 statements on steering and {b} of 4 on inspiration rated, it takes three each.",
    balance_open: "The profile rests on fewer statements: {a} of 4 on steering, {b} of 4 on inspiration.",
    importance_open: "Without an answer a task counts as “medium”.",
    show_open: "Show open questions ({n})",
    not_saved: "“{entry}” is not saved: {question}",
    finish: "Finish and see the result",
    finish_hint: "The result includes your situation as of today. Your answers can still be changed.",
};
