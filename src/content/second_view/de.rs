//! The words of the second perspective in German.

use super::{AnswerFormTexts, CodeFaultTexts, SecondViewTexts};

pub static FORMS: AnswerFormTexts = AnswerFormTexts {
    faults: CodeFaultTexts {
        symbol: "Der Code enthält ein Zeichen, das nicht vorkommen kann.",
        length: "Ein Code hat 26 Zeichen.",
        checksum: "Der Code ist beschädigt. Vergleichen Sie ihn Zeichen für Zeichen.",
        version: "Der Code stammt aus einer anderen Version des Programms.",
        answers: "Der Code ist kein gültiger Antwortbogen.",
        too_few: "Der Antwortbogen hat weniger als 15 Antworten.",
        round: "Der Code gehört zu einer anderen Einladung.",
        duplicate: "Dieser Code ist schon erfasst.",
    },
    full: "Mehr als 500 Antwortbogen fasst eine Sammlung nicht. Schliessen Sie diese, und beginnen Sie eine neue.",
    promise: "Ihre Führungskraft erhält Anzahl und Summe von mindestens drei Antwortbogen, sonst nichts. Daraus lässt sich keine einzelne Antwort ablesen.",
    limits: [
        "Wer die Codes entgegennimmt, könnte einen einzelnen entschlüsseln. Darum ist das nicht Ihre Führungskraft.",
        "Wer selbst geantwortet hat, kennt die Summe ohne die eigenen Antworten: bei drei Bogen die der beiden anderen.",
        "Wer Ihnen zusieht oder das Gerät mit der Urne zwischen zwei Antwortbogen kopiert, sieht mehr.",
        "Ohne Namen lässt sich nicht prüfen, ob jemand zweimal oder ohne Auftrag geantwortet hat; die Anzahl der Bogen wird darum genannt.",
    ],
};

pub static TEXTS: SecondViewTexts = SecondViewTexts {
    blind_spot: "Möglicher blinder Fleck: Sie sehen sich hier deutlich höher als Ihre KAM.",
    hidden_strength: "Verborgene Stärke: Ihre KAM sehen Sie hier deutlich höher als Sie sich selbst.",
    usual: "Ein etwas höheres Selbstbild ist üblich und für sich allein kein Befund.",
    band: "± {band} bei {n} Bogen",
};
