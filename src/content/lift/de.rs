//! The words about the way to the next level in German.

use super::LiftTexts;

pub static TEXTS: LiftTexts = LiftTexts {
    sentence: "Gesamthaft Stufe {level} («{name}») wäre mit {steps} Antwortstufen mehr erreicht, am kürzesten so: {tasks}.",
    task: "{task} +{n}",
    one_step: "Gesamthaft Stufe {level} («{name}») wäre mit einer Antwortstufe mehr erreicht: {task}.",
    note: "Eine Stufe heisst: in etwa einem von vier Fällen mehr. Gemeint ist das Verhalten, nicht das Ankreuzen.",
};
