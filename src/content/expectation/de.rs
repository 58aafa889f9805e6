//! The words of the guess in German.

use super::ExpectationTexts;

pub static TEXTS: ExpectationTexts = ExpectationTexts {
    question: "Bevor Sie das Ergebnis sehen: Welche der sechs Aufgaben ist wohl Ihre stärkste, welche Ihre schwächste?",
    strongest: "Stärkste Aufgabe",
    weakest: "Schwächste Aufgabe",
    none: "Keine Angabe",
    hint: "Freiwillig. Das Ergebnis stellt Ihre Erwartung dem Befund gegenüber; an keinem Wert ändert sie etwas.",
    past: "Das Ergebnis ist gezeigt; darum wird keine Schätzung mehr erfragt.",
    show: "Ergebnis ansehen",
    skip: "Ohne Schätzung weiter",
    strongest_met: "Wie erwartet: «{task}» ist Ihre stärkste Aufgabe.",
    strongest_missed: "Erwartet: «{task}» als stärkste Aufgabe. Ergebnis: {found}.",
    weakest_met: "Wie erwartet: «{task}» ist Ihre schwächste Aufgabe.",
    weakest_missed: "Erwartet: «{task}» als schwächste Aufgabe. Ergebnis: {found}.",
};
