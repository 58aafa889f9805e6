use super::ReviewTexts;

pub static REVIEW: ReviewTexts = ReviewTexts {
    title_open: "Offen: {open} von {total} Fragen",
    title_complete: "Alle Fragen sind beantwortet",
    lead_open: "Keine Antwort ist Pflicht. Bei jedem Abschnitt steht, was eine Lücke im Ergebnis kostet.",
    lead_complete: "Sie können jede Antwort noch ändern, auch später.",
    no_overall: "Noch kein Gesamtwert: erst {n} von 6 Aufgaben auswertbar, es braucht fünf.",
    context_open: "Ohne Angabe gilt der Wert, der bei der Frage steht. Wo keiner steht, bleibt die Angabe aus der Rechnung.",
    task_tentative: "Vorläufig: {n} von 5 Aussagen bewertet, jede einzelne wiegt mehr.",
    task_not_scorable: "Nicht auswertbar und ohne Rang: {n} von 5 Aussagen bewertet, es braucht drei.",
    balance_not_scorable: "Kein Profil: {a} von 4 Aussagen zur Steuerung und {b} von 4 zur Inspiration bewertet, es braucht je drei.",
    balance_open: "Das Profil beruht auf weniger Aussagen: {a} von 4 zur Steuerung, {b} von 4 zur Inspiration.",
    importance_open: "Ohne Angabe zählt eine Aufgabe als «mittel».",
    show_open: "Offene Fragen zeigen ({n})",
    not_saved: "«{entry}» ist nicht gespeichert: {question}",
    finish: "Abschliessen und Ergebnis ansehen",
    finish_hint: "Zum Ergebnis gehört die Ausgangslage von heute. Ihre Antworten bleiben änderbar.",
};
