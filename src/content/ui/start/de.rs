use super::StartTexts;

pub static START: StartTexts = StartTexts {
    title: "Wo stehen Sie als Führungskraft von Key Account Managern?",
    lead: "Leitwerk ist eine Selbsteinschätzung zu sechs Führungsaufgaben. In zehn Minuten sehen Sie, wo Sie stehen und was Sie zuerst angehen.",
    duration: "Rund zehn Minuten, dreissig Aussagen. Sie können jederzeit unterbrechen und später weiterfahren.",
    privacy: "Ihre Angaben bleiben in diesem Browser. Es gibt kein Konto, und nichts wird übertragen.",
    freedom: "Keine Antwort ist Pflicht. Was Sie offen lassen, kostet nur Genauigkeit, und das Ergebnis sagt, wo.",
    tasks_title: "Die sechs Führungsaufgaben",
    source: "Die Aufgaben stammen aus einem Fachartikel von Müllner über die Führung von Key Account Managern. Der Fragebogen ist eigenständig und nicht validiert.",
    begin: "Standortbestimmung beginnen",
    resume: "Weiterfahren: {place}",
    resume_status: "Beantwortet: {answered} von {total} Fragen.",
    see_result: "Ergebnis ansehen",
    example: "Beispiel laden",
    example_hint: "Das Beispiel zeigt ein ausgefülltes Ergebnis. Ihre eigenen Angaben bleiben davon unberührt.",
    begin_again: "Neue Standortbestimmung beginnen",
    begin_again_hint: "Die bisherige bleibt gespeichert; das Ergebnis vergleicht die beiden.",
};
