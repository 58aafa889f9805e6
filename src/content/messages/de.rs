//! The messages of hints and findings in German.

use super::{FindingMessage, HintText};

pub(super) static HINTS: [HintText; 16] = [
    HintText {
        code: "H01",
        message: "«{task}»: nur {n} von 5 Aussagen bewertet – Wert vorläufig.",
    },
    HintText {
        code: "H02",
        message: "«{task}» ist nicht auswertbar ({n} von 5 Aussagen).",
    },
    HintText {
        code: "H03",
        message: "{k} von 30 Aussagen sind ohne Wert. Passt der Fragebogen zu Ihrer Rolle?",
    },
    HintText {
        code: "H04",
        message: "Fast alle Antworten sind gleich. Das kann stimmen – prüfen Sie es an zwei Beispielen.",
    },
    HintText {
        code: "H05",
        message: "«{task}»: Stärken und Lücken liegen weit auseinander; der Mittelwert verdeckt das.",
    },
    HintText {
        code: "H06",
        message: "Sehr hohes Selbstbild. Holen Sie die Sicht Ihrer KAM ein.",
    },
    HintText {
        code: "H07",
        message: "Alle Aufgaben gleich wichtig: Die Rangfolge beruht nur auf der Lücke.",
    },
    HintText {
        code: "H08",
        message: "Fehlende Wichtigkeit bei {tasks} als «mittel» gerechnet.",
    },
    HintText {
        code: "H09",
        message: "«{task}» liegt nahe an einer Stufengrenze.",
    },
    HintText {
        code: "H10",
        message: "Antworten zu «Innovation» und zur inspirierenden Führung passen nicht zusammen.",
    },
    HintText {
        code: "H11",
        message: "Hohes Coaching-Selbstbild, aber das Zeitbudget reicht rechnerisch nicht.",
    },
    HintText {
        code: "H12",
        message: "Sie berichten Paten für die meisten KAM; im Teamplan haben {x} von {n} eine Patin oder einen Paten.",
    },
    HintText {
        code: "H13",
        message: "Sie berichten Entwicklungsziele; im Teamplan sind {x} von {n} erfasst.",
    },
    HintText {
        code: "H14",
        message: "Angaben zu Pilotphase und Einführungszeitpunkt widersprechen sich.",
    },
    HintText {
        code: "H15",
        message: "«{a}» und «{b}» liegen praktisch gleichauf.",
    },
    HintText {
        code: "H16",
        message: "«{task}» ist einer Ihrer Schwerpunkte, und Ihr Selbstbild liegt {gap} Punkte über der Sicht Ihrer KAM. Fragen Sie sie nach Beispielen.",
    },
];

pub(super) const fn finding(message: FindingMessage) -> &'static str {
    use FindingMessage as M;
    match message {
        M::K01 => "{kam} hat in der Pilotphase keine Patin und keinen Paten.",
        M::K02 => "{kam} arbeitet dezentral oder international ohne Patin oder Paten.",
        M::K03 => "{kam} hat keine Patin und keinen Paten.",
        M::K04 => {
            "Die Patenschaft von {kam} liegt in derselben Linie; Rückendeckung braucht Abstand."
        }
        M::K05 => "{sponsor} trägt {n} Patenschaften bei einer Obergrenze von {c}.",
        M::K06 => "Die Patenschaft von {kam} ist nicht wirksam.",
        M::K07 => "Seit {d} Tagen kein Kontakt zwischen {kam} und {sponsor}.",
        M::K07Never => "Zwischen {kam} und {sponsor} ist kein Kontakt erfasst.",
        M::K08 => "Obergrenze von {sponsor} ({c}) ist hoch angesetzt.",
        M::K09 => "Mehr als die Hälfte der Patenschaften liegt bei {sponsor}.",
        M::K10 => "Führungszeit zu {load} % belegt (Spanne rechnerisch {nmax} KAM).",
        M::K10WithoutLoad => "Für die Führung der KAM bleibt rechnerisch keine Zeit.",
        M::K11Critical => {
            "Mehr als zehn KAM neben mehreren Verkaufsgebieten: Diese Spanne ist fraglich."
        }
        M::K11High => "Mehr als zehn KAM neben einem Verkaufsgebiet: Spanne prüfen.",
        M::K11Medium => {
            "Mehr als zehn KAM: Coaching braucht eine zweite Führungsebene oder Gruppenformate."
        }
        M::K11Low => "Die Spanne nähert sich der Grenze.",
        M::K12 => {
            "Rechnerisch bleiben {hpk} Stunden Coaching pro KAM und Monat; üblich sind etwa 3, und auch das ist höchstens eine Untergrenze."
        }
        M::K13 => "Für {kam} ist kein Coaching-Rhythmus festgelegt.",
        M::K14 => "Das Coaching von {kam} ist überfällig (zuletzt vor {d} Tagen).",
        M::K15 => "Geplant sind {p} Stunden Coaching im Monat für {kam}, Bedarf {n}.",
        M::K16 => "Für {kam} ist kein Karrierepfad besprochen.",
        M::K17 => "{kam} hat kein Entwicklungsziel.",
        M::K18 => "Das Entwicklungsziel von {kam} ist fällig seit {date}.",
        M::K19 => "Für {account} ist keine KAM-Verantwortung festgelegt.",
        M::K20 => "{account} hängt allein an {kam}.",
        M::K21 => "{kam} betreut {n} Schlüsselkunden.",
        M::K22 => "{kam} arbeitet ohne Support-Team.",
        M::K23 => "Die Führungskraft ist an der Besetzung «{title}» nicht beteiligt.",
        M::K24 => "«{title}» ist seit {d} Tagen offen.",
        M::K25 => "Das Jobprofil «{title}» ist nicht aktuell.",
        M::K26 => "Massnahme überfällig seit {d} Tagen: {text}",
        M::K27 => "Massnahme ohne Verantwortliche oder Termin: {text}",
        M::K28 => "Für die Schwerpunktaufgabe «{task}» gibt es keine laufende Massnahme.",
        M::K29 => "{kam} steht in einem internen Konflikt ohne Rückendeckung.",
        M::K30 => "Verweis ohne Ziel bei {entity}.",
        M::K31 => "{owner} trägt {n} laufende Massnahmen.",
    }
}
