//! The words about the way to the next level in English.

use super::LiftTexts;

pub static TEXTS: LiftTexts = LiftTexts {
    sentence: "Overall level {level} (“{name}”) would be reached with {steps} more answer steps, by the shortest way: {tasks}.",
    task: "{task} +{n}",
    one_step: "Overall level {level} (“{name}”) would be reached with one more answer step: {task}.",
    note: "One step means: in about one case in four more. It is the behaviour that is meant, not the tick.",
};
