//! The calendar files in English.

use super::IcalTexts;

pub static TEXTS: IcalTexts = IcalTexts {
    session: "Coaching: {kam}",
    session_note: "{minutes} minutes. The day is a suggestion; you agree on the time.",
    due: "Due: {action}",
    task: "Leadership task: {task}",
    owner: "Owner: {owner}",
    cancelled: "Cancelled",
};
