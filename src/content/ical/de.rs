//! The calendar files in German.

use super::IcalTexts;

pub static TEXTS: IcalTexts = IcalTexts {
    coaching: "Coaching der KAM",
    session: "Coaching: {kam}",
    session_note: "{minutes} Minuten. Der Tag ist ein Vorschlag; die Uhrzeit vereinbaren Sie.",
    actions: "Massnahmen",
    due: "Fällig: {action}",
    task: "Führungsaufgabe: {task}",
    owner: "Zuständig: {owner}",
};
