//! The calendar files in German.

use super::IcalTexts;

pub static TEXTS: IcalTexts = IcalTexts {
    session: "Coaching: {kam}",
    session_note: "{minutes} Minuten. Der Tag ist ein Vorschlag; die Uhrzeit vereinbaren Sie.",
    due: "Fällig: {action}",
    task: "Führungsaufgabe: {task}",
    owner: "Zuständig: {owner}",
    cancelled: "Entfällt",
};
