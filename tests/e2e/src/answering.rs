//! Answering the questionnaire as a person does, from the answers of an example.

use serde_json::Value;

use crate::find::Find;
use crate::page::Page;

/// The items of the balance in their order on the page.
const BALANCE: [&str; 8] = ["B1a", "B3b", "B2a", "B4b", "B1b", "B3a", "B2b", "B4a"];

/// The context questions with a number as a German page asks them.
const CONTEXT: [(&str, &str); 7] = [
    ("kamCount", "Wie viele KAM führen Sie direkt?"),
    (
        "territories",
        "Wie viele weitere Verkaufsgebiete verantworten Sie?",
    ),
    (
        "otherReports",
        "Wie viele weitere Personen sind Ihnen direkt unterstellt?",
    ),
    (
        "ownAccounts",
        "Wie viele Schlüsselkunden betreuen Sie selbst?",
    ),
    (
        "remoteKams",
        "Wie viele Ihrer KAM arbeiten dezentral oder international?",
    ),
    (
        "monthsSinceIntro",
        "Vor wie vielen Monaten wurde die heutige KAM-Struktur eingeführt?",
    ),
    ("employment", "Beschäftigungsgrad in Prozent"),
];

/// The answers to the questions of a page of the questionnaire, by the
/// fragment of its address and in the order of the page, as the digits that
/// choose them. The example answers them all with a step of the scale.
#[must_use]
pub fn answers(workspace: &Value, screen: &str) -> Vec<String> {
    let assessment = &workspace["assessments"][0];
    let given: Vec<&Value> = match screen {
        "#/balance" => BALANCE
            .iter()
            .map(|id| &assessment["balance"][id])
            .collect(),
        "#/importance" => (1..=6)
            .map(|n| &assessment["importance"][format!("T{n}")])
            .collect(),
        task => {
            let task = task.trim_start_matches("#/task/");
            (1..=5)
                .map(|n| &assessment["answers"][format!("{task}.{n}")])
                .collect()
        }
    };
    given.into_iter().map(Value::to_string).collect()
}

impl Page {
    /// Answers the questions on this page with these digits, each by a click on
    /// its label.
    #[track_caller]
    pub fn answer_all(&self, answers: &[String]) {
        for (place, digit) in answers.iter().enumerate() {
            let radio = self.radio(&format!("{digit} …")).nth(place);
            radio.click();
            radio.is_checked();
        }
    }

    /// Answers the context questions on a German page.
    #[track_caller]
    pub fn answer_context(&self, context: &Value) {
        for (key, question) in CONTEXT {
            if let Some(number) = context[key].as_u64() {
                self.textbox(question).fill(&number.to_string());
            }
        }
        if let Some(yes) = context["pilotPhase"].as_bool() {
            self.radio(if yes { "Ja" } else { "Nein" }).click();
        }
    }
}
