use super::PlanTexts;

pub static PLAN: PlanTexts = PlanTexts {
    edit: "Edit",
    close: "Close",
    remove: "Remove",
    removed: "“{name}” has been removed.",
    undo: "Undo",
    add: "Add",
    show_more: "Show {n} more",
    example: "Load example",
    example_hint: "The example shows a completed team plan. Your own entries stay untouched.",
    nothing_chosen: "not set",
    yes: "yes",
    no: "no",
    move_to: "Move to",
    move_label: "Move “{name}” to",
    column_empty: "None.",
    reminder: "Remind on the day before at 9 a.m.",
    not_remembered: "Your browser does not remember what you have saved. What is dropped later you delete in the calendar yourself.",
};
