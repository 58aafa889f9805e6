//! The methods note in German.

use super::{Block, EvidenceTable, EvidenceText, MethodsNote, Section, evidence};

pub(super) static NOTE: MethodsNote = MethodsNote {
    title: "Hinweise zur Methode",
    intro: "Das Produkt zeigt diese Hinweise vollständig und nicht hinter einer Fussnote.",
    sections: [
        Section {
            id: "F.1",
            heading: "Aus dem Ausgangsartikel übernommen",
            blocks: &[
                Block::List(&[
                    "Die sechs zentralen Führungsaufgaben und ihr Inhalt; jede Aussage und jede Massnahme nennt ihre Textstelle (A.3).",
                    "Der Zweifel, ob sich mehr als zehn KAM neben mehreren Verkaufsgebieten führen lassen (C.3, Regel des Ausgangsartikels).",
                    "Die Rolle der Patin oder des Paten: hoch in der Hierarchie, Mentor und Rückendeckung, keine Linienführung; besondere Bedeutung in der Pilotphase und im dezentralen oder internationalen KAM (K01, K02, K04, K29; D.4).",
                    "Die zwei Familien von Führungsinstrumenten und die Forderung nach dem «Spagat» (A.5, B.7).",
                    "Die vier Merkmale guter Umsetzung in T5.",
                ]),
                Block::Paragraph(
                    "Der Ausgangsartikel leitet die Aufgaben aus dem Global Leadership Forecast 2018 und aus den Anforderungen an KAM ab. Jene Studie stützt sich auf 25’812 Führungskräfte und 2547 HR-Fachleute in 2488 Organisationen aus 54 Ländern [R3]. Sie untersucht Führung im Allgemeinen; weder sie noch der Ausgangsartikel liefert einen Fragebogen, Gewichte, Schwellenwerte oder Normen für die Führung von KAM.",
                ),
            ],
        },
        Section {
            id: "F.2",
            heading: "Aus der Literatur übernommen (nur Fakten und Zahlen)",
            blocks: &[
                Block::Evidence(&EVIDENCE),
                Block::Paragraph(
                    "In zwei Punkten widersprechen sich die Quellen, und wir sagen es: bei der Zahl der Kunden je Patin oder Pate (von etwa zwei bis 10–25) und beim Umfang des Kontakts (drei Coaching-Stunden im *Monat* gegenüber sechs Kontaktstunden in der *Woche*; Letztere zählen jede E-Mail und jede Sitzung mit). Eine Benchmark-Seite [R2] setzt 16 % einer 40-Stunden-Woche mit vier Stunden gleich; 16 % wären 6.4 Stunden. Wir verwenden den Prozentsatz, nicht die Stunden.",
                ),
            ],
        },
        Section {
            id: "F.3",
            heading: "Unsere eigenen Konventionen (nicht validiert)",
            blocks: &[Block::Paragraph(
                "Wortlaut aller Aussagen; fünf Aussagen je Aufgabe; gleiches Gewicht der Aussagen und der Aufgaben; Umrechnung auf 0–100; Stufengrenzen 40/60/80 und Namen der Stufen; Deckelungsregel; Zielwert 80; Kontextfaktoren 1.15 und 1.25; zwei Schwerpunktaufgaben; Schwellen der Balance (60, 20, 40); alle Schwellen der Hinweise; alle Vorgaben der Kapazitätsrechnung (80, 4, 3, 16, 6, 2.5, 0.25, 0.15), Stufen und Bedarfe; Auslastungsbänder 80/100/125; zwölf Monate Pilotphase; zwei KAM je Patin oder Pate als Obergrenze; Punkte für Dringlichkeit und Eignung; alle Fristen in Tagen; Kompetenzprofil und Zielwerte; Schweregrade.",
            )],
        },
        Section {
            id: "F.4",
            heading: "Was das Produkt nicht ist",
            blocks: &[Block::List(&[
                "Es ist kein validierter psychometrischer Test. Es gibt keine Normen, keine Reliabilitätskoeffizienten, keine Faktorenanalyse und keinen Beleg dafür, dass ein höherer Wert mehr Erfolg bedeutet.",
                "Es ist kein Eignungstest und darf nicht dazu dienen, Personen auszuwählen, zu entlöhnen oder zu entlassen.",
                "Der Wert beschreibt, wie eine Person ihr eigenes Verhalten in sechs Monaten sieht. Er dient einem Gespräch.",
                "Das Kapazitätsmodell ist Arithmetik auf der Grundlage von Annahmen. Redlich genutzt wird es, indem man die Annahmen vor dem Team verändert.",
                "Es stammt weder von der Autorschaft des Ausgangsartikels noch von den zitierten Institutionen und wird von ihnen auch nicht empfohlen. Es enthält keine Aussagen aus lizenzierten Führungsfragebogen.",
            ])],
        },
        Section {
            id: "F.5",
            heading: "Was eine Validierung erfordern würde",
            blocks: &[
                Block::Steps(&[
                    "Kognitive Interviews mit 8–10 Führungskräften zu allen 44 Texten.",
                    "Beurteilung durch Fachleute, wie gut Aussage und Aufgabe zusammenpassen (mindestens sechs Urteile; Aussagen mit weniger als 80 % Übereinstimmung fallen weg).",
                    "Eine Stichprobe von mindestens 200 Führungskräften für die interne Konsistenz je Aufgabe und für den Vergleich eines Sechs-Faktoren-Modells mit einem Generalfaktor – wobei ein starker Generalfaktor zu erwarten ist.",
                    "Übereinstimmung von Selbstbild und Sicht der KAM in mindestens 30 Teams.",
                    "Ein Aussenkriterium, z. B. der Verbleib der KAM oder die Umsetzung der Kundenpläne nach zwölf Monaten.",
                ]),
                Block::Paragraph(
                    "Bis dahin steht auf jedem Bericht «Instrument v1.0, nicht validiert».",
                ),
            ],
        },
    ],
};

static EVIDENCE: EvidenceTable = EvidenceTable {
    head: ["Verwendung", "Befund", "Quelle", "Art des Belegs"],
    rows: evidence(&[
        EvidenceText {
            used_for: "Aufgabe T6, K01–K03",
            finding: "Einbezug der obersten Führung, Teamgeist, proaktive und intensive Aktivitäten sowie Zugang zu Ressourcen gehen in 385 Unternehmen mit der Wirksamkeit des KAM einher",
            strength: "begutachtet",
        },
        EvidenceText {
            used_for: "Gegengewicht",
            finding: "Im selben Forschungsprogramm zeigte die Formalisierung des Vorgehens *keine* Wirkung, die Kultur hingegen schon; wir messen deshalb Verhalten, nicht Papier",
            strength: "begutachtet",
        },
        EvidenceText {
            used_for: "Balanceprofil",
            finding: "Transformationale Führung und leistungsbezogene Belohnung (contingent reward) hängen beide mit Ergebnissen und stark miteinander zusammen",
            strength: "Metaanalysen",
        },
        EvidenceText {
            used_for: "Zweite Perspektive",
            finding: "Mässige Übereinstimmung von Selbst- und Fremdbild; Führungskräfte sehen ihr beziehungsorientiertes Verhalten günstiger",
            strength: "Metaanalyse",
        },
        EvidenceText {
            used_for: "Antwortskala",
            finding: "Häufigkeitswörter liegen ungleich weit auseinander; auf die Aussage zugeschnittene Antworten sind der blossen Zustimmung überlegen",
            strength: "Skalierungsstudien",
        },
        EvidenceText {
            used_for: "Fehlende Angaben",
            finding: "Anteilig hochgerechnete Skalenwerte können verzerrt sein, selbst wenn Werte zufällig fehlen (missing at random); daher die Grenze von drei Aussagen und die sichtbare Kennzeichnung",
            strength: "begutachtet",
        },
        EvidenceText {
            used_for: "Gleiche Antworten",
            finding: "An den Enden der Skala oft echt",
            strength: "begutachtet",
        },
        EvidenceText {
            used_for: "Matrix",
            finding: "Raster aus Wichtigkeit und Leistung sowie die Kritik daran",
            strength: "begutachtet",
        },
        EvidenceText {
            used_for: "Führungsspanne",
            finding: "Fünf Führungstypen mit ihren Spannen",
            strength: "Beratung",
        },
        EvidenceText {
            used_for: "Führungsspanne",
            finding: "Teamgrösse im Durchschnitt 12.1, Median fünf bis sechs; zwei Drittel der Führungskräfte führen weniger als zehn Personen; 97 % leisten auch eigene Sacharbeit (USA, 2025)",
            strength: "Umfrage",
        },
        EvidenceText {
            used_for: "Coaching-Zeit",
            finding: "16 % im Durchschnitt, 28 % in der besten Praxis; durchschnittlich 8.5 direkt Unterstellte",
            strength: "Benchmark einer Beratung",
        },
        EvidenceText {
            used_for: "Coaching-Wirkung",
            finding: "Drei oder mehr Stunden im Monat: 107 % der Zielvorgabe gegenüber 88 %",
            strength: "Bericht aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Kontaktzeit",
            finding: "Median drei Stunden in der Woche mit der direkten Führungskraft, Optimum etwa sechs, alle Kontakte mitgezählt",
            strength: "Umfrage eines Trainingsanbieters",
        },
        EvidenceText {
            used_for: "Paten",
            finding: "Grösse von Programmen und Praxisregeln",
            strength: "Berichte aus der Praxis",
        },
    ]),
};
