//! The questionnaire in German, with Swiss spelling.

use super::texts::{BalanceText, ScaleText, TaskText, Texts};

pub(super) const TEXTS: Texts = Texts {
    stem: "Denken Sie an die letzten sechs Monate und an die Gelegenheiten, bei denen das Verhalten möglich gewesen wäre. Wie häufig haben Sie es gezeigt?",
    observed_stem: "Denken Sie an die letzten sechs Monate und an die Gelegenheiten, bei denen das Verhalten möglich gewesen wäre. Wie häufig hat Ihre Führungskraft es gezeigt?",
    no_sponsors_help: "Gibt es noch keine Paten, wählen Sie 1, nicht ‹nicht anwendbar›.",
    scale: [
        ScaleText {
            label: "nie oder fast nie",
            anchor: "in kaum einem Fall",
        },
        ScaleText {
            label: "selten",
            anchor: "in etwa einem von vier Fällen",
        },
        ScaleText {
            label: "manchmal",
            anchor: "in etwa der Hälfte der Fälle",
        },
        ScaleText {
            label: "oft",
            anchor: "in etwa drei von vier Fällen",
        },
        ScaleText {
            label: "immer oder fast immer",
            anchor: "in praktisch jedem Fall",
        },
    ],
    not_applicable: ScaleText {
        label: "nicht anwendbar",
        anchor: "es gab keine Gelegenheit",
    },
    tasks: [
        TaskText {
            name: "Wandel anstossen und durchsetzen",
            short_name: "Wandel",
            items: [
                "Ich bringe Beobachtungen meiner KAM zu neuen Markttrends in das Führungsgremium ein.",
                "Ich vertrete bei internen Entscheiden hörbar die Sicht des Kunden.",
                "Bevor ich von meinen KAM eine Veränderung verlange, setze ich sie in meiner eigenen Arbeit um.",
                "Ich erkläre meinen KAM bei Veränderungen, was der Kunde davon hat.",
                "Ich verfolge beschlossene Veränderungen nach, bis sie im Alltag angewendet werden.",
            ],
            observed: [
                "Meine Führungskraft bringt Beobachtungen ihrer KAM zu neuen Markttrends in das Führungsgremium ein.",
                "Meine Führungskraft vertritt bei internen Entscheiden hörbar die Sicht des Kunden.",
                "Bevor meine Führungskraft von ihren KAM eine Veränderung verlangt, setzt sie diese in ihrer eigenen Arbeit um.",
                "Meine Führungskraft erklärt ihren KAM bei Veränderungen, was der Kunde davon hat.",
                "Meine Führungskraft verfolgt beschlossene Veränderungen nach, bis sie im Alltag angewendet werden.",
            ],
        },
        TaskText {
            name: "Talente identifizieren und entwickeln",
            short_name: "Talente",
            items: [
                "Bei der Besetzung von KAM-Stellen führe ich selbst Auswahlgespräche.",
                "Ich mache Leistungen des Vertriebs bei Kolleginnen und Kollegen ausserhalb des Vertriebs bekannt.",
                "Ich passe das Jobprofil an, wenn sich die Anforderungen an eine Rolle im Key-Account-Team ändern.",
                "Ich vereinbare mit meinen KAM persönliche Entwicklungsziele.",
                "Ich bespreche mit meinen KAM, welcher nächste Karriereschritt im Key Account Management ihnen offensteht.",
            ],
            observed: [
                "Bei der Besetzung von KAM-Stellen führt meine Führungskraft selbst Auswahlgespräche.",
                "Meine Führungskraft macht Leistungen des Vertriebs bei Kolleginnen und Kollegen ausserhalb des Vertriebs bekannt.",
                "Meine Führungskraft passt das Jobprofil an, wenn sich die Anforderungen an eine Rolle im Key-Account-Team ändern.",
                "Meine Führungskraft vereinbart mit ihren KAM persönliche Entwicklungsziele.",
                "Meine Führungskraft bespricht mit ihren KAM, welcher nächste Karriereschritt im Key Account Management ihnen offensteht.",
            ],
        },
        TaskText {
            name: "Kreativität zulassen, Innovation erzeugen",
            short_name: "Innovation",
            items: [
                "Ich überlasse meinen KAM die Wahl des Weges, auf dem sie ein vereinbartes Kundenziel erreichen.",
                "Ich räume meinen KAM Zeit ein, um mit Schlüsselkunden an neuen Lösungen zu arbeiten.",
                "Wenn eine oder ein KAM eine unfertige Idee einbringt, rege ich einen ersten Versuch an.",
                "Wenn ein Versuch scheitert, frage ich zuerst nach den Lehren daraus.",
                "Ich grenze bei Zielvereinbarungen ausdrücklich ab, wo Vorgaben gelten und wo Gestaltungsspielraum besteht.",
            ],
            observed: [
                "Meine Führungskraft überlässt ihren KAM die Wahl des Weges, auf dem sie ein vereinbartes Kundenziel erreichen.",
                "Meine Führungskraft räumt ihren KAM Zeit ein, um mit Schlüsselkunden an neuen Lösungen zu arbeiten.",
                "Wenn eine oder ein KAM eine unfertige Idee einbringt, regt meine Führungskraft einen ersten Versuch an.",
                "Wenn ein Versuch scheitert, fragt meine Führungskraft zuerst nach den Lehren daraus.",
                "Meine Führungskraft grenzt bei Zielvereinbarungen ausdrücklich ab, wo Vorgaben gelten und wo Gestaltungsspielraum besteht.",
            ],
        },
        TaskText {
            name: "Coaching und Weiterentwicklung",
            short_name: "Coaching",
            items: [
                "In Coaching-Gesprächen stelle ich Fragen, bevor ich einen Rat gebe.",
                "Ich lasse meine KAM nach einem Coaching-Gespräch den nächsten Schritt selbst formulieren.",
                "Ich halte vereinbarte Coaching-Termine mit meinen KAM ein.",
                "Ich begleite meine KAM zu Kundengesprächen, um ihnen danach Rückmeldung zu geben.",
                "Ich benenne im Coaching die Stärken, auf denen die oder der KAM aufbauen kann.",
            ],
            observed: [
                "In Coaching-Gesprächen stellt meine Führungskraft Fragen, bevor sie einen Rat gibt.",
                "Meine Führungskraft lässt ihre KAM nach einem Coaching-Gespräch den nächsten Schritt selbst formulieren.",
                "Meine Führungskraft hält vereinbarte Coaching-Termine mit ihren KAM ein.",
                "Meine Führungskraft begleitet ihre KAM zu Kundengesprächen, um ihnen danach Rückmeldung zu geben.",
                "Meine Führungskraft benennt im Coaching die Stärken, auf denen die oder der KAM aufbauen kann.",
            ],
        },
        TaskText {
            name: "Strategien umsetzen",
            short_name: "Strategie",
            items: [
                "In Strategierunden bringe ich das Key Account Management als eigenen Bestandteil ein.",
                "Ich übersetze strategische Ziele in konkrete Ziele für einzelne Schlüsselkunden.",
                "Ich prüfe zum vereinbarten Starttermin, ob strategische Massnahmen bei den Schlüsselkunden begonnen haben.",
                "Ich schliesse eine strategische Massnahme erst ab, wenn ich geprüft habe, dass alle Teile umgesetzt sind.",
                "Ich streiche Aktivitäten, die nichts zur Strategie beitragen.",
            ],
            observed: [
                "In Strategierunden bringt meine Führungskraft das Key Account Management als eigenen Bestandteil ein.",
                "Meine Führungskraft übersetzt strategische Ziele in konkrete Ziele für einzelne Schlüsselkunden.",
                "Meine Führungskraft prüft zum vereinbarten Starttermin, ob strategische Massnahmen bei den Schlüsselkunden begonnen haben.",
                "Meine Führungskraft schliesst eine strategische Massnahme erst ab, wenn sie geprüft hat, dass alle Teile umgesetzt sind.",
                "Meine Führungskraft streicht Aktivitäten, die nichts zur Strategie beitragen.",
            ],
        },
        TaskText {
            name: "Interne Unterstützung durch «Paten»",
            short_name: "Paten",
            items: [
                "Ich verschaffe meinen KAM bei Bedarf ein Gespräch mit einem Mitglied der Geschäftsleitung.",
                "Ich sorge dafür, dass meine KAM eine namentlich bestimmte Patin oder einen namentlich bestimmten Paten haben.",
                "Wenn eine oder ein KAM intern in einen Konflikt gerät, beziehe ich die Patin oder den Paten ein.",
                "Ich stelle Ergebnisse des Key Account Managements in anderen Unternehmensbereichen vor.",
                "Ich tausche mich auch ausserhalb formeller Sitzungen mit der Geschäftsleitung über das Key Account Management aus.",
            ],
            observed: [
                "Meine Führungskraft verschafft ihren KAM bei Bedarf ein Gespräch mit einem Mitglied der Geschäftsleitung.",
                "Meine Führungskraft sorgt dafür, dass ihre KAM eine namentlich bestimmte Patin oder einen namentlich bestimmten Paten haben.",
                "Wenn eine oder ein KAM intern in einen Konflikt gerät, bezieht meine Führungskraft die Patin oder den Paten ein.",
                "Meine Führungskraft stellt Ergebnisse des Key Account Managements in anderen Unternehmensbereichen vor.",
                "Meine Führungskraft tauscht sich auch ausserhalb formeller Sitzungen mit der Geschäftsleitung über das Key Account Management aus.",
            ],
        },
    ],
    balance: [
        [
            BalanceText {
                name: "Kontrolle",
                text: "Ich kontrolliere anhand vereinbarter Kennzahlen den Stand bei den Schlüsselkunden.",
            },
            BalanceText {
                name: "Vertrauen",
                text: "Ich übertrage meinen KAM wichtige Kundenentscheide in eigene Verantwortung.",
            },
        ],
        [
            BalanceText {
                name: "Anreize",
                text: "Ich knüpfe Anreize an vorab vereinbarte Ergebnisse.",
            },
            BalanceText {
                name: "Begeisterung",
                text: "Ich erzähle im Team von Kundenprojekten, auf die wir stolz sein können.",
            },
        ],
        [
            BalanceText {
                name: "Verkaufsdruck",
                text: "Ich verlange bei Rückstand auf Umsatzziele kurzfristige Massnahmen.",
            },
            BalanceText {
                name: "Ermutigung",
                text: "Ich ermuntere meine KAM, bei Schlüsselkunden ungewohnte Wege vorzuschlagen.",
            },
        ],
        [
            BalanceText {
                name: "Steuerung",
                text: "Ich gebe vor, welche Arbeiten bei den Schlüsselkunden Vorrang haben.",
            },
            BalanceText {
                name: "Commitment",
                text: "Ich erarbeite die Ziele für einen Schlüsselkunden gemeinsam mit der oder dem KAM.",
            },
        ],
    ],
    importance_question: "Wie wichtig ist diese Führungsaufgabe für Ihren Erfolg in den nächsten zwölf Monaten?",
    importance_labels: [
        "unwichtig",
        "eher unwichtig",
        "mittel",
        "wichtig",
        "entscheidend",
    ],
    focus_question: "Wenn Sie nur an zwei Aufgaben arbeiten könnten: welche?",
    context: [
        "Wie viele KAM führen Sie direkt?",
        "Wie viele weitere Verkaufsgebiete verantworten Sie?",
        "Wie viele weitere Personen sind Ihnen direkt unterstellt?",
        "Wie viele Schlüsselkunden betreuen Sie selbst?",
        "Wie viele Ihrer KAM arbeiten dezentral oder international?",
        "Sind Sie in einer Pilotphase (Einführung des KAM oder neuer KAM-Strukturen)?",
        "Vor wie vielen Monaten wurde die heutige KAM-Struktur eingeführt?",
        "Beschäftigungsgrad in Prozent",
    ],
};
