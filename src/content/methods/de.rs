//! The methods note in German.

use super::{Block, EvidenceTable, EvidenceText, MethodsNote, Section, evidence};

pub static NOTE: MethodsNote = MethodsNote {
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
                    "In drei Punkten widersprechen sich die Quellen, und wir sagen es: bei den Coaching-Stunden (drei, fünf oder acht im Monat; C.2 zeigt die Spannweite), bei der Zahl der Kunden je Patin oder Pate (etwa zwei; zehn gilt als Mythos) und beim Umfang des Kontakts (drei Coaching-Stunden im *Monat* gegenüber sechs Kontaktstunden in der *Woche*; Letztere zählen jede E-Mail und jede Sitzung mit). Zwei Quellen treffen sich bei drei Stunden – die Schwelle von R5 und der durchschnittliche Anteil von R2 bei dessen durchschnittlicher Spanne –, aber bei dem, was Durchschnitt ist: höchstens eine Untergrenze, kein Ziel. Eine Benchmark-Seite [R2] setzt 16 % einer 40-Stunden-Woche mit vier Stunden gleich; 16 % wären 6.4 Stunden. Wir verwenden den Prozentsatz, nicht die Stunden. *Aus zweiter Hand* heisst: von jemandem wiedergegeben, der das Original gelesen hat; dieses lag nicht vor. Gesucht und nicht gefunden: Studien zur Zahl der KAM je Patin oder Pate mit Ergebnissen, zur Häufigkeit des Patenkontakts, zur Führungsspanne von Vorgesetzten der KAM, zu den Stunden je eigenen Schlüsselkunden, zur Dauer einer Pilotphase.",
                ),
            ],
        },
        Section {
            id: "F.3",
            heading: "Unsere eigenen Konventionen (nicht validiert)",
            blocks: &[Block::Paragraph(
                "Wortlaut aller Aussagen; fünf Aussagen je Aufgabe; gleiches Gewicht der Aussagen und der Aufgaben; Umrechnung auf 0–100; Stufengrenzen 40/60/80 und Namen der Stufen; Deckelungsregel; Zielwert 80; Kontextfaktoren 1.15 und 1.25; zwei Schwerpunktaufgaben; Schwellen der Balance (60, 20, 40); alle Schwellen der Hinweise; alle Vorgaben der Kapazitätsrechnung (80, 4, 3, 16, 6, 2.5, 0.25, 0.15), Stufen und Bedarfe; Auslastungsbänder 80/100/125; zwölf Monate Pilotphase; zwei KAM je Patin oder Pate als Obergrenze; Punkte für Dringlichkeit und Eignung; alle Fristen in Tagen; Kompetenzprofil und Zielwerte; Schweregrade; in der zweiten Perspektive drei Bogen, fünf für einzelne Aussagen, 15 Antworten je Bogen, die Grenzen 5/95 und 10/90, die Standardabweichung der Urteilenden von 18, die Kennzeichnung ab 15 Punkten; die Wahl von 3.0, 5.3 und 7.7 Stunden; Regeln des Kalenders für Phase, Wochentag und Gleichstand.",
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
                    "Beurteilung durch Fachleute, wie gut Aussage und Aufgabe zusammenpassen (mindestens sechs Urteile; Aussagen mit weniger als 80 % Übereinstimmung fallen weg).",
                    "Eine Stichprobe von mindestens 200 Führungskräften für die interne Konsistenz je Aufgabe und für den Vergleich eines Sechs-Faktoren-Modells mit einem Generalfaktor – wobei ein starker Generalfaktor zu erwarten ist.",
                    "Übereinstimmung von Selbstbild und Sicht der KAM in mindestens 30 Teams.",
                    "Ein Aussenkriterium, z. B. der Verbleib der KAM oder die Umsetzung der Kundenpläne nach zwölf Monaten.",
                ]),
                Block::Paragraph(
                    "Bis dahin steht auf jedem Bericht «Instrument v1.0, nicht validiert» (die Version des Instruments, nicht die dieses Dokuments).",
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
            used_for: "Einschränkung dazu",
            finding: "Fünf Arten, wie oberste Führungskräfte mit Schlüsselkunden umgehen; 28 % halten sich fern, 21 % handeln unkoordiniert, 14 % bauen Beziehung und Geschäft auf: Beteiligung allein ist noch nichts Gutes",
            strength: "aus zweiter Hand (Zusammenfassung eines Podcasts)",
        },
        EvidenceText {
            used_for: "Einschränkung dazu",
            finding: "Sieben Fälle, 19 Treiber der Beteiligung, zehn Rollenmuster; die Annahme, Beteiligung sei an sich nützlich, wird in Frage gestellt",
            strength: "Dissertation, Zusammenfassung",
        },
        EvidenceText {
            used_for: "Formell und informell",
            finding: "Formalisierung für sich allein zeigte keine Wirkung, die Kultur hingegen schon",
            strength: "begutachtet",
        },
        EvidenceText {
            used_for: "Formell und informell",
            finding: "Frühere Ergebnisse zur Formalisierung widersprechen sich; mehrere Kombinationen formeller und informeller Elemente führen gleich gut zur Wirksamkeit (221 Verantwortliche für Schlüsselkunden). Es kommt auf Kombinationen an: Wir messen Verhalten und fragen nach T5 wie nach T6",
            strength: "begutachtet, Zusammenfassung",
        },
        EvidenceText {
            used_for: "Formell und informell",
            finding: "Die genannten Gründe für das Scheitern von Programmen verteilen sich gleichmässig auf formelle und kulturelle (74 Antworten von 71 Personen aus der Praxis)",
            strength: "begutachtet, aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Pilotphase, K01",
            finding: "Die meisten Programme werden mindestens einmal neu aufgebaut; der Anteil wird mit 84 % und mit 79 % wiedergegeben",
            strength: "aus zweiter Hand, Wiedergaben widersprechen sich",
        },
        EvidenceText {
            used_for: "K21",
            finding: "Mehr als die Hälfte von über 350 Unternehmen hat zwei bis fünf Kunden je KAM (Extreme: 1 und mehr als 16), weniger bei internationaler Tätigkeit; kein Beleg, dass das Verhältnis den Erfolg erklärt",
            strength: "aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Balanceprofil",
            finding: "Transformationale Führung und leistungsbezogene Belohnung (contingent reward) hängen beide mit Ergebnissen und stark miteinander zusammen",
            strength: "Metaanalysen",
        },
        EvidenceText {
            used_for: "Balanceprofil, B2a",
            finding: "Fixer zu variablem Lohn etwa 4 : 1; bei erfolgreichen Unternehmen sind etwa 18 % variabel",
            strength: "aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Zweite Perspektive",
            finding: "Mässige Übereinstimmung von Selbst- und Fremdbild; Führungskräfte sehen ihr beziehungsorientiertes Verhalten günstiger",
            strength: "Metaanalyse",
        },
        EvidenceText {
            used_for: "Zweite Perspektive",
            finding: "Selbsteinschätzungen der Leistung: ρ = .34 mit jenen der Vorgesetzten und d = 0.32 darüber (35’417 Personen)",
            strength: "Metaanalyse, aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Zweite Perspektive, Band",
            finding: "Zehn Urteilende für eine Reliabilität von .70 (Entwicklungsfähigkeit), sechs bei der Motivation; zwei oder drei ergeben tiefe Werte",
            strength: "begutachtet, Zusammenfassung",
        },
        EvidenceText {
            used_for: "Zweite Perspektive, Massnahmen",
            finding: "Die Verbesserung nach Rückmeldungen ist im Mittel klein (24 Längsschnittstudien) und mit Zielen und Massnahmen wahrscheinlicher",
            strength: "Metaanalyse, aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Zweite Perspektive, Untergrenze",
            finding: "Eine Befragung über Führungskräfte weist Ergebnisse ab drei Antworten aus",
            strength: "Praxis eines Unternehmens",
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
            finding: "Teamgrösse im Durchschnitt 12.1, Median fünf bis sechs; zwei Drittel der Führungskräfte führen weniger als zehn Personen; 97 % leisten auch eigene Sacharbeit (USA, 2025); das Engagement des Teams zählt mehr als seine Grösse (92’000 Teams)",
            strength: "Umfrage",
        },
        EvidenceText {
            used_for: "Coaching-Anteil",
            finding: "16 % im Durchschnitt, 28 % in der besten Praxis; durchschnittlich 8.5 direkt Unterstellte (= 3.0 und 5.3 Stunden je Person)",
            strength: "Benchmark einer Beratung",
        },
        EvidenceText {
            used_for: "Coaching-Anteil",
            finding: "20.8 % bei sechs direkt Unterstellten (= 5.6 Stunden); Abschlussquoten von 53.6 % mit formellem Prozess, 45.7 % informell, 44.7 % nach Ermessen der Führungskraft (mehr als 600 Unternehmen, 2015)",
            strength: "aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Coaching-Anteil",
            finding: "Ein Tag in der Woche: 65 % der Führungskräfte in den besten Unternehmen, 51 % in durchschnittlichen, 40 % in schwachen",
            strength: "aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Coaching-Stunden",
            finding: "Drei oder mehr im Monat: etwa 107 % der Zielvorgabe gegenüber 88 %; auch mit 3–3.5 Stunden und 105 % wiedergegeben",
            strength: "aus zweiter Hand, Wiedergaben weichen ab",
        },
        EvidenceText {
            used_for: "Coaching-Stunden",
            finding: "Fünf Stunden im Monat als Optimum",
            strength: "aus zweiter Hand, widerspricht den drei Stunden",
        },
        EvidenceText {
            used_for: "Coaching-Stunden",
            finding: "Mehr als zwei Stunden in der *Woche*: Abschlussquote 56 % gegenüber 43 % unter einer halben Stunde",
            strength: "aus zweiter Hand, widerspricht den drei Stunden",
        },
        EvidenceText {
            used_for: "Coaching-Stunden",
            finding: "70.8 % der Führungskräfte coachen jede Person höchstens eine Stunde in der Woche (2014): was üblich ist",
            strength: "aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Coaching-Stunden",
            finding: "77 % der Unternehmen sagen, sie coachten zu wenig; mit mehr Coaching bis zu 16.7 % höheres Wachstum",
            strength: "aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Wem es nützt",
            finding: "Der Mitte des Leistungsbereichs: bis zu 19 %; 6–8 % in der Hälfte davon; wenig an beiden Enden. Nur ein Hinweis: Personen werden nicht in eine Rangfolge gebracht (F.4)",
            strength: "aus zweiter Hand",
        },
        EvidenceText {
            used_for: "Kontaktzeit",
            finding: "Median drei Stunden in der Woche mit der direkten Führungskraft, Optimum etwa sechs, alle Kontakte mitgezählt",
            strength: "Umfrage eines Trainingsanbieters",
        },
        EvidenceText {
            used_for: "Paten",
            finding: "Grösse von Programmen und Praxisregeln; jede Zahl zählt Kunden, keine zählt KAM",
            strength: "Berichte aus der Praxis",
        },
    ]),
};
