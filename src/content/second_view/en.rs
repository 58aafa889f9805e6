//! The words of the second perspective in English.

use super::{AnswerFormTexts, CodeFaultTexts, SecondViewTexts};

pub static FORMS: AnswerFormTexts = AnswerFormTexts {
    faults: CodeFaultTexts {
        symbol: "The code contains a character that cannot occur.",
        length: "A code has 26 characters.",
        checksum: "The code is damaged. Compare it character by character.",
        version: "The code comes from another version of the program.",
        answers: "The code is not a valid form.",
        too_few: "The form has fewer than 15 answers.",
        round: "The code belongs to another invitation.",
        duplicate: "This code has been entered already.",
    },
    full: "A batch takes no more than 500 forms. Close this one and begin another.",
    promise: "Your leader receives counts and sums of at least three forms and nothing else. No single answer can be read from them.",
    limits: [
        "Whoever takes the codes could decode a single one. That is why it is not your leader.",
        "Whoever has answered knows the sum without their own answers: with three forms that of the other two.",
        "Whoever watches you, or copies the device with the ballot box between two forms, sees more.",
        "Without names nobody can check whether someone answered twice or uninvited; the number of forms is therefore stated.",
    ],
};

pub static TEXTS: SecondViewTexts = SecondViewTexts {
    blind_spot: "Possible blind spot: here you see yourself clearly higher than your KAMs do.",
    hidden_strength: "Hidden strength: here your KAMs see you clearly higher than you see yourself.",
    usual: "A somewhat higher self-view is usual and by itself no finding.",
    band: "± {band} with {n} forms",
};
