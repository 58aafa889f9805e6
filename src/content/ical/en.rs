//! The calendar files in English.

use super::IcalTexts;

pub static TEXTS: IcalTexts = IcalTexts {
    coaching: "Coaching of KAMs",
    session: "Coaching: {kam}",
    session_note: "{minutes} minutes. The day is a suggestion; you agree on the time.",
    actions: "Actions",
    due: "Due: {action}",
    task: "Leadership task: {task}",
    owner: "Owner: {owner}",
};
